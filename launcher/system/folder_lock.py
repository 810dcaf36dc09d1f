"""A lock on a folder that ends with its holder, however that one ends."""

import contextlib
import os
import sys
from pathlib import Path

# Windows cannot lock a folder, so a file in it is locked there.
_FILE = "held"


class FolderLock:
    """A lock that is held."""

    def __init__(self, descriptor: int) -> None:
        """Keep what the lock is on open."""
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; it may be called again."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def hold(folder: Path) -> FolderLock | None:
    """Take the lock of `folder`, None if somebody has it or there cannot be one. Never waits, never raises."""
    try:
        descriptor = _open(folder)
    except (OSError, ValueError):
        return None
    try:
        _lock(descriptor)
        if _is_still(folder, descriptor):
            return FolderLock(descriptor)
    except OSError:
        pass
    os.close(descriptor)
    return None


def _open(folder: Path) -> int:
    if sys.platform == "win32":
        return os.open(folder / _FILE, os.O_RDWR | os.O_CREAT)
    return os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(folder: Path, descriptor: int) -> bool:
    """Tell whether the folder is what was locked: another one may have removed it in between."""
    if sys.platform == "win32":
        return True
    with contextlib.suppress(OSError):
        return os.path.samestat(folder.lstat(), os.fstat(descriptor))
    return False
