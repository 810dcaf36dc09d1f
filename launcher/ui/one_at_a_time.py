"""A place for one widget, which another one takes over."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class OneAtATime(QStackedWidget):
    """What was there so far goes only when the new one is there, so that nothing is ever missing."""

    def show_for_now(self, widget: QWidget) -> None:
        """Show `widget` in front of what is there, which stays."""
        self.addWidget(widget)
        self.setCurrentWidget(widget)

    def show_instead(self, widget: QWidget) -> None:
        """Show `widget`, and throw everything else away."""
        self.show_for_now(widget)
        for place in reversed(range(self.count())):
            other = self.widget(place)
            if other is not None and other is not widget:
                self.removeWidget(other)
                other.deleteLater()
