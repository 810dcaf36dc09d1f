"""Builds tiles.cpp against the Qt that PySide6 brings, with the headers of the system's own, older Qt.

Qt 6 promises that a program built with an older release runs with a newer one, so both run the same libraries.
"""

import importlib.util
import shutil
import subprocess
from pathlib import Path

from benchmarks.missing import MissingError

SOURCE = Path(__file__).resolve().parent / "tiles.cpp"
PARTS = ("Core", "Gui", "Widgets")


def build_tiles(folder: Path) -> tuple[Path, dict[str, str]]:
    """Return the built program, and the variables that it needs. MissingError where it cannot be built."""
    compiler, headers, qt = shutil.which("g++"), _headers(), _qt_of_the_binding()
    if compiler is None:
        raise MissingError("no C++ compiler here (g++)")
    program = folder / "tiles"
    folder.mkdir(parents=True, exist_ok=True)
    command = [compiler, "-O2", "-std=c++17", "-fPIC", str(SOURCE), "-o", str(program), f"-I{headers}"]
    command += [f"-I{headers}/Qt{part}" for part in PARTS]
    command += [str(qt / "lib" / f"libQt6{part}.so.6") for part in PARTS]
    # What the libraries themselves need is found next to them when the program runs.
    command += [f"-Wl,-rpath,{qt / 'lib'}", "-Wl,--allow-shlib-undefined"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise MissingError(f"could not be built here: {_first_error(done.stderr)}")
    return program, {"QT_PLUGIN_PATH": str(qt / "plugins")}


def _headers() -> str:
    """Return the folder of Qt's headers. MissingError if there is none."""
    for name in ("qmake6", "qmake"):
        if program := shutil.which(name):
            command = [program, "-query", "QT_INSTALL_HEADERS"]
            found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
            if Path(found, "QtWidgets", "QApplication").exists():
                return found
    raise MissingError("no headers of Qt 6 here (on Debian and Ubuntu: qt6-base-dev)")


def _qt_of_the_binding() -> Path:
    """Return the folder of the Qt that PySide6 brings. MissingError if it is not installed."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise MissingError("no PySide6 here")
    return Path(found.origin).parent / "Qt"


def _first_error(complaints: str) -> str:
    """Return the first line of a compiler's complaints that is an error."""
    lines = complaints.strip().splitlines() or ["no reason given"]
    return next((line for line in lines if "error" in line), lines[0])
