"""Staff leave the kiosk: the gesture, the question for the code, the check of it, and the waiting."""

import hashlib
import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QInputDevice, QInputMethodEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.languages import Language
from launcher.core.staff_code import SALT_BYTES, StaffCode, make_staff_code
from launcher.faces.staff_exit import StaffExit
from launcher.ui.code_field import CodeField
from launcher.ui.dialog import dialog_is_open
from launcher.ui.key_pad import KeyPad
from launcher.ui.staff_dialog import StaffDialog, StaffState
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.fakes import FakeRecorder
from tests.helpers.key_presses import NONE, give, key_event, press
from tests.helpers.ui_stage import part, set_text_size, settle, texts, unroll
from tests.helpers.window_keys import X11_DIGITS, close_dialogs

CODE = "20486173"
# The places of the keys as X11 counts them, and what the layouts have there.
ROW = {str(digit): code for digit, code in X11_DIGITS.items()} | {"0": 19}
NUMERIC_PAD = dict(zip("7894561230", (79, 80, 81, 83, 84, 85, 87, 88, 89, 90), strict=True))
LAYOUTS = {"us": "1234567890", "ru": "1234567890", "kz": '"ӘІҢҒ,.ҮҰҚ'}
UNLOCKED = dict(
    zip(
        "7894561230",
        (
            *(Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Clear, Qt.Key.Key_Right),
            *(Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Insert),
        ),
        strict=True,
    )
)
TURN_S = 10.0  # the longest that a turn of the window may take
LEAVE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
L_KEY = 46


@pytest.fixture(scope="module")
def stored() -> StaffCode:
    """What the settings of the computer have of the code."""
    return make_staff_code(CODE, bytes(SALT_BYTES))


@dataclass
class Kiosk:
    """A window with a way out, and what came of it. Its clock stands still until a test moves it."""

    qtbot: QtBot
    window: QWidget
    recorder: FakeRecorder
    exit: StaffExit = field(init=False)
    now: float = 1000.0
    left: int = 0

    def build(self, code: StaffCode | None, speech: Speech) -> None:
        """Make the way out."""
        self.exit = StaffExit(code, speech, self.recorder, self.window, lambda: self.now)
        self.exit.leave_asked.connect(self._leave)

    def _leave(self) -> None:
        self.left += 1

    def ask(self) -> StaffDialog:
        """Make the gesture; the dialog that it opens."""
        for _ in range(5):
            self.exit.tapped()
        dialog = self.dialog()
        assert dialog is not None
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        settle()
        return dialog

    def dialog(self) -> StaffDialog | None:
        """The dialog that is open."""
        found = QApplication.activeModalWidget()
        return found if isinstance(found, StaffDialog) else None

    def outcomes(self) -> list[object]:
        """What was written down."""
        return [facts["outcome"] for name, facts in self.recorder.events if name == "staff-code"]

    def enter(self, code: str) -> None:
        """Type a code, and wait until it is known whether it was right."""
        dialog = self.dialog()
        assert dialog is not None
        known = len(self.outcomes())
        type_code(dialog, code)
        press(dialog, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: len(self.outcomes()) > known)
        settle()


@pytest.fixture
def kiosk(qtbot: QtBot, theme: Theme, speech: Speech, stored: StaffCode) -> Iterator[Kiosk]:
    """A kiosk with a staff code."""
    made = Kiosk(qtbot, QWidget(), FakeRecorder())
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    made.build(stored, speech)
    yield made
    close_dialogs()


def type_code(dialog: QWidget, code: str, layout: str = "us") -> None:
    """Press the keys in the row of digits that a US keyboard prints `code` on."""
    for digit in code:
        text = LAYOUTS[layout]["1234567890".index(digit)]
        give(dialog, key_event(ord(text), text, code=ROW[digit]))


def key(dialog: QWidget, text: str) -> QPushButton:
    """A key of the pad."""
    return next(found for found in part(dialog, KeyPad).findChildren(QPushButton) if found.text() == text)


def said(dialog: QWidget) -> str:
    """All that can be read, or heard, in the dialog."""
    return "\n".join(texts(dialog).values())


def test_without_a_code_nothing_happens(kiosk: Kiosk, speech: Speech) -> None:
    kiosk.build(None, speech)
    for _ in range(20):
        kiosk.exit.tapped()
    assert not kiosk.exit.key_pressed(key_event(Qt.Key.Key_L, modifiers=LEAVE, code=L_KEY))
    settle()
    assert not dialog_is_open()
    assert kiosk.recorder.events == []


