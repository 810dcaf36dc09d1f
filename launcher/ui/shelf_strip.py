"""What a person wants at hand: pinned entries, then those opened last, in at most two lines."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from launcher.core.catalogue import Entry
from launcher.ui import pictograms
from launcher.ui.entry_actions import offer_menu
from launcher.ui.entry_card import card_edge
from launcher.ui.labels import button_text, tool_tip
from launcher.ui.more_button import MoreButton
from launcher.ui.painted_button import PaintedButton
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, ring_width, scaled

translate = QCoreApplication.translate

# Device-independent pixels at 100 % text size.
_HEIGHT = 32
_WIDEST = 240  # a longer title is cut short on the chip, not in its name and its tool tip
_PADDING = 10
_PICTOGRAM = 16
_GAP = 6
_SPACING = 6  # between chips; it does not grow
_MOST_LINES = 2


class ShelfChip(PaintedButton):
    """A pictogram that tells pinned from recent, and the title."""

    def __init__(self, pictogram: str, parent: QWidget | None = None) -> None:
        """Make a chip with the `pictogram` of this name."""
        super().__init__(parent)
        self._pictogram, self._title = pictogram, ""

    def set_texts(self, title: str, name: str) -> None:
        """Show the `title`; `name` is for screen readers."""
        self._title = title
        self.setText(button_text(title))
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.setToolTip(tool_tip(name))

    def _text_left(self) -> int:
        return scaled(_PADDING) + scaled(_PICTOGRAM) + scaled(_GAP)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(font(TextStyle.BUTTON)).horizontalAdvance(self._title)
        return QSize(min(self._text_left() + text + scaled(_PADDING) + 2, scaled(_WIDEST)), scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        # The application's palette, not the widget's: a style sheet changes the latter.
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse() or self.isDown()
        width, line = 1, QPalette.ColorRole.Link if over else QPalette.ColorRole.Mid
        if self.hasFocus():
            width, line = ring_width(), QPalette.ColorRole.Accent
        painter.setPen(QPen(palette.color(line), width))
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase if over else QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8)
        size = scaled(_PICTOGRAM)
        place = QRect(scaled(_PADDING), (self.height() - size) // 2, size, size)
        second = palette.color(QPalette.ColorRole.PlaceholderText)
        pictograms.paint(painter, self._pictogram, place, second, self.devicePixelRatioF())
        painter.setFont(font(TextStyle.BUTTON))
        painter.setPen(palette.color(QPalette.ColorRole.Link))
        room = QRect(self._text_left(), 0, self.width() - self._text_left() - scaled(_PADDING), self.height())
        text = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), text)
        painter.end()


class ShelfStrip(QWidget):
    """Pinned and recent entries. What does not fit into two lines is in the menu of the button at the end.

    Signals:
        opened: an entry is to be opened.
        menu_asked: the menu of an entry is wanted, at this place on the screen.
    """

    opened = Signal(Entry)
    menu_asked = Signal(Entry, QPoint)

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make an empty strip, which is not to be seen."""
        super().__init__(parent)
        self._speech = speech
        self._pinned: tuple[Entry, ...] = ()
        self._recent: tuple[Entry, ...] = ()
        self._chips: list[ShelfChip] = []
        self._unseen: tuple[Entry, ...] = ()
        self._more = MoreButton(self)
        self._more.asked.connect(self._show_unseen)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        speech.changed.connect(self.retranslate)

    @property
    def _entries(self) -> tuple[Entry, ...]:
        return self._pinned + self._recent

    def show_entries(self, pinned: Sequence[Entry], recent: Sequence[Entry]) -> None:
        """Show these entries; the strip is not to be seen where there are none."""
        focus = self._focused()
        entry = None if focus is None else self._entries[focus]
        self._pinned, self._recent = tuple(pinned), tuple(recent)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        kinds = ["pin"] * len(self._pinned) + ["clock"] * len(self._recent)
        self._chips = [self._make_chip(kind, entry) for kind, entry in zip(kinds, self._entries, strict=True)]
        self.setVisible(bool(self._chips))
        self._order_tabs()
        self.retranslate()
        if focus is not None and self._chips:
            # The keyboard stays with its entry: what was opened goes to the front of the recent ones.
            places = [index for index, other in enumerate(self._entries) if entry is not None and other.id == entry.id]
            self._chips[places[0] if places else min(focus, len(self._chips) - 1)].setFocus()

    def _make_chip(self, pictogram: str, entry: Entry) -> ShelfChip:
        chip = ShelfChip(pictogram, self)
        chip.clicked.connect(lambda: self.opened.emit(entry))
        offer_menu(chip, lambda place: self.menu_asked.emit(entry, place))
        return chip

    def _focused(self) -> int | None:
        focus = self.window().focusWidget()
        return next((index for index, chip in enumerate(self._chips) if chip is focus), None)

    def _order_tabs(self) -> None:
        # The button keeps the place of all of them among the stops of the window, and goes behind them at the end.
        stops = [self._more, *self._chips, self._more]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.setAccessibleName(translate("ShelfStrip", "Pinned and recent"))
        self._more.name(translate("ShelfStrip", "More entries"))
        for index, (chip, entry) in enumerate(zip(self._chips, self._entries, strict=True)):
            title = self._speech.text(entry.title)
            if index < len(self._pinned):
                name = translate("ShelfStrip", "Pinned: {title}").format(title=title)
            else:
                name = translate("ShelfStrip", "Recent: {title}").format(title=title)
            chip.set_texts(title, name)
        self.updateGeometry()
        self._place_chips()

    def _places(self, width: int) -> tuple[list[QRect], QRect]:
        """Return the places of the chips that fit, and that of the button for the rest, null if all fit."""
        sizes = [chip.sizeHint() for chip in self._chips]
        places = _flow(sizes, width)
        if len(places) == len(sizes):
            return places, QRect()
        # As many chips give way as it takes for the button to fit behind them.
        for count in range(len(places), -1, -1):
            places = _flow([*sizes[:count], self._more.sizeHint()], width)
            if len(places) == count + 1:
                break
        return places[:-1], places[-1]

    def _place_chips(self) -> None:
        places, rest = self._places(self.width())
        for chip, place in zip(self._chips, places, strict=False):
            chip.setGeometry(place)
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(places))
        self._unseen = self._entries[len(places) :]
        self._more.setGeometry(rest)
        self._more.setVisible(bool(self._unseen))

    def _show_unseen(self, place: QPoint) -> None:
        from launcher.ui.entry_menu import EntriesMenu  # no start needs a menu

        menu = EntriesMenu(self._unseen, self._speech, self)
        menu.opened.connect(self.opened)
        menu.show_at(place)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places, rest = self._places(width)
        return max((place.bottom() + 1 for place in [*places, rest] if not place.isNull()), default=0)

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(110), scaled(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()


def _flow(sizes: Sequence[QSize], width: int) -> list[QRect]:
    """Return the places of as many things as fit into the lines that there may be, one after the other."""
    places: list[QRect] = []
    edge = card_edge()  # as much as the cards below keep free for their ring
    x, y, line = edge, 0, 1
    for size in sizes:
        wide = min(size.width(), width - 2 * edge)
        if x > edge and x + wide > width - edge:
            x, y, line = edge, y + scaled(_HEIGHT) + _SPACING, line + 1
        if line > _MOST_LINES:
            break
        places.append(QRect(x, y, wide, scaled(_HEIGHT)))
        x += wide + _SPACING
    return places
