"""What the tests of the kiosk's widgets put on the stage: a window whose browsers, clock and network are the test's."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from launcher.core.catalogue import Catalogue
from launcher.core.check_roles import Checker
from launcher.core.content import Content
from launcher.core.kiosk_roles import Cleaning
from launcher.core.kiosk_settings import KioskSettings
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.opening import Browser, Opening, StartFailure
from launcher.faces.kiosk import KioskWindow
from launcher.faces.kiosk_services import KioskServices
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.announced import DAY
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
        self.ordinary = FakeOpener(browser("Firefox", is_default=True))
        self.work = FakeEnding()
        self.ends, self.sweeps = 0, 0
        self.has_browser = False

    def all_browsers(self) -> Sequence[Browser]:
        """Those that keep traces too."""
        return [*self.browsers(), *self.ordinary.browsers()]

    def open_with_traces(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Open a page so that something of it stays."""
        return self.ordinary.open(link, browser)

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
class FakeIdle:
    """Tells nothing, and counts how often it was begun and ended."""

    opened: int = 0
    closed: int = 0

    def find(self) -> "FakeIdle":
        """Begin to read."""
        self.opened += 1
        return self

    def seconds(self) -> float | None:
        """Nobody knows."""
        return None

    def close(self) -> None:
        """Read no more."""
        self.closed += 1


@dataclass
class FakeReader:
    """Reads nothing, and says whether it would. Where it is broken, it does not start."""

    is_broken: bool = False
    reads: bool = False
    has_ended: bool = False
    work: FakeEnding = field(default_factory=FakeEnding)

    def is_on(self) -> bool:
        """Whether it would read now."""
        return self.reads

    def start(self) -> bool:
        """Begin, where it is not broken."""
        self.reads = not self.is_broken
        return self.reads

    def is_ending(self) -> bool:
        """Whether the test wants it to take its time."""
        return not self.work.is_done

    def stop(self) -> FakeEnding:
        """Be silent."""
        self.reads = False
        return self.work

    def end(self) -> None:
        """Be silent for good."""
        self.reads, self.has_ended = False, True


@dataclass
class KioskStage:
    """What a kiosk is made with, and what it did."""

    content: Content
    speech: Speech
    theme: Theme
    settings: KioskSettings = field(default_factory=KioskSettings)
    browsers: FakeTurnBrowsers = field(default_factory=FakeTurnBrowsers)
    recorder: FakeRecorder = field(default_factory=FakeRecorder)
    now: float = 0.0  # seconds
    is_safe: bool = False
    day: str = DAY
    idle: FakeIdle = field(default_factory=FakeIdle)
    find_checker: Callable[[Catalogue], Checker | None] = lambda _: None
    reader: FakeReader | None = None
    text_percent: int = 100

    def window(self) -> KioskWindow:
        """The window of the kiosk, not shown yet."""
        return KioskWindow(self.services())

    def services(self) -> KioskServices:
        """What the window is made with."""
        return KioskServices(
            content=self.content, speech=self.speech, first_language=Language(self.speech.language),
            theme=self.theme, recorder=self.recorder, settings=self.settings, text_percent=self.text_percent,
            browsers=self.browsers, find_network=lambda _: None, find_idle=self.idle.find,
            today=lambda: self.day, clock=lambda: self.now, is_safe=self.is_safe, find_checker=self.find_checker,
            find_reader=lambda: self.reader,
        )  # fmt: skip
