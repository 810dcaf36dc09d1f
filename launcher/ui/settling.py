"""Giving everything its new place before it is painted."""

from PySide6.QtCore import QCoreApplication, QEvent

_LEVELS = 4  # a card, its section, the page that scrolls, the window


def settle() -> None:
    """Lay out what is in other words, or of another look, now.

    Qt hands a new height up by one level at a time and paints in between: all cards would be painted twice, and be seen
    to jump.
    """
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
