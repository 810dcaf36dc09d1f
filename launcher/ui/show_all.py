"""The button at the end of a list that is too long to be shown whole: it shows the rest."""

import time
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Category, Entry
from launcher.core.quick_typing import Protocol
from launcher.ui.labels import PushButton, tab_stops
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font

translate = QCoreApplication.translate

# Of each showing the whole page is laid out and painted again.
_SHOWN_TOGETHER = 16
_TURN = 0.006  # seconds of each turn of the event loop for what is made; a frame has nearly three of them


class Rest(Protocol):
    """A list that has more `entries` than it shows."""

    entries: tuple[Entry, ...]

    def make_next(self) -> QWidget | None:
        """Make the part for the next entry of the rest, not shown yet; None if there is none left."""

    def show_made(self) -> None:
        """Show the parts that were made, below the others."""


class ShowAll(PushButton):
    """Tells how many there are. Pressed, it gives its place and the keyboard to the first of the rest.

    All others follow in the next turns of the event loop, so that the window goes on moving; each comes after the one
    before it for the Tab key too.
    """

    def __init__(self, category: Category, rest: Rest, speech: Speech, parent: QWidget) -> None:
        """Make the button for the `rest` of the entries of `category`."""
        super().__init__(parent)
        self._category, self._rest, self._speech = category, rest, speech
        self._last: QWidget | None = None
        self._waiting = 0  # how many are made and not shown
        self.is_used = False
        self.setFont(font(TextStyle.BUTTON))
        self.setAutoDefault(False)
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._go_on)
        self.clicked.connect(self._begin)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def add_to(self, column: QVBoxLayout, edge: int) -> None:
        """Stand at the end of a `column`, as far from its left side as its parts keep an `edge` free."""
        row = QHBoxLayout()
        row.setContentsMargins(edge, edge, edge, edge)
        row.addWidget(self)
        row.addStretch(1)
        column.addLayout(row)

    @property
    def category_id(self) -> str:
        """The category whose rest the button shows."""
        return self._category.id

    @property
    def is_busy(self) -> bool:
        """Whether the rest is being made at this time."""
        return self._turns.isActive()

    def retranslate(self) -> None:
        """Say the words again, in the language spoken now."""
        words = translate("ShowAll", "Show all ({count})").format(count=len(self._rest.entries))
        self.setText(words)
        # What is seen is a part of the name: whoever speaks to the computer says what they see.
        self.setAccessibleName(f"{words}: {self._speech.text(self._category.title)}")

    def finish(self) -> None:
        """Show all of the rest at once: for a view that takes the place of one in which it was shown."""
        self._turns.stop()
        self._leave()
        while self._make():
            pass
        self._show()

    def _begin(self) -> None:
        self._make()
        self._show()
        # Before the button goes: the keyboard would jump to something else.
        if self._last is not None:
            self._last.show()
            tab_stops(self._last)[0].setFocus(Qt.FocusReason.TabFocusReason)
        self._leave()
        self._turns.start(0)

    def _leave(self) -> None:
        self.is_used = True
        self.hide()

    def _go_on(self) -> None:
        """Make some, or show those that were made: each of these takes a part of a frame."""
        if self._waiting >= _SHOWN_TOGETHER:
            self._show()
            return
        until = time.perf_counter() + _TURN
        while time.perf_counter() < until and self._waiting < _SHOWN_TOGETHER:
            if not self._make():
                self._turns.stop()
                self._show()
                return

    def _make(self) -> bool:
        """Make another one; False if there is none left."""
        made = self._rest.make_next()
        if made is None:
            return False
        # After this button at first, which is where the rest of the list is.
        before = self if self._last is None else tab_stops(self._last)[-1]
        for one, other in pairwise([before, *tab_stops(made)]):
            QWidget.setTabOrder(one, other)
        self._last = made
        self._waiting += 1
        return True

    def _show(self) -> None:
        self._rest.show_made()
        self._waiting = 0
