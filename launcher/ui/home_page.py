"""The first page: the platforms, mail and messengers, the reminders, guides and the regulation."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Category, Entry, Kind
from launcher.ui.entry_card import EntryCard
from launcher.ui.entry_row import RowsCard
from launcher.ui.labels import PushButton, label
from launcher.ui.reminder_card import ReminderCard
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

_SIDE_WIDTH = 320  # device-independent pixels at 100 % text size
_COLUMN_WIDTH = 300  # the least that a large card needs
_SIDE_KINDS = {Kind.GUIDE, Kind.DOCUMENT}


class Section(QWidget):
    """A category: its title and the cards of its entries in a grid."""

    def __init__(
        self,
        category: Category,
        entries: tuple[Entry, ...],
        catalogue: Catalogue,
        speech: Speech,
        parent: QWidget | None = None,
    ) -> None:
        """Make the section of `category` with a card for each of `entries`."""
        super().__init__(parent)
        self._category, self._speech = category, speech
        self.cards = [EntryCard(entry, catalogue, speech, self) for entry in entries]
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


class HomePage(QWidget):
    """Everything at a glance; two columns of cards and a side column, fewer where the window is narrow.

    Signals:
        opened: an entry is to be opened.
        explained: the person asks why an entry is here.
        regulation_asked: the person wants to read the regulation.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)
    regulation_asked = Signal()

    def __init__(self, catalogue: Catalogue, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the page of `catalogue`."""
        super().__init__(parent)
        self._catalogue, self._speech = catalogue, speech
        self._cards: dict[str, EntryCard] = {}
        self._sections: list[Section] = []
        self._main, self._side = QWidget(self), QWidget(self)
        self._main_column, self._side_column = self._column(self._main), self._column(self._side)
        self._fill()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 8, 24, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._columns = 0
        self._arrange(self.width())

    def _column(self, holder: QWidget) -> QVBoxLayout:
        holder.setProperty("role", "clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        return column

    def _fill(self) -> None:
        catalogue, speech = self._catalogue, self._speech
        if catalogue.reminders:
            self._side_column.addWidget(ReminderCard(catalogue.reminders, speech, self._side))
        for category in catalogue.categories:
            entries = catalogue.in_category(category.id)
            if entries and all(entry.kind in _SIDE_KINDS for entry in entries):
                rows = RowsCard(category, entries, speech, self._side)
                rows.opened.connect(self.opened)
                rows.explained.connect(self.explained)
                self._side_column.addWidget(rows)
            elif entries:
                self._add_section(category, entries)
        if catalogue.regulation is not None:
            regulation = RegulationButton(speech, self._side)
            regulation.clicked.connect(self.regulation_asked)
            self._side_column.addWidget(regulation)
        self._main_column.addStretch(1)
        self._side_column.addStretch(1)

    def _add_section(self, category: Category, entries: tuple[Entry, ...]) -> None:
        section = Section(category, entries, self._catalogue, self._speech, self._main)
        for card in section.cards:
            card.opened.connect(self.opened)
            card.explained.connect(self.explained)
            self._cards[card.entry.id] = card
        self._sections.append(section)
        # Of what a high window has to spare some goes to the cards, most of that to the large ones.
        large = any(entry.kind is Kind.PLATFORM for entry in entries)
        self._main_column.addWidget(section, 5 if large else 3)

    def show_progress(self, entry_id: str, text: str) -> None:
        """Show on its card that an entry is being opened; an empty `text` ends it."""
        if entry_id in self._cards:
            self._cards[entry_id].show_progress(text)

    def focus_first(self) -> None:
        """Put the keyboard focus on the first card."""
        if self._cards:
            next(iter(self._cards.values())).take_focus()

    def _arrange(self, width: int) -> None:
        """Choose one, two or two and a side column by the width."""
        side = scaled(_SIDE_WIDTH)
        columns = 3 if width >= 2 * scaled(_COLUMN_WIDTH) + side else 2 if width >= 2 * scaled(_COLUMN_WIDTH) else 1
        if columns == self._columns:
            return
        self._columns = columns
        beside = columns == 3
        self._grid.addWidget(self._main, 0, 0)
        self._grid.addWidget(self._side, 0 if beside else 1, 1 if beside else 0)
        self._side.setFixedWidth(side) if beside else self._side.setMaximumWidth(16777215)
        if not beside:
            self._side.setMinimumWidth(0)
        for section in self._sections:
            section.arrange(min(columns, 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())


class RegulationButton(PushButton):
    """Leads to the page of the regulation."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the button."""
        super().__init__(parent)
        self.setFont(font(TextStyle.BUTTON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say the words again, in the language spoken now."""
        self.setText(translate("Home", "The regulation and its validity"))
