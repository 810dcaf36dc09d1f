"""The rules of ethics, always in view."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from launcher.core.catalogue import Reminder
from launcher.ui.labels import label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate


def code_words(reminder: Reminder) -> str:
    """Return which clause says so, and which clause of the Code of Ethics it names."""
    return translate("Reminder", "Clause {clause} · Code of Ethics, clause {code_clause}").format(
        clause=reminder.clause, code_clause=reminder.code_clause
    )


class ReminderCard(QFrame):
    """Each reminder with its occasion and its clauses; the advice comes with the reminder when it is due."""

    def __init__(self, reminders: tuple[Reminder, ...], speech: Speech, parent: QWidget | None = None) -> None:
        """Make the card of `reminders`."""
        super().__init__(parent)
        self.setProperty("role", "ethics")
        self._speech = speech
        self._title = label(TextStyle.HEADING, "ethics-title")
        self._parts: list[tuple[Reminder, QLabel, QLabel, QLabel]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(16))
        layout.setSpacing(4)
        layout.addWidget(self._title)
        for reminder in reminders:
            title, text = label(TextStyle.BODY_STRONG), label(TextStyle.BODY)
            clause = label(TextStyle.SMALL_STRONG, "ethics-clause")
            layout.addSpacing(8)
            for part in (title, text, clause):
                layout.addWidget(part)
            self._parts.append((reminder, title, text, clause))
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._title.setText(translate("Reminder", "Reminders of ethics"))
        self.setAccessibleName(self._title.text())
        for reminder, title, text, clause in self._parts:
            title.setText(self._speech.text(reminder.title))
            text.setText(self._speech.text(reminder.text))
            clause.setText(code_words(reminder))
