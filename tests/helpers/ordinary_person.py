"""Being an ordinary person for a while, whom rights of files hold back; tests often run as root, whom nothing does."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.tools import find_tool

NOBODY = 65534


def may_have_name_spaces() -> bool:
    """Whether an ordinary person may make name spaces here, as Chromium's sandbox does."""
    command = (find_tool("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    wanted = (find_tool("unshare"), "--user", "--map-root-user", "--pid", "--net", "--fork", "true")
    return subprocess.run((*command, *wanted), capture_output=True, check=False, timeout=10).returncode == 0


@contextmanager
def ordinary_person() -> Iterator[Path]:
    """Be one inside the block, with a folder of one's own."""
    folder = Path(tempfile.mkdtemp(prefix="person-"))
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
        shutil.rmtree(folder)
