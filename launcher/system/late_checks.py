"""The checker of addresses, made beside a window that goes on painting, and given up when its round is over.

Qt's network and its certificates take 0.2 s of processor time to load, which a thread does: the binding holds Python up
for none of it. What a round needs is not kept for the half an hour until the next one.
"""

import contextlib
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from launcher.core.check_roles import unheard
from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from launcher.core.check_run import Pace
    from launcher.core.health import Finding, Page
    from launcher.core.links import HostList, Link
    from launcher.system.checks import Checks


class LateChecks(QObject):
    """Fills :class:`launcher.core.check_roles.Checker` with :class:`Checks`. Everything is told in its own thread."""

    _loaded = Signal()

    def __init__(self, hosts: "HostList", environment: Mapping[str, str], campus: "Link | None" = None) -> None:
        """Prepare to check addresses of `hosts`; see :class:`Checks`. Nothing is loaded yet."""
        super().__init__()
        self._arguments = hosts, environment, campus
        self._checks: Checks | None = None
        self._begin: Callable[[Checks], None] | None = None  # the round that waits to be begun
        # The thread that loads, and ourselves as long as it does: Qt's objects may not end in another thread.
        self._thread: threading.Thread | None = None
        self._kept: LateChecks | None = None
        self._loaded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_checking(self) -> bool:
        """Whether a round is going on, and what it needs is there."""
        return self._checks is not None

    def begin(
        self,
        links: "Sequence[Link]",
        pace: "Pace",
        told: "Callable[[Finding, bool], None]",
        done: "Callable[[Page], None]",
        others: "Sequence[Link]" = (),
        asked: "Callable[[Link], None]" = unheard,
    ) -> None:
        """Look at `links`, as the role says, as soon as everything is loaded."""
        self.cancel()
        self._begin = lambda checks: checks.begin(links, pace, told, partial(self._end, done), others, asked)
        if self._kept is not None:  # it is being loaded
            return
        self._kept = self
        thread = threading.Thread(target=self._load, name="checks", daemon=True)
        try:
            thread.start()
            self._thread = thread
        except RuntimeError:  # the system has no thread left: then the window waits
            self._load()

    def _load(self) -> None:
        try:
            from launcher.system.probes import load_certificates

            load_certificates()
        finally:
            with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
                self._loaded.emit()

    def _take(self) -> None:
        if self._thread is not None:
            self._thread.join()  # it has told us with its last step
        self._thread = self._kept = None
        begin, self._begin = self._begin, None
        if begin is None:
            return
        from launcher.system.checks import Checks

        self._checks = Checks(*self._arguments)
        begin(self._checks)

    def _end(self, done: "Callable[[Page], None]", page: "Page") -> None:
        self.cancel()
        done(page)

    def cancel(self) -> None:
        """Stop; nobody is called any more."""
        self._begin = None
        checks, self._checks = self._checks, None
        if checks is not None:
            checks.cancel()
            checks.deleteLater()
