"""The strip of pinned and recent entries, and the menus of entries."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language
from launcher.core.rooms import Rooms
from launcher.core.settings import ThemeChoice
from launcher.ui.entry_actions import EntryAction, action_words
from launcher.ui.entry_menu import EntriesMenu, EntryMenu, RoomsMenu
from launcher.ui.shelf_strip import ShelfChip, ShelfStrip
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.desk_stage import entries_of, lines, many_rooms, room
from tests.helpers.ui_stage import part, set_text_size, settle

WIDE = 960
# Of a menu, the offscreen platform says that it cannot grab the keyboard; the menu gets the keys all the same.
opens_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Above(QWidget):
    """The strip between a field and a button, as wide as the main column."""

    def __init__(self, speech: Speech, width: int) -> None:
        super().__init__()
        self.before, self.strip = QLineEdit(self), ShelfStrip(speech, self)
        self.before.setAccessibleName("before")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.before)
        layout.addWidget(self.strip)
        layout.addStretch(1)
        self.resize(width, 500)


def shown(qtbot: QtBot, speech: Speech, width: int = WIDE) -> Above:
    """The window, on the screen and with the keyboard."""
    window = Above(speech, width)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def entries(catalogue: Catalogue, *ids: str) -> list[Entry]:
    """Entries of the content by their ids."""
    found = [catalogue.entry(entry_id) for entry_id in ids]
    return [entry for entry in found if entry is not None]


def chips(window: QWidget) -> list[ShelfChip]:
    """The chips that are to be seen, in the order of reading."""
    settle()
    seen = [chip for chip in window.findChildren(ShelfChip) if chip.isVisible()]
    return sorted(seen, key=lambda chip: (chip.y(), chip.x()))


def more(window: QWidget) -> QAbstractButton:
    """The button for what does not fit."""
    return next(found for found in window.findChildren(QAbstractButton) if found.accessibleName() == "More entries")


def test_an_empty_strip_is_not_to_be_seen(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    assert not window.strip.isVisible()
    window.strip.show_entries(entries(catalogue, "zoom"), ())
    assert window.strip.isVisible()
    window.strip.show_entries((), ())
    assert not window.strip.isVisible()


def test_pinned_ones_come_first_and_are_called_so(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    window.strip.show_entries(entries(catalogue, "zoom", "mail"), entries(catalogue, "moodle"))
    assert [chip.accessibleName() for chip in chips(window)] == [
        "Pinned: Zoom", "Pinned: Corporate mail", "Recent: Moodle",
    ]  # fmt: skip
    assert [chip.text() for chip in chips(window)] == ["Zoom", "Corporate mail", "Moodle"]
    assert window.strip.height() == 32
    speech.speak(Language.KK)
    assert chips(window)[1].text() == "Корпоративтік пошта"


def test_a_chip_opens_and_has_a_menu(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    zoom, moodle = entries(catalogue, "zoom", "moodle")
    window.strip.show_entries([zoom], [moodle])
    opened: list[Entry] = []
    asked: list[Entry] = []
    window.strip.opened.connect(opened.append)
    window.strip.menu_asked.connect(lambda entry, _: asked.append(entry))
    first, second = chips(window)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert opened == [zoom, moodle, moodle]
    handle, place = window.windowHandle(), first.mapTo(window, first.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=place)
    by_key = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(second, QContextMenuEvent(by_key, QPoint(5, 5), second.mapToGlobal(QPoint(5, 5))))
    assert asked == [zoom, moodle]
    assert len(opened) == 3


@opens_menus
@pytest.mark.parametrize("width", [320, 640, WIDE])
@pytest.mark.parametrize("percent", [100, 200])
def test_two_lines_and_the_rest_in_a_menu(
    qtbot: QtBot, text_size: None, catalogue: Catalogue, speech: Speech, width: int, percent: int
) -> None:
    set_text_size(percent)
    window = shown(qtbot, speech, width)
    everything = list(catalogue.entries)
    window.strip.show_entries(everything[:8], everything[8:])
    seen = chips(window)
    assert 0 < len(seen) < len(everything)
    assert window.strip.height() == 2 * 32 * percent // 100 + 6
    parts = [*seen, more(window)]
    assert more(window).isVisible()
    for index, widget in enumerate(parts):
        assert window.strip.rect().contains(widget.geometry())
        assert not any(widget.geometry().intersects(other.geometry()) for other in parts[index + 1 :])
    opened: list[Entry] = []
    window.strip.opened.connect(opened.append)
    more(window).click()
    menu = part(window, EntriesMenu)
    assert lines(menu) == [entry.title.en for entry in everything[len(seen) :]]
    menu.actions()[1].trigger()
    assert opened == [everything[len(seen) + 1]]
    menu.close()
    settle()


def test_all_are_seen_again_where_there_is_room(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech, 300)
    window.strip.show_entries(entries(catalogue, "zoom", "mail", "moodle", "e-learning", "telegram"), ())
    assert len(chips(window)) < 5
    window.resize(WIDE, 500)
    assert len(chips(window)) == 5
    assert not more(window).isVisible()


def test_a_long_title_is_cut_on_the_chip_alone(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    name = "Диплом <b>жобалары</b> & семинар: ИТ-21, ИТ-22, ИТ-23 топтары"
    window.strip.show_entries(entries_of(Rooms((room(1, name),)), catalogue), ())
    (chip,) = chips(window)
    assert chip.width() == 240
    assert chip.accessibleName() == f"Pinned: {name}"
    assert chip.text() == name.replace("&", "&&")
    assert "&lt;b&gt;" in chip.toolTip()


def test_tab_and_focus_stay_where_they_belong(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech, 640)
    after = ShelfChip("pin", window)
    after.setText("after")
    after.setAccessibleName("after")
    window.layout().addWidget(after)  # type: ignore[union-attr]
    window.strip.show_entries(catalogue.entries[:2], catalogue.entries[2:4])
    chips(window)[1].setFocus()
    window.strip.show_entries(catalogue.entries[:6], catalogue.entries[6:])
    assert window.focusWidget() is chips(window)[1]
    assert gate.tab_stops(window) == [window.before, *chips(window)[:-1], more(window), after]
    window.strip.show_entries((), ())


def test_the_keyboard_stays_with_what_was_opened(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    """It comes to the front of the recent ones: the next Enter must not open what stands in its place now."""
    window = shown(qtbot, speech)
    first, second, third = catalogue.entries[:3]
    window.strip.show_entries((), (first, second, third))
    chips(window)[2].setFocus()
    window.strip.show_entries((), (third, first, second))
    assert window.focusWidget() is chips(window)[0]


CHOICES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
LOOKS = [(choice, size) for choice in CHOICES for size in (100, 200)]


@pytest.mark.parametrize(("choice", "size"), LOOKS)
def test_the_strip_stands_in_nobodys_way(
    qtbot: QtBot, text_size: None, theme: Theme, catalogue: Catalogue, speech: Speech, choice: ThemeChoice, size: int
) -> None:
    theme.choose(choice)
    set_text_size(size)
    window = shown(qtbot, speech)
    found = []
    for pinned, recent in ((catalogue.entries[:3], catalogue.entries[3:5]), (catalogue.entries, ())):
        window.strip.show_entries(pinned, recent)
        for language in Language:
            speech.speak(language)
            found += gate.findings(window, gate.TEXT_CHECKS)
        if size == 100:
            found += gate.findings(window, gate.COLOUR_CHECKS)
    theme.choose(ThemeChoice.LIGHT)
    assert found == []


def test_the_menu_of_an_entry_is_plain_text(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    title = "<b>Физика</b> && химия &A"
    entry = entries_of(Rooms((room(1, title),)), catalogue)[0]
    menu = EntryMenu(entry, EntryAction, speech, window)
    assert menu.accessibleName() == title
    assert lines(menu) == [action_words(action) for action in EntryAction]
    rest = EntriesMenu([entry], speech, window)
    assert lines(rest) == [title.replace("&", "&&")]


@opens_menus
def test_a_menu_is_walked_by_keys_and_goes_away(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    menu = EntryMenu(catalogue.entries[0], [EntryAction.OPEN, EntryAction.PIN], speech, window)
    chosen: list[EntryAction] = []
    menu.chosen.connect(chosen.append)
    menu.show_at(window.mapToGlobal(QPoint(20, 20)))
    assert menu.activeAction().text() == "Open"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == [EntryAction.PIN]
    settle()
    assert window.findChild(EntryMenu) is None


def test_the_menu_of_all_rooms(qtbot: QtBot, speech: Speech) -> None:
    window = shown(qtbot, speech)
    menu = RoomsMenu(window, has_rooms=False)
    assert lines(menu) == ["Import rooms…", "Export rooms…"]
    assert [line.isEnabled() for line in menu.actions()] == [True, False]
    with qtbot.waitSignal(menu.import_asked):
        menu.actions()[0].trigger()
    other = RoomsMenu(window, has_rooms=True)
    with qtbot.waitSignal(other.export_asked):
        other.actions()[1].trigger()


def test_titles_in_three_languages_are_in_the_menu(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    window = shown(qtbot, speech)
    entry = entries_of(many_rooms(1), catalogue)[0]
    for language in Language:
        speech.speak(language)
        assert lines(EntriesMenu([entry], speech, window)) == ["Class 0"]
        mail = entries(catalogue, "mail")[0]
        assert EntryMenu(mail, (), speech, window).accessibleName() == mail.title.text(language)
