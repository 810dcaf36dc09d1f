"""Painted text: broken into lines once, so that what was measured is what is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from launcher.core.quick_dataclasses import dataclass

_LEADING = 1.3  # the height of a line, in sizes of its letters


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; lengths are in units of the painter."""

    size: int
    colour: QColor
    weight: QFont.Weight = QFont.Weight.Normal
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter


class TextBlock:
    """A text in lines of one width. Words are kept whole as long as they fit into a line."""

    def __init__(self, text: str, style: Style, width: float, href: str = "") -> None:
        """Break `text` into lines; where `href` is given, a PDF file opens it at a press on them."""
        self._style = style
        font = QFont("Inter")
        font.setPixelSize(style.size)
        font.setWeight(style.weight)
        # What is painted larger or smaller must not be bent to whole pixels before.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Inter has other shapes of "-" and ":" for some neighbours; from a PDF they could not be copied as text.
        font.setFeature(QFont.Tag("calt"), 0)
        self._layout = QTextLayout(text, font)
        option = QTextOption(style.alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([_format(text, style, href)])
        self._lines = 0
        self.height = self._break(width, style.size * _LEADING)

    def _break(self, width: float, step: float) -> float:
        """Make the lines and return their height."""
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self._lines * step + (step - line.height()) / 2))
            self._lines += 1
            line = self._layout.createLine()
        self._layout.endLayout()
        return self._lines * step

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._lines

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the lines with their upper left corner at this point."""
        painter.setPen(self._style.colour)
        self._layout.draw(painter, QPointF(x, y))


def _format(text: str, style: Style, href: str) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = 0, len(text.encode("utf-16-le")) // 2  # Qt counts in UTF-16
    form = QTextCharFormat()
    form.setForeground(style.colour)
    if href:
        form.setAnchor(True)
        form.setAnchorHref(href)
    found.format = form
    return found


@dataclass(frozen=True, slots=True)
class Stack:
    """Texts one below the other, with a space between them."""

    texts: Sequence[TextBlock]
    space: float = 0

    @property
    def height(self) -> float:
        """The height of all of them."""
        return sum(text.height for text in self.texts) + self.space * max(len(self.texts) - 1, 0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint them with their upper left corner at this point."""
        for text in self.texts:
            text.paint(painter, x, y)
            y += text.height + self.space
