"""The settings: what is chosen holds at once and is kept; what is locked stays; what fails is said."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings
from launcher.core.messages import Message
from launcher.core.roles import Loaded
from launcher.core.rooms import Rooms
from launcher.core.settings import Settings, ThemeChoice
from launcher.core.shelf import Shelf
from launcher.faces.desktop import DesktopWindow
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui.settings_dialog import SettingsDialog
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typography import BASE_SIZE
from tests.helpers.accessibility_gate import called, tab_stops
from tests.helpers.desk_stage import MemoryStore
from tests.helpers.fakes import FakeToggle
from tests.helpers.ui_stage import Stage, on_screen, part, presses_behind, settle, texts

TRAY, AUTOSTART, SHORTCUT = "Keep in the tray", "Start at log-on", "Shortcut on the desktop"
NOT_SAVED = "▲ Your choice could not be saved: it holds until the program ends. Please tell the helpdesk."
LOCKED = "Set by the administrator"
FAULT = Message("Autostart", "The start at log-on could not be changed.")


@pytest.fixture
def stage(theme: Theme, content: Content, speech: Speech, text_size: None) -> Iterator[Stage]:
    """A teacher's own computer, where both switches work."""
    yield Stage(
        content, speech, theme,
        stores=PersonalStores(MemoryStore(Loaded(Rooms())), MemoryStore(Loaded(Shelf())), RoomFiles()),
        autostart=FakeToggle(), shortcut=FakeToggle(),
    )  # fmt: skip
    theme.choose(ThemeChoice.LIGHT)


Show = Callable[[Stage], SettingsDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Opens the settings from the button in the header."""

    def shown(stage: Stage) -> SettingsDialog:
        window = on_screen(stage.window(), qtbot)
        buttons = window.view.header.findChildren(QAbstractButton)
        next(found for found in buttons if found.accessibleName() == "Settings").click()
        settle()
        return part(window, SettingsDialog)

    return shown


def at_keyboard() -> QWidget:
    """What has the keyboard now."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def window_of(dialog: SettingsDialog) -> DesktopWindow:
    """The window behind a dialog."""
    window = dialog.parent()
    assert isinstance(window, DesktopWindow)
    return window


def choice(dialog: SettingsDialog, name: str) -> QPushButton:
    """The button of a choice."""
    return next(found for found in dialog.findChildren(QPushButton) if found.accessibleName() == name)


def box(dialog: SettingsDialog, name: str) -> QCheckBox:
    """The visible box to tick of this name."""
    return next(found for found in boxes(dialog) if found.text() == name)


def boxes(dialog: SettingsDialog) -> list[QCheckBox]:
    """All boxes to tick that are to be seen."""
    return [found for found in dialog.findChildren(QCheckBox) if found.isVisible()]


def press(dialog: SettingsDialog, name: str) -> None:
    """Click a choice or a box with the mouse."""
    settle()
    found = next((found for found in boxes(dialog) if found.text() == name), None) or choice(dialog, name)
    place = found.rect().center()
    if isinstance(found, QCheckBox):
        place.setX(20)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=place)
    settle()


def said(dialog: SettingsDialog) -> list[str]:
    """Every complaint that is to be seen."""
    return [found.text() for found in dialog.findChildren(QLabel) if found.text().startswith("▲") and found.isVisible()]


def test_the_dialog_shows_what_is_so(stage: Stage, show: Show) -> None:
    settings = Settings(Language.EN, ThemeChoice.LIGHT, text_size=100, close_to_tray=True)
    dialog = show(replace(stage, settings=settings, shortcut=FakeToggle(on=True)))
    on = [found.accessibleName() for found in dialog.findChildren(QPushButton) if found.isChecked()]
    assert on == ["English", "Light", "100\u00a0%"]
    assert {found.text(): found.isChecked() for found in boxes(dialog)} == {
        TRAY: True,
        AUTOSTART: False,
        SHORTCUT: True,
    }
    assert LOCKED not in texts(dialog).values()
    assert said(dialog) == []


