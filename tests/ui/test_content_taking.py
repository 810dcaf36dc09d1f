"""Other content comes into a window that is in use: nothing of what the person is doing gets lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.content import Content, LayerSource, load_content
from launcher.core.languages import Language
from launcher.core.roles import Loaded
from launcher.core.rooms import Rooms
from launcher.core.session import EndReason, Phase
from launcher.core.shelf import Shelf
from launcher.faces.desktop import DesktopWindow
from launcher.faces.kiosk import KioskWindow
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui.announcement_strip import AnnouncementStrip
from launcher.ui.chip import Chip
from launcher.ui.entry_button import EntryButton
from launcher.ui.entry_card import EntryCard
from launcher.ui.guides_page import GuidesPage
from launcher.ui.page import Page
from launcher.ui.problem_notice import ProblemNotice
from launcher.ui.regulation_page import RegulationPage
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.result_row import ResultRow
from launcher.ui.search_results import SearchResults
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.announced import SERVICE, announced
from tests.helpers.content_layers import as_file, bundled
from tests.helpers.desk_stage import MemoryStore, room
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.ui_stage import LAPTOP, Stage, on_screen, part, settle

MOVED = "http://bigbluebutton.nkzu.kz:81/moved"
TOLD = "The helpdesk has changed something here: you see what holds now."
TITLE = {"kk": "Жаңа Moodle", "ru": "Новый Moodle", "en": "New Moodle"}
LAYER = {"schema": 1, "entries": [{"id": "moodle", "url": MOVED, "title": TITLE}, {"id": "e-learning", "hidden": True}]}
Window = DesktopWindow | KioskWindow
Make = Callable[[], Window]


def layered(values: object = LAYER) -> Content:
    """The bundled content under a layer of the computer."""
    data = values if isinstance(values, bytes) else as_file(values)
    return load_content([LayerSource("bundled", "content.json", bundled()), LayerSource("machine", "m.json", data)])


@pytest.fixture(params=["desktop", "kiosk"])
def stage(request: pytest.FixtureRequest, content: Content, speech: Speech, theme: Theme) -> Stage | KioskStage:
    """What the window of each face is made with."""
    return (Stage if request.param == "desktop" else KioskStage)(content, speech, theme)


@pytest.fixture
def window(stage: Stage | KioskStage, qtbot: QtBot) -> Window:
    """The window, in use."""
    return shown(stage, qtbot)


def shown(stage: Stage | KioskStage, qtbot: QtBot) -> Window:
    window = on_screen(stage.window(), qtbot, (LAPTOP[0], 600))
    window.activateWindow()
    window.make_ready()
    if isinstance(window, KioskWindow):
        window.turn.touch()
    settle()
    return window


def card(window: Window, entry_id: str) -> EntryCard:
    """The card of an entry."""
    return next(card for card in window.view.home.cards if card.entry.id == entry_id)


def opened(stage: Stage | KioskStage) -> list[str]:
    """The addresses that were opened."""
    opener = stage.opener if isinstance(stage, Stage) else stage.browsers
    return [url for url, _ in opener.opened]


def title(window: Window) -> str:
    """What the tile of Moodle is called now."""
    return card(window, "moodle").opener.accessibleName()


def test_what_is_shown_found_and_opened_is_the_new(window: Window, stage: Stage | KioskStage, qtbot: QtBot) -> None:
    window.take(layered())
    settle()
    assert "New Moodle" in title(window)
    assert [one.entry.id for one in window.view.home.cards][:2] == ["zoom", "bigbluebutton"]
    assert window.view.status.text() == TOLD
    window.view.header.search.setText("new moodle")
    settle()
    part(window, SearchResults).chosen.emit(0)
    qtbot.waitUntil(lambda: opened(stage) == [MOVED])
    window.view.header.search.setText("e-learning nkzu")
    settle()
    assert "E-learning NKZU" not in [text.text() for text in window.findChildren(QLabel)]


def test_what_is_typed_stays_with_its_cursor_and_its_selection(window: Window) -> None:
    box = window.view.header.search
    box.setFocus()
    QTest.keyClicks(box, "moodl")
    box.setSelection(1, 3)
    window.take(layered())
    settle()
    box = window.view.header.search
    assert (box.text(), box.selectionStart(), box.selectedText()) == ("moodl", 1, "ood")
    assert part(window.view, SearchResults).count >= 1
    assert box.hasFocus()
    box.setCursorPosition(2)
    window.take(layered({"schema": 1, "edition": "next"}))
    settle()
    QTest.keyClicks(window.view.header.search, "X")
    assert window.view.header.search.text() == "moXodl"


def test_the_row_that_is_walked_to_stays(window: Window) -> None:
    QTest.keyClicks(window.view.header.search, "o")
    settle()
    QTest.keyClick(window.view.header.search, Qt.Key.Key_Down)
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Down)
    before = window.focusWidget()
    assert isinstance(before, ResultRow)
    name = before.accessibleName()
    window.take(layered({"schema": 1, "edition": "next"}))
    settle()
    after = window.focusWidget()
    assert isinstance(after, ResultRow)
    assert after.accessibleName() == name
    QTest.keyClick(after, Qt.Key.Key_Escape)
    if isinstance(window, DesktopWindow):
        assert window.view.pages.currentWidget() is window.view.home_page


@pytest.mark.parametrize("entry_id", ["moodle", "whatsapp"])
def test_the_keyboard_stays_at_its_tile(window: Window, entry_id: str) -> None:
    """Also where the tile has another name now, and another place."""
    card(window, entry_id).take_focus()
    window.take(layered())
    settle()
    assert card(window, entry_id).opener.hasFocus()


def test_where_the_tile_is_gone_the_keyboard_is_beside_it(window: Window) -> None:
    card(window, "e-learning").take_focus()
    window.take(layered())
    settle()
    focused = window.focusWidget()
    assert isinstance(focused, (EntryButton, Chip))


def test_the_regulation_stays_where_it_was_read(window: Window) -> None:
    window.view.show_regulation()
    settle()
    bar = page_of(window).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    read = bar.value()
    assert read > 0
    window.take(layered())
    settle()
    assert part(page_of(window), RegulationPage).isVisible()
    assert page_of(window).verticalScrollBar().value() == read


def page_of(window: Window) -> Page:
    """The page that is shown."""
    page = window.view.pages.currentWidget()
    assert isinstance(page, Page)
    return page


def test_the_first_page_stays_as_far_down_as_it_was(window: Window) -> None:
    bar = window.view.home_page.verticalScrollBar()
    bar.setValue(40)
    assert bar.value() == 40
    window.take(layered({"schema": 1, "edition": "next"}))
    settle()
    assert window.view.home_page.verticalScrollBar().value() == 40


def test_a_search_leads_back_to_the_page_from_which_it_began(window: Window) -> None:
    window.view.show_regulation()
    window.view.header.search.setText("zoom")
    settle()
    window.take(layered())
    settle()
    window.view.header.search.left.emit()
    settle()
    assert part(page_of(window), RegulationPage).isVisible()


def test_a_dialog_is_not_closed_and_the_change_comes_after_it(
    window: Window, stage: Stage | KioskStage, qtbot: QtBot
) -> None:
    catalogue = stage.content.catalogue
    whatsapp = catalogue.entry("whatsapp")
    assert whatsapp is not None
    window.view.opened.emit(whatsapp)
    settle()
    (dialog,) = visible(ReminderDialog)
    window.take(layered({"schema": 1, "entries": [{"id": "moodle", "hidden": True}]}))
    window.take(layered())
    settle()
    assert visible(ReminderDialog) == [dialog]
    assert "New" not in title(window)
    dialog.accept()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "New Moodle" in title(window))
    qtbot.waitUntil(lambda: len(opened(stage)) == 1)
    assert whatsapp.link is not None
    assert opened(stage) == [whatsapp.link.url]
    assert not visible(ReminderDialog)


def visible(kind: type[QWidget]) -> list[QWidget]:
    """The windows of a kind that are to be seen."""
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_menu_stays_open(stage: Stage | KioskStage, window: Window, qtbot: QtBot) -> None:
    menu = QMenu(window)
    menu.addAction("one")
    menu.popup(QPoint(40, 40))
    window.take(layered())
    settle()
    assert menu.isVisible()
    assert "New" not in title(window)
    menu.close()
    qtbot.waitUntil(lambda: "New Moodle" in title(window))


def test_a_tile_that_is_held_down_is_not_taken_away(window: Window, stage: Stage | KioskStage, qtbot: QtBot) -> None:
    opener = card(window, "moodle").opener
    QTest.mousePress(opener, Qt.MouseButton.LeftButton)
    window.take(layered())
    settle()
    assert card(window, "moodle").opener is opener
    QTest.mouseRelease(opener, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "New Moodle" in title(window))
    qtbot.waitUntil(lambda: len(opened(stage)) == 1)
    assert opened(stage) != [MOVED], "it was pressed for what it was then"


def test_an_opening_goes_on_as_it_began(window: Window, stage: Stage | KioskStage, qtbot: QtBot) -> None:
    card(window, "moodle").opener.click()
    window.take(layered())
    qtbot.waitUntil(lambda: "Moodle was opened in" in window.view.status.text())
    assert opened(stage) != [MOVED]
    assert len(opened(stage)) == 1
    qtbot.waitUntil(lambda: not window.flow._busy, timeout=4000)
    card(window, "moodle").opener.click()
    qtbot.waitUntil(lambda: opened(stage)[1:] == [MOVED])


def test_nobody_is_reminded_twice(window: Window, stage: Stage | KioskStage, qtbot: QtBot) -> None:
    card(window, "whatsapp").opener.click()
    settle()
    (dialog,) = visible(ReminderDialog)
    dialog.accept()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.flow._busy, timeout=4000)
    window.take(layered())
    settle()
    card(window, "whatsapp").opener.click()
    qtbot.waitUntil(lambda: len(opened(stage)) == 2)
    assert not visible(ReminderDialog)


def test_a_mistake_is_shown_and_what_was_told_stays(window: Window, content: Content) -> None:
    window.view.tell(lambda: "Something happened.")
    broken = layered(b"{")
    assert broken.catalogue == content.catalogue
    window.take(broken)
    settle()
    assert part(window.view, ProblemNotice).isVisible()
    assert window.view.status.text() == "Something happened.", "nothing else has changed"
    window.take(content)
    settle()
    assert window.view.findChild(ProblemNotice) is None


def test_an_announcement_comes_and_goes(window: Window, content: Content, speech: Speech) -> None:
    speech.speak(Language.RU)
    window.take(announced(content, SERVICE))
    settle()
    strip = part(window.view, AnnouncementStrip)
    assert SERVICE.text.ru in [text.text() for text in strip.findChildren(QLabel)]
    window.take(content)
    settle()
    assert window.view.findChild(AnnouncementStrip) is None


def test_another_name_of_the_program_is_its_title_at_once(window: Window) -> None:
    product = {"kk": "Тақта", "ru": "Доска", "en": "Board"}
    window.take(layered({"schema": 1, "organisation": {"product": product}}))
    settle()
    assert window.windowTitle() == "Board"


# --- the desktop alone


def test_rooms_and_pins_stay_and_rooms_are_judged_anew(
    content: Content, speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    rooms, shelf = MemoryStore(Loaded(Rooms((room(1, "Physics"),)))), MemoryStore(Loaded(Shelf(("moodle", "zoom"))))
    stage = Stage(content, speech, theme, stores=PersonalStores(rooms, shelf, RoomFiles()))
    window = shown(stage, qtbot)
    assert isinstance(window, DesktopWindow)
    window.desk.add_room()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    window.take(without_zoom(content))
    settle()
    (physics,) = window.desk.room_entries
    assert physics.link is None, "its host is approved no longer"
    assert [entry.id for entry in window.desk.pinned] == ["moodle"]
    window.take(content)
    settle()
    assert window.desk.room_entries[0].link is not None
    assert [entry.id for entry in window.desk.pinned] == ["moodle", "zoom"]
    assert not rooms.saved
    assert not shelf.saved


def without_zoom(content: Content) -> Content:
    """The content of a university that has given Zoom up."""
    entries = tuple(entry for entry in content.catalogue.entries if not entry.id.startswith("zoom"))
    rules = tuple(rule for rule in content.catalogue.hosts.rules if "zoom" not in rule.host)
    hosts = type(content.catalogue.hosts)().with_rules(rules)
    return replace(content, catalogue=replace(content.catalogue, entries=entries, hosts=hosts))


def test_what_is_shared_afterwards_is_the_new(content: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> None:
    stage = Stage(content, speech, theme)
    window = shown(stage, qtbot)
    assert isinstance(window, DesktopWindow)
    for expected in (content, layered()):
        window.take(expected)
        settle()
        window.tools.share(entry_of(expected.catalogue, "moodle"))
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        said = " ".join(text.text() for text in dialog.findChildren(QLabel))
        assert ("New Moodle" in said) is (expected is not content)
        dialog.close()
        settle()


def entry_of(catalogue: Catalogue, entry_id: str) -> Entry:
    """The entry of this name."""
    found = catalogue.entry(entry_id)
    assert found is not None
    return found


# --- the kiosk alone


@pytest.fixture
def kiosk_stage(content: Content, speech: Speech, theme: Theme) -> KioskStage:
    """What a kiosk is made with."""
    return KioskStage(content, speech, theme)


def test_a_turn_goes_on(kiosk_stage: KioskStage, qtbot: QtBot) -> None:
    window = shown(kiosk_stage, qtbot)
    assert isinstance(window, KioskWindow)
    window.take(layered())
    settle()
    assert window.turn.phase is Phase.IN_USE
    assert window.view.finish.isVisible()
    assert kiosk_stage.browsers.ends == 0
    with qtbot.waitSignal(window.turn.ended):
        window.view.finish.click()
    settle()
    assert "New Moodle" in title(window)


def test_the_page_of_guides_stays(kiosk_stage: KioskStage, qtbot: QtBot) -> None:
    window = shown(kiosk_stage, qtbot)
    assert isinstance(window, KioskWindow)
    window.view.show_guides()
    window.take(layered())
    settle()
    assert part(page_of(window), GuidesPage).isVisible()


def test_a_warning_and_the_end_of_a_turn_are_not_disturbed(kiosk_stage: KioskStage, qtbot: QtBot) -> None:
    window = shown(kiosk_stage, qtbot)
    assert isinstance(window, KioskWindow)
    kiosk_stage.now += 300
    window.turn._looking.timeout.emit()
    assert window.turn.phase is Phase.WARNING
    window.take(layered())
    settle()
    assert "New" not in title(window)
    window.turn.touch()
    settle()
    assert "New Moodle" in title(window)
    kiosk_stage.browsers.work.is_done = False
    window.turn.finish(EndReason.FINISHED)
    window.take(layered({"schema": 1, "edition": "next"}))
    settle()
    assert "New Moodle" in title(window), "the screen of the end is in front"
    kiosk_stage.browsers.work.is_done = True
    qtbot.waitUntil(lambda: "New" not in title(window))
    assert "removed" in window.view.status.text(), "the next person is told of the last one, not of a change"


def test_where_nobody_is_nobody_is_told(kiosk_stage: KioskStage, qtbot: QtBot) -> None:
    window = kiosk_stage.window()
    qtbot.addWidget(window)
    window.show()
    window.make_ready()
    before = window.view.status.text()
    window.take(layered())
    settle()
    assert "New Moodle" in title(window)
    assert window.view.status.text() == before
    assert window.turn.phase is Phase.WAITING
