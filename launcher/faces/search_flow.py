"""From the first letter typed to the entry that opens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from launcher.core.catalogue import Catalogue, Clause, Entry
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.finder import MOST, Finder
from launcher.ui.search_box import SearchBox
from launcher.ui.settling import after_painting, settle
from launcher.ui.translation import Speech
from launcher.ui.typing_anywhere import TypingAnywhere

if TYPE_CHECKING:
    from launcher.ui.search_results import SearchResults

_PAUSE = 100  # milliseconds in which a window that was just made, or said anew, is painted
_TURN = 0.004  # seconds of each turn of the event loop for what may be needed later; a frame has four of them


class SearchFlow(QObject):
    """Finds what is typed and shows it among the pages; the results are there as long as something is in the box.

    When a result is opened, the list stays: the person comes back to it, and an opening that fails has lost nothing.
    What is in the box is selected then, so that the next letter begins another search. Esc empties the box and
    leads to the page, and to the place on it, where the search began. Turning to another page ends the search too.

    Signals:
        opened: an entry is to be opened.
        clause_asked: the clause of this number is to be shown.
        menu_asked: the menu of an entry is wanted, at this place on the screen.
    """

    opened = Signal(Entry)
    clause_asked = Signal(str)
    menu_asked = Signal(Entry, QPoint)

    def __init__(
        self,
        box: SearchBox,
        pages: QStackedLayout,
        catalogue: Catalogue,
        own: Callable[[], Sequence[Entry]],
        speech: Speech,
        parent: QObject,
    ) -> None:
        """Search `catalogue` and the person's `own` entries."""
        super().__init__(parent)
        self._box, self._pages = box, pages
        self._finder, self._speech = Finder(catalogue, own, speech), speech
        self._results: SearchResults | None = None
        self._before: QWidget | None = None
        self._has_begun = False
        self._typing = TypingAnywhere(box, self)
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._get_ready)
        box.textChanged.connect(self._look)
        box.entered.connect(self._enter)
        box.list_asked.connect(self._walk)
        box.left.connect(self._leave)
        pages.currentChanged.connect(self._follow_pages)
        speech.changed.connect(self._say_again)
        self._get_ready_late()

    @property
    def is_ready(self) -> bool:
        """Whether all that a search needs is made, so that the next letter waits for nothing."""
        return not self._turns.isActive()

    def _get_ready_late(self) -> None:
        """Make what a search needs when there is nothing else to do, a little in each turn of the event loop."""
        self._turns.start(_PAUSE)

    def _get_ready(self) -> None:
        self._turns.setInterval(0)
        if self._finder.prepare_a_little(_TURN) and self._page().make_rows(MOST):
            self._turns.stop()

    def _page(self) -> "SearchResults":
        """Return the page of results, made when it is first needed."""
        if self._results is None:
            from launcher.ui.search_results import SearchResults  # not before the first paint

            page = self._results = SearchResults(self._speech, self._pages.parentWidget())
            page.chosen.connect(self._open)
            page.link_opened.connect(self._open_link)
            page.link_suggested.connect(self._take)
            page.menu_asked.connect(self._ask_menu)
            page.left_upwards.connect(self._box.setFocus)
            self._pages.addWidget(page)
        return self._results

    def rebuild(self) -> None:
        """Take note that the person's own entries are others now."""
        if not self._finder.drop():
            return
        if self._is_searching():
            self._look(self._box.text())
        else:
            self._get_ready_late()

    def _is_searching(self) -> bool:
        return self._results is not None and self._pages.currentWidget() is self._results

    def _look(self, text: str) -> None:
        """Search for `text` and show what is found; nothing but spaces ends the search."""
        if not text.strip():
            if self._is_searching() and self._before is not None:
                self._pages.setCurrentWidget(self._before)
            return
        self._finder.find(text)
        self._show()
        if not self._has_begun:
            # After the answer to the first letter: no word of less than four may have an error.
            self._has_begun = True
            after_painting(self._finder.get_ready_for_errors, self)
        if not self._is_searching():
            self._before = self._pages.currentWidget()
            self._pages.setCurrentWidget(self._page())
        settle()

    def _show(self) -> None:
        verdict = self._page().show_verdict(self._finder.judgement)
        if self._finder.found:
            self._page().show_results(self._finder.results(), self._finder.count())
        else:
            self._page().show_nothing(*self._finder.nothing())
        self._box.tell(self._finder.sentence(verdict))

    def _say_again(self) -> None:
        if self._is_searching():
            # Found anew, since reasons quote the language of the screen.
            self._look(self._box.text())
        else:
            self._get_ready_late()

    def _thing(self, number: int) -> Entry | Clause | None:
        """Return the result of this number, from 0, if it is to be seen."""
        found = self._finder.found if self._is_searching() else ()
        return found[number].thing if number < len(found) else None

    def _enter(self) -> None:
        """Open what stands first: an approved address comes before what a search for it finds."""
        judgement = self._finder.judgement if self._is_searching() else None
        if judgement is not None and judgement.link is not None:
            self._open_link()
        else:
            self._open(0)

    def _open_link(self) -> None:
        from launcher.core.link_check import link_entry  # seldom needed

        entry = None if self._finder.judgement is None else link_entry(self._finder.judgement)
        if entry is not None:
            self._box.finish()
            self.opened.emit(entry)

    def _take(self, address: str) -> None:
        """Look for an address that was offered."""
        self._box.setText(address)
        self._box.setFocus()

    def _open(self, number: int) -> None:
        thing = self._thing(number)
        if isinstance(thing, Clause):
            self.clause_asked.emit(thing.id)
        elif thing is not None:
            self._box.finish()
            self.opened.emit(thing)

    def _ask_menu(self, number: int, place: QPoint) -> None:
        thing = self._thing(number)
        if isinstance(thing, Entry):
            self.menu_asked.emit(thing, place)

    def _walk(self) -> None:
        """Bring the keyboard from the box to what is below it."""
        if self._is_searching():
            self._page().focus_first()
        else:
            self._focus_page()

    def _leave(self) -> None:
        """End the search, with the keyboard where it was before."""
        self._box.clear()
        self._focus_page()

    def _focus_page(self) -> None:
        """Put the keyboard where it was on the page that is shown, or at its beginning."""
        page = self._pages.currentWidget()
        if page is None:
            return
        target: QWidget | None = page.focusWidget()
        if target is None or not target.isVisible():
            target = next((part for part in page.findChildren(QWidget) if _takes_keyboard(part)), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_pages(self) -> None:
        """End the search where the window has turned to another page by itself."""
        if self._results is not None and not self._is_searching() and self._box.text():
            self._box.clear()


def _takes_keyboard(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
