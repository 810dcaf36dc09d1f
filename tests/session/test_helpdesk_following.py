"""A layer that an administrator replaces is in a running window of the helpdesk within five seconds."""

import json
import platform
import time
from contextlib import suppress
from pathlib import Path

from launcher.core.languages import Language
from launcher.system.files import write_atomically
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import DefunctError
from tests.helpers.fault_room import FaultRoom
from tests.helpers.helpdesk_desk import HelpdeskDesk, write_faults
from tests.helpers.program import launcher
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until
from tests.session.test_helpdesk_pages import turn_to

WITHIN_S = 5.0  # what is promised
URLS = {"works": "http://r01.test/", "gone": "http://r11.test/"}
CHANGED = "The helpdesk has changed something here: you see what holds now."


def test_a_layer_that_is_replaced_is_in_the_table_and_among_the_layers(
    starter: Starter, accessibility: AccessibilityBus, listener: Listener, fault_room: FaultRoom, tmp_path: Path
) -> None:
    machine = tmp_path / "machine"
    machine.mkdir(mode=0o755)
    file = machine / "content.json"
    catalogue = write_faults(file, URLS)
    spoken = ("--language", "en", "--machine-dir", str(machine))
    program = starter.start(fault_room.enclosing(launcher(tmp_path / "helpdesk", "--face", "helpdesk", *spoken)))
    program.wait_for_event("ready")
    words = ScreenWords.of(Language.EN)
    desk = HelpdeskDesk(program, program.tree(accessibility), listener, words, catalogue)
    desk.wait_for_check(len(URLS))
    state = desk.state("WORKS")

    values = json.loads(file.read_text(encoding="utf-8"))
    values["edition"] = "2099-01-01"
    gone = next(entry for entry in values["entries"] if entry["id"] == "gone")
    gone["url"] = "http://r01.test/moved"
    begun = time.monotonic()
    assert write_atomically(file, json.dumps(values, ensure_ascii=False))

    def is_moved() -> bool:
        with suppress(DefunctError, KeyError):
            return any("r01.test/moved" in cell for cell in desk.rows()["GONE"])
        return False

    wait_until(is_moved, "the new address in the table", WITHIN_S)
    assert time.monotonic() - begun <= WITHIN_S
    desk.hear(words.say("Content", CHANGED), WITHIN_S)
    program.wait_for_event("content-changed", edition="2099-01-01", faults=0)
    assert desk.state("WORKS") == state, "what was found is still known"

    desk.wait_until_in_front()
    turn_to(desk, "Right", "Right")
    wait_until(lambda: desk.shown("This computer – in use"), "the page of the layers", WITHIN_S)
    assert not desk.shown("This room – in use")
    room = machine / "rooms"
    room.mkdir(mode=0o755)
    # A layer that changes nothing is a layer all the same.
    values_of_room = {"schema": 1, "entries": []}
    (room / f"{_host()}.json").write_text(json.dumps(values_of_room), encoding="utf-8")
    wait_until(lambda: desk.shown("This room – in use"), "the new layer on the page", WITHIN_S)


def _host() -> str:
    return platform.node().partition(".")[0].lower()
