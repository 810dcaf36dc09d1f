"""A screen with a few words in its middle: the second monitor, and the moments in which nothing can be pressed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.ui.brand import Brand
from launcher.ui.labels import announce, label
from launcher.ui.typography import TextStyle, scaled


class PlainScreen(QWidget):
    """Calm: the sign of the university, a heading and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a screen without words."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "cover")
        self._heading, self._sentence = label(TextStyle.DISPLAY), label(TextStyle.LEAD, "second")
        column = QVBoxLayout(self)
        column.setSpacing(scaled(12))
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Brand(self), alignment=middle)
        for part in (self._heading, self._sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(1)

    def say(self, heading: str, sentence: str) -> None:
        """Show these words."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self.setWindowTitle(heading)

    def announce(self) -> None:
        """Let a screen reader say the words."""
        announce(self, f"{self._heading.text()} {self._sentence.text()}")
