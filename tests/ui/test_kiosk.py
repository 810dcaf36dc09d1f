"""The kiosk: one person after the other, and nothing that leads out."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Entry
from launcher.core.content import Content
from launcher.core.kiosk_roles import Cleaning
from launcher.core.kiosk_settings import KioskSettings, WithoutPrivacy
from launcher.core.languages import Language
from launcher.core.network import NetworkState, network_words
from launcher.core.session import WARNING_SECONDS, EndReason, Phase
from launcher.faces.kiosk import KioskWindow
from launcher.faces.search_flow import SearchFlow
from launcher.ui.entry_card import EntryCard, card_edge
from launcher.ui.idle_warning import IdleWarning
from launcher.ui.plain_screen import PlainScreen
from launcher.ui.reminder_card import ReminderCard
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.theme import Theme
from launcher.ui.traces_dialog import TracesDialog
from launcher.ui.translation import Speech
from tests.helpers.fakes import FakeOpener
from tests.helpers.kiosk_stage import FakeIdle, FakeTurnBrowsers, KioskStage
from tests.helpers.ui_stage import LAPTOP, on_screen, part, set_text_size, settle

FINGER = 48  # device-independent pixels, what DESIGN asks of the kiosk
IDLE = 300.0  # seconds


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme) -> KioskStage:
    """A kiosk on a computer with a private browser."""
    return KioskStage(content, speech, theme)


@pytest.fixture
def kiosk(qtbot: QtBot, stage: KioskStage) -> KioskWindow:
    """The kiosk on the screen, ready."""
    return opened(qtbot, stage)


def opened(qtbot: QtBot, stage: KioskStage) -> KioskWindow:
    window = on_screen(stage.window(), qtbot, LAPTOP)
    window.make_ready()
    settle()
    return window


def entry(stage: KioskStage, name: str) -> Entry:
    found = stage.content.catalogue.entry(name)
    assert found is not None
    return found


def dialogs(kind: type[QWidget] = QDialog) -> list[QWidget]:
    """The dialogs of this kind that are to be seen."""
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]


def go_on(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage, seconds: float) -> None:
    """Let so much time go by, with nobody there, and let the kiosk look at the clock."""
    stage.now += seconds
    if kiosk.turn._looking.isActive():
        kiosk.turn._looking.timeout.emit()
    settle()


def finish(qtbot: QtBot, kiosk: KioskWindow) -> None:
    """Press the large button, and wait until the next person may come."""
    with qtbot.waitSignal(kiosk.turn.ended):
        kiosk.view.finish.click()
    settle()


def test_nothing_happens_until_somebody_comes(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    go_on(qtbot, kiosk, stage, 10 * IDLE)
    assert kiosk.turn.phase is Phase.WAITING
    assert not kiosk.view.finish.isVisible()
    assert "turn-began" not in stage.recorder.names()


@pytest.mark.parametrize("touch", ["key", "click", "language", "screen reader"])
def test_the_first_touch_begins_a_turn(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage, touch: str) -> None:
    window = kiosk.windowHandle()
    if touch == "key":
        QTest.keyClick(window, Qt.Key.Key_Tab)
    elif touch == "click":
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(700, 740))
    elif touch == "language":
        kiosk.view.header.language_chosen.emit(Language.RU)
    else:
        kiosk.view.home.cards[0].opener.click()
    assert kiosk.turn.phase is Phase.IN_USE
    assert kiosk.view.finish.isVisible()
    assert stage.recorder.names().count("turn-began") == 1


def test_the_end_of_a_turn_leaves_nothing_of_the_person(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    kiosk.view.header.language_chosen.emit(Language.RU)
    kiosk.view.header.search.setText("zoom")
    kiosk.view.show_regulation()
    QGuiApplication.clipboard().setText("secret")
    before = kiosk.view
    finish(qtbot, kiosk)
    assert kiosk.view is not before
    assert kiosk.speech.language is Language.EN
    assert kiosk.view.header.search.text() == ""
    assert kiosk.view.pages.currentWidget() is kiosk.view.home_page
    assert kiosk.view.home.cards[0].opener.hasFocus()
    assert QGuiApplication.clipboard().text() == ""
    assert stage.browsers.ends == 1
    assert kiosk.turn.phase is Phase.WAITING
    assert not kiosk.view.finish.isVisible()
    assert "✓" in kiosk.view.status.text()
    assert stage.recorder.facts("turn-ended")["reason"] == "finished"


def test_a_network_that_comes_while_everything_is_removed_is_shown(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage
) -> None:
    stage.browsers.work.is_done = False
    kiosk.turn.touch()
    kiosk.turn.finish(EndReason.FINISHED)
    settle()
    kiosk.view.show_network(NetworkState.ONLINE, "words")
    with qtbot.waitSignal(kiosk.turn.ended):
        stage.browsers.work.is_done = True


def test_each_person_is_reminded(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    for _ in range(2):
        kiosk.view.opened.emit(entry(stage, "whatsapp"))
        (dialog,) = dialogs(ReminderDialog)
        assert isinstance(dialog, ReminderDialog)
        dialog.accept()
        qtbot.waitUntil(lambda: not dialogs(ReminderDialog))
        kiosk.view.opened.emit(entry(stage, "telegram"))
        settle()
        assert not dialogs(ReminderDialog)
        finish(qtbot, kiosk)


def test_what_cannot_be_removed_is_said(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    stage.browsers.work.result = Cleaning(left=("/turns/one",))
    kiosk.turn.touch()
    finish(qtbot, kiosk)
    assert "▲" in kiosk.view.status.text()
    assert stage.recorder.facts("turn-ended")["clean"] is False


def test_nothing_can_be_pressed_while_everything_is_removed(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage
) -> None:
    stage.browsers.work.is_done = False
    kiosk.turn.touch()
    kiosk.turn.finish(EndReason.FINISHED)
    settle()
    assert [screen for screen in kiosk.findChildren(PlainScreen) if screen.isVisible()]
    assert not [button for button in kiosk.findChildren(QAbstractButton) if button.isVisible()]
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_Return)
    assert stage.browsers.opened == []
    with qtbot.waitSignal(kiosk.turn.ended):
        stage.browsers.work.is_done = True


def test_dialogs_of_the_last_person_close(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    kiosk.turn.touch()
    kiosk.flow.explain(entry(stage, "zoom"))
    assert dialogs()
    with qtbot.waitSignal(kiosk.turn.ended):
        kiosk.turn.finish(EndReason.IDLE)
    settle()
    assert not dialogs()


def test_it_warns_and_counts_and_ends(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    kiosk.turn.touch()
    go_on(qtbot, kiosk, stage, IDLE)
    (warning,) = dialogs(IdleWarning)
    assert "60" in labels(warning)
    go_on(qtbot, kiosk, stage, 20)
    assert "40" in labels(warning)
    with qtbot.waitSignal(kiosk.turn.ended):
        stage.now += WARNING_SECONDS
    settle()
    assert not dialogs()
    assert stage.recorder.facts("turn-ended")["reason"] == "idle"


def labels(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Shift, Qt.Key.Key_F5])
def test_any_key_stops_the_countdown(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage, key: Qt.Key) -> None:
    kiosk.turn.touch()
    go_on(qtbot, kiosk, stage, IDLE)
    (warning,) = dialogs(IdleWarning)
    QTest.keyClick(warning, key)
    settle()
    assert kiosk.turn.phase is Phase.IN_USE
    assert not dialogs()
    go_on(qtbot, kiosk, stage, WARNING_SECONDS + 10)
    assert kiosk.turn.phase is Phase.IN_USE


def test_a_closed_browser_brings_the_kiosk_back(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    kiosk.turn.touch()
    stage.browsers.has_browser = True
    qtbot.wait(700)
    with qtbot.waitSignal(kiosk.turn.browser_closed):
        stage.browsers.has_browser = False


def test_without_a_private_browser_nothing_opens(qtbot: QtBot, stage: KioskStage) -> None:
    stage.browsers = NotPrivate()
    kiosk = opened(qtbot, stage)
    kiosk.view.opened.emit(entry(stage, "e-learning"))
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert "nothing of yours stays" in kiosk.view.status.text()
    assert stage.browsers.ordinary.opened == []
    for dialog in dialogs():
        dialog.close()


class NotPrivate(FakeTurnBrowsers):
    """A computer whose browsers all keep traces."""

    def __init__(self) -> None:
        super().__init__(private=False)

    def open(self, link: object, browser: object = None) -> object:  # type: ignore[override]
        from launcher.core.opening import FailureReason, StartFailure

        return StartFailure(FailureReason.NOT_PRIVATE)


def test_where_traces_are_allowed_the_person_is_told_before(qtbot: QtBot, stage: KioskStage) -> None:
    stage.browsers = NotPrivate()
    stage.settings = KioskSettings(without_private_browser=WithoutPrivacy.OPEN)
    kiosk = opened(qtbot, stage)
    kiosk.view.opened.emit(entry(stage, "e-learning"))
    (told,) = dialogs(TracesDialog)
    assert stage.browsers.ordinary.opened == []
    assert isinstance(told, TracesDialog)
    told.accept()
    qtbot.waitUntil(lambda: len(stage.browsers.ordinary.opened) == 1)
    assert "traces-accepted" in stage.recorder.names()
    # Once in a turn; the next person is told again.
    qtbot.wait(100)
    kiosk.view.opened.emit(entry(stage, "mail"))
    qtbot.waitUntil(lambda: len(stage.browsers.ordinary.opened) == 2)
    finish(qtbot, kiosk)
    assert "▲" in kiosk.view.status.text()
    kiosk.view.opened.emit(entry(stage, "e-learning"))
    assert len(dialogs(TracesDialog)) == 1
    dialogs(TracesDialog)[0].close()


def test_it_cannot_be_closed(kiosk: KioskWindow, stage: KioskStage) -> None:
    kiosk.close()
    assert kiosk.isVisible()
    assert "close-ignored" in stage.recorder.names()


def test_no_menu_opens(kiosk: KioskWindow) -> None:
    field = part(kiosk, QLineEdit)
    QTest.mouseClick(kiosk.windowHandle(), Qt.MouseButton.RightButton, pos=field.mapTo(kiosk, field.rect().center()))
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_Menu)
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert not [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]


def test_a_menu_that_a_screen_reader_asks_for_does_not_open_either(kiosk: KioskWindow) -> None:
    field = part(kiosk, QLineEdit)
    QApplication.sendEvent(
        field, QContextMenuEvent(QContextMenuEvent.Reason.Other, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)))
    )
    settle()
    assert not [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_only_the_left_button_presses(kiosk: KioskWindow, stage: KioskStage, button: Qt.MouseButton) -> None:
    card = kiosk.view.home.cards[0].opener
    QTest.mouseClick(kiosk.windowHandle(), button, pos=card.mapTo(kiosk, card.rect().center()))
    settle()
    assert stage.browsers.opened == []


def test_everything_can_be_hit_with_a_finger(kiosk: KioskWindow) -> None:
    kiosk.turn.touch()
    settle()
    small = [
        f"{button.accessibleName() or button.text()}: {button.width()} × {button.height()}"
        for button in kiosk.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < FINGER
    ]
    assert small == []


def test_the_rules_of_ethics_stay_in_view(qtbot: QtBot, kiosk: KioskWindow) -> None:
    for turn_to in (kiosk.view.show_guides, kiosk.view.show_regulation, kiosk.view.show_home):
        turn_to()
        settle()
        shown = [label for label in kiosk.view.side.findChildren(QLabel) if "12.5" in label.text()]
        assert len(shown) >= 2
        for label in shown:
            assert kiosk.rect().contains(label.mapTo(kiosk, label.rect().bottomRight()))
            assert not label.visibleRegion().isEmpty()


@pytest.mark.parametrize("language", Language)
def test_all_tiles_are_seen_at_once_on_a_lab_screen(qtbot: QtBot, kiosk: KioskWindow, language: Language) -> None:
    kiosk.speech.speak(language)
    settle()
    assert kiosk.view.home_page.verticalScrollBar().maximum() == 0
    assert kiosk.view.side_page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("state", "sign"), [(NetworkState.ONLINE, "✓"), (NetworkState.NO_INTERNET, "▲"), (NetworkState.OFFLINE, "▲")]
)
def test_the_network_is_told_by_sign_and_word(kiosk: KioskWindow, state: NetworkState, sign: str) -> None:
    kiosk.view.show_network(state, "some words")
    assert f"{sign} some words" in labels(kiosk.view.header)


@pytest.mark.parametrize("language", Language)
def test_nothing_in_the_header_moves_when_the_network_changes(kiosk: KioskWindow, language: Language) -> None:
    kiosk.speech.speak(language)
    header = kiosk.view.header
    places = []
    for state in (NetworkState.UNKNOWN, NetworkState.ONLINE, NetworkState.NO_INTERNET, NetworkState.OFFLINE):
        words = network_words(state)
        kiosk.view.show_network(state, "" if words is None else kiosk.speech.say(words))
        settle()
        places.append([part.geometry() for part in (header.languages, header.ease, header.search)])
    assert places == places[:1] * len(places)


def test_large_text_has_tiles_as_wide_as_what_stands_below_them(
    qtbot: QtBot, text_size: None, stage: KioskStage
) -> None:
    set_text_size(200)
    window = stage.window()
    qtbot.addWidget(window)
    window.resize(*LAPTOP)
    window.show()
    settle()
    tiles = max(right_of(card, window) for card in window.findChildren(EntryCard) if card.isVisible())
    assert tiles - card_edge() == right_of(part(window, ReminderCard), window)


def right_of(inside: QWidget, window: QWidget) -> int:
    """Where the right edge of a part is in its window."""
    return inside.mapTo(window, inside.rect().topRight()).x()


def test_the_clock_stands_in_the_middle_as_long_as_nothing_is_known(kiosk: KioskWindow) -> None:
    header = kiosk.view.header
    clock = next(label for label in header.findChildren(QLabel) if re.fullmatch(r"\d\d:\d\d", label.text()))
    assert abs(clock.geometry().center().y() - header.search.geometry().center().y()) <= 1


@pytest.mark.parametrize("reason", [EndReason.LEFT, EndReason.STOPPED])
def test_the_program_ends_although_a_turn_was_ending(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage, reason: EndReason
) -> None:
    stage.browsers.work.is_done = False
    kiosk.turn.touch()
    kiosk.turn.finish(EndReason.FINISHED)
    kiosk.turn.finish(reason)
    with qtbot.waitSignal(kiosk.left) as left:
        stage.browsers.work.is_done = True
    assert left.args == [reason]


def test_what_was_pressed_just_before_the_end_does_not_open(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage
) -> None:
    stage.browsers.work.is_done = False
    # As two clicks of a moment in which the window was busy: nothing else comes between them.
    kiosk.view.opened.emit(entry(stage, "e-learning"))
    kiosk.view.finish.click()
    settle()
    with qtbot.waitSignal(kiosk.turn.ended):
        stage.browsers.work.is_done = True
    assert stage.browsers.opened == []


def test_staff_and_the_system_end_the_program(qtbot: QtBot, kiosk: KioskWindow) -> None:
    for reason in (EndReason.LEFT, EndReason.STOPPED):
        with qtbot.waitSignal(kiosk.left) as left:
            kiosk.turn.finish(reason)
        assert left.args == [reason]


def test_what_is_left_of_earlier_turns_is_swept_at_the_start(kiosk: KioskWindow, stage: KioskStage) -> None:
    assert stage.browsers.sweeps == 1


def test_safe_mode_says_so_and_does_not_look_at_the_network(qtbot: QtBot, stage: KioskStage) -> None:
    stage.is_safe = True
    kiosk = opened(qtbot, stage)
    assert "started again" in kiosk.view.status.text()


def test_what_is_wrong_with_the_program_is_told_to_each_person(qtbot: QtBot, stage: KioskStage) -> None:
    stage.is_safe = True
    kiosk = opened(qtbot, stage)
    kiosk.turn.touch()
    finish(qtbot, kiosk)
    kiosk.turn.touch()
    assert "started again" in kiosk.view.status.text()


def test_each_turn_has_an_idle_reader_of_its_own(qtbot: QtBot, stage: KioskStage) -> None:
    stage.idle = FakeIdle()
    kiosk = opened(qtbot, stage)
    assert (stage.idle.opened, stage.idle.closed) == (0, 0)
    for turns in (1, 2):
        kiosk.turn.touch()
        assert (stage.idle.opened, stage.idle.closed) == (turns, turns - 1)
        finish(qtbot, kiosk)
        assert stage.idle.closed == turns


def test_a_turn_leaves_no_widget_behind(qtbot: QtBot, kiosk: KioskWindow) -> None:
    counts = []
    for _ in range(4):
        kiosk.turn.touch()
        kiosk.view.show_regulation()
        kiosk.view.show_guides()
        assert kiosk.flow.isWidgetType() is False
        finish(qtbot, kiosk)
        # The page of results is made when there is nothing else to do, which may be before or after this.
        qtbot.waitUntil(lambda: all(search.is_ready for search in kiosk.view.findChildren(SearchFlow)))
        settle()
        counts.append(len(kiosk.findChildren(QWidget)))
    assert len(set(counts[1:])) == 1, counts


def test_other_content_without_reminders_and_regulation(qtbot: QtBot, stage: KioskStage) -> None:
    catalogue = replace(stage.content.catalogue, reminders=(), regulation=None, organisation=None)
    stage.content = replace(stage.content, catalogue=catalogue)
    kiosk = opened(qtbot, stage)
    assert kiosk.view.home.cards


def test_no_content_at_all_is_no_empty_window(qtbot: QtBot, stage: KioskStage) -> None:
    from launcher.core.content import LayerSource, load_content

    stage.content = load_content([LayerSource("bundled", "content.json", b"{")])
    kiosk = opened(qtbot, stage)
    assert "helpdesk" in labels(kiosk)


def test_a_private_browser_is_what_opens(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    kiosk.view.opened.emit(entry(stage, "e-learning"))
    qtbot.waitUntil(lambda: len(stage.browsers.opened) == 1)
    assert isinstance(stage.browsers.ordinary, FakeOpener)
    assert stage.browsers.ordinary.opened == []
