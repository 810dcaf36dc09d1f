"""Every way of a student through the accessibility bus alone, in three languages: no picture and no mouse.

Each face is started once for a language; what one test leaves, the next one finds.
"""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.call_advice import WORDS, decode
from launcher.core.catalogue import Entry, Requirement
from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.fault_room import FaultRoom
from tests.helpers.front_door import FrontDoor
from tests.helpers.heard_faces import FACES, FAULTY, HeardFaces
from tests.helpers.needed import tools_needed
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.stand_in_browser import StandInBrowser
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

DEADLINE_S = 15.0
PLATFORMS = ("platform", "mail", "messenger")
(DOWN,) = FAULTY


@dataclass(frozen=True)
class Student:
    """Somebody who hears a face and can press what it names."""

    door: FrontDoor
    browser: StandInBrowser
    listener: Listener
    is_kiosk: bool

    @property
    def words(self) -> ScreenWords:
        """The words of the language."""
        return self.door.words

    def entry(self, name: str) -> Entry:
        """An entry of the content."""
        return self.door.content.entry(name)

    def platforms(self) -> list[Entry]:
        """What can be opened and has a tile of its own."""
        return [card for card in self.door.content.cards() if card.kind.value in PLATFORMS and card.link is not None]

    def hear(self, sentence: str) -> None:
        """Hear that this is announced."""
        self.listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == sentence, DEADLINE_S)

    def wait_until_opened(self, entry: Entry, times: int) -> None:
        """Wait until the browser has been started, for the last of so many `times`, with the address of an entry."""
        assert entry.link is not None
        wait_until(lambda: len(self.browser.opened()) == times, f"{entry.id} to open", DEADLINE_S)
        assert self.browser.opened()[-1] == entry.link.url

    def calm_tile(self, entry: Entry) -> Node:
        """The tile of an entry, as soon as it no longer says that it is being opened."""
        tile = self.door.button(self.words.card(entry))
        wait_until(lambda: self.words.opening not in tile.description, f"{entry.id} to calm down", DEADLINE_S)
        return tile

    def language(self, language: Language) -> Node:
        """The choice of a language."""
        return self.door.frame.find(LANGUAGE_NAMES[language], Role.RADIO_BUTTON)

    def search(self) -> Node:
        """The search box."""
        return self.door.frame.find(self.words.say("SearchBox", "Search"), Role.TEXT)


@pytest.fixture(scope="module")
def starter(desktop: Desktop) -> Iterator[Starter]:
    """Starts each face once; nothing that it writes is unexpected. The folder has a short name, for browsers."""
    with tempfile.TemporaryDirectory(prefix="ways-") as folder:
        starter = Starter(desktop, Path(folder))
        try:
            yield starter
        finally:
            starter.stop_all()
        assert not starter.faults()


@pytest.fixture(
    scope="module",
    params=[(face, language) for face in FACES for language in Language],
    ids=lambda each: f"{each[0]}-{each[1]}",
)
def student(request: pytest.FixtureRequest, starter: Starter, fault_room: FaultRoom) -> Iterator[Student]:
    """A student at each face in each language."""
    face, language = request.param
    with AccessibilityBus.open(starter.desktop.session_bus) as bus, Listener.open(bus) as listener, tools_needed():
        heard = HeardFaces(starter, bus, fault_room, starter.folder).open(face, language)
        yield Student(heard.door, heard.browser, listener, heard.is_kiosk)
        heard.door.program.stop()


def test_nothing_that_can_be_reached_is_without_a_name(student: Student) -> None:
    nodes = [node for node in student.door.frame.walk() if State.SHOWING in node.states]
    controls = [node for node in nodes if State.FOCUSABLE in node.states]
    assert controls
    assert [node for node in controls if not node.name.strip()] == []
    assert {node.role for node in controls} <= {Role.PUSH_BUTTON, Role.RADIO_BUTTON, Role.TEXT}
    # What only holds other things together has a role that screen readers pass over in silence.
    assert {node.role for node in nodes if not node.name} <= {Role.FILLER, Role.PANEL, Role.IMAGE, Role.SCROLL_BAR}


def test_a_heading_is_read_before_what_it_is_about(student: Student) -> None:
    names = [node.name for node in student.door.frame.walk()]
    catalogue = student.door.content.catalogue
    for category in catalogue.categories:
        heading = student.words.text(category.title)
        cards = [student.words.card(entry) for entry in catalogue.in_category(category.id)]
        if heading in names:
            assert names.index(heading) < min(names.index(card) for card in cards)


def test_the_language_is_one_of_three_and_switches_everything_at_once(student: Student) -> None:
    spoken = student.words.language
    zoom, mail = student.entry("zoom"), student.entry("mail")
    for language in (*[other for other in Language if other is not spoken], spoken):
        student.language(language).press()
        wait_until(lambda language=language: State.CHECKED in student.language(language).states, language, DEADLINE_S)  # type: ignore[misc]
        names = {node.name for node in student.door.frame.walk() if State.VISIBLE in node.states}
        for other in Language:
            words = ScreenWords.of(other)
            said = {words.why(zoom), words.card(mail), words.say("SearchBox", "Search")}
            assert said <= names if other is language else not said & names
        checked = [
            one.name for one in student.door.frame.find_all(role=Role.RADIO_BUTTON) if State.CHECKED in one.states
        ]
        assert checked == [LANGUAGE_NAMES[language]]


