"""«Save report» beside every page, and where the last one is."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from launcher.ui.copyable_text import CopyableText
from launcher.ui.labels import button, label
from launcher.ui.translation import Saying, Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class ReportCard(QFrame):
    """A button, and what became of it.

    Signals:
        asked: a report is wanted.
    """

    asked = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the card before any report."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title, self._outcome = label(TextStyle.LEAD_STRONG, "section"), CopyableText(TextStyle.SMALL, "second")
        self._save = button("")
        self._save.clicked.connect(self.asked)
        self._told: Saying | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(8)
        for part in (self._title, self._outcome, self._save):
            layout.addWidget(part)
        self._retranslate()
        speech.changed.connect(self._retranslate)

    def tell(self, saying: Saying) -> None:
        """Show what became of a report; it stays until another one is asked for."""
        self._told = saying
        self._outcome.say(saying())

    def _retranslate(self) -> None:
        self._title.setText(translate("ReportCard", "Report for the helpdesk"))
        self._save.setText(translate("ReportCard", "Save report…"))
        before = translate("ReportCard", "Everything about this computer in a file, without names and passwords.")
        self._outcome.say(before if self._told is None else self._told())
