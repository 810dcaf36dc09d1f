"""How much work there is in a call, counted instead of timed: nearly the same on a busy computer, and on a slow one."""

import gc
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from tests.helpers.instructions import instructions_in, run_counting

# A function of libc that Python calls where it is asked to, and nowhere else.
MARK = "getsid"
REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPT = """\
import gc, json, os, sys
{setup}
def work(value):
    {work}
values = json.loads(open(sys.argv[1], encoding="utf-8").read())
gc.disable()
work(values[0])  # what is loaded and kept at first need is not counted
for value in values:
    os.getsid(0)
    work(value)
    os.getsid(0)
"""


def steps_of(act: Callable[[], object]) -> int:
    """Return how many lines of Python an act takes, and calls of functions in C, as those of Qt are.

    A loop counts each time round. What one of those functions does by itself is not seen: see `instructions_of`.
    """
    steps = 0

    def line(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal steps
        steps += event == "line"
        return line

    def call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal steps
        steps += event == "c_call"

    with _without_garbage():
        before = sys.gettrace(), sys.getprofile()
        sys.settrace(line)
        sys.setprofile(call)
        try:
            act()
        finally:
            sys.setprofile(before[1])
            sys.settrace(before[0])
    return steps


@contextmanager
def _without_garbage() -> Iterator[None]:
    """Let no garbage be looked for, which may end objects of others."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def instructions_of(setup: str, work: str, values: Sequence[object]) -> list[int]:
    """Return how many instructions the processor has for `work` with each `value`, after the first one once without
    counting.

    `setup` is lines, `work` one line, and `values` are such as JSON has. All of it runs in a Python of its own, fifty
    times as slowly as usual. Raises MissingToolError without valgrind.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        given, script = folder / "values.json", folder / "work.py"
        given.write_text(json.dumps(values), encoding="utf-8")
        script.write_text(SCRIPT.format(setup=setup, work=work), encoding="utf-8")
        # One order of all sets, and nothing of the tests' own Python.
        environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(REPOSITORY)}
        command = (sys.executable, str(script), str(given))
        dumps = run_counting(command, environment, folder / "counted", options=(f"--dump-before={MARK}",))
        # The parts before a mark: what comes before the work, and the work, in turn. The last is of the end.
        return [instructions_in(dump) for dump in dumps[1::2]]
