"""From a press on an entry to a page in a browser."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language
from launcher.core.link_check import check_link, link_entry
from launcher.core.links import Link
from launcher.core.opening import FailureReason, StartFailure
from launcher.core.rooms import Room, room_entry
from launcher.faces.opening_flow import OpeningFlow, failure_message
from launcher.ui.browser_dialog import BrowserDialog
from launcher.ui.entry_actions import EntryAction
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.fakes import DIES, HANDS_OVER, FakeOpener, FakeRecorder, browser
from tests.helpers.pictures import Pictures
from tests.helpers.ui_stage import part, settle

FIREFOX, CHROMIUM = browser("Firefox", is_default=True), browser("Chromium")


class Scene:
    """A flow in front of a window, and what came of it."""

    def __init__(self, catalogue: Catalogue, speech: Speech, opener: FakeOpener) -> None:
        self.window, self.opener, self.recorder = QWidget(), opener, FakeRecorder()
        self.catalogue = catalogue
        self.flow = OpeningFlow(catalogue, opener, speech, self.recorder, self.window)
        self.progress: list[tuple[str, str]] = []
        self.sentences: list[str] = []
        self.really_opened: list[str] = []
        self.flow.progressed.connect(lambda entry, saying: self.progress.append((entry.id, saying() if saying else "")))
        self.flow.opened.connect(lambda entry: self.really_opened.append(entry.id))
        # As the window does it, which knows what can be done with an entry.
        self.flow.explained.connect(lambda entry: self.flow.explain(entry, (EntryAction.SHARE,)))
        self.flow.happened.connect(lambda saying: self.sentences.append(saying()))
        self.window.show()

    def entry(self, name: str) -> Entry:
        """The entry of this id."""
        entry = self.catalogue.entry(name)
        assert entry is not None
        return entry

    def press(self, name: str) -> None:
        """Press on an entry, and let what is due happen."""
        self.flow.open(self.entry(name))
        settle()

    def dialogs(self, kind: type[QWidget]) -> list[QWidget]:
        """The dialogs of this kind that are open."""
        return [dialog for dialog in self.window.findChildren(kind) if dialog.isVisible()]

    def click(self, text: str) -> None:
        """Press the button of an open dialog."""
        buttons = [button for button in self.window.findChildren(QPushButton) if button.isVisible()]
        next(button for button in buttons if button.text() == text).click()
        settle()

    @property
    def opened(self) -> list[str]:
        """The addresses that browsers were given."""
        return [url for url, _ in self.opener.opened]


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech) -> Scene:
    """Two browsers that work."""
    scene = Scene(catalogue, speech, FakeOpener(CHROMIUM, FIREFOX))
    qtbot.addWidget(scene.window)
    return scene


def test_an_entry_opens_in_the_default_browser(qtbot: QtBot, scene: Scene) -> None:
    scene.press("moodle")
    url = "http://bigbluebutton.nkzu.kz:81/"
    assert scene.opener.opened == [(url, FIREFOX)]
    assert scene.progress == [("moodle", "Opening…")]
    assert scene.sentences == ["Moodle is opening in Firefox."]
    facts = {"id": "moodle", "url": url, "program": "/browsers/firefox", "arguments": ["--new", url], "pid": 4712}
    assert scene.recorder.events == [("opened", facts)]
    qtbot.waitUntil(lambda: len(scene.sentences) == 2)
    assert scene.sentences[1] == "Moodle was opened in Firefox."
    assert scene.recorder.facts("settled") == {"id": "moodle", "state": "running", "exit": None}
    assert scene.really_opened == ["moodle"]


def test_another_page_waits_until_the_browser_listens(qtbot: QtBot, scene: Scene) -> None:
    pages = [entry.link.url for name in ("moodle", "mail", "moodle-docs") if (entry := scene.entry(name)).link]
    scene.opener.listen_at_once = False
    for name in ("moodle", "mail", "moodle-docs"):
        scene.press(name)
    qtbot.waitUntil(lambda: "settled" in scene.recorder.names())  # time enough for the others
    assert scene.opened == pages[:1]
    assert scene.progress[1:] == [("mail", "Opening…"), ("moodle-docs", "Opening…")]
    scene.opener.openings[0].listens = True
    qtbot.waitUntil(lambda: len(scene.opened) > 1)
    # The third waits for the browser of the second in turn.
    settle()
    assert len(scene.opened) == 2
    scene.opener.openings[1].listens = True
    qtbot.waitUntil(lambda: len(scene.opened) > 2)
    assert sorted(scene.opened) == sorted(pages)


@pytest.mark.parametrize("argument", ["%u", "--app=%u"])
def test_the_address_of_a_room_is_not_written_down(qtbot: QtBot, scene: Scene, argument: str) -> None:
    """It often has a password in it, and the log may be sent to others."""
    scene.opener.installed = [replace(FIREFOX, arguments=("--new", argument))]
    entry = room_entry(Room("r1", "Class", Link("https://us02web.zoom.us/j/1?pwd=secret"), "zoom"), scene.catalogue)
    scene.flow.open(entry)
    settle()
    part(scene.dialogs(ReminderDialog)[0], QCheckBox).click()
    scene.click("Open Class")
    assert scene.opened == ["https://us02web.zoom.us/j/1?pwd=secret"]
    assert scene.recorder.facts("opened")["arguments"] == ["--new", None]
    assert "secret" not in str(scene.recorder.events)


def test_a_failed_opening_of_a_room_does_not_write_its_address_down(scene: Scene) -> None:
    scene.opener.fates["firefox"] = StartFailure(FailureReason.NOT_PERMITTED, "Firefox")
    room = Room("r1", "Class", Link("http://bigbluebutton.nkzu.kz:81/course/7?key=secret"), "moodle")
    scene.flow.open(room_entry(room, scene.catalogue))
    settle()
    assert scene.recorder.facts("open-failed")["url"] is None
    assert scene.really_opened == []
    scene.click("Close")


def test_what_is_chosen_beside_an_explanation_comes_when_the_dialog_is_gone(qtbot: QtBot, scene: Scene) -> None:
    scene.press("other-messengers")
    with qtbot.waitSignal(scene.flow.action_chosen) as chosen:
        scene.click("Share…")
    assert chosen.args is not None
    assert chosen.args == [EntryAction.SHARE, scene.entry("other-messengers")]
    assert scene.dialogs(WhyDialog) == []


def test_the_person_sees_that_something_happens_before_the_browser_starts(scene: Scene) -> None:
    scene.flow.progressed.connect(lambda *_: scene.window.update())
    scene.flow.open(scene.entry("moodle"))
    assert scene.progress == [("moodle", "Opening…")]
    assert scene.opened == []
    pictures = Pictures(scene.window, lambda: len(scene.opened))
    settle()
    assert pictures.seen == [0]
    assert len(scene.opened) == 1


def test_a_browser_that_hands_over_has_opened(qtbot: QtBot, scene: Scene) -> None:
    scene.opener.fates["firefox"] = HANDS_OVER
    scene.press("moodle")
    qtbot.waitUntil(lambda: "settled" in scene.recorder.names())
    assert scene.recorder.facts("settled") == {"id": "moodle", "state": "handed-over", "exit": 0}
    assert scene.sentences[-1] == "Moodle was opened in Firefox."


def test_an_impatient_person_opens_once(qtbot: QtBot, scene: Scene) -> None:
    scene.flow.open(scene.entry("moodle"))
    scene.flow.open(scene.entry("moodle"))
    settle()
    scene.press("moodle")
    assert len(scene.opened) == 1
    scene.press("mail")
    assert len(scene.opened) == 2
    qtbot.waitUntil(lambda: ("moodle", "") in scene.progress, timeout=6000)
    scene.press("moodle")
    assert len(scene.opened) == 3


def test_one_pasted_address_after_the_other_is_opened(scene: Scene) -> None:
    """They are entries with the same name, so only their addresses tell a second one from a double click."""
    judged = [
        check_link(url, scene.catalogue, Language.EN) for url in ("https://mail.nkzu.kz/a", "https://mail.nkzu.kz/b")
    ]
    first, second = (link_entry(one) for one in judged)
    assert first is not None
    assert second is not None
    for entry in (first, first, second):
        scene.flow.open(entry)
        settle()
    assert scene.opened == ["https://mail.nkzu.kz/a", "https://mail.nkzu.kz/b"]


def test_a_reminder_comes_once_in_a_start(scene: Scene) -> None:
    scene.press("whatsapp")
    assert len(scene.dialogs(ReminderDialog)) == 1
    assert scene.opened == []
    scene.click("Open WhatsApp")
    assert scene.opened == ["https://www.whatsapp.com/"]
    scene.press("telegram")
    assert scene.dialogs(ReminderDialog) == []
    assert len(scene.opened) == 2
    assert scene.recorder.names() == ["reminder-shown", "reminder-accepted", "opened", "opened"]
    assert scene.recorder.facts("reminder-accepted") == {"id": "messengers", "entry": "whatsapp"}


def test_what_is_behind_a_dialog_cannot_be_pressed(scene: Scene) -> None:
    """A screen reader reaches it all the same."""
    scene.press("whatsapp")
    scene.press("moodle")
    scene.press("telegram")
    scene.flow.explain(scene.entry("moodle"))
    assert len(scene.dialogs(QDialog)) == 1
    assert scene.opened == []
    scene.click("Back")


def test_a_reminder_that_was_left_comes_again(qtbot: QtBot, scene: Scene) -> None:
    scene.press("zoom")
    QTest.keyClick(scene.dialogs(ReminderDialog)[0], Qt.Key.Key_Escape)
    settle()
    assert scene.opened == []
    scene.press("bigbluebutton")
    assert len(scene.dialogs(ReminderDialog)) == 1
    part(scene.dialogs(ReminderDialog)[0], QCheckBox).click()
    scene.click("Open BigBlueButton")
    assert scene.opened == ["https://bigbluebutton.nkzu.kz/b"]
    scene.press("zoom")
    assert len(scene.opened) == 2


def test_each_occasion_has_its_own_reminder(scene: Scene) -> None:
    scene.press("whatsapp")
    scene.click("Open WhatsApp")
    scene.press("zoom")
    assert len(scene.dialogs(ReminderDialog)) == 1
    scene.click("Back")


def test_an_entry_without_an_address_explains_itself(scene: Scene) -> None:
    scene.press("other-messengers")
    assert len(scene.dialogs(WhyDialog)) == 1
    assert scene.opener.opened == []
    assert scene.recorder.events == []
    scene.click("Close")


def test_an_explanation_leads_to_the_regulation(qtbot: QtBot, scene: Scene) -> None:
    scene.flow.explain(scene.entry("zoom"))
    with qtbot.waitSignal(scene.flow.regulation_asked):
        scene.click("Read the regulation")


def test_a_failure_offers_the_other_browsers(scene: Scene) -> None:
    scene.opener.fates["firefox"] = StartFailure(FailureReason.NOT_PERMITTED, "Firefox")
    scene.press("moodle")
    assert scene.sentences == ["This computer does not allow Firefox to be started."]
    assert scene.progress[-1] == ("moodle", "")
    assert scene.recorder.facts("open-failed") == {
        "id": "moodle", "url": "http://bigbluebutton.nkzu.kz:81/", "reason": "not-permitted", "browser": "Firefox",
        "exit": None, "detail": "",
    }  # fmt: skip
    texts = [button.text() for button in scene.dialogs(BrowserDialog)[0].findChildren(QPushButton)]
    assert texts == ["Copy address", "Open in Chromium", "Close"]
    scene.click("Open in Chromium")
    assert scene.opener.opened == [("http://bigbluebutton.nkzu.kz:81/", CHROMIUM)]
    assert scene.sentences[-1] == "Moodle is opening in Chromium."


def test_a_browser_that_dies_at_once_is_a_failure(qtbot: QtBot, scene: Scene) -> None:
    scene.opener.fates["firefox"] = DIES
    scene.press("moodle")
    qtbot.waitUntil(lambda: "open-failed" in scene.recorder.names())
    assert scene.recorder.names() == ["opened", "settled", "open-failed"]
    assert scene.recorder.facts("settled") == {"id": "moodle", "state": "failed", "exit": 9}
    assert scene.sentences[-1] == "Firefox was started but closed at once with an error (code 9)."
    scene.click("Close")
    # The person may try again at once.
    scene.press("moodle")
    assert len(scene.opened) == 2


def test_a_browser_that_dies_later_does_not_let_a_new_opening_look_finished(qtbot: QtBot, scene: Scene) -> None:
    """The rest after the first, failed opening must not end the second one's."""
    scene.opener.fates["firefox"] = DIES
    scene.press("moodle")
    qtbot.waitUntil(lambda: "open-failed" in scene.recorder.names())
    qtbot.wait(1500)
    scene.click("Open in Chromium")
    started = len(scene.progress)
    qtbot.wait(1500)
    assert ("moodle", "") not in scene.progress[started:]


