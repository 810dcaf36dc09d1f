"""The console face: the commands of ``nkzu-helpdesk``. It decides nothing that ``core`` can decide."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from launcher.core.content import Content, LayerReport
from launcher.core.content_lint import lint_content
from launcher.core.diagnosis import SIGNS, Diagnosis
from launcher.core.exit_codes import ExitCode
from launcher.core.explanation import explain_content
from launcher.core.languages import Language
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.moments import written_moment
from launcher.core.problems import Problem, shortened
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.core.report import findings_value, layers_value


class NotPrintedError(Exception):
    """The answer was found but could not be written, for example to a full disk; `reason` tells why."""

    def __init__(self, reason: OSError) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Console:
    """Prints for people in their language, or JSON for scripts."""

    language: Language
    say: Callable[[Message], str]
    as_json: bool

    def answer(self, value: dict[str, Any], lines: Iterable[str]) -> None:
        """Print `value` as JSON, or the `lines` for people."""
        if sys.stdout is None:
            return
        with self._printing():
            if self.as_json:
                print(self._dumped(value, 2))
            else:
                for line in lines:
                    print(line)

    @contextmanager
    def _printing(self) -> Iterator[None]:
        """Let the block print. Raises NotPrintedError."""
        # A console may know fewer characters than a sentence has.
        if isinstance(sys.stdout.errors, str) and hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="replace")
        try:
            yield
            sys.stdout.flush()
        except OSError as error:
            raise NotPrintedError(error) from error

    @staticmethod
    def _dumped(value: dict[str, Any], indent: int | None) -> str:
        knows_every_character = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        # PowerShell reads what comes through a pipe in the code page of its console.
        is_read_rightly = sys.platform != "win32" or sys.stdout.isatty()
        return json.dumps(value, ensure_ascii=not (knows_every_character and is_read_rightly), indent=indent)

    def stream(self, key: str, found: Iterable[tuple[dict[str, Any], str]]) -> None:
        """Print a long list under `key`, each value or line as soon as it is found."""
        if sys.stdout is None:
            for _value in found:  # whoever counts them as they go by still does
                pass
            return
        with self._printing():
            before = f'{{\n  "{key}": ['
            for value, line in found:
                text = f"{before}\n    {self._dumped(value, None)}" if self.as_json else f"{line}\n"
                print(text, end="", flush=True)
                before = ","
            if self.as_json:
                print("\n  ]\n}" if before == "," else f"{before}]\n}}")

    def problem_value(self, found: Problem) -> dict[str, Any]:
        """Return a problem as the contract has it."""
        return {
            "code": found.code,
            "severity": found.severity.value,
            "line": found.line,
            "column": found.column,
            "pointer": found.pointer,
            "message": self.say(found.message),
            "cure": self.say(found.cure),
        }

    def validate(self, checked: Iterable[tuple[LayerReport, tuple[Problem, ...]]]) -> ExitCode:
        """Print the problems of each file."""
        files: list[dict[str, Any]] = []
        lines: list[str] = []
        for layer, warnings in checked:
            problems = sorted((*layer.problems, *warnings), key=lambda found: (found.line, found.column))
            files.append({"file": layer.path, "problems": [self.problem_value(found) for found in problems]})
            lines += [self.problem_line(layer.path, found) for found in problems]
            if not problems:
                sound = Message("Console", QT_TRANSLATE_NOOP("Console", "{file}: no mistakes."), {"file": layer.path})
                lines.append(self.say(sound))
        self.answer({"files": files}, lines)
        return ExitCode.FOUND if any(file["problems"] for file in files) else ExitCode.OK

    def problem_line(self, path: str, found: Problem) -> str:
        """Return a problem in one line for people."""
        words = {
            "error": QT_TRANSLATE_NOOP("Console", "error"),
            "warning": QT_TRANSLATE_NOOP("Console", "warning"),
        }
        severity = self.say(Message("Console", words[found.severity.value]))
        place = f"{path}:{found.line}:{found.column}" if found.line else path
        pointer = f" [{shortened(found.pointer, 200)}]" if found.pointer else ""
        return f"{place}: {severity}: {self.say(found.message)} {self.say(found.cure)}{pointer}"

    def explain(self, content: Content, entry_id: str | None) -> ExitCode:
        """Print which layers were read and where each entry comes from."""
        value: dict[str, Any] = {
            "layers": layers_value(content, self.say),
            **explain_content(content, entry_id),
        }
        self.answer(value, self._explain_lines(value))
        if entry_id is not None and not value["entries"]:
            return ExitCode.FOUND
        return ExitCode.FOUND if content.problems else ExitCode.OK

    def _explain_lines(self, value: dict[str, Any]) -> Iterable[str]:
        for layer in value["layers"]:
            yield from self._layer_lines(layer)
        weakest = value["layers"][0]["name"]
        for entry in value["entries"]:
            title = entry["title"][self.language.value]
            yield f"{entry['id']:26} {title}"
            yield f"    {entry['url'] or '–'}  ({entry['clause']}, {entry['source']}, {entry['layer']})"
            yield from self._origin_lines(entry["set_by"], weakest)
        sentence = QT_TRANSLATE_NOOP("Console", "Hidden by the layer {layer}: {name}.")
        for hidden in value["hidden"]:
            params = {"layer": hidden["layer"], "name": shortened(hidden["id"])}
            yield self.say(Message("Console", sentence, params))

    def _layer_lines(self, layer: dict[str, Any]) -> Iterable[str]:
        sign = SIGNS["ok"] if layer["status"] == "used" else SIGNS["failed"]
        changed = written_moment(layer["changed"] or "")
        sentence = QT_TRANSLATE_NOOP("Console", "(file of {time})")
        when = self.say(Message("Console", sentence, {"time": changed})) if changed else ""
        yield " ".join(filter(None, (sign, layer["name"], layer["edition"], when, layer["path"])))
        if layer["reason"]:
            yield f"    {layer['reason']}"
        if layer["problems"] > 1:
            more = QT_TRANSLATE_NOOP(
                "Console",
                "All mistakes: {count}. The command “nkzu-helpdesk validate” names each of them with its cure.",
            )
            yield f"    {self.say(Message('Console', more, {'count': str(layer['problems'])}))}"

    def _origin_lines(self, set_by: dict[str, str], weakest: str) -> Iterable[str]:
        """Say which values of an entry that the weakest layer has come from stronger ones."""
        if weakest not in set_by.values():
            return
        sentence = QT_TRANSLATE_NOOP("Console", "From the layer {layer}: {keys}.")
        for layer in dict.fromkeys(set_by.values()):
            keys = ", ".join(key for key, name in set_by.items() if name == layer and key != "id")
            if layer != weakest and keys:
                yield f"    {self.say(Message('Console', sentence, {'layer': layer, 'keys': keys}))}"

    def doctor(self, diagnosis: Diagnosis) -> ExitCode:
        """Print what was found on this computer."""
        value, lines = self.diagnosis_value(diagnosis)
        self.answer(value, lines)
        return ExitCode.OK if diagnosis.is_sound else ExitCode.FOUND

    def diagnosis_value(self, diagnosis: Diagnosis) -> tuple[dict[str, Any], list[str]]:
        """Return what was found on this computer as the contract has it, and in lines for people."""
        findings = findings_value(diagnosis, self.say)
        lines = [" ".join(filter(None, (SIGNS[str(f["status"])], f["message"], f["cure"]))) for f in findings]
        return {"findings": findings, "facts": dict(diagnosis.facts)}, lines


def warnings_of(data: bytes | None, content: Content) -> tuple[Problem, ...]:
    """Return the warnings for a file that could be read."""
    return () if data is None else lint_content(data, content.catalogue)