def test_a_language_is_spoken_at_once_and_kept(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    press(dialog, "Русский")
    assert stage.speech.language is Language.RU
    assert window_of(dialog).windowTitle() == "Платформы дистанционного обучения"
    assert [settings.language for settings in stage.saved] == [Language.RU]
    assert stage.recorder.facts("language") == {"language": "ru"}
    assert choice(dialog, "Русский").isChecked()
    press(dialog, "Русский")
    assert len(stage.saved) == 1


def test_the_dialog_follows_a_language_chosen_elsewhere(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    stage.speech.speak(Language.KK)
    assert choice(dialog, "Қазақша").isChecked()


def test_colours_are_changed_at_once_and_kept(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    before = dialog.grab().toImage().pixelColor(2, 2).lightness()
    press(dialog, "Dark")
    assert stage.theme.choice is ThemeChoice.DARK
    assert dialog.grab().toImage().pixelColor(2, 2).lightness() < before - 100
    assert [settings.theme for settings in stage.saved] == [ThemeChoice.DARK]
    assert stage.recorder.facts("theme") == {"theme": "dark"}


def test_text_grows_behind_the_dialog_and_in_it(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    window, view = window_of(dialog), window_of(dialog).view
    width, heading = dialog.width(), dialog.heading.height()
    press(dialog, "200\u00a0%")
    assert QApplication.font().pixelSize() == 2 * BASE_SIZE
    assert window.view is not view
    # The one that is open now; the old one is gone altogether.
    dialog = part(window, SettingsDialog)
    assert window.findChildren(SettingsDialog) == [dialog]
    assert dialog.isVisible()
    assert dialog.width() == 2 * width
    assert dialog.heading.height() >= 1.8 * heading
    assert choice(dialog, "200\u00a0%").isChecked()
    assert dialog.focusWidget() is choice(dialog, "200\u00a0%")
    assert [settings.text_size for settings in stage.saved] == [200]
    assert stage.recorder.facts("text-size") == {"text_size": 200}
    press(dialog, "100\u00a0%")
    dialog = part(window, SettingsDialog)
    assert (QApplication.font().pixelSize(), dialog.width()) == (BASE_SIZE, width)


def test_everything_is_done_with_the_keyboard(qtbot: QtBot, stage: Stage, show: Show) -> None:
    dialog = show(stage)
    window = window_of(dialog)
    dialog.activateWindow()
    assert called(dialog.focusWidget()) == "PushButton “English”"
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(at_keyboard(), key)
        settle()
    dialog = part(window, SettingsDialog)
    assert called(at_keyboard()) == "PushButton “125\u00a0%”"
    assert dialog.isAncestorOf(at_keyboard())
    assert [settings.text_size for settings in stage.saved] == [125, 150, 125]
    assert [called(stop) for stop in tab_stops(dialog)] == [
        "PushButton “English”", "PushButton “Light”", "PushButton “125\u00a0%”",
        f"QCheckBox “{AUTOSTART}”", f"QCheckBox “{SHORTCUT}”", "PushButton “Close”",
    ]  # fmt: skip
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Space):
        QTest.keyClick(at_keyboard(), key)
    assert isinstance(stage.autostart, FakeToggle)
    assert stage.autostart.on
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_a_screen_reader_turns_on_is_chosen(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    # Its action is "toggle", after which Qt tells of no click.
    choice(dialog, "Dark").toggle()
    box(dialog, SHORTCUT).toggle()
    assert [settings.theme for settings in stage.saved] == [ThemeChoice.DARK]
    assert isinstance(stage.shortcut, FakeToggle)
    assert stage.shortcut.on


def test_switches_outside_the_program_are_moved(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    for name, toggle in ((AUTOSTART, stage.autostart), (SHORTCUT, stage.shortcut)):
        assert isinstance(toggle, FakeToggle)
        for is_on in (True, False):
            press(dialog, name)
            assert toggle.on is is_on
            assert box(dialog, name).isChecked() is is_on
    assert stage.saved == []
    assert stage.recorder.names() == ["autostart", "autostart", "shortcut", "shortcut"]
    assert stage.recorder.facts("shortcut") == {"shortcut": False}


def test_a_switch_that_cannot_be_moved_goes_back_and_is_told(stage: Stage, show: Show) -> None:
    dialog = show(replace(stage, autostart=FakeToggle(fault=FAULT)))
    press(dialog, AUTOSTART)
    assert not box(dialog, AUTOSTART).isChecked()
    assert said(dialog) == ["▲ The start at log-on could not be changed."]
    assert stage.recorder.events == []
    press(dialog, SHORTCUT)
    assert said(dialog) == []
    assert box(dialog, SHORTCUT).isChecked()


@pytest.mark.parametrize("name", ["Қазақша", "Dark", "150\u00a0%"])
def test_what_cannot_be_saved_holds_and_is_told(stage: Stage, show: Show, name: str) -> None:
    dialog = show(replace(stage, save=lambda before, after: False))
    window = window_of(dialog)
    press(dialog, name)
    dialog = part(window, SettingsDialog)
    assert choice(dialog, name).isChecked()
    (complaint,) = said(dialog)
    assert name == "Қазақша" or complaint == NOT_SAVED
    assert stage.recorder.names() != []


def test_a_desktop_without_a_tray_says_so(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    assert not box(dialog, TRAY).isEnabled()
    reason = "This desktop has no tray, so closing the window ends the program."
    assert reason in texts(dialog).values()
    assert box(dialog, TRAY).accessibleDescription() == reason


def test_the_tray_is_wanted_where_there_is_one(stage: Stage, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("launcher.faces.desktop_tools.DesktopTools._has_tray", lambda _: True)
    dialog = show(stage)
    press(dialog, TRAY)
    assert [settings.close_to_tray for settings in stage.saved] == [True]
    assert box(dialog, TRAY).isChecked()
    assert stage.recorder.facts("close-to-tray") == {"close_to_tray": True}


def test_nothing_personal_is_offered_on_a_shared_computer(stage: Stage, show: Show) -> None:
    dialog = show(replace(stage, stores=None))
    assert boxes(dialog) == []
    press(dialog, "150\u00a0%")
    assert stage.saved[-1].text_size == 150


def test_what_this_system_cannot_do_is_not_offered(stage: Stage, show: Show) -> None:
    dialog = show(replace(stage, autostart=None, shortcut=None))
    assert [found.text() for found in boxes(dialog)] == [TRAY]


ALL = frozenset({"language", "theme", "text_size", "close_to_tray", "autostart"})


@pytest.mark.parametrize("name", ["Русский", "Dark", "150\u00a0%", AUTOSTART])
def test_what_is_locked_is_shown_as_locked_and_stays(stage: Stage, show: Show, name: str) -> None:
    dialog = show(replace(stage, machine=MachineSettings(locked=ALL)))
    found = [text for place, text in texts(dialog).items() if place.endswith(" text") and text == LOCKED]
    assert len(found) == 5
    press(dialog, name)
    assert stage.saved == []
    assert stage.speech.language is Language.EN
    assert stage.theme.choice is ThemeChoice.LIGHT
    assert isinstance(stage.autostart, FakeToggle)
    assert not stage.autostart.on
    # What is not locked is still the person's.
    press(dialog, SHORTCUT)
    assert box(dialog, SHORTCUT).isChecked()
    assert LOCKED in box(dialog, AUTOSTART).accessibleDescription()
    assert LOCKED not in box(dialog, SHORTCUT).accessibleDescription()


def test_the_keyboard_begins_at_what_can_be_changed(stage: Stage, show: Show) -> None:
    dialog = show(replace(stage, machine=MachineSettings(locked=frozenset({"language"}))))
    assert called(dialog.focusWidget()) == "PushButton “Light”"


def test_a_locked_language_cannot_be_chosen_in_the_header(qtbot: QtBot, stage: Stage) -> None:
    window = replace(stage, machine=MachineSettings(locked=frozenset({"language"}))).window()
    qtbot.addWidget(window)
    window.show()
    for language in (Language.RU, Language.KK):
        button = next(found for found in window.findChildren(QPushButton) if found.text() == "Русский")
        assert not button.isEnabled()
        assert LOCKED in button.toolTip()
        assert button.accessibleDescription() == LOCKED
        window.view.language_chosen.emit(language)
    assert stage.speech.language is Language.EN
    assert stage.saved == []


def test_a_double_click_that_closes_it_presses_nothing_behind(stage: Stage, show: Show) -> None:
    assert presses_behind(show(stage)) == 0


def test_only_one_question_at_a_time(stage: Stage, show: Show) -> None:
    dialog = show(stage)
    window = window_of(dialog)
    window.tools.show_settings()
    settle()
    assert window.findChildren(SettingsDialog) == [dialog]
