"""Watches the network beside the window.

One thread looks, and speaks to the window through a pair of sockets: nothing of Qt is touched outside its own thread,
and closing the pair ends the watch at once. A name is looked up, and a connection asked for, in a thread of its own
each time: the system's resolver may hang for half a minute, and nobody waits for it. No such thread keeps the program
from ending.
"""

import os
import random
import selectors
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack

from launcher.core.network import Look, NetworkState, Outlook, Pace, Site
from launcher.core.proxies import proxied
from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.system.boot_clock import boot_clock
from launcher.system.link_state import Links, link_changes, read_links
from launcher.system.reaching import answers

if TYPE_CHECKING:
    from PySide6.QtCore import QSocketNotifier

_STATES = tuple(NetworkState)
_PATIENCE_WITHOUT_CABLE = 0.5  # seconds; an answer would be a surprise
_MOST_HANGING = 8  # threads that hang in the resolver; more are not started
_FLOOD = 0.2  # seconds; one pulled cable is told in several pieces
_YES, _NO = b"1", b"0"


@dataclass(frozen=True, slots=True)
class Habits:
    """How the watch works. Times are seconds.

    `patience` is how long a site has to answer. `round` is how often the links are read where nothing tells of changes;
    where something does, `told_round` is how often the clock is looked at. What comes later than it was due by `slept`
    shows that the computer has slept, for which a network that is told of is another sign, and an earlier one.
    """

    pace: Pace = field(default_factory=Pace)
    patience: float = 5.0
    round: float = 2.0
    told_round: float = 60.0
    slept: float = 10.0
    changes: Callable[[], socket.socket | None] = link_changes
    links: Callable[[], Links] = read_links
    chance: Callable[[], float] = random.random


