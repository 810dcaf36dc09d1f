"""A dialog of the kiosk stands in the middle of the screen, and knows where it stands."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

_ATTEMPTS = 5  # a window manager that insists on another place is given in to


class InTheMiddle(QObject):
    """Keeps a window there.

    Of a new window without a frame Qt 6.11 often believes, under openbox, that it is in the corner: fingers then press
    beside what is under them, and screen readers look in the wrong place. Moving it once more tells Qt where it is.
    """

    def __init__(self, window: QWidget) -> None:
        """Keep `window` in the middle of its screen from its first show on."""
        super().__init__(window)
        self._window, self._left = window, _ATTEMPTS
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._left = _ATTEMPTS
            self._put()
        elif event.type() in {QEvent.Type.Move, QEvent.Type.Resize} and self._window.isVisible():
            # Not at once: the window is in the middle of learning its place.
            QTimer.singleShot(0, self, self._put_again)
        return False

    def _put(self) -> None:
        self._window.move(self._wanted())

    def _put_again(self) -> None:
        if self._left and self._window.pos() != self._wanted():
            self._left -= 1
            self._put()

    def _wanted(self) -> QPoint:
        place = QRect(QPoint(), self._window.size())  # it has no frame, whatever Qt knows of one
        place.moveCenter(self._window.screen().geometry().center())
        return place.topLeft()
