"""The icon in a real tray: what it offers, what closing the window does, and that the end is an end."""

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Role
from tests.helpers.content_files import bundled_content
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import FrontDoor
from tests.helpers.program import Program, launcher
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.screen_words import LANGUAGE_NAMES
from tests.helpers.starter import Starter
from tests.helpers.tray import Tray
from tests.helpers.waiting import wait_until

STAYS = "The program stays in the tray. Click its icon to see the window again, or choose “Quit” in its menu."
SHELF = '{"schema": 1, "pinned": ["moodle", "zoom"], "recent": []}'


@pytest.fixture
def tray(desktop: Desktop) -> Iterator[Tray]:
    """A tray on the desktop; other tests have none."""
    with Tray.open(desktop.session_bus) as tray:
        yield tray


class Street:
    """Opens launchers with a shelf of two pinned entries."""

    def __init__(self, starter: Starter, bus: AccessibilityBus, no_browser: BrowserSet) -> None:
        self._starter, self._bus, self._browsers = starter, bus, no_browser

    def start_again(self, door: FrontDoor) -> Program:
        """Start the launcher a second time."""
        folder = self._starter.folder / "second"
        folder.mkdir()
        return self._starter.start(replace(door.program.launch, folder=folder), self._browsers)

    def open(self, *arguments: str, close_to_tray: bool) -> FrontDoor:
        """Start the launcher."""
        settings = {"language": "en", "close_to_tray": close_to_tray}
        # No browser can be found: what is opened says so.
        environment = {"PATH": str(self._starter.folder / "none")}
        launch = launcher(self._starter.folder / "launcher", *arguments, settings=settings, environment=environment)
        (launch.data_dir / "shelf.json").write_text(SHELF, encoding="utf-8")
        program = self._starter.start(launch, self._browsers)
        return FrontDoor.of(program, self._bus, bundled_content(), Language.EN)


@pytest.fixture
def street(starter: Starter, accessibility: AccessibilityBus, no_browser: BrowserSet) -> Street:
    """Where launchers are opened."""
    return Street(starter, accessibility, no_browser)


def close(door: FrontDoor) -> None:
    """Close the window as a person does."""
    wait_until_in_front(door)
    door.program.desktop.press_keys("alt+F4")


def wait_until_hidden(door: FrontDoor) -> None:
    """Wait until the window is nowhere on the screen."""
    wait_until(lambda: not door.program.desktop.window_titles("nkzu"), "the window to go", 10)


def wait_until_in_front(door: FrontDoor) -> None:
    """Wait until the window is on the screen and has the keyboard, as the window manager sees it.

    The program itself may not know yet: Qt (6.11, XCB) believes in the loss of the keyboard only after 400 ms, and a
    window that was gone for a shorter time is not told that it has it again.
    """
    desktop = door.program.desktop

    def is_in_front() -> bool:
        shown = desktop.window_titles("nkzu")
        return bool(shown) and desktop.run("xdotool", "getactivewindow", "getwindowname").decode().strip() in shown

    wait_until(is_in_front, "the window to be in front", 10)


def test_the_menu_follows_the_language_and_what_is_pinned(street: Street, tray: Tray) -> None:
    door = street.open(close_to_tray=False)
    icon = tray.icon(door.program.pid)
    assert icon.lines() == ["Moodle", "Zoom", "-", "Open the window", "Quit"]
    assert icon.tool_tip == "Distance learning platforms"
    assert {16, 22, 24, 32} <= set(icon.sizes)
    door.tree.find(LANGUAGE_NAMES[Language.RU], Role.RADIO_BUTTON).press()
    wait_until(lambda: icon.tool_tip == "Платформы дистанционного обучения", "the tray to speak Russian", 10)
    assert icon.lines()[:3] == ["Moodle", "Zoom", "-"]


def test_closing_leaves_the_program_in_the_tray_and_tells_it_once(street: Street, tray: Tray) -> None:
    door = street.open(close_to_tray=True)
    icon = tray.icon(door.program.pid)
    for _ in range(2):
        close(door)
        wait_until_hidden(door)
        assert door.program.exit_code is None
        icon.click()
        wait_until_in_front(door)
    assert tray.bubbles == [STAYS]
    close(door)
    wait_until_hidden(door)
    icon.press("Open the window")
    wait_until_in_front(door)


def test_quit_ends_the_program_whether_the_window_is_there_or_not(street: Street, tray: Tray) -> None:
    door = street.open(close_to_tray=True)
    tray.icon(door.program.pid).press("Quit")
    assert door.program.wait_for_exit() == 0
    door = street.open(close_to_tray=True)
    close(door)
    wait_until_hidden(door)
    tray.icon(door.program.pid).press("Quit")
    assert door.program.wait_for_exit() == 0
    assert tray.find(door.program.pid) is None


def test_closing_ends_the_program_where_the_person_wants_that(street: Street, tray: Tray) -> None:
    door = street.open(close_to_tray=False)
    tray.icon(door.program.pid)
    close(door)
    assert door.program.wait_for_exit() == 0
    assert tray.bubbles == []


def test_without_a_tray_closing_ends_the_program(street: Street) -> None:
    door = street.open(close_to_tray=True)
    close(door)
    assert door.program.wait_for_exit() == 0


def test_when_the_tray_has_gone_closing_ends_the_program(street: Street, desktop: Desktop) -> None:
    with Tray.open(desktop.session_bus) as tray:
        door = street.open(close_to_tray=True)
        tray.icon(door.program.pid)
    close(door)
    assert door.program.wait_for_exit() == 0


def test_a_tray_that_comes_later_is_found(street: Street, desktop: Desktop) -> None:
    door = street.open(close_to_tray=True)
    with Tray.open(desktop.session_bus) as tray:
        tray.icon(door.program.pid)
        close(door)
        wait_until_hidden(door)
        assert door.program.exit_code is None


def test_the_end_of_the_session_ends_a_program_in_the_tray(street: Street, tray: Tray) -> None:
    door = street.open(close_to_tray=True)
    tray.icon(door.program.pid)
    close(door)
    wait_until_hidden(door)
    os.kill(door.program.pid, signal.SIGTERM)
    assert door.program.wait_for_exit() == -signal.SIGTERM


def test_a_second_start_brings_the_window_out_of_the_tray(street: Street, tray: Tray) -> None:
    door = street.open(close_to_tray=True)
    tray.icon(door.program.pid)
    close(door)
    wait_until_hidden(door)
    second = street.start_again(door)
    assert second.wait_for_exit() != 0
    wait_until_in_front(door)


def test_a_pinned_entry_opens_from_the_tray_with_its_reminder(street: Street, tray: Tray) -> None:
    door = street.open(close_to_tray=True)
    icon = tray.icon(door.program.pid)
    close(door)
    wait_until_hidden(door)
    icon.press("Zoom")
    entry = door.content.entry("zoom")
    reminder = door.content.catalogue.reminder_for(entry)
    assert reminder is not None
    assert door.dialog().name == door.words.text(reminder.title)
    door.confirm(reminder, entry, acknowledge=True)
    assert door.program.wait_for_event("open-failed")["url"] == "https://zoom.us/"


def test_nothing_stays_on_a_shared_computer(street: Street, tray: Tray, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"schema": 1, "shared": true, "checks": false}', encoding="utf-8")
    door = street.open("--machine-dir", str(tmp_path), close_to_tray=True)
    close(door)
    assert door.program.wait_for_exit() == 0
    assert tray.items == []
