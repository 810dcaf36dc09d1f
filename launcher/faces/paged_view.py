"""What is inside a window, whatever its face: one page at a time, and a line that says what just happened."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Entry
from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.quick_typing import TYPE_CHECKING, Protocol
from launcher.ui.labels import announce, label
from launcher.ui.page import Page
from launcher.ui.search_box import SearchBox
from launcher.ui.translation import Saying, Speech
from launcher.ui.typography import TextStyle

if TYPE_CHECKING:
    from launcher.core.messages import Message
    from launcher.core.tile_marks import TileMark
    from launcher.ui.announcement_strip import AnnouncementStrip
    from launcher.ui.common_notice import CommonNotice
    from launcher.ui.regulation_page import RegulationPage


class Home(Protocol):
    """The first page."""

    def focus_first(self) -> None:
        """Put the keyboard on the first tile."""

    def put_on_top(self, widget: QWidget) -> None:
        """Show `widget` above the tiles."""

    def show_progress(self, entry_id: str, text: str) -> None:
        """Show on its tile that an entry is being opened; an empty `text` ends it."""

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with some entries, by their ids."""


class Searching(Protocol):
    """What stands above the pages."""

    search: SearchBox


class PagedView(QWidget):
    """Measures are worked out when it is made: another size of text needs another view.

    Whoever inherits makes the header, then the pages by `_make_pages`: the Tab key goes in the order of making.

    Signals:
        opened: an entry is to be opened.
        explained: the person asks why an entry is here.
        language_chosen: the person wants this language.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)
    language_chosen = Signal(Language)

    home: Home
    header: Searching

    def __init__(self, content: Content, speech: Speech, parent: QWidget | None = None) -> None:
        """Show `content`; nothing is made yet."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._content, self._speech = content, speech
        self._regulation: RegulationPage | None = None
        self._announcements: AnnouncementStrip | None = None
        self.told: Saying | None = None  # what just happened, in the line below
        self._places: dict[QWidget, Page] = {}  # what a page holds -> the page
        # The kind of what the page holds that is shown, or from which a search began; none at first.
        self.page_name = ""
        self._progress: dict[str, Saying] = {}  # entry id -> what is shown while it is being opened
        self._marks: Mapping[str, TileMark] = {}
        self._common: CommonNotice | None = None

    def _make_pages(self) -> None:
        """Make what is said of the content, the pages, of which the first holds nothing yet, and the line below."""
        self._notice = self._make_notice()
        # Not QStackedWidget: on each way into it, Orca would say that it is a layered pane.
        self.paper = QWidget(self)
        self.pages = QStackedLayout(self.paper)
        self.home_page = Page(self.paper)
        self.pages.addWidget(self.home_page)
        self.pages.currentChanged.connect(self._note_page)
        self.status = label(TextStyle.SMALL, "second")
        self._speech.changed.connect(self._retranslate)

    def _make_notice(self) -> QWidget | None:
        if not self._content.problems:
            return None
        from launcher.ui.problem_notice import ProblemNotice  # seldom needed: not at every start

        return ProblemNotice(self._content, self._speech, self)

    def _add_notice(self, layout: QVBoxLayout, edge: int) -> None:
        """Add what is wrong with the content, if anything is; below it comes what is wrong with the computer.

        `edge` is what both keep free at the sides, in device-independent pixels.
        """
        self._top, self._edge = layout, edge
        if self._notice is not None:
            margin = QVBoxLayout()
            margin.setContentsMargins(edge, 12, edge, 0)
            margin.addWidget(self._notice)
            layout.addLayout(margin)
        self._notices = layout.count()

    def _add_announcements(self, day: str) -> None:
        """Add what is announced on this `day`, an ISO date, to the first page."""
        announcements = self._content.catalogue.announcements
        if not announcements:
            return
        from launcher.ui.announcement_strip import AnnouncementStrip  # most days there is nothing to announce

        self._announcements = AnnouncementStrip(announcements, self._speech, day)
        self.home.put_on_top(self._announcements)

    def show_day(self, day: str) -> None:
        """Show what is announced on this `day`, an ISO date."""
        if self._announcements is not None:
            self._announcements.show_day(day)

    def _add_page(self, page: Page, inside: QWidget) -> None:
        page.hold(inside)
        self.pages.addWidget(page)
        self._places[inside] = page

    def show_regulation(self) -> None:
        """Turn to the page of the regulation, where reading begins."""
        regulation = self._turn_to_regulation()
        if regulation is not None:
            regulation.focus_first()

    def show_clause(self, number: str) -> None:
        """Turn to the page of the regulation, to the clause of this number."""
        regulation = self._turn_to_regulation()
        card = None if regulation is None else regulation.focus_clause(number)
        if regulation is not None and card is not None:
            # The page was laid out just now: without this the card is still where it was made.
            QCoreApplication.sendPostedEvents()
            self._places[regulation].ensureWidgetVisible(card, 0, 24)

    def _turn_to_regulation(self) -> "RegulationPage | None":
        catalogue = self._content.catalogue
        if catalogue.regulation is None:
            return None
        if self._regulation is None:
            from launcher.ui.regulation_page import RegulationPage  # not needed for the first paint

            page = Page(self.paper)
            self._regulation = RegulationPage(catalogue.regulation, catalogue, self._speech, page.ground)
            self._regulation.opened.connect(self.opened)
            self._regulation.left.connect(self.show_home)
            self._add_page(page, self._regulation)
        self._turn_to(self._regulation)
        return self._regulation

    def _turn_to(self, inside: QWidget) -> None:
        self.pages.setCurrentWidget(self._places[inside])

    def _note_page(self) -> None:
        shown = self.pages.currentWidget()
        names: dict[QWidget | None, str] = {page: type(inside).__name__ for inside, page in self._places.items()}
        # The results of a search are no page of ours.
        self.page_name = "" if shown is self.home_page else names.get(shown, self.page_name)

    def turn_to_page(self, name: str) -> None:
        """Turn to the page that has this `page_name`, the keyboard to where it was there or begins."""
        if name == "RegulationPage":
            self.show_regulation()
        else:
            self.home.focus_first()

    def show_home(self) -> None:
        """Turn to the first page."""
        self.pages.setCurrentWidget(self.home_page)
        self.home.focus_first()

    def show_progress(self, entry: Entry, saying: Saying | None) -> None:
        """Show on its tile and in the line below that an entry is being opened: guides have no tile. None ends it."""
        if saying is None:
            self._progress.pop(entry.id, None)
            self.home.show_progress(entry.id, "")
        else:
            self._progress[entry.id] = saying
            self.home.show_progress(entry.id, saying())
            self.keep_telling(lambda: f"{self._speech.text(entry.title)} – {saying()}")

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with some entries, by their ids; what is not named has no mark."""
        self._marks = marks
        self.home.show_marks(marks)

    def show_common(self, line: "Message", code: str, *, is_news: bool) -> None:
        """Show what is wrong with this computer or its network, and say it too if it `is_news`."""
        from launcher.ui.common_notice import CommonNotice  # seldom needed

        self.hide_common()
        self._common = CommonNotice(line, code, self._speech)
        self._common.setContentsMargins(self._edge, 12, self._edge, 0)
        self._top.insertWidget(self._notices, self._common)
        self._common.show()  # now: what is not shown yet cannot be announced
        if is_news:
            self._common.announce()

    def hide_common(self) -> None:
        """Show nothing of this computer any more."""
        if self._common is not None:
            self._common.hide()
            self._common.deleteLater()
            self._common = None

    def tell(self, saying: Saying) -> None:
        """Show and announce what happened; in another language it is shown again."""
        self.keep_telling(saying)
        announce(self.status, self.status.text())

    def keep_telling(self, saying: Saying) -> None:
        """Show what happened, which was announced already."""
        self.told = saying
        self.status.setText(saying())

    def _retranslate(self) -> None:
        organisation = self._content.catalogue.organisation
        helpdesk = None if organisation is None else organisation.helpdesk
        for entry_id, saying in self._progress.items():
            self.home.show_progress(entry_id, saying())
        if self.told is not None:
            self.status.setText(self.told())
        else:
            self.status.setText("" if helpdesk is None else self._speech.text(helpdesk))
