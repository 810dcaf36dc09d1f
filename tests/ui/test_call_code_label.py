"""The code for the helpdesk where an entry could not be opened."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallCode, CallFace, read_call_code
from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.opening import FailureReason, StartFailure
from launcher.core.rooms import Room, room_entry
from launcher.faces.opening_flow import OpeningFlow
from launcher.ui.browser_dialog import BrowserDialog
from launcher.ui.call_code_label import CallCodeLabel
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.fakes import FakeOpener, FakeRecorder, browser
from tests.helpers.ui_stage import is_read_once, part, settle

FIREFOX = browser("Firefox", is_default=True)


class Failing:
    """A window in which every entry fails to open."""

    def __init__(self, catalogue: Catalogue, speech: Speech, face: CallFace, reason: FailureReason) -> None:
        self.window, opener = QWidget(), FakeOpener(FIREFOX)
        self.window.setProperty("face", face.value)
        opener.fates["firefox"] = StartFailure(reason, "Firefox", 1)
        self.catalogue = catalogue
        self.flow = OpeningFlow(catalogue, opener, speech, FakeRecorder(), self.window, face)
        self.window.show()

    def press(self, name: str) -> QLabel:
        """Press an entry; return the line with the code."""
        entry = self.catalogue.entry(name)
        assert entry is not None
        self.flow.open(entry)
        settle()
        return self.line()

    def line(self) -> QLabel:
        """The line with the code of the dialog that is open."""
        (dialog,) = self.window.findChildren(BrowserDialog)
        return part(part(dialog, CallCodeLabel), QLabel)

    def close(self) -> None:
        """Close the dialog."""
        (dialog,) = self.window.findChildren(BrowserDialog)
        dialog.findChildren(QPushButton)[-1].click()
        settle()


def read(line: QLabel) -> CallCode:
    """What the code in a line says."""
    found = re.fullmatch(r"Code for the helpdesk: (\d{4})-(\d{4})", line.text())
    assert found, line.text()
    code = read_call_code(found[1] + found[2])
    assert code is not None
    return code


@pytest.mark.parametrize("face", [CallFace.DESKTOP, CallFace.KIOSK])
@pytest.mark.parametrize("reason", FailureReason)
def test_what_fails_has_a_code(
    face: CallFace, reason: FailureReason, qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech
) -> None:
    scene = Failing(catalogue, speech, face, reason)
    qtbot.addWidget(scene.window)
    code, now = read(scene.press("moodle")), datetime.now(UTC)
    assert (code.cause, code.face) == (Cause(reason.value), face)
    assert code.entry_in(catalogue) == catalogue.entry("moodle")
    # The hours may have changed while the test ran.
    assert (now - code.began(now)).total_seconds() < 6 * 3600 + 60
    selectable = bool(scene.line().textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
    assert selectable is (face is CallFace.DESKTOP)
    scene.close()


def test_a_screen_reader_says_digit_after_digit(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech
) -> None:
    scene = Failing(catalogue, speech, CallFace.DESKTOP, FailureReason.ERROR)
    qtbot.addWidget(scene.window)
    line = scene.press("moodle")
    digits = line.text().rpartition(" ")[2]
    spoken = ", ".join(" ".join(group) for group in digits.split("-"))
    assert line.accessibleName() == f"Code for the helpdesk: {spoken}"
    (dialog,) = scene.window.findChildren(BrowserDialog)
    assert is_read_once(dialog, line.accessibleName())
    speech.speak(Language.RU)
    assert digits in line.text()
    assert spoken in line.accessibleName()
    assert "helpdesk" not in line.text()
    scene.close()


def test_the_code_of_a_room_says_nothing_of_the_room(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech
) -> None:
    scene = Failing(catalogue, speech, CallFace.DESKTOP, FailureReason.NOT_PERMITTED)
    qtbot.addWidget(scene.window)
    room = Room("r1", "Class", Link("http://bigbluebutton.nkzu.kz:81/course/7?key=secret"), "moodle")
    scene.flow.open(room_entry(room, catalogue))
    settle()
    assert read(scene.line()).entry == 0
    scene.close()
