"""The programs of one turn on Linux: all that was started for it, all that came of that, and how it is ended.

A browser is a dozen processes, some of which leave their session or outlive their parent. One belongs to the turn if it
is in a session that was started for it, if it came from another that belongs to it, or if it points into the turn's
folder: by its command line, its environment (whose home is there), its folder or an open file.

Where we are the "subreaper" of what is below us (prctl(2), :func:`launcher.system.leftovers.become_subreaper`), orphans
become our children, and their end is taken note of here; elsewhere the system does that.
"""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from launcher.system.process_table import Process, has_newcomers, living, read_table, send_signal, wait_for_end
from launcher.system.turn_family import Ended

# Chromium and Firefox end within half a second when they are asked to (Debian 12, two cores).
_POLITE, _FIRM = 2.0, 5.0  # seconds
_PAUSE = 0.05  # seconds between two looks at what those that end may start
_LOOKS = 5  # at the most, where something begins all the time
_LOOK_SECONDS = 1.0  # how long an answer to "is anything running" holds


class TurnProcesses:
    """The processes of one turn."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Know those that point into `folder` from the start; `clock` tells seconds and never goes back."""
        self._folder = folder
        self._clock = clock
        self._started: list[subprocess.Popen[bytes]] = []
        self._sessions: dict[int, int] = {}  # the id of each, and the start of its leader
        self._known: set[tuple[int, int]] = set()
        self._last: tuple[float, bool] | None = None

    def add(self, process: "subprocess.Popen[bytes]") -> None:
        """Take a process that was just started in a session of its own, and that somebody waits for."""
        self._started.append(process)
        leader = read_table([process.pid]).get(process.pid)
        self._sessions[process.pid] = leader.start if leader else 0
        self._last = None

    def is_alive(self) -> bool:
        """Tell whether one of them is running. Cheap: all processes are looked through once a second at the most."""
        if any(process.returncode is None for process in self._started):
            return True
        if not self._started:
            return False
        now = self._clock()
        if self._last is None or now - self._last[0] >= _LOOK_SECONDS:
            self._last = (now, bool(living(self._members(read_table()))))
        return self._last[1]

    def end(self) -> Ended:
        """End all of them and wait until they are gone; it takes some seconds where one resists. Never raises."""
        asked = _Asked()
        until = time.monotonic() + _POLITE
        # Those that are known have begun to end when the signs of others are looked for.
        asked.ask(living(self._members(read_table())))
        # A program that ends may start one more, which nobody knows until its signs are looked for: it is asked too.
        while (resisting := self._look()) and time.monotonic() < until:
            asked.ask(resisting)
            self._wait(resisting, until)
        forced = _roots(resisting)
        until = time.monotonic() + _FIRM
        while resisting and time.monotonic() < until:
            for process in resisting:
                send_signal(process, signal.SIGKILL)
            wait_for_end(resisting, _PAUSE)
            resisting = self._look()
        closed = asked.programs - {process.identity for process in forced}
        return Ended(len(closed), len(forced), tuple(f"/proc/{process.pid}" for process in resisting))

    def _wait(self, processes: list[Process], until: float) -> None:
        """Wait until `processes` have ended, and what they start meanwhile, but not beyond `until`."""
        while not wait_for_end(processes, _PAUSE) and time.monotonic() < until:
            processes = living(self._members(read_table()))

    def _look(self) -> list[Process]:
        """Return who is alive, those too that only their signs tell of, and take note of the ends of orphans."""
        found: list[Process] = []
        for _ in range(_LOOKS):
            table = read_table()
            found = living(self._members(table, look_for_signs=True))
            self._reap(table)
            # One that ends while all are looked at may leave another that was not there when they were counted.
            if found or not has_newcomers(table):
                break
        return found

    def _members(self, table: "dict[int, Process]", *, look_for_signs: bool = False) -> list[Process]:
        """Return what of `table` belongs to the turn, and remember it: it stays ours when its parent is gone."""
        not_ours = _ancestors(table, os.getpid())
        found = {
            process.pid
            for process in table.values()
            if process.pid not in not_ours
            and (
                process.identity in self._known
                or self._is_in_session(process, table)
                or (look_for_signs and process.points_into(self._folder))
            )
        }
        _add_descendants(found, table, not_ours)
        members = [table[pid] for pid in found]
        self._known |= {process.identity for process in members}
        self._reap_adopted(members)
        return members

    def _is_in_session(self, process: Process, table: "dict[int, Process]") -> bool:
        for session in {process.session, process.group} & self._sessions.keys():
            leader = table.get(session)
            # Another process with the leader's number means that the session was over, and its number taken again.
            if leader is None or leader.start == self._sessions[session]:
                return True
        return False

    def _reap_adopted(self, members: Iterable[Process]) -> None:
        """Take note of the end of those that became our children; whoever started the others waits for them."""
        started = {process.pid for process in self._started}
        for process in members:
            if process.is_zombie and process.parent == os.getpid() and process.pid not in started:
                _take_note(process.pid)

    def _reap(self, table: "dict[int, Process]") -> None:
        """Take note of the end of orphans that were too short to be seen while they lived."""
        for process in table.values():
            orphan = process.is_zombie and process.parent == os.getpid() and process.session != os.getsid(0)
            # What we have started ourselves leads its session, and somebody waits for it.
            if orphan and process.session != process.pid:
                _take_note(process.pid)


class _Asked:
    """Asks programs to end, each of them once."""

    def __init__(self) -> None:
        self.programs: set[tuple[int, int]] = set()
        self._seen: set[tuple[int, int]] = set()

    def ask(self, processes: "list[Process]") -> None:
        """Ask those of `processes` whose program was not asked yet: its other processes end with it, one by one."""
        for process in _roots(processes):
            if process.identity not in self._seen:
                send_signal(process, signal.SIGTERM)
                self.programs.add(process.identity)
        self._seen |= {process.identity for process in processes}


def _take_note(pid: int) -> None:
    with contextlib.suppress(OSError):
        os.waitpid(pid, os.WNOHANG)


def _roots(processes: "list[Process]") -> list[Process]:
    """Return those whose parent is none of them: the programs, whose other processes end with them."""
    pids = {process.pid for process in processes}
    return [process for process in processes if process.parent not in pids]


def _ancestors(table: "dict[int, Process]", pid: int) -> set[int]:
    found: set[int] = set()
    while pid and pid not in found:
        found.add(pid)
        pid = table[pid].parent if pid in table else 0
    return found


def _add_descendants(found: set[int], table: "dict[int, Process]", not_ours: set[int]) -> None:
    children: dict[int, list[int]] = {}
    for process in table.values():
        children.setdefault(process.parent, []).append(process.pid)
    waiting = list(found)
    while waiting:
        new = [pid for pid in children.get(waiting.pop(), []) if pid not in found and pid not in not_ours]
        found.update(new)
        waiting += new
