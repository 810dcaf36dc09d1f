"""From the press of a key to the browser's first instruction, beside the same browser started by a bare program.

    python -m benchmarks.inside_press [ROUNDS]

Needs a display with a window manager. The browser is a script that writes the time and ends; the key is pressed by the
X server's own test extension, so the press goes the way of a finger's. Prints milliseconds as JSON.
"""

import ctypes
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_RETURN, _PATIENCE = 36, 20.0  # X11's code of the key; seconds
_REST = 6.0  # seconds after the first paint, when everything that is made late is there
_PAUSE = 8.0  # between two presses: longer than what was found of browsers is believed


class Keyboard:
    """The keyboard of the display."""

    def __init__(self) -> None:
        """Connect to it."""
        self._x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(None))

    def press(self, code: int) -> int:
        """Press a key, and return when, in nanoseconds."""
        now = time.time_ns()
        for is_down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, is_down, 0)
        self._x11.XFlush(self._display)
        return now


def stand_in(folder: Path) -> tuple[Path, dict[str, str]]:
    """Make a default browser below `folder`; return the file into which it writes, and the environment that has it."""
    stamps, program = folder / "stamps", folder / "bin" / "firefox-esr"
    for place in ("bin", "data/applications", "config", "home"):
        (folder / place).mkdir(parents=True)
    program.write_text(f'#!/bin/sh\ndate +%s%N >> "{stamps}"\n', encoding="utf-8")
    program.chmod(0o755)
    entry = f"[Desktop Entry]\nType=Application\nName=Stand-in\nExec={program} %u\nMimeType=x-scheme-handler/https;\n"
    (folder / "data/applications/stand-in.desktop").write_text(entry, encoding="utf-8")
    choice = "[Default Applications]\nx-scheme-handler/https=stand-in.desktop\nx-scheme-handler/http=stand-in.desktop\n"
    (folder / "config/mimeapps.list").write_text(choice, encoding="utf-8")
    return stamps, {
        **os.environ,
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "HOME": str(folder / "home"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
    }


def next_stamp(stamps: Path, known: int) -> int:
    """The stamp after `known` others. TimeoutError if none comes."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        with suppress(OSError):
            lines = stamps.read_text(encoding="ascii").split("\n")[:-1]
            if len(lines) > known:
                return int(lines[known])
        time.sleep(0.005)
    raise TimeoutError(f"no browser has started within {_PATIENCE:g} s")


@contextmanager
def launcher(folder: Path, environment: dict[str, str]) -> Iterator[None]:
    """A launcher at rest, with the keyboard on its first tile."""
    machine, log = folder / "machine", folder / "events.jsonl"
    machine.mkdir()
    (machine / "settings.json").write_text(json.dumps({"schema": 1, "checks": False}), encoding="utf-8")
    places = ("--machine-dir", machine, "--data-dir", folder / "own", "--log-json", log)
    command = (sys.executable, "-m", "launcher", *places)
    with subprocess.Popen([str(word) for word in command], env=environment) as process:
        try:
            until = time.monotonic() + _PATIENCE
            while not (log.exists() and "ready" in log.read_text(encoding="utf-8")) and time.monotonic() < until:
                time.sleep(0.05)
            time.sleep(_REST)
            yield
        finally:
            process.terminate()


def bare(rounds: int) -> list[float]:
    """Milliseconds from `exec` to the stamp, by a program that does nothing else."""
    with tempfile.TemporaryDirectory() as name:
        stamps, environment = stand_in(Path(name))
        found = []
        for number in range(rounds):
            begin = time.time_ns()
            subprocess.Popen([Path(name) / "bin/firefox-esr", "https://example.org/"], env=environment).wait()
            found.append((next_stamp(stamps, number) - begin) / 1e6)
        return found


def pressed(rounds: int) -> list[float]:
    """Milliseconds from the press to the stamp; the first of a launcher that has opened nothing yet."""
    found, keyboard = [], Keyboard()
    with tempfile.TemporaryDirectory() as name:
        stamps, environment = stand_in(Path(name))
        with launcher(Path(name), environment):
            for number in range(rounds):
                begin = keyboard.press(_RETURN)
                found.append((next_stamp(stamps, number) - begin) / 1e6)
                time.sleep(_PAUSE)
    return found


def main(rounds: int) -> None:
    """Measure both; the first press of a launcher, which has opened nothing yet, is told apart."""
    first, *rest = pressed(rounds + 1)
    found = {"press-bare": bare(rounds), "press-desktop": rest, "press-first": [first]}
    sys.stdout.write(f"{json.dumps(found)}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
