"""What a process needs at one moment, so that one can see whether it needs more and more."""

import contextlib
import ctypes
import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.long_tests import ARE_LONG
from tests.helpers.ui_stage import settle

_KIB = 1024
_WARM = 500 if ARE_LONG else 20
# A few dozen steps still load what comes late and fill the stores of Python and Qt; 500 do not.
MEMORY_MIB = 2 if ARE_LONG else 32
# pytest-qt keeps each message of Qt: those of some thousand steps were all the growth that was found.
_QUIET = [pytest.mark.no_qt_log] if ARE_LONG else []
FOR_WEEKS = [pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc"), *_QUIET]
LOST = 2000  # references to True and False in whatever lives at the moment


@dataclass(frozen=True)
class Footing:
    """File handles, threads and children of this process, its own memory in KiB, and references to what never ends."""

    files: int
    threads: int
    children: int
    memory: int
    references: tuple[int, ...]


def footing() -> Footing:
    """Take everything back that nobody needs, and look at the rest."""
    settle()
    gc.collect()
    # What was freed goes back to the system: else one sees how the memory was once cut up.
    ctypes.CDLL(None).malloc_trim(0)
    own = Path("/proc/self")
    children = sum(len((task / "children").read_text().split()) for task in own.glob("task/*"))
    rollup = (own / "smaps_rollup").read_text().splitlines()
    memory = sum(int(line.split()[1]) for line in rollup if line.startswith(("Private_Clean", "Private_Dirty")))
    references = tuple(sys.getrefcount(thing) for thing in (None, True, False))
    threads, pooled = len(list(own.glob("task/*"))), _pooled(own)
    return Footing(len(list(own.glob("fd/*"))) - pooled, threads - pooled, children, memory, references)


def _pooled(own: Path) -> int:
    """How many threads Qt keeps for large pictures, at most one a core: they end when they had no work for 30 s.

    Each has a handle of its own, by which it is woken.
    """
    found = 0
    for name in own.glob("task/*/comm"):
        with contextlib.suppress(OSError):  # it has just ended
            found += name.read_text().strip() == "Thread (pooled)"
    return found


def grown(before: Footing, after: Footing, *, memory_mib: float, lost: int) -> list[str]:
    """What has become more, in words; memory may grow by so much.

    References to what never ends may become fewer by those that were `lost` with things that ended; with more, Python
    would end some day: "none_dealloc". That the binding adds some to None with each widget costs nothing.
    """
    found = [
        f"{name}: {old} and then {new}"
        for name in ("files", "threads", "children")
        if (new := getattr(after, name)) > (old := getattr(before, name))
    ]
    if after.memory - before.memory > memory_mib * _KIB:
        found.append(f"memory: {before.memory} and then {after.memory} KiB")
    changes = [new - old for old, new in zip(before.references, after.references, strict=True)]
    return found + ([f"references: {changes}"] if min(changes) < -lost else [])


def check_for_weeks(step: Callable[[], object], count: int) -> None:
    """Do a step so often, and see that nothing has grown since it had been done some times."""
    for _ in range(min(_WARM, count // 2)):
        step()
    before = footing()
    for _ in range(count):
        step()
    assert grown(before, footing(), memory_mib=MEMORY_MIB, lost=LOST + count // 10) == []
