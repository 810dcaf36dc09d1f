"""The window and the kiosk for somebody who hears them: sites of which one is down, and a browser that takes notes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.content_files import ContentFile, content_at
from tests.helpers.fault_room import FaultRoom
from tests.helpers.front_door import FrontDoor
from tests.helpers.program import launcher
from tests.helpers.stand_in_browser import StandInBrowser
from tests.helpers.starter import Starter

WORKING = ("r01", "r01b", "approved", "quiet")
FAULTY = {"moodle": "r14"}  # its server answers with an error of its own
AT_ONCE = {"spread": 0, "second_look": 0.6}
FACES: Mapping[str, tuple[str, ...]] = {"window": (), "kiosk": ("--kiosk",)}
CHECKED_WITHIN_S = 30.0


@dataclass(frozen=True)
class HeardFace:
    """A running face, which has asked all its sites, and the browser that it opens."""

    door: FrontDoor
    browser: StandInBrowser
    is_kiosk: bool


@dataclass(frozen=True)
class HeardFaces:
    """Opens faces in a room of sites; `folder` has a short name, since the folders of turns are in it."""

    starter: Starter
    bus: AccessibilityBus
    room: FaultRoom
    folder: Path

    def open(self, face: str, language: Language, **kiosk: object) -> HeardFace:
        """Start a face; `kiosk` is that part of an administrator's settings."""
        place = self.folder / f"{face}-{language}"
        machine = place / "machine"
        machine.mkdir(parents=True)
        decided = {"schema": 1, "checks": AT_ONCE, "settings": {"language": language.value}, "kiosk": kiosk}
        (machine / "settings.json").write_text(json.dumps(decided), encoding="utf-8")
        content: ContentFile = content_at(place, FAULTY, *WORKING)
        browser = StandInBrowser.install(place / "browser")
        launch = launcher(place, "--machine-dir", str(machine), *FACES[face], content=content.path)
        program = self.starter.start(self.room.enclosing(replace(launch)), browser.browsers)
        door = FrontDoor.of(program, self.bus, content, language)
        program.wait_for_event("checked", CHECKED_WITHIN_S)
        return HeardFace(door, browser, face == "kiosk")
