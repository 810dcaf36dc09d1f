"""The forms for another address, for hiding, and for a sentence to everybody."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue
from launcher.core.form_judgement import Complaint, Judgement
from launcher.core.layer_editing import EditState
from launcher.core.layer_forms import AddressForm, AnnouncementForm, Form, HideForm, Words, iso_date, name_for
from launcher.ui.edit_address import AddressField
from launcher.ui.edit_fields import Choice, FieldGrid, FormField, text_fields
from launcher.ui.translation import Speech

translate = QCoreApplication.translate

LANGUAGES = ("kk", "ru", "en")


def in_language(words: str, language: str) -> str:
    """Return `words` with the language that is meant, all in the language spoken now."""
    names = {
        "kk": translate("EditForm", "{what} in Kazakh"),
        "ru": translate("EditForm", "{what} in Russian"),
        "en": translate("EditForm", "{what} in English"),
    }
    return names[language].format(what=words)


class EditForm(QWidget):
    """A form. `fields` are its fields by the names that complaints give them.

    Signals:
        edited: somebody has changed an answer.
    """

    edited = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.speech = speech
        self.fields: dict[str, FormField] = {}
        self.state: EditState | None = None
        self.judgement: Judgement | None = None
        self.is_pressed = False  # everything that is missing is told once somebody has wanted to go on
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def hold(self, *rows: list[FormField]) -> None:
        """Show these rows of fields."""
        self.column.addWidget(FieldGrid(rows, self))
        for field in (field for row in rows for field in row):
            if not isinstance(field.editor, Choice):
                continue
            field.edited.connect(self.edited)

    def form(self) -> Form | None:
        """Return what is filled in; None where there is nothing to fill in."""
        raise NotImplementedError

    def fill(self, state: EditState) -> None:
        """Offer what there is now."""
        self.state = state
        self.retranslate()

    def clear(self) -> None:
        """Be as nobody had touched it."""
        self.is_pressed = False
        for field in self.fields.values():
            field.write("")
            field.is_touched = False

    def show_judgement(self, judgement: Judgement | None) -> None:
        """Show at each field what is wrong, once it was touched."""
        self.judgement = judgement
        told = {} if judgement is None else {found.field: found for found in reversed(judgement.complaints)}
        for name, field in self.fields.items():
            is_told = field.is_touched or self.is_pressed
            field.complain(told.get(name) if is_told else None, self.speech)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self.fields.values())).focus()

    def focus_fault(self) -> Complaint | None:
        """Put the keyboard into the first field with an error, and return what is wrong with it."""
        for field in self.fields.values():
            if field.complaint is not None:
                field.focus()
                return field.complaint
        return None


class AddressEdit(EditForm):
    """Asks which entry, and where it leads from now on."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(speech, parent)
        self._address = AddressField(speech)
        self.fields = {"id": FormField(Choice()), "url": self._address}
        self._address.edited.connect(self.edited)
        self.hold([self.fields["id"]], [self._address])

    def form(self) -> Form | None:
        entry_id = self.fields["id"].text
        return AddressForm(entry_id, self._address.text, self._address.approved) if entry_id else None

    def clear(self) -> None:
        super().clear()
        self._address.forget()

    def show_judgement(self, judgement: Judgement | None) -> None:
        super().show_judgement(judgement)
        if self.state is not None:
            self._address.show_judgement(judgement, self.state.shown)
        self._say_now()

    def _say_now(self) -> None:
        entry = None if self.state is None else self.state.shown.entry(self.fields["id"].text)
        if entry is None:
            self.fields["id"].say("")
        elif entry.link is None:
            self.fields["id"].say(translate("EditForm", "It has no address yet."))
        else:
            self.fields["id"].say(translate("EditForm", "Its address now: {address}").format(address=entry.link.url))

    def retranslate(self) -> None:
        self.fields["id"].ask(translate("EditForm", "Which entry"))
        example = translate("EditForm", "For example https://moodle.example.kz/")
        self.fields["url"].ask(translate("EditForm", "New address"), example)
        if self.state is not None:
            offer_entries(self.fields["id"], self.state.shown, self.speech)
        self._say_now()