def test_a_browser_taken_away_meanwhile_is_a_failure(scene: Scene) -> None:
    scene.opener.fates["firefox"] = StartFailure(FailureReason.ERROR, "Firefox", detail="no memory")
    scene.press("moodle")
    assert scene.sentences == ["Firefox could not be started: no memory."]
    scene.opener.installed.remove(CHROMIUM)
    scene.click("Open in Chromium")
    assert scene.sentences[-1] == "The browser Chromium is no longer on this computer."
    scene.click("Close")


@pytest.mark.parametrize("language", Language)
def test_a_computer_without_a_browser(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech, language: Language
) -> None:
    speech.speak(language)
    scene = Scene(catalogue, speech, FakeOpener(dead_default="Opera"))
    qtbot.addWidget(scene.window)
    scene.press("moodle")
    assert "Opera" in scene.sentences[0]
    assert scene.recorder.facts("open-failed")["reason"] == "no-browser"
    dialog = scene.dialogs(BrowserDialog)[0]
    assert len(dialog.findChildren(QPushButton)) == 2
    dialog.close()


@pytest.mark.parametrize("reason", FailureReason)
def test_every_failure_has_its_sentence(speech: Speech, reason: FailureReason) -> None:
    failure = StartFailure(reason, "Opera", 3, "detail")
    sentences = set()
    for language in Language:
        speech.speak(language)
        sentences.add(speech.say(failure_message(failure, None)))
    assert len(sentences) == 3
    assert not any("{" in sentence for sentence in sentences)


def test_the_second_half_of_a_double_click_on_a_dialog_presses_nothing(scene: Scene, qtbot: QtBot) -> None:
    behind = QPushButton("behind", scene.window)
    behind.show()
    pressed: list[bool] = []
    behind.clicked.connect(lambda: pressed.append(True))
    scene.press("whatsapp")
    (dialog,) = scene.dialogs(ReminderDialog)
    QCursor.setPos(dialog.frameGeometry().center())
    dialog.close()
    QTest.mouseClick(behind, Qt.MouseButton.LeftButton)
    assert pressed == []
    QTest.keyClick(behind, Qt.Key.Key_Space)  # the keyboard presses what it is at, however soon
    assert len(pressed) == 1

    def press_works() -> bool:
        QTest.mouseClick(behind, Qt.MouseButton.LeftButton)
        return len(pressed) == 2

    qtbot.waitUntil(press_works)
