"""«Save report»: from the press to two files, and a sentence that says where they are."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.report import checks_value, findings_value, layers_value, report_value
from launcher.faces.background import in_background
from launcher.faces.helpdesk_pages import HelpdeskTab
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.dialog import dialog_is_open
from launcher.ui.translation import Saying

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from launcher.core.check_table import CheckTable
    from launcher.core.diagnosis import Diagnosis
    from launcher.core.report import ReportFacts
    from launcher.core.report_files import ReportTools
    from launcher.faces.helpdesk import HelpdeskWindow

translate = QCoreApplication.translate


@runtime_checkable
class KnowsChecks(Protocol):
    """A page on which addresses are checked."""

    @property
    def table(self) -> "CheckTable":
        """What is known of each address."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found on this computer at one moment."""

    diagnosis: "Diagnosis"
    facts: "ReportFacts"


class ReportFlow(QObject):
    """Makes the report of a window, and keeps it in files that the person names.

    Signals:
        told: what became of it, to be shown.
    """

    told = Signal(object)

    def __init__(self, services: HelpdeskServices, window: "HelpdeskWindow") -> None:
        """Make reports for `window`; nothing is looked at yet."""
        super().__init__(window)
        self._services, self._window = services, window
        self._made_tools: ReportTools | None = None

    def follow(self, services: HelpdeskServices) -> None:
        """Report on the content of now from the next report on."""
        self._services, self._made_tools = services, None

    @property
    def _tools(self) -> "ReportTools":
        if self._made_tools is None:
            self._made_tools = self._services.make_report_tools(self._services.content.catalogue)
        return self._made_tools

    def look(self, found: Callable[[Looked | None], None], owner: QObject) -> None:
        """Look at this computer beside the event loop, unless `owner` goes; `found` gets None where it has failed."""
        services, facts = self._services, self._tools.facts
        work = lambda: Looked(services.diagnose(services.content), facts(services.speech.language))  # noqa: E731
        in_background(work, found, owner)

    def value(self, looked: Looked) -> dict[str, Any]:
        """Return the report on what was found, in the language spoken now; it is not cleaned yet."""
        say, page = self._services.speech.say, self._window.page(HelpdeskTab.LINKS)
        diagnosis = {"findings": findings_value(looked.diagnosis, say), "facts": dict(looked.diagnosis.facts)}
        checks = checks_value(page.table, say) if isinstance(page, KnowsChecks) else None
        facts = replace(looked.facts, language=self._services.speech.language.value)
        return report_value(facts, diagnosis, layers_value(self._services.content, say), checks)

    def clean(self, report: dict[str, Any]) -> dict[str, Any]:
        """Return the report without what names people, this computer or a secret."""
        cleaned: dict[str, Any] = self._tools.scrubber().value(report)
        return cleaned

    def save(self) -> None:
        """Ask for a file, and write the report on how things are then."""
        if dialog_is_open():
            return
        from launcher.faces.file_dialogs import save_dialog  # seldom needed

        name = f"report-{self._services.clock():%Y-%m-%d-%H%M}"
        chooser: QFileDialog = save_dialog(
            lambda: translate("HelpdeskReport", "Save the report"), lambda: translate("HelpdeskReport", "Reports"),
            name, "json", self._window,
        )  # fmt: skip
        chooser.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        chooser.open()

    def save_to(self, target: Path) -> None:
        """Look at this computer, and write the report to `target` and the page beside it."""
        self._tell(lambda: translate("HelpdeskReport", "The report is being written…"))
        self.look(lambda looked: self._write(looked, target), self)

    def _write(self, looked: Looked | None, target: Path) -> None:
        from launcher.core.report_files import ReportWriter  # seldom needed

        if looked is None:
            self._tell(lambda: f"✗ {not_looked_at()}")
            return
        speech, tools = self._services.speech, self._tools
        writer = ReportWriter(speech.language, speech.say, tools.scrubber(), tools.begins, tools.write)
        outcome = writer.save(self.value(looked), looked.facts.events, target)
        is_written = outcome.file is not None
        self._services.recorder.write("report-saved" if is_written else "report-not-saved")
        self._tell(lambda: f"{'✓' if is_written else '✗'} {speech.say(outcome.message)}")

    def _tell(self, saying: Saying) -> None:
        self._window.tell(saying)
        self.told.emit(saying)


def report_flow(services: HelpdeskServices, window: "HelpdeskWindow") -> ReportFlow:
    """Return the flow of `window`: one for its page and its card, which go on with it when they are made anew."""
    found: ReportFlow | None = window.findChild(ReportFlow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return ReportFlow(services, window) if found is None else found


def not_looked_at() -> str:
    """Return what is said where looking at the computer has failed."""
    return translate(
        "HelpdeskReport",
        "This computer could not be looked at. Run “nkzu-helpdesk doctor” in a terminal, which says what is wrong.",
    )
