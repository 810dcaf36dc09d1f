"""What a window shows of the checks, and when it looks: with a checker that answers when the test says so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.call_code import CallFace, read_call_code
from launcher.core.catalogue import Catalogue
from launcher.core.check_roles import unheard
from launcher.core.check_run import Pace
from launcher.core.check_settings import NO_CHECKS, CheckSettings
from launcher.core.content import Content
from launcher.core.health import Finding, Page
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.machine_settings import MachineSettings
from launcher.core.network import NetworkState
from launcher.core.observations import Trouble
from launcher.core.roles import Loaded
from launcher.core.rooms import Room, Rooms
from launcher.faces.desktop import DesktopWindow
from launcher.faces.health_flow import HealthFlow
from launcher.faces.kiosk import KioskWindow
from launcher.faces.kiosk_view import KioskView
from launcher.ui.chip import Chip
from launcher.ui.common_notice import CommonNotice
from launcher.ui.entry_button import EntryButton
from launcher.ui.entry_card import EntryCard
from launcher.ui.entry_row import EntryRow
from launcher.ui.guides_page import GuidesPage
from launcher.ui.palette import LIGHT
from launcher.ui.room_row import RoomRow
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.trouble_dialog import TroubleDialog
from launcher.ui.why_button import WhyButton
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.desk_stage import MemoryStore
from tests.helpers.fakes import FakeRecorder
from tests.helpers.health_scenes import cut_off, page_of
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.ui_stage import Stage, part, settle
from tests.helpers.window_keys import own_stores

SOON = 3000  # milliseconds
MORNING = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)


@dataclass
class FakeChecker:
    """Keeps what it is asked, and answers when it is told to."""

    rounds: list[tuple[Sequence[Link], Pace]] = field(default_factory=list)
    cancelled: int = 0
    done: Callable[[Page], None] | None = None
    made: int = 0

    def make(self, _: object = None) -> "FakeChecker":
        """Be made."""
        self.made += 1
        return self

    def begin(
        self,
        links: Sequence[Link],
        pace: Pace,
        told: Callable[[Finding, bool], None],
        done: Callable[[Page], None],
        others: Sequence[Link] = (),
        asked: Callable[[Link], None] = unheard,
    ) -> None:
        """Take note of a round."""
        self.rounds.append((links, pace))
        self.done = done

    def cancel(self) -> None:
        """Take note of its end."""
        self.cancelled += 1
        self.done = None

    def answer(self, page: Page) -> None:
        """End the round."""
        done, self.done = self.done, None
        assert done is not None, "no round is going on"
        done(page)


@dataclass
class Watched:
    """A window, and the checks that belong to it."""

    window: DesktopWindow | KioskWindow
    checker: FakeChecker
    recorder: FakeRecorder

    @property
    def flow(self) -> HealthFlow:
        """What decides when."""
        (flow,) = self.window.findChildren(HealthFlow)
        return flow

    @property
    def timer(self) -> QTimer:
        """What waits for the next round."""
        (timer,) = (timer for timer in self.flow.children() if isinstance(timer, QTimer))
        return timer

    def button(self, name: str) -> EntryButton:
        """What opens an entry on the first page."""
        return part(self._tile(name), EntryButton)

    def why(self, name: str) -> WhyButton:
        """The small button beside it."""
        return part(self._tile(name), WhyButton)

    def _tile(self, name: str) -> QWidget:
        (card,) = (card for card in self.window.findChildren(EntryCard) if card.entry.id == name)
        return card

    def marked(self) -> set[str]:
        """The entries on whose tile something is wrong."""
        return {
            card.entry.id for card in self.window.findChildren(EntryCard)
            if part(card, WhyButton).accessibleName().startswith("What is wrong here?")
        }  # fmt: skip

    def lines(self) -> list[str]:
        """What is said of this computer."""
        notices = [one for one in self.window.findChildren(CommonNotice) if one.isVisibleTo(self.window)]
        return [label.text() for notice in notices for label in notice.findChildren(QLabel)]


MARKED = {"moodle", "bigbluebutton", "mail", "telegram", "zoom"}


@pytest.fixture
def checker() -> FakeChecker:
    return FakeChecker()


def begun(qtbot: QtBot, stage: Stage | KioskStage, checker: FakeChecker) -> Watched:
    """A window, ready, whose first round has begun."""
    window = stage.window()
    qtbot.addWidget(window)
    window.show()
    settle()
    window.make_ready()
    qtbot.waitUntil(lambda: bool(checker.rounds), timeout=SOON)
    return Watched(window, checker, stage.recorder)


@pytest.fixture
def teacher(qtbot: QtBot, theme: Theme, content: Content, speech: Speech, checker: FakeChecker) -> Watched:
    """A teacher's window, ready, whose first round has begun."""
    stage = Stage(content, speech, theme, find_checker=checker.make)
    return begun(qtbot, stage, checker)


