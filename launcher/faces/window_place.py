"""Where a window was, from one start of the program to the next."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from launcher.core.settings import WindowPlace
from launcher.ui.typography import scaled

# Device-independent pixels at 100 % text size; a frame and a title bar take this much more.
_FIRST_SIZE = (1280, 740)
_FRAME = QSize(16, 40)


def restore_place(window: QWidget, place: WindowPlace | None) -> None:
    """Give `window` the remembered size and place, if that is still on a screen; else the size of a first start."""
    window.resize(QSize(*map(scaled, _FIRST_SIZE)).boundedTo(window.screen().availableSize() - _FRAME))
    if place is None:
        return
    area = QRect(place.x, place.y, place.width, place.height)
    screen = QGuiApplication.screenAt(area.center())
    if screen is not None:
        window.setGeometry(area & screen.availableGeometry())
    if place.maximized:
        window.setWindowState(window.windowState() | window.windowState().WindowMaximized)


def place_of(window: QWidget) -> WindowPlace:
    """Return where `window` is; of a maximised one, where it goes when it is not."""
    area = window.normalGeometry() if window.isMaximized() else window.geometry()
    return WindowPlace(area.x(), area.y(), area.width(), area.height(), maximized=window.isMaximized())
