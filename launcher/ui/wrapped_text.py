"""A text in its font, as it is painted into widths that change: Qt is asked as seldom as possible how large it is."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from launcher.ui.typography import longest_word, wrapped_height, wrapping_flags

_WIDE = 10_000  # as good as without bounds
# Device-independent pixels: Qt tells widths as whole numbers, and breaks lines by fractions of them and by how far the
# last letter leans out of its place.
_DOUBT = 4


class WrappedText:
    """Breaks lines between words; inside a word only where one is longer than the line."""

    __slots__ = ("_longest", "_metrics", "_one_line", "_whole", "font", "text")

    def __init__(self, font: QFont, text: str) -> None:
        """Measure `text` in `font`."""
        self.font, self.text = font, text
        self._metrics = QFontMetrics(font)
        self._whole = self._metrics.horizontalAdvance(text)
        self._longest = self._metrics.horizontalAdvance(longest_word(text))
        self._one_line = 0

    @property
    def line(self) -> QSize:
        """How large it is in one line, by the measures of its font: what is painted may be a pixel higher."""
        return QSize(self._whole, self._metrics.height())

    def height(self, width: int) -> int:
        """Return the height in a room of `width`, both in device-independent pixels."""
        if self._whole + _DOUBT > width:
            return wrapped_height(self._metrics, self.text, width)
        if not self._one_line:
            self._one_line = wrapped_height(self._metrics, self.text, _WIDE)
        return self._one_line

    def paint(self, painter: QPainter, room: QRect) -> None:
        """Paint the text into `room`, in the colour that the pen has."""
        painter.setFont(self.font)
        painter.drawText(room, wrapping_flags(too_long=self._longest > room.width()), self.text)
