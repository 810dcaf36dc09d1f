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

from project_version import source_date
from search_paths import forget_search_paths

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
NAME = "nkzu-launcher"


def build_bundle(system: str = "linux") -> Path:
    """Return the folder of a bundle built from scratch with the Python that runs this.

    subprocess.CalledProcessError if PyInstaller fails; it has said why.
    """
    place = BUILD / system
    shutil.rmtree(place / NAME, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(place), "--workpath", str(place / "work"), str(ROOT / "build.spec")]
    subprocess.run(command, cwd=ROOT, env=_environment(), check=True)
    if system == "linux":
        forget_search_paths(place / NAME)
    return place / NAME


def _environment() -> dict[str, str]:
    """What makes two builds alike: one time for everything, and sets in one order."""
    return os.environ | {"SOURCE_DATE_EPOCH": str(source_date()), "PYTHONHASHSEED": "1"}


if __name__ == "__main__":
    print(build_bundle())
