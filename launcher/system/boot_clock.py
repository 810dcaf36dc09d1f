"""A clock that never goes back and goes on while the computer sleeps."""

import time


def boot_clock() -> float:
    """Return seconds since some moment in the past.

    Linux's usual monotonic clock stands still while the computer sleeps, Windows' goes on.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
