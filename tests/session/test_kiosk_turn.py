"""One person after the other at the kiosk, with real browsers in front of it.

The last part of the countdown, which takes a minute, is for `make soak`.
"""

import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.catalogue import Requirement
from launcher.core.languages import Language
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.kiosk import Kiosk, KioskOpener, browser_without_privacy, locked_desktop
from tests.helpers.long_tests import ARE_LONG
from tests.helpers.program import REPOSITORY, launcher
from tests.helpers.real_browsers import BrowserKind, BrowserSet, fresh_browser
from tests.helpers.screen_words import LANGUAGE_NAMES
from tests.helpers.waiting import wait_until
from tests.helpers.x_windows import windows

BROWSER_DEADLINE_S = 60.0
DEADLINE_S = 10.0
BACK_WITHIN_S = 2.0
IDLE_S = 60.0


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    """A desktop locked down as the profile does it."""
    with locked_desktop() as desktop:
        yield desktop


@dataclass(frozen=True)
class Lab:
    """A kiosk, and the browser in front of it."""

    kiosk: Kiosk
    kiosks: KioskOpener
    browsers: BrowserSet

    def browser_is_in_front(self) -> bool:
        """Whether the browser is the highest window, and has the keyboard."""
        front = self.kiosk.in_front()
        return front is not None and front.class_name.startswith(self.browsers.default.window_class)

    def wait_for_page(self, entry_id: str) -> None:
        """Wait until the page of an entry is in front."""
        self.kiosks.site.wait_for(f"/{entry_id}", BROWSER_DEADLINE_S)
        wait_until(self.browser_is_in_front, "the browser to be in front", BROWSER_DEADLINE_S)

    def browser_pids(self) -> set[int]:
        """The processes that have the windows of browsers."""
        return {window.pid for window in windows(self.kiosk.desktop)} - {self.kiosk.program.pid, 0}

    def come_back(self) -> None:
        """Bring the kiosk forward, as a second start does."""
        launch = launcher(self.kiosk.program.launch.folder, "--kiosk")
        command = subprocess.run(launch.command, env=self.kiosk.program.environment, cwd=REPOSITORY, check=False)
        assert command.returncode == 75
        self.kiosk.wait_until_in_front()

    def wait_until_nothing_is_left(self) -> None:
        """Neither a browser nor the folder of the turn is there."""
        assert self.kiosk.turn_folders() == []
        wait_until(lambda: self.browser_pids() == set(), "the windows of the browser to close", DEADLINE_S)


@pytest.fixture(params=["chromium_for_all", "firefox_for_all"], ids=["chromium", "firefox"])
def lab(request: pytest.FixtureRequest, listener: Listener, kiosks: KioskOpener) -> Lab:
    """A kiosk with each real browser in turn; the listener was there before it."""
    browsers: BrowserSet = request.getfixturevalue(request.param)
    kiosk = kiosks.open(browsers=browsers, language=Language.RU)
    kiosk.wait_until_in_front()
    return Lab(kiosk, kiosks, browsers)


def test_one_person_and_the_next_one(lab: Lab, listener: Listener) -> None:
    kiosk, found = lab.kiosk, lab.kiosks.found_by_pages
    # The first one, with keys alone.
    kiosk.wait_for_focus(kiosk.words.card(kiosk.content.entry("e-learning")))
    kiosk.desktop.press_keys("Return")
    lab.wait_for_page("e-learning")
    wait_until(lambda: found() == [{}], "the page to find nothing", BROWSER_DEADLINE_S)
    (turn,) = kiosk.turn_folders()
    (pid,) = lab.browser_pids()
    # Chromium writes its command line anew, as one text.
    command = Path(f"/proc/{pid}/cmdline").read_text()
    assert " --incognito" in command or "\0--private-window" in command
    assert str(turn) in command

    # The second page goes to the same browser; it knows what the first one has left.
    kiosk.tile("moodle").press()
    lab.wait_for_page("moodle")
    wait_until(lambda: len(found()) == 2, "the second page to tell", BROWSER_DEADLINE_S)
    assert found()[1]["cookie"] == "token=null"
    assert lab.browser_pids() == {pid}
    assert kiosk.turn_folders() == [turn]

    # Meanwhile everything in the kiosk becomes the person's: language, search, page.
    lab.come_back()
    kiosk.frame.find(LANGUAGE_NAMES[Language.EN], Role.RADIO_BUTTON).press()
    kiosk.program.wait_for_event("turn-began")
    kiosk.desktop.press_keys("z", "o")
    field = kiosk.frame.find("Search", Role.TEXT)
    wait_until(lambda: field.text == "zo", "the search to take what is typed", DEADLINE_S)
    kiosk.click(kiosk.button("I am finished"))
    assert kiosk.wait_until_clean("finished")["clean"] is True
    lab.wait_until_nothing_is_left()
    said = kiosk.say("✓ Everything of the last person was removed from this computer.")
    listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == said)
    wait_until(lambda: kiosk.status() == said, "the sentence in the window", DEADLINE_S)
    kiosk.wait_until_in_front()
    assert kiosk.is_at_the_start()
    checked = [node.name for node in kiosk.frame.find_all(role=Role.RADIO_BUTTON) if State.CHECKED in node.states]
    assert checked == [LANGUAGE_NAMES[Language.RU]]
    assert kiosk.frame.find_all(kiosk.say("I am finished")) == []

    # The next one finds nothing, and when the browser is closed the kiosk is there.
    kiosk.click(kiosk.tile("moodle"))
    kiosk.program.wait_for_event("turn-began")
    wait_until(lambda: len(found()) == 3, "the third page to tell", BROWSER_DEADLINE_S)
    assert found()[2] == {}
    wait_until(lab.browser_is_in_front, "the browser to be in front", BROWSER_DEADLINE_S)
    close_browser(lab)
    assert kiosk.status() != said
    kiosk.finish.press()
    assert kiosk.wait_until_clean("finished")["clean"] is True
    lab.wait_until_nothing_is_left()


