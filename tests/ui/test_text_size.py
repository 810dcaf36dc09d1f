"""The size of text: from the screen and from what the person wants; it changes without a new start."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.roles import Loaded
from launcher.core.settings import TEXT_SIZES, SettingName, ThemeChoice
from launcher.core.shelf import Shelf
from launcher.faces.desktop import DesktopWindow
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui.application import DESK, WALL, set_text_size
from launcher.ui.application import text_size as base_size
from launcher.ui.chip import Chip
from launcher.ui.entry_card import EntryCard
from launcher.ui.leading_row import LeadingRow
from launcher.ui.regulation_page import RegulationPage
from launcher.ui.search_results import SearchResults
from launcher.ui.settings_dialog import SettingsDialog
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typography import BASE_SIZE, TextStyle, font
from tests.helpers import accessibility_gate as gate
from tests.helpers.desk_stage import MemoryStore, many_rooms
from tests.helpers.ui_stage import LAPTOP, Stage, on_screen, part, settle, texts, unroll

# The order of the key Tab is the same in every size of text.
SIZE_CHECKS = [check for check in gate.TEXT_CHECKS if check is not gate.wrong_tab_order]

Open = Callable[[], DesktopWindow]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, content: Content, speech: Speech, text_size: None) -> Open:
    """Opens windows of a teacher with rooms and pinned entries on a laptop."""
    shelf = Shelf(("moodle", "zoom"), ("whatsapp", "e-learning"))

    def opened() -> DesktopWindow:
        stores = PersonalStores(MemoryStore(Loaded(many_rooms(3))), MemoryStore(Loaded(shelf)), RoomFiles())
        window = on_screen(Stage(content, speech, theme, stores=stores).window(), qtbot, LAPTOP)
        window.make_ready()
        settle()
        return window

    return opened


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_all_sizes_grow_by_the_same(text_size: None, percent: int) -> None:
    set_text_size(percent)
    base = base_size(QApplication.primaryScreen().availableSize(), DESK)
    assert QApplication.font().pixelSize() == round(base * percent / 100)
    assert QApplication.font().family() == "Inter"
    for style in TextStyle:
        assert font(style).pixelSize() == pytest.approx(style.value[0] * percent / 100, abs=1)


@pytest.mark.parametrize(
    ("screen", "size"), [((1366, 728), 14), ((1920, 1040), 18), ((2560, 1400), 22), ((3840, 2120), 34)]
)
def test_large_screens_begin_with_larger_text(screen: tuple[int, int], size: int) -> None:
    assert base_size(QSize(*screen), DESK) == size
    assert base_size(QSize(*screen), WALL) > size  # read from two metres away


@pytest.mark.parametrize("size", [100, 200])
def test_edges_and_paddings_of_the_kiosk_grow_with_the_text(
    qtbot: QtBot, qapp: QApplication, text_size: None, size: int
) -> None:
    set_text_size(size)
    theme = Theme(qapp, ThemeChoice.LIGHT, grows=True)
    window, chip = QMainWindow(), Chip()
    window.setProperty("face", "kiosk")
    window.setCentralWidget(chip)
    on_screen(window, qtbot)
    theme.fit()
    assert chip.minimumSizeHint().height() == pytest.approx(48 * size / 100, abs=2)
    qapp.setStyleSheet("file:///:/theme/light.qss")


@pytest.mark.parametrize(("size", "width"), [(100, 3), (200, 6)])
def test_the_ring_of_the_focus_grows_with_the_text(
    qtbot: QtBot, theme: Theme, text_size: None, size: int, width: int
) -> None:
    set_text_size(size)
    row = LeadingRow()
    qtbot.addWidget(row)
    row.say("All guides and documents")
    row.show()
    row.activateWindow()
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    image = row.grab().toImage()
    colours = [image.pixelColor(x, row.height() // 2).name() for x in range(12)]
    assert colours.count(theme.palette.focus) == width


def test_a_window_made_anew_is_as_one_that_was_begun_so(open_window: Open) -> None:
    changed = open_window()
    old = changed.view
    set_text_size(150)
    changed.rebuild()
    settle()
    begun = open_window()
    assert not isValid(old)
    assert texts(changed.view) == texts(begun.view)
    assert changed.size() == begun.size()
    cards = [[card.size() for card in window.view.findChildren(EntryCard)] for window in (changed, begun)]
    assert cards[0] == cards[1]
    assert changed.view.header.height() == begun.view.header.height()


def test_a_window_made_anew_still_works(open_window: Open, speech: Speech) -> None:
    window = open_window()
    set_text_size(200)
    for _ in range(2):
        window.rebuild()
        settle()
    field = part(window, QLineEdit)
    field.setText("zoom")
    settle()
    assert field.isVisible()
    speech.speak(Language.RU)
    assert window.windowTitle() == "Платформы дистанционного обучения"
    window.open_entry("nonsense")
    assert "nonsense" in window.view.status.text()


def test_who_searches_goes_on_searching(open_window: Open) -> None:
    window = open_window()
    window.view.header.search.take("moodle")
    settle()
    set_text_size(150)
    window.rebuild()
    settle()
    assert window.view.header.search.text() == "moodle"
    assert part(window.view, SearchResults).isVisible()
    assert window.view.header.search.hasFocus()
    QTest.keyClick(window.view.header.search, Qt.Key.Key_Escape)
    assert window.view.pages.currentWidget() is window.view.home_page


def test_who_reads_the_regulation_goes_on_reading(open_window: Open) -> None:
    window = open_window()
    window.view.show_regulation()
    set_text_size(125)
    window.rebuild()
    settle()
    assert part(window, RegulationPage).isVisible()
    window.view.show_home()
    window.rebuild()
    settle()
    assert window.findChild(RegulationPage) is None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("percent", [150, 200])
def test_nothing_is_cut_off_after_a_change(open_window: Open, speech: Speech, language: Language, percent: int) -> None:
    speech.speak(language)
    window = open_window()
    set_text_size(percent)
    window.rebuild()
    unroll(window)
    assert gate.findings(window, SIZE_CHECKS) == []


@pytest.mark.parametrize("language", Language)
def test_the_settings_fit_on_a_laptop_at_200_percent(open_window: Open, speech: Speech, language: Language) -> None:
    speech.speak(language)
    window = open_window()
    window.tools.show_settings()
    part(window, SettingsDialog).chosen.emit(SettingName.TEXT_SIZE, 200)
    settle()
    dialog = part(window, SettingsDialog)
    assert QApplication.font().pixelSize() == 2 * BASE_SIZE
    assert dialog.height() <= LAPTOP[1]
    assert gate.findings(dialog, gate.TEXT_CHECKS) == []
