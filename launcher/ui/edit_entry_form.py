"""The form for a new entry."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Kind
from launcher.core.form_judgement import Judgement
from launcher.core.layer_editing import EditState
from launcher.core.layer_forms import EntryForm, Form, Words, name_for, usual
from launcher.ui.edit_address import AddressField
from launcher.ui.edit_fields import Choice, FormField, text_fields
from launcher.ui.edit_forms import LANGUAGES, EditForm, in_language
from launcher.ui.setting_rows import SwitchRow
from launcher.ui.translation import Speech

translate = QCoreApplication.translate


class EntryEdit(EditForm):
    """Asks for a new entry; what follows from its kind is filled in until somebody says otherwise."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(speech, parent)
        texts = [f"{part}.{language}" for language in LANGUAGES for part in ("title", "summary")]
        self._choices = {name: Choice() for name in ("kind", "category", "clause")}
        self._address = AddressField(speech)
        self.fields = {name: FormField(choice) for name, choice in self._choices.items()}
        self.fields |= dict(zip([*texts, "id"], text_fields(len(texts) + 1, self._typed), strict=True))
        self.fields["url"] = self._address
        self._address.edited.connect(self.edited)
        self._row = SwitchRow()
        self._row.lock(False)
        self._streams = self._row.box
        self._row.switched.connect(self.edited)
        pairs = [[self.fields[f"title.{code}"], self.fields[f"summary.{code}"]] for code in LANGUAGES]
        first, name = self.fields["kind"], self.fields.pop("id")
        self.fields["id"] = name
        self.hold([first, self.fields["category"]], *pairs, [self.fields["url"]], [self.fields["clause"], name])
        self.column.addWidget(self._row)
        # Its own form is told first, so that what follows from the kind is there when the form is read.
        first.edited.disconnect(self.edited)
        first.edited.connect(self._follow_kind)

    def _typed(self) -> None:
        self._name()
        self.edited.emit()

    def _name(self) -> None:
        """Give the entry a name after its English title, until somebody gives it another."""
        if self.state is not None and not self.fields["id"].is_touched:
            taken = [entry.id for entry in self.state.shown.entries]
            self.fields["id"].write(name_for(self.fields["title.en"].text, "entry", taken))

    def _follow_kind(self) -> None:
        if self.state is not None:
            found = usual(Kind(self._choices["kind"].chosen), self.state.shown)
            for name, value in (("category", found.category), ("clause", found.clause)):
                if not self.fields[name].is_touched:
                    self._choices[name].choose(value)
        self.edited.emit()

    def form(self) -> Form | None:
        if self.state is None:
            return None
        title, summary = (
            Words(*(self.fields[f"{part}.{language}"].text.strip() for language in LANGUAGES))
            for part in ("title", "summary")
        )
        return EntryForm(
            self.fields["id"].text.strip(), Kind(self._choices["kind"].chosen), title, summary, self._address.text,
            self._choices["category"].chosen, self._choices["clause"].chosen, self._streams.isChecked(),
            self._address.approved,
        )  # fmt: skip

    def fill(self, state: EditState) -> None:
        super().fill(state)
        self._name()

    def clear(self) -> None:
        super().clear()
        self._address.forget()
        was_blocked = self._streams.blockSignals(True)
        self._streams.setChecked(False)
        self._streams.blockSignals(was_blocked)
        self._name()

    def show_judgement(self, judgement: Judgement | None) -> None:
        super().show_judgement(judgement)
        if self.state is not None:
            self._address.show_judgement(judgement, self.state.shown)

    def retranslate(self) -> None:
        for language in LANGUAGES:
            self.fields[f"title.{language}"].ask(in_language(translate("EditForm", "Name"), language))
            self.fields[f"summary.{language}"].ask(in_language(translate("EditForm", "What it is for"), language))
        self.fields["kind"].ask(translate("EditForm", "What it is"))
        self.fields["category"].ask(translate("EditForm", "In which group"))
        self.fields["clause"].ask(translate("EditForm", "Approved by clause"))
        self.fields["url"].ask(translate("EditForm", "Address"), "https://")
        self.fields["id"].ask(translate("EditForm", "Short name for the computers"))
        self.fields["id"].say(translate("EditForm", "Small Latin letters, digits and hyphens."))
        sentence = translate("EditForm", "The reminder of ethics for such lessons is shown before it opens.")
        self._row.name(translate("EditForm", "Lessons with video"), sentence)
        if self.state is not None:
            self._offer(self.state)

    def _offer(self, state: EditState) -> None:
        is_first = not self._choices["kind"].chosen
        self._choices["kind"].offer(
            {
                Kind.PLATFORM.value: translate("EditForm", "Platform"),
                Kind.MAIL.value: translate("EditForm", "Mail"),
                Kind.MESSENGER.value: translate("EditForm", "Messenger"),
                Kind.GUIDE.value: translate("EditForm", "Guide"),
                Kind.DOCUMENT.value: translate("EditForm", "Document"),
            }
        )
        shown = state.shown
        self._choices["category"].offer({one.id: self.speech.text(one.title) for one in shown.categories})
        clauses = () if shown.regulation is None else shown.regulation.clauses
        self._choices["clause"].offer({one.id: f"{one.id}. {self.speech.text(one.title)}" for one in clauses})
        if is_first:
            found = usual(Kind.PLATFORM, shown)
            self._choices["category"].choose(found.category)
            self._choices["clause"].choose(found.clause)
