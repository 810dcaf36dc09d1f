"""The discreet way to the question for the staff code: five presses on the brand mark within three seconds."""

from launcher.core.quick_dataclasses import dataclass

PRESSES, SECONDS = 5, 3.0


@dataclass(frozen=True, slots=True)
class GestureCounter:
    """The presses so far; the clock is any that never goes back, in seconds."""

    times: tuple[float, ...] = ()

    def pressed(self, now: float) -> "GestureCounter":
        """Return what holds after one more press. Those of long ago are forgotten."""
        return GestureCounter((*(time for time in self.times if now - time <= SECONDS), now)[-PRESSES:])

    @property
    def is_complete(self) -> bool:
        """Whether this was the gesture; whoever acts on it begins with a new counter."""
        return len(self.times) == PRESSES