def offer_entries(field: FormField, shown: Catalogue, speech: Speech) -> None:
    """Offer all entries that are shown, sorted by their names."""
    if isinstance(field.editor, Choice):
        _offer(field.editor, {entry.id: speech.text(entry.title) for entry in shown.entries}, {}, speech)


def _offer(choice: Choice, names: Mapping[str, str], more: Mapping[str, str], speech: Speech) -> None:
    """Offer `names`, sorted, and `more` below; at first the one is chosen that the content has first."""
    is_new = not choice.chosen
    choice.offer(dict(speech.in_order(names.items(), lambda item: item[1])) | dict(more))
    if is_new and names:
        choice.choose(next(iter(names)))


class HideEdit(EditForm):
    """Asks which entry or announcement is to go."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(speech, parent)
        self.fields = {"id": FormField(Choice())}
        self.hold([self.fields["id"]])

    def form(self) -> Form | None:
        section, _, item_id = self.fields["id"].text.partition("/")
        if not item_id:
            return None
        return HideForm(item_id, "announcements" if section == "announcements" else "entries")

    def retranslate(self) -> None:
        self.fields["id"].ask(translate("EditForm", "What is not to be shown any more"))
        editor = self.fields["id"].editor
        if self.state is None or not isinstance(editor, Choice):
            return
        shown = self.state.shown
        names = {f"entries/{entry.id}": self.speech.text(entry.title) for entry in shown.entries}
        sentence = translate("EditForm", "Announcement: {text}")
        announced = {
            f"announcements/{item.id}": sentence.format(text=self.speech.text(item.text))
            for item in shown.announcements
        }
        _offer(editor, names, announced, self.speech)


class AnnouncementEdit(EditForm):
    """Asks what everybody is to know, and on which days."""

    def __init__(self, speech: Speech, day: str, parent: QWidget | None = None) -> None:
        """Make an empty form; `day` is today, an ISO date."""
        super().__init__(speech, parent)
        self._day = ".".join(reversed(day.split("-")))
        names = [*(f"text.{language}" for language in LANGUAGES), "from", "until"]
        self.fields = dict(zip(names, text_fields(len(names), self.edited.emit), strict=True))
        texts = [[self.fields[name]] for name in names[:3]]
        self.hold(*texts, [self.fields["from"], self.fields["until"]])
        self.clear()

    def form(self) -> Form | None:
        if self.state is None:
            return None
        words = Words(*(self.fields[f"text.{language}"].text for language in LANGUAGES))
        since, until = self.fields["from"].text, self.fields["until"].text
        taken = [item.id for item in self.state.shown.announcements]
        return AnnouncementForm(name_for(f"announcement {iso_date(since)}", "announcement", taken), words, since, until)

    def clear(self) -> None:
        super().clear()
        self.fields["from"].write(self._day)

    def show_judgement(self, judgement: Judgement | None) -> None:
        super().show_judgement(judgement)
        found = None if judgement is None else judgement.announcement
        wrong = set() if judgement is None else {complaint.field for complaint in judgement.complaints}
        days = {"from": self.fields["from"].text, "until": self.fields["until"].text}
        for name, text in days.items():
            is_day = found is not None and name not in wrong and bool(text.strip())
            self.fields[name].say(self.speech.date(iso_date(text)) if is_day else "")
        if not days["until"].strip():
            self.fields["until"].say(translate("EditForm", "Nothing here: it stays until somebody takes it away."))

    def retranslate(self) -> None:
        for language in LANGUAGES:
            self.fields[f"text.{language}"].ask(in_language(translate("EditForm", "Announcement"), language))
        self.fields["from"].ask(translate("EditForm", "First day"))
        self.fields["until"].ask(translate("EditForm", "Last day"))
        self.show_judgement(self.judgement)
