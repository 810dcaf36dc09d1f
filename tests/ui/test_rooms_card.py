"""The card «My rooms»: rows, menus, more than fit, none at all."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language
from launcher.core.rooms import Rooms
from launcher.core.settings import ThemeChoice
from launcher.ui.entry_actions import menu_key_pressed
from launcher.ui.more_button import MoreButton
from launcher.ui.room_row import RoomButton, RoomRow
from launcher.ui.rooms_card import FIRST_ROOMS, RoomsCard
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.desk_stage import BIG_BLUE_BUTTON, MOODLE, UNLISTED, entries_of, many_rooms, room
from tests.helpers.ui_stage import set_text_size, settle

LONG = "Дипломдық жобалар & семинар: ИТ-21, ИТ-22 топтары"
ROOMS = Rooms(
    (
        room(1, "ИТ-201, дәріс", BIG_BLUE_BUTTON, "bigbluebutton"),
        room(2, LONG),
        room(3, "Дерекқорлар", MOODLE, "moodle"),
        room(4, "Ескі бөлме", UNLISTED, ""),
    )
)


class SideColumn(QWidget):
    """A card in a window as wide as the side column."""

    def __init__(self, speech: Speech, width: int) -> None:
        super().__init__()
        self.card = RoomsCard(speech, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        layout.addStretch(1)
        self.resize(width, 760)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not menu_key_pressed(event):
            super().keyPressEvent(event)


def shown(qtbot: QtBot, speech: Speech, width: int = 320) -> SideColumn:
    """The column, on the screen and with the keyboard."""
    window = SideColumn(speech, width)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def rows(card: RoomsCard) -> list[RoomRow]:
    """The rows that are to be seen, from the top."""
    settle()
    return sorted((row for row in card.findChildren(RoomRow) if row.isVisible()), key=lambda row: row.y())


def button(card: RoomsCard, text: str) -> QPushButton:
    """The button that says this."""
    return next(found for found in card.findChildren(QPushButton) if found.text() == text)


def test_a_room_says_its_name_and_its_platform(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    card.show_rooms(entries_of(ROOMS, catalogue))
    settle()
    said = [(row.button.accessibleName(), row.button.accessibleDescription()) for row in rows(card)]
    assert said == [
        ("ИТ-201, дәріс", "BigBlueButton"), (LONG, "Zoom"), ("Дерекқорлар", "Moodle"),
        ("Ескі бөлме", "▲ no longer approved"),
    ]  # fmt: skip
    assert rows(card)[1].button.text() == LONG.replace("&", "&&")
    assert rows(card)[0].more.accessibleName() == "More about “ИТ-201, дәріс”"
    assert card.accessibleName() == "My rooms"
    speech.speak(Language.RU)
    assert rows(card)[3].button.accessibleName() == "Ескі бөлме"


def test_a_press_opens_a_room(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    entries = entries_of(ROOMS, catalogue)
    card.show_rooms(entries)
    settle()
    opened: list[Entry] = []
    card.opened.connect(opened.append)
    first, *_, last = [row.button for row in rows(card)]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(first, Qt.Key.Key_Space)
    # One that is no longer approved is asked for as well: whoever opens it explains.
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    assert opened == [entries[0]] * 3 + [entries[3]]
    assert opened[-1].link is None


def middle(row: RoomRow) -> QPoint:
    """Where the name of a room is in its window."""
    return row.button.mapTo(row.window(), row.button.rect().center())


BY_KEY = QContextMenuEvent.Reason.Keyboard


@pytest.mark.parametrize(
    "ask",
    [
        lambda row: QTest.mouseClick(row.more, Qt.MouseButton.LeftButton),
        lambda row: QTest.keyClick(row.more, Qt.Key.Key_Return),
        # The menu key is the platform's: it makes this event of it.
        lambda row: QApplication.sendEvent(row.button, QContextMenuEvent(BY_KEY, QPoint(9, 9), QPoint(9, 9))),
        lambda row: QTest.keyClick(row.button, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
        lambda row: QTest.mouseClick(row.window().windowHandle(), Qt.MouseButton.RightButton, pos=middle(row)),
    ],
    ids=["press", "enter", "menu key", "shift and F10", "right click"],
)
def test_the_menu_of_a_room_is_asked_for(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, ask: Callable[[RoomRow], None]
) -> None:
    window = shown(qtbot, speech)
    card = window.card
    entries = entries_of(ROOMS, catalogue)
    card.show_rooms(entries)
    settle()
    asked: list[tuple[Entry, QPoint]] = []
    card.menu_asked.connect(lambda entry, place: asked.append((entry, place)))
    row = rows(card)[1]
    row.button.setFocus()
    with qtbot.assertNotEmitted(card.rooms_menu_asked), qtbot.assertNotEmitted(card.opened):
        ask(row)
    assert [entry for entry, _ in asked] == [entries[1]]
    assert window.frameGeometry().adjusted(-1, -1, 1, 60).contains(asked[0][1])


def test_the_heading_has_the_menu_of_all_rooms(qtbot: QtBot, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    more = next(found for found in card.findChildren(MoreButton) if found.isVisible())
    assert more.accessibleName() == "Import and export rooms"
    with qtbot.waitSignal(card.rooms_menu_asked):
        more.click()
    with qtbot.waitSignal(card.add_asked):
        button(card, "+ Add a room").click()


def test_rows_stay_where_the_rooms_are_the_same(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    """Made anew after each opening, they would take the keyboard away for a moment, which a screen reader tells."""
    window = shown(qtbot, speech)
    card = window.card
    card.show_rooms(entries_of(many_rooms(2), catalogue))
    before = card.findChildren(RoomRow)
    card.show_rooms(entries_of(many_rooms(2), catalogue))
    assert card.findChildren(RoomRow) == before


@pytest.mark.parametrize("language", Language)
def test_an_empty_card_is_low(qtbot: QtBot, speech: Speech, language: Language) -> None:
    speech.speak(language)
    window = shown(qtbot, speech)
    card = window.card
    settle()
    assert card.height() <= 110
    assert not rows(card)
    assert len([found for found in card.findChildren(QAbstractButton) if found.isVisible()]) == 2


def test_more_than_six_are_shown_on_demand(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    card.show_rooms(entries_of(many_rooms(FIRST_ROOMS), catalogue))
    assert len(rows(card)) == FIRST_ROOMS
    assert not any(found.isVisible() and "All rooms" in found.text() for found in card.findChildren(QPushButton))
    card.show_rooms(())
    card.show_rooms(entries_of(many_rooms(9), catalogue))
    assert [row.button.accessibleName() for row in rows(card)] == [f"Class {number}" for number in range(6)]
    button(card, "All rooms (9)").click()
    assert len(rows(card)) == 9
    button(card, "Show fewer").click()
    assert len(rows(card)) == 6


def test_a_new_room_is_always_seen(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    card.show_rooms(entries_of(many_rooms(8), catalogue))
    assert len(rows(card)) == 6
    card.show_rooms(entries_of(many_rooms(9), catalogue))
    assert len(rows(card)) == 9


@pytest.mark.parametrize("left", [2, 0])
def test_the_keyboard_stays_near_a_room_that_goes(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, left: int
) -> None:
    window = shown(qtbot, speech)
    card = window.card
    three = many_rooms(3)
    card.show_rooms(entries_of(three, catalogue))
    settle()
    rows(card)[2].more.setFocus()
    card.show_rooms(entries_of(Rooms(three.items[:left]), catalogue))
    settle()
    focus = window.focusWidget()
    assert isinstance(focus, QAbstractButton)
    assert focus.accessibleName() == ("Class 1" if left else "")
    assert focus.text() == ("Class 1" if left else "+ Add a room")


def test_a_room_says_how_far_it_is(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    card.show_rooms(entries_of(ROOMS, catalogue))
    settle()
    row = rows(card)[0].button
    without = row.grab().toImage()
    card.show_progress("room-r1", "Opening…")
    assert row.accessibleDescription() == "Opening…"
    assert row.grab().toImage() != without
    card.show_progress("room-r2", "")
    card.show_progress("room-r1", "")
    settle()
    assert row.grab().toImage() == without


def test_tab_goes_as_one_reads(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    card.show_rooms(entries_of(ROOMS, catalogue))
    card.show_rooms(())
    card.show_rooms(entries_of(many_rooms(8), catalogue))
    settle()
    stops = gate.tab_stops(window)
    assert len(stops) == 1 + 2 * 6 + 2
    places = [(stop.mapTo(card, QPoint(0, 0)).y() // 12, stop.mapTo(card, QPoint(0, 0)).x()) for stop in stops]
    assert all(one <= other for one, other in pairwise(places))
    assert gate.wrong_tab_order(window) == []


def ink(widget: RoomButton, width: int, height: int) -> int:
    """How many pixels are not the ground."""
    widget.resize(width, height)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    values = memoryview(image.constBits()).cast("B").cast("I").tolist()
    return sum(value != values[0] for value in values)


@pytest.mark.parametrize("percent", [100, 200])
def test_a_row_never_cuts_off_its_text(qtbot: QtBot, text_size: None, theme: Theme, percent: int) -> None:
    """With more room nothing more is painted, at any width."""
    set_text_size(percent)
    found = RoomButton()
    qtbot.addWidget(found)
    for name in ("ИТ-201", LONG, "Платформалардың" * 4):
        found.set_texts(name, "BigBlueButton", is_approved=True)
        wide = ink(found, 3000, 200)
        for width in range(160, 601, 110):
            height = found.heightForWidth(width)
            assert ink(found, width, height) == pytest.approx(wide, rel=0.02)


CHOICES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
LOOKS = [(choice, size) for choice in CHOICES for size in (100, 200)]


@pytest.mark.parametrize(("choice", "size"), LOOKS)
def test_the_card_stands_in_nobodys_way(
    qtbot: QtBot, text_size: None, theme: Theme, catalogue: Catalogue, speech: Speech, choice: ThemeChoice, size: int
) -> None:
    theme.choose(choice)
    set_text_size(size)
    found = []
    for rooms in (Rooms(), ROOMS, many_rooms(8)):
        window = shown(qtbot, speech, 320 * size // 100)
        card = window.card
        window.resize(window.width(), 1400)
        card.show_rooms(entries_of(rooms, catalogue))
        for language in Language:
            speech.speak(language)
            found += gate.findings(window, gate.TEXT_CHECKS)
        if size == 100:
            found += gate.findings(window, gate.COLOUR_CHECKS)
        window.close()
    theme.choose(ThemeChoice.LIGHT)
    assert found == []


def test_a_row_is_a_button_for_a_screen_reader(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    card = window.card
    card.show_rooms(entries_of(ROOMS, catalogue))
    settle()
    interface = QAccessible.queryAccessibleInterface(rows(card)[1].button)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == LONG
