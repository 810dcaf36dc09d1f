"""What a layer changes so far, in words; each change can be taken out again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from launcher.core.change_words import line_of, summary_of
from launcher.core.content_changes import Change
from launcher.core.form_judgement import Complaint
from launcher.core.layer_editing import ChangeRow, EditState
from launcher.ui.breaking import breakable
from launcher.ui.edit_fields import complaint_line, dress_complaints
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button, label
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class _Row(QWidget):
    """One change, and the button that takes it out, if it can be."""

    def __init__(self, row: ChangeRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.row = row
        self.words = label(TextStyle.SMALL)
        self.remove = PictogramButton("close", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.remove.setVisible(row.can_go)

    def say(self, line: str) -> None:
        """Say the change in these words."""
        self.words.setText(breakable(line))
        self.remove.name(translate("EditChanges", "Take out: {change}").format(change=line))


class ChangesCard(QFrame):
    """The list, and the ways back and on.

    Signals:
        undo_asked, redo_asked: the last step is to be taken back, or done again.
        removal_asked: this change is to go.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    removal_asked = Signal(Change)

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the card of no changes."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._speech = speech
        self._heading, self._summary = label(TextStyle.LEAD_STRONG), label(TextStyle.SMALL, "second")
        self._complaints = label(TextStyle.SMALL, "bad")
        self._rows: list[_Row] = []
        self._told: Sequence[Complaint] = ()
        self._state: EditState | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.undo, self.redo = button(""), button("")
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        for part in (self._heading, self._summary, self._complaints):
            layout.addWidget(part)
        layout.addLayout(self._list)
        steps = FlowLayout(spacing=8)
        steps.addWidget(self.undo)
        steps.addWidget(self.redo)
        layout.addLayout(steps)

    def show_state(self, state: EditState) -> None:
        """Show what is so now."""
        if self._state is None or state.rows != self._state.rows:
            self._fill(state.rows)
        self._state = state
        self.undo.setEnabled(state.can_undo)
        self.redo.setEnabled(state.can_redo)
        self.retranslate()

    def _fill(self, rows: Sequence[ChangeRow]) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(row, self) for row in rows]
        for made in self._rows:
            change = made.row.change
            made.remove.clicked.connect(lambda _=False, gone=change: self.removal_asked.emit(gone))
            self._list.addWidget(made)
            made.show()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, as one reads; the rows were made later than the buttons below them."""
        return [*(row.remove for row in self._rows), self.undo, self.redo]

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._heading.setText(translate("EditChanges", "Changes in this file"))
        self.undo.setText(translate("EditChanges", "Undo"))
        self.redo.setText(translate("EditChanges", "Redo"))
        if self._state is None:
            return
        changes = [row.change for row in self._state.rows]
        if changes:
            self._summary.setText(self._speech.text(summary_of(changes)))
        else:
            self._summary.setText(
                translate("EditChanges", "None yet. Choose what is to be done, and fill in the form.")
            )
        for row in self._rows:
            row.say(self._speech.text(line_of(row.row.change)))
        told = [complaint_line(one, self._speech) for one in self._state.complaints]
        dress_complaints(self._complaints, self._state.complaints)
        self._complaints.setText(breakable("\n".join(told)))
        self._complaints.setVisible(bool(told))