class LiveNetworkWatch:
    """Fills :class:`launcher.core.kiosk_roles.NetworkWatch`. Needs Qt's event loop."""

    def __init__(self, sites: Sequence[Site], environment: Mapping[str, str], habits: Habits | None = None) -> None:
        """Prepare to ask `sites`, through the proxy that `environment` or the system names. Nothing is done yet."""
        self._sites, self._environment, self._habits = tuple(sites), environment, habits or Habits()
        self._line: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def start(self, told: Callable[[NetworkState], None]) -> None:
        """Begin to watch; `told` is called in this thread. Where no thread can be had, nothing is ever told."""
        from PySide6.QtCore import QCoreApplication, QSocketNotifier

        if self._line is not None:
            return
        self._line, far_end = socket.socketpair()
        self._line.setblocking(False)
        self._notifier = QSocketNotifier(self._line.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: self._hear(told))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)
        lookout = Lookout(self._sites, self._environment, self._habits, far_end)
        try:
            threading.Thread(target=lookout.run, name="network", daemon=True).start()
        except RuntimeError:
            far_end.close()

    def _hear(self, told: Callable[[NetworkState], None]) -> None:
        if self._line is None:
            return
        try:
            heard = self._line.recv(64)
        except BlockingIOError:
            return
        except OSError:
            heard = b""
        if not heard:
            self.stop()
        for number in heard:
            told(_STATES[number])

    def stop(self) -> None:
        """Watch no longer. Waits for nothing."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._line is not None:
            self._line.close()
            self._line = None


@dataclass(frozen=True, slots=True)
class Call:
    """A site that is being asked. `answer` can be read when it is known."""

    site: Site
    cable: bool
    until: float
    answer: socket.socket


class Lookout:
    """The watch itself: it looks when it is time to, and when something has changed."""

    def __init__(
        self, sites: tuple[Site, ...], environment: Mapping[str, str], habits: Habits, line: socket.socket
    ) -> None:
        """Prepare to tell states through `line`, a byte each, until its other end is closed."""
        self._habits, self._line, self._environment = habits, line, environment
        first = int(habits.chance() * len(sites))
        self._outlook = Outlook(sites, first, habits.pace, next_look=boot_clock())
        self._told = NetworkState.UNKNOWN
        self._links = habits.links()
        self._call: Call | None = None
        self._threads: list[threading.Thread] = []
        self._selector = selectors.DefaultSelector()

    def run(self) -> None:
        """Watch until the other end of the line is closed."""
        with ExitStack() as open_things:
            open_things.enter_context(self._line)
            open_things.enter_context(self._selector)
            self._selector.register(self._line, selectors.EVENT_READ)
            changes = self._habits.changes()
            if changes is not None:
                open_things.enter_context(changes)
                self._selector.register(changes, selectors.EVENT_READ)
            open_things.callback(self._drop_call)
            last, longest = boot_clock(), self._habits.round if changes is None else self._habits.told_round
            while self._wait(due := min(last + longest, self._next), changes):
                now = boot_clock()
                if now - due > self._habits.slept:
                    self._begin_anew(self._outlook.woken(now))
                last = now
                self._go_on(now)

    @property
    def _next(self) -> float:
        """When there is something to do next, whatever happens."""
        return self._call.until if self._call is not None else self._outlook.next_look

    def _wait(self, until: float, changes: socket.socket | None) -> bool:
        """Wait for what comes first; False if nobody listens any more."""
        ready = {key.fileobj for key, _ in self._selector.select(max(0.0, until - boot_clock()))}
        if changes is not None and changes in ready:
            time.sleep(_FLOOD)
            _drain(changes)
        # Nothing is ever said on the line: what can be read is its end.
        return self._line not in ready

    def _go_on(self, now: float) -> None:
        """Do what is due."""
        links = self._habits.links()
        if links != self._links:
            self._links = links
            self._begin_anew(self._outlook.hurried(now))
        if self._call is not None:
            answered = _answer_of(self._call)
            if answered is not None or now >= self._call.until:
                self._judge(Look(self._call.cable, self._call.site, answered or False))
        elif now >= self._outlook.next_look:
            self._look(now)

    def _begin_anew(self, outlook: Outlook) -> None:
        """Forget a call that was begun before things changed."""
        self._drop_call()
        self._outlook = outlook

    def _drop_call(self) -> None:
        if self._call is not None:
            self._selector.unregister(self._call.answer)
            self._call.answer.close()
            self._call = None

    def _look(self, now: float) -> None:
        site, cable = self._outlook.asks(), self._links.cable
        patience = self._habits.patience if cable else min(self._habits.patience, _PATIENCE_WITHOUT_CABLE)
        ours = self._begin_call(site, patience) if site is not None else None
        if site is None or ours is None:
            self._judge(Look(cable, site, answered=False))
            return
        self._call = Call(site, cable, now + patience, ours)
        self._selector.register(ours, selectors.EVENT_READ)

    def _begin_call(self, site: Site, patience: float) -> socket.socket | None:
        """Ask `site` in a thread of its own, and return where its answer comes; None where that is not possible now."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        if len(self._threads) >= _MOST_HANGING:
            return None
        try:
            ours, theirs = socket.socketpair()
        except OSError:  # no handle is left
            return None
        ours.setblocking(False)
        thread = threading.Thread(target=_ask, args=(site, self._environment, patience, theirs), daemon=True)
        try:
            thread.start()
        except RuntimeError:  # the system gives no more threads
            ours.close()
            theirs.close()
            return None
        self._threads.append(thread)
        return ours

    def _judge(self, look: Look) -> None:
        self._drop_call()
        self._outlook = self._outlook.after(look, boot_clock(), self._habits.chance())
        if self._outlook.state is not self._told:
            self._told = self._outlook.state
            try:
                self._line.send(bytes((_STATES.index(self._told),)))
            except OSError:  # nobody listens any more; the next wait ends
                return


def _ask(site: Site, environment: Mapping[str, str], patience: float, line: socket.socket) -> None:
    with line:
        asked = proxied(site, environment)
        if asked == site and os.name == "nt":
            from launcher.system.windows_network import windows_proxied

            asked = windows_proxied(site)
        answer = _YES if answers(asked, patience) else _NO
        try:
            line.send(answer)
        except OSError:  # it has come too late
            return


def _answer_of(call: Call) -> bool | None:
    """Return whether the site has answered, None as long as that is not known."""
    try:
        return call.answer.recv(1) == _YES
    except BlockingIOError:
        return None
    except OSError:
        return False


def _drain(changes: socket.socket) -> None:
    """Take everything that was told: what it was is looked up elsewhere."""
    try:
        while changes.recv(65536):
            pass
    except OSError:  # nothing left, or so much that the kernel has thrown some of it away
        return
