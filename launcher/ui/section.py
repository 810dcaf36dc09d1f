"""A category of tiles."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Category, Entry
from launcher.ui.entry_card import EntryCard
from launcher.ui.labels import label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle


class Section(QWidget):
    """A category: its title and the cards of its entries in a grid."""

    def __init__(
        self,
        category: Category,
        entries: tuple[Entry, ...],
        catalogue: Catalogue,
        speech: Speech,
        parent: QWidget | None = None,
        *,
        is_large: bool = False,
    ) -> None:
        """Make the section of `category` with a card, large or not, for each of `entries`."""
        super().__init__(parent)
        self._category, self._speech = category, speech
        self.cards = [EntryCard(entry, catalogue, speech, self, is_large=is_large) for entry in entries]
        self._title = label(TextStyle.LEAD_STRONG, "section")
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addLayout(self._grid)
        self._title.setIndent(6)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def arrange(self, columns: int) -> None:
        """Set the cards in rows of `columns`."""
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def retranslate(self) -> None:
        """Say the title again, in the language spoken now."""
        self._title.setText(self._speech.text(self._category.title))
