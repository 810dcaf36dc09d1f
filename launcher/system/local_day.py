"""Which day it is where the computer stands."""

import time


def local_day() -> str:
    """Return the day as an ISO date."""
    return time.strftime("%Y-%m-%d")
