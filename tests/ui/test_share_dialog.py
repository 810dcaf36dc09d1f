"""Passing an entry on: what is offered, what is copied, and that nobody is kept from it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.rooms import Room, room_entry
from launcher.core.settings import ThemeChoice
from launcher.core.sharing import camera_hint, handout, invitation, no_code_hint
from launcher.ui.language_names import LANGUAGE_NAMES
from launcher.ui.qr_picture import QrPicture
from launcher.ui.share_dialog import Share, ShareDialog, ShareWay
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.paper import codes_in
from tests.helpers.ui_stage import LAPTOP, part, set_text_size, settle, unroll

ZOOM = "https://us02web.zoom.us/j/85512345678?pwd=QmFzZTY0U3RyaW5nSGVyZQ.1"
NAME = "Ақпараттық жүйелер кафедрасының бағдарламалау негіздері пәнінен дәрістері, ИТ-20"  # 80 letters
LONGEST = f"{ZOOM}&tk={'aB3xY9zQ' * 300}"[:2048]
EVIL = "<b>Bold & brave</b> <img src=x>"


def room(catalogue: Catalogue, name: str = NAME, url: str = ZOOM) -> Entry:
    """A room as an entry."""
    return room_entry(Room("r1", name, Link(url), "zoom"), catalogue)


class Sheet:
    """The dialog, and what a person does with it."""

    def __init__(self, qtbot: QtBot, entry: Entry, catalogue: Catalogue, speech: Speech) -> None:
        # It deletes itself as it closes, so it is not given to qtbot, which would close it again.
        self.dialog = ShareDialog(entry, catalogue, speech, None)
        self.chosen: list[Share] = []
        self.dialog.chosen.connect(self.chosen.append)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        settle()

    def button(self, text: str) -> QPushButton:
        """The button that says this."""
        return next(found for found in self.dialog.findChildren(QPushButton) if found.text() == text)

    def press(self, text: str) -> Share:
        """Press the button that says this, and return what was chosen by it."""
        self.button(text).click()
        settle()
        return self.chosen[-1]

    @property
    def preview(self) -> str:
        """The text of the invitation as shown."""
        return part(self.dialog, QPlainTextEdit).toPlainText()

    def leave(self) -> None:
        """Close the dialog by the key Esc."""
        QTest.keyClick(self.dialog, Qt.Key.Key_Escape)
        settle()


Open = Callable[[Entry], Sheet]


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech) -> Open:
    """Opens the dialog."""
    return lambda entry: Sheet(qtbot, entry, catalogue, speech)


def text_of(entry: Entry, catalogue: Catalogue, speech: Speech, *languages: Language) -> str:
    """The invitation in these languages."""
    texts = []
    for language in languages:
        shared = handout(entry, catalogue, language)
        assert shared is not None
        texts.append(invitation(shared, speech.in_language(language)))
    return "\n".join(texts)


def test_the_link_is_given_whole_and_the_code_says_the_same(sheet: Open, catalogue: Catalogue, tmp_path: Path) -> None:
    opened = sheet(room(catalogue))
    assert opened.button("Copy the link").hasFocus()
    assert part(opened.dialog, QLineEdit).text() == ZOOM
    share = opened.press("Copy the link")
    assert (share.way, share.text) == (ShareWay.LINK, ZOOM)
    picture = part(opened.dialog, QrPicture).grab().toImage()
    assert codes_in(picture, tmp_path) == [ZOOM]
    opened.leave()


def test_the_invitation_is_in_the_language_spoken_and_in_those_chosen(
    sheet: Open, catalogue: Catalogue, speech: Speech
) -> None:
    entry = room(catalogue)
    speech.speak(Language.RU)
    opened = sheet(entry)
    assert opened.preview == text_of(entry, catalogue, speech, Language.RU)
    for language, name in LANGUAGE_NAMES.items():
        opened.button(name).click()
        assert opened.preview == text_of(entry, catalogue, speech, language)
    speech.speak(Language.EN)
    settle()
    # The language of the program is another matter than the one of the invitation.
    assert opened.preview == text_of(entry, catalogue, speech, [*LANGUAGE_NAMES][-1])
    opened.button("All three").click()
    assert opened.preview == text_of(entry, catalogue, speech, *Language)
    share = opened.press("Copy the invitation")
    assert (share.way, share.text) == (ShareWay.INVITATION, opened.preview)
    assert [words.shared.language for words in share.card] == [*Language]
    assert [words.shared.title for words in share.card] == [NAME] * 3
    opened.leave()


def test_an_invitation_in_kazakh_has_no_english_in_it(sheet: Open, catalogue: Catalogue, speech: Speech) -> None:
    entry = room(catalogue)
    opened = sheet(entry)
    opened.button("Қазақша").click()
    own = opened.preview.replace(ZOOM, "").replace("Zoom", "")
    assert [letter for letter in own if "a" <= letter.lower() <= "z"] == []
    opened.leave()


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Show the code large", ShareWay.SHEET),
        ("Save the card as PDF…", ShareWay.PDF),
        ("Print the card…", ShareWay.PRINT),
    ],
)
def test_each_way_is_told_with_the_card(sheet: Open, catalogue: Catalogue, text: str, way: ShareWay) -> None:
    opened = sheet(room(catalogue))
    opened.button("Русский").click()
    share = opened.press(text)
    assert share.way is way
    assert [words.shared.language for words in share.card] == [Language.RU]
    opened.leave()


def test_what_a_screen_reader_writes_into_the_fields_is_not_passed_on(sheet: Open, catalogue: Catalogue) -> None:
    opened = sheet(room(catalogue))
    wanted = opened.preview
    for field in (part(opened.dialog, QLineEdit), part(opened.dialog, QPlainTextEdit)):
        assert field.isReadOnly()
    part(opened.dialog, QLineEdit).setText("https://evil.kz/")
    part(opened.dialog, QPlainTextEdit).setPlainText("https://evil.kz/")
    assert opened.press("Copy the link").text == ZOOM
    assert opened.press("Copy the invitation").text == wanted
    opened.leave()


def test_a_link_without_a_code_can_still_be_copied(sheet: Open, catalogue: Catalogue) -> None:
    opened = sheet(room(catalogue, url=LONGEST))
    said = [label.text() for label in opened.dialog.findChildren(QLabel) if label.isVisible()]
    assert "The link is too long for a code that telephones can read. Copy the link instead." in said
    assert not part(opened.dialog, QLineEdit).text().endswith("…")
    assert not opened.button("Show the code large").isEnabled()
    assert opened.press("Copy the link").text == LONGEST
    assert LONGEST in opened.press("Copy the invitation").text
    opened.leave()


def test_with_a_code_nothing_is_said_of_long_links(sheet: Open, catalogue: Catalogue) -> None:
    opened = sheet(room(catalogue))
    said = [label.text() for label in opened.dialog.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in said if "too long" in text]
    opened.leave()


def test_tab_goes_as_one_reads_and_esc_closes(sheet: Open, catalogue: Catalogue, qtbot: QtBot) -> None:
    opened = sheet(room(catalogue))
    focused = []
    for _ in range(9):
        widget = opened.dialog.focusWidget()
        assert widget is not None
        focused.append(widget.accessibleName() or getattr(widget, "text", str)())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert focused == [
        "Copy the link", "Show the code large", "English", "Text of the invitation", "Copy the invitation",
        "Save the card as PDF…", "Print the card…", "Close", "Link",
    ]  # fmt: skip
    with qtbot.waitSignal(opened.dialog.rejected):
        QTest.keyClick(opened.dialog, Qt.Key.Key_Escape)
    settle()


def test_tab_comes_back_to_the_language_that_was_chosen(sheet: Open, catalogue: Catalogue) -> None:
    opened = sheet(room(catalogue))
    opened.button("All three").click()
    stops = [stop.accessibleName() for stop in gate.tab_stops(opened.dialog)]
    assert "All three" in stops
    assert "English" not in stops
    opened.leave()


def test_the_keyboard_presses_every_button(sheet: Open, catalogue: Catalogue) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        opened = sheet(room(catalogue))
        for way, text in ((ShareWay.LINK, "Copy the link"), (ShareWay.INVITATION, "Copy the invitation")):
            opened.button(text).setFocus()
            QTest.keyClick(opened.button(text), key)
            assert opened.chosen[-1].way is way
        opened.leave()


def test_what_happened_is_shown_and_announced(
    sheet: Open, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = sheet(room(catalogue))
    announced = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: announced.append(event.message()))
    )
    opened.dialog.tell(lambda: "The link is copied.")
    assert announced == ["The link is copied."]
    shown = [label for label in opened.dialog.findChildren(QLabel) if label.text() == "The link is copied."]
    assert [label.isVisible() for label in shown] == [True]
    interface = QAccessible.queryAccessibleInterface(shown[0])
    assert interface.text(QAccessible.Text.Name) == "The link is copied."
    opened.leave()


@pytest.mark.parametrize("name", [EVIL, "W" * 80, NAME], ids=["markup", "one word", "sentence"])
@pytest.mark.parametrize("size", [100, 200])
def test_a_name_is_shown_as_it_is_and_widens_nothing(
    sheet: Open, catalogue: Catalogue, text_size: None, name: str, size: int
) -> None:
    set_text_size(size)
    opened = sheet(room(catalogue, name))
    assert opened.dialog.windowTitle().replace("\N{ZERO WIDTH SPACE}", "") == f"Share “{name}”"
    assert opened.dialog.heading.textFormat() is Qt.TextFormat.PlainText
    assert opened.dialog.width() <= LAPTOP[0] - 48
    assert opened.dialog.height() <= LAPTOP[1] - 64
    for widget in opened.dialog.findChildren(QLabel):
        assert gate.place(widget).right() < opened.dialog.width()
    opened.leave()


def test_the_columns_do_not_lie_on_each_other(sheet: Open, catalogue: Catalogue, text_size: None) -> None:
    for size in (100, 150, 200):
        set_text_size(size)
        opened = sheet(room(catalogue))
        unroll(opened.dialog)
        places = [gate.place(widget) for widget in gate.tab_stops(opened.dialog)]
        places.append(gate.place(part(opened.dialog, QrPicture)))
        for index, place in enumerate(places):
            assert not any(place.intersects(other) for other in places[index + 1 :])
        opened.leave()


CHOICES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
LOOKS = [(choice, size) for choice in CHOICES for size in (100, 200)]


@pytest.mark.parametrize(("choice", "size"), LOOKS)
def test_the_dialog_stands_in_nobodys_way(
    qtbot: QtBot, text_size: None, theme: Theme, catalogue: Catalogue, speech: Speech, choice: ThemeChoice, size: int
) -> None:
    theme.choose(choice)
    set_text_size(size)
    found = []
    for entry in (room(catalogue), room(catalogue, url=LONGEST), catalogue.entry("moodle")):
        assert entry is not None
        opened = Sheet(qtbot, entry, catalogue, speech)
        for language in Language:
            speech.speak(language)
            opened.dialog.tell(lambda: f"▲ {speech.say(no_code_hint())} {speech.say(camera_hint())}")
            unroll(opened.dialog)
            found += gate.findings(opened.dialog, gate.TEXT_CHECKS)
        if size == 100:
            found += gate.findings(opened.dialog, gate.COLOUR_CHECKS)
        opened.leave()
    theme.choose(ThemeChoice.LIGHT)
    assert found == []
