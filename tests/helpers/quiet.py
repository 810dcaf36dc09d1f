"""Whether a process sleeps: how often it has woken up, and what it has written."""

import time

from benchmarks.processes import switches, written_by
from tests.helpers.waiting import wait_until


def wait_for_quiet(pid: int, seconds: float, within_s: float) -> None:
    """Wait until a process sleeps for so many `seconds` without a single interruption, and writes nothing."""
    seen, since = (-1, -1), time.monotonic()

    def is_quiet() -> bool:
        nonlocal seen, since
        found = switches(pid), written_by(pid)
        if found != seen:
            seen, since = found, time.monotonic()
        return time.monotonic() - since > seconds

    wait_until(is_quiet, f"{seconds:g} s without a wake-up", within_s)
