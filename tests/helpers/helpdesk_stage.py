"""What the tests put the window of the helpdesk on the stage with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from launcher.core.check_run import Pace
from launcher.core.content import Content, LayerSource
from launcher.core.diagnosis import Diagnosis
from launcher.core.health import Finding, Page
from launcher.core.links import Link
from launcher.core.machine_settings import MachineSettings
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.fakes import FakeOpener, FakeRecorder, browser

NOW = datetime(2026, 11, 28, 9, 41, tzinfo=UTC)


class FakeChecker:
    """Looks at nothing: the test says what a look has found. `begun` is what it was last asked to look at."""

    def __init__(self) -> None:
        self.begun: tuple[Link, ...] = ()
        self.others: tuple[Link, ...] = ()
        self.told: Callable[[Finding, bool], None] = _unheard
        self.done: Callable[[Page], None] = _unheard

    def begin(
        self,
        links: Sequence[Link],
        pace: Pace,
        told: Callable[[Finding, bool], None],
        done: Callable[[Page], None],
        others: Sequence[Link] = (),
    ) -> None:
        self.begun, self.others, self.told, self.done = tuple(links), tuple(others), told, done

    def cancel(self) -> None:
        self.begun, self.told, self.done = (), _unheard, _unheard


def _unheard(*_: object) -> None:
    """Nobody listens any more."""


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
    written: dict[Path, bytes] = field(default_factory=dict)
    now: datetime = NOW

    def window(self) -> HelpdeskWindow:
        """The window of the helpdesk face, not shown yet."""
        return HelpdeskWindow(
            HelpdeskServices(
                content=self.content, layers=self.layers, opener=self.opener, speech=self.speech, theme=self.theme,
                recorder=self.recorder, machine=self.machine, make_checker=lambda: self.checker,
                clock=lambda: self.now, diagnose=lambda: self.diagnosis, write_file=self._write,
            )
        )  # fmt: skip

    def _write(self, path: Path, data: bytes) -> bool:
        self.written[path] = data
        return True
