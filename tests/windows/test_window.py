"""The launcher on Windows: its window, a tile that is pressed, and what the browser is given."""

import pytest

from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from tests.helpers.content_files import bundled_content
from tests.helpers.windows_computer import BROWSER, CONSOLE_SECONDS, WindowsComputer

TITLES = {
    "kk": "Қашықтықтан оқыту платформалары",
    "ru": "Платформы дистанционного обучения",
    "en": "Distance learning platforms",
}


def open_window(computer: WindowsComputer, language: str, *arguments: str) -> None:
    """Start the launcher and wait for its window."""
    computer.launcher("--language", language, *arguments)
    computer.wait_for_event("ready")
    computer.wait_for_window(TITLES[language])


@pytest.mark.parametrize("language", sorted(TITLES))
def test_a_window_opens_in_every_language(computer: WindowsComputer, language: str) -> None:
    open_window(computer, language)
    organisation = bundled_content().catalogue.organisation
    assert organisation is not None
    assert organisation.product.text(Language(language)) == TITLES[language]


def test_a_tile_opens_the_chosen_browser_as_if_nobody_stood_between(computer: WindowsComputer) -> None:
    """The environment is that of a start by hand, variable by variable; the folder is the person's own."""
    program = computer.prefix.inside(BROWSER)
    computer.prefix.check(program, seconds=CONSOLE_SECONDS, changes=computer.changes())
    by_hand = computer.wait_for_browser()
    open_window(computer, "kk")
    computer.desktop.press_keys("ctrl+1")
    started = computer.wait_for_browser()
    address = bundled_content().entry("e-learning").link
    assert address is not None
    assert started.command_line == f'"{BROWSER}" --single-argument {address.url}'
    assert started.environment == by_hand.environment
    assert started.folder == computer.prefix.outside(computer.prefix.profile)
    assert computer.wait_for_event("settled")["state"] == "handed-over"


def test_a_later_start_hands_its_wish_over_and_ends(computer: WindowsComputer) -> None:
    open_window(computer, "ru")
    later = computer.launcher("--language", "ru", "--open", "moodle")
    assert later.wait(timeout=CONSOLE_SECONDS) == ExitCode.OTHER_INSTANCE
    assert computer.wait_for_event("called")["open"] == "moodle"
    address = bundled_content().entry("moodle").link
    assert address is not None
    assert computer.wait_for_browser().command_line.endswith(address.url)


def test_it_starts_when_a_person_logs_on(computer: WindowsComputer) -> None:
    assert computer.helpdesk("autostart", "enable").returncode == ExitCode.OK
    try:
        computer.end()
        # What Wine does at its start is what Windows does at log-on.
        computer.log_on()
        computer.wait_for_window(TITLES["en"])
    finally:
        computer.end()
        computer.helpdesk("autostart", "disable")
