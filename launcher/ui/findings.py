"""What was found on a computer, or is wrong in a file: a sign, a sentence and its cure."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.verdict_words import SIGNS, Tone
from launcher.ui.copyable_text import CopyableText
from launcher.ui.typography import TextStyle

_ROLES = {Tone.GOOD: "", Tone.WARNING: "warning", Tone.BAD: "bad", Tone.QUIET: "second"}


@dataclass(frozen=True, slots=True)
class FindingWords:
    """One finding as it is read. `place` is where in a file it is; empty where that says nothing."""

    tone: Tone
    sentence: str
    cure: str = ""
    place: str = ""


class Findings(QWidget):
    """A list of findings, made anew each time it is shown: their number changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._rows: list[QWidget] = []

    def show_findings(self, findings: Sequence[FindingWords]) -> None:
        """Show these instead of those before."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_row(finding) for finding in findings]
        for row in self._rows:
            self._column.addWidget(row)


def _row(finding: FindingWords) -> QWidget:
    row = QWidget()
    row.setProperty("role", "clear")
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    # The sign and its sentence are one label, so that a screen reader says them together.
    is_grave = finding.tone in {Tone.WARNING, Tone.BAD}
    sentence = CopyableText(TextStyle.BODY_STRONG if is_grave else TextStyle.BODY, _ROLES[finding.tone])
    sentence.say(f"{SIGNS[finding.tone]} {finding.sentence}")
    column.addWidget(sentence)
    for text, role in ((finding.cure, ""), (finding.place, "second")):
        if text:
            line = CopyableText(TextStyle.SMALL if role else TextStyle.BODY, role)
            line.say(text)
            line.setIndent(18)
            column.addWidget(line)
    return row
