"""How the cells of the table of links are painted: words that wrap, an address shortened in its middle, a colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from launcher.core.verdict_words import Tone
from launcher.ui.check_words import RowWords
from launcher.ui.link_model import Column, LinkModel, cell_words
from launcher.ui.palette import Palette
from launcher.ui.theme import colours_in_use
from launcher.ui.typography import TextStyle, font, scaled, wrapped_height, wrapping

_PADDING = 12  # at the sides, as the style sheet keeps it beside the headings; device-independent pixels
# Device-independent pixels at 100 % text size.
_ABOVE = 6
_LEAST = 44
_BAR = 3  # before the row that is chosen

Index = QModelIndex | QPersistentModelIndex


class LinkCell(QStyledItemDelegate):
    """Paints the cells of a :class:`LinkModel`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = _row_of(index), Column(index.column())
        if row is None:
            return
        colours, area = colours_in_use(), option.rect
        painter.save()
        self._paint_ground(painter, option, column, colours)
        room = area.adjusted(_PADDING, 0, -_PADDING, 0)
        if column is Column.ENTRY:
            self._paint_entry(painter, row, room, colours)
        else:
            self._paint_words(painter, row, column, room, colours)
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, column: Column, colours: Palette) -> None:
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        painter.fillRect(option.rect, QColor(colours.tint))
        if column is Column.ENTRY:
            bar = QRect(option.rect.left(), option.rect.top(), scaled(_BAR), option.rect.height())
            painter.fillRect(bar, QColor(colours.primary))

    @staticmethod
    def _paint_entry(painter: QPainter, row: RowWords, room: QRect, colours: Palette) -> None:
        title, name = (QFontMetrics(_font(Column.ENTRY)), QFontMetrics(font(TextStyle.SMALL)))
        height = wrapped_height(title, row.title, room.width())
        top = room.top() + (room.height() - height - name.height()) // 2
        painter.setFont(_font(Column.ENTRY))
        painter.setPen(QColor(colours.text))
        painter.drawText(
            QRect(room.left(), top, room.width(), height), wrapping(title, row.title, room.width()), row.title
        )
        painter.setFont(font(TextStyle.SMALL))
        painter.setPen(QColor(colours.second_text))
        shown = name.elidedText(row.entry_id, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), top + height, room.width(), name.height()), 0, shown)

    @staticmethod
    def _paint_words(painter: QPainter, row: RowWords, column: Column, room: QRect, colours: Palette) -> None:
        metrics, words = QFontMetrics(_font(column)), cell_words(row, column)
        painter.setFont(_font(column))
        painter.setPen(QColor(_colour(row, column, colours)))
        if column is Column.ADDRESS:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
            return
        height = wrapped_height(metrics, words, room.width())
        place = QRect(room.left(), room.top() + (room.height() - height) // 2, room.width(), height)
        painter.drawText(place, wrapping(metrics, words, room.width()), words)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, column = _row_of(index), Column(index.column())
        if row is None:
            return QSize()
        table = option.widget
        width = _column_width(table, index) - 2 * _PADDING
        height = wrapped_height(QFontMetrics(_font(column)), cell_words(row, column), max(width, 1))
        if column is Column.ADDRESS:
            height = QFontMetrics(_font(column)).height()
        if column is Column.ENTRY:
            height += QFontMetrics(font(TextStyle.SMALL)).height()
        return QSize(width, max(height + 2 * scaled(_ABOVE), scaled(_LEAST)))


def _row_of(index: Index) -> RowWords | None:
    model = index.model()
    return model.words(index.row()) if isinstance(model, LinkModel) else None


def narrowest(row: RowWords, column: Column) -> int:
    """Return how wide a cell is at least, so that no word of it has to be broken."""
    metrics = QFontMetrics(_font(column))
    words = cell_words(row, column).split()
    return max(map(metrics.horizontalAdvance, words), default=0) + 2 * _PADDING


def _column_width(table: QWidget | None, index: Index) -> int:
    from PySide6.QtWidgets import QTableView

    return table.columnWidth(index.column()) if isinstance(table, QTableView) else 0


def _font(column: Column) -> QFont:
    if column is Column.ENTRY:
        return font(TextStyle.BODY_STRONG)
    return font(TextStyle.BUTTON if column is Column.STATE else TextStyle.BODY)


def _colour(row: RowWords, column: Column, colours: Palette) -> str:
    if column is not Column.STATE:
        return colours.second_text
    tones = {Tone.GOOD: colours.good, Tone.WARNING: colours.ethics_text, Tone.BAD: colours.bad}
    return tones.get(row.tone, colours.text)
