"""The first page: the platforms, mail and messengers, the reminders, guides, the regulation, and what is one's own."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from launcher.core.catalogue import Catalogue, Category, Entry, Kind
from launcher.core.overview import ROWS, TILES, Room
from launcher.core.quick_typing import TYPE_CHECKING, TypeAlias
from launcher.ui.entry_actions import offer_menu
from launcher.ui.entry_card import EntryCard, card_edge
from launcher.ui.entry_row import RowsCard
from launcher.ui.home_columns import HomeColumns
from launcher.ui.labels import PushButton
from launcher.ui.reminder_card import ReminderCard
from launcher.ui.rooms_card import RoomsCard
from launcher.ui.section import Section
from launcher.ui.shelf_strip import ShelfStrip
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark

translate = QCoreApplication.translate

_SIDE_KINDS = {Kind.GUIDE, Kind.DOCUMENT}
_Part: TypeAlias = tuple[Category, tuple[Entry, ...], int]
_MOST_NUMBERS = 9  # as many digits as there are beside the zero


class HomePage(QWidget):
    """Everything at a glance; two columns of cards and a side column, fewer where the window is narrow.

    Signals:
        opened: an entry is to be opened.
        explained: the person asks why an entry is here.
        regulation_asked: the person wants to read the regulation.
        link_check_asked: the person has an address and wants to know whose it is.
        menu_asked: the menu of an entry is wanted, at this place on the screen.
        shelf_menu_asked: the same for an entry among those pinned or opened last.
        rooms_menu_asked: the menu of all rooms together is wanted, at this place on the screen.
        room_wanted: the person wants to add a room.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)
    regulation_asked = Signal()
    link_check_asked = Signal()
    menu_asked = Signal(Entry, QPoint)
    shelf_menu_asked = Signal(Entry, QPoint)
    rooms_menu_asked = Signal(QPoint)
    room_wanted = Signal()

    def __init__(
        self, catalogue: Catalogue, speech: Speech, parent: QWidget | None = None, *, is_personal: bool = False
    ) -> None:
        """Make the page of `catalogue`; one that `is_personal` has rooms and what is pinned as well."""
        super().__init__(parent)
        self._catalogue, self._speech = catalogue, speech
        self._cards: dict[str, EntryCard] = {}
        self._marks: Mapping[str, TileMark] = {}
        self._rooms: RoomsCard | None = None
        self._shelf: ShelfStrip | None = None
        self._sections: list[Section] = []
        self._rows: list[RowsCard] = []
        main, beside = _parts(catalogue)
        self._columns = HomeColumns(self, has_tiles=bool(main))
        self._main, self._side = self._columns.main, self._columns.side
        self._main_column, self._side_column = self._columns.main_column, self._columns.side_column
        self._fill(main, beside, is_personal=is_personal)
        self._number()
        # As wide as it will be: otherwise everything would be measured in one column first.
        self._arrange(self.window().width())

    def _add_shelf(self) -> None:
        """Add the place for what is pinned and what was opened last, above everything."""
        self._shelf = ShelfStrip(self._speech, self._main)
        self._shelf.opened.connect(self.opened)
        self._shelf.menu_asked.connect(self.shelf_menu_asked)
        self._main_column.addWidget(self._shelf)

    def _add_rooms(self) -> None:
        """Add the place for the person's rooms, beside the cards."""
        self._rooms = RoomsCard(self._speech, self._side)
        self._rooms.opened.connect(self.opened)
        self._rooms.menu_asked.connect(self.menu_asked)
        self._rooms.rooms_menu_asked.connect(self.rooms_menu_asked)
        self._rooms.add_asked.connect(self.room_wanted)
        self._side_column.addWidget(self._rooms)

    def show_own(self, rooms: Sequence[Entry], pinned: Sequence[Entry], recent: Sequence[Entry]) -> None:
        """Show the person's rooms, and what they pinned or opened last; only on a page that is personal."""
        if self._rooms is not None:
            self._rooms.show_rooms(rooms)
        if self._shelf is not None:
            self._shelf.show_entries(pinned, recent)

    def _number(self) -> None:
        """Give the first tiles, in the order of reading, the numbers that open them."""
        for number, card in enumerate(self.cards[: self.numbers], 1):
            card.set_number(number)

    @property
    def cards(self) -> tuple[EntryCard, ...]:
        """The cards, in the order of reading."""
        return tuple(card for section in self._sections for card in section.cards)

    @property
    def numbers(self) -> int:
        """How many tiles have a number."""
        return min(len(self._cards), _MOST_NUMBERS)

    @property
    def side(self) -> QWidget:
        """The side column."""
        return self._side

    def numbered(self, number: int) -> Entry | None:
        """Return the entry of the tile with this number."""
        return self.cards[number - 1].entry if 1 <= number <= self.numbers else None

    def _fill(self, main: list[_Part], beside: list[_Part], *, is_personal: bool) -> None:
        """Make one column after the other: the Tab key goes from part to part in the order in which they were made."""
        catalogue = self._catalogue
        if is_personal:
            self._add_shelf()
        for category, entries, shown in main:
            self._add_section(category, entries, shown)
        if main:
            self._main_column.addStretch(1)
        if is_personal:
            self._add_rooms()
        if catalogue.reminders:
            self._side_column.addWidget(ReminderCard(catalogue.reminders, self._speech, self._side))
        for category, entries, shown in beside:
            self._add_rows(category, entries, shown)
        if catalogue.regulation is not None:
            self._add_button(RegulationButton(self._speech, self._side)).clicked.connect(self.regulation_asked)
        if catalogue.entries:  # without any, no address would be ours
            self._add_button(LinkButton(self._speech, self._side)).clicked.connect(self.link_check_asked)
        self._side_column.addStretch(1)

    def _add_button(self, button: QPushButton) -> QPushButton:
        self._side_column.addWidget(button)
        return button

    def _add_rows(self, category: Category, entries: tuple[Entry, ...], shown: int) -> None:
        rows = RowsCard(category, entries, self._speech, self._side, shown=shown)
        rows.opened.connect(self.opened)
        rows.explained.connect(self.explained)
        rows.menu_asked.connect(self.menu_asked)
        self._rows.append(rows)
        self._side_column.addWidget(rows)

    def _add_section(self, category: Category, entries: tuple[Entry, ...], shown: int) -> None:
        section = Section(category, entries, self._catalogue, self._speech, self._main, shown=shown)
        for card in section.cards:
            self._adopt(card)
        section.made.connect(self._adopt)
        self._sections.append(section)
        # Of what a high window has to spare some goes to the cards, most of that to the large ones.
        self._main_column.addWidget(section, 5 if any(entry.kind is Kind.PLATFORM for entry in entries) else 3)

    def _adopt(self, card: EntryCard) -> None:
        card.opened.connect(self.opened)
        card.explained.connect(self.explained)
        offer_menu(card, lambda place: self.menu_asked.emit(card.entry, place))
        card.show_marks(self._marks)
        self._cards[card.entry.id] = card

    def put_on_top(self, widget: QWidget) -> None:
        """Show `widget` above the tiles."""
        # As wide as the cards look: they keep a place for their rings.
        widget.setContentsMargins(card_edge(), 0, card_edge(), card_edge())
        self._main_column.insertWidget(0, widget)
        # A screen reader reads in the order of what lies on what.
        widget.lower()

    def show_progress(self, entry_id: str, text: str) -> None:
        """Show on its card that an entry is being opened; an empty `text` ends it."""
        if entry_id in self._cards:
            self._cards[entry_id].show_progress(text)
        elif self._rooms is not None:
            self._rooms.show_progress(entry_id, text)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with some entries, by their ids."""
        self._marks = marks
        for card in self.cards:
            card.show_marks(marks)
        for rows in self._rows:
            rows.show_marks(marks)
        if self._rooms is not None:
            self._rooms.show_marks(marks)

    def focus_first(self) -> None:
        """Put the keyboard focus on the first card."""
        if self._cards:
            self.cards[0].take_focus()

    def _arrange(self, width: int) -> None:
        if self._columns.arrange(width):
            for section in self._sections:
                section.arrange(self._columns.of_cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())
        self._columns.share_height()


class SideButton(PushButton):
    """Leads from the side column to something else."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the button."""
        super().__init__(parent)
        self.setFont(font(TextStyle.BUTTON))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say the words again, in the language spoken now."""


class RegulationButton(SideButton):
    """Leads to the page of the regulation."""

    def retranslate(self) -> None:
        self.setText(translate("Home", "The regulation and its validity"))


class LinkButton(SideButton):
    """Leads to the question whose an address is."""

    def retranslate(self) -> None:
        self.setText(translate("LinkBox", "Is this link ours?"))


def _parts(catalogue: Catalogue) -> tuple[list[_Part], list[_Part]]:
    """Return each category with its entries and how many of them are shown at first: the tiles, and what is beside."""
    filled = catalogue.filled()
    main = [part for part in filled if any(entry.kind not in _SIDE_KINDS for entry in part[1])]
    beside = [part for part in filled if part[1] and part not in main]
    return _shared(main, TILES), _shared(beside, ROWS)


def _shared(parts: list[tuple[Category, tuple[Entry, ...]]], room: Room) -> list[_Part]:
    shares = room.shares([len(entries) for _, entries in parts])
    return [(category, entries, shown) for (category, entries), shown in zip(parts, shares, strict=True)]
