"""Found by real keys in three layouts, heard by a screen reader, opened by Enter."""

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import Node
from tests.helpers.accessibility_events import Event, Heard, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.keyboard import Keyboard
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.waiting import wait_until

DEADLINE_S = 5.0


@pytest.fixture
def keyboard(desktop: Desktop) -> Keyboard:
    """The keyboard of the desktop."""
    return Keyboard(desktop)


def focused(door: FrontDoor) -> str:
    """The name of what has the keyboard."""
    names = [node.name for node in door.tree.walk() if State.FOCUSED in node.states]
    return names[0] if len(names) == 1 else ""


def wait_for_focus(door: FrontDoor, name: str) -> None:
    """Wait until the keyboard is there."""
    wait_until(lambda: focused(door) == name, f"the focus on {name!r}", DEADLINE_S)


def open_in_front(doors: DoorOpener, language: Language = Language.KK, browsers: BrowserSet | None = None) -> FrontDoor:
    """A window that has the keyboard, with the focus on the first card; without `browsers` none is found."""
    door = doors.open(language=language, browsers=browsers, environment={"PATH": "/nowhere"})
    wait_until(lambda: State.ACTIVE in door.frame.states, "the window to be in front", DEADLINE_S)
    wait_for_focus(door, first_card(door))
    return door


def first_card(door: FrontDoor) -> str:
    """The name of the card that has the keyboard at first."""
    return door.words.card(next(door.content.cards()))


def box(door: FrontDoor) -> Node:
    """The search box."""
    return door.tree.find(door.words.say("SearchBox", "Search"), Role.TEXT)


def card(door: FrontDoor, name: str) -> str:
    """The title of an entry on this screen."""
    return door.words.card(door.content.entry(name))


def wait_for_first(door: FrontDoor, name: str) -> list[Node]:
    """Wait until this is the first result; all of them."""

    def rows() -> list[Node] | None:
        # A clause may be called as an entry is.
        found = door.tree.find_all(name, Role.PUSH_BUTTON)
        if not found:
            return None
        rows = [row for row in found[0].parent.children if row.role is Role.PUSH_BUTTON and State.VISIBLE in row.states]
        return rows if rows[0].name == name and rows[0].description.endswith(f" {len(rows)}") else None

    return wait_until(rows, f"{name!r} to be found first", DEADLINE_S)


@pytest.mark.parametrize(
    ("layout", "keys", "text", "first"),
    [
        ("us", "zoom", "zoom", "zoom"),
        ("ru", "zoom", "ящщь", "zoom"),
        ("kz", "zoom", "ящщь", "zoom"),
        ("kz", "0fis0ns0nfy", "қашықтықтан", "distance-learning-section"),
        ("us", "0fis0ns0nfy", "0fis0ns0nfy", "distance-learning-section"),
        ("ru", "velk", "мудл", "moodle"),
        ("us", "velk", "velk", "moodle"),
        ("ru,kz,us", "gjxnf", "почта", "mail"),
    ],
)
def test_keys_pressed_on_a_tile_find_in_every_layout(
    listener: Listener, doors: DoorOpener, keyboard: Keyboard, no_browser: BrowserSet,
    layout: str, keys: str, text: str, first: str,
) -> None:  # fmt: skip
    door = open_in_front(doors, browsers=no_browser)
    with keyboard.layout(layout):
        keyboard.type(keys)
        wait_until(lambda: box(door).text == text, f"{text!r} in the box", DEADLINE_S)
    found = wait_for_first(door, card(door, first))
    # A screen reader is told once the person rests, and can ask again.
    count = door.words.say("Finder", "{count} results", count=str(len(found)))
    if len(found) == 1:
        count = door.words.say("Finder", "1 result")
    sentence = door.words.say("Finder", "{count}, first: {title}", count=count, title=card(door, first))
    listener.wait_for(Event.ANNOUNCEMENT, lambda event: event.text == sentence)
    assert box(door).description == sentence
    # The keyboard did not go on a way of its own.
    wait_for_focus(door, door.words.say("SearchBox", "Search"))


