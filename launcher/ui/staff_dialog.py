"""The dialog in which staff enter their code to leave the kiosk."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from launcher.ui.code_field import CodeField
from launcher.ui.dialog import Dialog
from launcher.ui.key_pad import KeyPad
from launcher.ui.labels import announce, button, button_text, label
from launcher.ui.physical_keys import pressed_digit
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_WIDTH = 440  # device-independent pixels at 100 % text size
_QUIET_SECONDS = 30  # a question that nobody answers goes away


class StaffState(Enum):
    """How it stands with the code."""

    ASKED = auto()
    NOTHING = auto()  # Leave was pressed too early
    CHECKING = auto()
    WRONG = auto()
    WAITING = auto()
    AGAIN = auto()  # the waiting is over


# Nothing can be entered then.
_BUSY = frozenset((StaffState.CHECKING, StaffState.WAITING))


class StaffDialog(Dialog):
    """Asks for the code, and tells how it stands. It looks the same after every wrong code, of whatever length.

    Signals:
        code_entered: the person wants this code to be checked.
    """

    code_entered = Signal(str)

    def __init__(self, speech: Speech, parent: QWidget | None, quiet_seconds: float = _QUIET_SECONDS) -> None:
        """Ask in front of `parent`; without input for so long, the dialog closes by itself."""
        super().__init__(speech, parent)
        self._state, self._seconds = StaffState.ASKED, 0
        self._sentence, self._note = label(TextStyle.LEAD), label(TextStyle.SMALL, "second")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._field, self._pad, self._cancel = CodeField(), KeyPad(), button("")
        for part in (self._sentence, self._field, self._pad, self._note):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.add_button(self._cancel)
        self._cancel.clicked.connect(self.reject)
        self._pad.digit_pressed.connect(self._add)
        self._pad.erase_pressed.connect(self._erase)
        self._pad.leave_pressed.connect(self._enter)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setTimerType(Qt.TimerType.PreciseTimer)  # others may go off more than a second early
        self._quiet.timeout.connect(self.reject)
        self._quiet.start(round(quiet_seconds * 1000))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._notice)
        for control in (self._field, self._cancel, *self._pad.findChildren(QPushButton)):
            control.installEventFilter(self)
        self.retranslate()
        self._field.setFocus()

    def show_state(self, state: StaffState, seconds: int = 0) -> None:
        """Tell how it stands; `seconds` are those still to wait. A screen reader says each state once."""
        is_new, self._state, self._seconds = state is not self._state, state, seconds
        self._sentence.setText(self._words(state))
        # Whoever waits for so short a time is still there at the end of it.
        if is_new or (state is StaffState.WAITING and seconds * 1000 <= self._quiet.interval()):
            self._notice()
        if not is_new:
            return
        # What has the keyboard must not be switched off under the hands of the person.
        if state is StaffState.WAITING and self._pad.isAncestorOf(self.focusWidget()):
            self._field.setFocus()
        self._pad.setEnabled(state is not StaffState.WAITING)
        self._field.describe(self._words(state))
        announce(self._field, self._words(state))

    def _words(self, state: StaffState) -> str:
        if state is StaffState.NOTHING:
            return translate("StaffCode", "Nothing is entered yet. Enter the code first, then press Leave.")
        if state is StaffState.CHECKING:
            return translate("StaffCode", "The code is being checked…")
        if state is StaffState.WRONG:
            return translate("StaffCode", "This code is not right. Enter it again, or press Cancel.")
        if state is StaffState.WAITING:
            minutes, seconds = divmod(self._seconds, 60)
            sentence = translate("StaffCode", "There were too many wrong codes. You can try again in {time}.")
            return sentence.format(time=f"{minutes}:{seconds:02}")
        if state is StaffState.AGAIN:
            return translate("StaffCode", "You can try again now. Enter the code and press Leave.")
        return translate("StaffCode", "Staff leave this screen with a code. Enter it and press Leave, or press Cancel.")

    def _add(self, digit: str) -> None:
        self._notice()
        if self._state not in _BUSY:
            self._field.add(digit)

    def _erase(self) -> None:
        self._notice()
        if self._state not in _BUSY:
            self._field.erase()

    def _enter(self) -> None:
        self._notice()
        if self._state in _BUSY:
            return
        if self._field.is_empty():
            self.show_state(StaffState.NOTHING)
        else:
            self.code_entered.emit(self._field.take())

    def _notice(self) -> None:
        """Take note that somebody is there."""
        self._quiet.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits by the place of their keys, wherever the keyboard is."""
        self._notice()
        if self._typed(event):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self._enter()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before anything inside has it: without Num Lock the numeric pad would scroll, or go from key to key.
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._typed(event)

    def _typed(self, event: QKeyEvent) -> bool:
        """Enter or erase a digit, if `event` is for that; tell whether it was."""
        digit, erases = pressed_digit(event), event.key() == Qt.Key.Key_Backspace
        if digit is None and not erases:
            return False
        if not event.isAutoRepeat():  # a key that is held down counts once
            # From a key of the pad to the field: Enter would press that key again, instead of Leave.
            self._field.setFocus()
            if digit is None:
                self._erase()
            else:
                self._add(digit)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._notice()
        super().mousePressEvent(event)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("StaffCode", "Staff code"))
        self._field.setAccessibleName(self.heading.text())
        self._pad.retranslate()
        self._note.setText(
            translate(
                "StaffCode",
                "The mark shows that a key was pressed, not how many. After 30 seconds without a key this window "
                "closes.",
            )
        )
        self._cancel.setText(button_text(translate("StaffCode", "Cancel")))
        self._keep_room()
        self._sentence.setText(self._words(self._state))
        self._field.describe(self._sentence.text())
        self.fit(_WIDTH)

    def _keep_room(self) -> None:
        """Let the pad stay where it is under the fingers, whichever sentence is above it."""
        width = scaled(_WIDTH) - 48 - 10
        height = 0
        for state in StaffState:
            self._sentence.setText(self._words(state))
            height = max(height, self._sentence.heightForWidth(width))
        self._sentence.setMinimumHeight(height)
