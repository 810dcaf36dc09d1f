"""The kiosk on Windows: the browser of a turn has a profile of its own and ends with the kiosk, which comes back."""

from collections.abc import Iterator

import pytest
from mingw import compile_for_windows

from tests.helpers.waiting import wait_until
from tests.helpers.windows_computer import BROWSER, CONSOLE_SECONDS, SOURCE, WINDOW_SECONDS, WindowsComputer

TITLE = "Қашықтықтан оқыту платформалары"
TURNS = "AppData/Local/nkzu-launcher/turns"
FINISH = (1165, 720)  # the middle of the button that ends a turn, on the screen of the tests


@pytest.fixture
def staying(computer: WindowsComputer) -> Iterator[WindowsComputer]:
    """The computer, on which the browser stays, and starts another process as real ones do."""
    stay = computer.prefix.inside(BROWSER).with_name("stay")
    stay.touch()
    yield computer
    stay.unlink()
    computer.end()
    computer.forget_browsers()


def open_page(computer: WindowsComputer) -> None:
    """Open the first tile, and wait until the browser and its child run."""
    computer.wait_for_window(TITLE)
    computer.desktop.press_keys("Return")
    first, second = computer.wait_for_browser(), computer.wait_for_browser()
    assert {"--child" in start.command_line for start in (first, second)} == {True, False}
    (started,) = (start for start in (first, second) if "--child" not in start.command_line)
    assert r"--user-data-dir=C:\users" in started.command_line
    assert "--incognito" in started.command_line
    assert TURNS.replace("/", "\\") in started.environment["TEMP"]


def test_nothing_of_a_turn_is_left_when_the_person_has_done(staying: WindowsComputer) -> None:
    turns = staying.prefix.profile / TURNS
    staying.launcher("--kiosk", "--language", "kk")
    staying.wait_for_event("ready")
    open_page(staying)
    assert staying.browsers() == 2
    assert list(turns.iterdir()) != []
    staying.desktop.click(*FINISH)
    assert staying.wait_for_event("turn-ended")["killed"] == 2
    assert staying.browsers() == 0
    assert list(turns.iterdir()) == []


def test_a_kiosk_that_is_ended_by_force_comes_back_without_its_browsers(staying: WindowsComputer) -> None:
    end = compile_for_windows(staying.prefix.inside(r"C:\end.exe"), (SOURCE.with_name("end.c"),), "-municode")
    staying.launcher("--kiosk", "--guard", "--language", "kk")
    staying.wait_for_event("ready")
    open_page(staying)
    pid = staying.wait_for_event("kiosk-started")["pid"]
    staying.prefix.check(end, str(pid), seconds=CONSOLE_SECONDS)
    wait_until(lambda: staying.browsers() == 0, "the browsers to end", WINDOW_SECONDS)
    assert staying.wait_for_event("kiosk-ended")["code"] == 1
    wait_until(lambda: staying.wait_for_event("kiosk-started")["pid"] != pid, "another kiosk", WINDOW_SECONDS)
    staying.wait_for_window(TITLE)
    turns = staying.prefix.profile / TURNS
    wait_until(lambda: not list(turns.iterdir()), "what the turn left to be removed", WINDOW_SECONDS)
