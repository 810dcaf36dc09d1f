"""The kiosk on a real screen: it covers everything, speaks three languages, can be used by keys alone, and stays."""

import subprocess
import sys
from datetime import datetime

import pytest

from launcher.core.languages import Language
from launcher.core.network import NetworkState, network_words
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Extents, Role, State
from tests.helpers.kiosk import DEADLINE_S, Kiosk, KioskOpener
from tests.helpers.program import REPOSITORY, launcher
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.waiting import wait_until
from tests.helpers.x_windows import HIDDEN

SAMPLE = (sys.executable, "-m", "tests.helpers.sample_window")


def whole_screen(kiosk: Kiosk) -> Extents:
    return Extents(0, 0, kiosk.desktop.size.width, kiosk.desktop.size.height)


def wait_until_covered(kiosk: Kiosk) -> None:
    wait_until(lambda: kiosk.covers(whole_screen(kiosk)), "the whole screen to be covered", DEADLINE_S)


def checked_language(kiosk: Kiosk) -> list[str]:
    return [node.name for node in kiosk.frame.find_all(role=Role.RADIO_BUTTON) if State.CHECKED in node.states]


def speaks(kiosk: Kiosk, language: Language) -> None:
    """Wait until the window has a language, in its buttons and in its search."""
    words = ScreenWords.of(language)
    wait_until(lambda: checked_language(kiosk) == [LANGUAGE_NAMES[language]], f"{language} to be chosen", DEADLINE_S)
    kiosk.frame.find(words.say("SearchBox", "Search"), Role.TEXT)
    kiosk.button(words.say("Kiosk", "I am finished"))


def labels(kiosk: Kiosk) -> set[str]:
    return {node.name for node in kiosk.frame.find_all(role=Role.LABEL) if State.SHOWING in node.states}


def test_it_covers_the_screen_and_shows_what_belongs_on_it(kiosks: KioskOpener) -> None:
    kiosk = kiosks.open(language=Language.RU)
    wait_until_covered(kiosk)
    assert len(kiosk.own_windows()) == 1
    kiosk.wait_until_in_front()
    assert checked_language(kiosk) == [LANGUAGE_NAMES[Language.RU]]
    # The header is as wide as the screen, and the line below reaches the last row of it.
    header, line = kiosk.search.parent.extents, kiosk.line().extents
    assert (header.x, header.y, header.width) == (0, 0, kiosk.desktop.size.width)
    assert line.y + line.height == kiosk.desktop.size.height

    kiosk.program.wait_for_event("network", state=NetworkState.ONLINE.value)
    online = network_words(NetworkState.ONLINE)
    assert online is not None
    said = labels(kiosk)
    assert f"✓ {kiosk.words.say(online.context, online.source)}" in said
    for reminder in kiosk.content.catalogue.reminders:
        assert {kiosk.words.text(reminder.text), kiosk.words.code(reminder)} <= said
    wait_until(lambda: f"{datetime.now():%H:%M}" in labels(kiosk), "the clock to tell the time", DEADLINE_S)

    # There is nothing to end before somebody is here.
    assert kiosk.frame.find_all(kiosk.say("I am finished")) == []
    kiosk.desktop.press_keys("Tab")
    kiosk.program.wait_for_event("turn-began")
    assert State.SHOWING in kiosk.finish.states


def test_a_language_can_be_chosen_by_mouse_by_key_and_by_ear(kiosks: KioskOpener) -> None:
    kiosk = kiosks.open(language=Language.KK)
    kiosk.wait_until_in_front()
    kiosk.click(kiosk.frame.find(LANGUAGE_NAMES[Language.EN], Role.RADIO_BUTTON))
    speaks(kiosk, Language.EN)
    kiosk.wait_for_focus(LANGUAGE_NAMES[Language.EN])
    kiosk.desktop.press_keys("Left")
    kiosk.wait_for_focus(LANGUAGE_NAMES[Language.RU])
    kiosk.desktop.press_keys("space")
    speaks(kiosk, Language.RU)
    kiosk.frame.find(LANGUAGE_NAMES[Language.KK], Role.RADIO_BUTTON).press()
    speaks(kiosk, Language.KK)


