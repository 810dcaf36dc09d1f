"""From «Share…» to the clipboard, the sheet, a file and paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.links import Link
from launcher.core.rooms import Room, room_entry
from launcher.faces.share_flow import ShareFlow
from launcher.system.files import write_bytes_atomically
from launcher.ui.qr_sheet import QrSheet
from launcher.ui.share_dialog import ShareDialog
from launcher.ui.translation import Speech
from tests.helpers.fakes import FakeRecorder
from tests.helpers.paper import codes_in, facts_of, pages_of
from tests.helpers.ui_stage import part, presses_behind, settle

ZOOM = "https://us02web.zoom.us/j/85512345678?pwd=QmFzZTY0U3RyaW5nSGVyZQ.1"
# The platform of the tests has no full screens and tells windows no sizes.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Stage:
    """The flow in front of a window."""

    def __init__(self, catalogue: Catalogue, speech: Speech) -> None:
        self.window, self.recorder = QWidget(), FakeRecorder()
        self.flow = ShareFlow(catalogue, speech, self.recorder, write_bytes_atomically, self.window)
        self.entry = room_entry(Room("r1", "ИТ-201: дәріс", Link(ZOOM), "zoom"), catalogue)
        self.window.resize(800, 600)
        self.window.show()

    def share(self, entry: Entry | None = None) -> ShareDialog:
        """Open the dialog."""
        self.flow.share(entry or self.entry)
        settle()
        return part(self.window, ShareDialog)

    def press(self, text: str) -> None:
        """Press a button of the dialog."""
        dialog = part(self.window, ShareDialog)
        next(found for found in dialog.findChildren(QPushButton) if found.text() == text).click()
        settle()

    def said(self) -> str:
        """What the dialog says at its lower edge."""
        dialog = part(self.window, ShareDialog)
        return max(dialog.findChildren(QLabel), key=lambda found: found.mapTo(dialog, found.rect().center()).y()).text()

    def leave(self) -> None:
        """Close the dialog."""
        part(self.window, ShareDialog).reject()
        settle()


@pytest.fixture
def stage(qtbot: QtBot, theme: object, catalogue: Catalogue, speech: Speech) -> Stage:
    """Sets the window up."""
    QGuiApplication.clipboard().clear()
    made = Stage(catalogue, speech)
    qtbot.addWidget(made.window)
    return made


def test_the_link_is_copied(stage: Stage) -> None:
    stage.share()
    stage.press("Copy the link")
    assert QGuiApplication.clipboard().text() == ZOOM
    assert stage.said() == "The link is copied."
    # The address of a room is the person's own and is not written down.
    assert stage.recorder.events == [("shared", {"id": "room-r1", "how": "link"})]
    stage.leave()
    assert stage.window.findChild(ShareDialog) is None


def test_the_invitation_is_copied(stage: Stage) -> None:
    stage.share()
    stage.press("All three")
    stage.press("Copy the invitation")
    text = QGuiApplication.clipboard().text()
    assert text.count(ZOOM) == text.count("ИТ-201: дәріс") == 3
    assert "speech etiquette" in text
    assert stage.said() == "The invitation is copied."
    assert stage.recorder.facts("shared") == {"id": "room-r1", "how": "invitation"}
    stage.leave()


def test_the_sheet_covers_the_screen_and_goes_at_a_key(stage: Stage, tmp_path: Path) -> None:
    stage.share()
    stage.press("Show the code large")
    sheet = part(stage.window, QrSheet)
    assert sheet.geometry() == sheet.screen().geometry()
    assert codes_in(sheet.grab().toImage(), tmp_path) == [ZOOM]
    assert stage.recorder.facts("shared") == {"id": "room-r1", "how": "qr"}
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle()
    assert stage.window.findChild(QrSheet) is None
    assert part(stage.window, ShareDialog).isVisible()
    stage.leave()


def test_a_double_click_that_closes_the_dialog_presses_nothing_behind(stage: Stage) -> None:
    assert presses_behind(stage.share()) == 0


def test_a_double_click_that_closes_the_sheet_presses_nothing_behind(stage: Stage) -> None:
    stage.share()
    stage.press("Show the code large")
    assert presses_behind(part(stage.window, QrSheet)) == 0
    stage.leave()


def save_to(stage: Stage, path: Path) -> None:
    """Choose the file."""
    stage.press("Save the card as PDF…")
    chooser = part(stage.window, QFileDialog)
    part(chooser, QLineEdit).setText(str(path))
    chooser.accept()
    settle()
    assert stage.window.findChild(QFileDialog) is None


def test_the_card_is_saved(stage: Stage, tmp_path: Path) -> None:
    stage.share()
    stage.press("Қазақша")
    save_to(stage, tmp_path / "Карта №1")
    file = tmp_path / "Карта №1.pdf"
    assert stage.said() == "The class card is saved as “Карта №1.pdf”."
    (page,) = pages_of(file, 100, tmp_path)
    assert codes_in(page, tmp_path) == [ZOOM]
    assert facts_of(file)["Pages"] == "1"
    assert stage.recorder.facts("shared") == {"id": "room-r1", "how": "card-pdf"}
    stage.leave()


def test_the_file_is_called_like_the_entry(stage: Stage) -> None:
    stage.share()
    stage.press("Save the card as PDF…")
    chooser = part(stage.window, QFileDialog)
    assert [Path(name).name for name in chooser.selectedFiles()] == ["ИТ-201 дәріс.pdf"]
    # Pressed from a screen reader, behind the question.
    stage.press("Print the card…")
    stage.press("Copy the link")
    assert QGuiApplication.clipboard().text() == ""
    chooser.reject()
    settle()
    assert (stage.said(), stage.recorder.events) == ("", [])
    stage.leave()


def test_what_cannot_be_written_is_told_and_not_written_down(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "card.pdf"
    folder.mkdir()
    stage.share()
    stage.press("Save the card as PDF…")
    chooser = part(stage.window, QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.reject()
    settle()
    assert stage.said() == (
        "▲ The file “card.pdf” could not be written. Choose another folder, for example your own documents."
    )
    assert stage.recorder.events == []
    stage.leave()


def test_without_a_printer_the_file_is_the_way(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    stage.share()
    stage.press("Print the card…")
    assert stage.said() == ("▲ No printer was found on this computer. Save the card as PDF and print it elsewhere.")
    assert stage.window.findChild(QPrintDialog) is None
    assert stage.recorder.events == []
    stage.leave()


@pytest.fixture
def with_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A printer is there: this computer has none, so the question for it leads to a file."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Hall"]))


def answered(stage: Stage, file: Path, answer: QDialog.DialogCode) -> None:
    """Answer the question for the printer."""
    stage.press("Print the card…")
    question = part(stage.window, QPrintDialog)
    assert question.isVisible()
    # All of the paper is painted on: the card has margins of its own.
    assert question.printer().fullPage()
    question.printer().setOutputFileName(str(file))
    QDialog.done(question, answer)
    settle()
    assert stage.window.findChild(QPrintDialog) is None


def test_the_card_is_printed(stage: Stage, with_printer: None, tmp_path: Path) -> None:
    stage.share()
    answered(stage, tmp_path / "paper.pdf", QDialog.DialogCode.Accepted)
    assert stage.said() == "The class card was sent to the printer."
    facts = facts_of(tmp_path / "paper.pdf")
    assert (facts["Pages"], facts["Page size"]) == ("1", "595 x 842 pts (A4)")
    (page,) = pages_of(tmp_path / "paper.pdf", 150, tmp_path)
    assert codes_in(page, tmp_path) == [ZOOM]
    assert stage.recorder.facts("shared") == {"id": "room-r1", "how": "card-print"}
    stage.leave()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_told(stage: Stage, with_printer: None, tmp_path: Path) -> None:
    stage.share()
    answered(stage, tmp_path / "no such folder" / "paper.pdf", QDialog.DialogCode.Accepted)
    assert stage.said() == ("▲ The printer does not answer. Save the card as PDF and print it elsewhere.")
    assert stage.recorder.events == []
    stage.leave()


def test_who_thinks_better_of_printing_prints_nothing(stage: Stage, with_printer: None, tmp_path: Path) -> None:
    stage.share()
    answered(stage, tmp_path / "paper.pdf", QDialog.DialogCode.Rejected)
    assert not (tmp_path / "paper.pdf").exists()
    assert (stage.said(), stage.recorder.events) == ("", [])
    stage.leave()


def test_what_has_no_address_is_not_shared(stage: Stage, catalogue: Catalogue) -> None:
    other = catalogue.entry("other-messengers")
    assert other is not None
    stage.flow.share(other)
    assert stage.window.findChild(ShareDialog) is None


def test_no_second_dialog_comes_in_front_of_the_first(stage: Stage) -> None:
    stage.share()
    stage.flow.share(stage.entry)
    assert len(stage.window.findChildren(ShareDialog)) == 1
    stage.leave()


def test_a_platform_of_the_content_is_shared_as_well(stage: Stage, catalogue: Catalogue) -> None:
    moodle = catalogue.entry("moodle")
    assert moodle is not None
    stage.share(moodle)
    stage.press("Copy the invitation")
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["Moodle", "Link: http://bigbluebutton.nkzu.kz:81/"]
    assert QApplication.activeModalWidget() is part(stage.window, ShareDialog)
    stage.leave()
