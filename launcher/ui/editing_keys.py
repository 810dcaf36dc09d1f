"""Copy, paste and their like in text fields, whatever the keyboard layout; and a caret that comes to rest."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit

_LATIN = range(0x21, 0x7F)
_BLINK_MILLISECONDS = 10_000  # without a key; as GTK does (gtk-cursor-blink-timeout)
_SYSTEMS_PACE, _NOT_AT_ALL = -1, 0  # for QStyleHints.setCursorFlashTime


def edit_by_place(field: QLineEdit, event: QKeyEvent) -> bool:
    """Do what Ctrl with A, C, V, X, Y or Z is for, by the place of the key; tell whether it was one of them.

    On X11 and Wayland Qt 6.11 knows no Latin letter for a key where the Russian or Kazakh layout is the only one of the
    keyboard. Remove this when it knows the keys by their places.
    """
    if event.key() in _LATIN:  # Qt will know it
        return False
    from launcher.ui.physical_keys import is_key  # not before the first paint

    ways = {"A": field.selectAll, "C": field.copy}
    if not field.isReadOnly():  # Qt's own slots do not look at that
        ways |= {"V": field.paste, "X": field.cut, "Y": field.redo, "Z": field.undo}
    found = next((way for key, way in ways.items() if is_key(event, key)), None)
    if found is None:
        return False
    found()
    return True


class TextField(QLineEdit):
    """A line of text that is edited with the same keys in every layout.

    Its caret stays lit when no key comes for a while: each blink wakes the program up, twice a second.
    """

    _rest: QTimer | None = None  # made when the keyboard comes: not before the first paint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._blink()
        if not edit_by_place(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._blink()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # The next field may be one that does not blink by itself.
        self._blink()
        if self._rest is not None:
            self._rest.stop()
        super().focusOutEvent(event)

    def _blink(self) -> None:
        """Let the caret blink from now on, for a while."""
        if self._rest is None:
            self._rest = QTimer(self)
            self._rest.setSingleShot(True)
            self._rest.setInterval(_BLINK_MILLISECONDS)
            self._rest.timeout.connect(lambda: QGuiApplication.styleHints().setCursorFlashTime(_NOT_AT_ALL))
        QGuiApplication.styleHints().setCursorFlashTime(_SYSTEMS_PACE)
        self._rest.start()
