"""The kiosk itself on a real cable: it can be used before the network is there, and says how things stand.

The six cases of tests/session/test_network.py once more, two and two in a row, with the pauses of every day.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from launcher.core.content import load_content
from launcher.core.languages import Language
from launcher.core.messages import Message
from launcher.core.network import NetworkState, network_notice, network_words
from launcher.system.files import read_layer
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.content_files import BUNDLED, ContentFile
from tests.helpers.front_door import FrontDoor
from tests.helpers.private_network import SITES, PrivateNetwork
from tests.helpers.program import launcher
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

DEADLINE_S = 15.0
NO_NETWORK = Message("Network", "No network")


@pytest.fixture
def content(tmp_path: Path) -> ContentFile:
    """The bundled content, with its addresses in the test's own internet."""
    values = json.loads(BUNDLED.read_text(encoding="utf-8"))
    values["hosts"] = [{"host": host, "http_ok": True} for host in SITES]
    for number, entry in enumerate(values["entries"]):
        if entry["url"] is not None:
            entry["url"] = f"http://{[*SITES][number % len(SITES)]}/{entry['id']}"
    file = tmp_path / "content.json"
    file.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
    loaded = load_content((read_layer("given", file),))
    assert not loaded.problems
    return ContentFile(file, loaded.catalogue)


@pytest.fixture
def kiosk(
    starter: Starter, accessibility: AccessibilityBus, content: ContentFile, private_network: PrivateNetwork
) -> Callable[[], FrontDoor]:
    """Starts the kiosk at the end of the cable."""

    def start() -> FrontDoor:
        launch = launcher(starter.folder / "kiosk", "--kiosk", "--language", "kk", content=content.path)
        program = starter.start(replace(launch, command=private_network.around(launch.command)))
        return FrontDoor.of(program, accessibility, content)

    return start


def check(door: FrontDoor, state: NetworkState) -> None:
    """The kiosk comes to know this state, and says it in its window, with the cure where one is needed."""
    door.program.wait_for_event("network", DEADLINE_S, state=state.value)
    for words in (network_words(state), network_notice(state)):
        if words is not None:
            wait_until_shown(door, words, Language.KK)


def wait_until_shown(door: FrontDoor, message: Message, language: Language) -> None:
    """Wait until the window says this, after a sign or without one."""
    words = ScreenWords.of(language).say(message.context, message.source)

    def is_shown() -> bool:
        labels = door.tree.find_all(role=Role.LABEL)
        return any(label.name.endswith(words) and State.SHOWING in label.states for label in labels)

    wait_until(is_shown, f"{words!r} in the window", DEADLINE_S)


def states(door: FrontDoor) -> list[str]:
    return [event["state"] for event in door.program.events() if event["event"] == "network"]


def test_start_with_network_which_is_lost(private_network: PrivateNetwork, kiosk: Callable[[], FrontDoor]) -> None:
    private_network.plug()
    private_network.connect()
    door = kiosk()
    check(door, NetworkState.ONLINE)
    assert len(private_network.calls()) == 1
    private_network.unplug()
    check(door, NetworkState.OFFLINE)
    # The words follow the language.
    door.tree.find(LANGUAGE_NAMES[Language.RU], Role.RADIO_BUTTON).press()
    wait_until_shown(door, NO_NETWORK, Language.RU)


def test_start_without_network_and_it_comes(private_network: PrivateNetwork, kiosk: Callable[[], FrontDoor]) -> None:
    private_network.connect()
    door = kiosk()
    assert door.opener(door.content.entry("zoom")).states >= {State.ENABLED, State.SHOWING}
    # A tile that has a reminder can be pressed and shows it.
    entry = next(entry for entry in door.content.cards() if door.content.catalogue.reminder_for(entry) is not None)
    door.opener(entry).press()
    door.program.wait_for_event("reminder-shown", entry=entry.id)
    door.escape()
    check(door, NetworkState.OFFLINE)
    private_network.plug()
    check(door, NetworkState.ONLINE)


def test_start_with_a_router_that_gets_its_internet_later(
    private_network: PrivateNetwork, kiosk: Callable[[], FrontDoor]
) -> None:
    private_network.answer_for_the_missing()
    private_network.plug()
    door = kiosk()
    check(door, NetworkState.NO_INTERNET)
    private_network.connect()
    check(door, NetworkState.ONLINE)
    assert states(door) == ["no-internet", "online"]
