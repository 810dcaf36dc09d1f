"""The helpdesk face: a window for staff, who look for what is broken, whose fault it is, and cure it."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from launcher.core.catalogue import Entry
from launcher.core.languages import Language
from launcher.core.settings import SettingName
from launcher.faces.helpdesk_pages import CARDS, PAGES, HelpdeskPage, HelpdeskTab, tab_words
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.faces.helpdesk_view import HelpdeskView
from launcher.faces.window_place import restore_place
from launcher.ui.translation import Speech


class HelpdeskWindow(QMainWindow):
    """The window of the helpdesk face.

    Signals:
        painted: everything that the first page shows is on the screen.
        tab_changed: another page is shown now.
    """

    painted = Signal()
    tab_changed = Signal(HelpdeskTab)

    def __init__(self, services: HelpdeskServices) -> None:
        """Assemble the window; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._pages: dict[HelpdeskTab, HelpdeskPage] = {}
        self._tab = HelpdeskTab.LINKS
        self._view = HelpdeskView(services.content, services.speech, [*PAGES], tab_words, self)
        self._view.tab_chosen.connect(self.show_tab)
        self._view.language_chosen.connect(self._speak)
        if services.machine.locks(SettingName.LANGUAGE):
            self._view.header.lock_languages()
        self.setCentralWidget(self._view)
        self.show_tab(self._tab)
        for make in CARDS:
            self._view.add_card(make(services, self, self._view.side))
        services.speech.changed.connect(self._retranslate)
        self._retranslate()
        restore_place(self, None)
        self._waits_for_paint = True

    def _speak(self, language: Language) -> None:
        """Speak `language` in this window. It is not kept: whoever is on the phone may need another one next."""
        self._services.speech.speak(language)

    @property
    def speech(self) -> Speech:
        """The language that is spoken."""
        return self._services.speech

    @property
    def view(self) -> HelpdeskView:
        """What is inside the window."""
        return self._view

    @property
    def tab(self) -> HelpdeskTab:
        """The page that is shown now."""
        return self._tab

    def page(self, tab: HelpdeskTab) -> HelpdeskPage:
        """Return the page of `tab`, which is made now if it is not there yet."""
        if tab not in self._pages:
            self._pages[tab] = PAGES[tab](self._services, self, self._view.ground)
            self._view.add_page(self._pages[tab].widget)
        return self._pages[tab]

    def show_tab(self, tab: HelpdeskTab) -> None:
        """Turn to the page of `tab`."""
        self._tab = tab
        self._view.show_page(tab, self.page(tab).widget)
        self.tab_changed.emit(tab)

    def tell(self, sentence: str) -> None:
        """Show and announce what happened."""
        self._view.tell(sentence)

    def make_ready(self) -> None:
        """Do what the first paint did not need. To be called once, after it."""
        self.page(HelpdeskTab.LINKS).focus_first()

    def select_entry(self, entry_id: str) -> None:
        """Show what is known of an entry; say so where there is none of that name."""

    def open_entry(self, entry: Entry) -> None:
        """Open the page of `entry` in a browser."""

    def come_forward(self) -> None:
        """Come to the front with the keyboard."""
        self.show()
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _retranslate(self) -> None:
        self.setWindowTitle(self._view.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.page(self._tab).key_pressed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not all(page.may_leave() for page in self._pages.values()):
            event.ignore()
            return
        for page in self._pages.values():
            page.stop()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self._waits_for_paint and self.isVisible():
            self._waits_for_paint = False
            # Zero milliseconds: after what is already in the queue, so the event loop has come to rest.
            QTimer.singleShot(0, self, self.painted.emit)
        return handled
