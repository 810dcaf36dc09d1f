"""Everything can be reached and done with the keyboard alone."""

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.screen_words import LANGUAGE_NAMES
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


def reading_order(door: FrontDoor) -> list[str]:
    """Every stop of the Tab key; in a row of buttons of which one is on, that one."""
    stops = []
    for card in door.content.cards():
        stops += [door.words.card(card), door.words.why(card)]
        stops += [door.words.chip(guide) for guide in door.content.catalogue.guides_of(card)]
    colours = door.words.say("Header", "Colours as in the system")
    return [*stops, door.words.regulation, colours, LANGUAGE_NAMES[Language.KK]]


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
    reached |= {door.words.say("Header", name) for name in ("Light colours", "Dark colours")}
    controls = [node for node in door.frame.walk() if State.FOCUSABLE in node.states and State.VISIBLE in node.states]
    assert {node.name for node in controls} == reached
    # What is reached is shown: each stop was announced in turn.
    for name in (*stops[1:], stops[0]):
        listener.wait_for_focus(name)


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
