"""Compiling the few lines of C that packaging needs for Windows, with Debian's mingw."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

SOURCES = Path(__file__).resolve().parent / "windows"
COMPILER = "x86_64-w64-mingw32-gcc"
# Without the time of the day, and without a place in memory that follows from the name of the folder, the same source
# makes the same file.
REPRODUCIBLE = ("-Wl,--no-insert-timestamp,--disable-auto-image-base", "-s", "-O2")


class CompilerMissingError(Exception):
    """No compiler for Windows is installed; the text says what to type."""


def compile_for_windows(output: Path, sources: tuple[Path, ...], *options: str) -> Path:
    """Compile and link `sources` (C files, import definitions, DLLs to link with) into `output`.

    Raises CompilerMissingError, and subprocess.CalledProcessError where the compiler refuses.
    """
    compiler = shutil.which(COMPILER)
    if compiler is None:
        raise CompilerMissingError(f"{COMPILER} is not installed: apt install gcc-mingw-w64-x86-64-win32")
    output.parent.mkdir(parents=True, exist_ok=True)
    command = [compiler, *REPRODUCIBLE, *map(str, sources), *options, "-o", str(output)]
    subprocess.run(command, check=True)
    return output


def compile_library(name: str, folder: Path) -> Path:
    """Compile windows/`name`.c into `folder`/`name`.dll."""
    return compile_for_windows(folder / f"{name}.dll", (SOURCES / f"{name}.c",), "-shared")
