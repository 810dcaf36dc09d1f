"""Everything can be reached and done with the keyboard alone."""

import pytest

from launcher.core.catalogue import Entry, Kind
from launcher.core.languages import Language
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.screen_words import LANGUAGE_NAMES
from tests.helpers.teacher import Teacher
from tests.helpers.waiting import wait_until

FOCUS_DEADLINE_S = 5.0


def focused(door: FrontDoor) -> str:
    """The name of what has the keyboard focus."""
    names = [node.name for node in door.tree.walk() if State.FOCUSED in node.states]
    return names[0] if len(names) == 1 else ""


def wait_for_focus(door: FrontDoor, name: str) -> None:
    """Wait until the focus is there."""
    wait_until(lambda: focused(door) == name, f"the focus on {name!r}", FOCUS_DEADLINE_S)


def open_in_front(doors: DoorOpener, *, browsers: BrowserSet | None = None, path: str | None = None) -> FrontDoor:
    """A window that has the keyboard, with the focus on the first card."""
    door = doors.open(browsers=browsers, environment={"PATH": path} if path else None)
    wait_until(lambda: State.ACTIVE in door.frame.states, "the window to be in front", FOCUS_DEADLINE_S)
    wait_for_focus(door, door.words.card(next(door.content.cards())))
    return door


def cards_and_rows(door: FrontDoor) -> tuple[list[Entry], list[Entry]]:
    """The cards in two columns, and the rows of guides and documents beside them."""
    found = list(door.content.cards())
    rows = [entry for entry in found if entry.kind in {Kind.GUIDE, Kind.DOCUMENT}]
    return [entry for entry in found if entry not in rows], rows


def reading_order(door: FrontDoor) -> list[str]:
    """Every stop of the Tab key; in a row of buttons of which one is on, that one."""
    cards, rows = cards_and_rows(door)
    stops = []
    for card in cards:
        stops += [door.words.card(card), door.words.why(card)]
        stops += [door.words.chip(guide) for guide in door.content.catalogue.guides_of(card)]
    stops += [door.words.say("RoomsCard", name) for name in ("Import and export rooms", "+ Add a room")]
    for row in rows:
        stops += [door.words.card(row), door.words.why(row)]
    header = [door.words.say("SearchBox", "Search"), door.words.say("Header", "Settings")]
    return [
        *stops,
        door.words.regulation,
        door.words.say("LinkBox", "Is this link ours?"),
        *header,
        LANGUAGE_NAMES[Language.KK],
    ]


def test_tab_reaches_everything_once_in_the_order_of_reading_and_comes_back(
    listener: Listener, doors: DoorOpener, desktop: Desktop
) -> None:
    door = open_in_front(doors)
    stops = reading_order(door)
    for name in (*stops[1:], stops[0]):
        desktop.press_keys("Tab")
        wait_for_focus(door, name)
    desktop.press_keys("shift+Tab")
    wait_for_focus(door, stops[-1])
    reached = set(stops) | {*LANGUAGE_NAMES.values()}
    controls = [node for node in door.frame.walk() if State.FOCUSABLE in node.states and State.VISIBLE in node.states]
    assert {node.name for node in controls} == reached
    # What is reached is shown: each stop was announced in turn.
    for name in (*stops[1:], stops[0]):
        listener.wait_for_focus(name)


def walk(door: FrontDoor, desktop: Desktop, *steps: tuple[str, str]) -> None:
    """Press keys one after the other, each of which leads to what has this name."""
    for key, name in steps:
        desktop.press_keys(key)
        wait_for_focus(door, name)


def test_arrows_walk_from_tile_to_tile_and_reach_every_one(doors: DoorOpener, desktop: Desktop) -> None:
    door = open_in_front(doors)
    cards, rows = cards_and_rows(door)
    names = [door.words.card(card) for card in cards]
    # Row by row in two columns, like an ox with a plough.
    for row in range(0, len(names), 2):
        ways = ("Right", "Left") if row % 4 == 0 else ("Left", "Right")
        one, other = names[row : row + 2] if row % 4 == 0 else reversed(names[row : row + 2])
        if row:
            walk(door, desktop, ("Down", one))
        walk(door, desktop, (ways[0], other), (ways[1], one), (ways[0], other))
    # Down the side column and up again; the regulation stands at its end.
    side = [door.words.say("RoomsCard", "+ Add a room"), *map(door.words.card, rows), door.words.regulation]
    walk(door, desktop, ("Home", names[0]), ("Right", names[1]), ("Right", side[0]))
    walk(door, desktop, *(("Down", name) for name in side[1:]))
    walk(door, desktop, *(("Up", name) for name in reversed(side[:-1])))
    walk(door, desktop, ("Left", names[1]), ("End", names[-1]), ("Home", names[0]))


