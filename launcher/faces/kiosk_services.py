"""What the composition gives to the kiosk."""

from collections.abc import Callable

from launcher.core.catalogue import Catalogue
from launcher.core.check_settings import CheckSettings
from launcher.core.content import Content
from launcher.core.kiosk_settings import KioskSettings
from launcher.core.languages import Language
from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.roles import Recorder
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.core.check_roles import Checker
    from launcher.core.kiosk_roles import IdleReader, NetworkWatch, ScreenReader, TurnBrowsers


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskServices:
    """Everything from outside that the kiosk needs. What is called `find_…` is called after the first paint."""

    content: Content
    speech: Speech
    first_language: Language  # what each turn begins with
    theme: Theme
    recorder: Recorder
    settings: KioskSettings
    text_percent: int  # the size of text that the administrator has chosen
    browsers: "TurnBrowsers"
    find_network: Callable[[Catalogue], "NetworkWatch | None"]  # by the sites of a catalogue
    find_idle: Callable[[], "IdleReader | None"]
    today: Callable[[], str]  # an ISO date
    clock: Callable[[], float]  # seconds; goes on while the computer sleeps
    checks: CheckSettings = field(default_factory=CheckSettings)
    find_checker: Callable[[Catalogue], "Checker | None"] = lambda _: None
    find_reader: Callable[[], "ScreenReader | None"] = lambda: None
    is_broken: bool = False  # the administrator's settings could not be used
    is_safe: bool = False  # started again after early ends: as little as possible is done
