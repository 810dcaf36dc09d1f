"""From the first letter to the entry that opens, in the real window."""

import gc
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Kind
from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.roles import Loaded
from launcher.core.rooms import Rooms
from launcher.core.shelf import Shelf
from launcher.faces.desktop import DesktopWindow
from launcher.faces.finder import Finder
from launcher.faces.search_flow import SearchFlow
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui import wrapped_text
from launcher.ui.entry_button import EntryButton
from launcher.ui.labels import PushButton
from launcher.ui.regulation_page import ClauseCard
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.result_row import Result, ResultRow
from launcher.ui.room_dialog import RemoveRoomDialog
from launcher.ui.search_box import SearchBox
from launcher.ui.search_results import SearchResults
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typography import wrapped_height
from tests.helpers import accessibility_gate as gate
from tests.helpers.counted_work import steps_of
from tests.helpers.desk_stage import ZOOM, MemoryStore, many_rooms, room
from tests.helpers.key_presses import CTRL, give, key_event, press, type_text
from tests.helpers.pictures import Pictures
from tests.helpers.ui_stage import Stage, come_forward, longer_content, on_screen, part, set_text_size, settle, unroll

Key = Qt.Key
opens_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PHYSICS, CHEMISTRY = room(1, "Физика, 101"), room(2, "Химия")
# Steps of Python and calls of Qt, until all is painted.
MOST_STEPS, USUAL_STEPS = 25_000, 5_500  # measured: 19,687 and 4,432


class Search:
    """The window of a teacher who searches."""

    def __init__(self, window: DesktopWindow) -> None:
        self.window = window

    @property
    def box(self) -> SearchBox:
        return self.window.view.header.search

    @property
    def page(self) -> SearchResults:
        return part(self.window, SearchResults)

    @property
    def is_shown(self) -> bool:
        """Whether the page of results is the one that is to be seen."""
        return isinstance(self.window.view.pages.currentWidget(), SearchResults)

    def rows(self) -> list[ResultRow]:
        """The rows that are to be seen, from above."""
        rows = [row for row in self.window.findChildren(ResultRow) if row.isVisible()]
        return sorted(rows, key=lambda row: row.y())

    def names(self) -> list[str]:
        """Their titles."""
        return [row.accessibleName() for row in self.rows()]

    def labels(self) -> list[str]:
        """What else stands on the page."""
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible()]

    def come_back(self, qtbot: QtBot) -> None:
        """Bring the window to the front again."""
        come_forward(self.window, qtbot)
        settle()

    def type(self, text: str) -> None:
        """Press the keys of a text, wherever the keyboard is."""
        type_text(self.window, text)

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, wherever the keyboard is."""
        press(self.window, key, "", modifiers)


class Jumps(QObject):
    """Counts the rows that are moved or get another size after the window was painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count, self.is_painted = 0, False
        for watched in (window, *window.findChildren(ResultRow)):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest:
            self.is_painted = True
        elif isinstance(watched, ResultRow) and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.count += self.is_painted
        return False


Start = Callable[..., Search]


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme) -> Stage:
    """A teacher with a room and pinned entries."""
    stores = PersonalStores(
        MemoryStore(Loaded(Rooms((PHYSICS,)))), MemoryStore(Loaded(Shelf(("moodle",), ("zoom",)))), RoomFiles()
    )
    return Stage(content, speech, theme, stores=stores)


@pytest.fixture
def start(qtbot: QtBot, stage: Stage) -> Start:
    """Opens the window in front, after its first paint."""

    def made(width: int = 1366, height: int = 768) -> Search:
        window = stage.window()
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        come_forward(window, qtbot)
        window.make_ready()
        settle()
        return Search(window)

    return made


def rest(search: Search, qtbot: QtBot) -> None:
    """Wait until the window has made what a search needs, and forget what other tests have left."""
    flow = search.window.findChild(SearchFlow)
    assert flow is not None
    qtbot.waitUntil(lambda: flow.is_ready)
    gc.collect()


