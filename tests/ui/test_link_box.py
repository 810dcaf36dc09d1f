"""«Is this link ours?»: what is said of an address, what can be done with it, and that nothing of it stays."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.link_check import LINK_ENTRY
from launcher.core.roles import Loaded
from launcher.core.rooms import Rooms
from launcher.core.shelf import Shelf
from launcher.faces.desktop import DesktopWindow
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui.home_page import LinkButton
from launcher.ui.link_box import LinkBox, LinkCard, LinkDialog
from launcher.ui.pictogram_button import LARGE_TARGET
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.search_results import SearchResults
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.desk_stage import MemoryStore
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.ui_stage import Stage, part, settle

SECRET = "s3cr3t"  # noqa: S105 - what a link may have in it, and what no log may have
MEETING = f"https://us05web.zoom.us/j/85512345678?pwd={SECRET}"
LONG = f"https://zoom.us/{'a' * 3000}"


@pytest.fixture
def box(qtbot: QtBot, catalogue: Catalogue, speech: Speech, theme: Theme) -> LinkBox:
    """A box that can open, on the screen."""
    found = LinkBox(lambda: catalogue, speech, can_open=True)
    qtbot.addWidget(found)
    found.resize(400, 300)
    found.show()
    settle()
    return found


def said(box: LinkBox) -> list[str]:
    """The lines of the verdict that are to be seen."""
    return [label.text() for label in box.verdict.findChildren(QLabel) if label.isVisible()]


def buttons(box: LinkBox) -> list[str]:
    """What can be pressed below them."""
    return [button.text() for button in box.verdict.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize(
    ("address", "word", "offered"),
    [
        (MEETING, "✓ Approved: Zoom", ["Open this address"]),
        ("  https://mail.nkzu.kz/  ", "✓ Approved: Corporate mail", ["Open this address"]),
        ("https://www.nkzu.kz/", "✓ Approved", ["Open this address"]),
        ("https://meet.example.kz/room", "▲ Not on the list", []),
        ("https://wa.me/77001234567", "▲ Not on the list", []),
        ("https://zo0m.us/j/1", "✗ Looks like Zoom, but is not", []),
        ("https://mai1.nkzu.kz/", "✗ Looks like one on the list, but is another", []),
        ("javascript:alert(1)", "○ Not an address", []),
        ("hello", "○ Not an address", []),
        ("zoom.us", "○ Not an address", ["Check https://zoom.us"]),
        ("mail.nkzu.kz", "○ Not an address", ["Check https://mail.nkzu.kz"]),
        (f"Join Zoom {MEETING} Passcode: 1", "○ Not an address", [f"Check {MEETING}"]),
        (LONG, "○ Not an address", []),
    ],
)
def test_one_of_four_things_is_said(box: LinkBox, address: str, word: str, offered: list[str]) -> None:
    box.field.setText(address)
    settle()
    assert said(box)[0] == word
    assert len(said(box)[1]) > 10
    assert buttons(box) == offered
    assert box.field.accessibleDescription() == f"{word}. {said(box)[1]}"
    assert not any("safe" in line.casefold() for line in said(box))


def test_nothing_but_approved_is_opened(box: LinkBox) -> None:
    opened: list[Entry] = []
    box.opened.connect(opened.append)
    box.field.setText(MEETING)
    settle()
    # Changed, and pressed before it is judged again.
    box.field.setText("https://meet.example.kz/")
    box.verdict.open_button.click()
    assert opened == []
    box.field.setText(MEETING)
    settle()
    box.verdict.open_button.click()
    assert [(entry.id, entry.link.url) for entry in opened if entry.link] == [(LINK_ENTRY, MEETING)]


def test_what_is_offered_is_judged_and_the_keyboard_is_in_the_field(qtbot: QtBot, box: LinkBox) -> None:
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    box.field.setText("mail.nkzu.kz")
    settle()
    choice = box.verdict.first_choice
    assert isinstance(choice, QPushButton)
    choice.click()
    settle()
    assert box.field.text() == "https://mail.nkzu.kz"
    assert said(box)[0] == "✓ Approved: Corporate mail"
    assert box.field.hasFocus()


def test_an_emptied_field_says_what_to_do(box: LinkBox) -> None:
    hint = "Paste it here. It is neither opened nor kept."
    assert box.field.accessibleDescription() == hint
    box.field.setText("https://zoom.us/")
    settle()
    box.field.setText("   ")
    settle()
    assert not box.verdict.isVisible()
    assert [text.text() for text in box.findChildren(QLabel) if text.isVisible()][1:] == [hint]


def test_the_verdict_follows_the_language(box: LinkBox, speech: Speech, catalogue: Catalogue) -> None:
    mail = catalogue.entry("mail")
    assert mail is not None
    box.field.setText("https://mail.nkzu.kz/")
    for language in (Language.KK, Language.RU):
        speech.speak(language)
        assert mail.title.text(language) in said(box)[0]
        assert mail.title.text(language) in said(box)[1]


@pytest.mark.parametrize("how", ["rest", "Enter"])
def test_the_verdict_is_read_out(qtbot: QtBot, box: LinkBox, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    told: list[str] = []
    monkeypatch.setattr("launcher.ui.link_box.announce", lambda _, sentence: told.append(sentence))
    box.field.setText(MEETING)
    if how == "Enter":
        QTest.keyClick(box.field, Qt.Key.Key_Return)
        assert len(told) == 1
    qtbot.waitUntil(lambda: len(told) == 1, timeout=3000)
    assert told == ["✓ Approved: Zoom. The link leads to the platform Zoom."]


def test_the_card_opens_nothing(qtbot: QtBot, catalogue: Catalogue, speech: Speech, theme: Theme) -> None:
    card = LinkCard(lambda: catalogue, speech)
    qtbot.addWidget(card)
    card.show()
    card.box.field.setText(MEETING)
    settle()
    assert said(card.box)[0] == "✓ Approved: Zoom"
    assert buttons(card.box) == []


class Clipboard(QObject):
    """Notices whether the clipboard is changed."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0
        QGuiApplication.clipboard().dataChanged.connect(self._count)

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme) -> Stage:
    """A teacher of whom everything may be kept."""
    stores = PersonalStores(MemoryStore(Loaded(Rooms())), MemoryStore(Loaded(Shelf())), RoomFiles())
    return Stage(content, speech, theme, stores=stores)


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> DesktopWindow:
    """The window of the teacher."""
    found = stage.window()
    qtbot.addWidget(found)
    found.resize(1366, 768)
    found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    found.make_ready()
    settle()
    return found


