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
from launcher.ui.typography import TextStyle
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
    ) -> None:
        """Make the card of `category`, with rows large or not."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._category, self._speech = category, speech
        self._title = label(TextStyle.LEAD_STRONG, "section")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 10, 10)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        self._title.setIndent(8)
        self._rows = [EntryRow(entry, speech, self, is_large=is_large) for entry in entries]
        for row in self._rows:
            row.opened.connect(self.opened)
            row.explained.connect(self.explained)
            row.menu_asked.connect(self.menu_asked)
            layout.addWidget(row)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show in its row what is wrong with an entry, by its id."""
        for row in self._rows:
            row.show_marks(marks)

    def retranslate(self) -> None:
        """Say the title again, in the language spoken now."""
        self._title.setText(self._speech.text(self._category.title))
