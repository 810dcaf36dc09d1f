"""What a kiosk takes from its users: keys, touches and the left mouse button, in all of its windows."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow

_TOUCHES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel}
_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
_MENU_KEYS = {Qt.Key.Key_Menu, Qt.Key.Key_Context1}


class KioskInput(QObject):
    """Watches each window from the moment at which it gets the keyboard.

    No context menu can open: the other mouse buttons, the menu key and Shift with F10 are taken in here. So is the
    middle button, with which X11 pastes what the last person has selected.

    Signals:
        touched: somebody is there.
    """

    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin to watch."""
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)

    def watch(self, window: QWindow | None) -> None:
        """Watch `window` too; one that is watched already is watched once."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _TOUCHES:
            self.touched.emit()
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            return event.button() is not Qt.MouseButton.LeftButton
        if kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} and isinstance(event, QKeyEvent):
            return _asks_for_menu(event)
        return False


def _asks_for_menu(event: QKeyEvent) -> bool:
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() in _MENU_KEYS or (event.key() == Qt.Key.Key_F10 and shift)
