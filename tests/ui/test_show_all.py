"""A thousand entries: the first of each category are shown, and all of it when somebody asks for that."""

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.crowd import write_crowd
from launcher.core.call_causes import Cause
from launcher.core.content import Content, load_content
from launcher.core.languages import Language
from launcher.core.messages import Message
from launcher.core.overview import PAGE_OF_ROWS, ROWS, TILES
from launcher.core.tile_marks import TileMark
from launcher.faces.desktop import DesktopWindow
from launcher.faces.kiosk_view import KioskView
from launcher.system.content_sources import find_sources
from launcher.system.paths import find_paths
from launcher.ui.entry_button import EntryButton
from launcher.ui.entry_card import EntryCard
from launcher.ui.entry_row import EntryRow, RowsCard
from launcher.ui.guides_page import GuidesPage
from launcher.ui.labels import tab_stops
from launcher.ui.section import Section
from launcher.ui.show_all import ShowAll
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.announced import DAY
from tests.helpers.ui_stage import LAPTOP, Stage, part, settle
from tests.helpers.window_keys import in_front

Key = Qt.Key
WAIT_MS = 60_000


@pytest.fixture(scope="session")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Content]:
    """Content of so many entries, read from the files of an administrator."""

    def read(entries: int) -> Content:
        folder = tmp_path_factory.mktemp("crowd")
        given = write_crowd(folder, entries)
        content = load_content(find_sources(find_paths(folder / "data"), os.environ, folder, given).read())
        assert len(content.catalogue.entries) == entries
        assert not content.problems
        return content

    return read


@pytest.fixture(scope="session")
def thousand(crowd: Callable[[int], Content]) -> Content:
    """A thousand entries."""
    return crowd(1000)


