"""What is inside the kiosk's window: the header, one page at a time, the side column, and what just happened."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from launcher.core.content import Content
from launcher.core.network import NetworkState
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.paged_view import PagedView
from launcher.ui.kiosk_header import KioskHeader
from launcher.ui.kiosk_home import KioskHome, guide_categories
from launcher.ui.kiosk_side import FinishButton, KioskSide
from launcher.ui.labels import tab_stops
from launcher.ui.page import Page
from launcher.ui.translation import Speech
from launcher.ui.typography import scaled

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark
    from launcher.ui.guides_page import GuidesPage

# Device-independent pixels at 100 % text size.
_SIDE_WIDTH = 326
_EDGE = 24  # between the side column and the edge of the screen
_WIDE = 2 * 300 + _SIDE_WIDTH  # from here on there is room for tiles in two columns and the side column


class KioskView(PagedView):
    """Made anew for each turn, so that nothing of the last person is left in it.

    Signals:
        finished: the person has done and goes.
    """

    finished = Signal()

    home: KioskHome
    header: KioskHeader

    def __init__(self, content: Content, speech: Speech, parent: QWidget | None = None, *, day: str) -> None:
        """Show `content` as on this `day`, an ISO date."""
        super().__init__(content, speech, parent)
        catalogue = content.catalogue
        self.header = KioskHeader(catalogue.organisation, speech, self)
        self._make_pages()
        ground = QWidget(self.home_page.ground)
        self._home_column = QVBoxLayout(ground)
        self._home_column.setContentsMargins(0, 0, 0, 0)
        self.home = KioskHome(catalogue, speech, ground)
        self._add_announcements(day)
        self._home_column.addWidget(self.home, 1)
        self.home_page.hold(ground)
        self.side_page = Page(self)
        self._guide_categories = guide_categories(catalogue)
        self.side = KioskSide(catalogue, speech, self.side_page.ground, guides=bool(self._guide_categories))
        self.finish = FinishButton(speech, self)
        self._guides: GuidesPage | None = None
        self._is_wide: bool | None = None
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        self._add_notice(layout, scaled(_EDGE))
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._foot, self._finish_row = QHBoxLayout(), QHBoxLayout()
        self._finish_row.addWidget(self.finish)
        for column in (self._left, self._right):
            column.setSpacing(6)
            columns.addLayout(column, 1 if column is self._left else 0)
        self._left.addWidget(self.paper, 1)
        self._left.addLayout(self._foot)
        self._foot.addWidget(self.status, 1)
        self._right.addWidget(self.side_page, 1)
        self.status.setContentsMargins(scaled(_EDGE), 2, 8, 8)
        layout.addLayout(columns, 1)
        self._arrange(is_wide=True)

    def _arrange(self, *, is_wide: bool) -> None:
        """Set the side column beside the tiles, or below them where the screen is narrow for its text."""
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        self.home.keep_edge(is_alone=not is_wide)
        for around in (self._foot, self._right):
            around.removeItem(self._finish_row)
        if is_wide:
            self.side_page.setFixedWidth(scaled(_SIDE_WIDTH) + scaled(_EDGE))
            self.side_page.hold(self.side)
            self.side.setContentsMargins(0, 16, scaled(_EDGE), 0)
        else:
            self.side_page.takeWidget()
            self.side.setContentsMargins(scaled(_EDGE), 8, scaled(_EDGE), 8)
            self._home_column.addWidget(self.side)
            self.side.show()
            self._order()
        # The button that ends a turn is in view at every size; beside what is said, so that more is left for the tiles.
        (self._right if is_wide else self._foot).addLayout(self._finish_row)
        self._finish_row.setContentsMargins(0 if is_wide else scaled(_EDGE), 0, scaled(_EDGE), 16)
        self.side_page.setVisible(is_wide)

    def _order(self) -> None:
        """Let the Tab key go as one reads, whatever was made when: pages, side column, and the end."""
        # On a narrow screen the side column is a part of the first page.
        pages = [stop for stop in tab_stops(self.paper) if not self.side.isAncestorOf(stop)]
        for one, other in pairwise([*pages, *tab_stops(self.side), self.finish]):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        self.pages.widgetAdded.connect(lambda _: self._order())
        self.header.language_chosen.connect(self.language_chosen)
        self.home.opened.connect(self.opened)
        self.home.explained.connect(self.explained)
        self.side.guides_asked.connect(self.show_guides)
        self.side.regulation_asked.connect(self.show_regulation)
        self.finish.clicked.connect(self.finished)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_wide=event.size().width() >= scaled(_WIDE))

    def show_guides(self) -> None:
        """Turn to the page of guides and documents."""
        if self._guides is None:
            from launcher.ui.guides_page import GuidesPage  # not needed for the first paint

            page = Page(self.paper)
            self._guides = GuidesPage(self._guide_categories, self._content.catalogue, self._speech, page.ground)
            self._guides.opened.connect(self.opened)
            self._guides.explained.connect(self.explained)
            self._guides.left.connect(self.show_home)
            self._guides.show_marks(self._marks)
            self._add_page(page, self._guides)
        self._turn_to(self._guides)
        self._guides.focus_first()

    def turn_to_page(self, name: str) -> None:
        if name == "GuidesPage":
            self.show_guides()
        else:
            super().turn_to_page(name)

    def _add_page(self, page: Page, inside: QWidget) -> None:
        super()._add_page(page, inside)
        self._order()

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        super().show_marks(marks)
        if self._guides is not None:
            self._guides.show_marks(marks)

    def show_network(self, state: NetworkState, words: str) -> None:
        """Show how the network is."""
        self.header.show_network(state, words)
