"""Build the bundle for Windows on Linux: PyInstaller in a real Windows Python, under Wine.

    .venv-build/bin/python packaging/build_windows.py

The folder is ``build/windows/nkzu-launcher``. What takes time to make and does not change (the Python, the template of
Wine's prefix) is kept in ``build/windows/cache``, or in the folder that NKZU_BUILD_CACHE names.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from build_bundle import pyinstaller_settings
from mingw import CompilerMissingError
from places import ROOT, WINDOWS_BUILD, WINDOWS_BUNDLE
from program_icons import make_icons
from wine import Prefix, WineError, WineMissingError, make_prefix
from wine_python import LibraryMissingError, assemble_python

CACHE_VARIABLE = "NKZU_BUILD_CACHE"
# As `build_bundle.QT_CONF`, and until then: the plug-ins for Windows lie in another folder.
QT_CONF = "[Paths]\nPrefix = _internal/PySide6\n"
# Measured: 70 s on two cores.
BUILD_SECONDS = 900.0

# What this computer has not: the part is left out, and the person is told what to type.
MISSING_ERRORS = (CompilerMissingError, LibraryMissingError, WineMissingError)


def cache_folder() -> Path:
    """Where that is kept which is the same for many builds."""
    named = os.environ.get(CACHE_VARIABLE)
    return Path(named).absolute() if named else WINDOWS_BUILD / "cache"


def build_windows_bundle() -> Path:
    """Return the folder of a bundle for Windows, built from scratch.

    Raises what `MISSING_ERRORS` lists where something is not installed, WineError where PyInstaller fails.
    """
    make_icons()
    cache = cache_folder()
    python = assemble_python(cache)
    with tempfile.TemporaryDirectory(prefix="nkzu-wine-") as folder:
        prefix = make_prefix(Path(folder, "prefix"), cache)
        try:
            _run_pyinstaller(prefix, python)
        finally:
            prefix.stop()
    (WINDOWS_BUNDLE / "qt.conf").write_text(QT_CONF, encoding="ascii")
    return WINDOWS_BUNDLE


def _run_pyinstaller(prefix: Prefix, python: Path) -> None:
    shutil.rmtree(WINDOWS_BUNDLE, ignore_errors=True)
    arguments = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    arguments += ["--distpath", prefix.outside(WINDOWS_BUILD), "--workpath", prefix.outside(WINDOWS_BUILD / "work")]
    prefix.check(
        python, *arguments, prefix.outside(ROOT / "build.spec"), seconds=BUILD_SECONDS, changes=pyinstaller_settings()
    )


def main() -> int:
    """Build, or say what is missing."""
    try:
        print(build_windows_bundle())
    except (*MISSING_ERRORS, WineError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
