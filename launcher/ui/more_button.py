"""The small button with three dots that opens a menu."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from launcher.ui.pictogram_button import PictogramButton


class MoreButton(PictogramButton):
    """Says where its menu is to appear.

    Signals:
        asked: the menu is wanted, at this place on the screen.
    """

    asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the button."""
        super().__init__("more", parent)
        self.clicked.connect(lambda: self.asked.emit(self.mapToGlobal(self.rect().bottomLeft())))
