"""«Layers»: where the content comes from, what differs from the bundled one, and who set each value of an entry."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from launcher.core.quick_dataclasses import dataclass
from launcher.ui.copyable_text import CopyableText
from launcher.ui.entry_menu import PassingMenu
from launcher.ui.labels import button, button_text, frame, label
from launcher.ui.layer_card import LayerCard, LayerWords
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

_FIELDS, _LAYERS = 110, 90  # the widths of the columns beside the values, device-independent pixels at 100 %


@dataclass(frozen=True, slots=True)
class ValueWords:
    """One value of an entry as it is read; `note` says what the bundled content has, empty where it is the same."""

    field: str
    value: str
    layer: str
    note: str = ""


class LayersPage(QWidget):
    """Shows what it is given; its parts are made once and then say something else.

    Signals:
        entry_chosen: the values of the entry with this id are wanted.
    """

    entry_chosen = Signal(str)

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._layers, self._cards = QVBoxLayout(), list[LayerCard]()
        self._layers.setSpacing(12)
        self._differences, self._values = frame("card"), frame("card")
        self._difference_title, self._summary = label(TextStyle.LEAD_STRONG, "section"), label(TextStyle.BODY)
        self._lines = CopyableText(TextStyle.BODY)
        self._title = label(TextStyle.LEAD_STRONG, "section")
        self._entry = button("")
        self._entry.clicked.connect(self._ask_entry)
        self._entries: tuple[tuple[str, str, bool], ...] = ()
        self._grid, self._rows = QGridLayout(), list[_Row]()
        self._lay_out()
        self._retranslate()
        speech.changed.connect(self._retranslate)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._layers)
        differences = _inside(self._differences)
        for part in (self._difference_title, self._summary, self._lines):
            differences.addWidget(part)
        values = _inside(self._values)
        values.addWidget(self._title)
        values.addWidget(self._entry, alignment=Qt.AlignmentFlag.AlignLeft)
        values.addLayout(self._grid)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for place, (stretch, width) in enumerate(((2, _FIELDS), (6, 0), (2, _LAYERS))):
            self._grid.setColumnStretch(place, stretch)
            self._grid.setColumnMinimumWidth(place, scaled(width))
        column.addWidget(self._differences)
        column.addWidget(self._values)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Put the keyboard on the choice of an entry: the only thing here that can be pressed."""
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_layers(self, layers: Sequence[LayerWords]) -> None:
        """Show each layer."""
        while len(self._cards) < len(layers):
            self._cards.append(LayerCard(self))
            self._layers.addWidget(self._cards[-1])
        for card, words in zip(self._cards, layers, strict=False):
            card.say(words)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(layers))

    def show_differences(self, summary: str, lines: Sequence[str]) -> None:
        """Show in a sentence what differs from the bundled content, and each difference in a line."""
        self._summary.setText(summary)
        self._lines.say("\n".join(lines))
        self._lines.setVisible(bool(lines))

    def show_entries(self, entries: Sequence[tuple[str, str, bool]]) -> None:
        """Offer these entries: id, title, and whether it is another than the bundled one."""
        self._entries = tuple(entries)

    def show_values(self, title: str, values: Sequence[ValueWords]) -> None:
        """Show who set what of the entry with this `title`."""
        self._entry.setText(button_text(translate("LayersPage", "Entry: {title} ↓").format(title=title)))
        self._entry.setAccessibleName(self._entry.text().replace("&&", "&"))
        while len(self._rows) < len(values):
            self._rows.append(_Row(self._grid, len(self._rows)))
        for row, words in zip(self._rows, values, strict=False):
            row.say(words)
        for number, row in enumerate(self._rows):
            row.show(is_shown=number < len(values))

    def _ask_entry(self) -> None:
        menu = PassingMenu(self._title.text(), self)
        for entry_id, title, is_changed in self._entries:
            words = translate("LayersPage", "{title} – changed").format(title=title) if is_changed else title
            line = menu.addAction(button_text(words))
            line.triggered.connect(lambda _=False, chosen=entry_id: self.entry_chosen.emit(chosen))
        menu.show_at(self._entry.mapToGlobal(self._entry.rect().bottomLeft()))

    def _retranslate(self) -> None:
        """Say what the page itself says; whoever shows the rest says that again."""
        self._difference_title.setText(translate("LayersPage", "What differs from the built-in content"))
        self._title.setText(translate("LayersPage", "Who set what"))


class _Row:
    """One value in the grid: what it is called, what it is, who set it."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self._field, self._layer = label(TextStyle.BODY, "second"), label(TextStyle.BODY, "second")
        self._value, self._note = CopyableText(TextStyle.BODY), CopyableText(TextStyle.SMALL, "second")
        self._cell = QWidget()
        self._cell.setProperty("role", "clear")
        column = QVBoxLayout(self._cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._value)
        column.addWidget(self._note)
        for place, part in enumerate((self._field, self._cell, self._layer)):
            grid.addWidget(part, row, place, Qt.AlignmentFlag.AlignTop)

    def say(self, words: ValueWords) -> None:
        self._field.setText(words.field)
        self._layer.setText(words.layer)
        self._value.setFont(font(TextStyle.BODY_STRONG if words.note else TextStyle.BODY))
        self._value.say(words.value, f"{words.field}, {words.layer}")
        self._note.say(words.note)
        self._note.setVisible(bool(words.note))

    def show(self, *, is_shown: bool) -> None:
        for part in (self._field, self._cell, self._layer):
            part.setVisible(is_shown)


def _inside(card: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(8)
    return column
