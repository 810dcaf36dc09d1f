"""The page of all links: tools, the table, and everything about the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.check_table import Row
from launcher.core.verdict_words import SIGNS, Tone
from launcher.ui.check_words import row_words
from launcher.ui.labels import frame, label
from launcher.ui.link_details import LinkDetails
from launcher.ui.link_table import LinkTable
from launcher.ui.link_tools import LinkTools
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class LinksPage(QWidget):
    """Shows what it is told; what the person wants is told by its parts."""

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the page without rows."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._speech = speech
        self.tools = LinkTools(speech, self)
        self._common_card, self._common = frame("card", self), label(TextStyle.BODY_STRONG, "bad", selectable=True)
        self._nothing = label(TextStyle.BODY, "second")
        self.table = LinkTable(self)
        self.details = LinkDetails(speech, self)
        self._lay_out()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._common_card)
        inside.setContentsMargins(18, 12, 18, 12)
        inside.addWidget(self._common)
        self._common_card.hide()
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.tools, self._common_card, self._nothing):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, in the language spoken now."""
        self.table.take([row_words(row, self._speech) for row in rows])
        self._nothing.setVisible(not rows)

    def show_common(self, sentence: str) -> None:
        """Say above the table what all that fails has in common; nothing, if `sentence` is empty."""
        self._common.setText(f"{SIGNS[Tone.BAD]} {sentence}" if sentence else "")
        self._common.setAccessibleName(sentence)
        self._common_card.setVisible(bool(sentence))

    def focus_table(self) -> None:
        """Put the keyboard on the row that is chosen, or on the first one."""
        self.table.choose_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Put the keyboard into the field that leaves some rows out."""
        self.tools.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tools.field.selectAll()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._nothing.setText(translate("LinksPage", "No link fits. Change what is sought, or show all again."))
        self.table.retranslate()
