"""«This computer»: what was found here with its cure, and the bare facts, to be read, copied and kept."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from launcher.core.verdict_words import SIGNS, Tone
from launcher.ui.copyable_text import CopyableText
from launcher.ui.findings import Findings, FindingWords
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import announce, button, dress, frame, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_HEADINGS = 150  # the width of the headings beside the facts, device-independent pixels at 100 % text size


class ComputerPage(QWidget):
    """Shows what it is given; looks at nothing itself.

    Signals:
        look_asked: the computer is to be looked at again.
        copy_asked: everything is wanted as text on the clipboard.
        save_asked: a report is wanted as a file.
    """

    look_asked = Signal()
    copy_asked = Signal()
    save_asked = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the page before anything was found."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._look, self._copy, self._save = button(""), button(""), button("")
        self._state, self._title = label(TextStyle.LEAD_STRONG), label(TextStyle.LEAD_STRONG, "section")
        self._is_working, self._findings = True, tuple[FindingWords, ...]()
        self._list, self._card, self._facts = Findings(), frame("card"), frame("card")
        self._grid = QGridLayout()
        self._pairs: list[tuple[QLabel, CopyableText]] = []
        for pressed, asked in (
            (self._look, self.look_asked), (self._copy, self.copy_asked), (self._save, self.save_asked),
        ):  # fmt: skip
            pressed.clicked.connect(asked)
        self._lay_out()
        self._retranslate()
        speech.changed.connect(self._retranslate)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        tools = FlowLayout(spacing=8)
        for part in (self._look, self._copy, self._save):
            tools.addWidget(part)
        column.addLayout(tools)
        found = _inside(self._card)
        found.addWidget(self._state)
        found.addWidget(self._list)
        facts = _inside(self._facts)
        facts.addWidget(self._title)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(0, scaled(_HEADINGS))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 3)
        facts.addLayout(self._grid)
        column.addWidget(self._card)
        column.addWidget(self._facts)
        column.addStretch(1)
        self._facts.hide()

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        self._look.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_working(self) -> bool:
        """Whether it is shown that the computer is being looked at."""
        return self._is_working

    def show_working(self) -> None:
        """Show that the computer is being looked at; what was found before stays to be read."""
        self._is_working = True
        self._say_state()

    def show_failure(self, sentence: str) -> None:
        """Show that the computer could not be looked at."""
        self.show_found([FindingWords(Tone.BAD, sentence)], [])

    def show_found(self, findings: Sequence[FindingWords], facts: Sequence[tuple[str, str]]) -> None:
        """Show what was found, the gravest first, and the facts: a heading and lines of text each."""
        self._is_working = False
        grave = [Tone.BAD, Tone.WARNING]
        rank = lambda finding: grave.index(finding.tone) if finding.tone in grave else len(grave)  # noqa: E731
        self._findings = tuple(sorted(findings, key=rank))
        self._list.show_findings(self._findings)
        self._show_facts(facts)
        self._say_state()

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        while len(self._pairs) < len(facts):
            pair = label(TextStyle.BODY_STRONG, "second"), CopyableText(TextStyle.BODY)
            pair[0].setBuddy(pair[1])
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(pair[0], len(self._pairs), 0, top)
            self._grid.addWidget(pair[1], len(self._pairs), 1, top)
            self._pairs.append(pair)
        for number, (heading, text) in enumerate(self._pairs):
            heading.setVisible(number < len(facts))
            text.setVisible(number < len(facts))
        for (heading, text), (words, lines) in zip(self._pairs, facts, strict=False):
            heading.setText(words)
            text.say(lines, words)
        self._facts.setVisible(bool(facts))

    def read_out(self) -> None:
        """Let a screen reader say how the computer is."""
        announce(self._state, self._state.text())

    def _retranslate(self) -> None:
        """Say what the page itself says; whoever shows the findings says them again."""
        self._look.setText(translate("ComputerPage", "Look again"))
        self._copy.setText(translate("ComputerPage", "Copy all as text"))
        self._save.setText(translate("ComputerPage", "Save report…"))
        self._title.setText(translate("ComputerPage", "About this computer"))
        self._say_state()

    def _say_state(self) -> None:
        grave = [finding.tone for finding in self._findings if finding.tone in {Tone.BAD, Tone.WARNING}]
        if self._is_working:
            tone, words = Tone.QUIET, translate("ComputerPage", "This computer is being looked at…")
        elif grave:
            tone = grave[0]  # the gravest stands first
            words = translate("ComputerPage", "Things to see to: {count}").format(count=len(grave))
        else:
            tone, words = Tone.GOOD, translate("ComputerPage", "Everything is in order.")
        self._state.setText(f"{SIGNS[tone]} {words}")
        dress(self._state, {Tone.GOOD: "good", Tone.WARNING: "warning", Tone.BAD: "bad"}.get(tone, "second"))


def _inside(card: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 18)
    column.setSpacing(12)
    return column