def have_many_rooms(stage: Stage) -> None:
    """Give the teacher more rooms than are shown at once, called «Class …»."""
    assert stage.stores is not None
    stage.stores = replace(stage.stores, rooms=MemoryStore(Loaded(many_rooms(20))))


def title(content: Content, name: str, language: Language = Language.EN) -> str:
    """The title of an entry."""
    entry = content.catalogue.entry(name)
    assert entry is not None
    return entry.title.text(language)


def focus() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_typing_on_a_tile_finds_and_enter_opens_the_first(start: Start, stage: Stage) -> None:
    search = start()
    assert isinstance(focus(), EntryButton)
    search.type("mood")
    assert search.is_shown
    assert search.box.hasFocus()
    assert search.names()[0] == "Moodle"
    search.press(Key.Key_Return)
    assert [url for url, _ in stage.opener.opened] == [stage.content.catalogue.entry("moodle").link.url]  # type: ignore[union-attr]
    # The list stays, and the next letter begins another search.
    assert search.is_shown
    search.type("z")
    assert search.box.text() == "z"
    # Which goes on, from the list as well.
    search.press(Key.Key_Down)
    search.type("o")
    assert search.box.text() == "zo"


@pytest.mark.parametrize(
    ("typed", "first", "why"),
    [
        ("ящщь", "zoom", "Typed in the Russian layout: Zoom"),
        ("қашықтықтан", "distance-learning-section", "In the name: «Қашықтықтан"),
        ("0fis0ns0nfy", "distance-learning-section", "Typed in the English layout: «Қашықтықтан"),
        ("кашыктыктан", "distance-learning-section", "Written without Kazakh letters: «Қашықтықтан"),
        ("modle", "moodle", "Nearly the same: "),
        ("poshta", "mail", "Sounds the same: "),
    ],
)
def test_what_is_found_says_why(start: Start, content: Content, typed: str, first: str, why: str) -> None:
    search = start()
    search.type(typed)
    row, entry = search.rows()[0], content.catalogue.entry(first)
    assert entry is not None
    assert row.accessibleName() == entry.title.en
    # Of what matched nothing is to be seen on this screen, which is English.
    assert entry.summary.en not in row.accessibleDescription()
    assert row.accessibleDescription().split(". ")[1].startswith(why)


def test_the_obvious_is_not_explained(start: Start, content: Content) -> None:
    search = start()
    search.type("zoom")
    entry = content.catalogue.entry("zoom")
    assert entry is not None
    assert search.rows()[0].accessibleDescription().startswith(f"Platform. {entry.summary.en}. 1 of ")


def test_a_row_says_what_it_is(start: Start) -> None:
    search = start()
    search.type("zoom")
    kinds = {row.accessibleName(): row.accessibleDescription().split(". ")[0] for row in search.rows()}
    assert kinds["Zoom"] == "Platform"
    assert kinds["Zoom help centre"] == "Guide"
    assert kinds["Физика, 101"] == "Zoom"
    assert "Clause 2" in kinds.values()


def test_a_long_clause_shows_the_words_that_were_found(start: Start, content: Content) -> None:
    assert content.catalogue.regulation is not None
    search = start()
    for clause in content.catalogue.regulation.clauses:
        last = clause.summary.en.rstrip(".").split()[-1]
        search.box.setText(last)
        rows = [row for row in search.rows() if row.accessibleDescription().startswith(f"Clause {clause.id}. ")]
        assert last.casefold() in rows[0].accessibleDescription().casefold()
        assert len(rows[0].accessibleDescription()) < 160


