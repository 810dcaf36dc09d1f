"""What was found on a computer, or is wrong in a file: a sign, a sentence and its cure."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.quick_dataclasses import dataclass
from launcher.core.verdict_words import SIGNS, Tone
from launcher.ui.copyable_text import CopyableText
from launcher.ui.labels import dress
from launcher.ui.typography import TextStyle, font

_ROLES = {Tone.GOOD: "", Tone.WARNING: "warning", Tone.BAD: "bad", Tone.QUIET: "second"}


@dataclass(frozen=True, slots=True)
class FindingWords:
    """One finding as it is read. `place` is where in a file it is; empty where that says nothing."""

    tone: Tone
    sentence: str
    cure: str = ""
    place: str = ""


class Findings(QWidget):
    """A list of findings; its rows are made once and then say something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._rows: list[_Row] = []

    def show_findings(self, findings: Sequence[FindingWords]) -> None:
        """Show these instead of those before."""
        while len(self._rows) < len(findings):
            self._rows.append(_Row(self))
            self._column.addWidget(self._rows[-1])
        for row, finding in zip(self._rows, findings, strict=False):
            row.say(finding)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(findings))


class _Row(QWidget):
    """One finding."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        # The sign and its sentence are one label, so that a screen reader says them together.
        self._sentence = CopyableText(TextStyle.BODY)
        self._cure, self._place = CopyableText(TextStyle.BODY), CopyableText(TextStyle.SMALL, "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for line in (self._sentence, self._cure, self._place):
            column.addWidget(line)

    def say(self, finding: FindingWords) -> None:
        is_grave = finding.tone in {Tone.WARNING, Tone.BAD}
        self._sentence.setFont(font(TextStyle.BODY_STRONG if is_grave else TextStyle.BODY))
        dress(self._sentence, _ROLES[finding.tone])
        before = f"{SIGNS[finding.tone]} "
        self._sentence.say(before + finding.sentence)
        for line, text in ((self._cure, finding.cure), (self._place, finding.place)):
            # Below the sentence, not below its sign, and each sign has a width of its own.
            line.setIndent(self._sentence.fontMetrics().horizontalAdvance(before))
            line.say(text)
            line.setVisible(bool(text))