@pytest.fixture
def stage(theme: Theme, content: Content, speech: Speech, checker: FakeChecker) -> KioskStage:
    return KioskStage(content, speech, theme, find_checker=checker.make)


@pytest.fixture
def kiosk(qtbot: QtBot, stage: KioskStage, checker: FakeChecker) -> Watched:
    """A kiosk, ready, whose first round has begun."""
    return begun(qtbot, stage, checker)


def test_nothing_is_made_before_the_window_is_ready(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, checker: FakeChecker
) -> None:
    window = Stage(content, speech, theme, find_checker=checker.make).window()
    qtbot.addWidget(window)
    window.show()
    settle()
    assert checker.made == 0
    window.make_ready()
    # Whoever presses in this very moment waits for nothing.
    assert checker.made == 0
    qtbot.waitUntil(lambda: checker.made == 1, timeout=SOON)


def test_a_round_asks_all_addresses_at_the_pace_of_a_lab(teacher: Watched, catalogue: Catalogue) -> None:
    ((links, pace),) = teacher.checker.rounds
    assert list(links) == [entry.link for entry in catalogue.entries if entry.link is not None]
    assert (pace.spread, pace.hosts_once) == (120.0, True)


def test_the_administrator_may_switch_it_off(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, checker: FakeChecker
) -> None:
    machine = MachineSettings(checks=NO_CHECKS)
    window = Stage(content, speech, theme, machine=machine, find_checker=checker.make).window()
    qtbot.addWidget(window)
    window.show()
    window.make_ready()
    qtbot.wait(1100)
    assert checker.made == 0


def colours(widget: QWidget) -> set[str]:
    """The colours of all pixels of a widget."""
    shown = widget.grab().toImage()
    return {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}


def test_what_is_wrong_is_on_its_tile_in_sign_word_and_colour(teacher: Watched, catalogue: Catalogue) -> None:
    calm = teacher.button("e-learning").accessibleDescription()
    plain = teacher.button("moodle").grab().toImage()
    teacher.checker.answer(page_of(catalogue))
    assert teacher.marked() == MARKED
    assert teacher.button("moodle").accessibleDescription().startswith("Not answering. ")
    assert teacher.button("zoom").accessibleDescription().startswith("Slow now. ")
    assert teacher.button("e-learning").accessibleDescription() == calm
    assert teacher.button("moodle").grab().toImage() != plain
    # Red for what is broken, amber for what only takes longer; each alone.
    assert {LIGHT.bad, LIGHT.ethics_text} & colours(teacher.button("moodle")) == {LIGHT.bad}
    assert {LIGHT.bad, LIGHT.ethics_text} & colours(teacher.button("zoom")) == {LIGHT.ethics_text}
    assert teacher.lines() == []
    # All that was wrong is right again.
    teacher.flow._on_time()
    teacher.checker.answer(page_of(catalogue, {}))
    assert teacher.marked() == set()
    assert teacher.button("moodle").grab().toImage() == plain


