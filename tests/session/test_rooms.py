"""The teacher's own rooms: added by keyboard, refused with a reason, opened, kept, changed, exchanged, removed."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.languages import Language
from launcher.core.links import MAXIMUM_LENGTH
from launcher.core.room_links import Verdict, judge
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.clipboard import Clipboard
from tests.helpers.content_files import ContentFile, local_content
from tests.helpers.desktop import Desktop
from tests.helpers.file_dialogs import answer_file_dialog
from tests.helpers.front_door import FrontDoor
from tests.helpers.keyboard import Keyboard
from tests.helpers.local_site import LocalSite
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import launcher
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.starter import Starter
from tests.helpers.teacher import Teacher
from tests.helpers.waiting import wait_until

HOST = "platformalar.test"
PAGE_DEADLINE_S = 30.0
DEADLINE_S = 10.0
NAME = "Name, for example of the class or the group"
LINK = "Link to the meeting, the room or the course"
SECRET = "s3cr3t"  # noqa: S105 - what a link may have in it, and what no log may have
ADD = "+ Add a room"


@dataclass(frozen=True)
class School:
    """A desktop on which teachers sit down one after the other, and a site with their meetings."""

    starter: Starter
    bus: AccessibilityBus
    listener: Listener
    content: ContentFile
    site: LocalSite

    def sit_down(
        self, folder: str = "launcher", browsers: BrowserSet | None = None, hosts: PrivateHosts | None = None
    ) -> Teacher:
        """Start the program with the data of this folder."""
        launch = launcher(self.starter.folder / folder, "--language", "kk", content=self.content.path)
        program = self.starter.start(launch, browsers, hosts)
        return Teacher(FrontDoor.of(program, self.bus, self.content), self.listener)

    def link(self, number: int) -> str:
        """A link to a meeting on the platform Zoom, with a password in it."""
        return self.site.url(f"/zoom/j/{number}?pwd={SECRET}")

    def leave(self, folder: str, *names: str) -> Path:
        """Put rooms with these names where the program keeps them, as if they had been saved; return the file."""
        file = self.starter.folder / folder / "data" / "rooms.json"
        file.parent.mkdir(parents=True)
        rooms = [{"id": f"r{number}", "name": name, "url": self.link(number)} for number, name in enumerate(names)]
        file.write_text(json.dumps({"schema": 1, "rooms": rooms}, ensure_ascii=False), encoding="utf-8")
        return file


@pytest.fixture
def school(listener: Listener, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path) -> Iterator[School]:
    with LocalSite(HOST) as site:
        content = local_content(tmp_path / "content.json", HOST, site)
        yield School(starter, accessibility, listener, content, site)


@pytest.fixture
def clipboard(desktop: Desktop) -> Iterator[Clipboard]:
    with Clipboard.open(desktop) as clipboard:
        yield clipboard


def names_of(teacher: Teacher) -> set[str]:
    """The names of everything in the window."""
    return {node.name for node in teacher.door.frame.walk()}


def test_a_room_is_added_by_keyboard_and_opens_after_its_reminder(
    school: School,
    chromium: BrowserSet,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    clipboard: Clipboard,
    desktop: Desktop,
) -> None:
    hosts = private_hosts([HOST])
    school.starter.keep_running(chromium, hosts)
    teacher = school.sit_down(browsers=chromium, hosts=hosts)
    door, words = teacher.door, teacher.door.words
    teacher.go_to(teacher.say("RoomsCard", ADD))
    teacher.press_keys("Return")
    teacher.wait_for_focus(teacher.say("RoomDialog", NAME))
    clipboard.copy(school.link(1))
    keyboard = Keyboard(desktop)
    # On the Kazakh keyboard a letter is where the zero is, and where the V is, another one.
    with keyboard.layout("kz"):
        keyboard.type("0fpf0")
        wait_until(lambda: teacher.field(NAME).text == "қазақ", "the name in the field", DEADLINE_S)
        teacher.press_keys("Tab")
        teacher.wait_for_focus(teacher.say("RoomDialog", LINK))
        keyboard.press("v", "ctrl")
        wait_until(lambda: teacher.field(LINK).text == school.link(1), "the link in the field", DEADLINE_S)
    zoom = school.content.entry("zoom")
    approved = teacher.say("Rooms", "The link leads to the platform {title}.", title=words.text(zoom.title))
    wait_until(lambda: teacher.field(LINK).description == f"✓ {approved}", "the verdict", DEADLINE_S)
    wait_until(lambda: State.ENABLED in teacher.save_button().states, "the button to be enabled", DEADLINE_S)
    teacher.press_keys("Return")
    teacher.hear(teacher.say("RoomsFlow", "The room “{name}” is added.", name="қазақ"))
    door.wait_until_no_dialog()
    teacher.wait_for_focus(teacher.say("RoomsCard", ADD))
    assert door.button("қазақ").description == words.text(zoom.title)

    # It is opened by its row, after the reminder of its platform, once.
    teacher.go_to("қазақ")
    teacher.press_keys("space")
    reminder = school.content.catalogue.reminder_for(zoom)
    assert reminder is not None
    dialog = door.dialog()
    assert dialog.name == words.text(reminder.title)
    dialog.find(teacher.say("Reminder", "I have read the reminder."), Role.CHECK_BOX).toggle()
    dialog.find(teacher.say("Reminder", "Open {title}", title="қазақ"), Role.PUSH_BUTTON).press()
    school.site.wait_for(f"/zoom/j/1?pwd={SECRET}", PAGE_DEADLINE_S)
    door.program.wait_for_event("settled", PAGE_DEADLINE_S)
    assert len(school.site.requests) == 1
    log = door.program.launch.log.read_text(encoding="utf-8")
    assert "room-added" in log
    assert SECRET not in log
    assert HOST not in log
    recent = teacher.say("ShelfStrip", "Recent: {title}", title="қазақ")
    wait_until(lambda: teacher.shelf() == [recent], "the room among those opened lately", DEADLINE_S)
    door.program.stop()

    again = school.sit_down()
    assert again.door.button("қазақ").description == words.text(zoom.title)
    assert again.shelf() == [recent]


def test_a_link_that_is_no_platforms_is_refused_with_its_reason(school: School, clipboard: Clipboard) -> None:
    teacher = school.sit_down()
    zero_width, port = "\N{ZERO WIDTH SPACE}", school.site.port
    look_alike = f"http://platforma1ar.test:{port}/zoom/j/1"
    refused = {
        look_alike: Verdict.LOOKS_LIKE,
        f"http://platform{zero_width}alar.test:{port}/zoom/j/1": Verdict.NOT_AN_ADDRESS,
        f"http://{HOST}:{port}/zoom\N{RIGHT-TO-LEFT OVERRIDE}/j/1": Verdict.NOT_AN_ADDRESS,
        "https://meet.example.kz/room": Verdict.NOT_LISTED,
        f"http://{HOST}:{port + 1}/zoom/j/1": Verdict.NOT_LISTED,
        "javascript:alert(1)": Verdict.NOT_AN_ADDRESS,
    }
    teacher.go_to(teacher.say("RoomsCard", ADD))
    teacher.press_keys("Return")
    teacher.wait_for_focus(teacher.say("RoomDialog", NAME))
    teacher.field(NAME).write("ИТ-201")
    teacher.field(LINK).focus()
    teacher.wait_for_focus(teacher.say("RoomDialog", LINK))
    sentences = {}
    for link, verdict in refused.items():
        found = judge(link, school.content.catalogue, Language.KK)
        assert found.verdict is verdict, link
        sentences[link] = f"✗ {teacher.speak(found.message)}"
    assert len(set(sentences.values())) == len(refused)
    assert "platforma1ar.test" in sentences[look_alike]
    assert HOST in sentences[look_alike]
    # Qt takes in the beginning of a text that is this long.
    sentences[f"http://{HOST}:{port}/zoom/{'j' * 70_000}"] = "✗ " + teacher.say(
        "RoomDialog", "This text is too long, and only its beginning was taken in. Paste the link alone."
    )
    for link, sentence in sentences.items():
        clipboard.copy(link)
        teacher.press_keys("ctrl+a", "ctrl+v")
        wait_until(lambda: teacher.field(LINK).description == sentence, sentence, DEADLINE_S)  # noqa: B023
        teacher.door.dialog().find(sentence, Role.LABEL)
        if link == look_alike or len(link) > MAXIMUM_LENGTH:
            # It is read out, too, when the keyboard rests.
            school.listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == sentence)  # noqa: B023
        assert State.ENABLED not in teacher.save_button().states
        # Neither does the keyboard get past it.
        teacher.press_keys("Return")
        assert teacher.door.has_dialog()
    teacher.door.escape()
    teacher.wait_for_focus(teacher.say("RoomsCard", ADD))
    assert not (teacher.door.program.launch.data_dir / "rooms.json").exists()
    assert [event["event"] for event in teacher.door.program.events()] == ["ready"]


def answer(teacher: Teacher, path: Path) -> None:
    """Type a path into the file dialog, and be done."""
    answer_file_dialog(teacher.door.dialog(), teacher.door.program.desktop, teacher.door.words, path)
    teacher.door.wait_until_no_dialog()


def choose_of_all(teacher: Teacher, line: str) -> None:
    """Choose from the menu of all rooms together."""
    more = teacher.say("RoomsCard", "Import and export rooms")
    teacher.go_to(more)
    teacher.press_keys("Return")
    teacher.choose(teacher.offered(), teacher.say("RoomsMenu", line))


def test_rooms_are_changed_removed_and_carried_to_another_computer(school: School, tmp_path: Path) -> None:
    kept = school.leave("launcher", "ИТ-201", "ИТ-202")
    teacher = school.sit_down()
    door = teacher.door
    # Another name, by the menu of the row.
    offered = teacher.do("ИТ-202", "Change…")
    assert {teacher.say("EntryAction", line) for line in ("Pin", "Change…", "Remove…")} <= set(offered)
    teacher.wait_for_focus(teacher.say("RoomDialog", NAME))
    assert teacher.field(LINK).text == school.link(1)
    teacher.press_keys("ctrl+a")
    door.program.desktop.run("xdotool", "type", "Algebra")
    teacher.press_keys("Return")
    teacher.hear(teacher.say("RoomsFlow", "The room “{name}” is changed.", name="Algebra"))
    teacher.wait_for_focus("Algebra")
    # Out into a file, whose ending is added.
    choose_of_all(teacher, "Export rooms…")
    answer(teacher, tmp_path / "mine")
    file = tmp_path / "mine.json"
    source = "The rooms are written to the file “{file}”. Rooms: {count}."
    teacher.hear(teacher.say("RoomsFlow", source, file=str(file), count="2"))
    teacher.wait_for_focus(teacher.say("RoomsCard", "Import and export rooms"))
    # The question comes first, and «no» is the answer of the Return key.
    teacher.do("Algebra", "Remove…")
    teacher.wait_for_focus(teacher.say("RoomDialog", "Keep it"))
    teacher.press_keys("Return")
    door.wait_until_no_dialog()
    teacher.wait_for_focus("Algebra")
    teacher.do("Algebra", "Remove…")
    teacher.wait_for_focus(teacher.say("RoomDialog", "Keep it"))
    door.button(teacher.say("RoomDialog", "Remove")).press()
    teacher.hear(teacher.say("RoomsFlow", "The room “{name}” is removed.", name="Algebra"))
    teacher.wait_for_focus("ИТ-201")
    assert "Algebra" not in names_of(teacher)
    assert [room["name"] for room in json.loads(kept.read_text(encoding="utf-8"))["rooms"]] == ["ИТ-201"]
    assert SECRET not in door.program.launch.log.read_text(encoding="utf-8")
    door.program.stop()

    # Somebody has written into the file meanwhile: that one is not taken, and it is said why.
    values = json.loads(file.read_text(encoding="utf-8"))
    values["rooms"].append({"id": "r9", "name": "Elsewhere", "url": "https://meet.example.kz/room"})
    file.write_text(json.dumps(values), encoding="utf-8")
    other = school.sit_down("other")
    choose_of_all(other, "Import rooms…")
    answer(other, file)
    report = other.say(
        "Rooms",
        "Rooms added: {added}. There already: {known}. Not taken: {refused}.",
        added="2",
        known="0",
        refused="1",
    )
    verdict = judge("https://meet.example.kz/room", school.content.catalogue, Language.KK)
    why = other.say("Rooms", "“{name}”: {reason}", name="Elsewhere", reason=other.speak(verdict.message))
    other.hear(f"{report} {why}")
    for name in ("ИТ-201", "Algebra"):
        other.door.button(name)
    assert "Elsewhere" not in names_of(other)
    saved = json.loads((other.door.program.launch.data_dir / "rooms.json").read_text(encoding="utf-8"))["rooms"]
    assert [room["url"] for room in saved] == [school.link(0), school.link(1)]
