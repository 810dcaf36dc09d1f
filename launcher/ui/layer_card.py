"""One layer of the content: its file, what became of it, and everything that is wrong in it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from launcher.core.content import LayerReport, LayerStatus
from launcher.core.layer_story import LayerStory
from launcher.core.problems import Problem, Severity, shortened
from launcher.core.quick_dataclasses import dataclass
from launcher.core.verdict_words import SIGNS, Tone
from launcher.ui.copyable_text import CopyableText
from launcher.ui.findings import Findings, FindingWords
from launcher.ui.labels import dress, label
from launcher.ui.layer_words import layer_words
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_ROLES = {Tone.GOOD: "good", Tone.WARNING: "warning", Tone.BAD: "bad"}
_MOST = 50  # mistakes of a layer; the console lists all of them
_LONGEST_POINTER = 80


@dataclass(frozen=True, slots=True)
class LayerWords:
    """A layer as it is read."""

    tone: Tone
    title: str
    file: str
    facts: str
    findings: tuple[FindingWords, ...]


def words_of_layer(story: LayerStory, speech: Speech) -> LayerWords:
    """Return the layer in the language spoken now."""
    report = story.report
    is_used = report.status is LayerStatus.USED
    tone = Tone.BAD if not is_used else Tone.WARNING if story.problems else Tone.GOOD
    name = layer_words(report.name)
    state = translate("LayersPage", "in use") if is_used else translate("LayersPage", "left out")
    findings = [_words_of(problem, speech) for problem in _ordered(story)[:_MOST]]
    if len(story.problems) > _MOST:
        rest = translate("LayersPage", "Further problems: {count}. The command “nkzu-helpdesk validate” lists all.")
        findings.append(FindingWords(Tone.QUIET, rest.format(count=len(story.problems) - _MOST)))
    return LayerWords(
        tone, f"{name[:1].upper()}{name[1:]} – {state}", report.path, _facts(report, len(story.problems), speech),
        tuple(findings),
    )  # fmt: skip


def _ordered(story: LayerStory) -> list[Problem]:
    """Return all problems, the one first for which the layer was left out."""
    rest = [problem for problem in story.problems if problem != story.reason]
    return rest if story.reason is None else [story.reason, *rest]


def _facts(report: LayerReport, count: int, speech: Speech) -> str:
    parts = [
        translate("LayersPage", "edition {edition}").format(edition=report.edition) if report.edition else "",
        translate("LayersPage", "changed on {date}, {time}").format(
            date=speech.date(report.changed[:10]), time=report.changed[11:16]
        )
        if report.changed
        else "",
        translate("LayersPage", "problems: {count}").format(count=count),
    ]
    words = " · ".join(filter(None, parts))
    return f"{words[:1].upper()}{words[1:]}"


def _words_of(problem: Problem, speech: Speech) -> FindingWords:
    place = translate("LayersPage", "line {line}").format(line=problem.line) if problem.line else ""
    pointer = shortened(problem.pointer, _LONGEST_POINTER)
    return FindingWords(
        Tone.WARNING if problem.severity is Severity.WARNING else Tone.BAD,
        speech.say(problem.message),
        speech.say(problem.cure),
        " · ".join(filter(None, (place, pointer))),
    )


class LayerCard(QFrame):
    """Shows one layer, and then perhaps another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a card that says nothing yet."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title, self._findings = label(TextStyle.LEAD_STRONG), Findings()
        self._file, self._facts = CopyableText(TextStyle.BODY), CopyableText(TextStyle.SMALL, "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(4)
        for part in (self._title, self._file, self._facts, self._findings):
            column.addWidget(part)
        column.insertSpacing(3, 6)

    def say(self, words: LayerWords) -> None:
        """Show a layer."""
        self._title.setText(f"{SIGNS[words.tone]} {words.title}")
        dress(self._title, _ROLES[words.tone])
        self._file.say(words.file)
        self._facts.say(words.facts)
        self._findings.show_findings(words.findings)
        self._findings.setVisible(bool(words.findings))
