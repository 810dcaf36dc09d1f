"""Staff who cannot read the helpdesk's window as it is: larger text and other colours, with everything still there."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.diagnosis import Diagnosis
from launcher.core.machine_settings import MachineSettings
from launcher.core.settings import TEXT_SIZES, SettingName, Settings, ThemeChoice, WindowPlace
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_computer import ComputerFlow
from launcher.faces.helpdesk_pages import HelpdeskTab
from launcher.faces.helpdesk_report import ReportFlow
from launcher.faces.helpdesk_view import HelpdeskView
from launcher.ui.helpdesk_computer_page import ComputerPage
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.report_card import ReportCard
from launcher.ui.settings_dialog import SettingsDialog
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.edit_scenes import edit_flow, fill_in
from tests.helpers.helpdesk_scenes import DEADLINE_S, wait_for_computer
from tests.helpers.helpdesk_stage import HelpdeskStage
from tests.helpers.ui_stage import LAPTOP, on_screen, part, settle, texts, unroll

CTRL = Qt.KeyboardModifier.ControlModifier
BASE = 14  # device-independent pixels


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme, text_size: None) -> Iterator[HelpdeskStage]:
    """A computer, whose text and colours are as usual afterwards."""
    yield HelpdeskStage(content, speech, theme)
    theme.choose(ThemeChoice.LIGHT)


@pytest.fixture
def window(qtbot: QtBot, stage: HelpdeskStage) -> HelpdeskWindow:
    """The window on the screen, after a check that has met everything."""
    return opened(qtbot, stage)


def opened(qtbot: QtBot, stage: HelpdeskStage) -> HelpdeskWindow:
    window = on_screen(stage.window(), qtbot, LAPTOP)
    window.make_ready()
    stage.meet_everything()
    settle()
    return window


def dialog_of(window: HelpdeskWindow) -> SettingsDialog:
    (dialog,) = (found for found in window.findChildren(SettingsDialog) if found.isVisible())
    return dialog


def choose(dialog: QWidget, words: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.accessibleName() == words).click()
    settle()


def test_size_and_colours_are_behind_a_button_and_are_kept(window: HelpdeskWindow, stage: HelpdeskStage) -> None:
    gear = part(window.view.header, PictogramButton)
    assert gear.accessibleName() == "Settings"
    gear.click()
    choose(dialog_of(window), "High contrast")
    assert stage.theme.choice is ThemeChoice.CONTRAST
    choose(dialog_of(window), "200\u00a0%")
    assert QApplication.font().pixelSize() == 2 * BASE
    assert stage.kept == {SettingName.THEME: ThemeChoice.CONTRAST, SettingName.TEXT_SIZE: 200}
    dialog = dialog_of(window)
    choose(dialog, "Русский")
    assert dialog.windowTitle() == "Настройки"
    dialog.accept()
    assert SettingName.LANGUAGE not in stage.kept


def test_what_is_known_and_what_is_written_stays(window: HelpdeskWindow) -> None:
    window.links.select("moodle")
    before = [(row.entry.id, row.finding) for row in window.links.table.rows]
    flow = edit_flow(window)
    fill_in(flow, {"url": "https://do.nkzu.kz/new"})
    window.show_tab(HelpdeskTab.EDIT)
    settle()
    written = texts(flow.widget)
    QTest.keyClick(window, Qt.Key.Key_Equal, CTRL)
    settle()
    assert QApplication.font().pixelSize() == round(BASE * TEXT_SIZES[1] / 100)
    assert window.tab is HelpdeskTab.EDIT
    new = edit_flow(window)
    assert new is not flow
    assert sorted(texts(new.widget).values()) == sorted(written.values())
    assert [(row.entry.id, row.finding) for row in window.links.table.rows] == before
    assert f"{TEXT_SIZES[1]}\u00a0%" in window.view.status.text()


def test_what_was_told_is_said_in_the_next_language_too(window: HelpdeskWindow) -> None:
    before = window.view.status.text()
    part(window.view.header, PictogramButton).click()
    choose(dialog_of(window), "200\u00a0%")
    assert window.view.status.text() == before == "The check has begun."
    choose(dialog_of(window), "Русский")
    assert window.view.status.text() == "Проверка началась."
    dialog_of(window).accept()


def test_a_change_that_is_not_saved_yet_is_not_lost(window: HelpdeskWindow, stage: HelpdeskStage) -> None:
    flow = edit_flow(window)
    flow._write_edition("2026-12-01")
    editing = flow.editing
    for _ in TEXT_SIZES:
        QTest.keyClick(window, Qt.Key.Key_Equal, CTRL)
        settle()
    assert edit_flow(window).editing == editing
    assert QApplication.font().pixelSize() == 2 * BASE
    QTest.keyClick(window, Qt.Key.Key_0, CTRL)
    assert QApplication.font().pixelSize() == BASE
    assert stage.kept == {SettingName.TEXT_SIZE: 100}


def test_it_goes_on_following_the_layers(window: HelpdeskWindow, stage: HelpdeskStage) -> None:
    for key in (Qt.Key.Key_Equal, Qt.Key.Key_Minus):
        QTest.keyClick(window, key, CTRL)
        settle()
    followed: list[object] = []
    window.followed.connect(followed.append)
    window.take(stage.content, stage.layers)
    settle()
    assert len(followed) == 1


def test_what_the_administrator_has_decided_stays(qtbot: QtBot, stage: HelpdeskStage) -> None:
    stage.machine = MachineSettings(locked=frozenset({SettingName.TEXT_SIZE}))
    window = opened(qtbot, stage)
    QTest.keyClick(window, Qt.Key.Key_Equal, CTRL)
    assert QApplication.font().pixelSize() == BASE
    assert not stage.kept


def test_a_disk_that_takes_nothing_is_told_of(window: HelpdeskWindow, stage: HelpdeskStage) -> None:
    stage.refuses = True
    QTest.keyClick(window, Qt.Key.Key_Equal, CTRL)
    assert QApplication.font().pixelSize() > BASE
    assert window.view.status.text().startswith("▲")


def test_it_stays_usable_at_twice_the_size(window: HelpdeskWindow) -> None:
    for _ in TEXT_SIZES:
        QTest.keyClick(window, Qt.Key.Key_Equal, CTRL)
        settle()
    unroll(window)
    assert gate.findings(window, [gate.clipped, gate.sticking_out, gate.small_targets, gate.bad_names]) == []


def test_the_window_comes_back_to_its_place(qtbot: QtBot, window: HelpdeskWindow, stage: HelpdeskStage) -> None:
    window.setGeometry(120, 90, 1000, 600)
    window.close()
    assert stage.places == [WindowPlace(120, 90, 1000, 600)]
    again = HelpdeskStage(
        stage.content, stage.speech, stage.theme, settings=Settings(helpdesk_window=WindowPlace(120, 90, 1000, 600))
    ).window()
    qtbot.addWidget(again)
    assert again.geometry() == QRect(120, 90, 1000, 600)


def test_a_window_that_nobody_has_moved_leaves_the_settings_alone(window: HelpdeskWindow, stage: HelpdeskStage) -> None:
    window.close()
    assert stage.places == []


def test_a_start_that_is_only_measured_keeps_no_place(qtbot: QtBot, stage: HelpdeskStage) -> None:
    window = stage.window()
    qtbot.addWidget(window)
    window.show()
    window.setGeometry(120, 90, 1000, 600)
    window.close()
    assert stage.places == []


def test_nothing_of_what_was_made_anew_stays(window: HelpdeskWindow) -> None:
    window.show_tab(HelpdeskTab.COMPUTER)
    for _ in range(3):
        window.rebuild()
        settle()
    kinds = (ReportFlow, ReportCard, ComputerFlow, ComputerPage, HelpdeskView)
    assert {kind.__name__: len(window.findChildren(kind)) for kind in kinds} == {kind.__name__: 1 for kind in kinds}


def test_a_look_that_was_going_on_ends_with_its_page(
    window: HelpdeskWindow, stage: HelpdeskStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = threading.Event()

    def look() -> Diagnosis:
        may_end.wait(DEADLINE_S)
        return stage.diagnosis

    monkeypatch.setattr(stage, "look", look)
    window.show_tab(HelpdeskTab.COMPUTER)
    window.rebuild()
    settle()  # the page of before is gone, and nothing can be shown on it any more
    may_end.set()
    wait_for_computer(window)
    settle()
    assert part(window, ComputerPage).is_working is False
