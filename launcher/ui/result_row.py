"""One thing that was found: a pictogram, its title, a line about it, and what it is."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from launcher.core.quick_dataclasses import dataclass
from launcher.ui import pictograms
from launcher.ui.labels import button_text, sentences
from launcher.ui.painted_button import PaintedButton
from launcher.ui.reading_column import COLUMN_WIDTH
from launcher.ui.typography import TextStyle, font, scaled
from launcher.ui.wrapped_text import WrappedText

# Device-independent pixels at 100 % text size.
_PADDING = 9
_BOX = 36  # the tinted square behind the pictogram
_PICTOGRAM = 20
_GAP = 12
_LEAST_TEXT = 110


@dataclass(frozen=True, slots=True)
class Result:
    """What a row says: the `line` is about the thing, the `kind` what it is, the `place` which of how many."""

    pictogram: str
    title: str
    line: str
    kind: str
    place: str


_EMPTY = Result("", "", "", "", "")


class ResultRow(PaintedButton):
    """Painted in one go like the cards; one row serves one result after another, as the person types.

    Signals:
        focused: the keyboard came (True) or went (False).
    """

    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a row that says nothing yet."""
        super().__init__(parent, vertical=QSizePolicy.Policy.Minimum)
        self._result = _EMPTY
        self._texts: tuple[WrappedText, WrappedText, WrappedText] | None = None
        self._is_next = False

    def show_result(self, result: Result) -> None:
        """Show `result` from now on."""
        if result == self._result:
            return
        self._result = result
        self.setText(button_text(result.title))
        self.setAccessibleName(result.title)
        self.setAccessibleDescription(sentences(result.kind, result.line, result.place))
        self.change_texts()

    def show_next(self, *, is_next: bool) -> None:
        """Show whether the key Enter, pressed in the search box, opens this row."""
        if is_next is not self._is_next:
            self._is_next = is_next
            self.update()

    def _text_left(self) -> int:
        return scaled(_PADDING) + scaled(_BOX) + scaled(_GAP)

    def forget_measures(self) -> None:
        super().forget_measures()
        self._texts = None

    def _parts(self) -> tuple[WrappedText, WrappedText, WrappedText]:
        """Return the title, the line about it and the kind."""
        if self._texts is None:
            result, small = self._result, font(TextStyle.SMALL)
            title = WrappedText(font(TextStyle.LEAD_STRONG), result.title)
            self._texts = title, WrappedText(small, result.line), WrappedText(small, result.kind)
        return self._texts

    def measure(self, width: int) -> tuple[int, ...]:
        """Return the heights of the title, the line, and a kind below them: 0 where it stands beside the title."""
        room = max(width - self._text_left() - scaled(_PADDING), 40)
        title, line, kind = self._parts()
        beside = title.line.width() + scaled(_GAP) + kind.line.width() <= room
        return (
            title.line.height() if beside else title.height(room),
            line.height(room) if line.text else 0,
            0 if beside else kind.height(room),
        )

    def heightForWidth(self, width: int) -> int:
        return max(sum(self.heights(width)), scaled(_BOX)) + 2 * scaled(_PADDING)

    def sizeHint(self) -> QSize:
        # The height follows from the width that the layout gives. The layout asks for the height in this width as well,
        # for nothing: in one as wide as the column no line has to be broken for that.
        return QSize(scaled(COLUMN_WIDTH), scaled(_BOX))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._text_left() + scaled(_LEAST_TEXT), scaled(_BOX))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        # The application's palette, not the widget's: a style sheet changes the latter.
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() or self.isDown() or self._is_next
        if is_lit:
            self.paint_lit(painter, palette, 10)
        self._paint_pictogram(painter, palette, on_tint=is_lit)
        self._paint_texts(painter, palette)
        if self.hasFocus():
            self.paint_ring(painter, palette, 10)
        painter.end()

    def _paint_pictogram(self, painter: QPainter, palette: QPalette, *, on_tint: bool) -> None:
        box, size = scaled(_BOX), scaled(_PICTOGRAM)
        corner = QPoint(scaled(_PADDING), scaled(_PADDING))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Base if on_tint else QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(QRect(corner, QSize(box, box)), 10, 10)
        inset = (box - size) // 2
        place = QRect(corner + QPoint(inset, inset), QSize(size, size))
        colour = palette.color(QPalette.ColorRole.Link)
        pictograms.paint(painter, self._result.pictogram, place, colour, self.devicePixelRatioF())

    def _paint_texts(self, painter: QPainter, palette: QPalette) -> None:
        title, line, kind = self._parts()
        title_height, line_height, kind_height = self.heights(self.width())
        left, width = self._text_left(), self.width() - scaled(_PADDING) - self._text_left()
        top = max((self.height() - title_height - line_height - kind_height) // 2, 0)
        first = QRect(left, top, width, title_height)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title.paint(painter, first)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line.paint(painter, QRect(left, top + title_height, width, line_height))
        if kind_height:
            kind.paint(painter, QRect(left, top + title_height + line_height, width, kind_height))
        else:
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(first, int(flags), kind.text)
