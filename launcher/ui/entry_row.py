"""Guides and documents that belong to no platform: a card of rows."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Category, Entry
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.entry_actions import offer_menu
from launcher.ui.entry_button import KIOSK_ROW, ROW, EntryButton
from launcher.ui.entry_words import clause_words, format_words
from launcher.ui.labels import label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled
from launcher.ui.why_button import WhyButton

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark


class EntryRow(QWidget):
    """One guide or document; what it is stands beside its clause.

    Signals:
        opened: the entry is to be opened.
        explained: the person asks why it is here.
        menu_asked: its menu is wanted, at this place on the screen.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)
    menu_asked = Signal(Entry, QPoint)

    def __init__(self, entry: Entry, speech: Speech, parent: QWidget | None = None, *, is_large: bool = False) -> None:
        """Make the row of `entry`; a large one can be hit with a finger."""
        super().__init__(parent)
        self._entry, self._speech = entry, speech
        self._mark: TileMark | None = None
        self._button, self._why = (
            EntryButton(entry.icon, KIOSK_ROW if is_large else ROW, self),
            WhyButton(self, is_large=is_large),
        )
        self._button.clicked.connect(lambda: self.opened.emit(entry))
        self._why.clicked.connect(lambda: self.explained.emit(entry))
        offer_menu(self, lambda place: self.menu_asked.emit(entry, place))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._button, 1)
        layout.addWidget(self._why)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        title = self._speech.text(self._entry.title)
        parts = [clause_words(self._entry)]
        if self._entry.format is not None:
            parts.insert(0, format_words(self._entry.format))
        self._button.set_texts(title, "", " · ".join(parts))
        self._button.show_mark(
            *(("", "") if self._mark is None else (self._mark.sign, self._speech.say(self._mark.word)))
        )
        self._why.ask_about(title, is_wrong=self._mark is not None)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with the entry, if it is among these ids."""
        self._mark = marks.get(self._entry.id)
        self.retranslate()


class RowsCard(QFrame):
    """A category of guides and documents.

    Signals:
        opened: an entry is to be opened.
        explained: the person asks why an entry is here.
        menu_asked: the menu of an entry is wanted, at this place on the screen.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)
    menu_asked = Signal(Entry, QPoint)

    def __init__(
        self,
        category: Category,
        entries: tuple[Entry, ...],
        speech: Speech,
        parent: QWidget | None = None,
        *,
        is_large: bool = False,
        shown: int | None = None,
    ) -> None:
        """Make the card of `category`, with a row, large or not, for each of `entries`, or the first `shown`."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._category, self._speech, self._is_large = category, speech, is_large
        self.entries = entries
        self._marks: Mapping[str, TileMark] = {}
        self._title = label(TextStyle.LEAD_STRONG, "section")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(10), scaled(14), scaled(10), scaled(10))
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self._title.setIndent(scaled(8))  # as far in as what the rows show
        self._rows = [self._row(entry) for entry in entries[:shown]]
        for row in self._rows:
            self._column.addWidget(row)
        if len(self._rows) < len(entries):
            self._add_button()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _row(self, entry: Entry) -> EntryRow:
        row = EntryRow(entry, self._speech, self, is_large=self._is_large)
        row.opened.connect(self.opened)
        row.explained.connect(self.explained)
        row.menu_asked.connect(self.menu_asked)
        return row

    def _add_button(self) -> None:
        """Add the way to the rest."""
        from launcher.ui.show_all import ShowAll  # few contents have so many entries

        ShowAll(self._category, self, self._speech, self).add_to(self._column, 4)

    def make_next(self) -> EntryRow | None:
        """Make the next row of those not shown yet; None if there is none left."""
        if len(self._rows) == len(self.entries):
            return None
        row = self._row(self.entries[len(self._rows)])
        row.show_marks(self._marks)
        self._rows.append(row)
        return row

    def show_made(self) -> None:
        """Show the rows that were made since the last time, below the others and above the button."""
        shown = self._column.count() - 2  # the title, and the row of the button
        for place, row in enumerate(self._rows[shown:], shown + 1):
            self._column.insertWidget(place, row)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show in its row what is wrong with an entry, by its id."""
        self._marks = marks
        for row in self._rows:
            row.show_marks(marks)

    def retranslate(self) -> None:
        """Say the title again, in the language spoken now."""
        self._title.setText(self._speech.text(self._category.title))
