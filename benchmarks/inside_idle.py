"""How often a window that nobody touches wakes up, what it writes and whether it grows, face by face.

    python benchmarks/inside_idle.py [SECONDS]

Needs a display, and a session bus of its own. Counted are the switches of context by which a thread has gone to sleep,
of all threads, in a program that is at rest: the kernel's own figures, so the busyness of the computer changes nothing.
"""

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

_SETTLED = 75.0  # seconds; for a minute the desktop looks for a tray, which may come late at log-on
FACES = {
    "desktop": (),
    "helpdesk": ("--face=helpdesk",),
    "kiosk": ("--kiosk", "--safe-mode"),
    "kiosk with a guard": ("--kiosk", "--safe-mode", "--guard"),
}


@dataclass(frozen=True, slots=True)
class Rest:
    """What all processes of a face have done: wake-ups, bytes written, and their memory (PSS) in KiB."""

    wakes: int
    written: int
    memory: int


def family(pid: int) -> list[int]:
    """A process and all its descendants."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *(one for child in children for one in family(int(child)))]


def rest_of(pid: int) -> Rest:
    """What a process and its descendants have done until now."""
    wakes = written = memory = 0
    for one in family(pid):
        for task in Path(f"/proc/{one}/task").iterdir():
            wakes += _number(task / "status", "voluntary_ctxt_switches")
        written += _number(Path(f"/proc/{one}/io"), "wchar")
        memory += _number(Path(f"/proc/{one}/smaps_rollup"), "Pss")
    return Rest(wakes, written, memory)


def _number(file: Path, name: str) -> int:
    lines = (line.split() for line in file.read_text(encoding="utf-8", errors="replace").splitlines())
    return next(int(words[1]) for words in lines if words[0] == f"{name}:")


def at_rest(arguments: tuple[str, ...], seconds: float) -> Rest:
    """What a face does in so many seconds in which nothing happens."""
    with tempfile.TemporaryDirectory() as name:
        machine = Path(name) / "etc" / "nkzu" / "launcher"
        machine.mkdir(parents=True)
        (machine / "settings.json").write_text(json.dumps({"schema": 1, "checks": False}), encoding="utf-8")
        places = ("--machine-dir", str(machine), "--data-dir", f"{name}/own")
        with subprocess.Popen([sys.executable, "-m", "launcher", *arguments, *places]) as process:
            try:
                time.sleep(_SETTLED)
                before = rest_of(process.pid)
                time.sleep(seconds)
                after = rest_of(process.pid)
            finally:
                process.terminate()
    return Rest(after.wakes - before.wakes, after.written - before.written, after.memory - before.memory)


def main(seconds: float) -> None:
    """Measure each face and print a table."""
    print("| face | wake-ups a minute | bytes written | growth, KiB |")
    print("|---|---|---|---|")
    for face, arguments in FACES.items():
        found = at_rest(arguments, seconds)
        print(f"| {face} | {found.wakes * 60 / seconds:.1f} | {found.written} | {found.memory} |")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 600)
