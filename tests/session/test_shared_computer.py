"""A computer on which anyone may sit down: nothing personal is offered, kept, or left for the next one."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.core.languages import Language
from launcher.core.machine_settings import BROKEN_NOTICE
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.content_files import local_content
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.local_site import LocalSite
from tests.helpers.program import launcher
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.screen_words import LANGUAGE_NAMES
from tests.helpers.starter import Starter
from tests.helpers.teacher import Teacher
from tests.helpers.waiting import wait_until

HOST = "platformalar.test"
PAGE_DEADLINE_S = 30.0
ENTRY_LINES = ("Open", "Share…", "Copy the link", "Why is this here?")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """The folder of an administrator who shares the computer, and lets everybody begin in Russian."""
    folder = tmp_path / "machine"
    folder.mkdir()
    decided = {"schema": 1, "checks": False, "shared": True, "settings": {"language": "ru"}}
    (folder / "settings.json").write_text(json.dumps(decided), encoding="utf-8")
    return folder


@pytest.fixture
def shared_doors(starter: Starter, accessibility: AccessibilityBus, tmp_path: Path) -> Iterator[DoorOpener]:
    """Opens the launcher with entries that lead to nowhere but this computer."""
    with LocalSite(HOST) as site:
        yield DoorOpener(starter, accessibility, local_content(tmp_path / "content.json", HOST, site))


def sit_down(doors: DoorOpener, machine: Path, browsers: BrowserSet) -> FrontDoor:
    """Start the program on the shared computer, where the person before may have left something."""
    folder = doors.starter.folder / "launcher"
    launch = launcher(
        folder, "--machine-dir", str(machine), content=doors.content.path, environment={"LANG": "en_GB.UTF-8"}
    )
    return doors.meet(launch, browsers, Language.RU)


def close(door: FrontDoor) -> None:
    """Bring the window to the front, as a click on the task bar does, and close it."""
    desktop, pid = door.program.desktop, str(door.program.pid)
    (window,) = desktop.run("xdotool", "search", "--onlyvisible", "--pid", pid).decode().split()
    desktop.run("xdotool", "windowactivate", "--sync", window)
    desktop.press_keys("alt+F4")
    assert door.program.wait_for_exit() == 0


def test_nothing_personal_is_offered_or_kept(
    listener: Listener, shared_doors: DoorOpener, machine: Path, chromium: BrowserSet
) -> None:
    shared_doors.starter.keep_running(chromium)
    door = sit_down(shared_doors, machine, chromium)
    teacher, words = Teacher(door, listener), door.words
    data = door.program.launch.data_dir
    moodle = door.content.entry("moodle")
    offered = teacher.open_menu(words.card(moodle))
    assert offered == [teacher.say("EntryAction", line) for line in ENTRY_LINES]
    teacher.press_keys("Escape")
    teacher.go_to(words.why(moodle))
    teacher.press_keys("Return")
    buttons = {node.name for node in door.dialog().find_all(role=Role.PUSH_BUTTON)}
    assert teacher.say("EntryAction", "Share…") in buttons
    assert not buttons & {teacher.say("EntryAction", action) for action in ("Pin", "Unpin")}
    door.escape()
    everything = {node.name for node in door.frame.walk()}
    assert not everything & {
        teacher.say("RoomsCard", "My rooms"), teacher.say("RoomsCard", "+ Add a room"),
        teacher.say("ShelfStrip", "Pinned and recent"),
    }  # fmt: skip

    # What a person does here all the same leaves nothing behind.
    door.opener(moodle).press()
    door.program.wait_for_event("settled", PAGE_DEADLINE_S, id="moodle")
    door.tree.find(LANGUAGE_NAMES[Language.KK], Role.RADIO_BUTTON).press()
    door.program.wait_for_event("language", language="kk")
    close(door)
    assert list(data.iterdir()) == []

    again = sit_down(shared_doors, machine, chromium)
    assert State.CHECKED in again.tree.find(LANGUAGE_NAMES[Language.RU], Role.RADIO_BUTTON).states
    assert list(data.iterdir()) == []


def test_a_computer_whose_settings_are_broken_counts_as_shared_and_says_so(
    shared_doors: DoorOpener, machine: Path, firefox: BrowserSet
) -> None:
    (machine / "settings.json").write_text('{"shared": fals')
    folder = shared_doors.starter.folder / "launcher"
    launch = launcher(folder, "--language", "kk", "--machine-dir", str(machine), content=shared_doors.content.path)
    door = shared_doors.meet(launch, firefox, Language.KK)
    sentence = door.words.say(BROKEN_NOTICE.context, BROKEN_NOTICE.source)
    wait_until(lambda: door.status() == f"▲ {sentence}", "the sentence about it", PAGE_DEADLINE_S)
    assert not door.tree.find_all(door.words.say("RoomsCard", "My rooms"))
    close(door)
    assert list(launch.data_dir.iterdir()) == []


def test_what_a_person_left_before_is_neither_shown_nor_touched(
    listener: Listener, shared_doors: DoorOpener, machine: Path, no_browser: BrowserSet
) -> None:
    """The computer was somebody's own before it was shared."""
    data = shared_doors.starter.folder / "launcher" / "data"
    data.mkdir(parents=True)
    link = shared_doors.content.entry("moodle").link
    assert link is not None
    room = {"id": "r1", "name": "ИТ-201", "url": link.url}
    left = {
        "rooms.json": {"schema": 1, "rooms": [room]},
        "shelf.json": {"schema": 1, "pinned": ["moodle"], "recent": ["zoom"]},
        "settings.json": {"schema": 1, "language": "en"},
    }
    for name, values in left.items():
        (data / name).write_text(json.dumps(values), encoding="utf-8")
    before = {file.name: file.read_bytes() for file in data.iterdir()}
    door = sit_down(shared_doors, machine, no_browser)
    assert "ИТ-201" not in {node.name for node in door.frame.walk()}
    assert Teacher(door, listener).shelf() == []
    assert State.CHECKED in door.tree.find(LANGUAGE_NAMES[Language.RU], Role.RADIO_BUTTON).states
    close(door)
    assert {file.name: file.read_bytes() for file in data.iterdir()} == before