def test_the_reminder_is_heard_and_acknowledged(student: Student) -> None:
    zoom = student.entry("zoom")
    reminder = student.door.content.catalogue.reminder_for(zoom)
    assert reminder is not None
    assert reminder.requirement is Requirement.ACKNOWLEDGE
    student.listener.catch_up()
    student.door.button(student.words.card(zoom)).press()
    box = student.listener.wait_for_focus(student.words.say("Reminder", "I have read the reminder."), DEADLINE_S)
    assert box.source.role is Role.CHECK_BOX
    dialog = student.door.dialog()
    assert dialog.name == student.words.text(reminder.title)
    # Orca and NVDA read these labels when the dialog opens; a description would be read as well.
    labels = [label.name for label in dialog.find_all(role=Role.LABEL)]
    assert labels.count(student.words.text(reminder.text)) == 1
    assert dialog.description == ""
    before = len(student.browser.opened())
    student.door.confirm(reminder, zoom, acknowledge=True)
    student.listener.wait_for(Event.CHECKED, lambda heard: heard.value == 1)
    student.wait_until_opened(zoom, before + 1)


def test_a_search_is_heard_and_its_result_opened(student: Student) -> None:
    student.search().write("bigblue")
    entry = student.entry("bigbluebutton")
    title = student.words.card(entry)

    def rows() -> list[Node]:
        found = student.door.frame.find_all(title, Role.PUSH_BUTTON)
        return [row for row in found if State.SHOWING in row.states]

    (row,) = wait_until(rows, "the result", DEADLINE_S)
    results = [each for each in row.parent.children if State.SHOWING in each.states]
    count = student.words.say("Finder", "{count} results", count=str(len(results)))
    student.hear(student.words.say("Finder", "{count}, first: {title}", count=count, title=title))
    place = student.words.say("Finder", "{number} of {count}", number="1", count=str(len(results)))
    assert row.description.endswith(place)
    before = len(student.browser.opened())
    row.press()
    student.wait_until_opened(entry, before + 1)
    student.search().write("qqqq")
    student.listener.wait_for(Event.ANNOUNCEMENT, lambda heard: "qqqq" in heard.text, DEADLINE_S)
    student.search().write("")
    student.door.button(student.words.why(entry))


def test_every_platform_is_found_by_its_name_and_opened(student: Student) -> None:
    assert len(student.platforms()) >= 7
    for entry in student.platforms():
        tile, before = student.calm_tile(entry), len(student.browser.opened())
        tile.press()
        reminder = student.door.content.catalogue.reminder_for(entry)
        wait_until(
            lambda before=before: student.door.has_dialog() or len(student.browser.opened()) > before,  # type: ignore[misc]
            entry.id,
            DEADLINE_S,
        )
        if student.door.has_dialog():
            assert reminder is not None
            student.door.confirm(reminder, entry, acknowledge=reminder.requirement is Requirement.ACKNOWLEDGE)
        student.wait_until_opened(entry, before + 1)
        opened = student.door.program.wait_for_event("opened", id=entry.id)
        assert opened["url"] == student.browser.opened()[-1]


def test_why_a_site_is_down_is_read(student: Student) -> None:
    entry = student.entry(DOWN)
    said = student.calm_tile(entry).description
    assert said.startswith(f"{student.words.say('Marks', 'Fault at the site')}. ")
    question = student.words.say("WhyButton", "What is wrong here?")
    student.door.button(f"{question} {student.words.card(entry)}").press()
    student.listener.wait_for_focus(student.words.say("Why", "Close"), DEADLINE_S)
    dialog = student.door.dialog()
    assert dialog.name == question
    labels = [label.name for label in dialog.find_all(role=Role.LABEL)]
    before = student.words.say("CallCode", "Code for the helpdesk: {code}", code="")
    (code,) = [label.removeprefix(before) for label in labels if label.startswith(before)]
    found = decode(code, student.door.content.catalogue)
    assert found.code is not None
    assert found.entry == entry
    assert found.code.cause.value == "site-fault"
    assert labels[0:2] == [question, student.words.card(entry)]
    assert student.words.text(WORDS[found.code.cause].what) in labels
    student.door.escape()


def test_a_turn_is_ended(student: Student) -> None:
    if not student.is_kiosk:
        pytest.skip("a turn is the kiosk's")
    student.door.button(student.words.say("Kiosk", "I am finished")).press()
    assert student.door.program.wait_for_event("turn-ended", reason="finished")["clean"] is True
    said = student.words.say("Kiosk", "✓ Everything of the last person was removed from this computer.")
    student.hear(said)
    student.door.frame.find(said, Role.LABEL)
    student.door.frame.wait_until_gone(student.words.say("Kiosk", "I am finished"))
    first = student.words.card(next(student.door.content.cards()))
    wait_until(lambda: State.FOCUSED in student.door.button(first).states, "the focus on the first tile", DEADLINE_S)
