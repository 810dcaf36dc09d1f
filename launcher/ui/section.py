"""A category of tiles."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Category, Entry
from launcher.ui.entry_card import EntryCard, card_edge
from launcher.ui.labels import label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle


class Section(QWidget):
    """A category: its title and the cards of its entries in a grid; of many only the first, until all are asked for.

    Signals:
        made: a card was made that was not shown at first.
    """

    made = Signal(EntryCard)

    def __init__(
        self,
        category: Category,
        entries: tuple[Entry, ...],
        catalogue: Catalogue,
        speech: Speech,
        parent: QWidget | None = None,
        *,
        is_large: bool = False,
        shown: int | None = None,
    ) -> None:
        """Make the section of `category` with a card, large or not, for each of `entries`, or the first `shown`."""
        super().__init__(parent)
        self._category, self._catalogue, self._speech = category, catalogue, speech
        self.entries = entries
        self._is_large, self._columns = is_large, 0
        self._title = label(TextStyle.LEAD_STRONG, "section")
        self._title.setParent(self)  # before the cards: screen readers read in the order of the children
        self.cards = [self._card(entry) for entry in entries[:shown]]
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addLayout(self._grid)
        if len(self.cards) < len(entries):
            self._add_button(layout)
        self._title.setIndent(card_edge())
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _card(self, entry: Entry) -> EntryCard:
        return EntryCard(entry, self._catalogue, self._speech, self, is_large=self._is_large)

    def _add_button(self, layout: QVBoxLayout) -> None:
        """Add the way to the rest."""
        from launcher.ui.show_all import ShowAll  # few contents have so many entries

        ShowAll(self._category, self, self._speech, self).add_to(layout, card_edge())

    def make_next(self) -> EntryCard | None:
        """Make the next card of those not shown yet; None if there is none left."""
        if len(self.cards) == len(self.entries):
            return None
        card = self._card(self.entries[len(self.cards)])
        self.cards.append(card)
        self.made.emit(card)
        return card

    def show_made(self) -> None:
        """Show the cards that were made since the last time."""
        for index in range(self._grid.count(), len(self.cards)):
            self._place(index)

    def arrange(self, columns: int) -> None:
        """Set the cards in rows of `columns`."""
        self._columns = columns
        for index in range(len(self.cards)):
            self._place(index)
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _place(self, index: int) -> None:
        self._grid.addWidget(self.cards[index], index // self._columns, index % self._columns)

    def retranslate(self) -> None:
        """Say the title again, in the language spoken now."""
        self._title.setText(self._speech.text(self._category.title))
