"""The table of all links."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from launcher.ui.check_words import RowWords
from launcher.ui.link_cell import LinkCell, narrowest
from launcher.ui.link_model import Column, LinkModel, heading
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

# The least that each column needs, device-independent pixels at 100 % text size; what is left is shared out.
_WIDTHS = {
    Column.ENTRY: 180,
    Column.ADDRESS: 150,
    Column.STATE: 170,
    Column.LATENCY: 72,
    Column.CHECKED: 72,
    Column.LAYER: 80,
}
# What goes first where there is no room; all of it is in the details as well.
_LEAVING = (Column.CHECKED, Column.LAYER, Column.LATENCY, Column.ADDRESS)
_GROWING = {Column.ENTRY: 3, Column.ADDRESS: 4, Column.STATE: 4}
_HEADING = 30  # what the style sheet keeps free beside a heading; it does not grow
_LEAST_HEIGHT, _HEIGHT = 180, 330


class LinkTable(QTableView):
    """A row for each entry; one row is chosen.

    Signals:
        entry_chosen: another row is the chosen one now; its entry id.
        check_asked: the chosen entry is to be checked, as its row was pressed twice or Enter was pressed.
    """

    entry_chosen = Signal(str)
    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a table without rows."""
        super().__init__(parent)
        self._model = LinkModel(self)
        self._wanted: str | None = None  # the entry whose row is chosen as soon as it is there
        self.setModel(self._model)
        self.setItemDelegate(LinkCell(self))
        self.setProperty("role", "table")
        self.setFont(font(TextStyle.BODY))
        self.setShowGrid(False)
        self.setMouseTracking(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The Tab key leads out of the table, the arrow keys through it.
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers()
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.doubleClicked.connect(lambda _: self.check_asked.emit())

    def _set_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        headings = self.horizontalHeader()
        headings.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        headings.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        headings.setSectionsClickable(False)
        headings.setHighlightSections(False)
        headings.setFont(font(TextStyle.SMALL))

    def take(self, rows: Sequence[RowWords]) -> None:
        """Show these `rows`; the row that was chosen stays chosen where it is still there."""
        chosen = self._wanted or self.chosen
        self._model.take(rows)
        self._fit_columns()
        if chosen is not None:
            self.choose(chosen)

    @property
    def chosen(self) -> str | None:
        """The id of the entry whose row is chosen."""
        row = self._model.words(self.currentIndex().row())
        return None if row is None else row.entry_id

    def choose(self, entry_id: str) -> None:
        """Choose the row of this entry; where there is none now, as soon as it comes."""
        place = self._model.place_of(entry_id)
        self._wanted = entry_id if place is None else None
        if place is None or (self.chosen == entry_id and self.selectionModel().hasSelection()):
            return
        column = max(self.currentIndex().column(), 0)
        index = self._model.index(place, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def choose_first(self) -> None:
        """Choose the first row, unless one is chosen."""
        first = self._model.words(0)
        if self.chosen is None and first is not None:
            self.choose(first.entry_id)

    def _row_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        row = self._model.words(current.row())
        if row is not None:
            self._wanted = None
            self.entry_chosen.emit(row.entry_id)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now; the rows come by :meth:`take`."""
        self.setAccessibleName(translate("LinkTable", "All links"))
        self._model.retranslate()

    def _fit_columns(self) -> None:
        """Show as many columns as there is room for, and share the rest out."""
        room = self.viewport().width()
        widths = {column: self._least(column) for column in Column}
        for column in _LEAVING:
            if sum(widths.values()) > room:
                del widths[column]
        growing = {column: share for column, share in _GROWING.items() if column in widths}
        spare = room - sum(widths.values())
        if spare < 0:  # not even the least has room
            widths = {Column.ENTRY: room // 2, Column.STATE: room // 2}
        for column, share in growing.items():
            widths[column] += max(spare, 0) * share // sum(growing.values())
        widths[Column.STATE] += room - sum(widths.values())  # what was lost in rounding
        for column in Column:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])
        self._fit_rows()

    def _least(self, column: Column) -> int:
        """Return the least width of a column: of its heading, and of all words in it where it does not grow."""
        metrics = QFontMetrics(self.horizontalHeader().font())
        least = max(scaled(_WIDTHS[column]), metrics.horizontalAdvance(heading(column)) + _HEADING)
        if column in _GROWING:
            return least
        return max([least, *(narrowest(row, column) for row in self._model.rows)])

    def _fit_rows(self) -> None:
        for place in range(self._model.rowCount()):
            self.resizeRowToContents(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(_LEAST_HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid():
            self._tell_cell(index)

    def _tell_cell(self, index: QModelIndex) -> None:
        """Let a screen reader know at which cell the keyboard is: Qt tells only of the table when it comes in."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # not before the first paint

        told = QAccessibleEvent(self, QAccessible.Event.Focus)
        # A row and a column of headings count as well, the one that is hidden too (qtableview.cpp).
        told.setChild((index.row() + 1) * (self._model.columnCount() + 1) + index.column() + 1)
        QAccessible.updateAccessibility(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # A key that is held down checks once.
            if not event.isAutoRepeat():
                self.check_asked.emit()
            return
        super().keyPressEvent(event)