def test_everything_can_be_reached_and_left_with_the_keyboard_alone(listener: Listener, kiosks: KioskOpener) -> None:
    kiosk = kiosks.open()
    kiosk.wait_until_in_front()
    names = [kiosk.words.card(kiosk.content.entry(entry)) for entry in ("e-learning", "zoom", "moodle")]
    kiosk.wait_for_focus(names[0])
    kiosk.desktop.press_keys("Right")
    kiosk.wait_for_focus(names[1])
    kiosk.desktop.press_keys("Down")
    kiosk.wait_for_focus(names[2])
    kiosk.desktop.press_keys("Up", "Return")
    # Zoom has a reminder: Esc leads back to the tile, Enter goes on.
    kiosk.program.wait_for_event("reminder-shown", entry="zoom")
    kiosk.escape()
    kiosk.wait_until_in_front()
    kiosk.wait_for_focus(names[1])
    kiosk.desktop.press_keys("Return")
    kiosk.program.wait_for_event("reminder-shown", entry="zoom")
    wait_until(lambda: State.ACTIVE in kiosk.dialog().states, "the reminder to be in front", DEADLINE_S)
    confirm_with_keys(kiosk)
    kiosk.program.wait_for_event("open-failed", id="zoom", reason="not-private")
    kiosk.escape()

    # Everything that can be pressed is on the way of the Tab key, which goes round.
    kiosk.wait_until_in_front()
    kiosk.wait_for_focus(names[1])
    reachable = [node for node in kiosk.frame.walk() if {State.FOCUSABLE, State.SHOWING, State.ENABLED} <= node.states]
    wanted = {node.name for node in reachable if node.name}
    listener.catch_up()
    before = len(listener.heard)
    kiosk.desktop.press_keys(*["Tab"] * len(wanted))
    listener.wait_for_focus(names[1])
    reached = {heard.name for heard in listener.heard[before:] if heard.kind is Event.FOCUS and heard.value == 1}
    # One of the languages is a stop, the arrows lead to the others.
    languages = {LANGUAGE_NAMES[language] for language in Language}
    assert wanted - reached <= languages - {LANGUAGE_NAMES[Language.KK]}


def confirm_with_keys(kiosk: Kiosk) -> None:
    """Go on from the reminder, ticking its box if it has one, with the keyboard."""
    dialog = kiosk.dialog()
    go_on = dialog.find(kiosk.words.open_after_reminder(kiosk.content.entry("zoom")), Role.PUSH_BUTTON)
    for box in dialog.find_all(role=Role.CHECK_BOX):
        box.focus()
        kiosk.desktop.press_keys("space")
    wait_until(lambda: State.ENABLED in go_on.states, "the button to be enabled", DEADLINE_S)
    for _stop in range(6):
        if State.FOCUSED in go_on.states:
            break
        kiosk.desktop.press_keys("Tab")
    kiosk.desktop.press_keys("Return")


def test_no_request_to_close_or_hide_it_is_obeyed(kiosks: KioskOpener) -> None:
    """A window manager with all its keys: this is no locked-down session."""
    kiosk = kiosks.open()
    kiosk.wait_until_in_front()
    wait_until_covered(kiosk)
    window = kiosk.window
    kiosk.desktop.press_keys("alt+F4")
    kiosk.program.wait_for_event("close-ignored")
    window.ask_to_close()
    kiosk.program.wait_for_event("close-ignored")
    window.ask_manager_to_close()
    kiosk.program.wait_for_event("close-ignored")
    wait_until_covered(kiosk)
    assert kiosk.program.exit_code is None
    kiosk.desktop.run("xdotool", "windowminimize", str(window.number))
    wait_until(lambda: HIDDEN not in window.states and kiosk.is_in_front(), "the window to come back", DEADLINE_S)
    wait_until_covered(kiosk)


def test_a_second_start_brings_the_first_one_forward(kiosks: KioskOpener) -> None:
    kiosk = kiosks.open()
    kiosk.wait_until_in_front()
    other = kiosks.starter.start(launcher(kiosks.folder / "other", program=SAMPLE))
    other.wait_for_event("ready")
    wait_until(lambda: (front := kiosk.in_front()) is not None and front.pid == other.pid, "the other", DEADLINE_S)
    second = start_again(kiosk)
    assert second.returncode == 75
    kiosk.program.wait_for_event("called")
    kiosk.wait_until_in_front()
    assert len(kiosk.own_windows()) == 1


def start_again(kiosk: Kiosk, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    launch = kiosk.program.launch
    command = (*launcher(launch.folder, "--kiosk", *arguments).command,)
    return subprocess.run(
        command, env=kiosk.program.environment, cwd=REPOSITORY, capture_output=True, timeout=30, check=False
    )


def test_it_ends_at_once_where_only_the_start_is_tried(kiosks: KioskOpener) -> None:
    assert kiosks.open("--quit-when-ready").program.wait_for_exit() == 0


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_it_starts_on_dense_screens(factor: str, kiosks: KioskOpener) -> None:
    kiosk = kiosks.open(environment={"QT_SCALE_FACTOR": factor})
    size = kiosk.desktop.size
    (window,) = wait_until(kiosk.own_windows, "its window", DEADLINE_S)
    wait_until(lambda: window.place == Extents(0, 0, size.width, size.height), "the whole screen", DEADLINE_S)
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("open-failed", id="moodle")
