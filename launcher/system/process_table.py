"""What the kernel tells of running processes: proc(5)."""

import contextlib
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from launcher.core.quick_dataclasses import dataclass

_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Process:
    """A process as it was at a moment. `start` is in ticks since the computer started."""

    pid: int
    parent: int
    group: int
    session: int
    start: int
    is_zombie: bool

    @property
    def identity(self) -> tuple[int, int]:
        """What no other process has or will have: numbers are given again."""
        return self.pid, self.start

    def points_into(self, folder: Path) -> bool:
        """Tell whether it is our user's, and its command line, environment, folder or an open file leads into `folder`.

        What may not be read does not. To have `folder` itself open is no sign: whoever asks for its lock does so.
        """
        place, name = _PROC / str(self.pid), os.fsencode(folder) + b"/"
        if _user(place) != os.getuid():
            return False
        return (
            any(name in _content(place / text) for text in ("cmdline", "environ"))
            or (_target(place / "cwd") + b"/").startswith(name)
            or _target(place / "exe").startswith(name)
            or any(_target(link).startswith(name) for link in _open_files(place))
        )


def read_table(pids: Iterable[int] | None = None) -> dict[int, Process]:
    """Return the running processes, all or those of `pids`, by their number. One that has just ended is left out."""
    numbers = _all() if pids is None else pids
    found = (_parse(pid, _content(_PROC / str(pid) / "stat")) for pid in numbers)
    return {process.pid: process for process in found if process}


def _all() -> Iterator[int]:
    with os.scandir(_PROC) as entries:
        yield from (int(entry.name) for entry in entries if entry.name.isdigit())


def _parse(pid: int, line: bytes) -> Process | None:
    # The program's name is in brackets, and may itself hold spaces and brackets.
    fields = line.rpartition(b")")[2].split()
    if len(fields) < 20:
        return None
    parent, group, session = (int(field) for field in fields[1:4])
    # The first thread may have ended before the others: then it looks dead, and is not.
    is_zombie = fields[0] in b"ZX" and int(fields[17]) <= 1
    return Process(pid, parent, group, session, int(fields[19]), is_zombie)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _user(place: Path) -> int | None:
    """Return the user who has started a process: /proc itself shows root's where memory is protected."""
    line = next((line for line in _content(place / "status").splitlines() if line.startswith(b"Uid:")), b"")
    return int(line.split()[1]) if line else None


def _target(link: Path) -> bytes:
    try:
        return os.fsencode(link.readlink())
    except OSError:
        return b""


def _open_files(place: Path) -> list[Path]:
    try:
        return [place / "fd" / name for name in os.listdir(place / "fd")]  # noqa: PTH208 - a thousand times faster
    except OSError:
        return []


def living(processes: Iterable[Process]) -> list[Process]:
    """Return those that have not ended yet."""
    return [process for process in processes if not process.is_zombie]


def send_signal(process: Process, number: signal.Signals) -> None:
    """Send a signal to exactly this process: its number may have been given to another one."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError):
        descriptor = os.pidfd_open(process.pid)
        try:
            now = read_table([process.pid]).get(process.pid)
            if now and now.identity == process.identity:
                signal.pidfd_send_signal(descriptor, number)
        finally:
            os.close(descriptor)
