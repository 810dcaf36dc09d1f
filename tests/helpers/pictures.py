"""What a window shows, how often it is painted, and what there is at each time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.ui_stage import on_screen, settle


def picture(window: QWidget) -> QImage:
    """What a window shows; the keyboard stays where it was, as it should, whatever is chosen now."""
    settle()
    focused = QApplication.focusWidget() or window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    settle()
    return window.grab().toImage()


def switched_and_fresh(qtbot: QtBot, make: Callable[[], QWidget], switch: Callable[[], None]) -> tuple[QImage, QImage]:
    """What a window shows after a `switch`, and what one shows that is made after it."""
    switched = on_screen(make(), qtbot)
    switch()
    seen = picture(switched)
    switched.hide()
    fresh = on_screen(make(), qtbot)
    # A dialog is measured before it is on the screen, and then takes some lines more than it needs.
    fresh.resize(seen.size())
    return seen, picture(fresh)


class Pictures(QObject):
    """Looks at something each time a window is painted; `seen` is what was found."""

    def __init__(self, window: QWidget, look: Callable[[], int] = int) -> None:
        super().__init__(window)
        self._look = look
        self.seen: list[int] = []
        window.installEventFilter(self)

    @property
    def count(self) -> int:
        """How often it was painted."""
        return len(self.seen)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest:
            self.seen.append(self._look())
        return False
