"""Text to be selected and copied, of which long words are broken on the screen but not in the copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel

from launcher.ui.breaking import breakable, whole
from launcher.ui.labels import label_as
from launcher.ui.physical_keys import is_key
from launcher.ui.typography import TextStyle


class CopyableText(QLabel):
    """A label whose text, with long paths in it, is as narrow as it has to be."""

    def __init__(self, style: TextStyle, role: str = "") -> None:
        """Make it without a text."""
        super().__init__()
        label_as(self, style, role, selectable=True)
        # Its only useful line would copy what is on the screen, places to break lines included.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def say(self, text: str, name: str = "") -> None:
        """Show `text`; a screen reader reads it without the places to break lines, after its `name`."""
        self.setText(breakable(text))
        self.setAccessibleName(f"{name}: {text}" if name else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (is_key(event, "C") or event.key() == Qt.Key.Key_C) and event.modifiers() == _CONTROL:
            QGuiApplication.clipboard().setText(whole(self.selectedText()))
        else:
            super().keyPressEvent(event)


_CONTROL = Qt.KeyboardModifier.ControlModifier