def test_gesture_is_five_quick_presses(kiosk: Kiosk) -> None:
    for _ in range(4):
        kiosk.exit.tapped()
    kiosk.now += 4
    for _ in range(4):
        kiosk.exit.tapped()
    assert not dialog_is_open()
    kiosk.exit.tapped()
    assert kiosk.dialog() is not None


def test_gesture_opens_one_question_only(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    for _ in range(10):
        kiosk.exit.tapped()
    assert kiosk.window.findChildren(StaffDialog) == [dialog]
    # Nor does it come in front of another dialog.
    close_dialogs()
    other = StaffDialog(dialog.speech, kiosk.window)
    other.open()
    kiosk.exit.key_pressed(key_event(Qt.Key.Key_L, modifiers=LEAVE, code=L_KEY))
    assert kiosk.window.findChildren(StaffDialog) == [other]


@pytest.mark.parametrize("letter", ["L", "Д"])
def test_keys_ask_in_every_layout(kiosk: Kiosk, letter: str) -> None:
    assert kiosk.exit.key_pressed(key_event(ord(letter), modifiers=LEAVE, code=L_KEY))
    assert kiosk.dialog() is not None


@pytest.mark.parametrize(
    ("modifiers", "code"),
    [
        *((NONE, L_KEY), (Qt.KeyboardModifier.ControlModifier, L_KEY), (LEAVE, L_KEY + 1)),
        *((LEAVE & ~Qt.KeyboardModifier.ShiftModifier, L_KEY), (LEAVE | Qt.KeyboardModifier.MetaModifier, L_KEY)),
    ],
)
def test_other_keys_are_left_to_others(kiosk: Kiosk, modifiers: Qt.KeyboardModifier, code: int) -> None:
    assert not kiosk.exit.key_pressed(key_event(Qt.Key.Key_L, modifiers=modifiers, code=code))
    assert not dialog_is_open()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_right_code_leads_out_in_every_layout(kiosk: Kiosk, layout: str) -> None:
    dialog = kiosk.ask()
    type_code(dialog, CODE, layout)
    press(dialog, Qt.Key.Key_Return)
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)
    settle()
    assert not dialog_is_open()
    assert kiosk.recorder.events == [("staff-code", {"outcome": "right"})]


@pytest.mark.parametrize("with_num_lock", [True, False], ids=["num lock", "no num lock"])
def test_numeric_pad(kiosk: Kiosk, with_num_lock: bool) -> None:
    dialog = kiosk.ask()
    for digit in CODE:
        meant = ord(digit) if with_num_lock else UNLOCKED[digit]
        give(dialog, key_event(meant, modifiers=Qt.KeyboardModifier.KeypadModifier, code=NUMERIC_PAD[digit]))
    press(dialog, Qt.Key.Key_Enter, modifiers=Qt.KeyboardModifier.KeypadModifier, code=104)
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)


def test_backspace_takes_the_last_digit_back(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    press(dialog, Qt.Key.Key_Backspace)
    type_code(dialog, CODE[:-1] + "99")
    press(dialog, Qt.Key.Key_Backspace)
    key(dialog, "Erase").click()
    type_code(dialog, CODE[-1])
    press(dialog, Qt.Key.Key_Return)
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)


def test_held_key_counts_once_and_commands_are_no_digits(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    for digit in CODE:
        type_code(dialog, digit)
        give(dialog, key_event(ord(digit), digit, code=ROW[digit], repeats=True))
        give(dialog, key_event(ord(digit), digit, Qt.KeyboardModifier.ControlModifier, ROW[digit]))
    press(dialog, Qt.Key.Key_A, "a", code=38)
    press(dialog, Qt.Key.Key_Return)
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)


def test_mouse(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    for text in [*CODE, "Leave"]:
        QTest.mouseClick(key(dialog, text), Qt.MouseButton.LeftButton)
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    """A touch screen."""
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    assert isinstance(device, QPointingDevice)
    return device


def test_touch(kiosk: Kiosk, screen: QPointingDevice) -> None:
    dialog = kiosk.ask()
    for text in [*CODE, "Leave"]:
        target = key(dialog, text)
        QTest.touchEvent(dialog, screen).press(0, target.rect().center(), target).commit()
        assert target.isDown()
        QTest.touchEvent(dialog, screen).release(0, target.rect().center(), target).commit()
        assert not target.isDown()
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)


