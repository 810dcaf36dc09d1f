"""How often a window that nobody touches wakes up, what it saves and whether it grows, all faces at once.

    python -m benchmarks.inside_idle [SECONDS]

Needs a display, and a session bus of its own. Counted are the seconds in which a thread has gone to sleep again, by the
kernel's own figures, so the busyness of the computer changes nothing: a clock that is painted anew wakes up once,
however often it waits for the display. Prints as JSON: of each face the wake-ups a minute, of all together the bytes
written to the disk and the KiB of memory (PSS) more.
"""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from benchmarks.processes import below, memory_of, switches, written_by

# Seconds. For a minute the desktop looks for a tray, which may come late at log-on. Then a timer of Qt's own fires
# every ten seconds until 182 s after the start; its cache of pictures (QPMCache, 6.11) has one of that length.
_SETTLED = 190.0
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


def _switches(families: dict[str, tuple[int, ...]]) -> dict[str, int]:
    return {face: sum(map(switches, family)) for face, family in families.items()}


def _saved(everybody: list[int]) -> int:
    return sum(written_by(number, to_disk=True) for number in everybody)


def main(seconds: int) -> None:
    """Measure all faces in the same time."""
    with ExitStack() as stack:
        programs = {face: started(stack, arguments) for face, arguments in FACES.items()}
        time.sleep(_SETTLED)
        families = {face: (pid, *below(pid)) for face, pid in programs.items()}
        everybody = [number for family in families.values() for number in family]
        written, memory = _saved(everybody), memory_of(everybody)
        before, wakes = _switches(families), dict.fromkeys(families, 0)
        for _ in range(seconds):
            time.sleep(1)
            now = _switches(families)
            wakes = {face: count + (now[face] != before[face]) for face, count in wakes.items()}
            before = now
        found: dict[str, list[float]] = {face: [count * 60 / seconds] for face, count in wakes.items()}
        found["idle-written"] = [_saved(everybody) - written]
        found["idle-growth"] = [(memory_of(everybody) - memory) * 1024]
    sys.stdout.write(f"{json.dumps(found)}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 600)
