"""The small button «Why is this here?» that every entry has."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from launcher.ui import pictograms
from launcher.ui.labels import enter_pressed, tool_tip
from launcher.ui.typography import scaled

translate = QCoreApplication.translate

_SIZE = 20  # of the pictogram, device-independent pixels at 100 % text size


class WhyButton(QToolButton):
    """Shows the letter i; its name, for screen readers and in the tool tip, is the whole question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the button."""
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(scaled(_SIZE), scaled(_SIZE)))
        self._colour()

    def ask_about(self, title: str) -> None:
        """Let the question be about the entry called `title`."""
        question = translate("WhyButton", "Why is this here?")
        self.setAccessibleName(f"{question} {title}")
        # Without a description of its own, a screen reader is given the tool tip with its markup.
        self.setAccessibleDescription(question)
        self.setToolTip(tool_tip(question))

    def _colour(self) -> None:
        colour = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        self.setIcon(pictograms.icon("info", scaled(_SIZE), colour, self.devicePixelRatioF()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_pressed(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
