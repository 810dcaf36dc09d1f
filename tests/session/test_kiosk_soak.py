"""One person after the other at the same kiosk: nothing adds up.

Four turns in an ordinary run; in `make soak` two hundred, and memory is looked at too (some 15 minutes).
"""

import os
import time
from pathlib import Path

import pytest

from tests.helpers.kiosk import Kiosk, KioskOpener, browsers_for_everybody
from tests.helpers.long_tests import ARE_LONG
from tests.helpers.real_browsers import BrowserKind

TURNS, WARM = (200, 20) if ARE_LONG else (4, 1)
MOST_GROWTH = 2 * 1024  # KiB
DEADLINE_S = 30.0


def private_memory(pid: int) -> int:
    """What belongs to a process alone, in KiB: what it shares comes and goes with others."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Clean", "Private_Dirty")))


def memory_at_rest(pid: int) -> int:
    """The least of several looks in a second: right after a turn the old view is still being thrown away."""
    looks = []
    for _ in range(10):
        time.sleep(0.1)
        looks.append(private_memory(pid))
    return min(looks)


def open_files(pid: int) -> int:
    """How many file handles a process has."""
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def threads(pid: int) -> int:
    """How many threads a process has."""
    return len(list(Path(f"/proc/{pid}/task").iterdir()))


def children(pid: int) -> list[str]:
    """The processes that a process has started, and that are still there."""
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return text.split()


def one_turn(kiosk: Kiosk) -> None:
    """Come, open a page, and go."""
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("settled", DEADLINE_S, state="running")
    kiosk.finish.press()
    kiosk.program.wait_for_event("turn-ended", DEADLINE_S, clean=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="a kiosk takes browsers from folders that are root's alone")
def test_turns_leave_nothing_that_adds_up(kiosks: KioskOpener, tmp_path: Path) -> None:
    kiosk = kiosks.open(browsers=browsers_for_everybody(tmp_path / "b", BrowserKind.CHROMIUM))
    pid = kiosk.program.pid
    found: list[tuple[int, int, int]] = []
    for _ in range(TURNS):
        one_turn(kiosk)
        assert kiosk.turn_folders() == []
        assert children(pid) == []
        found.append((open_files(pid), threads(pid), memory_at_rest(pid) if ARE_LONG else 0))
    files, running, memory = zip(*found[WARM:], strict=True)
    assert max(files) <= files[0], files
    assert max(running) <= running[0], running
    if ARE_LONG:
        assert min(memory[-20:]) - min(memory[:20]) <= MOST_GROWTH, memory
