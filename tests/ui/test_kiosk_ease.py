"""Whoever cannot read the kiosk as it is makes it readable, for the turn: larger text, other colours, read aloud."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.kiosk_roles import Cleaning
from launcher.core.languages import Language
from launcher.core.session import WARNING_SECONDS, Phase
from launcher.core.settings import TEXT_SIZES, ThemeChoice
from launcher.faces.kiosk import KioskWindow
from launcher.faces.kiosk_ease import EaseFlow
from launcher.ui.application import WALL, set_text_size
from launcher.ui.dialog import Dialog
from launcher.ui.ease_dialog import EaseDialog
from launcher.ui.entry_card import EntryCard
from launcher.ui.idle_warning import IdleWarning
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.kiosk_stage import FakeEnding, FakeReader, KioskStage
from tests.helpers.ui_stage import LAPTOP, on_screen, part, settle, unroll

USUAL, LARGEST = TEXT_SIZES[0], TEXT_SIZES[-1]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SUPER_ALT = Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.AltModifier
IDLE = 300.0  # seconds


@pytest.fixture
def stage(qapp: QApplication, content: Content, speech: Speech) -> Iterator[KioskStage]:
    """A kiosk with a screen reader, its text as on a computer; afterwards everything has its usual look again."""
    set_text_size(USUAL, WALL)
    yield KioskStage(content, speech, Theme(qapp, ThemeChoice.LIGHT, grows=True), reader=FakeReader())
    set_text_size(USUAL)
    Theme(qapp, ThemeChoice.DARK)
    Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def kiosk(qtbot: QtBot, stage: KioskStage) -> KioskWindow:
    """The kiosk on the screen, ready."""
    return opened(qtbot, stage)


def opened(qtbot: QtBot, stage: KioskStage) -> KioskWindow:
    window = on_screen(stage.window(), qtbot, LAPTOP)
    window.make_ready()
    settle()
    return window


def dialogs() -> list[Dialog]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, Dialog) and window.isVisible()]


def asked(kiosk: KioskWindow) -> EaseDialog:
    """The dialog, as the button in the header brings it."""
    kiosk.view.header.ease.click()
    return present()


def present() -> EaseDialog:
    settle()
    (dialog,) = dialogs()
    assert isinstance(dialog, EaseDialog)
    return dialog


def choice(window: QWidget, words: str) -> QPushButton:
    return next(part for part in window.findChildren(QPushButton) if words in {part.accessibleName(), part.text()})


def choose(window: QWidget, words: str) -> None:
    choice(window, words).click()
    settle()


def size_words(size: int) -> str:
    return f"{size}\u00a0%"


def look() -> tuple[int, str]:
    """What the size of text and the colours are now."""
    return QApplication.font().pixelSize(), QApplication.palette().window().color().name()


def style_sheet() -> str:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application.styleSheet()


def finish(qtbot: QtBot, kiosk: KioskWindow) -> None:
    with qtbot.waitSignal(kiosk.turn.ended):
        kiosk.view.finish.click()
    settle()


def idle(qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage) -> None:
    with qtbot.waitSignal(kiosk.turn.ended):
        for seconds in (IDLE, WARNING_SECONDS):
            stage.now += seconds
            kiosk.turn._looking.timeout.emit()
    settle()


@pytest.mark.parametrize("way", ["finished", "idle"])
@pytest.mark.parametrize("usual", [100, 150])
def test_the_next_person_finds_what_the_administrator_has_set(
    qtbot: QtBot, stage: KioskStage, way: str, usual: int
) -> None:
    stage.text_percent = usual
    set_text_size(usual, WALL)
    stage.theme.fit()
    kiosk = opened(qtbot, stage)
    # How wide the header wants to be depends on the clock in it.
    before = (look(), style_sheet(), kiosk.view.header.sizeHint().height())
    choose(asked(kiosk), size_words(LARGEST))
    choose(present(), "High contrast")
    choice(present(), "Done").click()
    assert look() == (round(15 * LARGEST / 100), "#000000")
    if way == "finished":
        finish(qtbot, kiosk)
    else:
        idle(qtbot, kiosk, stage)
    assert (look(), style_sheet(), kiosk.view.header.sizeHint().height()) == before
    assert stage.theme.choice is ThemeChoice.LIGHT
    assert not dialogs()
    dialog = asked(kiosk)
    assert choice(dialog, size_words(usual)).isChecked()
    assert choice(dialog, "Light").isChecked()
    dialog.accept()


def test_a_system_that_is_dark_is_so_again_afterwards(qtbot: QtBot, stage: KioskStage) -> None:
    stage.theme.choose(ThemeChoice.SYSTEM)
    kiosk = opened(qtbot, stage)
    dialog = asked(kiosk)
    assert choice(dialog, "Light").isChecked()  # the system of the tests
    choose(dialog, "Dark")
    dialog.accept()
    chosen = stage.theme.choice
    finish(qtbot, kiosk)
    assert (chosen, stage.theme.choice) == (ThemeChoice.DARK, ThemeChoice.SYSTEM)


def test_the_person_stays_where_they_are(kiosk: KioskWindow) -> None:
    kiosk.view.header.search.setText("zoom")
    settle()
    choose(asked(kiosk), size_words(LARGEST))
    present().accept()
    assert kiosk.view.header.search.text() == "zoom"
    kiosk.view.header.search.clear()
    kiosk.view.show_regulation()
    page = kiosk.view.page_name
    choose(asked(kiosk), size_words(USUAL))
    present().accept()
    assert kiosk.view.page_name == page
    assert kiosk.turn.phase is Phase.IN_USE


def test_the_keyboard_alone_is_enough(kiosk: KioskWindow) -> None:
    ease = kiosk.view.header.ease
    while QApplication.focusWidget() is not ease:
        QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_Backtab, SHIFT)
    QTest.keyClick(ease, Qt.Key.Key_Return)
    dialog = present()
    size = choice(dialog, size_words(USUAL))
    assert size.hasFocus()
    QTest.keyClick(size, Qt.Key.Key_Right)
    # Another dialog, in the larger text, and the keyboard on what was chosen.
    larger = choice(present(), size_words(TEXT_SIZES[1]))
    assert larger.isChecked()
    assert larger.hasFocus()
    QTest.keyClick(larger, Qt.Key.Key_Tab)
    assert choice(present(), "Light").hasFocus()
    QTest.keyClick(choice(present(), "Light"), Qt.Key.Key_Right)
    assert choice(present(), "Dark").isChecked()
    QTest.keyClick(present(), Qt.Key.Key_Escape)
    settle()
    assert not dialogs()
    assert kiosk.view.focusWidget() is kiosk.view.header.ease


def test_the_keys_of_browsers_change_the_size(kiosk: KioskWindow) -> None:
    sizes = []
    for key, modifiers in [
        (Qt.Key.Key_Plus, CTRL | SHIFT), (Qt.Key.Key_Equal, CTRL), (Qt.Key.Key_Plus, CTRL), (Qt.Key.Key_Minus, CTRL),
        (Qt.Key.Key_0, CTRL), (Qt.Key.Key_Minus, CTRL),
    ]:  # fmt: skip
        QTest.keyClick(kiosk.view.home.cards[0].opener, key, modifiers)
        settle()
        sizes.append(QApplication.font().pixelSize())
        assert f"{round(sizes[-1] / 0.15 / 25) * 25}\u00a0%" in kiosk.view.status.text()
    assert sizes == [round(15 * percent / 100) for percent in (125, 150, 175, 150, 100, 100)]
    kiosk.view.header.search.setFocus()
    QTest.keyClick(kiosk.view.header.search, Qt.Key.Key_Equal, CTRL)
    settle()
    assert QApplication.font().pixelSize() == round(15 * 1.25)
    dialog = asked(kiosk)
    QTest.keyClick(dialog, Qt.Key.Key_Equal, CTRL)
    assert choice(present(), size_words(150)).isChecked()
    QTest.keyClick(present(), Qt.Key.Key_0, CTRL)
    assert choice(present(), size_words(USUAL)).isChecked()
    present().accept()


@pytest.mark.parametrize("size", [USUAL, LARGEST])
def test_the_button_that_empties_the_search_is_inside_its_field(qtbot: QtBot, stage: KioskStage, size: int) -> None:
    set_text_size(size, WALL)
    stage.theme.fit()
    field = opened(qtbot, stage).view.header.search
    field.setText("zoom")
    settle()
    button = part(field, PictogramButton)
    assert field.rect().contains(button.geometry())
    assert abs(button.geometry().center().y() - field.rect().center().y()) <= 1


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [USUAL, LARGEST])
@pytest.mark.parametrize("choice_of_colours", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_everything_stays_usable(
    qtbot: QtBot, stage: KioskStage, language: Language, size: int, choice_of_colours: ThemeChoice
) -> None:
    stage.speech.speak(language)
    stage.theme.choose(choice_of_colours)
    set_text_size(size, WALL)
    stage.theme.fit()
    stage.text_percent = size
    kiosk = opened(qtbot, stage)
    kiosk.turn.touch()
    settle()
    # Something of the tiles is always in view, whatever else is on the screen.
    assert kiosk.view.paper.height() >= LAPTOP[1] * 0.4
    assert kiosk.view.finish.isVisible()
    checks = (*gate.TEXT_CHECKS, *gate.COLOUR_CHECKS)
    unroll(kiosk)
    assert gate.findings(kiosk, checks) == []
    kiosk.resize(*LAPTOP)
    dialog = asked(kiosk)
    assert gate.findings(dialog, checks) == []
    assert min(button.height() for button in dialog.findChildren(QPushButton)) >= 48
    assert part(dialog, QCheckBox).height() >= 48
    assert dialog.width() <= LAPTOP[0]
    assert dialog.height() <= LAPTOP[1]
    dialog.accept()


def test_a_screen_reader_starts_and_ends_with_the_box_and_with_the_keys(kiosk: KioskWindow, stage: KioskStage) -> None:
    assert stage.reader is not None
    box = part(asked(kiosk), QCheckBox)
    box.click()
    assert stage.reader.is_on()
    present().accept()
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_S, SUPER_ALT)
    assert not stage.reader.is_on()
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_S, SUPER_ALT)
    assert stage.reader.is_on()
    assert part(asked(kiosk), QCheckBox).isChecked()
    present().accept()
    assert kiosk.turn.phase is Phase.IN_USE


@pytest.mark.parametrize("way", ["finished", "idle"])
def test_nobody_finds_a_screen_reader_of_the_person_before(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage, way: str
) -> None:
    assert stage.reader is not None
    kiosk.toggle_reader()
    assert stage.reader.is_on()
    assert kiosk.turn.phase is Phase.IN_USE, "without a turn nothing would end it"
    if way == "finished":
        finish(qtbot, kiosk)
    else:
        idle(qtbot, kiosk, stage)
    assert not stage.reader.is_on()
    stage.now += 1.0
    kiosk.toggle_reader()
    kiosk.make_end()
    assert stage.reader.has_ended


def test_one_that_is_wanted_again_at_once_begins_when_the_last_one_is_gone(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage
) -> None:
    """Orca ends, and says nothing of it, where another one is still there."""
    assert stage.reader is not None
    keys = Qt.Key.Key_S, SUPER_ALT
    QTest.keyClick(kiosk.windowHandle(), *keys)
    stage.reader.work.is_done = False
    for _ in range(2):  # off, and on
        QTest.keyClick(kiosk.windowHandle(), *keys)
    assert not stage.reader.is_on()
    assert part(asked(kiosk), QCheckBox).isChecked(), "it is on its way"
    present().accept()
    stage.reader.work.is_done = True
    qtbot.waitUntil(stage.reader.is_on)
    assert [facts["on"] for name, facts in stage.recorder.events if name == "screen-reader"] == [True, False, True]
    stage.reader.work.is_done = False
    for _ in range(3):  # off, on, and off: nothing begins later
        QTest.keyClick(kiosk.windowHandle(), *keys)
    assert not part(asked(kiosk), QCheckBox).isChecked()
    present().accept()
    stage.reader.work.is_done = True
    settle()
    assert not stage.reader.is_on()


def test_the_open_dialog_shows_what_has_become_of_the_reader(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage
) -> None:
    reader = stage.reader
    assert reader is not None
    box = part(asked(kiosk), QCheckBox)
    flow = kiosk.findChild(EaseFlow)
    assert flow is not None
    for is_on in (True, False):
        flow.toggle_reader()  # as a key does in front of any window
        assert box.isChecked() is reader.is_on() is is_on
    reader.work.is_done, reader.is_broken = False, True
    box.click()
    assert box.isChecked(), "it is on its way"
    reader.work.is_done = True
    qtbot.waitUntil(lambda: not box.isChecked())
    assert kiosk.view.status.text().startswith("▲")


def test_it_is_not_said_that_all_is_removed_before_the_reader_is(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage
) -> None:
    reader = stage.reader
    assert reader is not None
    kiosk.toggle_reader()
    reader.work = FakeEnding(Cleaning(closed=1, left=("/tmp/nkzu.12345678",)), is_done=False)
    kiosk.view.finish.click()
    qtbot.waitUntil(lambda: not reader.is_on())
    assert stage.browsers.ends == 1
    assert kiosk.turn.phase is Phase.ENDING
    reader.work.is_done = True
    qtbot.waitUntil(lambda: kiosk.turn.phase is Phase.WAITING)
    assert kiosk.view.status.text().startswith("▲ Not everything")
    assert stage.recorder.facts("turn-ended")["closed"] == 1


def test_a_reader_goes_on_as_long_as_browsers_are_being_closed(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage
) -> None:
    """What the screen says meanwhile is for whoever hears it, too."""
    assert stage.reader is not None
    kiosk.toggle_reader()
    stage.browsers.work.is_done = False
    kiosk.view.finish.click()
    settle()
    kiosk.turn._cleaning.timeout.emit()
    assert stage.reader.is_on()
    stage.browsers.work.is_done = True
    qtbot.waitUntil(lambda: kiosk.turn.phase is Phase.WAITING)
    assert not stage.reader.is_on()


def test_a_computer_without_a_screen_reader_says_so(qtbot: QtBot, stage: KioskStage) -> None:
    stage.reader = None
    kiosk = opened(qtbot, stage)
    assert not part(asked(kiosk), QCheckBox).isVisible()
    present().accept()
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_S, SUPER_ALT)
    assert kiosk.view.status.text().startswith("▲ There is no screen reader")


def test_a_screen_reader_that_does_not_start_is_told_of(kiosk: KioskWindow, stage: KioskStage) -> None:
    stage.reader = FakeReader(is_broken=True)
    box = part(asked(kiosk), QCheckBox)
    box.click()
    assert not box.isChecked()
    present().accept()
    assert kiosk.view.status.text().startswith("▲ The screen reader could not")


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    """A touch screen."""
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    assert isinstance(device, QPointingDevice)
    return device


def tap(window: QWidget, screen: QPointingDevice, target: QWidget) -> None:
    """Touch the middle of `target` with a finger, which has not been there before: nothing is hovered over."""
    QTest.touchEvent(window, screen).press(0, target.rect().center(), target).commit()
    QTest.touchEvent(window, screen).release(0, target.rect().center(), target).commit()
    settle()


def test_a_finger_reaches_everything(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage, screen: QPointingDevice
) -> None:
    tap(kiosk, screen, choice(kiosk, "Русский"))
    assert kiosk.speech.language is Language.RU
    tap(kiosk, screen, choice(kiosk, "English"))
    tap(kiosk, screen, kiosk.view.header.ease)
    dialog = present()
    tap(dialog, screen, choice(dialog, "Dark"))
    assert stage.theme.choice is ThemeChoice.DARK
    tap(dialog, screen, part(dialog, QCheckBox))
    assert stage.reader is not None
    assert stage.reader.is_on()
    tap(dialog, screen, choice(dialog, "Done"))
    card = next(card for card in kiosk.view.findChildren(EntryCard) if card.entry.id == "moodle")
    why = next(button for button in card.findChildren(QWidget) if "Why" in button.accessibleName())
    tap(kiosk, screen, why)
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    (explained,) = dialogs()
    explained.reject()
    settle()
    tap(kiosk, screen, card.opener)
    assert len(stage.browsers.opened) == 1
    tap(kiosk, screen, kiosk.view.finish)
    qtbot.waitUntil(lambda: kiosk.turn.phase is Phase.WAITING)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Shift, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_any_key_stops_the_end_of_a_turn_as_often_as_it_comes(
    qtbot: QtBot, kiosk: KioskWindow, stage: KioskStage, key: Qt.Key
) -> None:
    """WCAG 2.2, 2.2.1: twenty seconds at least, a simple action, ten times at least."""
    assert WARNING_SECONDS >= 20
    kiosk.turn.touch()
    for _ in range(12):
        stage.now += IDLE
        kiosk.turn._looking.timeout.emit()
        settle()
        (warning,) = dialogs()
        assert isinstance(warning, IdleWarning)
        stage.now += WARNING_SECONDS - 1
        kiosk.turn._looking.timeout.emit()
        QTest.keyClick(warning, key)
        settle()
        assert not dialogs()
        assert kiosk.turn.phase is Phase.IN_USE


def test_nothing_is_changed_while_a_turn_is_ending(qtbot: QtBot, stage: KioskStage, kiosk: KioskWindow) -> None:
    """What says that the end has begun covers everything, and a view that is made anew would come before it."""
    assert stage.reader is not None
    kiosk.turn.touch()
    stage.browsers.work.is_done = False
    kiosk.view.finish.click()
    settle()
    assert kiosk.turn.phase is Phase.ENDING
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_S, SUPER_ALT)
    settle()
    assert not kiosk.view.isVisible(), "what is pressed there opens dialogs, which stay for the next person"
    assert not stage.reader.is_on()
    assert look()[0] == 15
    stage.browsers.work.is_done = True
    qtbot.waitUntil(lambda: kiosk.turn.phase is Phase.WAITING)


def test_a_key_that_is_held_down_starts_the_screen_reader_once(kiosk: KioskWindow, stage: KioskStage) -> None:
    """openbox runs the command of a key again and again while it is held down."""
    assert stage.reader is not None
    for _ in range(4):
        kiosk.toggle_reader()
        stage.now += 0.6
        assert stage.reader.is_on()
    stage.now += 1.0
    kiosk.toggle_reader()
    assert not stage.reader.is_on()
