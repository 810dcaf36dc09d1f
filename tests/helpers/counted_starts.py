"""What is counted of which start, and how a test holds it to tests/budgets.toml."""

import contextlib
import platform
from collections.abc import Callable, Mapping

import PySide6
import pytest

from tests.helpers.budgets import FILE, OF_VERSIONS, Budgets
from tests.helpers.instructions import NoPictureError
from tests.helpers.start_stage import Start, StartStage, by_origin

# A start under callgrind takes ten seconds and more: only those that people wait for, and that have a goal.
WITH_INSTRUCTIONS = ("source.desktop", "bundle.desktop", "bundle.kiosk", "bundle.version", "bundle.second")
BARE = "source.bare"
COUNTS = 3  # of instructions, at the most


def versions() -> dict[str, str]:
    """Return what the counts depend on."""
    return {"python": platform.python_version(), "qt": PySide6.__version__}


def counts_of(stage: StartStage, start: Start) -> dict[str, int]:
    """Return all counts of a start but its instructions. Raises MissingToolError."""
    counted = stage.counts(start)
    if start.paints and start.name.startswith("source."):
        modules, widgets = stage.loaded(start)
        counted |= {**by_origin(modules), "widgets": widgets}
    return counted


def assert_as_before(name: str, counted: Mapping[str, int], yardstick: int | None = None) -> None:
    """Fail where a count of this start is not where it was.

    Skip, after that, where another Python or Qt makes some of the counts say nothing. `yardstick` is what a bare window
    takes here, for counts of instructions.
    """
    complaints, other = judgement(name, counted, yardstick)
    assert not complaints, "\n".join(["", *complaints])
    if other:
        pytest.skip(other)


def assert_as_many_instructions(name: str, count: Callable[[], int], yardstick: int) -> None:
    """Fail where the least of some counts of this start's instructions is not where it was; skip as above.

    Under callgrind all is fifty times as slow. A timer may then fire before the first picture instead of after it (seen
    once, with one per cent more), and a kiosk that is to leave when it is ready may leave before it was shown.
    """
    counted: list[int] = []
    for _attempt in range(COUNTS):
        with contextlib.suppress(NoPictureError):
            counted.append(count())
        if counted and not judgement(name, {"instructions": min(counted)}, yardstick)[0]:
            break
    assert counted, f"{name}: no picture in {COUNTS} starts"
    assert_as_before(name, {"instructions": min(counted)}, yardstick)


def judgement(name: str, counted: Mapping[str, int], yardstick: int | None) -> tuple[list[str], str | None]:
    """Return what is wrong with counts, and why some of them say nothing here, if they do not."""
    budgets = Budgets.read(FILE.read_text(encoding="utf-8"))
    other = budgets.other_versions(versions())
    judged = {what: count for what, count in counted.items() if other is None or what not in OF_VERSIONS}
    scale = 1.0 if yardstick is None or other else budgets.scale(yardstick)
    return budgets.complaints(name, judged, scale), other
