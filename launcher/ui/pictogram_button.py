"""A small square button that shows a pictogram only; what it does is told to screen readers and in the tool tip."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from launcher.ui import pictograms
from launcher.ui.labels import own_key, tool_tip
from launcher.ui.typography import scaled

# Device-independent pixels at 100 % text size.
_SIZE = 20  # of the pictogram
LARGE_TARGET = 48  # for fingers: what DESIGN asks of the kiosk
_TARGET = 32  # of the button, where nothing else is asked for


class PictogramButton(QToolButton):
    """Paints its pictogram itself: a QIcon for each of them would cost more before the first paint."""

    def __init__(self, pictogram: str, parent: QWidget | None = None, target: int = _TARGET) -> None:
        """Make a button with the `pictogram` of this name, its side as long as `target` at 100 % text size."""
        super().__init__(parent)
        self._target = target
        self._pictogram = pictogram
        self.setProperty("role", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def name(self, words: str, tip: str = "") -> None:
        """Call the button so, for screen readers; the tool tip says `tip`, or the same."""
        self.setAccessibleName(words)
        # Without a description of its own, a screen reader is given the tool tip with its markup.
        self.setAccessibleDescription(tip or words)
        self.setToolTip(tool_tip(tip or words))

    def show_pictogram(self, pictogram: str) -> None:
        """Show another pictogram from now on."""
        if pictogram != self._pictogram:
            self._pictogram = pictogram
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._target), scaled(self._target))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not own_key(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = scaled(_SIZE)
        place = QRect((self.width() - size) // 2, (self.height() - size) // 2, size, size)
        painter = QPainter(self)
        colour = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        pictograms.paint(painter, self._pictogram, place, colour, self.devicePixelRatioF())
        painter.end()
