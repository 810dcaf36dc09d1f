"""The option ``--report`` of ``nkzu-helpdesk doctor``: a file for support, and a page that people can read."""

from collections.abc import Callable
from pathlib import Path

from launcher.core.content import Content
from launcher.core.diagnosis import SIGNS, Diagnosis
from launcher.core.exit_codes import ExitCode
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.report import ReportFacts, layers_value, report_value
from launcher.core.report_files import ReportWriter
from launcher.core.scrubbing import Scrubber
from launcher.faces.console import Console


@dataclass(frozen=True, slots=True)
class Reports:
    """Writes a report and tells on a console where it is."""

    console: Console
    scrubber: Scrubber
    begins: Callable[[Path], bytes | None]  # as of ReportTools
    write: Callable[[Path, str], bool]

    def report(self, diagnosis: Diagnosis, content: Content, facts: ReportFacts, target: Path) -> ExitCode:
        """Write the report on `diagnosis` to `target`, and print both as ``doctor`` does."""
        say = self.console.say
        value, lines = self.console.diagnosis_value(diagnosis)
        writer = ReportWriter(self.console.language, say, self.scrubber, self.begins, self.write)
        outcome = writer.save(report_value(facts, value, layers_value(content, say)), facts.events, target)
        is_written, told = outcome.file is not None, say(outcome.message)
        lines.append(f"{SIGNS['ok' if is_written else 'failed']} {told}")
        report = {
            "file": str(outcome.file) if outcome.file else None,
            "page": str(outcome.page) if outcome.page else None,
            "message": None if is_written else told,
        }
        if facts.lost_log is not None:
            lost = QT_TRANSLATE_NOOP("Report", "{file} cannot be read, so there are no events in the report.")
            sentence = say(Message("Report", lost, {"file": facts.lost_log}))
            report["message"] = report["message"] or sentence
            lines.append(f"{SIGNS['failed']} {sentence}")
        self.console.answer({**value, "report": report}, lines)
        if not is_written:
            return ExitCode.USAGE
        return ExitCode.OK if diagnosis.is_sound and facts.lost_log is None else ExitCode.FOUND
