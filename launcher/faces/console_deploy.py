"""The command ``nkzu-helpdesk deploy``: a layer is put into its place, if it is sound, and what changes is said."""

from collections.abc import Callable

from launcher.core.change_words import line_of, summary_of
from launcher.core.diagnosis import SIGNS
from launcher.core.exit_codes import ExitCode
from launcher.core.explanation import texts
from launcher.core.layer_plan import LayerPlan
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.problems import Problem
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.faces.console import Console
from launcher.faces.console_diff import change_value


@dataclass(frozen=True, slots=True)
class Deployment:
    """Puts one layer into its place. `file` is the file that was named, `place` where it goes, for which `room`."""

    console: Console
    file: str
    place: str
    room: str | None = None

    def deploy(self, plan: LayerPlan, put: Callable[[], tuple[bool, Problem | None]]) -> ExitCode:
        """Let `put` write the layer if `plan` allows it; print what came of it.

        `put` tells whether anything was written, and what prevented the rest: a layer that is in force may lack its
        last good copy. Where nothing had to be, all is well: a
        script may run the command again and again.
        """
        lines = [self.console.problem_line(self.file, found) for found in plan.problems]
        if not plan.is_sound:
            refused = QT_TRANSLATE_NOOP(
                "Console", "Nothing was changed: the file has mistakes. Correct them and run the command again."
            )
            return self._told(plan, self.console.say(Message("Console", refused)), lines, written=False)
        written, problem = put()
        if problem is not None:
            reason = f"{self.console.say(problem.message)} {self.console.say(problem.cure)}"
            return self._told(plan, reason, lines, written=written)
        return self._told(plan, None, lines, written=written)

    def _told(self, plan: LayerPlan, reason: str | None, lines: list[str], *, written: bool) -> ExitCode:
        summary = summary_of(plan.changes)
        note = None if reason is not None else self._note(plan)
        value: dict[str, Any] = {
            "deployed": reason is None or written,
            "written": written,
            "path": self.place,
            "changes": [change_value(change) for change in plan.changes],
            "summary": texts(summary) if reason is None else None,
            "problems": [self.console.problem_value(found) for found in plan.problems],
            "reason": reason,
            "note": note,
        }
        if reason is not None:
            in_force = [f"{SIGNS['ok']} {self._done()}"] if written else []
            self.console.answer(value, [*lines, *in_force, f"{SIGNS['failed']} {reason}"])
            return ExitCode.FOUND
        same = QT_TRANSLATE_NOOP("Console", "The layer was in its place already: {file}.")
        said = self._done() if written else self.console.say(Message("Console", same, {"file": self.place}))
        language = self.console.language
        changes = [f"    {line_of(change).text(language)}" for change in plan.changes]
        notes = [] if note is None else [f"{SIGNS['warning']} {note}"]
        self.console.answer(value, [*lines, f"{SIGNS['ok']} {said}", *notes, summary.text(language), *changes])
        return ExitCode.OK

    def _done(self) -> str:
        done = QT_TRANSLATE_NOOP("Console", "The layer is in its place: {file}.")
        return self.console.say(Message("Console", done, {"file": self.place}))

    def _note(self, plan: LayerPlan) -> str | None:
        """Say whom a layer is for that no room is known for: whoever meant a room must still name its computers."""
        if self.room is None or self.room in plan.rooms:
            return None
        sentence = QT_TRANSLATE_NOOP(
            "Console",
            "Only a computer of the name “{room}” uses this layer. "
            'If it is meant for a room, name the room\'s computers under "rooms" in the layer of the computer.',
        )
        return self.console.say(Message("Console", sentence, {"room": self.room}))
