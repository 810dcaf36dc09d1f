"""What the windows of all faces have in common: they tell when they are painted, and come forward."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

# A window manager maps a window within some tens of milliseconds. Behind a screen lock it is painted when that goes.
_LONGEST_WAIT = 2000  # milliseconds


class PaintedWindow(QMainWindow):
    """A window that tells once when its first page is there.

    Signals:
        painted: everything that the first page shows is on the screen; or nothing of the window can be seen there.
    """

    painted = Signal()

    def __init__(self, flags: Qt.WindowType = Qt.WindowType.Window) -> None:
        """Make an empty window with these `flags`, which would take longer to be set later; nothing is shown yet."""
        super().__init__(flags=flags)
        self._waits_for_paint = True

    def come_forward(self) -> None:
        """Come to the front with the keyboard, from behind other windows, from the task bar or from the tray."""
        self.show()
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if self._waits_for_paint and event.type() == QEvent.Type.Paint and self.isVisible():
            # Zero milliseconds: everything inside is painted, and given to the screen, before the event loop goes on.
            # What is asked of Qt before, such as an update, is no sign: the window may have no place on the screen yet.
            QTimer.singleShot(0, self, self._tell)
        elif self._waits_for_paint and event.type() == QEvent.Type.Show:
            QTimer.singleShot(_LONGEST_WAIT, self, self._tell)
        return handled

    @Slot()
    def _tell(self) -> None:
        if self._waits_for_paint:
            self._waits_for_paint = False
            self.painted.emit()