def test_two_tiles_that_are_pressed_one_right_after_the_other_both_open(lab: Lab) -> None:
    """The browser is only just starting when the second one is pressed."""
    names = ("e-learning", "moodle")
    for tile in [lab.kiosk.tile(name) for name in names]:
        tile.press()
    for name in names:
        lab.kiosks.site.wait_for(f"/{name}", BROWSER_DEADLINE_S)
    wait_until(lambda: len(lab.browser_pids()) == 1, "one browser", BROWSER_DEADLINE_S)
    assert len(lab.kiosk.turn_folders()) == 1
    lab.kiosk.finish.press()
    assert lab.kiosk.wait_until_clean("finished")["clean"] is True


def close_browser(lab: Lab) -> None:
    """Close the page, which was the last one, and see the kiosk come back with the keyboard."""
    lab.kiosk.desktop.press_keys("ctrl+w")
    wait_until(lambda: lab.browser_pids() == set(), "the browser to close", BROWSER_DEADLINE_S)
    lab.kiosk.wait_until_in_front(BACK_WITHIN_S)
    assert State.ACTIVE in lab.kiosk.frame.states


@pytest.fixture
def chromium_lab(kiosks: KioskOpener, chromium_for_all: BrowserSet) -> Lab:
    """A kiosk with Chromium, whose turns end after a minute."""
    kiosk = kiosks.open(browsers=chromium_for_all, idle_minutes=1)
    kiosk.wait_until_in_front()
    return Lab(kiosk, kiosks, chromium_for_all)


def test_who_goes_while_a_page_is_opening_leaves_no_complaint(chromium_lab: Lab) -> None:
    lab, kiosk = chromium_lab, chromium_lab.kiosk
    for _again in range(3):
        kiosk.tile("moodle").press()
        kiosk.program.wait_for_event("opened", id="moodle")
        kiosk.finish.press()
        assert kiosk.wait_until_clean("finished")["clean"] is True
        lab.wait_until_nothing_is_left()
        kiosk.wait_until_in_front()
        assert kiosk.is_at_the_start()
        assert len(kiosk.own_windows()) == 1
    assert "open-failed" not in {event["event"] for event in kiosk.program.events()}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_the_end_of_the_session_is_the_end_of_everything(chromium_lab: Lab, number: signal.Signals) -> None:
    lab, kiosk = chromium_lab, chromium_lab.kiosk
    kiosk.tile("moodle").press()
    lab.wait_for_page("moodle")
    assert len(kiosk.program.processes()) > 1
    os.kill(kiosk.program.pid, number)
    assert kiosk.program.wait_for_exit() == 0
    (ended,) = (event for event in kiosk.program.events() if event["event"] == "turn-ended")
    assert (ended["reason"], ended["clean"], ended["removed"]) == ("stopped", True, 1)
    assert kiosk.turn_folders() == []
    assert kiosk.program.processes() == set()


