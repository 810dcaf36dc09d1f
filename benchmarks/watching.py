"""One start of a program, watched from outside until its finished picture is on the screen."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.desk import Desk
from benchmarks.pictures import Painting, Settling, are_alike
from benchmarks.processes import Started, running
from benchmarks.subjects import ROOT, Subject

_LOOK_S = 0.001
_DEADLINE_S = 60.0
# The picture must stay for so long: Chromium's is white for a moment after its first.
_TAIL_S = 0.5


class NeverPaintedError(Exception):
    """A program did not show its finished picture in time, in words for the table."""


@dataclass(frozen=True, slots=True)
class Start:
    """How long a start took, in milliseconds: to the first change of the screen, and to the finished picture."""

    mapped_ms: float
    painted_ms: float


def finished_picture(desk: Desk, subject: Subject) -> bytes:
    """Start a program, unmeasured, and return its finished picture: the one that stays. NeverPaintedError if none."""
    with on_empty_screen(desk, subject) as started:
        settling = Settling(desk.empty)
        for now_s in _moments(started.began_s):
            finished = settling.finished(desk.screen.look(), now_s)
            if finished is not None:
                return finished
    raise NeverPaintedError("no picture of it stayed")


def measured_start(desk: Desk, subject: Subject, finished: bytes, tail_s: float = _TAIL_S) -> Start:
    """Start a program and say how long it took to its `finished` picture. NeverPaintedError if it does not come."""
    with on_empty_screen(desk, subject) as started:
        return watched(desk, started, finished, tail_s)


def watched(
    desk: Desk, started: Started, finished: bytes, tail_s: float = _TAIL_S, deadline_s: float = _DEADLINE_S
) -> Start:
    """Watch a program that has just been started until its picture has stayed for `tail_s` seconds.

    NeverPaintedError if that is not so `deadline_s` seconds after its start.
    """
    painting = Painting(desk.empty, finished)
    for now_s in _moments(started.began_s, deadline_s):
        painting.see(desk.screen.look(), now_s)
        mapped_s, painted_s = painting.first_change_s, painting.painted_s
        if mapped_s is not None and painted_s is not None and now_s - painted_s >= tail_s:
            return Start(mapped_s * 1000, painted_s * 1000)
    raise NeverPaintedError("its finished picture did not come")


@contextmanager
def on_empty_screen(desk: Desk, subject: Subject) -> Iterator[Started]:
    """Start a program when the screen is empty; end it, and wait until it is empty again, at the end of the block."""
    with running(subject.command, subject.environment(desk.variables), ROOT) as started:
        yield started
    for _ in _moments(time.perf_counter()):
        if are_alike(desk.screen.look(), desk.empty):
            return
    raise NeverPaintedError("its picture did not go")


def _moments(since_s: float, deadline_s: float = _DEADLINE_S) -> Iterator[float]:
    """Yield each millisecond how many seconds have gone by since a time of the performance counter."""
    while (now := time.perf_counter() - since_s) < deadline_s:
        yield now
        time.sleep(_LOOK_S)
