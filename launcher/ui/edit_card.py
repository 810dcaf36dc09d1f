"""The card with the form of what is being done, what people will see, and the button that takes it."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue
from launcher.core.change_words import summary_of
from launcher.core.form_judgement import Complaint, Judgement
from launcher.core.layer_editing import EditState
from launcher.core.layer_forms import Form
from launcher.ui.breaking import breakable
from launcher.ui.edit_entry_form import EntryEdit
from launcher.ui.edit_fields import complaint_words, dress_complaints
from launcher.ui.edit_forms import AddressEdit, AnnouncementEdit, EditForm, HideEdit
from launcher.ui.edit_preview import Preview
from launcher.ui.labels import announce, button, label, tab_stops
from launcher.ui.translation import Saying, Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_REST = 600  # milliseconds without a key, after which a sentence is read out


class Action(StrEnum):
    """What can be done."""

    ADDRESS = "address"
    HIDE = "hide"
    ADD = "add"
    ANNOUNCE = "announce"


def action_words(action: Action) -> str:
    """Return what `action` is called in the language spoken now."""
    words = {
        Action.ADDRESS: translate("EditPage", "Change an address"),
        Action.HIDE: translate("EditPage", "Hide an entry"),
        Action.ADD: translate("EditPage", "Add an entry"),
        Action.ANNOUNCE: translate("EditPage", "Announce something"),
    }
    return words[action]


class FormCard(QFrame):
    """One form at a time.

    Signals:
        edited: the form that is shown says something else now.
        taken: the person wants what the form says.
        rearranged: there are other parts now, which the Tab key has to come to in their order.
    """

    edited = Signal()
    taken = Signal()
    rearranged = Signal()

    def __init__(self, speech: Speech, day: str, parent: QWidget | None = None) -> None:
        """Make the card with the first form; `day` is today, an ISO date."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._speech = speech
        self._state: EditState | None = None
        self._judgement: Judgement | None = None
        self._forms: Mapping[Action, EditForm] = {
            Action.ADDRESS: AddressEdit(speech), Action.HIDE: HideEdit(speech), Action.ADD: EntryEdit(speech),
            Action.ANNOUNCE: AnnouncementEdit(speech, day),
        }  # fmt: skip
        self.action = Action.ADDRESS
        self._heading, self._outcome = label(TextStyle.TITLE), label(TextStyle.SMALL, "second")
        self._general = label(TextStyle.SMALL, "bad")
        self.preview = Preview(speech)
        self._take = button("primary")
        self._take.clicked.connect(self.taken)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._read_out)
        self._lay_out()
        for form in self._forms.values():
            form.edited.connect(self.edited)
            form.edited.connect(self._rest.start)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._heading)
        for form in self._forms.values():
            column.addWidget(form)
            form.hide()
        column.addWidget(self._general)
        column.addWidget(self.preview)
        end = QHBoxLayout()
        end.setSpacing(12)
        end.addWidget(self._outcome, 1)
        end.addWidget(self._take, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(end)

    @property
    def form(self) -> Form | None:
        """What is filled in now."""
        return self._forms[self.action].form()

    @property
    def shown(self) -> Catalogue | None:
        """What people would see with what the form says."""
        return None if self._judgement is None else self._judgement.shown

    def turn(self, action: Action) -> None:
        """Show the form of `action`."""
        self.action = action
        for other, form in self._forms.items():
            form.setVisible(other is action)
        self.retranslate()

    def show_state(self, state: EditState) -> None:
        """Let the forms offer what there is now."""
        self._state = state
        for form in self._forms.values():
            form.fill(state)

    def show_judgement(self, judgement: Judgement | None) -> None:
        """Show what would become of the form that is shown."""
        self._judgement = judgement
        self._forms[self.action].show_judgement(judgement)
        if self._state is not None:
            before = self.preview.card
            self.preview.show_judgement(judgement, self._state.shown)
            if self.preview.card is not before:
                self.rearranged.emit()
        self._say_outcome()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, as one reads; the tile was made later than the button below it."""
        tile = [] if self.preview.card is None else tab_stops(self.preview.card)
        return [*(stop for form in self._forms.values() for stop in tab_stops(form)), *tile, self._take]

    def _others(self) -> list[Complaint]:
        """Return what is wrong with no field of the form."""
        complaints = () if self._judgement is None else self._judgement.complaints
        return [one for one in complaints if one.field not in self._forms[self.action].fields]

    def _say_outcome(self) -> None:
        others = self._others()
        told = [complaint_words(one, self._speech) for one in others]
        dress_complaints(self._general, others)
        self._general.setText(breakable("\n".join(told)))
        self._general.setVisible(bool(told))
        if self._judgement is not None and self._judgement.can_be_taken:
            self._outcome.setText(self._speech.text(summary_of(self._judgement.changes)))
        else:
            self._outcome.setText(_nothing_words())

    def refuse(self) -> Saying:
        """Show all that is missing or wrong in the form, go to the first of it, and return what it is."""
        form, speech = self._forms[self.action], self._speech
        form.is_pressed = True
        self.show_judgement(self._judgement)
        fault, others = form.focus_fault(), self._others()
        if fault is not None:
            return lambda: complaint_words(fault, speech)
        if others:
            return lambda: " ".join(complaint_words(one, speech) for one in others)
        form.focus_first()
        return _nothing_words

    def begin_anew(self) -> None:
        """Empty the form, once what it said is taken."""
        self._forms[self.action].clear()
        self._rest.stop()
        self.edited.emit()

    def focus_form(self) -> None:
        """Put the keyboard into the form."""
        self._forms[self.action].focus_first()

    def _read_out(self) -> None:
        """Announce what is said about the field with the keyboard: a screen reader stays in the field."""
        for field in self._forms[self.action].fields.values():
            if field.editor.hasFocus() and field.sentence:
                announce(field.editor, field.sentence)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._heading.setText(action_words(self.action))
        self._take.setText(translate("EditPage", "Add to the changes"))
        for form in self._forms.values():
            form.retranslate()
        self.preview.retranslate()
        self.show_judgement(self._judgement)


def _nothing_words() -> str:
    return translate("EditPage", "Nothing is changed yet.")
