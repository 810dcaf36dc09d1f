"""A place for one widget, which another one takes over."""

from PySide6.QtWidgets import QStackedLayout, QWidget


class OneAtATime(QWidget):
    """What was there so far goes only when the new one is there, so that nothing is ever missing."""

    def __init__(self) -> None:
        """Make an empty place."""
        super().__init__()
        # Not QStackedWidget: on each way into it, Orca would say that it is a layered pane.
        self._stack = QStackedLayout(self)

    def show_for_now(self, widget: QWidget) -> None:
        """Show `widget` in front of what is there, which stays."""
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def show_instead(self, widget: QWidget) -> None:
        """Show `widget`, and throw everything else away."""
        self.show_for_now(widget)
        for place in reversed(range(self._stack.count())):
            other = self._stack.widget(place)
            if other is not None and other is not widget:
                self._stack.removeWidget(other)
                other.deleteLater()
