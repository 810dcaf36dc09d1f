"""What is inside the desktop window: the header, one page at a time, and a line that says what just happened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from launcher.core.catalogue import Entry
from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.ui.header import Header
from launcher.ui.home_page import HomePage
from launcher.ui.labels import announce, label
from launcher.ui.page import Page
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

if TYPE_CHECKING:
    from launcher.ui.regulation_page import RegulationPage

translate = QCoreApplication.translate


class DesktopView(QWidget):
    """Measures are worked out when it is made: another size of text needs another view.

    Signals:
        opened: an entry is to be opened.
        explained: the person asks why an entry is here.
        menu_asked: the menu of an entry is wanted, at this place on the screen.
        shelf_menu_asked: the same for an entry among those pinned or opened last.
        rooms_menu_asked: the menu of all rooms together is wanted, at this place on the screen.
        room_wanted: the person wants to add a room.
        language_chosen: the person wants this language.
        settings_asked: the person wants to see the settings.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)
    menu_asked = Signal(Entry, QPoint)
    shelf_menu_asked = Signal(Entry, QPoint)
    rooms_menu_asked = Signal(QPoint)
    room_wanted = Signal()
    language_chosen = Signal(Language)
    settings_asked = Signal()

    def __init__(self, content: Content, speech: Speech, parent: QWidget | None = None, *, is_personal: bool) -> None:
        """Show `content`; a view that `is_personal` has rooms and pinned entries as well."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._content, self._speech = content, speech
        self.header = Header(content.catalogue.organisation, speech, self)
        self.pages = QStackedWidget(self)
        self.home_page = Page(self.pages)
        self.home = HomePage(content.catalogue, speech, self.home_page.ground, is_personal=is_personal)
        self.home_page.hold(self.home)
        self.pages.addWidget(self.home_page)
        self._regulation: RegulationPage | None = None
        self._regulation_page: Page | None = None
        self.status = label(TextStyle.SMALL, "second")
        self.status.setContentsMargins(28, 4, 28, 8)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        if self._content.problems:
            from launcher.ui.problem_notice import ProblemNotice  # seldom needed: not at every start

            notice = ProblemNotice(self._content, self._speech)
            margin = QVBoxLayout()
            margin.setContentsMargins(25, 12, 29, 0)
            margin.addWidget(notice)
            layout.addLayout(margin)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status)

    def _connect(self) -> None:
        self.header.language_chosen.connect(self.language_chosen)
        self.header.settings_asked.connect(self.settings_asked)
        self.home.opened.connect(self.opened)
        self.home.explained.connect(self.explained)
        self.home.menu_asked.connect(self.menu_asked)
        self.home.shelf_menu_asked.connect(self.shelf_menu_asked)
        self.home.rooms_menu_asked.connect(self.rooms_menu_asked)
        self.home.room_wanted.connect(self.room_wanted)
        self.home.regulation_asked.connect(self.show_regulation)
        self._speech.changed.connect(self._retranslate)

    def show_regulation(self) -> None:
        """Turn to the page of the regulation, where reading begins."""
        regulation = self._turn_to_regulation()
        if regulation is not None:
            regulation.focus_first()

    def show_clause(self, number: str) -> None:
        """Turn to the page of the regulation, to the clause of this number."""
        regulation = self._turn_to_regulation()
        if regulation is None or self._regulation_page is None:
            return
        card = regulation.focus_clause(number)
        if card is not None:
            # The page was laid out just now: without this the card is still where it was made.
            QCoreApplication.sendPostedEvents()
            self._regulation_page.ensureWidgetVisible(card, 0, 24)

    def _turn_to_regulation(self) -> "RegulationPage | None":
        catalogue = self._content.catalogue
        if catalogue.regulation is None:
            return None
        if self._regulation is None or self._regulation_page is None:
            from launcher.ui.regulation_page import RegulationPage  # not needed for the first paint

            page = self._regulation_page = Page(self.pages)
            self._regulation = RegulationPage(catalogue.regulation, catalogue, self._speech, page.ground)
            page.hold(self._regulation)
            self._regulation.opened.connect(self.opened)
            self._regulation.left.connect(self.show_home)
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(self._regulation_page)
        return self._regulation

    @property
    def is_at_regulation(self) -> bool:
        """Whether the page of the regulation is shown now."""
        return self._regulation_page is not None and self.pages.currentWidget() is self._regulation_page

    def show_home(self) -> None:
        """Turn to the first page."""
        self.pages.setCurrentWidget(self.home_page)
        self.home.focus_first()

    def _retranslate(self) -> None:
        organisation = self._content.catalogue.organisation
        helpdesk = None if organisation is None else organisation.helpdesk
        self.status.setText("" if helpdesk is None else self._speech.text(helpdesk))

    def show_progress(self, entry: Entry, words: str) -> None:
        """Show on its card and in the line below that an entry is being opened: guides have no card."""
        self.home.show_progress(entry.id, words)
        if words:
            self.status.setText(f"{self._speech.text(entry.title)} – {words}")

    def tell(self, sentence: str) -> None:
        """Show and announce what happened."""
        self.status.setText(sentence)
        announce(self.status, sentence)
