"""The search box, and typing anywhere in its window."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.languages import Language
from launcher.core.links import MAXIMUM_LENGTH
from launcher.ui.palette import LIGHT
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.search_box import SearchBox
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typing_anywhere import TypingAnywhere
from tests.helpers.key_presses import CTRL, NONE, give, key_event, press, type_text
from tests.helpers.ui_stage import come_forward, part, set_text_size, settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
opens_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
K_ON_X11 = 45


class Room:
    """A window with a search box, and with other things that may have the keyboard."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.box, self.tile, self.field = SearchBox(), QPushButton("a tile"), QLineEdit()
        self.text = QLabel("a text")
        layout = QVBoxLayout(self.window)
        for each in (self.box, self.tile, self.field, self.text):
            layout.addWidget(each)
        self.typing = TypingAnywhere(self.box, self.window)
        self.pressed: list[str] = []
        self.tile.clicked.connect(lambda: self.pressed.append("tile"))
        for name in ("entered", "list_asked", "left"):
            getattr(self.box, name).connect(lambda name=name: self.pressed.append(name))


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, speech: Speech) -> Room:
    """Such a window in front, with the keyboard at the tile."""
    made = Room()
    qtbot.addWidget(made.window)
    made.window.resize(600, 300)
    made.window.show()
    come_forward(made.window, qtbot)
    made.tile.setFocus()
    settle()
    return made


@pytest.mark.parametrize("text", [*"aZ7/-.?мӘқәіңғүұөһё", "é", "😀", "ş"])
def test_a_letter_of_any_alphabet_goes_to_the_box_from_everywhere(room: Room, text: str) -> None:
    press(room.window, ord(text.upper()[0]), text)
    assert room.box.text() == text
    assert room.box.hasFocus()
    # And from nowhere.
    room.box.clear()
    room.box.clearFocus()
    press(room.window, ord(text.upper()[0]), text)
    assert room.box.text() == text
    assert room.box.hasFocus()


def test_no_letter_is_lost_and_none_comes_twice(room: Room) -> None:
    type_text(room.window, "қашықтықтан оқыту")
    assert room.box.text() == "қашықтықтан оқыту"


def test_space_presses_a_button(room: Room) -> None:
    give(room.window, key_event(Key.Key_Space, " "))
    release = key_event(Key.Key_Space, " ")
    room.tile.keyReleaseEvent(release)
    assert room.pressed == ["tile"]
    assert room.box.text() == ""


def test_space_goes_on_with_a_search_but_begins_none(room: Room) -> None:
    room.tile.clearFocus()
    press(room.window, Key.Key_Space, " ")
    assert room.box.text() == ""
    assert not room.box.hasFocus()
    room.box.setText("google")
    press(room.window, Key.Key_Space, " ")
    assert room.box.text() == "google "


@pytest.mark.parametrize("held", [CTRL, Modifier.AltModifier, Modifier.MetaModifier])
def test_commands_are_no_letters(room: Room, held: Qt.KeyboardModifier) -> None:
    press(room.window, Key.Key_M, "m", held)
    assert room.box.text() == ""
    assert room.tile.hasFocus()


@pytest.mark.parametrize("held", [Modifier.ShiftModifier, Modifier.GroupSwitchModifier, Modifier.KeypadModifier])
def test_what_only_chooses_the_letter_is_no_command(room: Room, held: Qt.KeyboardModifier) -> None:
    press(room.window, Key.Key_M, "M", held)
    assert room.box.text() == "M"


