"""Sites that are down, at real sites in a network of the test's own, and what a person sees of it in the real windows.

The pace of the checks is the administrator's, who wants them at once here.
"""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from launcher.core.call_advice import decode
from launcher.core.catalogue import Entry
from launcher.core.messages import Message
from launcher.core.network import NetworkState, network_notice
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.content_files import ContentFile, content_at
from tests.helpers.fault_room import FaultRoom
from tests.helpers.front_door import FrontDoor
from tests.helpers.program import launcher
from tests.helpers.real_browsers import InstalledBrowser, install_browsers
from tests.helpers.starter import Starter
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

FINE = ("r01", "r01b", "approved", "quiet")
NO_NAMES = ("r26", "r26b", "r26c")  # nobody knows them
AT_ONCE = {"spread": 0, "second_look": 0.6}
DEADLINE_S = 30.0
FACES = {"desktop": (), "kiosk": ("--kiosk",)}
OFFLINE = (
    "No site answers: this computer has no internet. Check the cable or Wi-Fi; if they are in order, tell the helpdesk."
)


Opener = Callable[[ContentFile, str], FrontDoor]


@pytest.fixture
def doors(starter: Starter, accessibility: AccessibilityBus, fault_room: FaultRoom, tmp_path: Path) -> Opener:
    """Opens a face in the room, with a browser that does nothing."""
    machine = tmp_path / "machine"
    machine.mkdir()
    (machine / "settings.json").write_text(json.dumps({"schema": 1, "checks": AT_ONCE}), encoding="utf-8")
    browser = InstalledBrowser("nothing", "Nothing", (find_tool("env"), "true"), "nothing")
    browsers = install_browsers(tmp_path / "browsers", [browser])

    def start(content: ContentFile, face: str) -> FrontDoor:
        arguments = ("--language", "kk", "--machine-dir", str(machine), *FACES[face])
        launch = launcher(starter.folder / face, *arguments, content=content.path)
        program = starter.start(replace(launch, command=fault_room.around(launch.command)), browsers)
        return FrontDoor.of(program, accessibility, content)

    return start


def trouble(door: FrontDoor, entry: Entry) -> str | None:
    """What the tile of an entry says to a screen reader first, if it is a trouble."""
    words = ("Not answering", "Fault at the site", "Page is gone", "Do not sign in now", "Slow now")
    said = door.button(door.words.card(entry)).description
    return next((word for word in words if said.startswith(f"{door.words.say('Marks', word)}. ")), None)


def troubles(door: FrontDoor) -> dict[str, str]:
    """The troubles of all tiles."""
    cards = [entry for entry in door.content.cards() if entry.kind.value in {"platform", "mail", "messenger"}]
    return {entry.id: found for entry in cards if (found := trouble(door, entry)) is not None}


def saying(door: FrontDoor, message: Message) -> list[Node]:
    """The labels that say this, after a sign or without one."""
    sentence = door.words.say(message.context, message.source)
    labels = door.tree.find_all(role=Role.LABEL)
    return [label for label in labels if label.name.endswith(sentence) and State.SHOWING in label.states]


def memory_of(pid: int) -> list[str]:
    """What a process has in its memory (proc_pid_maps(5)), a line each."""
    return Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace").splitlines()


@pytest.mark.parametrize("face", FACES)
def test_the_tile_of_a_site_that_is_down_says_so_and_opens_all_the_same(
    face: str, doors: Opener, fault_room: FaultRoom, tmp_path: Path
) -> None:
    asked_before = len(fault_room.asked())
    started = time.monotonic()
    door = doors(content_at(tmp_path, {"moodle": "r17", "mail": "r11", "zoom": "r13"}, *FINE), face)
    checked = door.program.wait_for_event("checked", DEADLINE_S)
    assert checked["marks"] == {"moodle": "not-answering", "mail": "page-gone", "zoom": "busy"}
    assert checked["common"] is None
    # What looks has gone, and nothing of it was ever in the window.
    wait_until(lambda: door.program.processes() == {door.program.pid}, "the window by itself", DEADLINE_S)
    assert not [line for line in memory_of(door.program.pid) if "Qt6Network" in line or "libssl" in line]
    expected = {"moodle": "Not answering", "mail": "Page is gone", "zoom": "Slow now"}
    wait_until(lambda: troubles(door) == expected, "the marks on the tiles", DEADLINE_S)

    # Nothing was asked before the tiles were painted: the log of the program begins less than a second after its start.
    times = {event["event"]: event["t"] for event in reversed(door.program.events())}
    # A second, and a timer of Qt may be early by a twentieth of it (Qt::CoarseTimer).
    assert times["checks-began"] - times["ready"] >= 0.95
    asked = fault_room.asked()[asked_before:]
    assert asked
    assert min(one["at"] for one in asked) - started >= times["checks-began"]
    # Of a host one page is asked for.
    hosts = [one["headers"]["host"] for one in asked]
    assert sorted(hosts) == sorted(set(hosts))

    moodle = door.content.entry("moodle")
    tile = door.button(door.words.card(moodle))
    assert State.ENABLED in tile.states
    tile.press()
    event = "open-failed" if face == "kiosk" else "opened"  # no browser here that a kiosk would open
    assert door.program.wait_for_event(event, id="moodle")["url"] == moodle.link.url  # type: ignore[union-attr]


@pytest.mark.parametrize("face", FACES)
def test_what_is_wrong_here_is_asked_with_the_small_button(face: str, doors: Opener, tmp_path: Path) -> None:
    door = doors(content_at(tmp_path, {"moodle": "r14"}, *FINE), face)
    door.program.wait_for_event("checked", DEADLINE_S)
    question = door.words.say("WhyButton", "What is wrong here?")
    title = door.words.text(door.content.entry("moodle").title)
    door.button(f"{question} {title}").press()
    dialog = door.dialog()
    assert dialog.name == question
    said = door.words.say("CallCode", "Code for the helpdesk: {code}", code="")
    (line,) = [node.name for node in dialog.find_all(role=Role.LABEL) if node.name.startswith(said)]
    found = decode(line.removeprefix(said), door.content.catalogue)
    assert found.code is not None
    assert found.entry == door.content.entry("moodle")
    assert (found.code.cause.value, found.code.face.value) == ("site-fault", face)
    door.escape()


def test_where_nothing_answers_a_teacher_reads_one_line(doors: Opener, listener: Listener, tmp_path: Path) -> None:
    door = doors(content_at(tmp_path, {}, *NO_NAMES), "desktop")
    checked = door.program.wait_for_event("checked", DEADLINE_S)
    assert (checked["marks"], checked["common"]) == ({}, "offline")
    line = Message("Marks", OFFLINE)
    wait_until(lambda: len(saying(door, line)) == 1, "one line", DEADLINE_S)
    sentence = door.words.say("Marks", OFFLINE)
    listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == sentence)
    assert troubles(door) == {}


def test_in_the_kiosk_the_watch_of_the_network_says_it_instead(doors: Opener, tmp_path: Path) -> None:
    door = doors(content_at(tmp_path, {}, *NO_NAMES), "kiosk")
    door.program.wait_for_event("network", DEADLINE_S, state=NetworkState.NO_INTERNET.value)
    notice = network_notice(NetworkState.NO_INTERNET)
    assert notice is not None
    wait_until(lambda: len(saying(door, notice)) == 1, "the notice", DEADLINE_S)
    # The round that had begun, if one had, was given up.
    assert saying(door, Message("Marks", OFFLINE)) == []
    assert troubles(door) == {}
