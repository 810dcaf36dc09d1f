"""The wish that the program ends: SIGTERM, as systemd and a log-out send it, Ctrl+C, and a terminal that closes."""

import signal
import sys
from collections.abc import Callable

from launcher.core.quick_typing import TYPE_CHECKING
from launcher.system.signal_pipe import SignalPipe

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


_SIGNALS = (signal.SIGTERM, signal.SIGINT, *([] if sys.platform == "win32" else [signal.SIGHUP]))


class Termination:
    """Hears the signals in the window's thread: Qt's event loop gives Python no turn to run a handler."""

    def __init__(self, obey: Callable[[], None], parent: "QObject") -> None:
        """Call `obey` whenever one comes. To be made once, in the main thread."""
        from PySide6.QtCore import QSocketNotifier  # not before the first paint

        self._obey = obey
        self._signals = SignalPipe(*_SIGNALS)
        self._notifier = QSocketNotifier(self._signals.fileno(), QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        if self._signals.received():
            self._obey()

    def close(self) -> None:
        """Hear nothing any more: a signal ends the program at once again."""
        self._notifier.setEnabled(False)
        self._signals.close()
