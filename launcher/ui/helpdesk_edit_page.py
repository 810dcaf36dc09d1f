"""The page on which a layer is written without JSON: what can be done and what was done at the left, then the form."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from launcher.core.layer_editing import EditState
from launcher.ui.edit_card import Action, FormCard, action_words
from launcher.ui.edit_changes import ChangesCard
from launcher.ui.edit_file import FileCard
from launcher.ui.labels import button, button_text, tab_stops
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

# Device-independent pixels at 100 % text size.
_LEFT = 300
_LEAST_RIGHT = 380  # with less than this beside the left column, the form goes below it


class EditPage(QWidget):
    """Shows and asks; what becomes of it is decided elsewhere."""

    def __init__(self, speech: Speech, day: str, parent: QWidget | None = None) -> None:
        """Make the page; `day` is today, an ISO date."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        # In the order in which one reads: what is to be done, the form of it, what has been done.
        self._top, self._right, self._rest = QWidget(self), QWidget(self), QWidget(self)
        self._buttons: dict[Action, QPushButton] = {}
        self.changes, self.file, self.card = ChangesCard(speech), FileCard(), FormCard(speech, day)
        self._grid = QGridLayout(self)
        self._is_beside: bool | None = None
        self._lay_out()
        self.card.rearranged.connect(self._order)
        self.show_action(Action.ADDRESS)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        top, right, rest = QVBoxLayout(self._top), QVBoxLayout(self._right), QVBoxLayout(self._rest)
        for part, column in ((self._top, top), (self._right, right), (self._rest, rest)):
            part.setProperty("role", "clear")
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
        self._make_actions(top)
        right.addWidget(self.card)
        rest.addWidget(self.changes)
        rest.addWidget(self.file)
        for column in (right, rest):
            column.addStretch(1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(12)
        self._arrange(is_beside=True)

    def _make_actions(self, column: QVBoxLayout) -> None:
        group = QButtonGroup(self)
        group.setExclusive(True)
        column.setSpacing(6)
        for action in Action:
            one = button("action", TextStyle.LEAD)
            one.setCheckable(True)
            one.setAutoExclusive(True)  # so that a screen reader says that it is one of a few
            one.toggled.connect(lambda is_on, chosen=action: self._turn(chosen) if is_on else None)
            group.addButton(one)
            column.addWidget(one)
            self._buttons[action] = one

    def _arrange(self, *, is_beside: bool) -> None:
        """Set the form beside the left column, or between what is to be done and what has been done."""
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        for part in (self._top, self._right, self._rest):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._top, 0, 0)
        if is_beside:
            self._grid.addWidget(self._rest, 1, 0)
            self._grid.addWidget(self._right, 0, 1, 2, 1)
        else:
            self._grid.addWidget(self._right, 1, 0)
            self._grid.addWidget(self._rest, 2, 0)
        for part in (self._top, self._rest):
            part.setMaximumWidth(scaled(_LEFT) if is_beside else 16_777_215)  # QWIDGETSIZE_MAX of qwidget.h
            part.setMinimumWidth(scaled(_LEFT) if is_beside else 0)
        self._grid.setColumnStretch(0, 0 if is_beside else 1)
        self._grid.setColumnStretch(1, 1 if is_beside else 0)
        self._grid.setRowStretch(1, 1 if is_beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_beside=self.width() >= scaled(_LEFT + _LEAST_RIGHT))

    def show_action(self, action: Action) -> None:
        """Turn to the form of `action`."""
        was_blocked = self._buttons[action].blockSignals(True)
        self._buttons[action].setChecked(True)
        self._buttons[action].blockSignals(was_blocked)
        self._turn(action)

    def _turn(self, action: Action) -> None:
        for other, one in self._buttons.items():
            # The Tab key stops at the one that is on, and the arrow keys go on from there.
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is action else Qt.FocusPolicy.ClickFocus)
        self.card.turn(action)
        self.card.edited.emit()

    def show_state(self, state: EditState) -> None:
        """Show what is so now."""
        self.changes.show_state(state)
        self.card.show_state(state)
        self._order()

    def _order(self) -> None:
        """Let the Tab key go as one reads."""
        stops = [*self._buttons.values(), *self.card.stops(), *self.changes.stops(), *tab_stops(self.file)]
        # The list of a choice is a window of its own.
        inside = [stop for stop in stops if stop.window() is self.window()]
        for one, other in pairwise(inside):
            QWidget.setTabOrder(one, other)

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        self._buttons[self.card.action].setFocus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        for action, one in self._buttons.items():
            one.setText(button_text(action_words(action)))
            one.setAccessibleName(action_words(action))
        for part in (self.card, self.changes, self.file):
            part.retranslate()