def test_arrows_lead_nowhere_from_the_edges(doors: DoorOpener, desktop: Desktop) -> None:
    door = open_in_front(doors)
    first, second, *_ = door.content.cards()
    # Had one of the first three led anywhere, the last would not lead to the second card.
    desktop.press_keys("Up", "Left", "Up")
    walk(door, desktop, ("Right", door.words.card(second)), ("Left", door.words.card(first)))


@pytest.mark.parametrize("key", ["shift+F10", "Menu"])
def test_menu_of_a_tile_by_keyboard(key: str, listener: Listener, doors: DoorOpener, desktop: Desktop) -> None:
    door = open_in_front(doors)
    first = next(door.content.cards())
    teacher = Teacher(door, listener)
    offered = teacher.open_menu(door.words.card(first), key)
    assert offered[0] == door.words.say("EntryAction", "Open")
    desktop.press_keys("Escape")
    wait_for_focus(door, door.words.card(first))


def test_arrows_choose_the_language(doors: DoorOpener, desktop: Desktop) -> None:
    door = open_in_front(doors)
    desktop.press_keys("shift+Tab")
    wait_for_focus(door, LANGUAGE_NAMES[Language.KK])
    desktop.press_keys("Right")
    door.program.wait_for_event("language", language="ru")
    desktop.press_keys("Left")
    door.program.wait_for_event("language", language="kk")


@pytest.mark.parametrize("key", ["Return", "space", "KP_Enter"])
def test_keys_press_what_has_the_focus(key: str, doors: DoorOpener, desktop: Desktop, no_browser: BrowserSet) -> None:
    door = open_in_front(doors, browsers=no_browser, path="/nowhere")
    first = next(door.content.cards())
    # The card itself: there is no browser, so a dialog says so.
    desktop.press_keys(key)
    door.program.wait_for_event("open-failed", id=first.id)
    wait_for_focus(door, door.words.say("Browser", "Close"))
    door.escape()
    wait_for_focus(door, door.words.card(first))
    # The small button beside it.
    desktop.press_keys("Tab")
    desktop.press_keys(key)
    assert door.dialog().name == door.words.say("Why", "Why is this here?")
    wait_for_focus(door, door.words.say("Why", "Close"))
    desktop.press_keys(key)
    door.wait_until_no_dialog()
    wait_for_focus(door, door.words.why(first))
    # A guide under it.
    guide = door.content.catalogue.guides_of(first)[0]
    desktop.press_keys("Tab")
    wait_for_focus(door, door.words.chip(guide))
    desktop.press_keys(key)
    door.program.wait_for_event("open-failed", id=guide.id)
    door.escape()
    wait_for_focus(door, door.words.chip(guide))
    # The regulation, and back to where it began.
    door.button(door.words.regulation).focus()
    wait_for_focus(door, door.words.regulation)
    desktop.press_keys(key)
    wait_for_focus(door, door.words.back)
    desktop.press_keys(key)
    wait_for_focus(door, door.words.card(first))


def test_reminder_is_confirmed_with_the_keyboard(doors: DoorOpener, desktop: Desktop, no_browser: BrowserSet) -> None:
    door = open_in_front(doors, browsers=no_browser, path="/nowhere")
    zoom = door.content.entry("zoom")
    door.opener(zoom).focus()
    wait_for_focus(door, door.words.card(zoom))
    desktop.press_keys("space")
    wait_for_focus(door, door.words.say("Reminder", "I have read the reminder."))
    # Nothing goes on before the box is ticked.
    desktop.press_keys("Return")
    assert door.has_dialog()
    desktop.press_keys("space")
    go_on = door.dialog().find(door.words.open_after_reminder(zoom), Role.PUSH_BUTTON)
    wait_until(lambda: State.ENABLED in go_on.states, "the button to be enabled", FOCUS_DEADLINE_S)
    desktop.press_keys("Return")
    door.program.wait_for_event("reminder-accepted")
    door.program.wait_for_event("open-failed", id="zoom")
    wait_for_focus(door, door.words.say("Browser", "Close"))
    door.escape()
    wait_for_focus(door, door.words.card(zoom))
