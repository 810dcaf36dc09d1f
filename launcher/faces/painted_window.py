"""What the windows of all faces have in common: they tell when they are painted, and come forward."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QMainWindow


class PaintedWindow(QMainWindow):
    """A window that tells once when its first page is there.

    Signals:
        painted: everything that the first page shows is on the screen.
    """

    painted = Signal()

    def __init__(self) -> None:
        """Make an empty window; nothing is shown yet."""
        super().__init__()
        self._waits_for_paint = True

    def come_forward(self) -> None:
        """Come to the front with the keyboard, from behind other windows, from the task bar or from the tray."""
        self.show()
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self._waits_for_paint and self.isVisible():
            self._waits_for_paint = False
            # Zero milliseconds: after what is already in the queue, so the event loop has come to rest.
            QTimer.singleShot(0, self, self.painted.emit)
        return handled
