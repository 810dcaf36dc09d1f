"""Whole processes, timed in turn: each round starts every program once, so that a change of the machine's speed
meets all of them, and ratios are taken round by round."""

import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

Times = Mapping[str, Sequence[float]]


def timed_in_turn(commands: Mapping[str, Callable[[], object]], rounds: int) -> Times:
    """Milliseconds of each command in each round, after one round that is not counted."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for run in commands.values():
        run()
    for _ in range(rounds):
        for name, run in commands.items():
            start = time.perf_counter()
            run()
            times[name].append((time.perf_counter() - start) * 1000)
    return times


def program(command: Sequence[str | Path], expected: int = 0) -> Callable[[], object]:
    """What runs a program to its end. RuntimeError if it ends with another exit code than `expected`."""

    def run() -> None:
        done = subprocess.run([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode != expected:
            raise RuntimeError(f"{command[0]} ended with {done.returncode}")

    return run


def print_table(times: Times, base: str) -> None:
    """Print a table of Markdown; the ratio is the median of the rounds' ratios to the program `base`."""
    print(f"| milliseconds | min | median | max | ratio to “{base}” |")
    print("|---|---|---|---|---|")
    for name, found in times.items():
        ratio = statistics.median(one / other for one, other in zip(found, times[base], strict=True))
        print(f"| {name} | {min(found):.0f} | {statistics.median(found):.0f} | {max(found):.0f} | {ratio:.2f} |")
