"""How long the window takes to be painted, beside bare PySide6 windows, as whole processes in turn.

    python benchmarks/start.py [ROUNDS]

Needs a display (for example `xvfb-run -s "-screen 0 1366x768x24"`), and is run at the top of the project. The bare
windows leave as soon as they are painted, like `nkzu-launcher --quit-when-ready`.
"""

import sys
import tempfile
from pathlib import Path

from turns import print_table, program, timed_in_turn

ROOT = Path(__file__).resolve().parent.parent
BARE = ROOT / "benchmarks" / "bare_window.py"


def main(rounds: int) -> None:
    """Measure and print a table."""
    with tempfile.TemporaryDirectory() as data_dir:
        ours = [sys.executable, "-m", "launcher", "--quit-when-ready", "--data-dir", data_dir]
        commands = {
            "bare window, empty": program([sys.executable, BARE, "empty"]),
            "bare window, the same words in stock widgets": program([sys.executable, BARE, "words"]),
            "nkzu-launcher": program(ours),
        }
        print_table(timed_in_turn(commands, rounds), "bare window, empty")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
