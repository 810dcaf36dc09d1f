"""What is inside the helpdesk's window: the header, one page at a time with cards beside it, and a line below."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.faces.helpdesk_pages import HelpdeskTab
from launcher.ui.helpdesk_header import HelpdeskHeader
from launcher.ui.labels import announce, label, tab_stops
from launcher.ui.page import Page
from launcher.ui.translation import Saying, Speech
from launcher.ui.typography import TextStyle, scaled
from launcher.ui.whose import product_words

translate = QCoreApplication.translate

# Device-independent pixels at 100 % text size.
_SIDE = 300  # the width of the cards beside the page
_LEAST_PAGE = 640  # with less than this beside the cards, they go below
_GAP = 28
_ABOVE, _BELOW = 18, 12  # around what is inside


class HelpdeskView(QWidget):
    """Everything below the header scrolls together, so that nothing is out of reach with large text.

    Signals:
        tab_chosen: the person wants the page of this tab.
        language_chosen: the person wants this language.
    """

    tab_chosen = Signal(HelpdeskTab)
    language_chosen = Signal(Language)

    def __init__(
        self,
        content: Content,
        speech: Speech,
        tabs: Sequence[HelpdeskTab],
        words: Callable[[HelpdeskTab], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make it without pages; `words` are those on the tabs, in the language spoken now."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._content, self._speech, self._tabs, self._words = content, speech, tabs, words
        self.header = HelpdeskHeader([*tabs], speech, self)
        self.header.tabs.chosen.connect(lambda name: self.tab_chosen.emit(HelpdeskTab(name)))
        self.header.language_chosen.connect(self.language_chosen)
        self._scroll = Page(self)
        self._body = QWidget(self._scroll.ground)
        self.ground = QWidget(self._body)  # the parent of all pages
        self.side = QWidget(self._body)  # the parent of all cards
        self.status = label(TextStyle.SMALL, "second")
        self.told: Saying | None = None  # what just happened, in the line below
        self._pages, self._cards = QVBoxLayout(self.ground), QVBoxLayout(self.side)
        self._grid = QGridLayout(self._body)
        self._is_beside: bool | None = None
        self._lay_out()
        self._retranslate()
        speech.changed.connect(self._retranslate)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(24, _ABOVE, 24, _BELOW)
        self._grid.setHorizontalSpacing(_GAP)
        for part, inside in ((self.ground, self._pages), (self.side, self._cards)):
            part.setProperty("role", "clear")
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(12)
        self._arrange(is_beside=True)
        self._scroll.hold(self._body)
        self._scroll.ground.installEventFilter(self)
        self.status.setContentsMargins(24, 4, 24, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.status)

    def _arrange(self, *, is_beside: bool) -> None:
        """Set the cards beside the page, or below it."""
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        for part in (self.ground, self.side):
            self._grid.removeWidget(part)
        self._grid.addWidget(self.ground, 0, 0)
        if is_beside:
            # Cards that are higher than the window stretch the row below, and not the page.
            self._grid.addWidget(self.side, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
            self.side.setFixedWidth(scaled(_SIDE))
        else:
            self._grid.addWidget(self.side, 1, 0)
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)  # QWIDGETSIZE_MAX of qwidget.h
        self._grid.setColumnStretch(0, 1)
        # With the cards beside, the row below has nothing of its own, and is not to be scrolled to.
        self._grid.setVerticalSpacing(0 if is_beside else 18)
        self._grid.setRowStretch(0, 0 if is_beside else 1)
        self._grid.setRowStretch(1, 1 if is_beside else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            ground = self._scroll.ground
            self._arrange(is_beside=ground.width() >= scaled(_LEAST_PAGE + _SIDE) + _GAP + 48)
            # A page fills the window, however little there is on it.
            self._grid.setRowMinimumHeight(0, ground.height() - _ABOVE - _BELOW)
        return False

    def add_page(self, page: QWidget) -> None:
        """Take in a page, which is not shown yet."""
        page.hide()
        self._pages.addWidget(page)
        # A page may be made after the cards; the Tab key comes to it before them all the same.
        for one, other in pairwise([*tab_stops(page)[-1:], *tab_stops(self.side)]):
            QWidget.setTabOrder(one, other)

    def add_card(self, card: QWidget) -> None:
        """Show a card beside all pages, below those that are there."""
        self._cards.addWidget(card)

    def show_page(self, tab: HelpdeskTab, page: QWidget) -> None:
        """Show one page, and that its `tab` is on; the others are hidden."""
        self.header.tabs.choose(tab)
        for index in range(self._pages.count()):
            item = self._pages.itemAt(index)
            other = None if item is None else item.widget()
            if other is not None:
                other.setVisible(other is page)
        self._scroll.verticalScrollBar().setValue(0)

    def tell(self, saying: Saying) -> None:
        """Show and announce what happened; in another language it is shown again."""
        self.keep_telling(saying)
        announce(self.status, self.status.text())

    def keep_telling(self, saying: Saying) -> None:
        """Show what happened, which was announced already."""
        self.told = saying
        self.status.setText(saying())

    def follow(self, content: Content) -> None:
        """Have other content from now on."""
        self._content = content

    @property
    def title(self) -> str:
        """What the window is called."""
        product = product_words(self._content.catalogue.organisation, self._speech)
        return translate("Helpdesk", "Helpdesk – {product}").format(product=product)

    def _retranslate(self) -> None:
        for tab in self._tabs:
            self.header.tabs.name_tab(tab, self._words(tab))
        self.header.fit()
        self.status.setText("" if self.told is None else self.told())
