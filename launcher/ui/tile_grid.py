"""The arrow keys among the tiles of the first page: the keyboard goes to what is seen in that direction."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from launcher.core.quick_dataclasses import dataclass
from launcher.ui.chip import Chip
from launcher.ui.entry_card import EntryCard
from launcher.ui.labels import ARROWS
from launcher.ui.page import Page
from launcher.ui.pictogram_button import PictogramButton

_MARGIN = 24  # kept free between a tile and the edge of the page, device-independent pixels
_ASIDE = 3  # so many times as far is what lies aside of the way


@dataclass(frozen=True, slots=True)
class Stop:
    """Where an arrow key may lead: a place on the page, and the column in which it is."""

    place: QRect
    column: int


def nearest(stops: Sequence[Stop], here: Stop, key: Qt.Key) -> int | None:
    """Return which of `stops` an arrow key leads to from `here`; None where nothing lies in that direction.

    Up and down stay in the column as long as it goes on, and leave it only for what lies straight ahead: where the
    columns stand beside each other the end of one is an end.
    """
    ways = [(_distance(here, stop, key), index) for index, stop in enumerate(stops)]
    found = [(distance, index) for distance, index in ways if distance is not None]
    return min(found)[1] if found else None


def _distance(here: Stop, there: Stop, key: Qt.Key) -> tuple[bool, int, int] | None:
    """Return how far it is, None if it is not in that direction; of two as far, the one less shifted is nearer."""
    upright = key in {Qt.Key.Key_Up, Qt.Key.Key_Down}
    one, other = (_turned(here.place), _turned(there.place)) if upright else (here.place, there.place)
    if key in {Qt.Key.Key_Up, Qt.Key.Key_Left}:
        one, other = _mirrored(one), _mirrored(other)
    # From here on the way is from left to right.
    aside = max(other.top() - one.bottom(), one.top() - other.bottom(), 0)
    leaves = upright and here.column != there.column
    if aside and (leaves or other.left() <= one.right()):
        return None
    # What is straight ahead may begin here already: a small button stands on the tile that it belongs to.
    if other.center().x() <= one.center().x():
        return None
    return leaves, max(other.left() - one.right(), 0) + _ASIDE * aside, abs(other.top() - one.top())


def _turned(place: QRect) -> QRect:
    """Return `place` with its sides for its ends: down becomes right."""
    return QRect(place.y(), place.x(), place.height(), place.width())


def _mirrored(place: QRect) -> QRect:
    """Return `place` seen in a mirror: left becomes right."""
    return QRect(-place.right(), place.y(), place.width(), place.height())


class TileGrid(QObject):
    """Moves the keyboard among the tiles of a page, and the page with it; Home and End lead to the first and the last.

    The small buttons on a tile are left to the Tab key, but the arrows lead from them too.
    """

    def __init__(self, home: QWidget, cards: Callable[[], Sequence[EntryCard]], side: QWidget, page: Page) -> None:
        """Serve `home`, its `cards` and its `side` column, with the keys that nothing on it took; `page` scrolls."""
        super().__init__(home)
        self._home, self._cards, self._side, self._page = home, cards, side, page
        home.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Move the keyboard; False if the key leads nowhere, and the page may scroll by it."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        target: QWidget | None = None
        if event.key() in ARROWS:
            target = self._in_direction(Qt.Key(event.key()))
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            ends = self._cards()[:: -1 if event.key() == Qt.Key.Key_End else 1]
            target = ends[0].opener if ends else None
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        around = target.parentWidget()
        self._page.ensureWidgetVisible(around if isinstance(around, EntryCard) else target, 0, _MARGIN)
        return True

    def _in_direction(self, key: Qt.Key) -> QWidget | None:
        here = QApplication.focusWidget()
        if here is None or not self._home.isAncestorOf(here):
            return None
        tiles = [tile for tile in self.tiles() if tile is not here]
        found = nearest([self._stop(tile) for tile in tiles], self._stop(here), key)
        return None if found is None else tiles[found]

    def tiles(self) -> list[QWidget]:
        """Return everything that the arrow keys lead to."""
        return [
            button
            for button in self._home.findChildren(QAbstractButton)
            if not isinstance(button, Chip | PictogramButton) and button.isVisible() and button.isEnabled()
        ]

    def _stop(self, widget: QWidget) -> Stop:
        place = QRect(widget.mapTo(self._home, QPoint(0, 0)), widget.size())
        return Stop(place, int(self._side.isAncestorOf(widget)))
