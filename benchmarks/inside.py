"""The parts of the benchmark that look at the program while it runs: scripts of their own, each in its own process."""

import json
import subprocess
import sys
from collections.abc import Iterable

from benchmarks.parts import Bench
from benchmarks.processes import wait_until_calm
from benchmarks.results import Found
from benchmarks.subjects import ROOT, Subject

SIZES = (10, 100, 1000)  # entries
SEARCHED = 500  # entries
IN_THE_WINDOW = (
    *(f"scrolling-{size}" for size in SIZES),
    "keys",
    "languages",
    "themes",
)
PRESSED = ("press-bare", "press-desktop", "press-first")
IN_A_TURN = ("turn-bare", "turn-kiosk")
IDLE = ("idle-desktop", "idle-helpdesk", "idle-kiosk", "idle-guard", "idle-written", "idle-growth")
_DEADLINE_S = 900.0


def told(bench: Bench, script: str, *words: object) -> dict[str, list[float]]:
    """Run one of the scripts on the desk, and return what it has found. RuntimeError if it ends otherwise."""
    subject = Subject([sys.executable, "-m", f"benchmarks.{script}", *map(str, words)], bench.home(script))
    environment = subject.environment(bench.desk.variables)
    wait_until_calm()
    done = subprocess.run(
        subject.command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=_DEADLINE_S, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{script} ended with {done.returncode}: {done.stderr.strip().splitlines()[-1:]}")
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found


def window(bench: Bench, rounds: int) -> Found:
    """Milliseconds of work in the window: scrolling with more and more entries, keys, switches."""
    found = Found("ms")
    for number in range(rounds):
        print(f"  round {number + 1} of {rounds}", flush=True)
        for size in SIZES:
            there = told(bench, "inside_window", size, 3, "scrolling")
            _take(found, f"scrolling-{size}", there["scrolling"])
        _take(found, "keys", told(bench, "inside_window", SEARCHED, 2, "keys")["keys"])
        there = told(bench, "inside_window", 0, 6, "switches")
        for name in ("languages", "themes"):
            _take(found, name, there[name])
    return found


def press(bench: Bench, rounds: int) -> Found:
    """Milliseconds from the press of a key to the browser's first instruction, and from `exec` by a bare program."""
    return _all_of(bench, PRESSED, "inside_press", rounds)


def turn(bench: Bench, rounds: int) -> Found:
    """Milliseconds of a turn at the kiosk but for the time that the page stays, and of the browser alone."""
    return _all_of(bench, IN_A_TURN, "inside_turn", rounds)


def idle(bench: Bench, minutes: int) -> Found:
    """Wake-ups a minute of each face, and what all of them write, in `minutes` in which nothing happens."""
    return _all_of(bench, IDLE, "inside_idle", 60 * minutes)


def _all_of(bench: Bench, names: Iterable[str], script: str, word: int) -> Found:
    found = Found("ms")
    try:
        for name, values in told(bench, script, word).items():
            _take(found, name, values)
    except RuntimeError as error:
        print(f"  {error}", flush=True)
        found.missing = dict.fromkeys(names, f"{error}")
    return found


def _take(found: Found, name: str, values: Iterable[float]) -> None:
    for value in values:
        found.add(name, value)
