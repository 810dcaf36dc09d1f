"""Measures everything, or the parts that are named, and writes the tables and the plot.

    python -m benchmarks [--rounds N] [PART …]

The parts are in `PARTS`. What was not measured this time stays as it was.
"""

import argparse
import signal
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from benchmarks import inside, parts
from benchmarks.desk import leave_network, open_desk
from benchmarks.machine import describe
from benchmarks.plot import Chart, svg
from benchmarks.results import Found, Results
from benchmarks.tables import figures_tables, goals_table, machine_line, replaced

HERE = Path(__file__).resolve().parent
README, RESULTS, PLOT = HERE / "README.md", HERE / "results.json", HERE / "start.svg"
Part = Callable[[parts.Bench, int], Found]
# Each with how many rounds it has if nothing else is asked: together some twenty-two minutes.
PARTS: dict[str, tuple[Part, int]] = {
    "start": (parts.start, 13),
    "entries": (parts.entries, 11),
    "cold": (parts.cold, 5),
    "memory": (parts.memory, 2),
    "calls": (parts.calls, 21),
    "instructions": (parts.instructions, 1),
    "press": (inside.press, 7),
    "turn": (inside.turn, 5),
    "window": (inside.window, 2),
    "idle": (inside.idle, 1),
}


def main() -> None:
    """Measure, and write after each part, so that what was measured is not lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the launcher from outside.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)} (all, if none is named)")
    parser.add_argument("--rounds", type=int, help="how often each is measured, for a quick look")
    wanted = parser.parse_args()
    if unknown := set(wanted.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    # Ended like by Ctrl+C, so that everything that was started ends too.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    leave_network()
    results = Results.read(RESULTS)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, open_desk(Path(folder)) as desk:
        results.machine = describe()
        bench = parts.Bench(desk, Path(folder))
        for name in wanted.parts or PARTS:
            print(name, flush=True)
            measure, rounds = PARTS[name]
            results.parts[name] = measure(bench, wanted.rounds or rounds)
            results.parts[name].day = date.today().isoformat()
            write(results)


def write(results: Results) -> None:
    """Write the results, the plot, and the part of the page that is measured."""
    results.write(RESULTS)
    charts = [
        Chart(title, results.parts[name])
        for name, title in (
            ("start", "Start to the finished picture, warm (ms)"),
            ("cold", "Start to the finished picture, cold (ms)"),
            ("memory", "Memory at rest (MiB)"),
        )
        if name in results.parts
    ]
    PLOT.write_text(svg(charts), encoding="utf-8")
    alternative = "Bars of the starts, warm and cold, and of the memory of each program; the tables say the same."
    pieces = [goals_table(results), f"![{alternative}](start.svg)", machine_line(results), figures_tables(results)]
    README.write_text(replaced(README.read_text(encoding="utf-8"), "\n\n".join(pieces)), encoding="utf-8")


if __name__ == "__main__":
    main()
