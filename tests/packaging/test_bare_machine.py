"""On a Debian 12 with nothing but Python and make, each command of the README says what to type, and apt knows it."""

import re
import subprocess
from collections.abc import Sequence

import pytest

from tests.helpers.debian_root import DebianRoot
from tests.helpers.needed import tools_needed
from tests.helpers.program import REPOSITORY

TO_TYPE = re.compile(r"^    sudo apt update && sudo apt install --no-install-recommends (.+)$", re.MULTILINE)
# Somebody who may not install anything.
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> DebianRoot:
    """The machine."""
    with tools_needed():
        made = DebianRoot.prepare(tmp_path_factory.mktemp("bare") / "root")
    made.install("python3", "make")
    return made


def said(root: DebianRoot, words: Sequence[str]) -> tuple[int, str]:
    done = subprocess.run(root.command(words, (REPOSITORY,)), capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stderr


@pytest.mark.parametrize("purpose", ["run", "test", "dist", "dist-windows"])
def test_what_it_says_can_be_typed(purpose: str, root: DebianRoot) -> None:
    code, complaint = said(root, (*NOBODY, "make", "-C", str(REPOSITORY), purpose))
    assert code == 2, complaint  # of make: a command has failed
    typed = TO_TYPE.findall(complaint)
    assert len(typed) == 1, complaint
    assert "libxcb-cursor0" in typed[0]
    root.run("apt-get", "install", "--simulate", "--no-install-recommends", *typed[0].split())
