"""The command ``nkzu-helpdesk diff``: what would change from one content file to another, in words."""

from collections.abc import Sequence

from launcher.core.change_words import line_of, summary_of
from launcher.core.content import Content, LayerStatus
from launcher.core.content_changes import Change, changes_between
from launcher.core.diagnosis import SIGNS
from launcher.core.exit_codes import ExitCode
from launcher.core.explanation import texts
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.faces.console import Console


@dataclass(frozen=True, slots=True)
class Differences:
    """Tells on a console how two contents differ."""

    console: Console

    def tell(self, first: Content, second: Content) -> ExitCode:
        """Print what changes from `first` to `second`, the last layer of each being the file that was named.

        The problems of the two files come first, as ``validate`` prints them. Where one of them cannot be used at all
        nothing is compared: everything of it would seem to have gone.
        """
        reports = [content.layers[-1] for content in (first, second)]
        files: list[dict[str, Any]] = []
        lines: list[str] = []
        for report in reports:
            problems = sorted(report.problems, key=lambda found: (found.line, found.column))
            files.append({"file": report.path, "problems": [self.console.problem_value(found) for found in problems]})
            lines += [self.console.problem_line(report.path, found) for found in problems]
        has_problems = bool(lines)
        if any(report.status is LayerStatus.REFUSED for report in reports):
            refused = QT_TRANSLATE_NOOP("Console", "The files cannot be compared: one of them cannot be used.")
            lines.append(f"{SIGNS['failed']} {self.console.say(Message('Console', refused))}")
            self.console.answer({"changes": None, "summary": None, "files": files}, lines)
            return ExitCode.FOUND
        changes = changes_between(first.catalogue, second.catalogue)
        summary = summary_of(changes)
        value = {"changes": [change_value(change) for change in changes], "summary": texts(summary), "files": files}
        self.console.answer(value, [*lines, summary.text(self.console.language), *self._lines(changes)])
        return ExitCode.FOUND if changes or has_problems else ExitCode.OK

    def _lines(self, changes: Sequence[Change]) -> list[str]:
        return [f"    {line_of(change).text(self.console.language)}" for change in changes]


def change_value(change: Change) -> dict[str, Any]:
    """Return a change as the contract has it."""
    return {
        "kind": change.kind.value,
        "section": change.section,
        "id": change.id,
        "field": change.field,
        "old": change.old,
        "new": change.new,
        "message": texts(line_of(change)),
    }