def test_the_count_is_shown_and_one_is_one(start: Start, stage: Stage) -> None:
    have_many_rooms(stage)
    search = start()
    search.type("moodle")
    count = len(search.rows())
    assert f"{count} results" in search.labels()
    search.box.setText("Class 17")
    assert "1 result" in search.labels()
    # More than are shown.
    search.box.setText("class")
    assert len(search.rows()) == 12
    assert "The first 12 of many results" in search.labels()


def test_the_list_is_walked_with_real_focus(start: Start, stage: Stage) -> None:
    have_many_rooms(stage)
    search = start()
    search.type("class")
    rows = search.rows()
    assert len(rows) == 12
    search.press(Key.Key_Down)
    assert focus() is rows[0]
    for key, number in [
        (Key.Key_Down, 1), (Key.Key_Down, 2), (Key.Key_Up, 1), (Key.Key_End, 11), (Key.Key_Down, 11),
        (Key.Key_Left, 11), (Key.Key_Home, 0), (Key.Key_Right, 0), (Key.Key_PageDown, None),
        (Key.Key_PageUp, 0), (Key.Key_PageUp, 0),
    ]:  # fmt: skip
        search.press(key)
        if number is None:
            assert 2 <= rows.index(focus()) <= 11  # type: ignore[arg-type]
        else:
            assert focus() is rows[number], key
    search.press(Key.Key_Up)
    assert search.box.hasFocus()
    assert search.box.selectedText() == ""


def test_the_row_with_the_keyboard_is_to_be_seen(start: Start, stage: Stage) -> None:
    have_many_rooms(stage)
    search = start(700, 420)
    search.type("class")
    search.press(Key.Key_Down)
    area = part(search.window, SearchResults)
    for key in (Key.Key_End, Key.Key_Up, Key.Key_Home, Key.Key_PageDown):
        search.press(key)
        row = focus()
        top = row.mapTo(area, QPoint(0, 0)).y()
        assert top >= 0
        assert top + row.height() <= area.height()


def test_typing_in_the_list_goes_on_in_the_box(start: Start) -> None:
    search = start()
    search.type("zo")
    search.press(Key.Key_Down)
    search.press(Key.Key_Down)
    search.type("om")
    assert search.box.hasFocus()
    assert search.box.text() == "zoom"
    search.press(Key.Key_Down)
    search.press(Key.Key_Backspace)
    assert search.box.hasFocus()
    assert search.box.text() == "zoo"


def test_a_row_that_goes_hands_the_keyboard_on(start: Start) -> None:
    search = start()
    search.type("a")
    search.press(Key.Key_Down)
    search.press(Key.Key_End)
    # As when rooms are removed meanwhile.
    search.box.setText("Физика")
    assert focus() is search.rows()[0]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_opens_the_row_with_the_keyboard(start: Start, stage: Stage, key: Key) -> None:
    search = start()
    search.type("moodle")
    search.press(Key.Key_Down)
    search.press(Key.Key_Down)
    entry = next(entry for entry in stage.content.catalogue.entries if entry.title.en == focus().accessibleName())
    search.press(key)
    assert entry.link is not None
    assert [url for url, _ in stage.opener.opened] == [entry.link.url]


