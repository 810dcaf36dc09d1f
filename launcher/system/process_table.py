"""What the kernel tells of running processes: proc(5)."""

import contextlib
import os
import select
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from launcher.core.quick_dataclasses import dataclass

_PIECE = 1 << 16  # bytes


@dataclass(frozen=True, slots=True)
class Process:
    """A process as it was at a moment. `start` is in ticks since the computer started."""

    pid: int
    parent: int
    group: int
    session: int
    start: int
    is_zombie: bool
    has_memory: bool

    @property
    def identity(self) -> tuple[int, int]:
        """What no other process has or will have: numbers are given again."""
        return self.pid, self.start

    def points_into(self, folder: Path) -> bool:
        """Tell whether it is our user's, and its command line, environment, folder or an open file leads into `folder`.

        What may not be read does not. To have `folder` itself open is no sign: whoever asks for its lock does so.
        """
        # The kernel's own threads, and what has ended, have nothing of all this.
        if not self.has_memory:
            return False
        place = f"/proc/{self.pid}"
        return _has_sign(place, os.fsencode(folder) + b"/") and _user(place) == os.getuid()


# Hundreds of processes are looked at while a person waits, so by the system's own calls alone: the objects that Python
# has for paths and files take several times as long as the kernel's answer.


def read_table(pids: Iterable[int] | None = None) -> dict[int, Process]:
    """Return the running processes, all or those of `pids`, by their number. One that has just ended is left out."""
    found = (_parse(pid, _content(f"/proc/{pid}/stat")) for pid in (_numbers() if pids is None else pids))
    return {process.pid: process for process in found if process}


def has_newcomers(table: dict[int, Process]) -> bool:
    """Tell whether there are processes that a `table` of all has not got: some may have begun while it was read.

    One that is gone again counts, since it may have left another. One that may not be read does not: of other people's
    processes a system may show the numbers only.
    """
    new = set(_numbers()) - table.keys()
    return any(_content(f"/proc/{pid}/stat") or not os.path.exists(f"/proc/{pid}") for pid in new)  # noqa: PTH110


def _numbers() -> Iterator[int]:
    return map(int, filter(str.isdigit, os.listdir("/proc")))  # noqa: PTH208


def _parse(pid: int, line: bytes) -> Process | None:
    # The program's name is in brackets, and may itself hold spaces and brackets.
    fields = line.rpartition(b")")[2].split()
    if len(fields) < 21:
        return None
    parent, group, session = (int(field) for field in fields[1:4])
    # The first thread may have ended before the others: then it looks dead, and is not.
    is_zombie = fields[0] in b"ZX" and int(fields[17]) <= 1
    return Process(pid, parent, group, session, int(fields[19]), is_zombie, has_memory=fields[20] != b"0")


def _has_sign(place: str, name: bytes) -> bool:
    """Tell whether the process with the folder `place` in /proc points into the folder with `name`."""
    if name in _content(f"{place}/cmdline"):
        return True
    # Of anybody else's process, and of one whose memory is protected, nothing more may be read.
    return _is_readable(place) and (
        name in _content(f"{place}/environ")
        or (_target(f"{place}/cwd") + b"/").startswith(name)
        or _target(f"{place}/exe").startswith(name)
        or _has_open(f"{place}/fd", name)
    )


def _content(path: str) -> bytes:
    try:
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return b""
    try:
        pieces = [os.read(file, _PIECE)]
        # The kernel gives all that it has: a piece that is not full is the last one.
        while len(pieces[-1]) == _PIECE:
            pieces.append(os.read(file, _PIECE))
        return b"".join(pieces)
    except OSError:
        return b""
    finally:
        os.close(file)


def _is_readable(place: str) -> bool:
    try:
        return os.stat(place).st_uid == os.getuid()  # noqa: PTH116
    except OSError:
        return False


def _user(place: str) -> int | None:
    """Return the user who has started a process: /proc itself shows root's where memory is protected."""
    line = next((line for line in _content(f"{place}/status").splitlines() if line.startswith(b"Uid:")), b"")
    return int(line.split()[1]) if line else None


def _target(link: str, folder: int | None = None) -> bytes:
    try:
        return os.fsencode(os.readlink(link, dir_fd=folder))
    except OSError:
        return b""


def _has_open(place: str, name: bytes) -> bool:
    try:
        folder = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return any(_target(number, folder).startswith(name) for number in os.listdir(folder))  # noqa: PTH208
    except OSError:
        return False
    finally:
        os.close(folder)


def living(processes: Iterable[Process]) -> list[Process]:
    """Return those that have not ended yet."""
    return [process for process in processes if not process.is_zombie]


def send_signal(process: Process, number: signal.Signals) -> None:
    """Send a signal to exactly this process: its number may have been given to another one."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError), _held(process) as descriptor:
        if descriptor is not None:
            signal.pidfd_send_signal(descriptor, number)


def wait_for_end(processes: Iterable[Process], seconds: float) -> bool:
    """Wait until all of `processes` have ended, `seconds` at the most; tell whether they have. The kernel wakes us."""
    until = time.monotonic() + seconds
    return all(_ends(process, until) for process in processes)


def _ends(process: Process, until: float) -> bool:
    if sys.platform != "linux":
        return False
    try:
        with _held(process) as descriptor:
            if descriptor is None:
                return True
            poll = select.poll()
            poll.register(descriptor, select.POLLIN)
            return bool(poll.poll(max(until - time.monotonic(), 0) * 1000))
    except OSError:
        # No descriptor is left, or the kernel gives none of this kind: whoever asks again at once would ask for ever.
        time.sleep(max(until - time.monotonic(), 0))
        return False


@contextlib.contextmanager
def _held(process: Process) -> Iterator[int | None]:
    """Hold exactly this process: yield a descriptor of it (pidfd_open(2)), None if it is gone. Raises OSError."""
    if sys.platform != "linux":
        yield None
        return
    try:
        descriptor = os.pidfd_open(process.pid)
    except ProcessLookupError:
        yield None
        return
    try:
        now = read_table([process.pid]).get(process.pid)
        yield descriptor if now and now.identity == process.identity else None
    finally:
        os.close(descriptor)
