"""«My rooms»: the links of one's own, each a press away."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Entry
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.entry_actions import offer_menu
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button, label
from launcher.ui.more_button import MoreButton
from launcher.ui.room_row import RoomRow
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark

translate = QCoreApplication.translate

_INDENT = 8  # of all words in the card, device-independent pixels at 100 % text size
FIRST_ROOMS = 6  # as many are seen before the person asks for all


class RoomsCard(QFrame):
    """The rooms in the order in which they were added; low as long as there is none.

    Signals:
        opened: a room is to be opened.
        menu_asked: the menu of a room is wanted, at this place on the screen.
        rooms_menu_asked: the menu of all rooms together is wanted, at this place on the screen.
        add_asked: the person wants to add a room.
    """

    opened = Signal(Entry)
    menu_asked = Signal(Entry, QPoint)
    rooms_menu_asked = Signal(QPoint)
    add_asked = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the card without rooms."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._speech = speech
        self._entries: tuple[Entry, ...] = ()
        self._rows: list[RoomRow] = []
        self._marks: Mapping[str, TileMark] = {}
        self._shows_all = False
        self._title = label(TextStyle.LEAD_STRONG, "section")
        self._title.setIndent(scaled(_INDENT))
        self._more = MoreButton(self)
        self._hint = label(TextStyle.SMALL, "second")
        self._hint.setIndent(scaled(_INDENT))
        self._add, self._all = button("quiet"), button("quiet")
        self._add.clicked.connect(self.add_asked)
        self._all.clicked.connect(self._toggle)
        self._more.asked.connect(self.rooms_menu_asked)
        offer_menu(self, self.rooms_menu_asked.emit)
        self._lay_out()
        self._build()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._title, 1)
        top.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        bottom = FlowLayout(spacing=4)
        # The padding of a quiet button does not grow with the text.
        bottom.setContentsMargins(scaled(_INDENT) - _INDENT, 0, 0, 0)
        bottom.addWidget(self._add)
        bottom.addWidget(self._all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(10), scaled(7), scaled(10), scaled(7))
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self._hint)
        layout.addLayout(self._column)
        layout.addLayout(bottom)

    def show_rooms(self, entries: Sequence[Entry]) -> None:
        """Show these rooms. One that is new, and would be among those not seen, makes the card show all."""
        if tuple(entries) == self._entries:
            return
        before = {entry.id for entry in self._entries}
        hidden = {entry.id for entry in entries[FIRST_ROOMS:]}
        # At the first filling everything is new: the card stays as low as it can be then.
        if before and hidden - before:
            self._shows_all = True
        self._entries = tuple(entries)
        self._build()

    def show_progress(self, entry_id: str, text: str) -> None:
        """Show on its row that a room is being opened; an empty `text` ends it."""
        for row in self._rows:
            if row.entry.id == entry_id:
                row.button.show_progress(text)

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with the hosts of some rooms, by the ids of these."""
        self._marks = marks
        for row in self._rows:
            row.show_marks(marks)

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        self._build()

    def _build(self) -> None:
        """Make the rows anew; the keyboard stays where it was, or as near as it can."""
        focus = self._focused_row()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._entries if self._shows_all else self._entries[:FIRST_ROOMS]
        self._rows = [self._make_row(entry) for entry in shown]
        self._hint.setVisible(not self._rows)
        self._all.setVisible(len(self._entries) > FIRST_ROOMS)
        self._order_tabs()
        self._say_own()
        if focus is not None:
            (self._rows[min(focus, len(self._rows) - 1)].button if self._rows else self._add).setFocus()

    def _make_row(self, entry: Entry) -> RoomRow:
        row = RoomRow(entry, self._speech, self)
        row.show_marks(self._marks)
        row.opened.connect(self.opened)
        row.menu_asked.connect(self.menu_asked)
        self._column.addWidget(row)
        # The layout would do it later, and what is not shown cannot take the keyboard in a window behind a dialog.
        row.show()
        return row

    def _focused_row(self) -> int | None:
        """Return the number of the row that has the keyboard, or will have it when the window is active again."""
        focus = self.window().focusWidget()
        return next((index for index, row in enumerate(self._rows) if focus in (row.button, row.more)), None)

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [self._more]
        for row in self._rows:
            stops += (row.button, row.more)
        stops += (self._add, self._all)
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._say_own()
        for row in self._rows:
            row.retranslate()

    def _say_own(self) -> None:
        """Say what the card itself says; a row has said its words when it was made."""
        self._title.setText(translate("RoomsCard", "My rooms"))
        self.setAccessibleName(self._title.text())
        self._more.name(translate("RoomsCard", "Import and export rooms"))
        self._hint.setText(translate("RoomsCard", "Save the links of your classes here."))
        self._add.setText(translate("RoomsCard", "+ Add a room"))
        if self._shows_all:
            self._all.setText(translate("RoomsCard", "Show fewer"))
        else:
            self._all.setText(translate("RoomsCard", "All rooms ({count})").format(count=len(self._entries)))
