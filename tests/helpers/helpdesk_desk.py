"""Somebody of the helpdesk who uses the window by ear and by keyboard, in a network with a site for every fault."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from launcher.core.catalogue import Catalogue
from launcher.core.content import load_content
from launcher.core.languages import Language
from launcher.system.files import read_layer
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Event, Heard, Listener
from tests.helpers.accessibility_terms import DefunctError, Role, State
from tests.helpers.content_files import BUNDLED
from tests.helpers.fault_room import FaultRoom
from tests.helpers.heard_window import HeardWindow
from tests.helpers.program import launcher
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

DEADLINE_S = 10.0
CHECK_DEADLINE_S = 25.0  # eight seconds for a look, three for the pause, and eight again


def write_faults(file: Path, urls: Mapping[str, str]) -> Catalogue:
    """Write a content file with an entry for each of `urls`, by its id; the titles are the ids in capital letters."""
    content: dict[str, Any] = json.loads(BUNDLED.read_text(encoding="utf-8"))
    model = next(entry for entry in content["entries"] if entry["id"] == "e-learning")
    content["entries"] = [
        {**model, "id": name, "title": dict.fromkeys(("kk", "ru", "en"), name.upper()), "url": url, "guides": []}
        for name, url in urls.items()
    ]
    hosts = dict.fromkeys(url.partition("://")[2].partition("/")[0] for url in urls.values())
    content["hosts"] = [{"host": host, "http_ok": True} for host in (*hosts, "approved.test")]
    file.write_text(json.dumps(content), encoding="utf-8")
    loaded = load_content((read_layer("given", file),))
    assert not loaded.problems
    return loaded.catalogue


@dataclass(frozen=True)
class HelpdeskDesk(HeardWindow):
    """A running window of the helpdesk."""

    catalogue: Catalogue

    @classmethod
    def open(
        cls,
        starter: Starter,
        bus: AccessibilityBus,
        listener: Listener,
        room: FaultRoom,
        urls: Mapping[str, str],
        *arguments: str,
        language: Language = Language.EN,
    ) -> "HelpdeskDesk":
        """Start the helpdesk face inside the room, with an entry for each of `urls`."""
        file = starter.folder / "content.json"
        catalogue = write_faults(file, urls)
        spoken = ("--language", language.value)
        launch = launcher(starter.folder / "helpdesk", "--face", "helpdesk", *spoken, *arguments, content=file)
        program = starter.start(room.enclosing(launch))
        program.wait_for_event("ready")
        return cls(program, program.tree(bus), listener, ScreenWords.of(language), catalogue)

    def wait_until_in_front(self) -> None:
        """Wait until the window has the keyboard."""
        wait_until(lambda: State.ACTIVE in self.frame.states, "the window to be in front", DEADLINE_S)

    def button(self, name: str) -> Node:
        """The button of this name that is to be seen."""
        return self.tree.find(name, Role.PUSH_BUTTON)

    def wait_for_check(self, count: int) -> None:
        """Wait until a check of `count` addresses has ended."""
        self.program.wait_for_event("check-ended", CHECK_DEADLINE_S, count=count)

    def table(self) -> Node:
        """The table of links."""
        return self.tree.find(self.say("LinkTable", "All links"), Role.TABLE)

    def rows(self) -> dict[str, list[str]]:
        """What a screen reader says of each row: its cells, by the title of the entry."""
        names = [node.name for node in self.table().children if node.role is Role.TABLE_CELL]
        width = len(self.headings())
        rows = [names[start : start + width] for start in range(0, len(names), width)]
        return {row[0].partition(".")[0]: row for row in rows}

    def headings(self) -> list[str]:
        """What stands above the columns."""
        return [node.name for node in self.table().children if node.role is Role.OTHER and node.name]

    def state(self, title: str) -> str:
        """What is said of the state of an entry."""
        found = next(cell for cell in self.rows()[title] if cell.startswith(self.say("LinkTable", "State")))
        return found.partition(": ")[2]

    def wait_for_state(self, title: str, state: str, within_s: float = CHECK_DEADLINE_S) -> None:
        """Wait until this is said of an entry."""

        def is_said() -> bool:
            with suppress(DefunctError, KeyError, StopIteration):
                return self.state(title) == state
            return False

        wait_until(is_said, f"{title} to be {state!r}; it is {self.rows().get(title)}", within_s)

    def hear(self, sentence: str, within_s: float = DEADLINE_S) -> None:
        """Hear that this is announced."""
        self.listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == sentence, within_s)

    def hear_row(self, title: str) -> Heard:
        """Hear that the keyboard is at the row of this entry."""
        return self.listener.wait_for(
            Event.FOCUS, lambda heard: heard.value == 1 and heard.name.startswith(f"{title}.")
        )

    def shown(self, text: str) -> list[Node]:
        """The labels that have this text in what they say."""
        found = []
        for node in self.frame.walk():
            with suppress(DefunctError):
                if node.role is Role.LABEL and State.VISIBLE in node.states and text in node.name:
                    found.append(node)
        return found
