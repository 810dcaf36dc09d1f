"""Where a person is inside a window, so that what is made anew looks as if it had always been there."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.labels import tab_stops
from launcher.ui.page import Page
from launcher.ui.show_all import ShowAll
from launcher.ui.translation import Saying

if TYPE_CHECKING:
    from launcher.faces.paged_view import PagedView


@dataclass(frozen=True, slots=True)
class Stop:
    """What the keyboard is at: what kind of part it is, what it is called, to which entry it belongs, its number."""

    kind: str
    name: str
    entry: str
    number: int

    def likeness(self, other: "Stop") -> tuple[bool, bool, int]:
        """Return how well `other` serves in its place; more is better."""
        return (
            self.kind == other.kind and bool(self.entry) and self.entry == other.entry and self.name == other.name,
            self.kind == other.kind and (self.name == other.name or (bool(self.entry) and self.entry == other.entry)),
            -abs(self.number - other.number),
        )


@dataclass(frozen=True, slots=True)
class Search:
    """What stands in the field: its text, where the cursor is, and what is selected (start and length)."""

    text: str
    cursor: int
    selected: tuple[int, int]


@dataclass(frozen=True, slots=True)
class ViewPlace:
    """The page, what is searched, how far each page is scrolled, what the keyboard is at, and what was told last.

    `whole` names the categories of which everything is shown that was not shown at first.
    """

    page: str
    search: Search
    scrolled: Mapping[str, int]
    stop: Stop | None
    told: Saying | None
    whole: frozenset[str]


def place_in(view: "PagedView") -> ViewPlace:
    """Return where the person is in `view`."""
    focused, box = view.focusWidget(), view.header.search
    stop = next((at for part, at in _stops(view) if part is focused), None)
    search = Search(box.text(), box.cursorPosition(), (box.selectionStart(), len(box.selectedText())))
    scrolled = {_name_of(page): page.verticalScrollBar().value() for page in view.findChildren(Page)}
    whole = frozenset(more.category_id for more in view.findChildren(ShowAll) if more.is_used)
    return ViewPlace(view.page_name, search, scrolled, stop, view.told, whole)


def go_to(place: ViewPlace, view: "PagedView") -> None:
    """Put the person at `place` in another `view`, or as near to it as there is something."""
    box = view.header.search
    view.turn_to_page(place.page)
    for more in view.findChildren(ShowAll):
        if more.category_id in place.whole:
            more.finish()
    if place.told is not None:
        view.keep_telling(place.told)
    if place.search.text:
        box.setText(place.search.text)
    _focus(place.stop, view)
    start, length = place.search.selected
    if length:
        box.setSelection(start, length)
    else:
        box.setCursorPosition(place.search.cursor)
    # What was made just now has no size yet, and nothing could be scrolled.
    QCoreApplication.sendPostedEvents()
    for page in view.findChildren(Page):
        if _name_of(page) in place.scrolled:
            page.verticalScrollBar().setValue(place.scrolled[_name_of(page)])


def _focus(stop: Stop | None, view: "PagedView") -> None:
    stops = [(part, at) for part, at in _stops(view) if part.isVisibleTo(view)]
    if stop is None or not stops:
        return
    best, _ = max(stops, key=lambda found: stop.likeness(found[1]))
    best.setFocus()


def _stops(view: QWidget) -> list[tuple[QWidget, Stop]]:
    return [
        (part, Stop(type(part).__name__, _words(part), _entry_of(part, view), number))
        for number, part in enumerate(tab_stops(view))
    ]


def _words(part: QWidget) -> str:
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")


def _entry_of(part: QWidget, view: QWidget) -> str:
    """Return the name of the entry that `part` belongs to; empty if to none."""
    around: QWidget | None = part
    while around is not None and around is not view:
        entry = getattr(around, "entry", None)
        if entry is not None:
            return str(entry.id)
        around = around.parentWidget()
    return ""


def _name_of(page: Page) -> str:
    """Return which page it is, whichever view it is in."""
    return "/".join([type(page).__name__, *(type(part).__name__ for part in (page.widget(),) if part is not None)])
