"""How long the window takes to be painted, beside bare PySide6 windows, as whole processes in turn.

    python benchmarks/start.py [ROUNDS]

Needs a display (for example `xvfb-run -s "-screen 0 1366x768x24"`). Each round starts every program once, in turn, so
that a change of the machine's speed meets all of them; the ratio is taken round by round. The bare windows leave as
soon as they are painted, like `nkzu-launcher --quit-when-ready`.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BARE = ROOT / "benchmarks" / "bare_window.py"


def main(rounds: int) -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as data_dir:
        ours = [sys.executable, "-m", "launcher", "--quit-when-ready", "--data-dir", data_dir]
        commands = {
            "bare window, empty": [sys.executable, str(BARE), "empty"],
            "bare window, the same words in stock widgets": [sys.executable, str(BARE), "words"],
            "nkzu-launcher": ours,
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for command in commands.values():
            run(command)
        for _ in range(rounds):
            for name, command in commands.items():
                times[name].append(run(command))
    base = times["bare window, empty"]
    print("| program | min | median | max | ratio to the empty window (median of rounds) |")
    print("|---|---|---|---|---|")
    for name, found in times.items():
        ratio = statistics.median(one / bare for one, bare in zip(found, base, strict=True))
        print(f"| {name} | {min(found):.0f} | {statistics.median(found):.0f} | {max(found):.0f} | {ratio:.2f} |")


def run(command: list[str]) -> float:
    """Run `command` to its end; return milliseconds."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
