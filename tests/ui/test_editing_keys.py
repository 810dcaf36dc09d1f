"""Copy, paste and their like go by the place of the key: the Kazakh layout has no Latin letters. The caret rests."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from launcher.ui import editing_keys
from launcher.ui.editing_keys import TextField
from tests.helpers.desk_stage import copied
from tests.helpers.key_presses import CTRL, press

# X11's code of the key, and what the Russian and the Kazakh layout have there.
KEYS = {"A": (38, "ф"), "C": (54, "с"), "V": (55, "м"), "X": (53, "ч"), "Y": (29, "н"), "Z": (52, "я")}


@pytest.fixture
def field(qtbot: QtBot) -> TextField:
    """A field with a text, which has the keyboard."""
    field = TextField()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    field.setText("Zoom")
    copied("before")
    return field


def ctrl(field: TextField, key: str) -> None:
    """Press Ctrl and a key in a Cyrillic layout."""
    code, letter = KEYS[key]
    press(field, ord(letter.upper()), letter, CTRL, code)


def clipboard() -> str:
    """What is on the clipboard."""
    return QGuiApplication.clipboard().text()


def test_a_text_is_copied_and_pasted(field: TextField) -> None:
    ctrl(field, "A")
    ctrl(field, "C")
    assert clipboard() == "Zoom"
    field.end(False)
    ctrl(field, "V")
    assert field.text() == "ZoomZoom"


def test_a_text_is_cut_and_a_change_is_taken_back(field: TextField) -> None:
    ctrl(field, "A")
    ctrl(field, "X")
    assert (field.text(), clipboard()) == ("", "Zoom")
    ctrl(field, "Z")
    assert field.text() == "Zoom"
    ctrl(field, "Y")
    assert field.text() == ""


def test_a_text_that_cannot_be_changed_is_copied_only(field: TextField) -> None:
    field.setReadOnly(True)
    ctrl(field, "V")
    assert field.text() == "Zoom"
    ctrl(field, "A")
    ctrl(field, "X")
    assert (field.text(), clipboard()) == ("Zoom", "before")
    ctrl(field, "C")
    assert clipboard() == "Zoom"


def test_a_latin_letter_counts_before_its_place(field: TextField) -> None:
    """On a French keyboard A and Q have changed places."""
    press(field, ord("Q"), "", CTRL, KEYS["A"][0])
    assert field.selectedText() == ""


def test_a_letter_without_ctrl_is_written(field: TextField) -> None:
    field.end(False)
    press(field, ord("М"), "м", code=KEYS["V"][0])
    assert field.text() == "Zoomм"


def test_caret_blinks_for_a_while_after_the_last_key(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editing_keys, "_BLINK_MILLISECONDS", 100)
    hints = QGuiApplication.styleHints()
    pace = hints.cursorFlashTime()
    assert pace > 0
    window = QWidget()
    qtbot.addWidget(window)
    field, other = TextField(window), QLineEdit(window)
    window.show()
    field.setFocus()
    assert hints.cursorFlashTime() == pace
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    press(window, Qt.Key.Key_A, "a")
    assert hints.cursorFlashTime() == pace
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    # What comes to rest here must not be at rest elsewhere.
    other.setFocus()
    assert hints.cursorFlashTime() == pace
    qtbot.wait(300)
    assert hints.cursorFlashTime() == pace
