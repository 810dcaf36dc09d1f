"""Removing a folder with all that is in it, whatever rights its files have, without following a link out of it."""

import contextlib
import os
import shutil
import stat
import sys
import time
from pathlib import Path

# Windows refuses to remove what a scanner, or a program that is just ending, has open.
_ATTEMPTS, _PAUSE = 10, 0.1  # seconds


def remove_tree(folder: Path) -> None:
    """Remove `folder` as far as that is possible. Never raises: whoever calls looks what is left."""
    if sys.platform != "linux":
        _remove_patiently(folder)
        return
    # Folders within folders beyond what Python can go down are left, and so reported.
    with contextlib.suppress(OSError, RecursionError):
        parent = os.open(folder.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            _remove_at(folder.name, parent)
        finally:
            os.close(parent)


def _remove_at(name: str, parent: int) -> None:
    """Remove the folder `name` of the open folder `parent`. Raises OSError if something in it stays."""
    # Opened without being followed, and changed by its descriptor: no link can take its place in between.
    itself = os.open(name, os.O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=parent)
    try:
        with contextlib.suppress(OSError):
            os.chmod(f"/proc/self/fd/{itself}", stat.S_IRWXU)  # noqa: PTH101 - it is no path
        opened = os.open(".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=itself)
    finally:
        os.close(itself)
    try:
        _empty(opened)
    finally:
        os.close(opened)
    os.rmdir(name, dir_fd=parent)


def _empty(folder: int) -> None:
    with os.scandir(folder) as found:
        entries = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in found]
    for name, is_folder in entries:
        # One file that stays must not keep the others.
        with contextlib.suppress(OSError):
            if is_folder:
                _remove_at(name, folder)
            else:
                os.unlink(name, dir_fd=folder)


def _remove_patiently(folder: Path) -> None:
    for attempt in range(_ATTEMPTS):
        if attempt:
            time.sleep(_PAUSE)
        for place, folders, files in os.walk(folder):
            for path in (Path(place, name) for name in (*folders, *files)):
                _make_writable(path)
        shutil.rmtree(folder, ignore_errors=True)
        if not os.path.lexists(folder):
            return


def _make_writable(path: Path) -> None:
    """Windows does not remove what is read-only."""
    with contextlib.suppress(OSError):
        if not path.is_symlink():
            path.chmod(stat.S_IRWXU)