@pytest.fixture
def window(thousand: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> DesktopWindow:
    """A window with them, in front."""
    return in_front(qtbot, Stage(thousand, speech, theme).window())


def sections(window: DesktopWindow) -> list[Section]:
    """The categories of tiles, from top to bottom."""
    return window.view.home.findChildren(Section)


def grow(more: ShowAll, qtbot: QtBot) -> None:
    """Press the button, and wait until everything is made."""
    more.click()
    qtbot.waitUntil(lambda: not more.is_busy, timeout=WAIT_MS)
    settle()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def test_a_thousand_entries_make_no_more_widgets_than_a_hundred(
    crowd: Callable[[int], Content], thousand: Content, speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    counted = []
    for content in (crowd(100), thousand):
        window = in_front(qtbot, Stage(content, speech, theme).window())
        counted.append(len(window.findChildren(QWidget)))
        window.close()
    assert counted[1] <= counted[0] * 1.1


def test_the_bundled_content_is_shown_whole(stage_window: DesktopWindow) -> None:
    assert stage_window.view.home.cards
    assert not stage_window.findChildren(ShowAll)


@pytest.fixture
def stage_window(content: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> DesktopWindow:
    """A window with the bundled content."""
    return in_front(qtbot, Stage(content, speech, theme).window())


def test_the_button_says_how_many_there_are_and_of_what(window: DesktopWindow, speech: Speech) -> None:
    more = part(sections(window)[0], ShowAll)
    for language, words in (
        (Language.EN, "Show all (102)"), (Language.KK, "Барлығын көрсету (102)"), (Language.RU, "Показать все (102)"),
    ):  # fmt: skip
        speech.speak(language)
        interface = QAccessible.queryAccessibleInterface(more)
        assert more.text() == words
        title = speech.text(window.view._content.catalogue.categories[0].title)
        assert interface.text(QAccessible.Text.Name) == f"{words}: {title}"
        assert interface.role() == QAccessible.Role.Button


def test_the_tab_key_leads_to_it_and_from_the_first_of_the_rest_on(window: DesktopWindow, qtbot: QtBot) -> None:
    section = sections(window)[0]
    more = part(section, ShowAll)
    shown = len(section.cards)
    tab_stops(section.cards[-1])[-1].setFocus()
    press(Key.Key_Tab)
    assert focused() is more
    press(Key.Key_Return)
    assert focused() is section.cards[shown].opener
    assert len(section.cards) == shown + 1  # nobody waits for a hundred of them
    assert not more.isVisible()
    qtbot.waitUntil(lambda: not more.is_busy, timeout=WAIT_MS)
    assert [card.entry for card in section.cards] == list(section.entries)
    settle()
    walked = [focused()]
    expected = [stop for card in section.cards[shown:] for stop in tab_stops(card)]
    for _ in expected[1:]:
        press(Key.Key_Tab)
        walked.append(focused())
    assert walked == expected
    press(Key.Key_Tab)
    assert focused() is sections(window)[1].cards[0].opener
    press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is expected[-1]


def test_a_screen_reader_meets_the_tiles_in_their_order(window: DesktopWindow, qtbot: QtBot) -> None:
    section = sections(window)[0]
    grow(part(section, ShowAll), qtbot)
    interface = QAccessible.queryAccessibleInterface(section)
    met = [interface.child(index).object() for index in range(interface.childCount())]
    assert [thing for thing in met if isinstance(thing, EntryCard)] == section.cards


def test_arrows_lead_to_the_button_and_on(window: DesktopWindow, qtbot: QtBot) -> None:
    from launcher.ui.tile_grid import TileGrid

    section = sections(window)[0]
    window.make_ready()
    assert window.view.home.findChildren(TileGrid)
    section.cards[-2].opener.setFocus()
    press(Key.Key_Down)
    more = focused()
    assert isinstance(more, ShowAll)
    grow(more, qtbot)
    first = focused()
    press(Key.Key_Right)
    assert focused() is not first
    sections(window)[-1].cards[0].opener.setFocus()
    grow(part(sections(window)[-1], ShowAll), qtbot)
    press(Key.Key_End)
    assert focused() is sections(window)[-1].cards[-1].opener


def test_what_is_shown_later_works_like_the_rest(thousand: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> None:
    stage = Stage(thousand, speech, theme)
    window = in_front(qtbot, stage.window())
    section = sections(window)[2]
    last = section.entries[-1]
    window.view.show_marks(
        {last.id: TileMark(Cause.PAGE_GONE, "▲", Message("Test", "not answering"), Message("Test", ""))}
    )
    grow(part(section, ShowAll), qtbot)
    card = section.cards[-1]
    assert "not answering" in card.opener.accessibleDescription()
    assert card.entry is last
    speech.speak(Language.RU)
    assert card.opener.accessibleName() == last.title.ru
    with qtbot.waitSignal(window.view.opened) as opened:
        card.opener.click()
    assert opened.args == [last]
    window.view.show_progress(last, lambda: "…")
    assert "…" in card.opener.accessibleDescription()


def test_a_change_of_language_while_they_are_made_leaves_none_behind(
    window: DesktopWindow, speech: Speech, qtbot: QtBot
) -> None:
    section = sections(window)[0]
    more = part(section, ShowAll)
    more.click()
    speech.speak(Language.KK)
    qtbot.waitUntil(lambda: not more.is_busy, timeout=WAIT_MS)
    assert {card.opener.accessibleName() == card.entry.title.kk for card in section.cards} == {True}


def test_what_is_made_anew_shows_as_much_and_leaves_the_keyboard_where_it_was(
    window: DesktopWindow, qtbot: QtBot
) -> None:
    grow(part(sections(window)[1], ShowAll), qtbot)
    seen = sections(window)[1].cards[60]
    seen.take_focus()
    window.view.home_page.ensureWidgetVisible(seen)
    window.rebuild()
    settle()
    first, second, *_ = sections(window)
    assert len(second.cards) == len(second.entries)
    assert len(first.cards) < len(first.entries)
    assert focused() is second.cards[60].opener
    assert second.cards[60] is not seen
    assert not second.cards[60].visibleRegion().isEmpty()


def test_guides_beside_the_tiles_grow_too(window: DesktopWindow, qtbot: QtBot) -> None:
    card = part(window.view.home, RowsCard)
    guides = list(card.entries)
    assert len(card.findChildren(EntryRow)) == ROWS.shares([len(guides)])[0] < len(guides)
    more = part(card, ShowAll)
    grow(more, qtbot)
    assert [row._entry for row in card.findChildren(EntryRow)] == guides
    assert isinstance(focused(), EntryButton)
    assert not more.isVisible()
    stops = [stop for row in card.findChildren(EntryRow) for stop in tab_stops(row)]
    for stop in stops[2 * ROWS.shares([len(guides)])[0] + 1 :]:
        press(Key.Key_Tab)
        assert focused() is stop


def test_the_kiosk_shows_as_little_and_has_large_buttons(
    thousand: Content, speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    window = QMainWindow()
    window.setProperty("face", "kiosk")
    view = KioskView(thousand, speech, window, day=DAY)
    window.setCentralWidget(view)
    qtbot.addWidget(window)
    window.resize(*LAPTOP)
    window.show()
    window.activateWindow()
    settle()
    found = view.home.findChildren(Section)
    assert tuple(len(one.cards) for one in found) == TILES.shares([len(one.entries) for one in found])
    more = part(found[0], ShowAll)
    assert more.height() >= 48
    grow(more, qtbot)
    assert len(found[0].cards) == len(found[0].entries)
    view.show_guides()
    settle()
    rows = part(part(view, GuidesPage), RowsCard)
    assert len(rows.findChildren(EntryRow)) == PAGE_OF_ROWS.shares([len(rows.entries)])[0]
    grow(part(rows, ShowAll), qtbot)
    assert len(rows.findChildren(EntryRow)) == len(rows.entries)


class Paints(QObject):
    """Counts the cards that are painted."""

    def __init__(self, cards: list[EntryCard]) -> None:
        super().__init__()
        self.painted: set[QObject] = set()
        for card in cards:
            card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.add(watched)
        return False


def test_a_step_of_the_wheel_paints_what_comes_into_view_and_nothing_else(window: DesktopWindow, qtbot: QtBot) -> None:
    section = sections(window)[0]
    grow(part(section, ShowAll), qtbot)
    bar = window.view.home_page.verticalScrollBar()
    bar.setValue(600)
    settle()
    paints = Paints(section.cards)
    bar.setValue(660)
    settle()
    in_view = [card for card in section.cards if not card.visibleRegion().isEmpty()]
    assert len(in_view) >= 8
    assert 2 <= len(paints.painted) <= 4
