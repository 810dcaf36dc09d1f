"""The rows of the table of links, as Qt's views and screen readers ask for them."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from launcher.ui.check_words import RowWords

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, from the left."""

    ENTRY = 0
    ADDRESS = 1
    STATE = 2
    LATENCY = 3
    CHECKED = 4
    LAYER = 5


class LinkModel(QAbstractTableModel):
    """Every cell says to a screen reader which column it is in; the first one says the whole row."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a table without rows."""
        super().__init__(parent)
        self._rows: tuple[RowWords, ...] = ()

    def take(self, rows: Sequence[RowWords]) -> None:
        """Have these `rows` from now on; where they are the same entries, only what has changed is told."""
        old, new = self._rows, tuple(rows)
        if [row.entry_id for row in old] == [row.entry_id for row in new]:
            self._rows = new
            for place, (before, after) in enumerate(zip(old, new, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def retranslate(self) -> None:
        """Say the headings again, in the language spoken now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    @property
    def rows(self) -> tuple[RowWords, ...]:
        """What all rows say."""
        return self._rows

    def words(self, place: int) -> RowWords | None:
        """Return what the row at this place says."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, entry_id: str) -> int | None:
        """Return where the row of this entry is."""
        return next((place for place, row in enumerate(self._rows) if row.entry_id == entry_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> str | None:
        row = self.words(index.row())
        if row is None:
            return None
        column = Column(index.column())
        if role == _ROLE.DisplayRole:
            return cell_words(row, column)
        if role == _ROLE.AccessibleTextRole:
            return _spoken(row, column)
        if role == _ROLE.ToolTipRole and column is Column.ADDRESS:
            return row.url
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return heading(Column(section))
        return None


def heading(column: Column) -> str:
    """Return what stands above `column`."""
    return {
        Column.ENTRY: translate("LinkTable", "Entry"),
        Column.ADDRESS: translate("LinkTable", "Address"),
        Column.STATE: translate("LinkTable", "State"),
        Column.LATENCY: translate("LinkTable", "Answer"),
        Column.CHECKED: translate("LinkTable", "Checked"),
        Column.LAYER: translate("LinkTable", "Layer"),
    }[column]


def cell_words(row: RowWords, column: Column) -> str:
    """Return what a cell shows."""
    return {
        Column.ENTRY: row.title,
        Column.ADDRESS: row.address,
        Column.STATE: f"{row.sign} {row.state}",
        Column.LATENCY: row.latency,
        Column.CHECKED: row.checked,
        Column.LAYER: row.layer,
    }[column]


def _spoken(row: RowWords, column: Column) -> str:
    """Return what a screen reader says: of the first cell the whole row, so that it is heard from row to row."""
    if column is Column.ENTRY:
        return ". ".join(filter(None, [row.title, row.state, row.latency, row.address]))
    words = row.state if column is Column.STATE else cell_words(row, column)
    nothing = translate("LinkTable", "nothing yet")
    return f"{heading(column)}: {words or nothing}"