def test_a_mark_forbids_nothing(teacher: Watched, catalogue: Catalogue) -> None:
    teacher.checker.answer(page_of(catalogue))
    button = teacher.button("moodle")
    assert button.isEnabled()
    button.click()
    settle()
    assert teacher.recorder.facts("opened")["id"] == "moodle"


def test_guides_have_their_marks_and_the_words_follow_the_language(
    teacher: Watched, catalogue: Catalogue, speech: Speech
) -> None:
    teacher.checker.answer(page_of(catalogue))
    (row,) = (row for row in teacher.window.findChildren(EntryRow) if row.isVisibleTo(teacher.window)
              and part(row, WhyButton).accessibleName().startswith("What is wrong"))  # fmt: skip
    assert part(row, EntryButton).accessibleDescription().startswith("Not answering. ")
    chips = [chip for chip in teacher.window.findChildren(Chip) if chip.text().startswith("▲")]
    assert {chip.accessibleDescription().partition(".")[0] for chip in chips} == {"Not answering"}
    assert chips
    speech.speak(Language.RU)
    assert not teacher.button("moodle").accessibleDescription().startswith("Not answering")
    assert not any(chip.accessibleDescription().startswith("Not") for chip in chips)


def test_a_change_is_not_shouted(
    qtbot: QtBot, teacher: Watched, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(type(event).__name__))
    teacher.checker.answer(page_of(catalogue))
    assert said.count("QAccessibleAnnouncementEvent") == 0
    teacher.flow._on_time()
    teacher.checker.answer(cut_off(catalogue))
    assert said.count("QAccessibleAnnouncementEvent") == 1
    # The same once more is no news.
    teacher.flow._on_time()
    teacher.checker.answer(cut_off(catalogue))
    assert said.count("QAccessibleAnnouncementEvent") == 1


def test_where_everything_fails_there_is_one_line_with_a_code(teacher: Watched, catalogue: Catalogue) -> None:
    teacher.checker.answer(page_of(catalogue))
    teacher.flow._on_time()
    teacher.checker.answer(cut_off(catalogue))
    assert teacher.marked() == set()
    line, code = teacher.lines()
    assert line.startswith("▲ No site answers: this computer has no internet.")
    read = read_call_code(code.rpartition(" ")[2].replace("-", ""))
    assert read is not None
    assert (read.cause.value, read.entry, read.face) == ("offline", 0, CallFace.DESKTOP)
    assert teacher.recorder.facts("checked") == {"marks": {}, "common": "offline"}
    # The window made anew still says so, once.
    assert isinstance(teacher.window, DesktopWindow)
    teacher.window.rebuild()
    settle()
    assert teacher.lines() == [line, code]
    teacher.flow._on_time()
    teacher.checker.answer(page_of(catalogue, {}))
    assert teacher.lines() == []


def ask(qtbot: QtBot, watched: Watched, name: str) -> TroubleDialog:
    watched.why(name).click()
    qtbot.waitUntil(lambda: bool(watched.window.findChildren(TroubleDialog)), timeout=SOON)
    return part(watched.window, TroubleDialog)


