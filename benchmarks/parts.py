"""The parts of the benchmark: each measures its subjects in turn, so that a change of the machine meets all of them."""

import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from benchmarks import callgrind
from benchmarks.desk import Desk
from benchmarks.missing import MissingError
from benchmarks.processes import forget, mapped_files, memory_of, running, wait_until_calm
from benchmarks.results import Found
from benchmarks.subjects import BARE, LAUNCHER, NOT_BUILT, ROOT, Subject, subject
from benchmarks.watching import NeverPaintedError, finished_picture, measured_start, on_empty_screen, watched

FROM_SOURCE = ("source-bare", "source-desktop", "source-bare-full", "source-kiosk")
FROZEN = ("frozen-bare", "frozen-desktop", "frozen-bare-full", "frozen-kiosk")
STARTED = (*FROM_SOURCE, *FROZEN, "cpp", "chromium", "firefox")
CROWDED = ("start-10", "start-100", "start-1000")
STARTED_COLD = ("frozen-bare", "frozen-desktop", "cpp", "chromium", "firefox")
AT_REST = ("frozen-bare", "frozen-desktop", "frozen-kiosk", "cpp", "chromium", "firefox")
CALLED = ("frozen-empty", "frozen-version", "frozen-second")
COUNTED = ("source-bare", "source-desktop", "frozen-bare", "frozen-desktop", "frozen-kiosk", "cpp")
# The round of link checks that begins a second after the first paint is over by then, and browsers are at rest.
REST_S = 20.0
OTHER_INSTANCE = 75  # the exit code of a start that told the window which was open
_WARM_TAIL_S = 0.0


class Bench:
    """The desk with the subjects on it; what the finished picture of each is like is found out once."""

    def __init__(self, desk: Desk, homes: Path) -> None:
        """Keep the homes of the subjects in the folder `homes`."""
        self.desk = desk
        self._homes = homes
        self._pictures: dict[str, bytes] = {}

    def home(self, name: str) -> Path:
        """Return the home of whatever has this name."""
        folder = self._homes / name
        folder.mkdir(exist_ok=True)
        return folder

    def subjects(self, names: Iterable[str], found: Found) -> dict[str, Subject]:
        """Return the subjects of those names that are to be had; why one is not goes into `found`."""
        there: dict[str, Subject] = {}
        for name in names:
            try:
                there[name] = subject(name, self._homes)
            except MissingError as reason:
                found.missing[name] = str(reason)
        return there

    def picture(self, name: str, wanted: Subject) -> bytes:
        """Return the finished picture of a subject, after a start to find it out if that was not done before."""
        if name not in self._pictures:
            # The first start of all makes what later ones find: a profile, a cache of fonts, byte code.
            for _ in range(2):
                wait_until_calm()
                self._pictures[name] = finished_picture(self.desk, wanted)
        return self._pictures[name]


def in_turn(names: Iterable[str], rounds: int, found: Found, run: Callable[[str], None]) -> None:
    """Call `run` with every name once a round, each round in another order, which is the same in every benchmark.

    A subject that once does not show its picture is left out from there on, and has no samples.
    """
    order = list(names)
    dice = random.Random(0)  # noqa: S311 - an order, no secret
    for number in range(rounds):
        print(f"  round {number + 1} of {rounds}", flush=True)
        dice.shuffle(order)
        for name in list(order):
            try:
                run(name)
                print(f"    {name}: {found.samples[name][-1]:,.0f} {found.unit}", flush=True)
            except NeverPaintedError as error:
                print(f"    {name}: {error}", flush=True)
                order.remove(name)
                found.leave_out(name, str(error))


def start(bench: Bench, rounds: int) -> Found:
    """Milliseconds to the finished picture, each start after one that is not measured."""
    return _started_warm(bench, rounds, STARTED)


def entries(bench: Bench, rounds: int) -> Found:
    """The same of the launcher with more and more entries."""
    return _started_warm(bench, rounds, CROWDED)


