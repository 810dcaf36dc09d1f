"""What happens when a person logs on, whatever the system."""

from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Protocol
from launcher.core.roles import Toggle

KIOSK = "--kiosk"  # the word of the command line with which the program starts as a kiosk
GUARD = "--guard"  # and with which it is started again after a crash


@dataclass(frozen=True, slots=True)
class AutostartState:
    """What happens at log-on.

    `place` is the file or the key that decides it, or where it would be written; None where there is no such place.
    `lost` is the program that was to be started and is not there any more: then nothing starts.
    """

    enabled: bool = False
    kiosk: bool = False
    place: str | None = None
    lost: str | None = None


class Autostart(Toggle, Protocol):
    """The switch for the start at log-on, with what it stands on."""

    def state(self) -> AutostartState:
        """Return what happens at log-on. Never raises."""
