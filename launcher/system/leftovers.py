"""What a kiosk that has crashed leaves running: its browsers, with the session of whoever sat there. Linux only.

The guard is the "subreaper" of everything below it (prctl(2)): the kernel makes it the parent of each process whose
own parent has ended. So when the kiosk is gone, everything that it started is below the guard, whatever detached
itself from it, and nothing has to be written down beforehand.
"""

import os
import signal
from collections.abc import Iterable

from launcher.system.process_table import Process, living, read_table, send_signal

_PR_SET_CHILD_SUBREAPER = 36  # <linux/prctl.h>
# Seconds that they have to end by themselves: a browser then removes its sockets and locks from the temporary folder.
POLITE = 1.0
# Seconds after which those that even SIGKILL does not end (they wait for a dead disk) are left alone.
_LIMIT = 10.0


def become_subreaper() -> None:
    """Let this process be the next parent of all that is below it. Does nothing where the kernel does not know that."""
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class Leftovers:
    """Ends what is below the guard and belongs to no running kiosk."""

    def __init__(self) -> None:
        """Leave alone what is below the guard already: a session's script may have started a window manager, and then
        have become the guard."""
        self._spared = {process.identity for process in _children([os.getpid()], living(read_table().values()))}
        self._found: set[tuple[int, int]] = set()
        self._since = 0.0

    @property
    def are_there(self) -> bool:
        """Whether :meth:`look` has something to do."""
        return bool(self._found)

    def begin(self, now: float) -> None:
        """Ask everything to end. To be called when no kiosk runs; `now` is in seconds, on a clock that never goes
        back."""
        processes = living(read_table().values())
        roots = [p for p in _children([os.getpid()], processes) if p.identity not in self._spared]
        # What an earlier kiosk has left gets no more time for the crash of the next one.
        self._since = self._since if self._found else now
        self._send(_with_descendants(roots, processes), signal.SIGTERM)

    def look(self, now: float) -> None:
        """See who is still there, and end them by force when their time is over. A kiosk may run again meanwhile."""
        processes = living(read_table().values())
        # By number and start, not by parent: that is the guard as soon as the old parent has ended.
        known = [process for process in processes if process.identity in self._found]
        is_over = now - self._since >= POLITE
        self._send(_with_descendants(known, processes), signal.SIGKILL if is_over else None)
        if now - self._since >= _LIMIT:
            self._found = set()

    def _send(self, processes: Iterable[Process], number: signal.Signals | None) -> None:
        """Know these, and send each of them a signal."""
        known = list(processes)
        self._found = {process.identity for process in known}
        if number is not None:
            for process in known:
                send_signal(process, number)


def _children(parents: Iterable[int], processes: Iterable[Process]) -> list[Process]:
    numbers = set(parents)
    return [process for process in processes if process.parent in numbers]


def _with_descendants(roots: Iterable[Process], processes: Iterable[Process]) -> list[Process]:
    found: dict[int, Process] = {}
    generation = list(roots)
    while generation:
        found.update((process.pid, process) for process in generation)
        generation = [p for p in _children([p.pid for p in generation], processes) if p.pid not in found]
    return list(found.values())
