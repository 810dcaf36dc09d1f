"""Hotkeys go by the place of the key, in every layout, and a badge shows which layout that is."""

import os

import pytest

from launcher.core.catalogue import Entry
from launcher.core.languages import Language
from launcher.core.present_layout import PresentLayout
from launcher.system.keyboard_layout import X11Keyboard, find_keyboard_reader
from tests.helpers.accessibility_bus import Node
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.keyboard import Keyboard
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.waiting import wait_until

DEADLINE_S = 5.0
# XKB's name of each layout, what the badge shows, and what a screen reader is told.
LAYOUTS = {"us": ("ENG", "English"), "ru": ("РУС", "Russian"), "kz": ("ҚАЗ", "Kazakh")}


@pytest.fixture
def keyboard(desktop: Desktop) -> Keyboard:
    """The keyboard of the desktop."""
    return Keyboard(desktop)


def open_in_front(doors: DoorOpener, browsers: BrowserSet | None = None) -> FrontDoor:
    """A window that has the keyboard, on a computer without browsers."""
    door = doors.open(browsers=browsers, environment={"PATH": "/nowhere"})
    wait_until(lambda: State.ACTIVE in door.frame.states, "the window to be in front", DEADLINE_S)
    return door


def press_number(door: FrontDoor, keyboard: Keyboard, number: int, entry: Entry) -> None:
    """Press Ctrl and a number, see that its entry is opened as by a press, and close what came of it."""
    keyboard.press(str(number), "ctrl")
    if entry.link is None:
        assert door.dialog().name == door.words.say("Why", "Why is this here?")
    elif door.content.catalogue.reminder_for(entry) is not None:
        door.program.wait_for_event("reminder-shown", entry=entry.id)
    else:
        door.program.wait_for_event("open-failed", id=entry.id)
    door.escape()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_number_opens_its_tile_in_every_layout(
    layout: str, doors: DoorOpener, keyboard: Keyboard, no_browser: BrowserSet
) -> None:
    door = open_in_front(doors, no_browser)
    cards = list(door.content.cards())[:8]
    with keyboard.layout(layout):
        for number, entry in enumerate(cards, 1):
            press_number(door, keyboard, number, entry)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_number_opens_its_tile_while_something_is_typed_and_from_the_regulation(
    layout: str, doors: DoorOpener, keyboard: Keyboard, no_browser: BrowserSet
) -> None:
    door = open_in_front(doors, no_browser)
    zoom = door.content.entry("zoom")
    number = list(door.content.cards()).index(zoom) + 1
    with keyboard.layout(layout):
        door.tree.find(door.words.say("SearchBox", "Search"), Role.TEXT).focus()
        keyboard.type("zo")
        press_number(door, keyboard, number, zoom)
        keyboard.desktop.press_keys("Escape")
        door.button(door.words.regulation).press()
        door.button(door.words.back)
        press_number(door, keyboard, number, zoom)


def test_number_opens_nothing_while_a_dialog_is_in_front(
    doors: DoorOpener, keyboard: Keyboard, no_browser: BrowserSet
) -> None:
    door = open_in_front(doors, no_browser)
    first, second, *_ = door.content.cards()
    keyboard.desktop.press_keys("F1")
    wait_until(lambda: State.ACTIVE in door.dialog().states, "the keys to be in front", DEADLINE_S)
    keyboard.press("1", "ctrl")
    door.escape()
    press_number(door, keyboard, 2, second)
    assert not [event for event in door.program.events() if event.get("id") == first.id]


def test_f1_shows_the_keys(doors: DoorOpener, desktop: Desktop) -> None:
    door = open_in_front(doors)
    desktop.press_keys("F1")
    dialog = door.dialog()
    assert dialog.name == door.words.say("Keys", "Keys")
    names = {node.name for node in dialog.walk()}
    assert f"Ctrl+K: {door.words.say('Keys', 'Go to the search')}" in names
    door.escape()


def badge(door: FrontDoor) -> Node | None:
    """The badge, if it is to be seen."""
    says = [door.words.say("LayoutBadge", f"Keyboard: {name}") for _, name in LAYOUTS.values()]
    labels = [node for node in door.frame.walk() if node.role is Role.LABEL and node.name in says]
    return next((node for node in labels if State.VISIBLE in node.states), None)


def wait_for_badge(door: FrontDoor, name: str) -> None:
    """Wait until the badge tells of this layout."""
    wanted = door.words.say("LayoutBadge", f"Keyboard: {name}")
    wait_until(lambda: (found := badge(door)) is not None and found.name == wanted, f"the badge {wanted!r}", DEADLINE_S)


@pytest.mark.parametrize("language", [Language.KK, Language.EN])
def test_badge_follows_the_layout(language: Language, doors: DoorOpener, keyboard: Keyboard) -> None:
    door = doors.open(language=language)
    wait_for_badge(door, "English")
    for layout, (_, name) in LAYOUTS.items():
        with keyboard.layout(layout):
            wait_for_badge(door, name)
    # The keys that a person switches with.
    with keyboard.layout("us,kz,ru"):
        for name in ("Kazakh", "Russian", "English", "Kazakh"):
            keyboard.switch_group()
            wait_for_badge(door, name)
    wait_for_badge(door, "English")


def test_system_is_asked_for_the_layout(desktop: Desktop, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", desktop.environment["DISPLAY"])
    reader = find_keyboard_reader("xcb")
    assert isinstance(reader, X11Keyboard), os.environ["DISPLAY"]
    shown = {}
    for layout in LAYOUTS:
        with keyboard.layout(layout):
            present = reader.read()
            shown[layout] = None if present is None else present.short
    assert shown == {layout: text for layout, (text, _) in LAYOUTS.items()}
    with keyboard.layout("us,ru"):
        keyboard.switch_group()
        assert reader.read() == PresentLayout("Russian")
        # The second of one layout is the first again.
        keyboard.set_layout("kz")
        assert reader.read() == PresentLayout("Kazakh")
    reader.close()