def test_a_click_opens_and_the_first_row_shows_that_enter_does(start: Start, stage: Stage) -> None:
    search = start()
    search.type("moodle")
    first, second = search.rows()[:2]
    lit, plain = first.grab().toImage(), second.grab().toImage()
    middle = (first.width() // 2, first.height() - 4)
    assert lit.pixelColor(*middle) != plain.pixelColor(*middle)
    search.press(Key.Key_Down)
    search.press(Key.Key_Down)
    assert first.grab().toImage().pixelColor(*middle) == plain.pixelColor(*middle)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    settle()
    assert len(stage.opener.opened) == 1


def test_a_reminder_gives_the_keyboard_back_and_the_search_is_still_there(start: Start, qtbot: QtBot) -> None:
    search = start()
    search.type("zoom")
    search.press(Key.Key_Return)
    dialog = part(search.window, ReminderDialog)
    come_forward(dialog, qtbot)
    dialog.reject()
    search.come_back(qtbot)
    assert search.is_shown
    assert search.box.hasFocus()
    assert search.box.selectedText() == "zoom"
    # And to the row, if it came from there.
    search.press(Key.Key_Down)
    search.press(Key.Key_Return)
    dialog = part(search.window, ReminderDialog)
    come_forward(dialog, qtbot)
    dialog.reject()
    search.come_back(qtbot)
    assert focus() is search.rows()[0]
    search.type("m")
    assert search.box.text() == "m"


def test_a_key_held_down_opens_once(start: Start, stage: Stage) -> None:
    search = start()
    search.type("moodle")
    give(search.window, key_event(Key.Key_Return, "\r"))
    give(search.window, key_event(Key.Key_Return, "\r", repeats=True))
    assert len(stage.opener.opened) == 1


@opens_menus
def test_the_menu_of_a_result(start: Start) -> None:
    search = start()
    search.type("moodle")
    search.press(Key.Key_Down)
    search.press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.accessibleName() == "Moodle"
    menu.close()
    # The regulation has no menu.
    search.box.setText("clause 7")
    search.press(Key.Key_Down)
    search.press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.activePopupWidget() is None


def test_a_clause_turns_to_the_regulation_and_ends_the_search(start: Start) -> None:
    search = start()
    search.type("7")
    assert search.rows()[0].accessibleDescription().startswith("Clause 7.")
    search.press(Key.Key_Return)
    assert isinstance(focus(), ClauseCard)
    assert search.box.text() == ""
    # From there a search leads back to there.
    search.type("zoom")
    assert search.is_shown
    search.press(Key.Key_Escape)
    assert isinstance(focus(), ClauseCard)
    assert not search.is_shown


def test_escape_leads_back_to_where_it_began(start: Start) -> None:
    search = start()
    tile = next(
        button for button in search.window.findChildren(EntryButton) if button.accessibleName() == "BigBlueButton"
    )
    for steps in ((), (Key.Key_Down,), (Key.Key_Down, Key.Key_Down)):
        tile.setFocus()
        search.type("moodle")
        for key in steps:
            search.press(key)
        search.press(Key.Key_Escape)
        assert focus() is tile
        assert not search.is_shown
        assert search.box.text() == ""


def test_escape_and_down_in_an_empty_box_go_to_the_tiles(start: Start) -> None:
    search = start()
    tile = focus()
    for key in (Key.Key_Escape, Key.Key_Down):
        search.press(Key.Key_K, CTRL)
        assert search.box.hasFocus()
        search.press(key)
        assert focus() is tile


def test_where_the_place_is_gone_the_keyboard_comes_to_the_beginning(start: Start) -> None:
    search = start()
    home = search.window.view.home_page
    search.type("zoom")
    # As when something is unpinned meanwhile.
    home.focusWidget().hide()
    search.press(Key.Key_Escape)
    assert home.isAncestorOf(focus())
    assert focus().isVisible()


def test_an_emptied_box_shows_the_page_before_and_keeps_the_keyboard(start: Start) -> None:
    search = start()
    search.type("z")
    search.press(Key.Key_Backspace)
    assert not search.is_shown
    assert search.box.hasFocus()
    search.box.setText("  ")
    assert not search.is_shown


def test_nothing_found_is_said_with_the_cure(start: Start) -> None:
    search = start()
    search.type("xyzzyx")
    assert search.labels() == [
        "Nothing found for “xyzzyx”.",
        "Try another word, or press Esc to go back to the first page.",
    ]
    assert search.rows() == []
    search.press(Key.Key_Down)
    search.press(Key.Key_Return)
    assert search.box.hasFocus()


@pytest.mark.parametrize(
    ("address", "verdict"),
    [
        ("https://us02web.zoom.us/j/1?pwd=a", "The link leads to the platform Zoom."),
        ("https://zооm.us", "only looks like zoom.us (Zoom)"),
        ("meet.example.kz", "meet.example.kz is not on the list of approved platforms."),
        ("https://meet.example.kz/room", "meet.example.kz is not on the list of approved platforms."),
    ],
)
def test_of_an_address_the_verdict_is_said(start: Start, address: str, verdict: str) -> None:
    search = start()
    search.box.setText(address)
    assert verdict in search.labels()[1]
    assert "Esc" in search.labels()[2]


@pytest.mark.parametrize(
    "query",
    ["x" * 10_000, "😀" * 10_000, "a" + "😀" * 5_000, "e" + "\u0301" * 10_000, "\u0301" * 50, "zoom " * 2_000,
     "a.kz/" * 2_000, "https://" + "zoom." * 2_000 + "us", "\u202e\u200b\u0000", "%n {text} {0} <b>&amp;</b>"],
    ids=["letters", "emoji", "half an emoji", "marks", "only marks", "words", "addresses", "an address", "invisible",
         "signs"],
)  # fmt: skip
def test_nonsense_finds_nothing_and_stops_nothing(start: Start, qtbot: QtBot, query: str) -> None:
    search = start()
    rest(search, qtbot)

    # Half an emoji at the end, where the field cuts: not even that may be too much.
    def give() -> None:
        search.box.setText(query)
        settle()

    assert steps_of(give) < MOST_STEPS
    assert search.is_shown
    search.window.grab()
    assert search.rows() == [] or "zoom" in query


def test_an_answer_to_a_key_is_painted_at_once(start: Start, qtbot: QtBot) -> None:
    search = start()
    rest(search, qtbot)
    pictures = Pictures(search.window)
    steps, painted = list[int](), list[int]()
    for word in ("zoom", "платформа", "қашықтықтан", "ящщь", "xyzzy"):
        for letter in word:
            before = pictures.count
            steps.append(steps_of(partial(search.type, letter)))
            painted.append(pictures.count - before)
        search.box.clear()
    # Now and then the box is painted once more, for the letter alone.
    assert sorted(painted)[len(painted) // 2] == 1
    assert max(painted) <= 2
    assert sorted(steps)[len(steps) // 2] < USUAL_STEPS
    assert max(steps) < MOST_STEPS


def test_what_is_found_is_in_its_place_when_it_is_painted(start: Start, qtbot: QtBot) -> None:
    search = start()
    rest(search, qtbot)
    jumps = Jumps(search.window)
    for word in ("zoom", "платформа", "қашықтықтан", "ящщь", "xyzzy"):
        for letter in word:
            jumps.is_painted = False
            search.type(letter)
            settle()
        search.box.clear()
    assert jumps.count == 0


def test_no_row_is_measured_for_a_width_that_nobody_sees(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    search = start()
    search.type("п")
    asked: list[int] = []
    measure = ResultRow.measure

    def measured(row: ResultRow, width: int) -> tuple[int, ...]:
        asked.append(width)
        return measure(row, width)

    monkeypatch.setattr(ResultRow, "measure", measured)
    search.type("о")
    assert asked
    # In a narrow one the lines would have to be broken.
    assert min(asked) >= search.rows()[0].width()


def test_what_fits_into_one_line_is_measured_once_for_all_widths(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def height(metrics: QFontMetrics, text: str, width: int) -> int:
        asked.append(text)
        return wrapped_height(metrics, text, width)

    monkeypatch.setattr(wrapped_text, "wrapped_height", height)
    row = ResultRow()
    qtbot.addWidget(row)
    row.show_result(Result("video", "Zoom", "Video lessons", "Platform", "1 of 1"))
    assert len({row.heightForWidth(width) for width in range(500, 900, 50)}) == 1
    assert asked == ["Video lessons"]


def test_rows_are_used_again(start: Start) -> None:
    search = start()
    search.type("a")
    rows = {id(row) for row in search.window.findChildren(ResultRow)}
    search.box.setText("zoom")
    search.box.setText("м")
    assert {id(row) for row in search.window.findChildren(ResultRow)} == rows


def test_results_speak_the_language(start: Start, content: Content, speech: Speech) -> None:
    search = start()
    search.type("mail")
    for language in Language:
        speech.speak(language)
        assert title(content, "mail", language) in search.names()
    assert search.is_shown


@pytest.mark.parametrize("language", Language)
def test_a_reason_quotes_the_language_of_the_screen(
    start: Start, content: Content, speech: Speech, language: Language
) -> None:
    """The description of clause 2 names Zoom in each of them."""
    search = start()
    speech.speak(Language.EN)
    search.type("зоом")
    speech.speak(language)
    regulation = content.catalogue.regulation
    assert regulation is not None
    clause = regulation.clause("2")
    assert clause is not None
    row = next(row for row in search.rows() if row.accessibleName() == speech.text(clause.title))
    quoted = row.accessibleDescription().split(". ")[1].partition(": ")[2]
    assert quoted[:20] in speech.text(clause.summary)


def test_rooms_are_found_as_soon_as_they_are_there(start: Start, stage: Stage) -> None:
    search = start()
    search.type("химия")
    assert "Химия" not in search.names()
    desk = search.window.desk
    # As when the teacher saves a room.
    desk._rooms.put(Rooms((PHYSICS, CHEMISTRY)))
    desk._take_rooms()
    settle()
    assert search.names() == ["Химия"]
    search.press(Key.Key_Return)
    dialog = part(search.window, ReminderDialog)
    dialog.reject()


def test_an_opening_does_not_disturb_the_list(start: Start, qtbot: QtBot, stage: Stage) -> None:
    search = start()
    search.type("moodle")
    search.press(Key.Key_Down)
    search.press(Key.Key_Down)
    row = focus()
    search.press(Key.Key_Return)
    # Recent entries change when the browser has stayed.
    qtbot.waitUntil(lambda: "settled" in stage.recorder.names())
    settle()
    assert focus() is row


def test_the_index_is_made_after_the_first_paint_only(qtbot: QtBot, stage: Stage) -> None:
    window = on_screen(stage.window(), qtbot)
    assert not window.findChildren(SearchResults)
    window.make_ready()
    assert not window.findChildren(SearchResults)
    qtbot.waitUntil(lambda: bool(window.findChildren(SearchResults)))


@pytest.mark.parametrize("query", ["физика", "лекция"])
def test_the_keyboard_stays_in_the_search_when_a_room_that_was_found_is_removed(
    start: Start, stage: Stage, query: str
) -> None:
    assert stage.stores is not None
    rooms = Rooms((PHYSICS, CHEMISTRY, room(3, "Лекция 1"), room(4, "Лекция 2", f"{ZOOM}4")))
    stage.stores = replace(stage.stores, rooms=MemoryStore(Loaded(rooms)))
    search = start()
    search.type(query)
    before = len(search.names())
    search.press(Key.Key_Down)
    search.press(Key.Key_End)
    assert isinstance(focus(), ResultRow)
    name = search.names()[-1]
    search.window.desk.remove_room(next(e for e in search.window.desk.room_entries if e.title.en == name))
    settle()
    dialog = part(search.window, RemoveRoomDialog)
    next(found for found in dialog.findChildren(QPushButton) if found.text() == "Remove").click()
    settle()
    assert len(search.names()) == before - 1
    # The window of these tests does not become active again by itself.
    assert search.window.focusWidget() is (search.rows()[0] if before > 1 else search.box)


def test_another_size_of_text_keeps_the_search_working(start: Start) -> None:
    search = start()
    search.type("mo")
    search.window.rebuild()
    settle()
    assert search.is_shown
    search.type("od")
    assert search.names()[0] == "Moodle"
    search.press(Key.Key_Escape)
    assert isinstance(focus(), EntryButton | PushButton)


def test_roles_and_names_for_a_screen_reader(start: Start) -> None:
    search = start()
    search.type("moodle")
    row = search.rows()[0]
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Moodle"
    assert interface.text(QAccessible.Text.Description).endswith(f"1 of {len(search.rows())}")
    interface.actionInterface().doAction("Press")


@pytest.mark.parametrize(("percent", "width"), [(100, 640), (100, 1366), (200, 800), (200, 1366)])
@pytest.mark.parametrize("query", ["a", "xyzzyx", "ящщь"])
def test_results_stand_in_nobodys_way(
    start: Start, text_size: None, speech: Speech, percent: int, width: int, query: str
) -> None:
    set_text_size(percent)
    search = start(width)
    search.box.setText(query)
    found = []
    for language in Language:
        speech.speak(language)
        unroll(search.window)
        found += gate.findings(search.window, gate.TEXT_CHECKS)
    assert found == []
    areas = [area for area in search.window.findChildren(QScrollArea) if area.isVisible()]
    assert all(area.horizontalScrollBar().maximum() == 0 for area in areas)


@pytest.mark.parametrize(("percent", "width"), [(100, 640), (200, 800)])
def test_longer_titles_stand_in_nobodys_way(
    start: Start, stage: Stage, text_size: None, percent: int, width: int
) -> None:
    stage.content = replace(stage.content, catalogue=longer_content(stage.content.catalogue))
    set_text_size(percent)
    search = start(width)
    search.box.setText("zoom")
    unroll(search.window)
    rows = search.rows()
    assert len(rows) >= 3
    assert gate.findings(search.window, [gate.clipped, gate.sticking_out]) == []
    # What a row is stands below its title where there is no room beside.
    assert max(row.height() for row in rows) > min(row.height() for row in rows)


def test_a_row_is_as_high_as_what_it_says_now(qtbot: QtBot, theme: Theme) -> None:
    row = ResultRow()
    qtbot.addWidget(row)
    heights = []
    for title, line in (("Zoom", ""), ("Zoom " * 30, "A line " * 60), ("Zoom", "")):
        row.show_result(Result("video", title, line, "Platform", "1 of 1"))
        heights.append(row.heightForWidth(400))
    assert heights[0] == heights[2] < heights[1]


@pytest.mark.parametrize("query", ["zoom", "xyzzyx"])
def test_results_are_seen_in_light_and_dark(start: Start, theme: Theme, query: str) -> None:
    from launcher.core.settings import ThemeChoice

    search = start()
    try:
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
            theme.choose(choice)
            search.box.setText(query)
            settle()
            assert gate.findings(search.window, gate.COLOUR_CHECKS) == []
    finally:
        theme.choose(ThemeChoice.LIGHT)


def test_every_kind_has_a_word(start: Start, content: Content) -> None:
    search = start()
    kinds = set()
    for entry in content.catalogue.entries:
        search.box.setText(entry.title.en)
        kinds |= {row.accessibleDescription().split(". ")[0] for row in search.rows()}
    assert {"Platform", "Mail", "Messenger", "Guide", "Document"} <= kinds
    assert len(Kind) == 5
    assert not [button for button in search.window.findChildren(QPushButton)
                if button.isVisible() and button.text() == ""]  # fmt: skip


def test_what_counts_errors_is_loaded_after_the_answer_to_the_first_letter(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[bool, int]] = []
    search = start()
    pictures = Pictures(search.window)
    monkeypatch.setattr(Finder, "get_ready_for_errors", lambda _: shown.append((search.is_shown, pictures.count)))
    rest(search, qtbot)
    settle()
    assert shown == []
    before = pictures.count
    QTest.keyClick(search.box, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: bool(shown))
    search.type("oo")
    settle()
    assert shown == [(True, before + 1)]
