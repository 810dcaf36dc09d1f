"""The two files of a report: what is in them, where they go, and why they could not be written."""

import json
from collections.abc import Callable
from pathlib import Path

from launcher.core.languages import Language
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.core.report import KIND, ReportFacts
from launcher.core.report_page import MARK, report_page
from launcher.core.scrubbing import Scrubber

_CONTEXT = "Report"
_WRITTEN = QT_TRANSLATE_NOOP("Report", "The report is in {file} and, to be read, in {page}.")
_OTHER = QT_TRANSLATE_NOOP("Report", "What is in {file} is no report, so it was left as it is. Name another file.")
_FAILED = QT_TRANSLATE_NOOP("Report", "{file} cannot be written. Name a file in a folder that you may write to.")


@dataclass(frozen=True, slots=True)
class ReportTools:
    """What the outside gives for a report; each is asked when one is made."""

    facts: Callable[[Language], ReportFacts]
    scrubber: Callable[[], Scrubber]
    # How a file begins, empty where there is none, None where what is there is no file that can be read.
    begins: Callable[[Path], bytes | None]
    # Writes the whole file or nothing; tells whether.
    write: Callable[[Path, str], bool]


@dataclass(frozen=True, slots=True)
class ReportOutcome:
    """Where the two files are and what to say; both are None where nothing, or not all, was written."""

    file: Path | None
    page: Path | None
    message: Message


@dataclass(frozen=True, slots=True)
class ReportWriter:
    """Writes reports in one language."""

    language: Language
    say: Callable[[Message], str]
    scrubber: Scrubber
    begins: Callable[[Path], bytes | None]
    write: Callable[[Path, str], bool]

    def save(self, report: dict[str, Any], events: tuple[bytes, ...] | None, target: Path) -> ReportOutcome:
        """Clean `report`, which :func:`launcher.core.report.report_value` returned, and write it to `target`."""
        file, page = report_files(target)
        problem = self._obstacle(file, page) or self._write(self._cleaned(report, events), file, page)
        if problem is not None:
            return ReportOutcome(None, None, problem)
        return ReportOutcome(file, page, Message(_CONTEXT, _WRITTEN, {"file": str(file), "page": str(page)}))

    def _obstacle(self, file: Path, page: Path) -> Message | None:
        """Return why a file may not be written; None where there is none yet, or only an older report."""
        for path, mark in ((file, f'"kind": "{KIND}"'), (page, MARK)):
            begin = self.begins(path)
            if begin is None or (begin and mark.encode() not in begin):
                return Message(_CONTEXT, _OTHER, {"file": str(path)})
        return None

    def _cleaned(self, report: dict[str, Any], events: tuple[bytes, ...] | None) -> dict[str, Any]:
        # What makes it known as a report is put in last: somebody's name may be a part of it.
        cleaned = {**self.scrubber.value(report), "kind": KIND}
        return cleaned if events is None else {**cleaned, "events": self.scrubber.events(events)}

    def _write(self, report: dict[str, Any], file: Path, page: Path) -> Message | None:
        """Write both files; return why that was not possible, None if it was."""
        text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
        for path, whole in ((file, text), (page, report_page(report, self.language, self.say))):
            if not self.write(path, whole):
                return Message(_CONTEXT, _FAILED, {"file": str(path)})
        return None


def report_files(target: Path) -> tuple[Path, Path]:
    """Return where the JSON and the page go: whichever of the two was named, the other one is beside it."""
    if target.suffix.lower() in {".html", ".htm"}:
        return target.with_suffix(".json"), target
    if target.suffix.lower() == ".json":
        return target, target.with_suffix(".html")
    return target, target.with_name(f"{target.name}.html")