def test_what_is_wrong_here_has_its_cause_its_cure_and_a_code(
    qtbot: QtBot, teacher: Watched, catalogue: Catalogue
) -> None:
    teacher.checker.answer(page_of(catalogue))
    dialog = ask(qtbot, teacher, "moodle")
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[:3] == ["What is wrong here?", "Moodle", "✗ The site does not answer."]
    (code,) = (text for text in texts if text.startswith("Code for the helpdesk: "))
    read = read_call_code(code.rpartition(" ")[2].replace("-", ""))
    assert read is not None
    entry = read.entry_in(catalogue)
    assert entry is not None
    assert (entry.id, read.cause.value, read.face) == ("moodle", "not-answering", CallFace.DESKTOP)
    (why,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Why is this here?")
    why.click()
    qtbot.waitUntil(lambda: bool(teacher.window.findChildren(WhyDialog)), timeout=SOON)
    part(teacher.window, WhyDialog).accept()
    settle()


def test_where_nothing_is_wrong_the_question_is_why_it_is_here(
    qtbot: QtBot, teacher: Watched, catalogue: Catalogue
) -> None:
    teacher.checker.answer(page_of(catalogue))
    teacher.why("whatsapp").click()
    qtbot.waitUntil(lambda: bool(teacher.window.findChildren(WhyDialog)), timeout=SOON)
    assert not teacher.window.findChildren(TroubleDialog)
    part(teacher.window, WhyDialog).accept()
    settle()


def test_the_menu_of_a_tile_asks_the_same(qtbot: QtBot, teacher: Watched, catalogue: Catalogue) -> None:
    window = teacher.window
    assert isinstance(window, DesktopWindow)
    moodle = catalogue.entry("moodle")
    assert moodle is not None
    assert "wrong" not in window.desk.offered(moodle)
    teacher.checker.answer(page_of(catalogue))
    (wrong,) = (action for action in window.desk.offered(moodle) if action == "wrong")
    window.desk.do(wrong, moodle)
    qtbot.waitUntil(lambda: bool(window.findChildren(TroubleDialog)), timeout=SOON)
    part(window, TroubleDialog).accept()
    settle()


def test_a_room_is_never_asked_for_and_marked_with_its_host(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, checker: FakeChecker, catalogue: Catalogue
) -> None:
    kept = [("r0", "https://bigbluebutton.nkzu.kz/b/ask-abc-123"), ("r1", "http://mail.nkzu.kz/x")]
    rooms = Rooms(tuple(Room(name, name, Link(url), "bigbluebutton") for name, url in kept))
    stores = replace(own_stores(), rooms=MemoryStore(Loaded(rooms)))
    window = Stage(content, speech, theme, find_checker=checker.make, stores=stores).window()
    qtbot.addWidget(window)
    window.show()
    window.make_ready()
    qtbot.waitUntil(lambda: bool(checker.rounds), timeout=SOON)
    assert not {Link(url) for _, url in kept} & set(checker.rounds[0][0])
    checker.answer(page_of(catalogue, {"bigbluebutton": (Trouble.SILENT, None), "mail": (None, 404)}))
    said = [row.button.accessibleDescription() for row in window.findChildren(RoomRow) if row.isVisibleTo(window)]
    # The page of the mail is gone, which says nothing of another page there.
    assert [text.startswith("Not answering. ") for text in said] == [True, False]


def test_between_two_rounds_there_is_one_timer_and_none_while_nobody_can_see_the_tiles(
    teacher: Watched, catalogue: Catalogue
) -> None:
    assert not teacher.timer.isActive()
    teacher.checker.answer(page_of(catalogue, {}))
    assert 22 * 60_000 <= teacher.timer.interval() <= 38 * 60_000
    teacher.flow._on_time()
    teacher.checker.answer(page_of(catalogue))
    assert 7 * 60_000 <= teacher.timer.interval() <= 13 * 60_000
    teacher.window.hide()
    teacher.timer.stop()
    teacher.flow._on_time()
    assert (len(teacher.checker.rounds), teacher.timer.isActive()) == (2, False)
    teacher.window.show()
    teacher.flow.seen()
    assert len(teacher.checker.rounds) == 3
    # Nobody knows any more whether that is still so.
    assert teacher.marked() == set()


def test_what_a_computer_knew_before_it_slept_is_forgotten(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, checker: FakeChecker
) -> None:
    window, times = QWidget(), [MORNING]
    qtbot.addWidget(window)
    flow = HealthFlow(
        catalogue, CheckSettings(), speech, FakeRecorder(), window, CallFace.DESKTOP,
        is_seen=lambda: True, now=lambda: times[-1], chance=lambda: 0.5,
    )  # fmt: skip
    flow.begin(checker.make)
    qtbot.waitUntil(lambda: bool(checker.rounds), timeout=SOON)
    checker.answer(page_of(catalogue))
    times.append(MORNING + timedelta(minutes=5))
    flow.seen()
    assert (len(flow.board.marks) > 0, len(checker.rounds)) == (True, 1)
    times.append(MORNING + timedelta(hours=14))
    flow.seen()
    flow.seen()
    assert (flow.board.marks, len(checker.rounds)) == ({}, 2)
    flow.end()
    assert checker.cancelled == 1
    flow.seen()
    assert len(checker.rounds) == 2


def test_the_next_person_at_the_kiosk_sees_the_marks_too(
    qtbot: QtBot, kiosk: Watched, catalogue: Catalogue, stage: KioskStage
) -> None:
    kiosk.checker.answer(page_of(catalogue))
    assert kiosk.marked() == MARKED
    assert isinstance(kiosk.window, KioskWindow)
    before = kiosk.window.view
    kiosk.window._renew()
    settle()
    assert kiosk.window.view is not before
    assert kiosk.marked() == MARKED
    dialog = ask(qtbot, kiosk, "mail")
    (code,) = (label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("Code"))
    read = read_call_code(code.rpartition(" ")[2].replace("-", ""))
    assert read is not None
    assert (read.cause.value, read.face) == ("page-gone", CallFace.KIOSK)
    dialog.accept()
    settle()
    view: KioskView = kiosk.window.view
    view.show_guides()
    rows = part(view, GuidesPage).findChildren(EntryRow)
    assert sum(part(row, WhyButton).accessibleName().startswith("What is wrong") for row in rows) == 6


def test_behind_the_browser_of_a_turn_nothing_is_checked(
    kiosk: Watched, catalogue: Catalogue, stage: KioskStage
) -> None:
    kiosk.checker.answer(page_of(catalogue))
    stage.browsers.has_browser = True
    kiosk.flow._on_time()
    assert len(kiosk.checker.rounds) == 1
    stage.browsers.has_browser = False
    assert isinstance(kiosk.window, KioskWindow)
    kiosk.window.turn.browser_closed.emit()
    assert len(kiosk.checker.rounds) == 2


def test_of_a_lost_network_the_watch_alone_tells(kiosk: Watched, catalogue: Catalogue) -> None:
    kiosk.checker.answer(page_of(catalogue))
    kiosk.flow.take_network(NetworkState.OFFLINE)
    assert (kiosk.marked(), kiosk.lines(), kiosk.timer.isActive()) == (set(), [], False)
    kiosk.flow.take_network(NetworkState.NO_INTERNET)
    assert len(kiosk.checker.rounds) == 1
    kiosk.flow.take_network(NetworkState.ONLINE)
    assert len(kiosk.checker.rounds) == 2
    # A round that began in a moment without network says nothing either.
    kiosk.checker.answer(cut_off(catalogue))
    assert (kiosk.marked(), kiosk.lines()) == (set(), [])
    kiosk.flow.take_network(NetworkState.NO_INTERNET)
    assert kiosk.checker.cancelled >= 2


def test_a_kiosk_that_does_as_little_as_possible_checks_nothing(
    qtbot: QtBot, stage: KioskStage, checker: FakeChecker
) -> None:
    stage.is_safe = True
    window = stage.window()
    qtbot.addWidget(window)
    window.show()
    window.make_ready()
    qtbot.wait(1100)
    assert checker.made == 0


def test_a_dialog_of_the_kiosk_has_no_frame_and_no_text_to_select(
    qtbot: QtBot, kiosk: Watched, catalogue: Catalogue
) -> None:
    kiosk.checker.answer(page_of(catalogue))
    dialog = ask(qtbot, kiosk, "moodle")
    assert dialog.windowFlags() & Qt.WindowType.FramelessWindowHint
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse
    assert not [label for label in dialog.findChildren(QLabel) if label.textInteractionFlags() & selectable]
    dialog.accept()
    settle()
