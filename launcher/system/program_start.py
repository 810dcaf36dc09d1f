"""The one place where a program is started: from an argument list, outliving us, hearing nothing from us."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from launcher.system.child_environment import as_given, reset_dll_directory


def start_program(
    command: Sequence[str], environment: Mapping[str, str], *, frozen: bool = False
) -> "subprocess.Popen[bytes]":
    """Start a program in a session of its own and in the home folder that `environment` names.

    `frozen` tells that PyInstaller has bundled us. Raises OSError, ValueError and subprocess.SubprocessError.
    """
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS
        if frozen:
            reset_dll_directory()
    # S603: the program comes from the system's own list, the address from the link gate, and no shell reads them.
    return subprocess.Popen(  # noqa: S603
        command,
        env=as_given(environment),
        cwd=home_folder(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        start_new_session=True,
        creationflags=flags,
    )


def home_folder(environment: Mapping[str, str]) -> str:
    """Return the person's folder, or the root where there is none: no folder of ours is kept busy."""
    if sys.platform == "win32":
        home, root = environment.get("USERPROFILE", ""), environment.get("SYSTEMDRIVE", "C:") + "\\"
    else:
        home, root = environment.get("HOME", ""), "/"
    usable = Path(home).is_absolute() and Path(home).is_dir() and os.access(home, os.X_OK)
    return home if usable else root
