"""Adding a room and changing it: what is said about a link as it is typed or pasted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.core.rooms import LONGEST_NAME, Room, Rooms
from launcher.core.settings import ThemeChoice
from launcher.ui.dialog import Dialog
from launcher.ui.room_dialog import RemoveRoomDialog, RoomDialog, RoomDraft
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.counted_work import steps_of
from tests.helpers.desk_stage import BIG_BLUE_BUTTON, UNLISTED, ZOOM, copied, entries_of, room
from tests.helpers.ui_stage import set_text_size, settle, unroll

PRESENT = Rooms((room(1, "Consultation"), room(2, "Lecture", BIG_BLUE_BUTTON, "bigbluebutton")))
NEW = "https://us02web.zoom.us/j/555?pwd=abc"
EVIL = "<b>Bold & brave</b> <img src=x>"


class Sheet:
    """The dialog, and what a person sees of it."""

    def __init__(self, qtbot: QtBot, catalogue: Catalogue, speech: Speech, changed: Room | None = None) -> None:
        # It deletes itself as it closes, so it is not given to qtbot, which would close it again.
        self.dialog = RoomDialog(catalogue, PRESENT, changed, speech, None)
        self.saved: list[RoomDraft] = []
        self.dialog.saved.connect(self.saved.append)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.name, self.link = self.dialog.findChildren(QLineEdit)
        settle()

    def paste(self, text: str) -> None:
        """Paste a text into the field of the link, as with Ctrl+V."""
        copied(text)
        self.link.setFocus()
        self.link.selectAll()
        QTest.keyClick(self.link, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        settle()

    def said(self) -> str:
        """All that the labels say that are to be seen."""
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible())

    def button(self, start: str) -> QPushButton:
        """The button whose words begin so."""
        return next(found for found in self.dialog.findChildren(QPushButton) if found.text().startswith(start))

    def leave(self) -> None:
        """Close the dialog by the key Esc."""
        QTest.keyClick(self.dialog, Qt.Key.Key_Escape)
        settle()


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: object) -> None:
    """Nothing is copied when a test begins."""
    QGuiApplication.clipboard().clear()


Open = Callable[..., Sheet]


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech) -> Open:
    """Opens the dialog."""
    return lambda changed=None: Sheet(qtbot, catalogue, speech, changed)


def test_a_name_and_an_approved_link_are_saved(sheet: Open) -> None:
    asked = sheet()
    assert asked.name.hasFocus()
    assert not asked.button("Save").isEnabled()
    assert "Copy the link on the platform and paste it here." in asked.said()
    asked.name.insert("  ИТ-201,   дәріс ")
    settle()
    assert not asked.button("Save").isEnabled()
    asked.paste(NEW)
    assert "✓ The link leads to the platform Zoom." in asked.said()
    assert "the reminder of clause 8 is shown" in asked.said()
    assert asked.button("Save").isEnabled()
    assert asked.saved == []
    QTest.keyClick(asked.link, Qt.Key.Key_Return)
    settle()
    (draft,) = asked.saved
    assert (draft.name, draft.link.url, draft.platform.id) == ("ИТ-201, дәріс", NEW, "zoom")


def test_a_press_right_after_a_key_saves_nothing_wrong(sheet: Open) -> None:
    """The timer that judges has had no time yet."""
    asked = sheet()
    QTest.keyClicks(asked.name, "Class")
    asked.paste(NEW)
    asked.link.setText(UNLISTED)
    asked.button("Save").click()
    assert asked.saved == []
    assert not asked.button("Save").isEnabled()
    asked.leave()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (UNLISTED, "✗ meet.example.kz is not on the list of approved platforms."),
        ("https://us02web.zoorn.us/j/1", "✗ us02web.zoorn.us only looks like zoom.us (Zoom)"),
        ("https://zoom.us\u200b/j/1", "invisible character U+200B ZERO WIDTH SPACE"),
        ("https://zооm.us/j/1", "✗ "),
        ("javascript:alert(1)", "✗ "),
        (EVIL, "✗ "),
        ("https://user@zoom.us/j/1", "✗ "),
    ],
    ids=["not listed", "look-alike", "invisible", "cyrillic", "script", "markup", "user"],
)
def test_a_wrong_link_is_told_and_not_saved(sheet: Open, text: str, sentence: str) -> None:
    asked = sheet()
    QTest.keyClicks(asked.name, "Class")
    asked.paste(text)
    assert sentence in asked.said()
    assert asked.link.accessibleDescription() in asked.said()
    assert "reminder of clause" not in asked.said()
    assert not asked.button("Save").isEnabled()
    QTest.keyClick(asked.link, Qt.Key.Key_Return)
    assert asked.saved == []
    assert asked.dialog.isVisible()
    asked.leave()


def test_what_was_meant_is_offered(sheet: Open) -> None:
    asked = sheet()
    asked.paste("Zoom.us/j/123")
    use = asked.button("Use ")
    assert use.isVisible()
    assert use.text() == "Use https://zoom.us/j/123"
    use.click()
    settle()
    assert asked.link.text() == "https://zoom.us/j/123"
    assert asked.name.hasFocus()
    assert not use.isVisible()
    assert "✓" in asked.said()
    asked.leave()


def test_the_link_of_an_invitation_is_offered(sheet: Open) -> None:
    asked = sheet()
    asked.paste(f"Айгүл invites you to a meeting.\n\nJoin:\n{NEW}\n\nMeeting ID: 555\n")
    asked.button("Use ").click()
    settle()
    assert asked.link.text() == NEW
    asked.leave()


@pytest.mark.parametrize("length", [8192, 70_000, 1_000_000])
def test_a_very_long_paste_is_told_and_stalls_nothing(sheet: Open, length: int) -> None:
    asked = sheet()
    QTest.keyClicks(asked.name, "Class")
    copied(ZOOM + "a" * length)
    asked.link.setFocus()

    def paste() -> None:
        asked.link.paste()
        settle()

    assert steps_of(paste) < 500  # measured: 359; so nobody judges such a text
    assert "✗ This text is too long, and only its beginning was taken in." in asked.said()
    assert not asked.button("Save").isEnabled()
    asked.leave()


def test_a_link_is_saved_once(sheet: Open) -> None:
    asked = sheet()
    QTest.keyClicks(asked.name, "Class")
    asked.paste(ZOOM)
    assert "✗ This link is saved already, as “Consultation”." in asked.said()
    assert not asked.button("Save").isEnabled()
    asked.leave()


def test_a_name_that_is_too_long_is_told_not_cut(sheet: Open) -> None:
    asked = sheet()
    asked.paste(NEW)
    asked.name.setText("x" * (LONGEST_NAME + 1))
    settle()
    assert f"✗ The name is too long. Shorten it to {LONGEST_NAME} characters." in asked.said()
    assert asked.name.accessibleDescription() in asked.said()
    assert not asked.button("Save").isEnabled()
    asked.name.setText("x" * LONGEST_NAME)
    settle()
    assert asked.button("Save").isEnabled()
    asked.name.setText("\u200b \u202e")
    settle()
    assert "✗ Give the room a name" in asked.said()
    assert not asked.button("Save").isEnabled()
    asked.leave()


def test_a_room_is_changed(sheet: Open) -> None:
    asked = sheet(PRESENT.items[0])
    assert asked.dialog.windowTitle() == "Change a room"
    assert (asked.name.text(), asked.link.text()) == ("Consultation", ZOOM)
    # Its own link is no other room's.
    assert asked.button("Save").isEnabled()
    asked.name.selectAll()
    QTest.keyClicks(asked.name, "Consultations")
    asked.button("Save").click()
    settle()
    assert [(draft.name, draft.link.url) for draft in asked.saved] == [("Consultations", ZOOM)]


def test_a_copied_link_is_offered_not_taken(sheet: Open) -> None:
    copied(f"  {NEW}\n")
    asked = sheet()
    assert asked.link.text() == ""
    paste = asked.button("Paste the copied link")
    assert paste.isVisible()
    paste.click()
    settle()
    assert asked.link.text() == NEW
    assert not paste.isVisible()
    assert "✓" in asked.said()
    asked.leave()


@pytest.mark.parametrize("text", ["", UNLISTED, ZOOM, f"Come: {NEW}", "x" * 100_000, "Zoom.us/j/1"])
def test_nothing_else_is_offered(sheet: Open, text: str) -> None:
    copied(text)
    asked = sheet()
    assert not asked.button("Paste the copied link").isVisible()
    asked.leave()


def test_tab_goes_from_name_to_link_to_save(sheet: Open) -> None:
    asked = sheet()
    QTest.keyClicks(asked.name, "Class")
    QTest.keyClick(asked.name, Qt.Key.Key_Tab)
    assert asked.link.hasFocus()
    asked.paste(NEW)
    stops = gate.tab_stops(asked.dialog)
    assert [stop.accessibleName() or getattr(stop, "text", str)() for stop in stops[-2:]] == ["Cancel", "Save"]
    asked.leave()


def test_leaving_saves_nothing(sheet: Open, qtbot: QtBot) -> None:
    asked = sheet()
    QTest.keyClicks(asked.name, "Class")
    asked.paste(NEW)
    with qtbot.waitSignal(asked.dialog.rejected):
        asked.button("Cancel").click()
    assert asked.saved == []
    settle()


def test_labels_belong_to_fields_and_show_no_markup(sheet: Open, speech: Speech) -> None:
    asked = sheet()
    buddies = {label.buddy() for label in asked.dialog.findChildren(QLabel)}
    assert {asked.name, asked.link} <= buddies
    for label in asked.dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    speech.speak(Language.KK)
    assert asked.name.accessibleName()
    asked.leave()


def test_removing_wants_to_be_sure(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    entry = entries_of(Rooms((room(1, EVIL),)), catalogue)[0]
    for press, signal in (("Keep it", "rejected"), ("Remove", "accepted")):
        dialog = RemoveRoomDialog(entry, speech, None)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        keep = next(found for found in dialog.findChildren(QPushButton) if found.isDefault())
        assert keep.text() == "Keep it"
        assert keep.hasFocus()
        assert dialog.windowTitle() == f"Remove “{EVIL}”?"
        with qtbot.waitSignal(getattr(dialog, signal)):
            next(found for found in dialog.findChildren(QPushButton) if found.text() == press).click()
        settle()


CHOICES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
LOOKS = [(choice, size) for choice in CHOICES for size in (100, 200)]


def scenes(catalogue: Catalogue, speech: Speech) -> list[Dialog]:
    """The dialogs with each kind of sentence."""
    sheets = []
    for link in ("", NEW, ZOOM, UNLISTED, "Zoom.us/j/123"):
        asked = RoomDialog(catalogue, PRESENT, None, speech, None)
        name, field = asked.findChildren(QLineEdit)
        name.setText("x" * 90 if link == UNLISTED else "Class")
        field.setText(link)
        sheets.append(asked)
    return [*sheets, RemoveRoomDialog(entries_of(PRESENT, catalogue)[0], speech, None)]


@pytest.mark.parametrize(("choice", "size"), LOOKS)
def test_the_dialogs_stand_in_nobodys_way(
    qtbot: QtBot, text_size: None, theme: Theme, catalogue: Catalogue, speech: Speech, choice: ThemeChoice, size: int
) -> None:
    theme.choose(choice)
    set_text_size(size)
    copied("https://us02web.zoom.us/j/777")
    found = []
    for dialog in scenes(catalogue, speech):
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        for language in Language:
            speech.speak(language)
            unroll(dialog)
            found += gate.findings(dialog, gate.TEXT_CHECKS)
        if size == 100:
            found += gate.findings(dialog, gate.COLOUR_CHECKS)
        dialog.close()
        settle()
    theme.choose(ThemeChoice.LIGHT)
    assert found == []
