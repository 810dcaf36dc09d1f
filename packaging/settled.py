"""A tree of files made alike on every machine: rights and times do not come from who has built it."""

from __future__ import annotations

import os
from pathlib import Path

_PROGRAM, _FILE, _FOLDER = 0o755, 0o644, 0o755


def settle(tree: Path, time: int) -> None:
    """Give all of `tree` the `time`, in seconds since 1970, and rights that depend on nobody's umask.

    Programs are what their owner may start already, except libraries: Debian Policy 10.2 wants those not executable.
    """
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(_rights(path))
    tree.chmod(_FOLDER)
    date(tree, time)


def date(tree: Path, time: int) -> None:
    """Give `tree`, a folder with all in it or a file, the `time` in seconds since 1970."""
    for path in (*tree.rglob("*"), tree):
        os.utime(path, (time, time), follow_symlinks=False)


def _rights(path: Path) -> int:
    if path.is_dir():
        return _FOLDER
    return _PROGRAM if path.stat().st_mode & 0o100 and ".so" not in path.name else _FILE
