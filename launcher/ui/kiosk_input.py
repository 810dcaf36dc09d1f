"""What a kiosk takes from its users: keys, touches and the left mouse button, in all of its windows."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow

from launcher.ui.physical_keys import is_key

_TOUCHES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel}
_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
# As in GNOME; by its place, so in every layout. Where the profile's window manager has this key, it passes it on to us.
_READER_KEY = "S"
_READER_MODIFIERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MENU_KEYS = {Qt.Key.Key_Menu, Qt.Key.Key_Context1}


class KioskInput(QObject):
    """Watches each window from the moment at which it gets the keyboard.

    No context menu can open: the other mouse buttons, the menu key and Shift with F10 are taken in here. So is the
    middle button, with which X11 pastes what the last person has selected.

    Signals:
        touched: somebody is there.
        reader_asked: Super, Alt and S were pressed, which start and end the screen reader.
    """

    touched = Signal()
    reader_asked = Signal()

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
            return self._is_ours(event)
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Tell whether nothing below may have `event`; do what it is for."""
        if is_key(event, _READER_KEY, _READER_MODIFIERS):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self.reader_asked.emit()
            return True
        return _asks_for_menu(event)


def _asks_for_menu(event: QKeyEvent) -> bool:
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() in _MENU_KEYS or (event.key() == Qt.Key.Key_F10 and shift)
