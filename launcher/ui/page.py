"""A page that scrolls up and down and never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Page(QScrollArea):
    """Holds one widget as wide as the window.

    Make the widget with the page's `ground` as its parent: changing the parent of a filled widget makes Qt
    work out the styles of everything in it again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Our own viewport: asking Qt for its one makes the binding set up every class of widgets that there is.
        self.ground = QWidget(self)
        self.setViewport(self.ground)

    def hold(self, inside: QWidget) -> None:
        """Show the widget `inside`."""
        # On a ground of its own: Qt moves the picture of what hides all behind it, and paints the rest only. Of what
        # lets something through each step of the wheel paints the whole page anew, which takes four times as long.
        inside.setAutoFillBackground(True)
        self.setWidget(inside)
