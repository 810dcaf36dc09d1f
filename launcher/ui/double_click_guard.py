"""What a double click on the button of a dialog must not do: press what was behind the dialog."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class DoubleClickGuard(QObject):
    """Takes in the mouse presses of a moment. The keyboard and screen readers go on: they press one thing at a time."""

    def open(self, dialog: QDialog) -> None:
        """Open `dialog`; what is behind it does not get the second half of a double click that closes it."""
        dialog.finished.connect(lambda _: self.after(dialog))
        dialog.open()

    def after(self, dialog: QWidget) -> None:
        """Take in mouse presses for as long as a double click may take, if the pointer is on the closed `dialog`."""
        if not dialog.frameGeometry().contains(QCursor.pos()):
            return
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        QTimer.singleShot(QApplication.doubleClickInterval(), self, self._stop)

    def _stop(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in _PRESSES
