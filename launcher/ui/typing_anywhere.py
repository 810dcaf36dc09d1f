"""Whoever types in the window searches, wherever the keyboard is at that moment."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from launcher.ui.search_box import SearchBox, is_search_key

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
# What Windows calls the key AltGr, with which a layout has further letters.
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypingAnywhere(QObject):
    """Takes the keys that nothing else in the window of a search box wanted, and gives them to the box.

    Keys travel from what has the keyboard outwards, up to the window: text fields and buttons (Space, Enter) have had
    their turn before, and dialogs and menus are windows of their own. A dead key (accents of some Latin layouts) only
    brings the keyboard into the box.
    """

    def __init__(self, box: SearchBox, parent: QObject) -> None:
        """Serve `box` in the window that it is in now."""
        super().__init__(parent)
        self._box = box
        box.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        box, text = self._box, typed_text(event)
        if is_search_key(event):
            box.begin()
        elif event.key() == Qt.Key.Key_Escape and box.text():
            box.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and box.text() and not event.modifiers() & _MODIFIERS:
            box.take_back()
        elif text.strip() or (text and box.text()):
            box.take(text)
        elif Qt.Key.Key_Dead_Grave <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay:
            box.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True


def typed_text(event: QKeyEvent) -> str:
    """Return the letters that a key stands for, in any alphabet; nothing if it is a command."""
    held = event.modifiers() & _MODIFIERS
    is_writing = held == Qt.KeyboardModifier.NoModifier or (sys.platform == "win32" and held == _ALT_GR)
    text = event.text()
    return text if is_writing and text.isprintable() else ""
