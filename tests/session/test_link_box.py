"""«Is this link ours?» by ear and by keyboard: from a link in a chat to its verdict, to the page, and to no file."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.clipboard import Clipboard
from tests.helpers.content_files import ContentFile, local_content
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import FrontDoor
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
SECRET = "s3cr3t"  # noqa: S105 - what a link may have in it, and what no file of ours may have
QUESTION = "Is this link ours?"
FIELD = "Address from a message, a letter or a poster"
OPEN = "Open this address"


@dataclass(frozen=True)
class Chat:
    """A teacher beside a chat from which links are copied."""

    starter: Starter
    bus: AccessibilityBus
    listener: Listener
    content: ContentFile
    site: LocalSite
    clipboard: Clipboard

    def sit_down(self, browsers: BrowserSet, hosts: PrivateHosts | None, language: Language = Language.KK) -> Teacher:
        """Start the program."""
        launch = launcher(self.starter.folder / "launcher", "--language", language.value, content=self.content.path)
        program = self.starter.start(launch, browsers, hosts)
        return Teacher(FrontDoor.of(program, self.bus, self.content, language), self.listener)

    @property
    def meeting(self) -> str:
        """A link to a meeting on the platform Zoom, with a password in it."""
        return self.site.url(f"/zoom/j/1?pwd={SECRET}")

    def paste(self, teacher: Teacher, text: str) -> None:
        """Copy a text in the chat, and paste it where the keyboard is in the window."""
        self.clipboard.copy(text)
        teacher.press_keys("ctrl+a", "ctrl+v")


@pytest.fixture
def chat(
    desktop: Desktop, listener: Listener, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> Iterator[Chat]:
    with LocalSite(HOST) as site, Clipboard.open(desktop) as clipboard:
        content = local_content(tmp_path / "content.json", HOST, site)
        yield Chat(starter, accessibility, listener, content, site, clipboard)


def heard(teacher: Teacher, part: str) -> str:
    """Hear a sentence with this part in it."""
    return teacher.listener.wait_for(Event.ANNOUNCEMENT, lambda event: part in event.text, DEADLINE_S).text


def accept_reminder(chat: Chat, teacher: Teacher) -> None:
    """Meet the reminder of the platform Zoom, and go on."""
    zoom = chat.content.entry("zoom")
    reminder = chat.content.catalogue.reminder_for(zoom)
    assert reminder is not None
    wait_until(
        lambda: teacher.door.dialog().name == teacher.door.words.text(reminder.title), "the reminder", DEADLINE_S
    )
    teacher.door.confirm(reminder, zoom, acknowledge=True)


def leaves_nothing(chat: Chat, teacher: Teacher) -> None:
    """No file of the program has the link, or a part of it."""
    files = [file for file in teacher.door.program.launch.folder.rglob("*") if file.is_file()]
    assert teacher.door.program.launch.log in files
    for file in files:
        data = file.read_bytes()
        assert SECRET.encode() not in data, file
        assert b"/zoom/j/1" not in data, file
        if file.name == "shelf.json":
            assert b"given-link" not in data


def test_a_link_from_a_chat_is_judged_opened_and_forgotten(
    chat: Chat, chromium: BrowserSet, private_hosts: Callable[[Sequence[str]], PrivateHosts]
) -> None:
    hosts = private_hosts([HOST])
    chat.starter.keep_running(chromium, hosts)
    teacher = chat.sit_down(chromium, hosts)
    teacher.go_to(teacher.say("LinkBox", QUESTION))
    teacher.press_keys("Return")
    teacher.wait_for_focus(teacher.say("LinkBox", FIELD))
    chat.paste(teacher, f"http://platforma1ar.test:{chat.site.port}/zoom/j/1?pwd={SECRET}")
    # All entries are on one host here, of which the first is the one that it looks like.
    first = teacher.door.words.text(chat.content.entry("e-learning").title)
    looks = teacher.say("LinkVerdict", "Looks like {title}, but is not", title=first)
    assert heard(teacher, "platforma1ar.test").startswith(f"✗ {looks}. ")
    # There is nothing to open, and Enter opens nothing.
    open_words = teacher.say("LinkVerdict", OPEN)
    assert [node for node in teacher.door.dialog().find_all(open_words) if State.VISIBLE in node.states] == []
    teacher.press_keys("Return")
    chat.paste(teacher, chat.meeting)
    zoom = teacher.door.words.text(chat.content.entry("zoom").title)
    approved = teacher.say("LinkVerdict", "Approved: {title}", title=zoom)
    assert heard(teacher, approved).startswith(f"✓ {approved}. ")
    teacher.press_keys("Tab")
    teacher.wait_for_focus(open_words)
    teacher.press_keys("Return")
    accept_reminder(chat, teacher)
    chat.site.wait_for(f"/zoom/j/1?pwd={SECRET}", PAGE_DEADLINE_S)
    teacher.door.program.wait_for_event("settled", PAGE_DEADLINE_S, id="given-link")
    assert len(chat.site.requests) == 1
    # The window remembers what was opened before; this is nothing that was.
    assert teacher.shelf() == []
    # Asked again, the dialog knows nothing of it.
    teacher.door.button(teacher.say("LinkBox", QUESTION)).press()
    assert teacher.door.dialog().find(teacher.say("LinkBox", FIELD), Role.TEXT).text == ""
    teacher.door.program.stop()
    leaves_nothing(chat, teacher)


def test_the_search_box_judges_what_is_pasted_into_it(
    chat: Chat, chromium: BrowserSet, private_hosts: Callable[[Sequence[str]], PrivateHosts]
) -> None:
    hosts = private_hosts([HOST])
    chat.starter.keep_running(chromium, hosts)
    teacher = chat.sit_down(chromium, hosts, Language.EN)
    wait_until(lambda: State.ACTIVE in teacher.door.frame.states, "the window to be in front", DEADLINE_S)
    teacher.press_keys("ctrl+k")
    teacher.wait_for_focus("Search")
    chat.paste(teacher, "https://meet.example.kz/room")
    assert heard(teacher, "meet.example.kz").startswith("▲ Not on the list. ")
    teacher.press_keys("Return", "Down")
    # Nothing to press: the keyboard stays where it is.
    teacher.wait_for_focus("Search")
    chat.paste(teacher, chat.meeting.upper())
    assert "small letters" in heard(teacher, "Not an address")
    teacher.press_keys("Down")
    wait_until(lambda: (teacher.focused() or "").startswith("Check http://"), "what is offered", DEADLINE_S)
    teacher.press_keys("Up")
    teacher.wait_for_focus("Search")
    chat.paste(teacher, chat.meeting)
    heard(teacher, "✓ Approved: Zoom. The link leads to the platform Zoom.")
    teacher.door.tree.find("✓ Approved: Zoom", Role.LABEL)
    teacher.press_keys("Down")
    teacher.wait_for_focus(OPEN)
    teacher.press_keys("Up", "Return")
    accept_reminder(chat, teacher)
    chat.site.wait_for(f"/zoom/j/1?pwd={SECRET}", PAGE_DEADLINE_S)
    teacher.door.program.wait_for_event("settled", PAGE_DEADLINE_S, id="given-link")
    assert len(chat.site.requests) == 1
    teacher.door.program.stop()
    leaves_nothing(chat, teacher)
