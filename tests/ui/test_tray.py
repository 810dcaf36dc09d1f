"""The tray as far as it needs no desktop: its menu, and what closing the window means. Real trays: tests/session."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.roles import Loaded
from launcher.core.rooms import Rooms
from launcher.core.settings import Settings
from launcher.core.shelf import Shelf
from launcher.faces.desktop import DesktopWindow
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui.palette import LIGHT
from launcher.ui.program_icon import program_icon
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.tray_icon import TrayIcon
from tests.helpers.accessibility_gate import SHAPE_CONTRAST
from tests.helpers.desk_stage import MemoryStore, lines
from tests.helpers.painted import contrast
from tests.helpers.ui_stage import Stage, on_screen, settle

PINNED = Shelf(("moodle", "zoom"))
# The platform without a display knows no trays and no stacking of windows, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)


@pytest.fixture
def icon(speech: Speech, catalogue: Catalogue) -> Iterator[TrayIcon]:
    """An icon in no tray."""
    icon = TrayIcon(speech)
    icon.show_entries(filter(None, map(catalogue.entry, PINNED.pinned)))
    yield icon
    icon.deleteLater()


def test_the_menu_offers_entries_the_window_and_the_end(icon: TrayIcon) -> None:
    assert lines(icon.contextMenu()) == ["Moodle", "Zoom", "Open the window", "Quit"]
    assert [line.isSeparator() for line in icon.contextMenu().actions()] == [False, False, True, False, False]
    icon.show_entries([])
    assert lines(icon.contextMenu()) == ["Open the window", "Quit"]
    assert not icon.contextMenu().actions()[0].isSeparator()


def test_the_menu_follows_the_language(icon: TrayIcon, speech: Speech, catalogue: Catalogue) -> None:
    entry = next(entry for entry in catalogue.entries if entry.title.kk != entry.title.en)
    icon.show_entries([entry])
    for language in Language:
        speech.speak(language)
        assert lines(icon.contextMenu())[0] == entry.title.text(language)


def test_an_ampersand_is_a_character(icon: TrayIcon, catalogue: Catalogue) -> None:
    entry = catalogue.entries[0]
    icon.show_entries([replace(entry, title=replace(entry.title, en="Questions & answers"))])
    assert lines(icon.contextMenu())[0] == "Questions && answers"


def test_each_line_says_what_is_wanted(icon: TrayIcon) -> None:
    wanted: list[object] = []
    icon.opened.connect(lambda entry: wanted.append(entry.id))
    icon.window_asked.connect(lambda: wanted.append("window"))
    icon.quit_asked.connect(lambda: wanted.append("quit"))
    for line in icon.contextMenu().actions():
        line.trigger()
    assert wanted == ["moodle", "zoom", "window", "quit"]


def test_one_click_wants_the_window_once(icon: TrayIcon) -> None:
    wanted: list[str] = []
    icon.window_asked.connect(lambda: wanted.append("window"))
    for reason in QSystemTrayIcon.ActivationReason:
        icon.activated.emit(reason)
    assert wanted == ["window"]


@pytest.mark.parametrize("size", [16, 22, 24, 32])
def test_the_picture_is_sharp_in_the_sizes_of_trays(qapp: QApplication, size: int) -> None:
    assert size in {found.width() for found in program_icon().availableSizes()}
    image = program_icon().pixmap(size).toImage()
    assert image.width() == size
    colours = [image.pixelColor(x, y).name() for x in range(size) for y in range(size)]
    # The pictogram has lines of full strength, and the ground is one colour.
    assert colours.count(LIGHT.primary) > 0.4 * size * size
    ground = int(LIGHT.primary[1:], 16)
    assert sum(contrast(int(colour[1:], 16), ground) > SHAPE_CONTRAST for colour in colours) >= size
    assert image.pixelColor(0, 0).alpha() < 255


@pytest.fixture
def open_window(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., DesktopWindow]]:
    """Opens windows on a desktop with a tray, unless that is said otherwise."""

    def opened(*, close_to_tray: bool = True, is_shared: bool = False, has_tray: bool = True) -> DesktopWindow:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: has_tray)
        stores = PersonalStores(MemoryStore(Loaded(Rooms())), MemoryStore(Loaded(PINNED)), RoomFiles())
        settings = Settings(close_to_tray=close_to_tray)
        window = on_screen(
            Stage(content, speech, theme, settings, stores=None if is_shared else stores).window(), qtbot
        )
        window.make_ready()
        return window

    yield opened
    QApplication.setQuitOnLastWindowClosed(True)
    QApplication.setWindowIcon(QIcon())


Open = Callable[..., DesktopWindow]


def icon_of(window: DesktopWindow) -> TrayIcon:
    """The icon of a window."""
    found = window.findChild(TrayIcon)
    assert found is not None
    return found


def test_what_is_pinned_later_comes_into_the_menu(open_window: Open, catalogue: Catalogue) -> None:
    window = open_window()
    assert lines(icon_of(window).contextMenu())[:2] == ["Moodle", "Zoom"]
    entry = catalogue.entry("whatsapp")
    assert isinstance(entry, Entry)
    window.desk.pin(entry)
    assert lines(icon_of(window).contextMenu())[:3] == ["Moodle", "Zoom", "WhatsApp"]


def test_a_closed_window_waits_in_the_tray(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    with qtbot.assertNotEmitted(window.closed):
        window.close()
    assert not window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    icon_of(window).window_asked.emit()
    assert window.isVisible()
    with qtbot.waitSignal(window.closed):
        icon_of(window).quit_asked.emit()
    assert not window.isVisible()


def test_quit_ends_a_window_that_is_in_the_tray(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.close()
    with qtbot.waitSignal(window.closed):
        icon_of(window).quit_asked.emit()


def test_a_session_that_ends_is_not_held_up(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.commitDataRequest.emit(None)
    with qtbot.waitSignal(window.closed):
        window.close()


@pytest.mark.parametrize("way", [{"close_to_tray": False}, {"has_tray": False}, {"is_shared": True}], ids=str)
def test_otherwise_closing_is_closing(qtbot: QtBot, open_window: Open, way: dict[str, bool]) -> None:
    window = open_window(**way)
    assert (window.findChild(TrayIcon) is not None) is (way == {"close_to_tray": False})
    with qtbot.waitSignal(window.closed):
        window.close()


def test_a_tray_that_has_gone_keeps_nothing(qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_window_has_its_icon(open_window: Open) -> None:
    window = open_window(has_tray=False)
    settle()
    assert not window.windowIcon().isNull()
