"""What a person can do with an entry besides opening it by a press, and how a widget asks for the menu of that."""

import sys
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

translate = QCoreApplication.translate


class EntryAction(StrEnum):
    """One line of the menu of an entry."""

    OPEN = "open"
    PIN = "pin"
    UNPIN = "unpin"
    SHARE = "share"
    COPY = "copy"
    EXPLAIN = "explain"
    WRONG = "wrong"
    CHANGE = "change"
    REMOVE = "remove"
    FORGET = "forget"
    FORGET_ALL = "forget-all"


def action_words(action: EntryAction) -> str:
    """Return what the line of `action` says, in the language spoken now."""
    return {
        EntryAction.OPEN: translate("EntryAction", "Open"),
        EntryAction.PIN: translate("EntryAction", "Pin"),
        EntryAction.UNPIN: translate("EntryAction", "Unpin"),
        EntryAction.SHARE: translate("EntryAction", "Share…"),
        EntryAction.COPY: translate("EntryAction", "Copy the link"),
        EntryAction.EXPLAIN: translate("EntryAction", "Why is this here?"),
        EntryAction.WRONG: translate("WhyButton", "What is wrong here?"),
        EntryAction.CHANGE: translate("EntryAction", "Change…"),
        EntryAction.REMOVE: translate("EntryAction", "Remove…"),
        EntryAction.FORGET: translate("EntryAction", "Remove from recent"),
        EntryAction.FORGET_ALL: translate("EntryAction", "Clear all recent"),
    }[action]


def offer_menu(widget: QWidget, ask: Callable[[QPoint], None]) -> None:
    """Call `ask` with a place on the screen when a right click or the menu key asks `widget` for its menu.

    Parts inside `widget` that have no menu of their own ask it too.
    """
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(lambda place: ask(widget.mapToGlobal(place)))


def menu_key_pressed(event: QKeyEvent) -> bool:
    """Ask what has the keyboard for its menu if `event` is Shift and F10; tell whether it was.

    For windows, which get the keys that nothing inside them took. The menu key itself needs none of this. On Windows
    Shift and F10 do not either; elsewhere Qt 6.11 leaves them to the program. Remove this when it no longer does.
    """
    shift, focus = Qt.KeyboardModifier.ShiftModifier, QApplication.focusWidget()
    is_asked = event.key() == Qt.Key.Key_F10 and event.modifiers() == shift and sys.platform != "win32"
    if is_asked and isinstance(focus, QWidget):
        middle = focus.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QCoreApplication.sendEvent(focus, QContextMenuEvent(reason, middle, focus.mapToGlobal(middle)))
    return is_asked
