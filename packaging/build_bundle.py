"""Build the bundle: one folder with both programs, Python and Qt, which runs where none of them is installed.

    .venv-build/bin/python packaging/build_bundle.py

Two builds of one commit on one system are alike. The folder is ``build/linux/nkzu-launcher``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from places import BUILD, NAME, ROOT
from project_version import source_date
from search_paths import forget_search_paths

# Where Qt finds its plug-ins, beside the programs. PySide writes such a file by itself, in memory, with the whole path
# in it, and Qt takes a comma, a semicolon or a quotation mark in that for its own: no window would open in such a
# folder. To be removed when PySide up to 6.11 is not used any more and a later one puts the path into quotes.
QT_CONF = "[Paths]\nPrefix = _internal/PySide6/Qt\n"


def build_bundle(system: str = "linux") -> Path:
    """Return the folder of a bundle built from scratch with the Python that runs this.

    subprocess.CalledProcessError if PyInstaller fails; it has said why.
    """
    place = BUILD / system
    shutil.rmtree(place / NAME, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(place), "--workpath", str(place / "work"), str(ROOT / "build.spec")]
    subprocess.run(command, cwd=ROOT, env=os.environ | pyinstaller_settings(), check=True)
    if system == "linux":
        forget_search_paths(place / NAME)
        (place / NAME / "qt.conf").write_text(QT_CONF, encoding="ascii")
    return place / NAME


def pyinstaller_settings() -> dict[str, str]:
    """The variables that a build is given: those that make two builds alike, and PyInstaller's own options."""
    alike = {"SOURCE_DATE_EPOCH": str(source_date()), "PYTHONHASHSEED": "1"}
    # Not packed: see bundle_start.py.
    return {**alike, "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}


if __name__ == "__main__":
    print(build_bundle())
