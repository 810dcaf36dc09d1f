"""Keys pressed in a window of a test, as the system gives them: to what has the keyboard, with the letter they mean."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tests.helpers.ui_stage import settle

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def key_event(
    key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, code: int = 0, *, repeats: bool = False
) -> QKeyEvent:
    """A press of a key that means `text`; `code` is its place as X11 counts, 0 where a program pretends the press."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, 0, 0, text, repeats, 1)


def give(window: QWidget, event: QKeyEvent) -> None:
    """Give an event to the window, and wait until everything that follows from it is painted."""
    handle = window.windowHandle()
    assert handle is not None
    QCoreApplication.sendEvent(handle, event)
    settle()


def press(window: QWidget, key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, code: int = 0) -> None:
    """Press a key."""
    give(window, key_event(key, text, modifiers, code))


def type_text(window: QWidget, text: str) -> None:
    """Press the keys of a text in any alphabet, one by one."""
    for letter in text:
        # The code of a key with a letter is that of the capital letter.
        press(window, ord(letter.upper()[0]), letter)
