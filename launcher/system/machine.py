"""Where the administrator's files are, and which of them are to be trusted."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from launcher.core.machine_settings import BROKEN, MachineSettings, machine_settings_from_text
from launcher.system.files import ON_WINDOWS, read_bytes

LARGEST = 256 * 1024  # bytes
_NAME = "settings.json"
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def machine_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder that only an administrator writes to."""
    if ON_WINDOWS:
        return Path(environment.get("PROGRAMDATA", r"C:\ProgramData")) / "NKZU Launcher"
    return Path("/etc/nkzu-launcher")


def machine_file(environment: Mapping[str, str], given: Path | None) -> Path:
    """Return the file of the administrator's settings, in the folder `given` or in the usual one."""
    return (given or machine_folder(environment)) / _NAME


def read_machine_settings(environment: Mapping[str, str], given: Path | None) -> MachineSettings:
    """Return the administrator's settings.

    A folder `given` on the command line is trusted as the command line is; the usual one only where nobody but
    the administrator could have written there.
    """
    file = machine_file(environment, given)
    try:
        if given is None and not _is_trusted(file):
            return BROKEN
        data = read_bytes(file, LARGEST + 1)
    except FileNotFoundError:
        return MachineSettings()
    except (OSError, ValueError):
        return BROKEN
    if len(data) > LARGEST:
        return BROKEN
    # A text that is empty stands for no file; this file is there.
    return machine_settings_from_text(data.decode("utf-8", "replace") or "\0")


def _is_trusted(file: Path) -> bool:
    """Tell whether `file` and its folder are the administrator's alone. Raises FileNotFoundError."""
    if ON_WINDOWS:
        # The installer sets the rights of the folder; a check of access lists comes with the installer.
        file.stat()
        return True
    # os.lstat and not Path.stat: a link could lead anywhere.
    return all(_is_administrators(os.lstat(path)) for path in (file, file.parent))


def _is_administrators(status: os.stat_result) -> bool:
    return not stat.S_ISLNK(status.st_mode) and status.st_uid == 0 and not status.st_mode & _WRITABLE_BY_OTHERS
