"""The first page of the kiosk: the tiles of what may be used."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Category, Entry, Kind
from launcher.core.overview import TILES
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.entry_card import EntryCard, card_edge
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
    return tuple(category for category, entries in catalogue.filled() if _is_aside(entries))


def _is_aside(entries: tuple[Entry, ...]) -> bool:
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
        self._marks: Mapping[str, TileMark] = {}
        self._sections: list[Section] = []
        self._columns = 0
        column = self._column = QVBoxLayout(self)
        self.keep_edge(is_alone=False)
        column.setSpacing(6)
        filled = [part for part in catalogue.filled() if not _is_aside(part[1])]
        shares = TILES.shares([len(entries) for _, entries in filled])
        for (category, entries), shown in zip(filled, shares, strict=True):
            if entries:
                self._add(Section(category, entries, catalogue, speech, self, is_large=True, shown=shown), entries)
        # What nothing needs goes below the tiles when there is no tile at all.
        if not self._sections:
            column.addStretch(1)

    def _add(self, section: Section, entries: tuple[Entry, ...]) -> None:
        for card in section.cards:
            self._adopt(card)
        section.made.connect(self._adopt)
        self._sections.append(section)
        # Of what a high screen has to spare most goes to the large cards.
        self._column.addWidget(section, 5 if any(entry.kind is Kind.PLATFORM for entry in entries) else 2)

    def _adopt(self, card: EntryCard) -> None:
        card.opened.connect(self.opened)
        card.explained.connect(self.explained)
        card.show_marks(self._marks)
        self._cards[card.entry.id] = card

    @property
    def cards(self) -> tuple[EntryCard, ...]:
        """The tiles, in the order of reading."""
        return tuple(card for section in self._sections for card in section.cards)

    def put_on_top(self, widget: QWidget) -> None:
        """Show `widget` above the tiles."""
        # As wide as the cards look: they keep a place for their rings.
        edge = card_edge()
        widget.setContentsMargins(edge, edge, edge, edge)
        self._column.insertWidget(0, widget)
        # A screen reader reads in the order of what lies on what.
        widget.lower()

    def show_progress(self, entry_id: str, text: str) -> None:
        """Show on its tile that an entry is being opened; an empty `text` ends it."""
        if entry_id in self._cards:
            self._cards[entry_id].show_progress(text)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with some entries, by their ids."""
        self._marks = marks
        for card in self._cards.values():
            card.show_marks(marks)

    def focus_first(self) -> None:
        """Put the keyboard on the first tile."""
        if self._cards:
            self.cards[0].take_focus()

    def keep_edge(self, *, is_alone: bool) -> None:
        """Leave free what is left free at the edges of the screen: at the right too, if nothing stands there."""
        edge = scaled(_EDGE) - card_edge()  # the cards keep a place for their rings by themselves
        self._column.setContentsMargins(edge, scaled(12), edge if is_alone else scaled(8), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if event.size().width() >= 2 * scaled(_COLUMN_WIDTH) else 1
        if columns != self._columns:
            self._columns = columns
            for section in self._sections:
                section.arrange(columns)
