"""The regulation, clause by clause in plain words, with what each clause governs."""

from PySide6.QtCore import QCoreApplication, QMargins, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from launcher.core.catalogue import Catalogue, Clause, Entry, Regulation, Reminder
from launcher.ui.chip import Chip
from launcher.ui.facts import Facts
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button, button_text, frame, label
from launcher.ui.reading_column import show_to_read
from launcher.ui.regulation_words import amendment_sentences, validity_sentence
from launcher.ui.reminder_card import code_words
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate


class RegulationPage(QWidget):
    """Everything that the regulation says.

    Signals:
        opened: an entry that a clause governs is to be opened.
        left: the person goes back.
    """

    opened = Signal(Entry)
    left = Signal()

    def __init__(
        self, regulation: Regulation, catalogue: Catalogue, speech: Speech, parent: QWidget | None = None
    ) -> None:
        """Make the page of `regulation`."""
        super().__init__(parent)
        self._regulation, self._organisation, self._speech = regulation, catalogue.organisation, speech
        self._back = button("chip")
        self._back.clicked.connect(self.left)
        self._title, self._document = label(TextStyle.DISPLAY), label(TextStyle.LEAD, "second")
        self._facts = Facts(6)
        self._clauses = [ClauseCard(clause, catalogue, speech, self) for clause in regulation.clauses]
        for clause in self._clauses:
            clause.opened.connect(self.opened)
        self._lay_out()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        summary = frame("card")
        inside = QVBoxLayout(summary)
        inside.setContentsMargins(scaled(20), scaled(18), scaled(20), scaled(18))
        inside.addWidget(self._facts)
        column = QVBoxLayout()
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        column.addLayout(top)
        for part in (self._title, self._document, summary, *self._clauses):
            column.addWidget(part)
        column.addStretch(1)
        show_to_read(column, self, QMargins(24, 12, 24, 24))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        regulation, speech = self._regulation, self._speech
        self._back.setText(translate("Regulation", "← Back to the platforms"))
        self._title.setText(speech.text(regulation.title))
        self._document.setText(speech.text(regulation.document))
        validity, recommended = regulation.validity, regulation.recommended_by
        note = "" if validity is None or validity.note is None else speech.text(validity.note)
        audience = "" if regulation.audience is None else speech.text(regulation.audience)
        translation = "" if regulation.translation_note is None else speech.text(regulation.translation_note)
        self._facts.say(
            [
                (translate("Regulation", "Whose regulation it is"), self._say_organisation()),
                (translate("Regulation", "For whom"), audience),
                (translate("Regulation", "Validity"), f"{validity_sentence(regulation, speech)}\n{note}".strip()),
                (translate("Regulation", "Amendments"), amendment_sentences(regulation, speech)),
                (
                    translate("Regulation", "Recommended by"),
                    "" if recommended is None else speech.text(recommended.text),
                ),
                (translate("Regulation", "About this text"), translation),
            ]
        )

    def _say_organisation(self) -> str:
        """Return the names of the organisation: in full, in short, and on the web."""
        organisation = self._organisation
        if organisation is None:
            return ""
        names = (
            self._speech.text(organisation.name),
            self._speech.text(organisation.short_name),
            organisation.web_name,
        )
        return " · ".join(name for name in names if name)

    def focus_first(self) -> None:
        """Put the keyboard focus where reading begins."""
        self._back.setFocus()

    def focus_clause(self, number: str) -> QWidget | None:
        """Put the keyboard focus on a clause and return its card, or None if there is no such clause."""
        card = next((card for card in self._clauses if card.number == number), None)
        if card is not None:
            card.setFocus()
        return card


class ClauseCard(QFrame):
    """One clause: what it says, and a button for each entry that it governs.

    Signals:
        opened: an entry is to be opened.
    """

    opened = Signal(Entry)

    def __init__(self, clause: Clause, catalogue: Catalogue, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the card of `clause`."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._clause, self._speech = clause, speech
        self._title, self._summary = label(TextStyle.HEADING), label(TextStyle.LEAD)
        self._entries = governed_entries(clause, catalogue)
        self._changed = self._amendment(catalogue)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._summary)
        if self._changed is not None:
            layout.addWidget(self._changed)
        # Made last: a screen reader reads the parts in the order in which they came here.
        self._buttons = [self._make_button(entry) for entry in self._entries]
        if self._buttons:
            flow = FlowLayout()
            for chip in self._buttons:
                flow.addWidget(chip)
            layout.addSpacing(4)
            layout.addLayout(flow)
        self._catalogue = catalogue
        self.retranslate()
        speech.changed.connect(self.retranslate)

    @property
    def number(self) -> str:
        """The number of the clause."""
        return self._clause.id

    def _make_button(self, entry: Entry) -> Chip:
        chip = Chip(self)
        chip.clicked.connect(lambda: self.opened.emit(entry))
        return chip

    def _amendment(self, catalogue: Catalogue) -> QLabel | None:
        regulation = catalogue.regulation
        amended = regulation is not None and any(self._clause.id in item.clauses for item in regulation.amendments)
        return label(TextStyle.SMALL, "second") if amended else None

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        title = self._speech.text(self._clause.title)
        self._title.setText(
            translate("Regulation", "Clause {number}. {title}").format(number=self._clause.id, title=title)
        )
        reminders = [reminder for reminder in self._catalogue.reminders if reminder.clause == self._clause.id]
        self._summary.setText("\n".join([self._speech.text(self._clause.summary), *self._say_reminders(reminders)]))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._summary.text())
        if self._changed is not None:
            self._changed.setText(self._say_amendments())
        for chip, entry in zip(self._buttons, self._entries, strict=True):
            chip.setText(button_text(self._speech.text(entry.title)))
            chip.setAccessibleDescription(self._speech.text(entry.summary))

    def _say_reminders(self, reminders: list[Reminder]) -> list[str]:
        return [code_words(reminder) for reminder in reminders]

    def _say_amendments(self) -> str:
        regulation = self._catalogue.regulation
        items = () if regulation is None else regulation.amendments
        sentence = translate("Regulation", "Changed by order No. {number} of {date}.")
        return " ".join(
            sentence.format(number=item.number, date=self._speech.date(item.date))
            for item in items
            if self._clause.id in item.clauses
        )


def governed_entries(clause: Clause, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return what a clause governs: the entries that name it, or those whose reminder it is the source of."""
    named = catalogue.governed_by(clause.id)
    reminded = tuple(
        entry
        for entry in catalogue.entries
        if (reminder := catalogue.reminder_for(entry)) is not None and reminder.clause == clause.id
    )
    return (*named, *(entry for entry in reminded if entry not in named))
