"""How often a window that nobody touches wakes up, what it writes and whether it grows, all faces at once.

    python -m benchmarks.inside_idle [SECONDS]

Needs a display, and a session bus of its own. Counted are the switches of context by which a thread has gone to sleep,
of all threads, in programs that are at rest: the kernel's own figures, so the busyness of the computer changes nothing.
Prints as JSON: of each face the wake-ups a minute, of all together the bytes written and the KiB of memory (PSS) more.
"""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from benchmarks.processes import below, memory_of, switches, written_by

_SETTLED = 75.0  # seconds; for a minute the desktop looks for a tray, which may come late at log-on
FACES = {
    "idle-desktop": (),
    "idle-helpdesk": ("--face=helpdesk",),
    "idle-kiosk": ("--kiosk", "--safe-mode"),
    "idle-guard": ("--kiosk", "--safe-mode", "--guard"),
}


def started(stack: ExitStack, arguments: tuple[str, ...]) -> int:
    """Start a face that checks no addresses, until the end of the stack; return its process."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
    machine = folder / "etc" / "nkzu" / "launcher"
    machine.mkdir(parents=True)
    (machine / "settings.json").write_text(json.dumps({"schema": 1, "checks": False}), encoding="utf-8")
    places = ("--machine-dir", str(machine), "--data-dir", f"{folder}/own")
    process = stack.enter_context(subprocess.Popen([sys.executable, "-m", "launcher", *arguments, *places]))
    stack.callback(process.terminate)
    return process.pid


def main(seconds: float) -> None:
    """Measure all faces in the same time."""
    with ExitStack() as stack:
        programs = {face: started(stack, arguments) for face, arguments in FACES.items()}
        time.sleep(_SETTLED)
        families = {face: (pid, *below(pid)) for face, pid in programs.items()}
        everybody = [number for family in families.values() for number in family]
        wakes = {face: sum(map(switches, family)) for face, family in families.items()}
        written, memory = sum(map(written_by, everybody)), memory_of(everybody)
        time.sleep(seconds)
        found = {face: [(sum(map(switches, family)) - wakes[face]) * 60 / seconds] for face, family in families.items()}
        found["idle-written"] = [sum(map(written_by, everybody)) - written]
        found["idle-growth"] = [(memory_of(everybody) - memory) * 1024]
    sys.stdout.write(f"{json.dumps(found)}\n")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 600)
