"""The page of what was found: one list that is walked with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMargins, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.room_links import Judgement
from launcher.ui.entry_actions import offer_menu
from launcher.ui.labels import ARROWS, frame, label, tab_stops
from launcher.ui.link_verdict import LinkVerdict, verdict_card
from launcher.ui.page import Page
from launcher.ui.reading_column import show_to_read
from launcher.ui.result_row import Result, ResultRow
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_WALKING_KEYS = {*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ABOVE = 12  # what is to be seen of the page beyond the row that is walked to


class SearchResults(Page):
    """Rows are made once and then say something else: a key pressed is answered in some milliseconds.

    Signals:
        chosen: the result of this number, from 0, is to be opened.
        menu_asked: the menu of the result of this number is wanted, at this place on the screen.
        link_opened: the approved address that was looked for is to be opened.
        link_suggested: this address is to be looked for instead.
        left_upwards: the person goes up from the first row, or the row with the keyboard goes.
    """

    chosen = Signal(int)
    menu_asked = Signal(int, QPoint)
    link_opened = Signal()
    link_suggested = Signal(str)
    left_upwards = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make a page without results."""
        super().__init__(parent)
        self._rows: list[ResultRow] = []
        self._shown = 0
        self._verdict = LinkVerdict(speech, can_open=True)
        self._link = verdict_card(self._verdict)
        self._verdict.opened.connect(self.link_opened)
        self._verdict.suggested.connect(self.link_suggested)
        self._count = label(TextStyle.LEAD_STRONG, "section")
        self._help = label(TextStyle.SMALL, "second")
        self._card, self._nothing = frame("card"), frame("card")
        self._sentence, self._cure = label(TextStyle.LEAD), label(TextStyle.BODY, "second")
        self._list = QVBoxLayout(self._card)
        self._lay_out()

    def _lay_out(self) -> None:
        self._list.setContentsMargins(*[scaled(6)] * 4)
        self._list.setSpacing(2)
        nothing = QVBoxLayout(self._nothing)
        nothing.setContentsMargins(scaled(20), scaled(18), scaled(20), scaled(18))
        nothing.setSpacing(6)
        nothing.addWidget(self._sentence)
        nothing.addWidget(self._cure)
        inside = QWidget(self.ground)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._link, self._count, self._card, self._nothing, self._help):
            column.addWidget(part)
        column.addStretch(1)
        show_to_read(column, inside, QMargins(24, 12, 24, 16))
        self.hold(inside)

    def show_verdict(self, judgement: Judgement | None) -> str:
        """Show above everything what is known about an address, if one was looked for; return it in a sentence."""
        held = self.window().focusWidget()
        self._verdict.show_judgement(judgement)
        self._link.setVisible(judgement is not None)
        # The keyboard would jump to something else from a button that goes.
        if self._verdict.isAncestorOf(held) and not held.isVisibleTo(self):
            self.left_upwards.emit()
        return self._verdict.sentence

    def show_results(self, results: Sequence[Result], count: str) -> None:
        """Show `results`, of which there is at least one, under a line that says how many they are."""
        while len(self._rows) < len(results):
            self._add_row()
        # The keyboard would jump to something else from a row that goes.
        if self._is_keyboard_at(self._rows[len(results) :]):
            self._rows[0].setFocus()
        for row, result in zip(self._rows, results, strict=False):
            row.show_result(result)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(results))
        self._shown = len(results)
        self._count.setText(count)
        if self._verdict.is_approved:
            self._help.setText(translate("SearchResults", "Enter opens the address, ↓ leads on, Esc leads back."))
        else:
            self._help.setText(
                translate("SearchResults", "Enter opens the first result, ↓ leads into the list, Esc leads back.")
            )
        self._turn(found=True)

    def show_nothing(self, sentence: str, cure: str) -> None:
        """Show that nothing was found, and what to do about it; of an address its verdict above says enough."""
        if self._is_keyboard_at(self._rows):
            self.left_upwards.emit()
        self._shown = 0
        self._sentence.setText(sentence)
        self._cure.setText(cure)
        self._help.setText(cure)
        if self._verdict.is_approved:
            self._help.setText(translate("SearchResults", "Enter opens the address, ↓ leads on, Esc leads back."))
        self._turn(found=False)

    def _is_keyboard_at(self, rows: Sequence[ResultRow]) -> bool:
        """Tell whether one of `rows` has the keyboard, or will have it when the dialog in front is gone."""
        return self.window().focusWidget() in rows

    def _turn(self, *, found: bool) -> None:
        is_address = self._link.isVisibleTo(self)
        for part in (self._count, self._card):
            part.setVisible(found)
        self._help.setVisible(found or is_address)
        self._nothing.setVisible(not found and not is_address)
        self._mark_next()
        self.verticalScrollBar().setValue(0)

    def make_rows(self, most: int) -> bool:
        """Make a row for later, unless there are `most` already; tell whether there are."""
        if len(self._rows) < most:
            self._add_row()
            self._rows[-1].hide()
            self._rows[-1].ensurePolished()  # the style sheet, for which the first letter would wait
        return len(self._rows) >= most

    def _add_row(self) -> None:
        stops = tab_stops(self)
        row, number = ResultRow(self._card), len(self._rows)
        # After what stands above it, and not after everything that is in the window by now.
        QWidget.setTabOrder(stops[-1], row)
        row.clicked.connect(lambda: self.chosen.emit(number))
        row.focused.connect(lambda came: self._follow(row, came=came))
        offer_menu(row, lambda place: self.menu_asked.emit(number, place))
        self._list.addWidget(row)
        self._rows.append(row)

    def _follow(self, row: ResultRow, *, came: bool) -> None:
        """Show the row that has the keyboard in full."""
        self._mark_next()
        if came and row is self._rows[0]:
            self.verticalScrollBar().setValue(0)  # with the line above it
        elif came:
            self.ensureWidgetVisible(row, 0, scaled(_ABOVE))

    def _mark_next(self) -> None:
        """Show that Enter opens the first row, as long as the keyboard is not at another one."""
        if self._rows:
            is_away = self._verdict.is_approved or any(row.hasFocus() for row in self._rows)
            self._rows[0].show_next(is_next=not is_away)

    @property
    def count(self) -> int:
        """How many results are shown."""
        return self._shown

    def _stops(self) -> list[QWidget]:
        """Return what the arrow keys walk through, from above."""
        above = self._verdict.first_choice if self._link.isVisibleTo(self) else None
        return [*filter(None, [above]), *self._rows[: self._shown]]

    def focus_first(self) -> None:
        """Bring the keyboard to what can be pressed first, if there is anything."""
        for stop in self._stops()[:1]:
            stop.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stops = self._stops()
        at = next((number for number, stop in enumerate(stops) if stop.hasFocus()), None)
        if at is None or event.key() not in _WALKING_KEYS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Up and at == 0:
            self.left_upwards.emit()
        else:
            stops[self._walked(Qt.Key(event.key()), at, stops)].setFocus()

    def _walked(self, key: Qt.Key, at: int, stops: Sequence[QWidget]) -> int:
        """Return the number of the stop to which `key` leads from the one `at`."""
        last, page = len(stops) - 1, max(self.ground.height() // max(stops[at].height(), 1) - 1, 1)
        wanted = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: at - page,
            Qt.Key.Key_PageDown: at + page,
        }
        return min(max(wanted.get(key, at), 0), last)