def open_dialog(window: DesktopWindow, qtbot: QtBot) -> LinkDialog:
    """Press the button on the first page."""
    part(window, LinkButton).click()
    dialog = part(window, LinkDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize("way", ["dialog", "search"])
def test_an_approved_address_opens_after_its_reminder_and_nothing_remembers_it(
    qtbot: QtBot, stage: Stage, window: DesktopWindow, way: str
) -> None:
    QGuiApplication.clipboard().setText("what somebody copied")
    clipboard = Clipboard()
    if way == "dialog":
        dialog = open_dialog(window, qtbot)
        assert dialog.box.field.hasFocus()
        dialog.box.field.setText(MEETING)
        settle()
        dialog.box.verdict.open_button.click()
    else:
        window.view.header.search.setFocus()
        window.view.header.search.setText(MEETING)
        QTest.keyClick(window.view.header.search, Qt.Key.Key_Return)
    settle()
    part(window, ReminderDialog).accept()
    qtbot.waitUntil(lambda: len(stage.opener.opened) == 1)
    qtbot.waitUntil(lambda: any(event == "settled" for event, _ in stage.recorder.events))
    settle()
    assert stage.opener.opened[0][0] == MEETING
    written = repr((stage.recorder.events, stage.saved, stage.written))
    assert LINK_ENTRY in written
    assert SECRET not in written
    assert "us05web" not in written
    assert stage.stores is not None
    assert stage.stores.shelf.saved == []  # type: ignore[attr-defined]
    assert stage.stores.rooms.saved == []  # type: ignore[attr-defined]
    assert clipboard.changes == 0
    assert QGuiApplication.clipboard().text() == "what somebody copied"


def test_a_dialog_that_only_judges_writes_nothing_at_all(qtbot: QtBot, stage: Stage, window: DesktopWindow) -> None:
    before = list(stage.recorder.events)
    dialog = open_dialog(window, qtbot)
    for address in (MEETING, "https://meet.example.kz/", "zoom.us"):
        dialog.box.field.setText(address)
        settle()
    dialog.reject()
    settle()
    assert stage.recorder.events == before
    assert stage.opener.opened == []
    # A new one knows nothing of it.
    assert open_dialog(window, qtbot).box.field.text() == ""
    part(window, LinkDialog).reject()


def test_the_dialog_shows_all_of_a_verdict(qtbot: QtBot, window: DesktopWindow) -> None:
    dialog = open_dialog(window, qtbot)
    height = dialog.height()
    dialog.box.field.setText(MEETING)
    settle()
    assert dialog.height() > height
    button = dialog.box.verdict.open_button
    assert button.visibleRegion().boundingRect() == button.rect()
    dialog.reject()


def test_a_dialog_that_is_filled_before_it_is_shown_is_high_enough(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, theme: Theme
) -> None:
    dialog = LinkDialog(lambda: catalogue, speech, None)
    qtbot.addWidget(dialog)
    dialog.box.field.setText(MEETING)
    dialog.box.enter()
    dialog.show()
    settle()
    button = dialog.box.verdict.open_button
    assert button.visibleRegion().boundingRect() == button.rect()


def test_the_keyboard_goes_up_from_a_button_that_goes(window: DesktopWindow) -> None:
    search = window.view.header.search
    search.setFocus()
    search.setText("zoom.us")  # an address that lacks its beginning, and words that find something
    settle()
    assert part(window, SearchResults).count
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert not search.hasFocus()
    search.setText("moodle")
    settle()
    assert search.hasFocus()


def test_at_a_kiosk_an_approved_address_opens_in_the_private_browser(
    qtbot: QtBot, content: Content, speech: Speech, theme: Theme
) -> None:
    kiosk = KioskStage(content, speech, theme)
    window = kiosk.window()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.make_ready()
    window.turn.touch()
    settle()
    search = window.view.header.search
    for address in ("https://meet.example.kz/room", MEETING):
        search.setText(address)
        settle()
        QTest.keyClick(search, Qt.Key.Key_Return)
        settle()
    part(window, ReminderDialog).accept()
    qtbot.waitUntil(lambda: len(kiosk.browsers.opened) == 1)
    assert kiosk.browsers.opened[0][0] == MEETING
    assert kiosk.browsers.ordinary.opened == []
    assert SECRET not in repr(kiosk.recorder.events)
    buttons = [button for button in window.findChildren(QPushButton) if button.text() == "Open this address"]
    assert all(button.height() >= LARGE_TARGET for button in buttons)
    assert len(buttons) == 1


def test_the_first_button_is_found_by_a_screen_reader(window: DesktopWindow) -> None:
    button = part(window, LinkButton)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Is this link ours?"


@pytest.mark.parametrize("address", [MEETING, "https://zo0m.us/", "mail.nkzu.kz"])
def test_the_keyboard_walks_through_what_a_search_says_of_an_address(window: DesktopWindow, address: str) -> None:
    search = window.view.header.search
    search.setFocus()
    search.setText(address)
    settle()
    QTest.keyClick(search, Qt.Key.Key_Down)
    if address == "https://zo0m.us/":
        assert search.hasFocus()
        return
    choice = window.focusWidget()
    assert isinstance(choice, QPushButton)
    assert choice.text() == ("Open this address" if address == MEETING else "Check https://mail.nkzu.kz")
    if address != MEETING:
        choice.click()
        settle()
        assert search.text() == "https://mail.nkzu.kz"
        assert search.hasFocus()
        QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Up)
    assert search.hasFocus()