def test_who_does_nothing_is_asked_in_front_of_the_browser(chromium_lab: Lab) -> None:
    lab, kiosk = chromium_lab, chromium_lab.kiosk
    kiosk.tile("moodle").press()
    lab.wait_for_page("moodle")
    (pid,) = lab.browser_pids()
    kiosk.program.wait_for_event("turn-warned", IDLE_S + DEADLINE_S)
    dialog = kiosk.dialog()
    assert dialog.name == kiosk.say("Are you still here?", "IdleWarning")
    kiosk.wait_until_in_front()
    front = kiosk.in_front()
    assert front is not None
    # In front of the browser, which can be seen around it, and in the middle of the screen.
    screen = kiosk.desktop.size
    assert front.place.width < screen.width
    assert front.place.height < screen.height
    x, y = front.place.centre
    assert abs(x - screen.width // 2) <= 2
    assert abs(y - screen.height // 2) <= 2
    assert windows(kiosk.desktop)[-2].pid == pid
    kiosk.desktop.press_keys("a")
    kiosk.program.wait_for_event("turn-resumed")
    kiosk.wait_until_no_dialog()
    wait_until(lab.browser_is_in_front, "the browser to be in front again", DEADLINE_S)
    assert lab.browser_pids() == {pid}
    assert [event["event"] for event in kiosk.program.events()].count("turn-ended") == 0
    if ARE_LONG:
        kiosk.program.wait_for_event("turn-warned", IDLE_S + DEADLINE_S)
        assert kiosk.program.wait_for_event("turn-ended", IDLE_S + DEADLINE_S)["reason"] == "idle"
        lab.wait_until_nothing_is_left()
        kiosk.wait_until_in_front()
        assert kiosk.is_at_the_start()


def failure_sentence(kiosk: Kiosk) -> str:
    return kiosk.say(
        "No browser on this computer can be opened so that nothing of yours stays here, so the page was not opened. "
        "Please tell the helpdesk.",
        "Opening",
    )


def test_each_person_is_reminded_once(kiosks: KioskOpener) -> None:
    kiosk = kiosks.open()
    kiosk.wait_until_in_front()
    for _person in range(2):
        for entry, is_reminded in (("zoom", True), ("bigbluebutton", False), ("zoom", False)):
            kiosk.tile(entry).press()
            if is_reminded:
                reminder = kiosk.content.catalogue.reminder_for(kiosk.content.entry(entry))
                assert reminder is not None
                is_asked = reminder.requirement is Requirement.ACKNOWLEDGE
                kiosk.confirm(reminder, kiosk.content.entry(entry), acknowledge=is_asked)
                kiosk.program.wait_for_event("reminder-accepted", entry=entry)
            kiosk.program.wait_for_event("open-failed", id=entry)
            kiosk.escape()
        kiosk.finish.press()
        kiosk.wait_until_clean("finished")
        wait_until(kiosk.is_at_the_start, "the next person's start", DEADLINE_S)
    events = [event["event"] for event in kiosk.program.events()]
    assert events.count("reminder-shown") == events.count("turn-ended") == 2


def test_without_a_private_browser_nothing_opens(kiosks: KioskOpener, tmp_path: Path) -> None:
    trace = tmp_path / "it was started"
    browsers = browser_without_privacy(tmp_path / "browsers", ("touch", str(trace)))
    kiosk = kiosks.open(browsers=browsers, without_private_browser="refuse")
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("open-failed", id="moodle", reason="not-private")
    dialog = kiosk.dialog()
    assert failure_sentence(kiosk) in {node.name for node in dialog.walk()}
    # Neither is there another browser to choose, nor the address to take to one.
    kiosk.escape()
    wait_until(lambda: kiosk.status() == failure_sentence(kiosk), "the sentence in the window", DEADLINE_S)
    assert not trace.exists()
    assert windows(kiosk.desktop) == [kiosk.window]


def test_without_a_private_browser_one_is_asked_where_that_is_allowed(kiosks: KioskOpener, tmp_path: Path) -> None:
    real = fresh_browser(BrowserKind.CHROMIUM, tmp_path)
    browsers = browser_without_privacy(tmp_path / "browsers", real.command)
    kiosk = kiosks.open(browsers=browsers, without_private_browser="open")
    kiosk.wait_until_in_front()
    lab = Lab(kiosk, kiosks, browsers)
    kiosk.tile("moodle").press()
    dialog = kiosk.dialog()
    assert dialog.name == kiosk.say("This browser keeps traces", "Traces")
    dialog.find(kiosk.say("Back", "Reminder"), Role.PUSH_BUTTON).press()
    kiosk.wait_until_no_dialog()
    kiosk.tile("moodle").press()
    kiosk.dialog().find(kiosk.say("Open all the same", "Traces"), Role.PUSH_BUTTON).press()
    kiosk.program.wait_for_event("traces-accepted", id="moodle")
    kiosks.site.wait_for("/moodle", BROWSER_DEADLINE_S)
    # Once a turn is enough.
    kiosk.tile("e-learning").press()
    kiosks.site.wait_for("/e-learning", BROWSER_DEADLINE_S)
    assert [request.path for request in kiosks.site.requests][:1] == ["/moodle"]
    assert lab.browser_pids()
    # What is left in it stays; but it is closed, and nobody is told that everything was removed.
    kiosk.finish.press()
    kiosk.wait_until_clean("finished")
    assert not lab.browser_pids()
    wait_until(lambda: kiosk.status().startswith("▲"), "the truth to be told", DEADLINE_S)
