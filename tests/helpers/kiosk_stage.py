"""What the tests of the kiosk's widgets put on the stage: a window whose browsers, clock and network are the test's."""

from dataclasses import dataclass, field

from launcher.core.content import Content
from launcher.core.kiosk_roles import Cleaning
from launcher.core.kiosk_settings import KioskSettings
from launcher.core.languages import Language
from launcher.faces.kiosk import KioskWindow
from launcher.faces.kiosk_services import KioskServices
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.fakes import FakeOpener, FakeRecorder, browser


@dataclass
class FakeEnding:
    """Work that is done as soon as the test says so."""

    result: Cleaning = field(default_factory=Cleaning)
    is_done: bool = True

    def poll(self) -> Cleaning | None:
        """The result, when it is done."""
        return self.result if self.is_done else None


class FakeTurnBrowsers(FakeOpener):
    """Private browsers that start nothing."""

    def __init__(self, private: bool = True) -> None:
        super().__init__(*([browser("Chromium", is_default=True)] if private else []))
        self.work = FakeEnding()
        self.ends, self.sweeps = 0, 0
        self.has_browser = False

    def end_turn(self) -> FakeEnding:
        """Take note that a turn ended."""
        self.ends += 1
        return self.work

    def sweep(self) -> FakeEnding:
        """Take note of the sweep."""
        self.sweeps += 1
        return FakeEnding()

    def is_open(self) -> bool:
        """Whether the test wants a browser to be there."""
        return self.has_browser


@dataclass
class KioskStage:
    """What a kiosk is made with, and what it did."""

    content: Content
    speech: Speech
    theme: Theme
    settings: KioskSettings = field(default_factory=KioskSettings)
    browsers: FakeTurnBrowsers = field(default_factory=FakeTurnBrowsers)
    ordinary: FakeOpener = field(default_factory=lambda: FakeOpener(browser("Firefox", is_default=True)))
    recorder: FakeRecorder = field(default_factory=FakeRecorder)
    now: float = 0.0  # seconds
    is_safe: bool = False

    def window(self) -> KioskWindow:
        """The window of the kiosk, not shown yet."""
        return KioskWindow(
            KioskServices(
                content=self.content, speech=self.speech, first_language=Language(self.speech.language),
                theme=self.theme, recorder=self.recorder, settings=self.settings, text_percent=100,
                browsers=self.browsers, ordinary=self.ordinary, find_network=lambda: None, find_idle=lambda: None,
                clock=lambda: self.now, is_safe=self.is_safe,
            )
        )  # fmt: skip
