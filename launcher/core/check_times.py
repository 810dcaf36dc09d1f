"""When a window checks the addresses of its tiles: the pace of a round, and how long until the next one."""

from launcher.core.check_run import Pace
from launcher.core.check_settings import CheckSettings
from launcher.core.tile_marks import Board

# Seconds at most until the next round; tests/unit/test_check_times.py shows what a server is asked by that.
_AFTER_TROUBLE = 10 * 60.0  # a site that is back is not called down for long
_AFTER_COMMON = 2 * 60.0  # nothing gets through to any site, and it may be a cable that is plugged in again
_OLD = 1.5  # so many times `every` is what nobody knows any more: the computer slept, or nobody looked


def pace_of(settings: CheckSettings) -> Pace:
    """Return the pace of every round."""
    return Pace(settings.spread, settings.second_look / 3, settings.second_look, hosts_once=True)


def pause_after(board: Board, settings: CheckSettings, chance: float) -> float:
    """Return the seconds until the next round, after one that has come to `board`; `chance` is from 0 to 1."""
    usual = settings.every
    if board.common is not None:
        usual = min(usual, _AFTER_COMMON)
    elif board.marks:
        usual = min(usual, _AFTER_TROUBLE)
    return usual * (0.75 + 0.5 * chance)


def is_old(age: float, settings: CheckSettings) -> bool:
    """Tell whether what was found `age` seconds ago (by a clock that may have been put right) counts no longer."""
    return not 0.0 <= age <= _OLD * settings.every
