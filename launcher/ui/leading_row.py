"""A row that leads to another page."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from launcher.ui import pictograms
from launcher.ui.labels import button_text
from launcher.ui.painted_button import PaintedButton
from launcher.ui.typography import TextStyle, font, scaled, wrapped_height, wrapping

# Device-independent pixels at 100 % text size.
_HEIGHT = 50  # the least
_PADDING = 12
_PICTOGRAM = 20


class LeadingRow(PaintedButton):
    """Says where it leads, with an arrow at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a row without words."""
        super().__init__(parent, vertical=QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Let the row say `words`."""
        self.setText(button_text(words))
        self.setAccessibleName(words)
        self.change_texts()

    def measure(self, width: int) -> tuple[int, ...]:
        return (wrapped_height(QFontMetrics(font(TextStyle.LEAD)), self.accessibleName(), self._room(width)),)

    def _room(self, width: int) -> int:
        return max(width - 2 * scaled(_PADDING) - scaled(_PICTOGRAM) - scaled(8), 40)

    def heightForWidth(self, width: int) -> int:
        return max(self.heights(width)[0] + 2 * scaled(_PADDING), scaled(_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(scaled(260), self.heightForWidth(scaled(260)))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            self.paint_lit(painter, palette, 8)
        words, room, height = self.accessibleName(), self._room(self.width()), self.heights(self.width())[0]
        area = QRect(scaled(_PADDING), (self.height() - height) // 2, room, height)
        painter.setFont(font(TextStyle.LEAD))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(area, wrapping(painter.fontMetrics(), words, room), words)
        side = scaled(_PICTOGRAM)
        place = QRect(self.width() - scaled(_PADDING) - side, (self.height() - side) // 2, side, side)
        colour = palette.color(QPalette.ColorRole.PlaceholderText)
        pictograms.paint(painter, "chevron-right", place, colour, self.devicePixelRatioF())
        if self.hasFocus():
            self.paint_ring(painter, palette, 8)
        painter.end()
