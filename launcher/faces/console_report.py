"""The option ``--report`` of ``nkzu-helpdesk doctor``: a file for support, and a page that people can read."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from launcher.core.content import Content
from launcher.core.diagnosis import Diagnosis
from launcher.core.exit_codes import ExitCode
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.report import KIND, ReportFacts, report_value
from launcher.core.report_page import MARK, report_page
from launcher.core.scrubbing import Scrubber
from launcher.faces.console import SIGNS, Console, layers_value


@dataclass(frozen=True, slots=True)
class Reports:
    """Writes a report and tells on a console where it is."""

    console: Console
    scrubber: Scrubber
    # How a file begins, empty where there is none, None where what is there is no file that can be read.
    begins: Callable[[Path], bytes | None]
    # Writes the whole file or nothing; tells whether.
    write: Callable[[Path, str], bool]

    def report(self, diagnosis: Diagnosis, content: Content, facts: ReportFacts, target: Path) -> ExitCode:
        """Write the report on `diagnosis` to `target`, and print both as ``doctor`` does."""
        value, lines = self.console.diagnosis_value(diagnosis)
        file, page = report_files(target)
        problem = self._obstacle(file, page) or self._written(value, content, facts, file, page)
        if problem is None:
            said = QT_TRANSLATE_NOOP("Report", "The report is in {file} and, to be read, in {page}.")
            lines.append(f"{SIGNS['ok']} {self._say(said, file=str(file), page=str(page))}")
            report: dict[str, Any] = {"file": str(file), "page": str(page), "message": None}
        else:
            lines.append(f"{SIGNS['failed']} {problem}")
            report = {"file": None, "page": None, "message": problem}
        if facts.lost_log is not None:
            lost = QT_TRANSLATE_NOOP("Report", "{file} cannot be read, so there are no events in the report.")
            report["message"] = report["message"] or self._say(lost, file=facts.lost_log)
            lines.append(f"{SIGNS['failed']} {self._say(lost, file=facts.lost_log)}")
        self.console.answer({**value, "report": report}, lines)
        if problem is not None:
            return ExitCode.USAGE
        return ExitCode.OK if diagnosis.is_sound and facts.lost_log is None else ExitCode.FOUND

    def _obstacle(self, file: Path, page: Path) -> str | None:
        """Return why a file may not be written; None where there is none yet, or only an older report."""
        for path, mark in ((file, f'"kind": "{KIND}"'), (page, MARK)):
            begin = self.begins(path)
            if begin is None or (begin and mark.encode() not in begin):
                sentence = QT_TRANSLATE_NOOP(
                    "Report", "What is in {file} is no report, so it was left as it is. Name another file."
                )
                return self._say(sentence, file=str(path))
        return None

    def _written(
        self, value: dict[str, Any], content: Content, facts: ReportFacts, file: Path, page: Path
    ) -> str | None:
        """Write both files; return why that was not possible, None if it was."""
        report = report_value(facts, value, layers_value(content, self.console.say))
        # What makes it known as a report is put in last: somebody's name may be a part of it.
        report = {**self.scrubber.value(report), "kind": KIND}
        if facts.events is not None:
            report["events"] = self.scrubber.events(facts.events)
        text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
        for path, whole in ((file, text), (page, report_page(report, self.console.language, self.console.say))):
            if not self.write(path, whole):
                sentence = QT_TRANSLATE_NOOP(
                    "Report", "{file} cannot be written. Name a file in a folder that you may write to."
                )
                return self._say(sentence, file=str(path))
        return None

    def _say(self, sentence: str, **params: str) -> str:
        return self.console.say(Message("Report", sentence, params))


def report_files(target: Path) -> tuple[Path, Path]:
    """Return where the JSON and the page go: whichever of the two was named, the other one is beside it."""
    if target.suffix.lower() in {".html", ".htm"}:
        return target.with_suffix(".json"), target
    if target.suffix.lower() == ".json":
        return target, target.with_suffix(".html")
    return target, target.with_name(f"{target.name}.html")
