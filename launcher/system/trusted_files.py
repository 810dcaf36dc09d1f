"""Reading a file only where nobody but the administrator can have written it. Nothing is believed before that is sure.

What is looked at is what is opened: each folder on the way is held open while its owner and its rights are read, and so
is the file, so that nothing can take their place in between.

On Windows the installer sets the rights of the folder; access lists are not read here.
"""

import contextlib
import errno
import os
import stat
from enum import StrEnum
from pathlib import Path

from launcher.core.quick_dataclasses import dataclass, field
from launcher.system.files import ON_WINDOWS, NotAFileError, read_all, read_file

ADMINISTRATOR = 0
WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
# A folder is opened for its name alone, which needs no right to list it. Windows knows none of these.
_FOLDER = sum(getattr(os, name, 0) for name in ("O_PATH", "O_DIRECTORY", "O_NOFOLLOW", "O_CLOEXEC"))


class Fault(StrEnum):
    """Why a file is not to be trusted."""

    LINK = "link"  # it, or a folder on the way, is a link, which could lead anywhere
    OWNER = "owner"  # somebody else than the administrator owns it, or a folder on the way
    WRITABLE = "writable"  # others may write to it, or to a folder on the way


class UntrustedError(OSError):
    """A file that others than the administrator could have changed. `path` is what gives them the possibility."""

    def __init__(self, fault: Fault, path: Path) -> None:
        """Note the `fault` of `path`."""
        super().__init__(errno.EPERM, f"not trusted: {fault}", str(path))
        self.fault, self.path = fault, path


@dataclass(frozen=True, slots=True)
class Trust:
    """Who may own a file and the folders above it. Folders above `top` are not looked at; None looks at all."""

    owners: frozenset[int] = field(default_factory=lambda: frozenset({ADMINISTRATOR}))
    top: Path | None = None

    def keeps(self, status: os.stat_result) -> bool:
        """Tell whether what has this `status` can only have been changed by one of the owners."""
        return status.st_uid in self.owners and not status.st_mode & WRITABLE_BY_OTHERS

    def fault(self, status: os.stat_result) -> Fault | None:
        """Return why what has this `status` is not to be trusted."""
        if stat.S_ISLNK(status.st_mode):
            return Fault.LINK
        if status.st_uid not in self.owners:
            return Fault.OWNER
        return None if self.keeps(status) else Fault.WRITABLE


@dataclass(frozen=True, slots=True)
class TrustedFile:
    """What a file says, and when it was last changed, in seconds since the epoch."""

    data: bytes
    changed: float


def machine_trust(given: Path | None) -> Trust:
    """Return whom to trust with the administrator's files.

    A folder `given` on the command line is trusted as the command line is: there the files may also belong to whoever
    runs the program, and the folders above it are not looked at.
    """
    if given is None:
        return Trust()
    running = frozenset() if ON_WINDOWS else frozenset({os.geteuid()})
    return Trust(frozenset({ADMINISTRATOR}) | running, given)


def read_trusted(file: Path, limit: int, trust: Trust) -> TrustedFile:
    """Return at most `limit` bytes of `file`. Raises UntrustedError, OSError or ValueError; never waits for a pipe.

    A file that does not exist raises FileNotFoundError, whatever the rights of its folders are.
    """
    if ON_WINDOWS:
        return TrustedFile(*read_file(file, limit))
    with contextlib.ExitStack() as opened:
        try:
            parent, name, fault = _reach(file, trust, opened)
        except UntrustedError:
            os.lstat(file)  # behind a link nothing is looked at but whether there is a file at all
            raise
        # Opening a device or a pipe can do more than reading its status, so that is looked at first.
        status = os.stat(name, dir_fd=parent, follow_symlinks=False)
        fault = fault or _fault(file, status, trust)
        if fault is not None:
            raise fault
        if not stat.S_ISREG(status.st_mode):
            raise NotAFileError(errno.EINVAL, "not an ordinary file")
        descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=parent)
        opened.callback(os.close, descriptor)
        status = os.fstat(descriptor)
        fault = _fault(file, status, trust)
        if fault is not None:
            raise fault
        return TrustedFile(read_all(descriptor, limit), status.st_mtime)


def trust_folder(folder: Path, trust: Trust) -> None:
    """Make sure that what is put into `folder` will be believed. Raises UntrustedError or OSError."""
    if ON_WINDOWS:
        return
    with contextlib.ExitStack() as opened:
        *_, fault = _reach(folder / "-", trust, opened)
        if fault is not None:
            raise fault


def _reach(file: Path, trust: Trust, opened: contextlib.ExitStack) -> tuple[int, str, UntrustedError | None]:
    """Open the folders on the way to `file`, each in the one before.

    Return the last one, the name of the file in it, and the first folder that is not to be trusted: where the file does
    not exist, that one does no harm.
    """
    path = Path(file.anchor) if trust.top is None else trust.top
    # What the command line names may be a link: it is followed, and what it leads to is looked at.
    descriptor = os.open(path, _FOLDER & ~os.O_NOFOLLOW)
    opened.callback(os.close, descriptor)
    fault = _fault(path, os.fstat(descriptor), trust)
    *folders, name = file.relative_to(path).parts
    for folder in folders:
        path = path / folder
        if stat.S_ISLNK(os.stat(folder, dir_fd=descriptor, follow_symlinks=False).st_mode):
            raise UntrustedError(Fault.LINK, path)
        descriptor = os.open(folder, _FOLDER, dir_fd=descriptor)
        opened.callback(os.close, descriptor)
        fault = fault or _fault(path, os.fstat(descriptor), trust)
    return descriptor, name, fault


def _fault(path: Path, status: os.stat_result, trust: Trust) -> UntrustedError | None:
    found = trust.fault(status)
    return None if found is None else UntrustedError(found, path)