def test_two_thumbs_that_overlap(kiosk: Kiosk, screen: QPointingDevice) -> None:
    """Each finger is lifted only after the next one is down, in turn."""
    dialog = kiosk.ask()
    keys = [key(dialog, text) for text in CODE]
    QTest.touchEvent(dialog, screen).press(0, keys[0].rect().center(), keys[0]).commit()
    for place, (one, other) in enumerate(itertools.pairwise(keys)):
        finger, next_finger = place % 2, (place + 1) % 2
        touch = QTest.touchEvent(dialog, screen).stationary(finger)
        touch.press(next_finger, other.rect().center(), other).commit()
        touch = QTest.touchEvent(dialog, screen).stationary(next_finger)
        touch.release(finger, one.rect().center(), one).commit()
    QTest.touchEvent(dialog, screen).release(1, keys[-1].rect().center(), keys[-1]).commit()
    key(dialog, "Leave").click()
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)


def test_finger_that_slides_off_a_key_presses_nothing(kiosk: Kiosk, screen: QPointingDevice) -> None:
    dialog = kiosk.ask()
    one = key(dialog, "1")
    QTest.touchEvent(dialog, screen).press(0, one.rect().center(), one).commit()
    QTest.touchEvent(dialog, screen).move(0, QPoint(-200, -200), one).commit()
    assert not one.isDown()
    QTest.touchEvent(dialog, screen).release(0, QPoint(-200, -200), one).commit()
    assert part(dialog, CodeField).is_empty()


def test_pad_by_keyboard(kiosk: Kiosk) -> None:
    """Arrow keys go by what is where, Space and Enter press; after a typed digit Enter means Leave again."""
    dialog = kiosk.ask()
    field = part(dialog, CodeField)
    assert field.hasFocus()
    press(dialog, Qt.Key.Key_Tab)
    assert key(dialog, "1").hasFocus()
    for arrow, text in (
        *((Qt.Key.Key_Down, "4"), (Qt.Key.Key_Right, "5"), (Qt.Key.Key_Down, "8"), (Qt.Key.Key_Down, "0")),
        *((Qt.Key.Key_Left, "Erase"), (Qt.Key.Key_Up, "7"), (Qt.Key.Key_Up, "4"), (Qt.Key.Key_Up, "1")),
        (Qt.Key.Key_Right, "2"),
    ):
        press(dialog, arrow)
        assert key(dialog, text).hasFocus(), text
    press(dialog, Qt.Key.Key_Return)
    type_code(dialog, CODE[1:])
    assert field.hasFocus()
    press(dialog, Qt.Key.Key_Return)
    kiosk.qtbot.waitUntil(lambda: kiosk.left == 1)