def test_alt_gr_of_windows_writes(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    held = CTRL | Modifier.AltModifier
    press(room.window, 0, "ş", held)
    assert room.box.text() == ""
    monkeypatch.setattr(sys, "platform", "win32")
    press(room.window, 0, "ş", held)
    assert room.box.text() == "ş"


def test_a_dead_key_brings_the_keyboard_into_the_box(room: Room) -> None:
    press(room.window, Key.Key_Dead_Acute)
    assert room.box.hasFocus()
    assert room.box.text() == ""


@pytest.mark.parametrize(
    ("key", "text"),
    [(Key.Key_F5, ""), (Key.Key_Tab, "\t"), (Key.Key_Delete, "\x7f"), (Key.Key_Shift, ""), (Key.Key_CapsLock, "")],
)
def test_keys_without_a_letter_search_nothing(room: Room, key: Qt.Key, text: str) -> None:
    press(room.window, key, text)
    assert room.box.text() == ""
    assert not room.box.hasFocus()


def test_another_field_keeps_its_letters(room: Room) -> None:
    room.field.setFocus()
    type_text(room.window, "мой")
    press(room.window, Key.Key_Backspace)
    assert (room.field.text(), room.box.text()) == ("мо", "")


def test_a_dialog_keeps_its_keys(room: Room, qtbot: QtBot) -> None:
    dialog = QDialog(room.window)
    inside = QPushButton("inside", dialog)
    dialog.open()
    come_forward(dialog, qtbot)
    inside.setFocus()
    type_text(dialog, "м")
    # A screen reader may give keys to what is behind it.
    type_text(room.window, "м")
    press(room.window, Key.Key_K, "", CTRL)
    assert room.box.text() == ""
    assert not room.box.hasFocus()
    dialog.close()
    type_text(room.window, "м")
    assert room.box.text() == "м"


@opens_menus
def test_a_menu_keeps_its_keys(room: Room) -> None:
    menu = QMenu(room.window)
    menu.addAction("Open")
    menu.popup(room.window.mapToGlobal(room.window.rect().center()))
    settle()
    type_text(menu, "м")
    type_text(room.window, "м")
    assert room.box.text() == ""
    menu.close()


def test_backspace_goes_on_in_a_box_with_something_in_it(room: Room) -> None:
    press(room.window, Key.Key_Backspace, "\b")
    assert room.tile.hasFocus()
    room.box.setText("zoo")
    press(room.window, Key.Key_Backspace, "\b")
    assert room.box.text() == "zo"
    assert room.box.hasFocus()
    # Together with Ctrl it is a command.
    room.tile.setFocus()
    press(room.window, Key.Key_Backspace, "", CTRL)
    assert (room.box.text(), room.tile.hasFocus()) == ("zo", True)
    # What is selected goes at once: after an opening that is everything.
    room.tile.setFocus()
    room.box.selectAll()
    press(room.window, Key.Key_Backspace, "\b")
    assert room.box.text() == ""


@pytest.mark.parametrize(
    ("key", "code"),
    [(Key.Key_K, 0), (Key.Key_K, K_ON_X11), (0x41B, K_ON_X11), (Key.Key_K, 55)],
    ids=["letter", "both", "place in ru and kz", "another place"],
)
@pytest.mark.parametrize("inside", [False, True], ids=["from a tile", "in the box"])
def test_ctrl_k_selects_the_box(room: Room, key: int, code: int, inside: bool) -> None:
    room.box.setText("zoom")
    room.box.deselect()
    if inside:
        room.box.setFocus()
        room.box.setCursorPosition(1)
    press(room.window, key, "", CTRL, code)
    assert room.box.hasFocus()
    assert room.box.selectedText() == "zoom"
    type_text(room.window, "м")
    assert room.box.text() == "м"


@pytest.mark.parametrize(
    ("key", "held", "code"),
    [(0x41B, NONE, K_ON_X11), (0x41B, CTRL | Modifier.ShiftModifier, K_ON_X11), (Key.Key_L, CTRL, K_ON_X11 + 1)],
)
def test_other_keys_do_not(room: Room, key: int, held: Qt.KeyboardModifier, code: int) -> None:
    press(room.window, key, "", held, code)
    assert not room.box.hasFocus()


def test_keys_in_the_box_that_lead_out_of_it(room: Room) -> None:
    room.box.setFocus()
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Down, Key.Key_Escape):
        press(room.window, key)
    assert room.pressed == ["entered", "entered", "list_asked", "left"]


def test_a_key_held_down_enters_once(room: Room) -> None:
    room.box.setFocus()
    give(room.window, key_event(Key.Key_Return, "\r", repeats=True))
    assert room.pressed == []


def test_escape_elsewhere_leaves_a_search_that_there_is(room: Room) -> None:
    press(room.window, Key.Key_Escape, "\x1b")
    assert room.pressed == []
    room.box.setText("zoom")
    press(room.window, Key.Key_Escape, "\x1b")
    assert room.pressed == ["left"]


def colours(box: SearchBox, area: QRect) -> set[str]:
    """The colours that are painted in a part of the box."""
    image = box.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("percent", [100, 200])
