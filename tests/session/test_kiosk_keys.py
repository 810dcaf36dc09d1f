"""No key and no button of the mouse leads out of the kiosk, nor to a menu, a dialog of files, or a printer.

In a session with the window manager of the kiosk's profile, which takes no key for itself: all of them reach the
launcher. On a real screen Ctrl+Alt with an F key belongs to the X server, which is told to leave it alone by the same
profile; Xvfb knows of no other screen and passes them on. The keys of the kernel (Alt+SysRq) no program ever sees.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_terms import DefunctError, Extents, Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.kiosk import DEADLINE_S, Kiosk, KioskOpener, locked_desktop, staff_code_text
from tests.helpers.screen_words import LANGUAGE_NAMES
from tests.helpers.waiting import wait_until

F_KEYS = tuple(f"F{number}" for number in range(1, 13))
MODIFIERS = ("", "shift+", "ctrl+", "alt+", "ctrl+shift+", "ctrl+alt+", "alt+shift+", "super+")
COMBINATIONS = (
    "alt+F4", "alt+space", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+Home", "alt+Left", "ctrl+alt+Delete",
    "ctrl+alt+t", "ctrl+Escape", "ctrl+shift+Escape", "ctrl+shift+i", "ctrl+q", "ctrl+w", "ctrl+p", "ctrl+o", "ctrl+s",
    "ctrl+n", "ctrl+t", "ctrl+u", "ctrl+r", "Escape", "Menu", "Print", "alt+Print", "super", "super+d", "super+e",
    "super+l", "super+r", "Help", "Cancel", "Pause", "XF86HomePage", "XF86Back", "XF86Mail", "XF86Explorer",
    "XF86Calculator", "XF86AudioMute", "Execute",
)  # fmt: skip
PRESSES_A_TILE = "alt+space"  # as the space bar does
# What a person may try while a dialog asks something.
IN_A_DIALOG = (
    "ctrl+o", "ctrl+s", "ctrl+p", "ctrl+q", "ctrl+w", "Menu", "shift+F10", "F1", "shift+F1", "alt+F4", "ctrl+alt+t",
    "super+e", "Print",
)  # fmt: skip
RIGHT, MIDDLE, BACK, FORWARD = 3, 2, 8, 9


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    """A desktop locked down as the profile does it."""
    with locked_desktop() as desktop:
        yield desktop


@pytest.fixture
def kiosk(kiosks: KioskOpener) -> Kiosk:
    """A kiosk in front, in English."""
    kiosk = kiosks.open(language=Language.EN, staff_code=staff_code_text())
    kiosk.wait_until_in_front()
    return kiosk


def check_whole(kiosk: Kiosk) -> None:
    """It covers the screen, is at its first page, can be searched, and opens a tile; it was never asked to close."""
    kiosk.wait_until_in_front()
    assert len(kiosk.own_windows()) == 1
    assert kiosk.covers(Extents(0, 0, kiosk.desktop.size.width, kiosk.desktop.size.height))
    assert kiosk.is_at_the_start()
    languages = kiosk.frame.find_all(role=Role.RADIO_BUTTON)
    assert [node.name for node in languages if State.CHECKED in node.states] == [LANGUAGE_NAMES[Language.EN]]
    kiosk.desktop.press_keys("m", "o", "o")
    wait_until(lambda: kiosk.search.text == "moo", "what is typed to be searched for", DEADLINE_S)
    kiosk.desktop.press_keys("Escape")
    wait_until(kiosk.is_at_the_start, "the first page to come back", DEADLINE_S)
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("open-failed", id="moodle")
    kiosk.escape()
    kiosk.wait_until_in_front()
    said = {event["event"] for event in kiosk.program.events()} - {"reminder-shown"}
    assert said == {"ready", "turn-began", "network", "open-failed"}
    assert [event["id"] for event in kiosk.program.events() if event["event"] == "open-failed"] == ["moodle"]


def try_keys(kiosk: Kiosk, keys: Sequence[str]) -> None:
    """Press each key, and look that there is no window besides those that were there: no dialog, no menu, no tip."""
    before = len(kiosk.tree.children)
    for key in keys:
        kiosk.desktop.press_keys(key)
        assert kiosk.program.exit_code is None, key
        assert len(kiosk.tree.children) == before, f"{key}\n{kiosk.tree.outline()}"


def test_function_keys_with_all_modifiers(kiosk: Kiosk) -> None:
    for modifier in MODIFIERS:
        try_keys(kiosk, [f"{modifier}{key}" for key in F_KEYS])
        assert len(kiosk.own_windows()) == 1, modifier
        assert kiosk.is_in_front(), modifier
    check_whole(kiosk)


def test_other_combinations(kiosk: Kiosk) -> None:
    try_keys(kiosk, [key for key in COMBINATIONS if key != PRESSES_A_TILE])
    assert kiosk.is_at_the_start()
    field = kiosk.search
    kiosk.click(field)
    kiosk.wait_for_focus(field.name)
    try_keys(kiosk, COMBINATIONS)
    check_whole(kiosk)


def test_other_buttons_of_the_mouse(kiosk: Kiosk) -> None:
    # X11 pastes what was selected last with the middle button.
    field = kiosk.search
    kiosk.click(field)
    kiosk.desktop.press_keys("m", "o", "o", "ctrl+a")
    wait_until(lambda: field.text == "moo", "something to be selected", DEADLINE_S)
    kiosk.desktop.press_keys("Escape")
    wait_until(kiosk.is_at_the_start, "the first page to come back", DEADLINE_S)
    places = [node.extents.centre for node in kiosk.frame.walk() if node.name and State.SHOWING in node.states]
    edge = kiosk.desktop.size
    for place in (*places, (0, 0), (edge.width - 1, edge.height - 1), kiosk.brand()):
        click_with_the_others(kiosk, place)
    check_whole(kiosk)


def click_with_the_others(kiosk: Kiosk, place: tuple[int, int]) -> None:
    """Click with each button but the left one; no menu opens."""
    before = windows_but_tips(kiosk)
    kiosk.click_at(*place, buttons=(MIDDLE, BACK, FORWARD, RIGHT))
    assert windows_but_tips(kiosk) == before, f"{place}\n{kiosk.tree.outline()}"


def windows_but_tips(kiosk: Kiosk) -> int:
    """How many windows it has: where the mouse rests, a tip may be one."""
    with suppress(DefunctError):
        return sum(window.role is not Role.TOOL_TIP for window in kiosk.tree.children)
    return windows_but_tips(kiosk)


def ask_why(kiosk: Kiosk) -> None:
    kiosk.button(kiosk.words.why(kiosk.content.entry("moodle"))).press()


def be_reminded(kiosk: Kiosk) -> None:
    kiosk.tile("zoom").press()


def ask_for_the_code(kiosk: Kiosk) -> None:
    kiosk.tap_brand()


@pytest.mark.parametrize("ask", [ask_why, be_reminded, ask_for_the_code], ids=lambda ask: ask.__name__)
def test_dialogs_lead_nowhere_else(ask: Callable[[Kiosk], None], kiosk: Kiosk) -> None:
    ask(kiosk)
    dialog = kiosk.dialog_in_the_middle()
    heading = dialog.name
    try_keys(kiosk, IN_A_DIALOG)
    for node in dialog.walk():
        if node.role is not Role.FILLER and State.SHOWING in node.states:
            click_with_the_others(kiosk, node.extents.centre)
    assert kiosk.dialog().name == heading
    kiosk.escape()
    check_whole(kiosk)
