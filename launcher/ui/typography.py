"""The sizes and weights of text, all derived from the application's own font."""

from enum import Enum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

BASE_SIZE = 14  # device-independent pixels at 100 % text size
_RING = 3  # the same


class TextStyle(Enum):
    """A role of text: its size at 100 %, in device-independent pixels, and its weight."""

    DISPLAY = (22, QFont.Weight.DemiBold)
    TITLE = (18, QFont.Weight.DemiBold)
    HEADING = (16, QFont.Weight.DemiBold)
    LEAD = (15, QFont.Weight.Normal)
    LEAD_STRONG = (15, QFont.Weight.DemiBold)
    BODY = (14, QFont.Weight.Normal)
    BODY_STRONG = (14, QFont.Weight.DemiBold)
    BUTTON = (14, QFont.Weight.Medium)
    SMALL = (13, QFont.Weight.Normal)
    SMALL_STRONG = (13, QFont.Weight.Medium)


# What Qt takes for no bound of a size (QWIDGETSIZE_MAX).
NO_LIMIT = 16777215


def font(style: TextStyle) -> QFont:
    """Return the font of `style`, scaled like the application's font."""
    size, weight = style.value
    result = QApplication.font()
    result.setPixelSize(round(size * result.pixelSize() / BASE_SIZE))
    result.setWeight(weight)
    return result


def scaled(pixels: int) -> int:
    """Return a length that grows with the text, in device-independent pixels."""
    return round(pixels * QApplication.font().pixelSize() / BASE_SIZE)


def ring_width() -> int:
    """Return how wide the ring is round what has the keyboard, in device-independent pixels: it grows with the text."""
    return scaled(_RING)


def longest_word(text: str) -> str:
    """Return the word of `text` that has the most letters."""
    return max(text.split(), key=len, default="")


def wrapping(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return flags for painting: break lines between words; inside a word only where one is longer than the line."""
    return wrapping_flags(too_long=metrics.horizontalAdvance(longest_word(text)) > width)


def wrapping_flags(*, too_long: bool) -> int:
    """Return the same for a text of which it is known that a word is `too_long` for the line, or that none is."""
    return _IN_WORDS if too_long else _BETWEEN_WORDS


_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_IN_WORDS = _TOP_LEFT | int(Qt.TextFlag.TextWrapAnywhere)
_BETWEEN_WORDS = _TOP_LEFT | int(Qt.TextFlag.TextWordWrap)


def wrapped_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """Return the height of `text` when it is painted like that."""
    return metrics.boundingRect(QRect(0, 0, width, 10_000), wrapping(metrics, text, width), text).height()
