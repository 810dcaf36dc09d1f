"""One person's turn at a shared computer: it begins, idles, warns and ends.

A state machine without a clock of its own: every step is told the time, in seconds of a clock that goes on while the
computer sleeps. A clock that goes back changes nothing.
"""

from enum import StrEnum

from launcher.core.quick_dataclasses import dataclass, replace

# WCAG 2.2, 2.2.1, asks for 20 seconds at least to stop the end of a turn; this is what a person needs to look up from
# paper, read a sentence and find a key.
WARNING_SECONDS = 60.0


class Phase(StrEnum):
    """How far a turn is."""

    WAITING = "waiting"  # nobody is here
    IN_USE = "in-use"
    WARNING = "warning"  # nobody has touched anything for a while
    ENDING = "ending"  # everything of the person is being removed


class EndReason(StrEnum):
    """Why a turn ends."""

    FINISHED = "finished"  # the person said so
    IDLE = "idle"
    LEFT = "left"  # staff leave the kiosk
    STOPPED = "stopped"  # the system ends the program


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a turn is now; each step returns the next state.

    `idle_seconds` without a touch bring the warning, 0 never; `warning_seconds` later the turn ends. `touched_at` is
    when anything was touched last; `seen_at` when the clock was last looked at.
    """

    idle_seconds: float
    warning_seconds: float = WARNING_SECONDS
    phase: Phase = Phase.WAITING
    touched_at: float = 0.0
    warned_at: float = 0.0
    reason: EndReason = EndReason.FINISHED
    seen_at: float = 0.0

    def touched(self, now: float) -> "Turn":
        """Take note of a key, a click or a touch: it begins a turn, and it stops the countdown."""
        if self.phase is Phase.ENDING:
            return self
        if self.phase is Phase.WAITING:
            return replace(self, phase=Phase.IN_USE, touched_at=now, seen_at=now)
        if self._slept(now):
            return self.ending(EndReason.IDLE)
        return replace(self, phase=Phase.IN_USE, touched_at=max(now, self.touched_at), seen_at=now)

    def looked(self, now: float, idle: float | None) -> "Turn":
        """Go on to the time `now`, of which the computer was not touched for the last `idle` seconds.

        None: the system does not tell, and only what was touched in our own windows counts.
        """
        if self.phase in {Phase.WAITING, Phase.ENDING}:
            return self
        if self._slept(now):
            return self.ending(EndReason.IDLE)
        seen = replace(self, seen_at=now)
        known = seen if idle is None else seen._touched_elsewhere(now - idle)
        if known.phase is Phase.WARNING:
            is_over = now - known.warned_at >= self.warning_seconds
            return known.ending(EndReason.IDLE) if is_over else known
        if self.idle_seconds and now - known.touched_at >= self.idle_seconds:
            return replace(known, phase=Phase.WARNING, warned_at=now)
        return known

    def _slept(self, now: float) -> bool:
        """Tell whether the computer slept through the warning: whoever wakes it need not be the one who sat there."""
        return bool(self.idle_seconds) and now - self.seen_at >= self.idle_seconds + self.warning_seconds

    def _touched_elsewhere(self, moment: float) -> "Turn":
        """Take note of a touch in another program; one before the warning does not stop the warning."""
        if moment <= self.touched_at:
            return self
        is_answer = self.phase is Phase.WARNING and moment > self.warned_at
        return replace(self, touched_at=moment, phase=Phase.IN_USE if is_answer else self.phase)

    def ending(self, reason: EndReason) -> "Turn":
        """End the turn; where nobody is there is nothing to end, except that staff leave or the system stops.

        Such a wish is remembered also where the end has begun: nobody says it a second time.
        """
        ends_program = reason in {EndReason.LEFT, EndReason.STOPPED}
        if self.phase in {Phase.ENDING, Phase.WAITING} and not ends_program:
            return self
        return replace(self, phase=Phase.ENDING, reason=reason)

    def ended(self) -> "Turn":
        """Take note that everything of the person was removed: the next one may come."""
        return replace(self, phase=Phase.WAITING) if self.phase is Phase.ENDING else self

    def seconds_left(self, now: float) -> int:
        """Return the whole seconds until the turn ends, while it warns."""
        left = self.warning_seconds - (now - self.warned_at)
        return max(0, min(round(self.warning_seconds), -int(-left // 1)))
