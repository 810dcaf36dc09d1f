"""What happens when a kiosk has ended or hangs: the rules of the guard, which has the clock and the processes.

A kiosk comes back, whatever ended it, and the guard never gives up: nobody in a lab can help a black screen. Only five
exit codes are answers rather than accidents, and end the guard too: whoever started it (systemd, Shell Launcher)
decides by the same code what comes next.
"""

from launcher.core.exit_codes import ExitCode
from launcher.core.quick_dataclasses import dataclass, replace

# FOUND: there is no display, or nothing to show on it. A new start would find the same, for nobody to see.
FINAL_CODES = frozenset({ExitCode.OK, ExitCode.FOUND, ExitCode.USAGE, ExitCode.OTHER_INSTANCE, ExitCode.LEFT_BY_STAFF})
# Windows knows no signals: whom the Task Manager or taskkill end by force seems to end with 1, as PyInstaller's boot
# loader does after an error. So 1 is no answer, and after three of them comes the safe mode.
FINAL_CODES_WITHOUT_SIGNALS = FINAL_CODES - {ExitCode.FOUND}

EARLY = 60.0  # seconds; a kiosk that ends sooner has most likely been ended by what it does at its start
EARLY_EXITS = 3
TRUSTED = 600.0  # seconds; after a run of that length the next start is an ordinary one again
# Seconds from one start to the next where starts fail in a row. A kiosk that has run for longer is there again at once.
_SHORTEST_ROUND, _LONGEST_ROUND = 0.1, 1.0

# Seconds of silence that are a hang. Until the first window a cold start reads 150 MB from what may be a slow disk;
# afterwards it beats every five seconds while somebody is there, and once a minute, with its clock, while nobody is.
STARTING, RUNNING, RESTING = 60.0, 15.0, 90.0
# Parts of the limit; a longer pause between two looks was the guard's own (it was stopped, or the whole computer was),
# and the kiosk had no more time to say something than the guard to hear it. Of a long limit only the end is looked at
# twice: nobody wakes up for less.
_LOOKS = 3


@dataclass(frozen=True, slots=True)
class Exit:
    """The end of a kiosk.

    `code` is negative for a signal. `ran_for` are the seconds from its start to its last sign of life: the end, or
    before a hang the last beat. `was_ready` is False if its window was never there.
    """

    code: int
    ran_for: float
    was_ready: bool = True
    hung: bool = False

    @property
    def is_final(self) -> bool:
        """Whether the kiosk has ended because it was meant to."""
        return not self.hung and self.code in FINAL_CODES

    @property
    def is_early(self) -> bool:
        """Whether it counts towards the safe mode."""
        return self.ran_for < EARLY or not self.was_ready


@dataclass(frozen=True, slots=True)
class Restarts:
    """What is remembered from one start to the next.

    `early` exits were there in a row, however long ago the first one is: a kiosk that crashes 50 s after each start is
    not well, though there are never three crashes within a minute. `safe` tells that the next start is in safe mode,
    and `pause` the seconds until then.
    """

    early: int = 0
    safe: bool = False
    pause: float = 0.0

    def after(self, end: Exit) -> "Restarts":
        """Return what is remembered after `end`. Safe mode lasts until a run of ten minutes, in which the helpdesk
        may have put the cause right; a shorter one without an early exit only begins the counting anew."""
        if end.was_ready and end.ran_for >= TRUSTED:
            return Restarts()
        early = self.early + 1 if end.is_early else 0
        return Restarts(early, self.safe or early >= EARLY_EXITS, max(0.0, _round(early) - end.ran_for))


def _round(early: int) -> float:
    """Return the least seconds between two starts: none after the first early exit, then 0.1, 0.2, 0.4, 0.8 and 1."""
    if early <= 1:
        return 0.0
    # Counted on for ever, the number alone would be too large for a float after a thousand crashes.
    return min(_LONGEST_ROUND, _SHORTEST_ROUND * 2.0 ** min(early - 2, 10))


@dataclass(frozen=True, slots=True)
class Patience:
    """How long nothing was heard of a kiosk, counted only while somebody listened. All times are in seconds.

    `looked` is the moment of the last look, on a clock that never goes back.
    """

    limit: float
    looked: float
    silent: float = 0.0

    def after_look(self, now: float) -> "Patience":
        """Return what is left after a look at `now` that heard nothing."""
        listened = min(max(0.0, now - self.looked), self._longest_pause)
        return replace(self, looked=now, silent=self.silent + listened)

    @property
    def is_over(self) -> bool:
        """Whether the kiosk hangs."""
        return self.silent >= self.limit

    @property
    def next_look(self) -> float:
        """The seconds after which to look again at the latest."""
        return min(max(0.0, self.limit - self.silent), self._longest_pause)

    @property
    def _longest_pause(self) -> float:
        """The seconds between two looks that count."""
        return max(self.limit / _LOOKS, self.limit - RUNNING)
