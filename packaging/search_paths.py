"""Take out of programs and libraries where the machine that built them keeps its own libraries.

A Python that somebody has compiled (pyenv, python.org) has the folder of its libraries written into each of its files.
On another computer whoever can make that folder decides what is loaded from there. Debian's Python has none.
"""

from __future__ import annotations

import subprocess
from pathlib import Path


def forget_search_paths(folder: Path) -> list[Path]:
    """Remove every search path that does not begin in the bundle itself; return the files that were changed.

    FileNotFoundError if chrpath is not installed, subprocess.CalledProcessError if it fails.
    """
    files = [file for file in sorted(folder.rglob("*.so*")) if _leads_outside(file)]
    if files:
        _chrpath("--delete", *files).check_returncode()
    return files


def _leads_outside(file: Path) -> bool:
    # "FILE: RUNPATH=/some/folder:/another"; where there is none it fails and says so.
    told = _chrpath("--list", file)
    path = told.stdout.strip().rpartition("PATH=")[2] if told.returncode == 0 else "$ORIGIN"
    return any(not part.startswith("$ORIGIN") for part in path.split(":"))


def _chrpath(option: str, *files: Path) -> subprocess.CompletedProcess[str]:
    command = ["chrpath", option, *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False)
