"""Every entry, pressed as a screen reader presses it, in each language, asks a real browser for its page once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.catalogue import Entry
from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Event, Heard, Listener
from tests.helpers.content_files import ContentFile, local_content
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.local_site import LocalSite
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import launcher
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

HOST = "platformalar.test"
PAGE_DEADLINE_S = 30.0
QUIET_DEADLINE_S = 10.0
# The first of each occasion, in the order in which everything is pressed, and whether a box has to be ticked:
# clause 8 (streaming) is to be acknowledged, clause 7 (messengers) only to be seen.
REMINDED = {"zoom": ("streaming", True), "whatsapp": ("messengers", False)}
# The regulation gives these no address, and neither does anybody else.
WITHOUT_ADDRESS = ["other-messengers", "distance-learning-rules"]


@pytest.fixture
def site() -> Iterator[LocalSite]:
    with LocalSite(HOST) as site:
        yield site


@pytest.fixture
def content(site: LocalSite, tmp_path: Path) -> ContentFile:
    return local_content(tmp_path / "content.json", HOST, site)


@dataclass(frozen=True)
class Street:
    """A desktop with one real browser, which finds the local site, and the launcher on it."""

    starter: Starter
    hosts: PrivateHosts
    bus: AccessibilityBus
    content: ContentFile
    site: LocalSite

    def open(self, browsers: BrowserSet, language: Language, *arguments: str) -> FrontDoor:
        """Start the browser, so that pages are handed to it, and then the launcher in front of it."""
        self.starter.keep_running(browsers, self.hosts)
        folder = self.starter.folder / "launcher"
        launch = launcher(folder, "--language", language.value, *arguments, content=self.content.path)
        return FrontDoor.of(self.starter.start(launch, browsers, self.hosts), self.bus, self.content, language)

    def wait_for_page(self, entry: Entry) -> None:
        """Wait until the browser has asked for the page of an entry."""
        self.site.wait_for(f"/{entry.id}", PAGE_DEADLINE_S)

    def pages(self) -> list[str]:
        """What the browser has asked for."""
        assert {request.method for request in self.site.requests} <= {"GET"}
        return [request.path.removeprefix("/") for request in self.site.requests]


@pytest.fixture
def street(
    starter: Starter,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    accessibility: AccessibilityBus,
    content: ContentFile,
    site: LocalSite,
) -> Street:
    return Street(starter, private_hosts([HOST]), accessibility, content, site)


@pytest.mark.parametrize("language", Language)
def test_each_entry_asks_for_its_page_once(real_browser: BrowserSet, language: Language, street: Street) -> None:
    door = street.open(real_browser, language)
    pressed = []
    for entry in street.content.on_the_screen():
        if entry.link is None:
            continue
        door.opener(entry).press()
        if entry.id in REMINDED:
            reminder = street.content.catalogue.reminder_for(entry)
            assert reminder is not None
            assert reminder.id == REMINDED[entry.id][0]
            door.confirm(reminder, entry, acknowledge=REMINDED[entry.id][1])
        street.wait_for_page(entry)
        pressed.append(entry.id)
    for entry_id in pressed:
        door.program.wait_for_event("settled", id=entry_id, state="handed-over")

    assert sorted(pressed + WITHOUT_ADDRESS) == sorted(entry.id for entry in street.content.catalogue.entries)
    assert street.pages() == pressed
    events = door.program.events()
    shown = [(event["entry"], event["id"]) for event in events if event["event"] == "reminder-shown"]
    assert shown == [(entry, reminder) for entry, (reminder, _) in REMINDED.items()]
    assert [event["id"] for event in events if event["event"] == "opened"] == pressed


def wait_until_quiet(door: FrontDoor, entry: Entry) -> None:
    """Wait until a browser has taken the page, and the entry could be opened again."""
    door.program.wait_for_event("settled", id=entry.id)
    opener = door.opener(entry)
    wait_until(lambda: door.words.opening not in opener.description, "the card to calm down", QUIET_DEADLINE_S)


def test_two_presses_at_once_open_once(chromium: BrowserSet, street: Street) -> None:
    door = street.open(chromium, Language.KK)
    entries = [street.content.entry(name) for name in ("moodle", "e-learning-video", "distance-learning-section")]
    for entry in entries:
        opener = door.opener(entry)
        opener.press()
        opener.press()
        # Two presses of a screen reader within 0.1 s are one click to Qt: here comes a real second one.
        door.program.wait_for_event("opened", id=entry.id)
        opener.press()
        street.wait_for_page(entry)
    for entry in entries:
        wait_until_quiet(door, entry)
    assert street.pages() == [entry.id for entry in entries]
    assert [event["event"] for event in door.program.events()].count("opened") == len(entries)


def test_double_click_opens_once_and_a_later_press_opens_again(
    chromium: BrowserSet, street: Street, desktop: Desktop
) -> None:
    door = street.open(chromium, Language.RU)
    entry = street.content.entry("moodle")
    desktop.click(*door.opener(entry).extents.centre, times=2)
    street.wait_for_page(entry)
    wait_until_quiet(door, entry)
    assert street.pages() == [entry.id]
    door.opener(entry).press()
    wait_until(lambda: street.pages() == [entry.id] * 2, "a second request", PAGE_DEADLINE_S)


def test_reminder_comes_once_and_until_it_was_confirmed_nothing_opens(
    chromium: BrowserSet, street: Street, desktop: Desktop
) -> None:
    door = street.open(chromium, Language.KK)
    entry = street.content.entry("zoom")
    reminder = street.content.catalogue.reminder_for(entry)
    assert reminder is not None
    opener = door.opener(entry)
    opener.press()
    dialog = door.dialog()
    # A screen reader reaches what is behind the dialog too.
    opener.press()
    door.button(door.words.why(entry)).press()
    # With the pointer on the dialog, a click right after it would count as the rest of a double click on it.
    desktop.park_pointer()
    dialog.find(door.words.say("Reminder", "Back")).press()
    door.wait_until_no_dialog()
    desktop.click(*opener.extents.centre, times=2)
    assert door.dialog().name == door.words.text(reminder.title)
    door.escape()
    opener.press()
    door.confirm(reminder, entry, acknowledge=True)
    street.wait_for_page(entry)
    wait_until_quiet(door, entry)
    assert not door.has_dialog()
    assert street.pages() == [entry.id]
    names = [event["event"] for event in door.program.events()]
    assert (names.count("reminder-shown"), names.count("reminder-accepted"), names.count("opened")) == (3, 1, 1)


def test_press_is_answered_at_once_on_the_card_and_in_words(
    listener: Listener, chromium: BrowserSet, street: Street
) -> None:
    door = street.open(chromium, Language.KK)
    entry = street.content.entry("e-learning")
    opener = door.opener(entry)
    before = opener.description
    opener.press()
    wait_until(lambda: opener.description == f"{door.words.opening} {before}", "words on the card", 2)
    params = {"title": entry.title.kk, "browser": chromium.default.title}
    for source in ("{title} is opening in {browser}.", "{title} was opened in {browser}."):
        sentence = door.words.say("Opening", source, **params)

        def is_said(heard: Heard, sentence: str = sentence) -> bool:
            return heard.text == sentence

        listener.wait_for(Event.ANNOUNCEMENT, is_said, PAGE_DEADLINE_S)
    assert door.status() == door.words.say("Opening", "{title} was opened in {browser}.", **params)
    wait_until(lambda: opener.description == before, "the card to calm down", QUIET_DEADLINE_S)


def test_entry_without_an_address_explains_itself(doors: DoorOpener) -> None:
    door = doors.open()
    for entry_id in WITHOUT_ADDRESS:
        entry = door.content.entry(entry_id)
        door.opener(entry).press()
        names = {node.name for node in door.dialog().walk()}
        assert door.words.text(entry.title) in names
        no_address = door.words.say("EntryWords", "The regulation gives no address.")
        assert f"{door.words.say('Why', 'Address')}: {no_address}" in names
        door.button(door.words.say("Why", "Close")).press()
        door.wait_until_no_dialog()
    assert [event["event"] for event in door.program.events()] == ["ready"]
