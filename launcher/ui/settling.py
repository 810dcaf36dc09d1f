"""Giving everything its new place before it is painted, and doing the rest after that."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

_LEVELS = 4  # a card, its section, the page that scrolls, the window


def settle() -> None:
    """Lay out what is in other words, or of another look, now.

    Qt hands a new height up by one level at a time and paints in between: all cards would be painted twice, and be seen
    to jump.
    """
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


class _Work(QObject):
    """Something to do, once."""

    def __init__(self, do: Callable[[], object], owner: QObject) -> None:
        super().__init__(owner)
        self._do = do

    def customEvent(self, _event: QEvent) -> None:
        self.deleteLater()
        self._do()


def after_painting(do: Callable[[], object], owner: QObject) -> None:
    """Do something when all is painted that has changed by now, as long as its `owner` lives.

    A timer of 0 milliseconds comes before that: Qt posts what it calls, and paints last of all that is posted.
    """
    priority = Qt.EventPriority.LowEventPriority.value  # that of painting, which was posted before
    QCoreApplication.postEvent(_Work(do, owner), QEvent(QEvent.Type.User), priority)