def _started_warm(bench: Bench, rounds: int, names: Iterable[str]) -> Found:
    found = Found("ms")
    there = bench.subjects(names, found)

    def run(name: str) -> None:
        picture = bench.picture(name, there[name])
        measured_start(bench.desk, there[name], picture, _WARM_TAIL_S)
        wait_until_calm()
        taken = measured_start(bench.desk, there[name], picture)
        found.add(name, taken.painted_ms)
        found.add(f"{name} mapped", taken.mapped_ms)

    in_turn(there, rounds, found, run)
    return found


def cold(bench: Bench, rounds: int) -> Found:
    """Milliseconds to the finished picture with all its files out of the system's memory: the first start of a day."""
    found = Found("ms")
    there = bench.subjects(STARTED_COLD, found)
    files: dict[str, set[Path]] = {}

    def run(name: str) -> None:
        if name not in files:
            files[name] = _files_of(bench, name, there[name])
        wait_until_calm()
        forget(files[name])
        found.add(name, measured_start(bench.desk, there[name], bench.picture(name, there[name])).painted_ms)

    in_turn(there, rounds, found, run)
    return found


def _files_of(bench: Bench, name: str, wanted: Subject) -> set[Path]:
    """Return the files that a program has in its memory once it is painted, and all that are in its folders."""
    picture = bench.picture(name, wanted)
    with on_empty_screen(bench.desk, wanted) as started:
        watched(bench.desk, started, picture)
        files = mapped_files(started.family())
    return files | {file for folder in wanted.folders for file in folder.rglob("*") if file.is_file()}


def memory(bench: Bench, rounds: int) -> Found:
    """MiB of all processes of a program (PSS), twenty seconds after it was painted."""
    found = Found("MiB")
    there = bench.subjects(AT_REST, found)

    def run(name: str) -> None:
        picture = bench.picture(name, there[name])
        with on_empty_screen(bench.desk, there[name]) as started:
            watched(bench.desk, started, picture)
            time.sleep(REST_S)
            found.add(name, memory_of(started.family()))

    in_turn(there, rounds, found, run)
    return found


def calls(bench: Bench, rounds: int) -> Found:
    """Milliseconds of whole processes that show no window: the version, and a second start that tells the first."""
    found = Found("ms")
    there = bench.subjects(("frozen-desktop",), found)
    if not there or not (BARE / "empty").exists():
        found.missing = dict.fromkeys(CALLED, NOT_BUILT)
        return found
    window = there["frozen-desktop"]
    environment = window.environment(bench.desk.variables)
    commands: list[tuple[list[str | Path], int]] = [([BARE / "empty"], 0), ([LAUNCHER, "--version"], 0)]
    commands.append(([LAUNCHER], OTHER_INSTANCE))
    called = dict(zip(CALLED, commands, strict=True))

    def run(name: str) -> None:
        command, code = called[name]
        _timed(command, environment, code)
        found.add(name, _timed(command, environment, code))

    picture = bench.picture("frozen-desktop", window)
    with running(window.command, environment, ROOT) as first:
        watched(bench.desk, first, picture)
        time.sleep(1.0)
        wait_until_calm()
        in_turn(called, rounds, found, run)
    return found


def _timed(command: Sequence[str | Path], environment: dict[str, str], code: int) -> float:
    """Return the milliseconds of a whole process. RuntimeError if it ends with another exit code than `code`."""
    began_s = time.perf_counter()
    done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    taken_ms = (time.perf_counter() - began_s) * 1000
    if done.returncode != code:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}")
    return taken_ms


def instructions(bench: Bench, rounds: int) -> Found:
    """Millions of instructions from the start of a program to its finished picture."""
    found = Found("million instructions")
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        found.missing = dict.fromkeys(COUNTED, "valgrind is not installed here")
        return found
    there = bench.subjects(COUNTED, found)

    def run(name: str) -> None:
        picture = bench.picture(name, there[name])
        found.add(name, callgrind.millions(valgrind, bench.desk, there[name], picture))

    in_turn(there, rounds, found, run)
    return found
