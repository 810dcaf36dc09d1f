"""Whether a process sleeps: how often it has woken up, and what it has written."""

import contextlib
import time
from pathlib import Path

from tests.helpers.waiting import wait_until


def switches(pid: int) -> int:
    """How often the threads of a process have gone to sleep: once for each time that they woke up."""
    found = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # a thread that has ended meanwhile
            (line,) = (line for line in (task / "status").read_text().splitlines() if line.startswith("voluntary"))
            found += int(line.split()[1])
    return found


def written(pid: int) -> int:
    """How many bytes a process has written, to whatever."""
    (line,) = (line for line in Path(f"/proc/{pid}/io").read_text().splitlines() if line.startswith("wchar"))
    return int(line.split()[1])


def wait_for_quiet(pid: int, seconds: float, within_s: float) -> None:
    """Wait until a process sleeps for so many `seconds` without a single interruption, and writes nothing."""
    seen, since = (-1, -1), time.monotonic()

    def is_quiet() -> bool:
        nonlocal seen, since
        found = switches(pid), written(pid)
        if found != seen:
            seen, since = found, time.monotonic()
        return time.monotonic() - since > seconds

    wait_until(is_quiet, f"{seconds:g} s without a wake-up", within_s)
