"""What the composition gives to a face."""

from collections.abc import Callable
from pathlib import Path

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content
from launcher.core.machine_settings import MachineSettings
from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.roles import KeyboardReader, Recorder, Toggle
from launcher.core.settings import Settings
from launcher.faces.teacher_desk import PersonalStores
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.core.check_roles import Checker
    from launcher.core.opening import LinkOpener


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything from outside that a window needs."""

    content: Content
    opener: "LinkOpener"
    speech: Speech
    theme: Theme
    recorder: Recorder
    settings: Settings
    save: Callable[[Settings, Settings], bool]  # as they were kept last, as they are now
    stores: PersonalStores | None  # None on a shared computer
    write_file: Callable[[Path, bytes], bool]
    today: Callable[[], str]  # an ISO date
    machine: MachineSettings = field(default_factory=MachineSettings)
    autostart: Toggle | None = None  # the start at log-on; None where the program cannot change it
    shortcut: Toggle | None = None  # on the desktop; None likewise
    find_checker: Callable[[Catalogue], "Checker | None"] = lambda _: (
        None
    )  # looks at addresses; called after the first paint
    find_keyboard: Callable[[], KeyboardReader | None] = lambda: None  # reads the layout; called after the first paint
