"""The window of a teacher with the keyboard, and what the keyboard can reach in it."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.roles import Loaded
from launcher.core.shelf import Shelf
from launcher.faces.desktop import DesktopWindow
from launcher.faces.teacher_desk import PersonalStores
from launcher.system.room_files import RoomFiles
from launcher.ui.chip import Chip
from launcher.ui.pictogram_button import PictogramButton
from tests.helpers.desk_stage import MemoryStore, many_rooms
from tests.helpers.ui_stage import LAPTOP, settle

# The X11 codes of the keys on which a US keyboard prints 1, 2 … 9.
X11_DIGITS = {digit: 9 + digit for digit in range(1, 10)}


def own_stores() -> PersonalStores:
    """What belongs to a teacher with rooms, pinned entries and recent ones."""
    shelf = Shelf(("moodle", "zoom"), ("e-learning", "telegram"))
    return PersonalStores(MemoryStore(Loaded(many_rooms(3))), MemoryStore(Loaded(shelf)), RoomFiles())


def in_front(qtbot: QtBot, window: DesktopWindow, size: tuple[int, int] = LAPTOP) -> DesktopWindow:
    """The window on the screen, with the keyboard on its first card, after the first paint."""
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.make_ready()
    window.view.home.focus_first()
    settle()
    return window


def focused(window: QWidget) -> QWidget:
    """What has the keyboard in a window."""
    focus = window.focusWidget()
    assert focus is not None
    return focus


def tiles(window: DesktopWindow) -> list[QWidget]:
    """Everything that the arrows are to reach: all that opens something, but not the small buttons on it."""
    return [
        button
        for button in window.view.home.findChildren(QAbstractButton)
        if button.isVisible() and not isinstance(button, Chip | PictogramButton)
    ]


def close_dialogs() -> None:
    """Close whatever is in front of the window."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.isModal():
            widget.close()
    settle()
