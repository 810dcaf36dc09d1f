"""The part of a card that opens an entry: pictogram, title, one line of what it is for, the clause."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from launcher.core.quick_dataclasses import dataclass, replace
from launcher.ui import pictograms
from launcher.ui.labels import button_text, sentences
from launcher.ui.painted_button import PaintedButton
from launcher.ui.typography import TextStyle, font, scaled
from launcher.ui.wrapped_text import WrappedText

_KEY = 26  # the side of the sign with the number, device-independent pixels at 100 % text size
_KEY_TOP = 13  # as high as the card's own button at the right
_LINE_GAP = 4  # between two lines
_WARNING = "▲"  # before what is not broken; everything else that is wrong is in red


@dataclass(frozen=True, slots=True)
class ButtonShape:
    """Measures of a button, in device-independent pixels at 100 % text size."""

    padding: int
    pictogram: int
    box: int  # the tinted square behind the pictogram; 0 for none
    gap: int
    title: TextStyle
    corner: int  # what is kept free at the top right for the card's own button
    shows_summary: bool
    line_gap: int = _LINE_GAP
    key: int = _KEY

    def at_text_size(self) -> "ButtonShape":
        """Return the same measures at the text size of now."""
        return replace(
            self,
            padding=scaled(self.padding),
            pictogram=scaled(self.pictogram),
            box=scaled(self.box),
            gap=scaled(self.gap),
            corner=scaled(self.corner),
            line_gap=scaled(self.line_gap),
            key=scaled(self.key),
        )

    @property
    def text_left(self) -> int:
        """Where the texts begin."""
        return self.padding + (self.box or self.pictogram) + self.gap


LARGE = ButtonShape(14, pictogram=26, box=48, gap=16, title=TextStyle.TITLE, corner=44, shows_summary=True)
COMPACT = ButtonShape(12, pictogram=24, box=0, gap=12, title=TextStyle.LEAD_STRONG, corner=44, shows_summary=False)
EXPLAINED = replace(COMPACT, shows_summary=True)
# For the kiosk: to be hit with a finger, and read from two metres away.
KIOSK_LARGE = ButtonShape(14, pictogram=32, box=60, gap=18, title=TextStyle.DISPLAY, corner=60, shows_summary=True)
KIOSK_COMPACT = ButtonShape(13, pictogram=26, box=0, gap=14, title=TextStyle.HEADING, corner=56, shows_summary=False)
KIOSK_ROW = ButtonShape(14, pictogram=24, box=0, gap=14, title=TextStyle.LEAD, corner=14, shows_summary=False)
ROW = ButtonShape(8, pictogram=20, box=0, gap=10, title=TextStyle.BODY, corner=8, shows_summary=False)


class EntryButton(PaintedButton):
    """Painted in one go instead of being made of labels: a window shows a dozen of them before its first paint.

    Signals:
        looked_different: the pointer or the keyboard focus came or went, which the card around shows.
    """

    looked_different = Signal()

    def __init__(self, pictogram: str, shape: ButtonShape, parent: QWidget | None = None) -> None:
        """Make a button with the `pictogram` of this name."""
        super().__init__(parent, vertical=QSizePolicy.Policy.Expanding)
        self._pictogram = pictogram
        self._shape = shape
        self._sizes = shape.at_text_size()
        self._shown: tuple[WrappedText, ...] = ()
        self._title = self._summary = ""
        self._note = ""
        self._progress = ""
        self._mark, self._trouble = "", ""
        self._number, self._keys = 0, ""

    def set_texts(self, title: str, summary: str, note: str) -> None:
        """Set the title, the line of what it is for, and the small line with the clause."""
        self._summary, self._note = summary, note
        self._title = title
        self.setText(button_text(title))
        self.setAccessibleName(title)
        self._describe()
        self.change_texts()

    def set_number(self, number: int, keys: str) -> None:
        """Show the `number` that opens the entry together with another key; `keys` tells both to a screen reader."""
        self._number = number
        self._keys = keys
        self._describe()
        self.forget_measures()
        self.update()

    def show_progress(self, text: str) -> None:
        """Show `text` in place of the summary, as long as something is happening; empty ends it."""
        self._progress = text
        self._describe()
        self.forget_measures()
        self.update()

    def show_mark(self, sign: str, word: str) -> None:
        """Show in place of the clause what is wrong, with its `sign`, which also says how grave it is.

        An empty `word` ends it.
        """
        self._mark, self._trouble = f"{sign} {word}".strip(), word
        self._describe()
        self.forget_measures()
        self.update()

    def _describe(self) -> None:
        parts = (self._progress, self._trouble, self._summary, self._note, self._keys)
        self.setAccessibleDescription(sentences(*parts))

    def forget_measures(self) -> None:
        super().forget_measures()
        self._sizes, self._shown = self._shape.at_text_size(), ()

    def _lines(self) -> tuple[WrappedText, ...]:
        """Return the lines; what is happening, or wrong, takes the last line's place."""
        if not self._shown:
            lines = [WrappedText(font(self._shape.title), self._title)]
            if self._summary and self._shape.shows_summary:
                lines.append(WrappedText(font(TextStyle.BODY), self._summary))
            last = self._progress or self._mark or self._note
            style = TextStyle.SMALL_STRONG if self._mark and last == self._mark else TextStyle.SMALL
            lines.append(WrappedText(font(style), last))
            self._shown = tuple(lines)
        return self._shown

    def measure(self, width: int) -> tuple[int, ...]:
        return tuple(line.height(self._text_width(index, width)) for index, line in enumerate(self._lines()))

    def _text_width(self, index: int, width: int) -> int:
        """Return the width of line `index` in a button of `width`."""
        sizes = self._sizes
        right = sizes.corner if index == 0 else sizes.padding
        if index == 0 and self._number:
            right += sizes.key
        return max(width - sizes.text_left - right, 40)

    def heightForWidth(self, width: int) -> int:
        heights, sizes = self.heights(width), self._sizes
        text = sum(heights) + sizes.line_gap * (len(heights) - 1)
        return max(text, sizes.box or sizes.pictogram) + 2 * sizes.padding

    def sizeHint(self) -> QSize:
        # The height follows from the width that the layout gives; to work it out here as well would be for nothing.
        return QSize(scaled(300), scaled(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._sizes.text_left + scaled(110), scaled(48))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_different.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.looked_different.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_different.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.looked_different.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        # The application's palette, not the widget's: a style sheet changes the latter.
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pictogram(painter, palette)
        self._paint_texts(painter, palette)
        if self._number:
            self._paint_number(painter, palette)
        if self._shape in {ROW, KIOSK_ROW} and self.hasFocus():
            # The larger shapes stand on a card, which draws the ring round all of itself.
            self.paint_ring(painter, palette, 8)
        painter.end()

    def _paint_pictogram(self, painter: QPainter, palette: QPalette) -> None:
        sizes = self._sizes
        box, size, padding = sizes.box, sizes.pictogram, sizes.padding
        corner = QPoint(padding, padding)
        if box:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(QRect(corner, QSize(box, box)), 12, 12)
            corner += QPoint((box - size) // 2, (box - size) // 2)
        place = QRect(corner, QSize(size, size))
        pictograms.paint(
            painter, self._pictogram, place, palette.color(QPalette.ColorRole.Link), self.devicePixelRatioF()
        )

    def _paint_number(self, painter: QPainter, palette: QPalette) -> None:
        """Paint the number as the cap of a key, left of the card's own button."""
        side, right = scaled(_KEY - 4), self.width() - self._sizes.corner
        top = scaled(_KEY_TOP)
        place = QRectF(right - side, top, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 5, 5)
        painter.setFont(font(TextStyle.SMALL))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self._number))

    def _paint_texts(self, painter: QPainter, palette: QPalette) -> None:
        sizes = self._sizes
        y = sizes.padding
        for index, (line, height) in enumerate(zip(self._lines(), self.heights(self.width()), strict=True)):
            painter.setPen(self._colour(index, line.text, palette))
            line.paint(painter, QRect(sizes.text_left, y, self._text_width(index, self.width()), height))
            y += height + sizes.line_gap

    def _colour(self, index: int, text: str, palette: QPalette) -> QColor:
        if index == 0:
            return palette.color(QPalette.ColorRole.Text)
        wrong = QPalette.ColorRole.BrightText if text.startswith(_WARNING) else QPalette.ColorRole.LinkVisited
        shown = {self._progress: QPalette.ColorRole.Link, self._mark: wrong}
        return palette.color(shown.get(text, QPalette.ColorRole.PlaceholderText))
