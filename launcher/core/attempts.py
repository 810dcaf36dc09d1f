"""How often a staff code may be tried: wrong ones make everyone at the computer wait longer and longer."""

from launcher.core.quick_dataclasses import dataclass

FREE = 5  # wrong codes before the first wait
FIRST_WAIT, LONGEST_WAIT = 30.0, 15 * 60.0  # seconds


@dataclass(frozen=True, slots=True)
class Attempts:
    """What has been tried so far; the clock is any that never goes back, in seconds.

    The fifth wrong code in a row makes one wait 30 s, and each further one twice as long as before, up to 15 minutes;
    a right one ends it. So 10,000 guesses take a hundred days.

    This lives as long as the process, and begins anew with the next one: there is nowhere to keep it where the person
    at the kiosk could not write. Whoever can end the process and have it started again needs no code to leave.
    """

    wrong: int = 0  # in a row
    free_at: float = float("-inf")  # the time at which the next code may be tried

    def wait(self, now: float) -> float:
        """Return the seconds until a code may be tried again, 0 if it may be now."""
        return max(0.0, self.free_at - now)

    def after_wrong(self, now: float) -> "Attempts":
        """Return what holds after one more wrong code. To be asked for only when nobody has to wait."""
        wrong = self.wrong + 1
        if wrong < FREE:
            return Attempts(wrong)
        # Five doublings lead to the longest wait; 2 to the power of a million would take long to work out.
        doublings = min(wrong - FREE, 5)
        return Attempts(wrong, now + min(FIRST_WAIT * 2**doublings, LONGEST_WAIT))

    def after_right(self) -> "Attempts":
        """Return what holds after the right code."""
        return Attempts()
