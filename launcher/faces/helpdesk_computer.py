"""The page «This computer»: looked at when it is first shown, and again when that is asked for."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.core.diagnosis import Status
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.report_text import report_parts, report_text
from launcher.core.report_words import in_words
from launcher.core.verdict_words import Tone
from launcher.faces.helpdesk_report import Looked, not_looked_at, report_flow
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.findings import FindingWords
from launcher.ui.helpdesk_computer_page import ComputerPage
from launcher.ui.physical_keys import is_key

if TYPE_CHECKING:
    from launcher.faces.helpdesk import HelpdeskWindow

translate = QCoreApplication.translate

_TONES = {Status.OK: Tone.GOOD, Status.WARNING: Tone.WARNING, Status.FAILED: Tone.BAD}
# They have pages of their own.
_ELSEWHERE = frozenset({"content", "checks", "events"})


class ComputerFlow(QObject):
    """Fills :class:`launcher.faces.helpdesk_pages.HelpdeskPage`."""

    def __init__(self, services: HelpdeskServices, window: "HelpdeskWindow", parent: QWidget) -> None:
        """Make the page inside `parent`, and begin to look."""
        super().__init__(parent)
        self._services, self._window = services, window
        self._report = report_flow(services, window)
        self._looked: Looked | None = None
        self._is_looking = False
        self._page = ComputerPage(services.speech, parent)
        self._page.look_asked.connect(self.look)
        self._page.copy_asked.connect(self.copy)
        self._page.save_asked.connect(self._report.save)
        services.speech.changed.connect(self._show)
        self.look()

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._page

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        self._page.focus_first()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Look again at the key that does the same on the page of links."""
        if is_key(event, "R"):
            self.look()
            return True
        return False

    def may_leave(self) -> bool:
        """Nothing is lost when the window closes."""
        return True

    def follow(self, services: HelpdeskServices) -> None:
        """Look with the content of now the next time; what was found stays."""
        self._services = services
        self._report.follow(services)

    def stop(self) -> None:
        """Nobody waits for a look that is going on."""

    def look(self) -> None:
        """Look at this computer, unless that is being done."""
        if self._is_looking:
            return
        self._is_looking = True
        self._page.show_working()
        self._report.look(self._take, self)

    def _take(self, looked: Looked | None) -> None:
        self._is_looking, self._looked = False, looked
        if looked is None:
            self._page.show_failure(not_looked_at())
        else:
            self._services.recorder.write("computer-looked-at", sound=looked.diagnosis.is_sound)
            self._show()
        self._page.read_out()

    def _show(self) -> None:
        """Show what was found, in the language spoken now."""
        if self._looked is None or self._is_looking:
            return
        say = self._services.speech.say
        findings = [
            FindingWords(_TONES[one.status], say(one.message), "" if one.cure is None else say(one.cure))
            for one in self._looked.diagnosis.findings
        ]
        report = self._report.clean(self._report.value(self._looked))
        parts = report_parts(in_words(report, say), say)
        self._page.show_found(findings, [(heading, text) for name, heading, text in parts if name not in _ELSEWHERE])

    def copy(self) -> None:
        """Put everything on the clipboard as text."""
        if self._looked is None:
            self._window.tell(lambda: translate("ComputerPage", "Wait until this computer has been looked at."))
            return
        report = self._report.clean(self._report.value(self._looked))
        QGuiApplication.clipboard().setText(report_text(report, self._services.speech.say))
        self._window.tell(lambda: translate("ComputerPage", "Everything about this computer is copied as text."))
