"""What was written starts the real program: GLib reads the entry and starts it, as desktops and log-ons do."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from launcher.core.content import load_content
from launcher.core.languages import Language
from launcher.core.shortcut_words import label_of
from launcher.system.autostart import XdgAutostart
from launcher.system.files import read_layer
from launcher.system.own_program import find_own_program, place_arguments
from launcher.system.paths import find_paths
from launcher.system.shortcuts import make_shortcut
from tests.helpers.desktop_readers import complaints
from tests.helpers.program import REPOSITORY, Launch, Program
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.starter import Starter
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

DEADLINE_S = 20.0
# Letters that a shell, the specification or a reader of the file would take for something.
NASTY = "a b'c$d`e\"f\\g%u оқу"
CATALOGUE = load_content([read_layer("bundled", REPOSITORY / "resources/content.json")]).catalogue


def start(file: Path, starter: Starter, folder: Path, browsers: BrowserSet | None = None) -> Program:
    """Start what the entry in `file` says."""
    assert complaints(file) == ""
    return starter.start(Launch((find_tool("gio"), "launch", str(file)), folder), browsers)


def wait_for(program: Program, name: str) -> dict[str, object]:
    """The first event of this name: GLib's tool has ended long before, the program that it started has not."""

    def found() -> dict[str, object] | None:
        return next((event for event in program.events() if event["event"] == name), None)

    return wait_until(found, f"the event {name!r}\n{program.story()}", DEADLINE_S)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / NASTY
    folder.mkdir()
    return folder


@pytest.fixture
def person(starter: Starter, folder: Path) -> Mapping[str, str]:
    """The environment of somebody with a home of a nasty name."""
    outside = {name: text for name, text in starter.desktop.environment.items() if not name.startswith("XDG_")}
    return {**outside, "HOME": str(folder / "home")}


def arguments(folder: Path) -> tuple[str, ...]:
    return (*place_arguments(data_dir=folder / "data"), "--log-json", str(folder / "events.jsonl"))


def test_log_on_opens_the_window(starter: Starter, person: Mapping[str, str], folder: Path) -> None:
    program = find_own_program(find_paths(folder / "data"), *arguments(folder))
    assert XdgAutostart(person, program, label_of(CATALOGUE)).turn_on() is None
    started = start(folder / "home/.config/autostart/nkzu-launcher.desktop", starter, folder)
    wait_for(started, "ready")
    wait_until(lambda: starter.desktop.window_titles("nkzu-launcher"), "the window", DEADLINE_S)


@pytest.mark.parametrize("place", [0, 1], ids=["desktop", "menu"])
def test_shortcut_of_an_entry_opens_it(
    place: int, starter: Starter, person: Mapping[str, str], folder: Path, no_browser: BrowserSet
) -> None:
    entry = CATALOGUE.entry("e-learning")
    assert entry is not None
    assert entry.link is not None
    program = find_own_program(find_paths(folder / "data"), *arguments(folder))
    shortcut = make_shortcut(person, program, label_of(CATALOGUE, entry), Language.KK, entry.id)
    assert shortcut.turn_on() is None
    started = start(shortcut.files()[place], starter, folder, no_browser)
    wait_for(started, "ready")
    # No browser is here to open it: the address was on its way.
    assert wait_for(started, "open-failed")["url"] == entry.link.url


def test_what_the_helpdesk_switched_on_starts_at_log_on(
    starter: Starter, person: Mapping[str, str], folder: Path
) -> None:
    command = (sys.executable, "-m", "launcher.helpdesk", "autostart", "enable", "--data-dir", str(folder / "data"))
    subprocess.run(command, env=person, cwd=REPOSITORY, check=True, capture_output=True, timeout=30)
    before = len(starter.desktop.window_titles("nkzu-launcher"))
    start(folder / "home/.config/autostart/nkzu-launcher.desktop", starter, folder)
    wait_until(lambda: len(starter.desktop.window_titles("nkzu-launcher")) > before, "the window", DEADLINE_S)