def test_nothing_tells_how_many_digits_there_are(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    field = part(dialog, CodeField)
    interface = QAccessible.queryAccessibleInterface(field)
    heard = set()
    for _ in range(12):
        type_code(dialog, "7")
        heard.add((said(dialog), interface.text(QAccessible.Text.Value), interface.text(QAccessible.Text.Description)))
        assert interface.textInterface().characterCount() == 0
        assert field.text() == ""
    assert len(heard) == 1
    assert interface.state().passwordEdit
    assert "7" not in heard.pop()[2]
    nothing = set()
    for _ in range(12):
        assert not field.is_empty()
        press(dialog, Qt.Key.Key_Backspace)
        nothing.add(field.is_empty())
    assert nothing == {True, False}


def test_each_key_is_seen(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    field = part(dialog, CodeField)
    before = field.grab().toImage()
    for _ in range(20):
        type_code(dialog, "5")
        after = field.grab().toImage()
        assert after != before
        before = after


def test_nothing_is_pasted_or_copied(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    field, clipboard = part(dialog, CodeField), QGuiApplication.clipboard()
    clipboard.setText(CODE)
    field.paste()
    written = QInputMethodEvent()
    written.setCommitString(CODE)
    QApplication.sendEvent(field, written)
    QTest.mouseClick(field, Qt.MouseButton.MiddleButton)
    assert field.is_empty()
    assert field.text() == ""
    type_code(dialog, "123")
    field.selectAll()
    field.copy()
    assert clipboard.text() == CODE
    clipboard.clear()


def test_every_wrong_code_looks_the_same(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    looks, words = [], set()
    for wrong in ("2", "29999999", "99999999", "2048617320486173"):
        kiosk.enter(wrong)
        looks.append(dialog.grab().toImage())
        words.add(said(dialog))
        assert part(dialog, CodeField).hasFocus()
    assert len(words) == 1
    assert "not right" in words.pop()
    assert all(look == looks[0] for look in looks)
    assert kiosk.outcomes() == ["wrong"] * 4
    assert kiosk.left == 0
    kiosk.enter(CODE)
    assert kiosk.left == 1


def test_nothing_entered_is_no_attempt(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    for _ in range(10):
        key(dialog, "Leave").click()
    assert "Nothing is entered yet" in said(dialog)
    assert kiosk.outcomes() == []


def wrong_five_times(kiosk: Kiosk) -> StaffDialog:
    """A dialog in which one has to wait."""
    dialog = kiosk.ask()
    for _ in range(5):
        kiosk.enter("99999999")
    return dialog


def test_fifth_wrong_code_makes_one_wait(kiosk: Kiosk) -> None:
    dialog = wrong_five_times(kiosk)
    assert kiosk.outcomes() == ["wrong"] * 5 + ["waiting"]
    assert kiosk.recorder.facts("staff-code") == {"outcome": "waiting", "seconds": 30}
    assert "try again in 0:30" in said(dialog)
    assert not part(dialog, KeyPad).isEnabled()
    # The right code does not help either.
    type_code(dialog, CODE)
    press(dialog, Qt.Key.Key_Return)
    assert part(dialog, CodeField).is_empty()
    dialog.code_entered.emit(CODE)
    kiosk.now += 28.5
    kiosk.qtbot.waitUntil(lambda: "try again in 0:02" in said(dialog))
    heard = part(dialog, CodeField).accessibleDescription()
    assert "0:30" in heard, "a screen reader is not told each second"
    kiosk.now += 1.5
    kiosk.qtbot.waitUntil(lambda: "try again now" in said(dialog))
    assert part(dialog, KeyPad).isEnabled()
    assert kiosk.outcomes() == ["wrong"] * 5 + ["waiting"]
    kiosk.enter("99999999")
    assert "try again in 1:00" in said(dialog)
    kiosk.now += 60
    kiosk.qtbot.waitUntil(lambda: "try again now" in said(dialog))
    kiosk.enter(CODE)
    assert kiosk.left == 1


def test_closing_the_question_does_not_end_the_waiting(kiosk: Kiosk) -> None:
    wrong_five_times(kiosk).reject()
    settle()
    kiosk.now += 10
    dialog = kiosk.ask()
    assert "try again in 0:20" in said(dialog)
    assert kiosk.outcomes()[-2:] == ["waiting", "waiting"]
    kiosk.now += 20
    kiosk.qtbot.waitUntil(lambda: "try again now" in said(dialog))


def test_closing_in_time_counts_and_does_not_leave(kiosk: Kiosk) -> None:
    for count in range(1, 6):
        dialog = kiosk.ask()
        type_code(dialog, "99999999")
        press(dialog, Qt.Key.Key_Return)
        dialog.reject()
        kiosk.qtbot.waitUntil(lambda: kiosk.outcomes().count("wrong") == count)  # noqa: B023 - called at once
    assert "try again in 0:30" in said(kiosk.ask())


def test_right_code_of_a_closed_question_does_not_leave(kiosk: Kiosk) -> None:
    dialog = kiosk.ask()
    type_code(dialog, CODE)
    press(dialog, Qt.Key.Key_Return)
    dialog.reject()
    settle()
    again = kiosk.ask()
    kiosk.qtbot.waitUntil(lambda: kiosk.outcomes() == ["right"])
    settle()
    assert kiosk.left == 0
    assert again.isVisible()
    assert "Staff leave this screen" in said(again)


def test_window_goes_on_while_a_code_is_checked(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = kiosk.ask()
    turns, checks, scrypt = threading.Semaphore(0), list[bool](), hashlib.scrypt

    def watched(data: bytes, **cost: Any) -> bytes:
        # Ends when the window has had some turns meanwhile, which it would not have if it waited for this.
        while turns.acquire(blocking=False):
            pass
        checks.append(all(turns.acquire(timeout=TURN_S) for _ in range(6)))
        return scrypt(data, **cost)

    monkeypatch.setattr(hashlib, "scrypt", watched)
    ticker = QTimer(kiosk.window)
    ticker.timeout.connect(turns.release)
    ticker.start(0)
    type_code(dialog, "99999999")
    key(dialog, "Leave").click()
    assert "being checked" in said(dialog)
    # One check at a time: what is pressed meanwhile is not kept for later.
    type_code(dialog, "11")
    press(dialog, Qt.Key.Key_Return)
    dialog.code_entered.emit(CODE)
    assert part(dialog, CodeField).is_empty()
    kiosk.qtbot.waitUntil(lambda: bool(kiosk.outcomes()))
    ticker.stop()
    assert checks == [True]
    assert kiosk.outcomes() == ["wrong"]


def test_check_that_fails_lets_nobody_out(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_: object, **__: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("hashlib.scrypt", no_memory)
    kiosk.ask()
    kiosk.enter(CODE)
    assert kiosk.recorder.events == [("staff-code", {"outcome": "failed", "detail": "MemoryError"})]
    assert kiosk.left == 0


def test_code_is_written_down_nowhere(kiosk: Kiosk) -> None:
    wrong_five_times(kiosk)
    kiosk.now += 30
    kiosk.qtbot.waitUntil(lambda: "again now" in said(part(kiosk.window, StaffDialog)))
    kiosk.enter(CODE)
    assert CODE not in repr(kiosk.recorder.events)
    assert "99999999" not in repr(kiosk.recorder.events)


def test_question_goes_away_when_nobody_answers(qtbot: QtBot, speech: Speech) -> None:
    dialog = StaffDialog(speech, None, quiet_seconds=0.2)
    with qtbot.waitSignal(dialog.rejected):
        dialog.open()
    settle()


@pytest.mark.parametrize(
    "act",
    [
        lambda dialog: type_code(dialog, "1"),
        lambda dialog: key(dialog, "Erase").click(),
        lambda dialog: press(dialog, Qt.Key.Key_Tab),
        lambda dialog: QTest.mouseClick(dialog, Qt.MouseButton.LeftButton, NONE, QPoint(5, 5)),
    ],
    ids=["a digit", "the pad", "going on", "a press beside"],
)
def test_input_keeps_the_question(kiosk: Kiosk, act: Callable[[StaffDialog], None]) -> None:
    dialog = kiosk.ask()
    timer = part_timer(dialog)
    assert timer.interval() == 30_000
    kiosk.qtbot.waitUntil(lambda: timer.remainingTime() < 29_800)
    before = timer.remainingTime()
    act(dialog)
    assert timer.remainingTime() > before


def test_question_does_not_go_away_just_when_the_waiting_is_over(kiosk: Kiosk) -> None:
    timer = part_timer(wrong_five_times(kiosk))
    # Each look at the clock begins the 30 seconds anew, as long as no more than these are left to wait.
    kiosk.qtbot.waitUntil(lambda: timer.remainingTime() < 29_850)
    kiosk.qtbot.waitUntil(lambda: timer.remainingTime() > 29_900)
    kiosk.now += 30
    kiosk.qtbot.waitUntil(lambda: "again now" in said(part(kiosk.window, StaffDialog)))
    kiosk.enter("99999999")
    kiosk.qtbot.waitUntil(lambda: timer.remainingTime() < 29_600)  # a minute to wait, and nobody need be there


def part_timer(dialog: StaffDialog) -> QTimer:
    """The timer of a dialog."""
    (timer,) = dialog.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return timer


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, None], ids=["Escape", "Cancel"])
def test_question_can_be_left(kiosk: Kiosk, leave: Qt.Key | None) -> None:
    dialog = kiosk.ask()
    if leave is None:
        next(found for found in dialog.findChildren(QPushButton) if found.text() == "Cancel").click()
    else:
        press(dialog, leave)
    settle()
    assert not dialog_is_open()
    assert kiosk.recorder.events == []


@pytest.mark.parametrize("size", [100, 200])
def test_every_sentence_has_its_room(qtbot: QtBot, text_size: None, theme: Theme, speech: Speech, size: int) -> None:
    """In every state and language nothing is cut off, every key can be hit, and the pad stays where it is."""
    set_text_size(size)
    dialog = StaffDialog(speech, None)
    qtbot.addWidget(dialog)
    dialog.show()
    found = []
    for language in Language:
        speech.speak(language)
        unroll(dialog)
        places = set()
        for state in StaffState:
            dialog.show_state(state, 899)
            settle()
            places.add(part(dialog, KeyPad).geometry().y())
            found += gate.findings(dialog, gate.TEXT_CHECKS)
        assert len(places) == 1
        for one in part(dialog, KeyPad).findChildren(QPushButton):
            assert min(one.width(), one.height()) >= 64
    assert found == []


def test_question_fits_on_a_small_screen(qtbot: QtBot, theme: Theme, speech: Speech) -> None:
    dialog = StaffDialog(speech, None)
    qtbot.addWidget(dialog)
    dialog.show()
    for language in Language:
        speech.speak(language)
        settle()
        assert dialog.height() <= 768 - 64
        assert not gate.findings(dialog, [gate.clipped, gate.sticking_out])
