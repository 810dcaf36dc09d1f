"""Which files only an administrator can have written, so that a kiosk may believe them.

Whoever sits at a lab computer can write to the home folder of its account, to the folders for temporary files, and to
whatever was left open by mistake. A browser that is found there may be anything.
"""

import os
import stat
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

from launcher.system.trusted_files import ADMINISTRATOR, Trust

_TRUST = Trust()
# What a variable would add from the person's own folders, or name outright.
_PERSONAL = frozenset({"BROWSER", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
# Lists of folders, with what holds where they are not set (XDG Base Directory Specification 0.8).
_LISTS = {"PATH": "", "XDG_CONFIG_DIRS": "/etc/xdg", "XDG_DATA_DIRS": "/usr/local/share:/usr/share"}
# A list of nothing: an empty text would stand for the usual folders.
_NOTHING = ":"
_PROGRAM_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "SYSTEMROOT")


def is_trusted(path: Path) -> bool:
    """Tell whether only an administrator can change what `path` leads to. Never raises; Linux only."""
    try:
        real = Path(os.path.realpath(path, strict=True))
        return _is_own(real) and all(_keeps(folder) for folder in real.parents)
    except (OSError, ValueError, RuntimeError):
        return False


def _is_own(path: Path) -> bool:
    return _TRUST.keeps(path.lstat())


def _keeps(folder: Path) -> bool:
    """Tell whether what an administrator has put into a folder stays: in /tmp others can add, but not replace."""
    status = folder.lstat()
    sticky = status.st_mode & stat.S_ISVTX and status.st_uid == ADMINISTRATOR
    return bool(sticky) or _TRUST.keeps(status)


def trusted_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return `environment` as a search for programs should see it: it leads to an administrator's folders only."""
    kept = {name: value for name, value in environment.items() if name not in _PERSONAL}
    for name, usual in _LISTS.items():
        folders = (environment.get(name) or usual).split(":")
        kept[name] = ":".join(folder for folder in folders if _leads_to_trusted(folder)) or _NOTHING
    return kept


def _leads_to_trusted(folder: str) -> bool:
    entries = Path(folder, "applications")
    return folder.startswith("/") and is_trusted(Path(folder)) and (not os.path.lexists(entries) or is_trusted(entries))


def is_installed_for_all(program: PureWindowsPath, environment: Mapping[str, str]) -> bool:
    """Tell whether a program lies in a folder of Windows that is an administrator's from the start."""
    upper = {name.upper(): value for name, value in environment.items()}
    folders = [PureWindowsPath(upper[name]) for name in _PROGRAM_FOLDERS if upper.get(name)]
    return ".." not in program.parts and any(program.is_relative_to(folder) for folder in folders)
