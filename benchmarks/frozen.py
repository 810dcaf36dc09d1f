"""The bundle beside bare programs that are frozen in the same way, and what it weighs.

    make bundle && xvfb-run -s "-screen 0 1366x768x24" .venv-build/bin/python benchmarks/frozen.py [ROUNDS]

The window leaves as soon as it is painted. A second start tells a window that is open, and leaves.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from turns import print_table, program, timed_in_turn

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "build" / "linux" / "nkzu-launcher"
BARE = ROOT / "build" / "benchmark" / "bare"
LAUNCHER = BUNDLE / "nkzu-launcher"
OTHER_INSTANCE = 75  # the exit code of a start that told the window which was open


def build_bare() -> None:
    """Freeze the bare programs. subprocess.CalledProcessError if that fails."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(BARE.parent), "--workpath", str(BARE.parent / "work")]
    subprocess.run([*command, str(ROOT / "benchmarks" / "bare.spec")], cwd=ROOT, check=True)


def print_sizes() -> None:
    """Print what the bundle weighs."""
    files = [path for path in BUNDLE.rglob("*") if path.is_file()]
    print(f"{len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB")
    for path in sorted((ROOT / "dist").glob("nkzu-launcher*")):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")


def print_starts(rounds: int) -> None:
    """Print how long starts take, with a window and without."""
    with tempfile.TemporaryDirectory() as data:
        place = ("--data-dir", data)
        windows = {
            "bare window": program([BARE / "bare_window"]),
            "nkzu-launcher, to painted tiles": program([LAUNCHER, *place, "--quit-when-ready"]),
            "the same, as a kiosk": program([LAUNCHER, *place, "--kiosk", "--quit-when-ready"]),
        }
        print_table(timed_in_turn(windows, rounds), "bare window")
        log = Path(data, "events")
        first = subprocess.Popen([LAUNCHER, *place, "--log-json", log], stderr=subprocess.DEVNULL)
        while not (log.exists() and "ready" in log.read_text()):
            time.sleep(0.05)
        short = {
            "empty program": program([BARE / "empty"]),
            "--version": program([LAUNCHER, "--version"]),
            "a second start": program([LAUNCHER, *place], OTHER_INSTANCE),
        }
        print_table(timed_in_turn(short, rounds), "empty program")
        first.terminate()
        first.wait()


def main(rounds: int) -> None:
    """Build what is missing, measure, print."""
    if "DISPLAY" not in os.environ:
        sys.exit("A display is needed: see the first lines of this file.")
    if not (BARE / "empty").is_file():
        build_bare()
    print_sizes()
    print_starts(rounds)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