def test_the_keys_are_shown_while_there_is_room_for_them(
    qtbot: QtBot, theme: Theme, speech: Speech, text_size: None, percent: int
) -> None:
    set_text_size(percent)
    box = SearchBox()
    qtbot.addWidget(box)
    box.resize(box.minimumSizeHint())
    box.show()
    right = QRect(box.width() - 60 * percent // 100, 8, 50 * percent // 100, box.height() - 16)
    assert LIGHT.second_text in colours(box, right)
    # The words end before them: they are cut short there, and the field says them in full to a screen reader.
    assert box.textMargins().right() > 40 * percent // 100
    box.setText("м")
    part(box, PictogramButton).hide()
    assert colours(box, right) == {LIGHT.background}


def test_the_button_clears_and_lets_type_on(room: Room, speech: Speech) -> None:
    assert room.box.findChild(PictogramButton) is None
    room.box.setText("zoom")
    clear = part(room.box, PictogramButton)
    assert clear.isVisible()
    assert min(clear.width(), clear.height()) >= 32
    assert room.box.rect().contains(clear.geometry())
    assert clear.accessibleName() == "Clear the search"
    room.window.resize(900, 300)
    settle()
    assert clear.geometry().right() > room.box.width() - 12
    clear.click()
    assert room.box.text() == ""
    assert room.box.hasFocus()
    assert not clear.isVisible()


def quiet(box: SearchBox) -> QTimer:
    """What waits until the person rests; the caret does so, too, but longer."""
    return min(box.findChildren(QTimer), key=QTimer.interval)


def test_a_screen_reader_is_told_when_the_person_rests(room: Room, qtbot: QtBot, told: Callable[[], list[str]]) -> None:
    before = room.box.accessibleDescription()
    assert "Ctrl+K" in before
    room.box.setText("moodle")
    for number in range(5):
        room.box.tell(f"{number} results")
        settle()
    assert told() == []
    with qtbot.waitSignal(quiet(room.box).timeout):
        pass
    assert told() == ["4 results"]
    assert room.box.accessibleDescription() == "4 results"
    room.box.clear()
    assert room.box.accessibleDescription() == before


def heard(box: SearchBox) -> str:
    """What a screen reader says of the box after its name; Qt puts the placeholder in the place of nothing."""
    interface = QAccessible.queryAccessibleInterface(box)
    assert interface is not None
    return interface.text(QAccessible.Text.Description).strip()


def test_the_way_to_the_box_is_told_only_to_who_is_elsewhere(room: Room) -> None:
    way = heard(room.box)
    assert "Ctrl+K" in way
    room.box.take("m")
    assert heard(room.box) == ""
    room.box.clear()
    assert heard(room.box) == ""
    room.tile.setFocus()
    settle()
    assert heard(room.box) == way


def test_who_comes_by_typing_is_told_the_results_once_it_was_said_where_the_keyboard_is(room: Room) -> None:
    room.box.take("m")
    room.box.tell("11 results")
    # Another timer, of the caret, is always the same.
    coming = sum(timer.interval() for timer in room.box.findChildren(QTimer))
    room.box.take("o")
    room.box.tell("4 results")
    assert sum(timer.interval() for timer in room.box.findChildren(QTimer)) < coming


def test_nothing_is_told_of_a_search_that_was_left(room: Room, qtbot: QtBot, told: Callable[[], list[str]]) -> None:
    room.box.setText("moodle")
    room.box.tell("3 results")
    room.box.clear()
    with qtbot.waitSignal(quiet(room.box).timeout):
        pass
    assert told() == []
    assert "Ctrl+K" in room.box.accessibleDescription()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What was announced; there is nobody to hear it without a display."""
    heard: list[str] = []

    def hear(event: object) -> None:
        heard.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return lambda: heard


def test_the_box_speaks_the_language(room: Room, speech: Speech) -> None:
    # Whoever holds the box says when, as the header does.
    speech.changed.connect(room.box.retranslate)
    room.box.setText("zoom")
    words = (room.box.placeholderText(), room.box.accessibleName())
    assert words == ("Search, or paste a link", "Search")
    for language in Language:
        speech.speak(language)
        assert room.box.accessibleName()
        assert room.box.text() == "zoom"


def test_a_pasted_book_is_cut_short(room: Room) -> None:
    # As many as an address may have at least: one that is cut off must be refused.
    room.box.setText("😀" * 10_000)
    assert MAXIMUM_LENGTH < 2 * len(room.box.text()) <= 2 * 2100
