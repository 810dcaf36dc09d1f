"""Take the pictures of the teachers' guide from the real program.

python -m tests.helpers.guide_pictures docs/images/teachers
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.rooms import Room, room_entry
from launcher.core.sharing import handout
from launcher.system.paths import find_paths
from launcher.ui.application import make_application
from launcher.ui.class_card import CardWords, card_as_pdf
from launcher.ui.translation import Speech
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.clipboard import Clipboard
from tests.helpers.content_files import bundled_content
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import FrontDoor
from tests.helpers.keyboard import Keyboard
from tests.helpers.paper import pages_of
from tests.helpers.program import REPOSITORY, Program, launcher
from tests.helpers.teacher import DEADLINE_S, Teacher
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

LINK = "https://us02web.zoom.us/j/85512345678?pwd=Jx4bKq7"
ROOMS = {
    Language.KK: ("ИТ-201, дәріс", "Кеңес беру", "Дерекқорлар"),
    Language.RU: ("ИТ-201, лекция", "Консультация", "Базы данных"),
    Language.EN: ("IT-201, lecture", "Office hours", "Databases"),
}
ADDRESSES = (
    "https://us02web.zoom.us/j/84411223344?pwd=Qm8sLd2", "https://bigbluebutton.nkzu.kz/b/ask-abc-123",
    "http://bigbluebutton.nkzu.kz:81/course/view.php?id=42",
)  # fmt: skip
NEW_ROOM = {Language.KK: "Физика, семинар", Language.RU: "Физика, семинар", Language.EN: "Physics, seminar"}
CARD_RESOLUTION = 72  # pixels an inch
COLOURS = "128"  # of a picture; a window has few, and the file becomes a third


@dataclass(frozen=True)
class Guide:
    """One language of the guide, and a teacher who shows what it tells."""

    language: Language
    teacher: Teacher
    desktop: Desktop
    clipboard: Clipboard
    folder: Path

    def take(self, name: str) -> None:
        """Save what the screen shows as soon as it stands still."""
        file = self.folder / f"{name}-{self.language}.png"
        self.desktop.save_screenshot(file, self.desktop.steady_grab())
        shrink(file, file)

    def search(self) -> None:
        """Type the keys of “zoom” in the Russian layout."""
        keyboard = Keyboard(self.desktop)
        with keyboard.layout("ru"):
            keyboard.type("zoom")
            self.teacher.listener.wait_for(Event.ANNOUNCEMENT, lambda heard: "Zoom" in heard.text)
            self.teacher.door.tree.find(self.teacher.say("LayoutBadge", "Keyboard: Russian"))
            self.take("search")
        self.teacher.press_keys("Escape")

    def keys(self) -> None:
        """Ask for all keys."""
        self.teacher.press_keys("F1")
        self.teacher.door.dialog()
        self.take("keys")
        self.teacher.door.escape()

    def room(self) -> None:
        """Add a room whose link was copied before."""
        self.clipboard.copy(LINK)  # which the dialog sees when it opens
        self.teacher.door.button(self.teacher.say("RoomsCard", "+ Add a room")).press()
        dialog = self.teacher.door.dialog()
        self.teacher.wait_for_focus(self.teacher.say("RoomDialog", "Name, for example of the class or the group"))
        # Pasted too: of letters that no layout of the screen has, the tool that types loses some.
        self.clipboard.copy(NEW_ROOM[self.language])
        self.teacher.press_keys("ctrl+v")
        name = self.teacher.field("Name, for example of the class or the group")
        wait_until(lambda: name.text == NEW_ROOM[self.language], "the name in the field", DEADLINE_S)
        dialog.find(self.teacher.say("RoomDialog", "Paste the copied link"), Role.PUSH_BUTTON).press()
        wait_until(lambda: State.ENABLED in self.teacher.save_button().states, "the link to be judged", DEADLINE_S)
        self.take("room")
        self.teacher.door.escape()

    def share(self) -> None:
        """Share the first room."""
        self.teacher.do(ROOMS[self.language][0], "Share…")
        dialog = self.teacher.door.dialog()
        self.take("share")
        dialog.find(self.teacher.say("Share", "Close"), Role.PUSH_BUTTON).press()
        self.teacher.door.wait_until_no_dialog()

    def settings(self) -> None:
        """Look at the settings."""
        self.teacher.door.button(self.teacher.say("Header", "Settings")).press()
        self.teacher.door.dialog()
        self.take("settings")
        self.teacher.door.escape()


def shrink(picture: Path, target: Path) -> None:
    """Write `picture` with few colours."""
    # Without dates, so that the same picture is the same file.
    without = ("-strip", "-define", "png:exclude-chunks=date,time")
    words = (str(picture), "-dither", "None", "-colors", COLOURS, *without, f"png8:{target}")
    subprocess.run((find_tool("convert"), *words), check=True, timeout=60)


def take_card(language: Language, target: Path) -> None:
    """Take a picture of the class card of the first room, in this language. Needs the application."""
    catalogue = bundled_catalogue()
    room = Room("r0", ROOMS[language][0], Link(ADDRESSES[0]), "zoom")
    shared = handout(room_entry(room, catalogue), catalogue, language)
    assert shared is not None
    speech = Speech(REPOSITORY / "i18n", language)
    data = card_as_pdf([CardWords(shared, speech.in_language(language))], catalogue.edition)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "card.pdf").write_bytes(data)
        (page,) = pages_of(folder / "card.pdf", CARD_RESOLUTION, folder)
        shrink(page, target / f"card-{language}.png")


def take_all(language: Language, target: Path) -> None:
    """Take every picture of one language."""
    rooms = zip(ROOMS[language], ADDRESSES, strict=True)
    stored = [{"id": f"r{number}", "name": name, "url": url} for number, (name, url) in enumerate(rooms)]
    with tempfile.TemporaryDirectory() as folder, Desktop.open() as desktop:
        launch = launcher(Path(folder), settings={"language": language.value, "theme": "light"})
        (launch.data_dir / "rooms.json").write_text(json.dumps({"schema": 1, "rooms": stored}), encoding="utf-8")
        shelf = {"schema": 1, "pinned": ["e-learning", "room-r0"], "recent": ["mail", "zoom"]}
        (launch.data_dir / "shelf.json").write_text(json.dumps(shelf), encoding="utf-8")
        desktop.park_pointer()
        with (
            Clipboard.open(desktop) as clipboard,
            AccessibilityBus.open(desktop.session_bus) as bus,
            Listener.open(bus) as listener,
        ):
            program = Program(desktop, launch)
            try:
                door = FrontDoor.of(program, bus, bundled_content(), language)
                guide = Guide(language, Teacher(door, listener), desktop, clipboard, target)
                for step in (guide.search, guide.keys, guide.room, guide.share, guide.settings):
                    step()
            finally:
                program.stop()


def main(words: list[str]) -> None:
    """Take the pictures of all languages."""
    target = Path(words[0])
    target.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # for the application that paints the cards
    application = make_application(find_paths(None).assets, lambda library: f"no window: {library}")
    assert application is not None, "run make assets first"
    for language in Language:
        take_all(language, target)
        take_card(language, target)


if __name__ == "__main__":
    main(sys.argv[1:])
