"""What the administrator has decided for the kiosk of a computer: the part ``kiosk`` of the machine's settings."""

from collections.abc import Mapping
from enum import StrEnum

from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from launcher.core.staff_code import StaffCode

# Minutes; nobody sits for a day without touching anything.
_USUAL_IDLE = 5
_LONGEST_IDLE = 24 * 60


class WithoutPrivacy(StrEnum):
    """What happens to a link where no browser can be opened privately."""

    REFUSE = "refuse"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """The settings of a kiosk. `staff_code` None: there is no way out in the program."""

    idle_minutes: int = _USUAL_IDLE  # 0: a turn never ends by itself
    without_private_browser: WithoutPrivacy = WithoutPrivacy.REFUSE
    staff_code: "StaffCode | None" = None


def kiosk_settings_from_values(values: Mapping[str, Any]) -> KioskSettings:
    """Return the settings that `values` name, each by itself: a broken one falls back to its default."""
    minutes, choice = values.get("idle_minutes"), values.get("without_private_browser")
    code = values.get("staff_code")
    return KioskSettings(
        idle_minutes=minutes if type(minutes) is int and 0 <= minutes <= _LONGEST_IDLE else _USUAL_IDLE,
        without_private_browser=WithoutPrivacy(choice) if choice in list(WithoutPrivacy) else WithoutPrivacy.REFUSE,
        staff_code=_staff_code(code) if type(code) is str else None,
    )


def _staff_code(text: str) -> "StaffCode | None":
    from launcher.core.staff_code import staff_code_from_text  # late: most computers have none

    return staff_code_from_text(text)
