"""What the tests put the window of the helpdesk on the stage with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from launcher.core.catalogue import Catalogue
from launcher.core.check_roles import unheard
from launcher.core.check_run import Pace
from launcher.core.content import Content, LayerSource
from launcher.core.diagnosis import Diagnosis
from launcher.core.health import Finding, Page, judge
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.machine_settings import MachineSettings
from launcher.core.observations import Observation, Trouble
from launcher.core.report import ReportFacts
from launcher.core.report_files import ReportTools
from launcher.core.scrubbing import Scrubber
from launcher.core.settings import SettingName, Settings, WindowPlace
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.system.layer_files import LayerFiles
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.fakes import FakeOpener, FakeRecorder, browser

SOMEBODY = "aigerim"
NOW = datetime(2026, 11, 28, 9, 41, tzinfo=UTC)


class FakeChecker:
    """Looks at nothing: the test says what a look has found. `begun` is what it was last asked to look at."""

    def __init__(self) -> None:
        self.begun: tuple[Link, ...] = ()
        self.others: tuple[Link, ...] = ()
        self.pace: Pace | None = None
        self.told: Callable[[Finding, bool], None] = unheard
        self.done: Callable[[Page], None] = unheard
        self.asked: Callable[[Link], None] = unheard

    def begin(
        self,
        links: Sequence[Link],
        pace: Pace,
        told: Callable[[Finding, bool], None],
        done: Callable[[Page], None],
        others: Sequence[Link] = (),
        asked: Callable[[Link], None] = unheard,
    ) -> None:
        self.begun, self.others, self.pace = tuple(links), tuple(others), pace
        self.told, self.done, self.asked = told, done, asked

    def cancel(self) -> None:
        self.begun, self.told, self.done, self.asked = (), unheard, unheard, unheard


@dataclass
class HelpdeskStage:
    """What the window is made with, and what it did."""

    content: Content
    speech: Speech
    theme: Theme
    layers: tuple[LayerSource, ...] = ()
    machine: MachineSettings = field(default_factory=MachineSettings)
    opener: FakeOpener = field(default_factory=lambda: FakeOpener(browser("Firefox", is_default=True)))
    recorder: FakeRecorder = field(default_factory=FakeRecorder)
    checker: FakeChecker = field(default_factory=FakeChecker)
    diagnosis: Diagnosis = field(default_factory=lambda: Diagnosis(()))
    layer_files: LayerFiles = field(default_factory=lambda: LayerFiles(Path("/nowhere")))
    written: dict[Path, bytes] = field(default_factory=dict)
    now: datetime = NOW
    scrubber: Scrubber = field(default_factory=lambda: Scrubber(users=(SOMEBODY,)))
    refuses: bool = False  # nothing can be written
    settings: Settings = field(default_factory=Settings)
    kept: dict[SettingName, object] = field(default_factory=dict)
    places: list[WindowPlace] = field(default_factory=list)

    def window(self) -> HelpdeskWindow:
        """The window of the helpdesk face, not shown yet."""
        return HelpdeskWindow(self.services())

    def services(self) -> HelpdeskServices:
        """What the window is made with."""
        return HelpdeskServices(
            content=self.content, layers=self.layers, opener=self.opener, speech=self.speech, theme=self.theme,
            recorder=self.recorder, machine=self.machine, make_checker=lambda _: self.checker, clock=lambda: self.now,
            diagnose=lambda _: self.look(), layer_files=self.layer_files, write_file=self._write,
            make_report_tools=self._report_tools, settings=self.settings, keep_setting=self._keep,
            keep_place=self.places.append,
        )  # fmt: skip

    def _keep(self, name: SettingName, value: object) -> bool:
        if not self.refuses:
            self.kept[name] = value
        return not self.refuses

    def look(self) -> Diagnosis:
        """What is found on the computer."""
        return self.diagnosis

    def _report_tools(self, _: Catalogue) -> ReportTools:
        return ReportTools(self._facts, lambda: self.scrubber, self._begins, self._write_text)

    def _facts(self, language: Language) -> ReportFacts:
        environment = {"DISPLAY": ":0", "http_proxy": f"http://{SOMEBODY}:s3cr3t@proxy.nkzu.kz:3128"}
        return ReportFacts(
            self.now.isoformat(timespec="minutes"), language.value, ("eDP-1 1366x768",), ("Inter-Regular.otf",),
            environment, self.machine, has_machine_file=False,
        )  # fmt: skip

    def _begins(self, path: Path) -> bytes | None:
        return self.written.get(path, b"")[:4096]

    def _write_text(self, path: Path, text: str) -> bool:
        return self._write(path, text.encode())

    def _write(self, path: Path, data: bytes) -> bool:
        if not self.refuses:
            self.written[path] = data
        return not self.refuses

    def meet_everything(self) -> None:
        """Let a check that has begun meet a verdict of each tone, and stop in the middle."""
        links = self.checker.begun
        for link, look in zip(links, _LOOKS, strict=False):
            self.checker.asked(link)
            seen = replace(look, link=link)
            self.checker.told(judge(seen, self.content.catalogue.hosts), look.status == 503)
        self.checker.asked(links[len(_LOOKS)])


_ANY = Link("https://example.kz/")
_LOOKS = (
    Observation(link=_ANY, status=401, milliseconds=84),
    Observation(link=_ANY, status=200, milliseconds=131),
    Observation(link=_ANY, trouble=Trouble.EXPIRED, milliseconds=96),
    Observation(link=_ANY, trouble=Trouble.SILENT, milliseconds=8012),
    Observation(link=_ANY, status=200, hops=("https://do.nkzu.kz/mail",), milliseconds=77),
    Observation(link=_ANY, status=404, milliseconds=64),
    Observation(link=_ANY, status=503, milliseconds=310),
    Observation(link=_ANY, status=429, milliseconds=55),
)
