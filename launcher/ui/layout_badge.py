"""The small sign that shows which keyboard layout is in use: what is typed next will be in that one."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from launcher.core.keyboard_layouts import Layout
from launcher.core.present_layout import PresentLayout
from launcher.ui.labels import tool_tip
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

_WIDTH = 48  # the least, so that nothing moves when the layout changes; device-independent pixels at 100 % text size


class LayoutBadge(QLabel):
    """Three letters; the whole name for screen readers and in the tool tip. Not to be seen where nobody knows."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make a badge that is not to be seen yet."""
        super().__init__(parent)
        self._layout: PresentLayout | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "key")
        self.setFont(font(TextStyle.SMALL_STRONG))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(scaled(_WIDTH))
        self.hide()
        speech.changed.connect(self.retranslate)

    def show_layout(self, layout: PresentLayout | None) -> None:
        """Show the layout of now; None for one that is not known."""
        self._layout = layout
        self.retranslate()
        self.setVisible(layout is not None)

    def retranslate(self) -> None:
        """Say the name again, in the language spoken now."""
        if self._layout is None:
            return
        words = _words(self._layout)
        self.setText(self._layout.short)
        self.setAccessibleName(words)
        # Without a description of its own, a screen reader is given the tool tip with its markup.
        self.setAccessibleDescription(words)
        self.setToolTip(tool_tip(words))


def _words(layout: PresentLayout) -> str:
    if layout.language is None:
        return translate("LayoutBadge", "Keyboard: {name}").format(name=layout.name)
    return {
        Layout.KK: translate("LayoutBadge", "Keyboard: Kazakh"),
        Layout.RU: translate("LayoutBadge", "Keyboard: Russian"),
        Layout.EN: translate("LayoutBadge", "Keyboard: English"),
    }[layout.language]
