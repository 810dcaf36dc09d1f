"""The way out of the kiosk for staff: a gesture, the question for the code, and the check of it."""

import math
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.core.attempts import Attempts
from launcher.core.quick_dataclasses import dataclass
from launcher.core.roles import Recorder
from launcher.core.staff_code import StaffCode
from launcher.core.staff_gesture import GestureCounter
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.physical_keys import is_key
from launcher.ui.staff_dialog import StaffDialog, StaffState
from launcher.ui.translation import Speech

# By its place, so in every layout; no layout in use here has a character on these four together.
_KEY = "L"
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_CHECK_MILLISECONDS = 20  # between two looks at whether the check is done
_WAIT_MILLISECONDS = 250  # between two looks at the clock while one has to wait


@dataclass(slots=True)
class _Check:
    """One check of a code, going on beside the window. `answer` is None until it is done."""

    dialog: StaffDialog | None
    answer: bool | None = None
    fault: str = ""

    def run(self, code: StaffCode, entered: str) -> None:
        """Work out the answer; OpenSSL lets the window go on meanwhile."""
        try:
            self.answer = code.is_right(entered)
        except (ImportError, MemoryError, OSError, ValueError) as error:
            # No memory, or an OpenSSL that does not know scrypt: nobody gets in, and the record tells why.
            self.fault = type(error).__name__
            self.answer = False


class StaffExit(QObject):
    """Lets staff leave; without a code in the settings of the computer there is nothing here.

    One for the whole life of the program: it remembers the wrong codes.

    Signals:
        leave_asked: the code was right.
    """

    leave_asked = Signal()

    def __init__(
        self,
        code: StaffCode | None,
        speech: Speech,
        recorder: Recorder,
        window: QWidget,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Ask for `code` in front of `window`; `clock` never goes back, in seconds."""
        super().__init__(window)
        self._code, self._speech, self._recorder, self._window = code, speech, recorder, window
        self._clock = clock
        self._gesture, self._attempts = GestureCounter(), Attempts()
        self._dialog: StaffDialog | None = None
        self._check: _Check | None = None
        self._guard = DoubleClickGuard(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def tapped(self) -> None:
        """Take note of a press on the brand mark."""
        self._gesture = self._gesture.pressed(self._clock())
        if self._gesture.is_complete:
            self._gesture = GestureCounter()
            self._ask()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Ask if `event` is Ctrl, Alt, Shift and the key L; tell whether it was, where there is a code at all."""
        if self._code is None or not is_key(event, _KEY, _MODIFIERS):
            return False
        if not event.isAutoRepeat():
            self._ask()
        return True

    def _ask(self) -> None:
        if self._code is None or dialog_is_open():
            return
        dialog = self._dialog = StaffDialog(self._speech, self._window)
        dialog.code_entered.connect(self._entered)
        dialog.finished.connect(self._closed)
        self._guard.open(dialog)
        if self._attempts.wait(self._clock()):
            self._begin_waiting()
        elif self._check is not None:
            dialog.show_state(StaffState.CHECKING)

    def _closed(self) -> None:
        self._dialog = None

    def _entered(self, entered: str) -> None:
        code, now = self._code, self._clock()
        if code is None or self._check is not None or self._attempts.wait(now):
            return
        # Counted before it is known: whoever closes the dialog in time has tried all the same.
        self._attempts = self._attempts.after_wrong(now)
        check = self._check = _Check(self._dialog)
        self._show(StaffState.CHECKING)
        try:
            threading.Thread(target=check.run, args=(code, entered), name="staff-code", daemon=True).start()
        except RuntimeError as error:  # the system gives no more threads
            check.fault, check.answer = type(error).__name__, False
        self._timer.start(_CHECK_MILLISECONDS)

    def _look(self) -> None:
        """See whether the check is done, or the waiting over."""
        if self._check is not None:
            if self._check.answer is not None:
                self._decide(self._check)
            return
        wait = self._attempts.wait(self._clock())
        if wait and self._dialog is not None:
            self._show(StaffState.WAITING, math.ceil(wait))
            return
        self._timer.stop()
        self._show(StaffState.AGAIN)

    def _decide(self, check: _Check) -> None:
        self._check = None
        self._timer.stop()
        dialog = self._dialog if self._dialog is check.dialog else None  # the one that asked may be closed since
        if check.answer:
            self._attempts = self._attempts.after_right()
            self._recorder.write("staff-code", outcome="right")
            if dialog is None:
                self._show(StaffState.ASKED)
            else:
                dialog.accept()
                self.leave_asked.emit()
            return
        if check.fault:
            self._recorder.write("staff-code", outcome="failed", detail=check.fault)
        else:
            self._recorder.write("staff-code", outcome="wrong")
        if self._attempts.wait(self._clock()):
            self._begin_waiting()
        else:
            self._show(StaffState.ASKED if dialog is None else StaffState.WRONG)

    def _begin_waiting(self) -> None:
        seconds = math.ceil(self._attempts.wait(self._clock()))
        self._recorder.write("staff-code", outcome="waiting", seconds=seconds)
        self._show(StaffState.WAITING, seconds)
        self._timer.start(_WAIT_MILLISECONDS)

    def _show(self, state: StaffState, seconds: int = 0) -> None:
        if self._dialog is not None:
            self._dialog.show_state(state, seconds)
