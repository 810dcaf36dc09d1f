"""What the administrator has decided about the checks of a computer's windows: the part ``checks`` of its settings."""

from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any

SPREAD = 120.0  # seconds: 500 computers then ask one site 12 times a second at most; tests/unit/test_check_run.py
_SECOND_LOOK = 60.0  # seconds; what a moment has caused is over by then
_EVERY = 30 * 60.0  # seconds: 500 computers then ask one site 5 times a second at most; tests/unit/test_check_times.py
_LONGEST_SPREAD, _LONGEST_SECOND_LOOK, _LONGEST_EVERY = 3600.0, 600.0, 24 * 3600.0
_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """How a window checks the addresses of its tiles. Times are seconds.

    `spread`: each site is asked at a moment of its own within so long. `second_look`: so long at most, and a third of
    it at least, until a bad answer is looked at again. `every`: how often all begins anew, give or take a quarter.
    """

    is_on: bool = True
    spread: float = SPREAD
    second_look: float = _SECOND_LOOK
    every: float = _EVERY


NO_CHECKS = CheckSettings(is_on=False)


def check_settings_from_value(value: Any) -> CheckSettings:
    """Return the settings that `value` names, each by itself: a broken one falls back to its default."""
    if value is False:
        return NO_CHECKS
    if type(value) is not dict:
        return CheckSettings()
    return CheckSettings(
        spread=_number(value.get("spread"), 0.0, _LONGEST_SPREAD, SPREAD),
        second_look=_number(value.get("second_look"), 0.0, _LONGEST_SECOND_LOOK, _SECOND_LOOK),
        every=_number(value.get("every_minutes"), 1.0, _LONGEST_EVERY / _MINUTE, _EVERY / _MINUTE) * _MINUTE,
    )


def _number(value: Any, least: float, most: float, usual: float) -> float:
    return float(value) if type(value) in {int, float} and least <= value <= most else usual
