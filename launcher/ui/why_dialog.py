"""«Why is this here?»: clause, document, validity, and the address itself."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Catalogue, Entry, Reminder
from launcher.ui.address_row import AddressRow
from launcher.ui.chip import Chip
from launcher.ui.dialog import Dialog
from launcher.ui.entry_actions import EntryAction, action_words
from launcher.ui.entry_words import audience_words, format_words, kind_words, source_words
from launcher.ui.facts import Facts
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button, button_text, frame, label
from launcher.ui.layer_words import layer_words
from launcher.ui.regulation_words import amendment_sentences, validity_sentence
from launcher.ui.reminder_card import code_words
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


_FACTS = 9  # at most, of one entry
_ACTIONS = (EntryAction.PIN, EntryAction.UNPIN, EntryAction.SHARE)  # of those offered, the ones that stand here


class WhyDialog(Dialog):
    """Explains an entry and the guides under it.

    Signals:
        regulation_asked: the person wants to read the regulation.
        action_chosen: the person wants to do this with the entry.
    """

    regulation_asked = Signal()
    action_chosen = Signal(EntryAction)

    def __init__(
        self,
        entry: Entry,
        catalogue: Catalogue,
        speech: Speech,
        parent: QWidget | None,
        offered: Iterable[EntryAction] = (),
        *,
        has_regulation: bool = True,
    ) -> None:
        """Explain `entry`; of what is `offered` for it, pinning and sharing have buttons here.

        The window `has_regulation` if it can show the regulation.
        """
        super().__init__(speech, parent)
        self._catalogue = catalogue
        self._entries = (entry, *catalogue.guides_of(entry))
        self._titles = [label(TextStyle.TITLE) for _ in self._entries]
        self._facts = [Facts(_FACTS) for _ in self._entries]
        self._addresses: list[AddressRow] = []
        self._actions = {action: self._make_action(action) for action in offered if action in _ACTIONS}
        self._regulation, self._close = button(""), button("primary")
        self._regulation.setVisible(has_regulation and catalogue.regulation is not None)
        self._regulation.clicked.connect(self._ask_for_regulation)
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        self._lay_out()
        self.retranslate()
        self._close.setFocus()

    def _make_action(self, action: EntryAction) -> Chip:
        chip = Chip()
        chip.clicked.connect(lambda: self._choose(action))
        return chip

    def _choose(self, action: EntryAction) -> None:
        self.accept()
        self.action_chosen.emit(action)

    def _lay_out(self) -> None:
        for index, entry in enumerate(self._entries):
            if index:
                self.column.addWidget(frame("line"))
            self.column.addWidget(self._titles[index])
            self.column.addWidget(self._facts[index])
            if entry.link is not None:
                self._addresses.append(AddressRow(entry.link.url))
                self.column.addWidget(self._addresses[-1])
            if entry is self._entries[0] and self._actions:
                actions = FlowLayout()
                for chip in self._actions.values():
                    actions.addWidget(chip)
                self.column.addLayout(actions)
        self.column.addStretch(1)
        self.add_button(self._regulation)
        self.add_button(self._close)

    def _ask_for_regulation(self) -> None:
        self.accept()
        self.regulation_asked.emit()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("Why", "Why is this here?"))
        for entry, title, facts in zip(self._entries, self._titles, self._facts, strict=True):
            title.setText(self.speech.text(entry.title))
            said = [*self._say_approval(entry), *self._say_entry(entry)]
            facts.say(said + [("", "")] * (_FACTS - len(said)))
        for address in self._addresses:
            address.retranslate()
        for action, chip in self._actions.items():
            chip.setText(button_text(action_words(action)))
        self._regulation.setText(translate("Why", "Read the regulation"))
        self._close.setText(translate("Why", "Close"))
        self.fit(600)

    def _is_room(self, entry: Entry) -> bool:
        """Tell whether `entry` is a room of the person: it is not of the content then."""
        return self._catalogue.entry(entry.id) is None

    def _say_room(self, entry: Entry) -> list[tuple[str, str]]:
        platform = address = ""
        if entry.link is not None:
            platform = self.speech.text(entry.summary)
            address = translate("Why", "You saved this link yourself.")
        return [
            (translate("Why", "What it is"), translate("Why", "A room of your own")),
            (translate("Why", "Platform"), platform),
            (translate("Why", "Reminder of ethics"), self._say_reminder(self._catalogue.reminder_for(entry))),
            (translate("Why", "Note"), "" if entry.note is None else self.speech.text(entry.note)),
            (translate("Why", "Address"), address),
        ]

    def _say_entry(self, entry: Entry) -> list[tuple[str, str]]:
        if self._is_room(entry):
            return self._say_room(entry)
        what = [kind_words(entry.kind), audience_words(entry.audience)]
        if entry.format is not None:
            what.append(format_words(entry.format))
        if entry.language is not None:
            what.append(self.speech.language_name(entry.language))
        reminder = self._catalogue.reminder_for(entry)
        return [
            (translate("Why", "What it is"), ", ".join(what)),
            (translate("Why", "Reminder of ethics"), self._say_reminder(reminder)),
            (translate("Why", "Note"), "" if entry.note is None else self.speech.text(entry.note)),
            (translate("Why", "The regulation writes"), entry.written_as or ""),
            (translate("Why", "Address"), source_words(entry)),
            (
                translate("Why", "Set by the content layer"),
                "" if entry.layer == "bundled" else layer_words(entry.layer),
            ),
        ]

    def _say_clauses(self, entry: Entry) -> str:
        lines = []
        for number in entry.clauses:
            clause = None if self._catalogue.regulation is None else self._catalogue.regulation.clause(number)
            lines.append(number if clause is None else f"{number}. {self.speech.text(clause.summary)}")
        return "\n".join(lines)

    def _say_reminder(self, reminder: Reminder | None) -> str:
        return "" if reminder is None else f"{code_words(reminder)}. {self.speech.text(reminder.text)}"

    def _say_approval(self, entry: Entry) -> list[tuple[str, str]]:
        """Say which clause and document approve `entry`; the document is the same for all, so it is said once."""
        if self._is_room(entry) and entry.link is None:
            return []
        regulation = self._catalogue.regulation
        document = validity = ""
        if regulation is not None and entry is self._entries[0]:
            document = f"{self.speech.text(regulation.document)}. {amendment_sentences(regulation, self.speech)}"
            validity = validity_sentence(regulation, self.speech)
        return [
            (translate("Why", "Clause"), self._say_clauses(entry)),
            (translate("Why", "Document"), document),
            (translate("Why", "Validity"), validity),
        ]
