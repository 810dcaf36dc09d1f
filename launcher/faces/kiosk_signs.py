"""The signs of life of a kiosk: by their silence, whoever has started it knows that its window stands still."""

from PySide6.QtCore import QObject, QTimer

from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.session import Phase

if TYPE_CHECKING:
    from launcher.core.kiosk_roles import LifeListener
    from launcher.faces.kiosk import KioskWindow


class SignsOfLife(QObject):
    """Tells a listener that the event loop of a window still turns.

    While somebody is there it does so every few seconds. While nobody is, the window wakes up for its clock alone, and
    says so then, if that is enough for the listener.
    """

    def __init__(self, listener: "LifeListener", window: "KioskWindow", interval: float) -> None:
        """Begin at once, with `interval` seconds between two signs while somebody is there."""
        super().__init__(window)
        self._listener = listener
        self._timer = QTimer(self)
        self._timer.setInterval(round(interval * 1000))
        self._timer.timeout.connect(listener.beat)
        if listener.may_rest:
            window.turn.began.connect(self._wake)
            window.turn.ended.connect(lambda *_: self._rest())
            window.minute_came.connect(self._take_minute)
        if listener.may_rest and window.turn.phase is Phase.WAITING:
            self._rest()
        else:
            self._wake()

    @property
    def is_often(self) -> bool:
        """Whether signs come at an interval of their own."""
        return self._timer.isActive()

    def _wake(self) -> None:
        self._listener.beat()
        self._timer.start()

    def _rest(self) -> None:
        self._timer.stop()
        self._listener.rest()

    def _take_minute(self) -> None:
        if not self.is_often:
            self._listener.rest()
