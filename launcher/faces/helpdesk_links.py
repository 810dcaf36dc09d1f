"""The page of all links: is each of them up, and if not, whose fault is it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.labels import frame


class LinksFlow(QObject):
    """Fills :class:`launcher.faces.helpdesk_pages.HelpdeskPage`."""

    def __init__(self, services: HelpdeskServices, window: QWidget, parent: QWidget) -> None:
        """Make the page inside `parent`."""
        super().__init__(parent)
        self._services, self._window = services, window
        self._page = frame("card", parent)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._page

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key is for; tell whether it was one of these."""
        return False

    def may_leave(self) -> bool:
        """Nothing is lost when the window closes."""
        return True

    def stop(self) -> None:
        """End the check that is going on."""
