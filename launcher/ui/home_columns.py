"""Where the parts of the first page stand: two columns of cards and a side column, fewer where the window is narrow."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from launcher.ui.entry_card import card_edge
from launcher.ui.typography import NO_LIMIT, scaled

_SIDE_WIDTH = 320  # device-independent pixels at 100 % text size
_COLUMN_WIDTH = 300  # the least that a large card needs
_LONE_WIDTH = 860  # of everything, where there are no tiles
_MARGIN = 24  # at the sides; it does not grow


class HomeColumns:
    """The columns of a page: `main` with the cards, and `side`, each with a layout to fill."""

    def __init__(self, page: QWidget, *, has_tiles: bool) -> None:
        """Make the columns in `page`; without tiles there is one, and both layouts are the same."""
        self._page, self._has_tiles = page, has_tiles
        self.main, self.side = QWidget(page), QWidget(page)
        self.main_column, self.side_column = _column_in(self.main), _column_in(self.side)
        if not has_tiles:
            # Beside nothing a side column would stand alone.
            self.side_column = self.main_column
            self.side.hide()
            self.main.setMaximumWidth(scaled(_LONE_WIDTH))
        self._grid = QGridLayout(page)
        self._grid.setHorizontalSpacing(16)
        self._count = 0

    @property
    def of_cards(self) -> int:
        """How many columns of cards there are."""
        return min(self._count, 2)

    def arrange(self, width: int) -> bool:
        """Choose one, two or two and a side column by the `width` of the page; tell whether that is a change."""
        side = scaled(_SIDE_WIDTH)
        count = 3 if width >= 2 * scaled(_COLUMN_WIDTH) + side else 2 if width >= 2 * scaled(_COLUMN_WIDTH) else 1
        count = count if self._has_tiles else 1
        if count == self._count:
            return False
        self._count = count
        beside, edge = count == 3, card_edge() if self._has_tiles else 0
        # The cards keep a place for their rings by themselves; what stands below them begins and ends as they look.
        self._grid.setContentsMargins(_MARGIN - edge, 8, _MARGIN if beside else _MARGIN - edge, 4)
        self.side_column.setContentsMargins(0 if beside else edge, 0, 0 if beside else edge, 0)
        self._grid.addWidget(self.main, 0, 0)
        # Beside the cards the side column goes on into a second row of its own: see `share_height`.
        self._grid.addWidget(self.side, *((0, 1, 2, 1) if beside else (1, 0, 1, 1)))
        self._grid.setVerticalSpacing(0 if beside else 12)
        self.side.setFixedWidth(side) if beside else self.side.setMaximumWidth(NO_LIMIT)
        if not beside:
            self.side.setMinimumWidth(0)
        return True

    def share_height(self) -> None:
        """Let the cards grow with a high window, but not with a side column for which the window is too low."""
        ground = self._page.parentWidget()
        scrolls = ground is not None and self._page.height() > ground.height()
        self._grid.setRowStretch(0, 0 if scrolls else 1)
        self._grid.setRowStretch(1, 1 if scrolls and self._count == 3 else 0)


def _column_in(holder: QWidget) -> QVBoxLayout:
    holder.setProperty("role", "clear")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column
