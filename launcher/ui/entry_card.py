"""A card for one entry: press it to open, its guides under it, and why it is here."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Entry, Kind, Source
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.chip import Chip
from launcher.ui.entry_button import (
    COMPACT,
    EXPLAINED,
    KIOSK_COMPACT,
    KIOSK_LARGE,
    LARGE,
    ButtonShape,
    EntryButton,
)
from launcher.ui.entry_words import clause_words, guide_words
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button_text, tool_tip
from launcher.ui.theme import line_width
from launcher.ui.translation import Speech
from launcher.ui.typography import ring_width, scaled
from launcher.ui.why_button import WhyButton

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark

translate = QCoreApplication.translate

_GAP = 2  # between the ring and the card
_RADIUS = 14


def card_edge() -> int:
    """Return what a card keeps free for its ring, in device-independent pixels."""
    return ring_width() + _GAP


def _shape(entry: Entry, *, is_large: bool) -> ButtonShape:
    """Platforms stand out; what has no address says what it is instead."""
    if is_large:
        return KIOSK_LARGE if entry.kind is Kind.PLATFORM else KIOSK_COMPACT
    if entry.kind is Kind.PLATFORM:
        return LARGE
    return EXPLAINED if entry.link is None else COMPACT


class EntryCard(QWidget):
    """A card; platforms are large, mail and messengers compact.

    Signals:
        opened: an entry (the card's own or one of its guides) is to be opened.
        explained: the person asks why an entry is here.
    """

    opened = Signal(Entry)
    explained = Signal(Entry)

    def __init__(
        self,
        entry: Entry,
        catalogue: Catalogue,
        speech: Speech,
        parent: QWidget | None = None,
        *,
        is_large: bool = False,
    ) -> None:
        """Make the card of `entry`; on a large one everything can be hit with a finger."""
        super().__init__(parent)
        self._entry, self._catalogue, self._speech = entry, catalogue, speech
        # Beside large cards stands a page of all guides: the smaller ones of them do without.
        has_guides = entry.kind is Kind.PLATFORM or not is_large
        self._guides: Sequence[Entry] = catalogue.guides_of(entry) if has_guides else ()
        self._marks: Mapping[str, TileMark] = {}
        shape = _shape(entry, is_large=is_large)
        self._button = EntryButton(entry.icon, shape, self)
        self._button.clicked.connect(lambda: self.opened.emit(entry))
        self._button.looked_different.connect(self.update)
        self._why = WhyButton(self, is_large=is_large)
        self._why.clicked.connect(lambda: self.explained.emit(entry))
        self._chips = [self._make_chip(guide) for guide in self._guides]
        self._lay_out(scaled(shape.padding))
        self.retranslate()
        speech.changed.connect(self.retranslate)

    @property
    def entry(self) -> Entry:
        """The entry of this card."""
        return self._entry

    @property
    def opener(self) -> EntryButton:
        """The part that opens the entry."""
        return self._button

    def _make_chip(self, guide: Entry) -> Chip:
        chip = Chip(self)
        chip.clicked.connect(lambda: self.opened.emit(guide))
        return chip

    def _lay_out(self, padding: int) -> None:
        edge = card_edge()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(0)
        layout.addWidget(self._button, 1)
        if self._chips:
            chips = FlowLayout()
            for chip in self._chips:
                chips.addWidget(chip)
            chips.setContentsMargins(padding, 0, padding, padding)
            layout.addLayout(chips)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        title = self._speech.text(self._entry.title)
        self._button.set_texts(title, self._speech.text(self._entry.summary), self._note())
        mark = self._marks.get(self._entry.id)
        self._button.show_mark(*(("", "") if mark is None else (mark.sign, self._speech.say(mark.word))))
        self._why.ask_about(title, is_wrong=mark is not None)
        for chip, guide in zip(self._chips, self._guides, strict=True):
            self._say_guide(chip, guide, self._marks.get(guide.id))

    def _say_guide(self, chip: Chip, guide: Entry, mark: "TileMark | None") -> None:
        words, title = guide_words(guide, self._speech), self._speech.text(guide.title)
        parts = [] if mark is None else [f"{self._speech.say(mark.word)}."]
        # The sign of a tile would look like a cross that takes the button away.
        shown = words if mark is None else f"▲ {words}"
        chip.setText(button_text(shown))
        # What is seen is a part of the name: whoever speaks to the computer says what they see.
        chip.setAccessibleName(f"{shown}: {title}")
        chip.setAccessibleDescription(" ".join([*parts, self._speech.text(guide.summary)]))
        chip.setToolTip(tool_tip(" ".join([*parts, title])))

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with the entry and its guides, by their ids; what is not named has no mark."""
        ours = {entry.id for entry in (self._entry, *self._guides)}
        found = {name: mark for name, mark in marks.items() if name in ours}
        if found != self._marks:
            self._marks = found
            self.retranslate()

    def _note(self) -> str:
        parts = [clause_words(self._entry)]
        reminder = self._catalogue.reminder_for(self._entry)
        if reminder is not None:
            parts.append(translate("EntryCard", "ethics: {clause}").format(clause=reminder.code_clause))
        if self._entry.source is Source.PUBLIC and self._entry.link is not None:
            parts.append(translate("EntryCard", "public address"))
        return " · ".join(parts)

    def set_number(self, number: int) -> None:
        """Show the number that opens the entry together with Ctrl."""
        self._button.set_number(number, f"Ctrl+{number}")

    def take_focus(self) -> None:
        """Put the keyboard focus on the card."""
        self._button.setFocus()

    def show_progress(self, text: str) -> None:
        """Show that the entry is being opened; an empty `text` ends it."""
        self._button.show_progress(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._why.sizeHint()
        inset = card_edge() + scaled(8)
        self._why.setGeometry(self.width() - inset - size.width(), inset, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = card_edge()
        width = line_width(palette)
        inset = edge + width / 2
        card = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        over = self._button.underMouse() or self._button.isDown()
        line = QPalette.ColorRole.Link if over else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(line), width))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        if self._button.hasFocus():
            half = ring_width() / 2
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), ring_width()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(ring, _RADIUS + _GAP + half, _RADIUS + _GAP + half)
        painter.end()
