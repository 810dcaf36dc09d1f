"""All guides and documents on a page of their own."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Category, Entry
from launcher.core.overview import PAGE_OF_ROWS
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.entry_row import RowsCard
from launcher.ui.labels import button, label
from launcher.ui.reading_column import show_to_read
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark

translate = QCoreApplication.translate


class GuidesPage(QWidget):
    """A card of rows for each category.

    Signals:
        opened: an entry is to be opened.
        explained: the person asks why an entry is here.
        left: the person goes back.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)
    left = Signal()

    def __init__(
        self, categories: tuple[Category, ...], catalogue: Catalogue, speech: Speech, parent: QWidget | None = None
    ) -> None:
        """Make the page of `categories`."""
        super().__init__(parent)
        self._back, self._title = button("chip"), label(TextStyle.DISPLAY)
        self._back.clicked.connect(self.left)
        column = QVBoxLayout()
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._title)
        guides = [_all_of(category, catalogue) for category in categories]
        shares = PAGE_OF_ROWS.shares([len(entries) for entries in guides])
        self._rows = [
            RowsCard(category, entries, speech, self, is_large=True, shown=shown)
            for category, entries, shown in zip(categories, guides, shares, strict=True)
        ]
        for rows in self._rows:
            rows.opened.connect(self.opened)
            rows.explained.connect(self.explained)
            column.addWidget(rows)
        column.addStretch(1)
        show_to_read(column, self, QMargins(24, 12, 24, 24))
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with some entries, by their ids."""
        for rows in self._rows:
            rows.show_marks(marks)

    def focus_first(self) -> None:
        """Put the keyboard where reading begins."""
        self._back.setFocus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._back.setText(translate("Regulation", "← Back to the platforms"))
        self._title.setText(translate("Kiosk", "All guides and documents"))


def _all_of(category: Category, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return the entries of a category, those too that stand on the tile of a platform."""
    return tuple(entry for entry in catalogue.entries if entry.category == category.id)
