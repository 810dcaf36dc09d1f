"""A kiosk as its guard sees it: what it has said, how long it may be silent, and how it ended. Linux only."""

import contextlib
import os
import subprocess
from collections.abc import Sequence

from launcher.core.quick_dataclasses import dataclass
from launcher.core.restarts import RESTING, RUNNING, STARTING, Exit, Patience
from launcher.system import watchdog


@dataclass(frozen=True, slots=True, kw_only=True)
class Patiences:
    """The seconds that the guard waits for a window, for signs of life with and without a person, and for an end."""

    starting: float = STARTING
    running: float = RUNNING
    resting: float = RESTING
    ending: float = 10.0  # the kiosk's own end closes browsers: two seconds politely, five firmly


class GuardedKiosk:
    """The kiosk that runs now, and what was heard of it."""

    def __init__(self, process: "subprocess.Popen[bytes]", started: float, patience: Patience) -> None:
        """Watch a `process` that was started at this moment."""
        self.process, self.pid, self.patience = process, process.pid, patience
        self.hung = self.is_ready = self._is_resting = self._is_stopping = False
        self._started = self._last_word = started

    def hear(self, words: Sequence[str], now: float, patiences: Patiences) -> None:
        """Take note of what it has said since the last time, if anything."""
        self.patience = self.patience.after_look(now)
        for word in words:
            if word == watchdog.STOPPING:
                self._is_stopping = True
                self._forgive(now, patiences.starting)
            elif word == watchdog.READY or (word in {watchdog.BEAT, watchdog.RESTING} and self.is_ready):
                self.is_ready, self._is_resting = True, word == watchdog.RESTING
                if not self._is_stopping:
                    self._forgive(now, patiences.resting if self._is_resting else patiences.running)

    def take_stop(self, has_stopped: bool, now: float, patiences: Patiences) -> None:
        """Take note that a signal has stopped it, or let it go on: one that rests would not be missed for long."""
        if self._is_resting and not self._is_stopping:
            self._forgive(now, patiences.running if has_stopped else patiences.resting)

    def _forgive(self, now: float, limit: float) -> None:
        self.patience, self._last_word = Patience(limit, now), now

    def ended(self, code: int, now: float) -> Exit:
        """Return its end at `now`."""
        last_sign = self._last_word if self.hung else now
        return Exit(code, last_sign - self._started, self.is_ready, self.hung)

    def send(self, number: int) -> None:
        """Send it a signal. Popen's own way would take note of its end, and we would never hear of it."""
        with contextlib.suppress(OSError):
            os.kill(self.pid, number)