def test_the_list_is_walked_read_and_opened_with_the_keyboard(
    listener: Listener, doors: DoorOpener, desktop: Desktop, keyboard: Keyboard, no_browser: BrowserSet
) -> None:
    door = open_in_front(doors, Language.EN, no_browser)
    keyboard.type("moodle")
    found = wait_for_first(door, "Moodle")
    assert len(found) >= 2
    for number, row in enumerate(found, 1):
        assert row.description.endswith(f"{number} of {len(found)}")
        desktop.press_keys("Down")
        listener.wait_for_focus(row.name)
        wait_for_focus(door, row.name)
    desktop.press_keys("Home", "Up")
    wait_for_focus(door, "Search")
    # The first one at once, and what happens is told.
    desktop.press_keys("Return")
    door.program.wait_for_event("open-failed", id="moodle")
    wait_for_focus(door, door.words.say("Browser", "Close"))
    door.escape()
    wait_for_focus(door, "Search")
    # What failed is still there.
    assert wait_for_first(door, "Moodle")[0].name == "Moodle"
    keyboard.type("z")
    wait_until(lambda: box(door).text == "z", "another search", DEADLINE_S)


def test_a_reminder_comes_before_what_was_found(
    doors: DoorOpener, desktop: Desktop, keyboard: Keyboard, no_browser: BrowserSet
) -> None:
    door = open_in_front(doors, browsers=no_browser)
    with keyboard.layout("kz"):
        keyboard.type("zoom")
        wait_for_first(door, "Zoom")
        desktop.press_keys("Down")
        wait_for_focus(door, "Zoom")
        desktop.press_keys("Return")
        door.program.wait_for_event("reminder-shown", entry="zoom")
        door.escape()
        wait_for_focus(door, "Zoom")
        # Again from the box, and on to the end.
        desktop.press_keys("Up", "Return")
        door.program.wait_for_event("reminder-shown", entry="zoom")
    reminder = door.content.catalogue.reminder_for(door.content.entry("zoom"))
    assert reminder is not None
    door.confirm(reminder, door.content.entry("zoom"), acknowledge=True)
    door.program.wait_for_event("open-failed", id="zoom")


@pytest.mark.parametrize("layout", ["us", "ru", "kz"])
def test_ctrl_k_goes_by_the_key_and_escape_leads_back(
    doors: DoorOpener, desktop: Desktop, keyboard: Keyboard, no_browser: BrowserSet, layout: str
) -> None:
    door = open_in_front(doors, browsers=no_browser)
    search = door.words.say("SearchBox", "Search")
    with keyboard.layout(layout):
        keyboard.press("k", "ctrl")
        wait_for_focus(door, search)
        assert box(door).text == ""
        desktop.press_keys("Escape")
        wait_for_focus(door, first_card(door))
        keyboard.type("velk")
        wait_for_focus(door, search)
        wait_for_first(door, "Moodle")
        keyboard.press("k", "ctrl")
        keyboard.type("ptrn")
        wait_until(lambda: len(box(door).text) == 4, "what was typed to replace the old", DEADLINE_S)
        desktop.press_keys("Escape")
        wait_for_focus(door, first_card(door))
        assert box(door).text == ""


def test_nothing_found_is_read_out(
    listener: Listener, doors: DoorOpener, keyboard: Keyboard, no_browser: BrowserSet
) -> None:
    door = open_in_front(doors, Language.EN, no_browser)
    keyboard.type("xyzzyx")

    def is_said(event: Heard) -> bool:
        return event.text.startswith("Nothing found for “xyzzyx”. Try another word")

    listener.wait_for(Event.ANNOUNCEMENT, is_said)
    door.tree.find("Nothing found for “xyzzyx”.", Role.LABEL)


def test_a_screen_reader_opens_a_result(doors: DoorOpener, keyboard: Keyboard, no_browser: BrowserSet) -> None:
    door = open_in_front(doors, Language.EN, no_browser)
    box(door).write("7-тармақ")
    # A clause: it is shown in the window itself.
    row = door.tree.find(door.words.text(door.content.catalogue.regulation.clauses[6].title), Role.PUSH_BUTTON)  # type: ignore[union-attr]
    row.press()
    door.button(door.words.back)
    assert box(door).text == ""
