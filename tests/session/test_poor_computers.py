"""Computers that lack what is usual: settings and logs cannot be written, there is no display, no Qt.

Where there only has to be a window, the computer is in the list of `tests/helpers/environments.py`.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from launcher.core.languages import Language
from launcher.core.plain_words import NOT_LOGGED
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.content_files import bundled_content
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import FrontDoor
from tests.helpers.program import LAUNCHER, REPOSITORY, Launch
from tests.helpers.screen_words import LANGUAGE_NAMES
from tests.helpers.starter import Starter

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
NO_DISPLAY = {
    "kk_KZ.UTF-8": "Экран табылмады.",
    "ru_RU.UTF-8": "Экран не найден.",
    "en_GB.UTF-8": "No display was found.",
    "de_DE.UTF-8": "Экран табылмады.",
}
BLOCKED_BINDING = (
    "import sys; sys.modules['PySide6'] = None; from launcher.cli import launcher_main; sys.exit(launcher_main())"
)


def check_window(door: FrontDoor) -> None:
    """The window works: it shows the entries, and a language can be chosen though it cannot be remembered."""
    for entry in door.content.on_the_screen():
        door.opener(entry)
    door.tree.find(LANGUAGE_NAMES[Language.RU]).press()
    door.program.wait_for_event("language", language="ru")


@pytest.mark.parametrize("data_dir", ["/proc/nkzu", "/dev/null", "/dev/null/nkzu"])
def test_window_appears_where_settings_cannot_be_saved(
    data_dir: str, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    folder = tmp_path / "launcher"
    folder.mkdir()
    arguments = ("--language", "kk", "--data-dir", data_dir, "--log-json", str(folder / "events.jsonl"))
    launch = Launch((*LAUNCHER, *arguments), folder, {})
    door = FrontDoor.of(starter.start(launch), accessibility, bundled_content())
    check_window(door)
    door.program.wait_for_event("not-saved")


def test_window_appears_where_not_even_the_log_can_be_written(
    starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    folder = tmp_path / "launcher"
    folder.mkdir()
    arguments = ("--language", "kk", "--data-dir", "/proc/nkzu", "--log-json", "/proc/nkzu/events.jsonl")
    environment = {"HOME": "/proc/home", "TMPDIR": "/proc/tmp"}
    sentence = NOT_LOGGED.kk.format(file="/proc/nkzu/events.jsonl")
    program = starter.start(Launch((*LAUNCHER, *arguments), folder, environment, (sentence,)))
    tree = program.tree(accessibility)
    for entry in bundled_content().cards():
        tree.find(entry.title.kk)
    assert sentence in program.stderr()


def said(command: Sequence[str], environment: dict[str, str]) -> str:
    """The one sentence on standard error with which a command gives up."""
    done = subprocess.run(
        command, env=environment, cwd=REPOSITORY, capture_output=True, timeout=30, check=False, stdin=subprocess.DEVNULL
    )
    complaint = done.stderr.decode("utf-8")
    assert done.returncode == 1, complaint
    assert done.stdout == b""
    assert complaint.endswith("\n")
    assert len(complaint.splitlines()) == 1, complaint
    return complaint


@pytest.mark.parametrize("display", [None, ":9999"], ids=["no display", "a display that does not answer"])
@pytest.mark.parametrize("name", NO_DISPLAY)
def test_without_a_display_one_sentence_says_so(name: str, display: str | None, desktop: Desktop) -> None:
    environment = {key: value for key, value in desktop.environment.items() if key not in DISPLAYS} | {"LANG": name}
    if display:
        environment["DISPLAY"] = display
    sentence = said(LAUNCHER, environment)
    assert sentence.startswith(NO_DISPLAY[name])
    assert "nkzu-helpdesk" in sentence


@pytest.mark.parametrize("name", ["kk_KZ.UTF-8", "ru_RU.UTF-8", "en_GB.UTF-8", "C"])
def test_without_qt_one_sentence_says_what_to_install(name: str, desktop: Desktop) -> None:
    environment = {**desktop.environment, "LANG": name}
    sentence = said((sys.executable, "-c", BLOCKED_BINDING), environment)
    assert "PySide6" in sentence
    assert "pip install PySide6-Essentials" in sentence


def test_language_option_wins_before_there_is_a_window(desktop: Desktop) -> None:
    environment = {key: value for key, value in desktop.environment.items() if key not in DISPLAYS}
    environment["LANG"] = "kk_KZ.UTF-8"
    assert said((*LAUNCHER, "--language", "ru"), environment).startswith(NO_DISPLAY["ru_RU.UTF-8"])
