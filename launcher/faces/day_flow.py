"""Midnight in a window that stays open for weeks."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def milliseconds_left(now: datetime) -> int:
    """Return how long the day of `now` lasts from then on, a little more rather than less."""
    midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), now.tzinfo)
    return round((midnight - now).total_seconds() * 1000) + 100


class DayFlow(QObject):
    """Wakes up once a day, at midnight.

    A timer stands still while the computer sleeps, so it is looked as well when the person comes to the window.

    Signals:
        changed: (day) it is another day now, an ISO date.
    """

    changed = Signal(str)

    def __init__(self, today: Callable[[], str], window: "QWidget", parent: QObject) -> None:
        """Ask `today` which day it is, at midnight and when `window` gets the keyboard."""
        super().__init__(parent)
        self._today, self._day = today, today()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        window.installEventFilter(self)
        self._wait()

    def _wait(self) -> None:
        self._timer.start(milliseconds_left(datetime.now().astimezone()))

    def _look(self) -> None:
        day, before = self._today(), self._day
        self._day = day
        self._wait()
        if day != before:
            self.changed.emit(day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._look()
        return False
