"""The keys that work everywhere in the window, and the dialog that tells all keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.machine_settings import MachineSettings
from launcher.core.settings import SettingName
from launcher.faces.desktop import DesktopWindow
from launcher.faces.keys_flow import KeysFlow
from launcher.ui.keys_dialog import KeysDialog
from launcher.ui.physical_keys import ctrl_digit, is_key, pressed_key
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.settings_dialog import SettingsDialog
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.key_presses import CTRL, give, key_event, press
from tests.helpers.ui_stage import Stage, part, presses_behind, settle
from tests.helpers.window_keys import X11_DIGITS, close_dialogs, in_front, own_stores

Key = Qt.Key
Modifier = Qt.KeyboardModifier
# What the Kazakh layout has on the keys 1 to 9: no digit.
KAZAKH_ROW = dict(enumerate('"ӘІҢҒ,.ҮҰ', 1))
# Of a menu, the offscreen platform says that it cannot grab the keyboard; the menu gets the keys all the same.
opens_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme) -> Stage:
    """What the window of a teacher is made with."""
    return Stage(content, speech, theme, stores=own_stores())


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> Iterator[DesktopWindow]:
    """That window, in front."""
    yield in_front(qtbot, stage.window())
    close_dialogs()


@pytest.fixture
def opened(window: DesktopWindow) -> list[str]:
    """The ids of the entries that the keys opened, in order."""
    ids: list[str] = []
    flow = window.findChild(KeysFlow)
    assert flow is not None
    flow.opened.connect(lambda entry: ids.append(entry.id))
    return ids


def numbered(window: DesktopWindow) -> dict[int, str]:
    """The ids of the entries by the numbers on their tiles."""
    found = {number: window.view.home.numbered(number) for number in range(10)}
    return {number: entry.id for number, entry in found.items() if entry is not None}


def test_number_opens_the_tile_by_the_place_of_the_key(window: DesktopWindow, opened: list[str]) -> None:
    numbers = numbered(window)
    assert list(numbers) == [1, 2, 3, 4, 5, 6, 7, 8]
    for number, entry_id in numbers.items():
        give(window, key_event(ord(KAZAKH_ROW[number]), modifiers=CTRL, code=X11_DIGITS[number]))
        assert opened.pop() == entry_id
        close_dialogs()
    # There is no ninth tile, and no tile has nought.
    for digit in (X11_DIGITS[9], 19):
        give(window, key_event(Key.Key_9, modifiers=CTRL, code=digit))
    assert not opened


@pytest.mark.parametrize(
    "event",
    [
        key_event(Key.Key_4, modifiers=CTRL),
        key_event(Key.Key_4, modifiers=CTRL | Modifier.KeypadModifier, code=83),
        key_event(Key.Key_4, modifiers=CTRL, code=250),
    ],
    ids=["pretended", "numeric pad", "a key without a place"],
)
def test_key_without_a_place_counts_by_its_digit(event: QKeyEvent, window: DesktopWindow, opened: list[str]) -> None:
    give(window, event)
    assert opened == [numbered(window)[4]]


@pytest.mark.parametrize(
    "event",
    [
        key_event(Key.Key_1, modifiers=Modifier.NoModifier, code=X11_DIGITS[1]),
        key_event(Key.Key_1, modifiers=CTRL | Modifier.AltModifier, code=X11_DIGITS[1]),
        key_event(Key.Key_1, modifiers=CTRL | Modifier.ShiftModifier, code=X11_DIGITS[1]),
        key_event(Key.Key_1, modifiers=CTRL | Modifier.MetaModifier, code=X11_DIGITS[1]),
        key_event(Key.Key_1, modifiers=CTRL | Modifier.GroupSwitchModifier, code=X11_DIGITS[1]),
        key_event(Key.Key_1, modifiers=CTRL, code=X11_DIGITS[1], repeats=True),
        key_event(Key.Key_1, modifiers=CTRL, code=24),
        key_event(Key.Key_End, modifiers=CTRL | Modifier.KeypadModifier, code=87),
    ],
    ids=["alone", "AltGr on Windows", "Shift", "Windows key", "AltGr on X11", "held down", "Q", "End on the pad"],
)
def test_other_keys_open_nothing(event: QKeyEvent, window: DesktopWindow, opened: list[str]) -> None:
    give(window, event)
    assert not opened


def test_tile_opened_by_number_is_as_if_pressed(window: DesktopWindow, stage: Stage) -> None:
    give(window, key_event(Key.Key_1, modifiers=CTRL, code=X11_DIGITS[1]))
    assert stage.recorder.facts("opened")["id"] == numbered(window)[1]
    give(window, key_event(Key.Key_2, modifiers=CTRL, code=X11_DIGITS[2]))
    assert stage.recorder.facts("reminder-shown")["entry"] == numbered(window)[2]
    assert part(window, ReminderDialog).isVisible()


def test_number_opens_from_the_search_and_from_the_regulation(window: DesktopWindow, opened: list[str]) -> None:
    box = window.view.header.search
    box.setFocus()
    box.setText("zoom")
    give(window, key_event(ord("Ә"), modifiers=CTRL, code=X11_DIGITS[2]))
    assert opened == [numbered(window)[2]]
    assert box.text() == "zoom"
    close_dialogs()
    box.clear()
    window.view.show_regulation()
    settle()
    give(window, key_event(Key.Key_5, modifiers=CTRL, code=X11_DIGITS[5]))
    assert opened[1:] == [numbered(window)[5]]


def test_number_opens_nothing_behind_a_dialog(window: DesktopWindow, opened: list[str]) -> None:
    press(window, Key.Key_F1)
    dialog = part(window, KeysDialog)
    give(dialog, key_event(Key.Key_1, modifiers=CTRL, code=X11_DIGITS[1]))
    QApplication.sendEvent(dialog, key_event(Key.Key_1, modifiers=CTRL, code=X11_DIGITS[1]))
    assert not opened


@opens_menus
def test_number_opens_nothing_behind_a_menu(window: DesktopWindow, opened: list[str]) -> None:
    give(window, key_event(Key.Key_F10, modifiers=Modifier.ShiftModifier))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    # The system gives its keys to the window, and Qt passes them to what has popped up.
    give(window, key_event(Key.Key_1, modifiers=CTRL, code=X11_DIGITS[1]))
    menu.close()
    assert not opened
    give(window, key_event(Key.Key_1, modifiers=CTRL, code=X11_DIGITS[1]))
    assert opened


def test_keys_are_told_by_their_place() -> None:
    kazakh_k = key_event(ord("Л"), modifiers=CTRL, code=45)
    assert pressed_key(kazakh_k) == "K"
    assert is_key(kazakh_k, "K")
    assert not is_key(kazakh_k, "L")
    assert not is_key(key_event(ord("Л"), modifiers=Modifier.NoModifier, code=45), "K")
    assert is_key(key_event(ord("Л"), modifiers=Modifier.NoModifier, code=45), "K", Modifier.NoModifier)
    assert is_key(key_event(Key.Key_Comma, modifiers=CTRL), ",")
    assert pressed_key(key_event(Key.Key_F1, code=67)) is None
    assert pressed_key(key_event(Key.Key_Space, code=65)) is None
    assert ctrl_digit(key_event(Key.Key_0, modifiers=CTRL, code=19)) == 0


@opens_menus
def test_shift_f10_shows_the_menu_of_the_tile(window: DesktopWindow) -> None:
    give(window, key_event(Key.Key_F10, modifiers=Modifier.ShiftModifier))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def table(dialog: KeysDialog) -> list[str]:
    """What the dialog tells a screen reader of each key."""
    names = [found.accessibleName() for found in dialog.findChildren(QLabel)]
    return [found for found in names if ": " in found]


def test_f1_shows_the_keys_and_escape_closes_them(window: DesktopWindow) -> None:
    press(window, Key.Key_F1)
    dialog = part(window, KeysDialog)
    assert dialog.isVisible()
    assert "Ctrl+K: Go to the search" in table(dialog)
    assert [line for line in table(dialog) if line.startswith("Ctrl+1 … Ctrl+8: ")]
    assert [line for line in table(dialog) if line.startswith("Arrow keys: ")]
    assert isinstance(dialog.focusWidget(), QPushButton)
    QApplication.sendEvent(dialog, key_event(Key.Key_Escape))
    settle()
    assert window.findChild(KeysDialog) is None


def test_double_click_that_closes_the_keys_presses_nothing_behind(window: DesktopWindow) -> None:
    press(window, Key.Key_F1)
    assert presses_behind(part(window, KeysDialog)) == 0


def test_f1_held_down_shows_one_dialog(window: DesktopWindow) -> None:
    give(window, key_event(Key.Key_F1, repeats=True))
    assert window.findChild(KeysDialog) is None
    give(window, key_event(Key.Key_F1, modifiers=Modifier.ShiftModifier))
    assert window.findChild(KeysDialog) is None


@pytest.mark.parametrize(("numbers", "line"), [(0, ""), (1, "Ctrl+1: "), (9, "Ctrl+1 … Ctrl+9: ")])
def test_dialog_tells_as_many_numbers_as_there_are(numbers: int, line: str, qtbot: QtBot, speech: Speech) -> None:
    dialog = KeysDialog(numbers, speech, None)
    qtbot.addWidget(dialog)
    found = [said for said in table(dialog) if said.startswith("Ctrl+1")]
    assert [said.startswith(line) for said in found] == [True] * bool(line)


# Scan codes as X11 counts them; the Kazakh layout has letters on these keys.
PLUS, MINUS, NOUGHT = 21, 20, 19


@pytest.mark.parametrize("layout", ["=-0", "HӨҚ"])
def test_text_grows_and_shrinks_by_keys_in_any_layout(
    window: DesktopWindow, stage: Stage, text_size: None, layout: str
) -> None:
    sizes = []
    for code in (PLUS, PLUS, MINUS, PLUS, NOUGHT, MINUS):
        character = layout[(PLUS, MINUS, NOUGHT).index(code)]
        give(window, key_event(ord(character), modifiers=CTRL, code=code))
        settle()
        sizes.append(window.settings.text_size)
        assert f"{sizes[-1]}\u00a0%" in window.view.status.text()
    assert sizes == [125, 150, 125, 150, 100, 100]
    assert stage.saved[-1].text_size == 100
    window.tools.show_settings()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    give(dialog, key_event(ord(layout[0]), modifiers=CTRL, code=PLUS))
    settle()
    assert window.settings.text_size == 125


def test_a_size_that_the_administrator_has_decided_stays(qtbot: QtBot, stage: Stage) -> None:
    stage.machine = MachineSettings(locked=frozenset({SettingName.TEXT_SIZE}))
    window = in_front(qtbot, stage.window())
    give(window, key_event(Key.Key_Equal, modifiers=CTRL, code=PLUS))
    assert window.settings.text_size == 100
    assert "100\u00a0%" in window.view.status.text()
