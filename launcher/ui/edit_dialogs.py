"""The questions before something is lost, and before something reaches everybody."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from launcher.core.change_words import line_of, summary_of
from launcher.core.content_changes import Change
from launcher.core.edit_roles import LivePlace
from launcher.ui.breaking import breakable
from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_MOST_LINES = 12  # of changes in a question


class GoLiveDialog(Dialog):
    """Accepted when the person really wants to write what launchers read."""

    def __init__(
        self, file: str, place: LivePlace, changes: Sequence[Change], speech: Speech, parent: QWidget | None
    ) -> None:
        """Ask about `file`, which launchers read; `changes` are what differs from what is there now."""
        super().__init__(speech, parent)
        self._file, self._place, self._changes = file, place, changes
        self._text, self._whom = label(TextStyle.LEAD), label(TextStyle.LEAD)
        self._summary, self._lines = label(TextStyle.BODY_STRONG), label(TextStyle.SMALL, "second")
        self._go, self._stay = button(""), button("primary")
        self._go.clicked.connect(self.accept)
        self._stay.clicked.connect(self.reject)
        self._stay.setDefault(True)
        for part in (self._text, self._whom, self._summary, self._lines):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.add_button(self._go)
        self.add_button(self._stay)
        self.retranslate()
        self._stay.setFocus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("EditDialog", "Write to the file that is in use?"))
        text = translate("EditDialog", "Open windows of the program read “{file}” and show it within seconds.")
        self._text.setText(breakable(text.format(file=self._file)))
        self._whom.setText(breakable(self._whom_words()))
        self._summary.setText(self.speech.text(summary_of(self._changes)))
        lines = [self.speech.text(line_of(change)) for change in self._changes[:_MOST_LINES]]
        if len(self._changes) > _MOST_LINES:
            lines.append(f"… {len(self._changes) - _MOST_LINES}")
        self._lines.setText(breakable("\n".join(lines)))
        self._lines.setVisible(bool(lines))
        self._go.setText(translate("EditDialog", "Write it now"))
        self._stay.setText(translate("EditDialog", "Leave it as it is"))
        self.fit(600)

    def _whom_words(self) -> str:
        """Say whom it concerns, as far as that can be known here."""
        place = self._place
        if place.hosts:
            sentence = translate(
                "EditDialog",
                "It concerns everybody at the computers of the room “{room}”, wherever this folder is shared or copied "
                "to. Their names: {names}.",
            )
            return sentence.format(room=place.room, names=", ".join(place.hosts))
        if place.room:
            sentence = translate(
                "EditDialog", "It concerns everybody at the computer of the name “{name}”, and nobody else."
            )
            return sentence.format(name=place.room)
        return translate(
            "EditDialog",
            "It concerns everybody at this computer, and at every computer that this folder is shared with or copied "
            "to.",
        )


class UnsavedDialog(Dialog):
    """Asks what becomes of changes that are not saved.

    Signals:
        save_asked: the person wants to save first.
        loss_accepted: the person does without.
    """

    save_asked = Signal()
    loss_accepted = Signal()

    def __init__(self, count: int, speech: Speech, parent: QWidget | None) -> None:
        """Ask about `count` changes."""
        super().__init__(speech, parent)
        self._count = count
        self._text = label(TextStyle.LEAD)
        self._lose, self._stay, self._save = button(""), button(""), button("primary")
        self._lose.clicked.connect(self.accept)
        self._lose.clicked.connect(self.loss_accepted)
        self._save.clicked.connect(self.accept)
        self._save.clicked.connect(self.save_asked)
        self._stay.clicked.connect(self.reject)
        self._save.setDefault(True)
        self.column.addWidget(self._text)
        self.column.addStretch(1)
        for one in (self._lose, self._stay, self._save):
            self.add_button(one)
        self.retranslate()
        self._save.setFocus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("EditDialog", "The changes are not saved"))
        text = translate("EditDialog", "Changes in this file: {count}. Without saving they are lost.")
        self._text.setText(text.format(count=self._count))
        self._lose.setText(translate("EditDialog", "Do without them"))
        self._stay.setText(translate("EditDialog", "Go on editing"))
        self._save.setText(translate("EditDialog", "Save…"))
        self.fit()
