"""Pinned and recent entries: pressed, told, kept for the next start, and never lost once they were called saved."""

import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.core.catalogue import Entry
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role
from tests.helpers.content_files import local_content
from tests.helpers.front_door import DoorOpener
from tests.helpers.local_site import LocalSite
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.starter import Starter
from tests.helpers.teacher import Teacher
from tests.helpers.waiting import NeverHappenedError, wait_until

HOST = "platformalar.test"
PAGE_DEADLINE_S = 30.0
KILLS = 10
LONGEST_LIFE_S = 0.03  # after the press that saves


@pytest.fixture
def site() -> Iterator[LocalSite]:
    with LocalSite(HOST) as site:
        yield site


@pytest.fixture
def own_doors(starter: Starter, accessibility: AccessibilityBus, site: LocalSite, tmp_path: Path) -> DoorOpener:
    """Opens the launcher with entries that lead to nowhere but this computer."""
    return DoorOpener(starter, accessibility, local_content(tmp_path / "content.json", HOST, site))


def test_what_is_pinned_and_opened_is_at_hand_at_the_next_start(
    listener: Listener, own_doors: DoorOpener, chromium: BrowserSet
) -> None:
    own_doors.starter.keep_running(chromium)
    teacher = Teacher(own_doors.open(browsers=chromium), listener)
    words, entry = teacher.door.words, teacher.door.content.entry
    moodle, zoom, e_learning = entry("moodle"), entry("zoom"), entry("e-learning")
    assert teacher.shelf() == []

    # By the menu of the card.
    offered = teacher.do(words.card(moodle), "Pin")
    assert offered == [
        teacher.say("EntryAction", line) for line in ("Open", "Pin", "Share…", "Copy the link", "Why is this here?")
    ]
    teacher.hear(teacher.say("Shelf", "“{title}” is pinned.", title=words.text(moodle.title)))
    teacher.wait_for_focus(words.card(moodle))
    # By its reasons.
    teacher.go_to(words.why(zoom))
    teacher.press_keys("Return")
    teacher.door.dialog().find(teacher.say("EntryAction", "Pin"), Role.PUSH_BUTTON).press()
    teacher.hear(teacher.say("Shelf", "“{title}” is pinned.", title=words.text(zoom.title)))
    teacher.door.wait_until_no_dialog()
    teacher.wait_for_focus(words.why(zoom))
    assert teacher.shelf() == [teacher.pinned(moodle), teacher.pinned(zoom)]
    # By being opened.
    teacher.go_to(words.card(e_learning))
    teacher.press_keys("Return")
    teacher.door.program.wait_for_event("settled", id="e-learning", within_s=PAGE_DEADLINE_S)
    everything = [teacher.pinned(moodle), teacher.pinned(zoom), teacher.recent(e_learning)]
    wait_until(lambda: teacher.shelf() == everything, "the entry among those opened lately", 5)
    teacher.door.program.stop()

    again = Teacher(own_doors.open(browsers=chromium), listener)
    assert again.shelf() == everything
    # Unpinning the last of the pinned ones and clearing the rest, each from its chip.
    for entry_, neighbour in ((moodle, again.pinned(zoom)), (zoom, again.recent(e_learning))):
        again.do(again.pinned(entry_), "Unpin")
        again.hear(again.say("Shelf", "“{title}” is no longer pinned.", title=words.text(entry_.title)))
        again.wait_for_focus(neighbour)
    again.do(again.recent(e_learning), "Clear all recent")
    again.hear(again.say("Shelf", "The list of recent ones is empty now."))
    assert again.shelf() == []
    # Nothing is left of the strip: the first card is the next thing to be read.
    again.wait_for_focus(words.card(next(again.door.content.cards())))
    again.door.program.stop()
    assert Teacher(own_doors.open(), listener).shelf() == []


def pin_or_unpin(teacher: Teacher, entry: Entry) -> None:
    """Press what pins an entry, or unpins it, in the dialog of its reasons."""
    teacher.door.button(teacher.door.words.why(entry)).press()
    dialog = teacher.door.dialog()
    names = [teacher.say("EntryAction", action) for action in ("Pin", "Unpin")]
    (chip,) = [node for name in names for node in dialog.find_all(name, Role.PUSH_BUTTON)]
    teacher.listener.catch_up()
    chip.press()


def was_told(listener: Listener, sentence: str, within_s: float) -> bool:
    """Whether this is announced in time."""
    try:
        listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == sentence, within_s)
    except NeverHappenedError:
        return False
    return True


def test_what_was_called_saved_outlives_a_kill(listener: Listener, own_doors: DoorOpener) -> None:
    moments, told = random.Random(23), 0  # noqa: S311 - the same moments each time
    # What may be seen after a kill: the new state, and the old one as well where nothing was said.
    states: list[list[str]] = [[]]
    for number in range(KILLS):
        teacher = Teacher(own_doors.open(), listener)
        entry = teacher.door.content.entry("moodle")
        pinned, title = teacher.shelf(), teacher.door.words.text(entry.title)
        assert pinned in states, f"after kill {number}"
        assert not list(teacher.door.program.launch.data_dir.glob("*unreadable*")), f"torn by kill {number}"
        source = "“{title}” is no longer pinned." if pinned else "“{title}” is pinned."
        pin_or_unpin(teacher, entry)
        # Every other time the death comes the moment the sentence is heard, else in the middle of it all.
        is_told = number % 2 == 0 and was_told(listener, teacher.say("Shelf", source, title=title), 10)
        time.sleep(0 if is_told else moments.uniform(0, LONGEST_LIFE_S))  # the moment of the death is the test
        os.kill(teacher.door.program.pid, signal.SIGKILL)
        teacher.door.program.wait_for_exit()
        is_told = is_told or was_told(listener, teacher.say("Shelf", source, title=title), 0.2)
        told += is_told
        after = [] if pinned else [teacher.pinned(entry)]
        states = [after] if is_told else [pinned, after]
    assert told >= KILLS // 2
    assert Teacher(own_doors.open(), listener).shelf() in states
