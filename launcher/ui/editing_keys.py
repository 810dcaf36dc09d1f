"""Copy, paste and their like in text fields, whatever the keyboard layout."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_LATIN = range(0x21, 0x7F)


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
    """A line of text that is edited with the same keys in every layout."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not edit_by_place(self, event):
            super().keyPressEvent(event)
