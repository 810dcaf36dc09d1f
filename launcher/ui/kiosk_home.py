"""The first page of the kiosk: the tiles of what may be used."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Category, Entry, Kind
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.entry_card import CARD_EDGE, EntryCard
from launcher.ui.section import Section
from launcher.ui.translation import Speech
from launcher.ui.typography import scaled

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark

_COLUMN_WIDTH = 300  # the least that a large card needs, device-independent pixels at 100 % text size
_EDGE = 24  # between the tiles and the edge of the screen
_ASIDE = {Kind.GUIDE, Kind.DOCUMENT}


def guide_categories(catalogue: Catalogue) -> tuple[Category, ...]:
    """Return the categories of guides and documents: they have a page of their own."""
    return tuple(category for category in catalogue.categories if _is_aside(catalogue, category))


def _is_aside(catalogue: Catalogue, category: Category) -> bool:
    entries = catalogue.in_category(category.id)
    return bool(entries) and all(entry.kind in _ASIDE for entry in entries)


class KioskHome(QWidget):
    """The categories one below the other, each with its tiles side by side.

    Signals:
        opened: an entry is to be opened.
        explained: the person asks why an entry is here.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)

    def __init__(self, catalogue: Catalogue, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the tiles of `catalogue`."""
        super().__init__(parent)
        self._cards: dict[str, EntryCard] = {}
        self._sections: list[Section] = []
        self._columns = 0
        column = self._column = QVBoxLayout(self)
        # The cards keep a place for their rings by themselves.
        column.setContentsMargins(scaled(_EDGE) - CARD_EDGE, scaled(12), scaled(8), 0)
        column.setSpacing(6)
        for category in catalogue.categories:
            if catalogue.in_category(category.id) and not _is_aside(catalogue, category):
                self._add(category, catalogue, speech, column)
        # What nothing needs goes below the tiles when there is no tile at all.
        if not self._sections:
            column.addStretch(1)

    def _add(self, category: Category, catalogue: Catalogue, speech: Speech, column: QVBoxLayout) -> None:
        entries = catalogue.in_category(category.id)
        section = Section(category, entries, catalogue, speech, self, is_large=True)
        for card in section.cards:
            card.opened.connect(self.opened)
            card.explained.connect(self.explained)
            self._cards[card.entry.id] = card
        self._sections.append(section)
        # Of what a high screen has to spare most goes to the large cards.
        column.addWidget(section, 5 if any(entry.kind is Kind.PLATFORM for entry in entries) else 2)

    @property
    def cards(self) -> tuple[EntryCard, ...]:
        """The tiles, in the order of reading."""
        return tuple(self._cards.values())

    def put_on_top(self, widget: QWidget) -> None:
        """Show `widget` above the tiles."""
        # As wide as the cards look: they keep a place for their rings.
        widget.setContentsMargins(CARD_EDGE, CARD_EDGE, CARD_EDGE, CARD_EDGE)
        self._column.insertWidget(0, widget)
        # A screen reader reads in the order of what lies on what.
        widget.lower()

    def show_progress(self, entry_id: str, text: str) -> None:
        """Show on its tile that an entry is being opened; an empty `text` ends it."""
        if entry_id in self._cards:
            self._cards[entry_id].show_progress(text)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with some entries, by their ids."""
        for card in self._cards.values():
            card.show_marks(marks)

    def focus_first(self) -> None:
        """Put the keyboard on the first tile."""
        if self._cards:
            self.cards[0].take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= 2 * scaled(_COLUMN_WIDTH) else 1
        if columns != self._columns:
            self._columns = columns
            for section in self._sections:
                section.arrange(columns)
