"""Where things are: the project, what is built of it, and what is handed out of that.

Whoever imports this can import the program too: a script that is started by its path finds its neighbours only.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import launcher  # noqa: E402 - it is found by the line above

NAME = launcher.NAME
PROGRAMS = (NAME, "nkzu-helpdesk")
BUILD = ROOT / "build"
DIST = ROOT / "dist"
# The bundle of each system, and the notices that go along with it.
LINUX_BUNDLE = BUILD / "linux" / NAME
LINUX_NOTICES = BUILD / "notices"
WINDOWS_BUILD = BUILD / "windows"
WINDOWS_BUNDLE = WINDOWS_BUILD / NAME
WINDOWS_NOTICES = BUILD / "notices-windows"


def hand_out(file: Path, output: Path) -> Path:
    """Move a finished file into `output` and return its new path: nothing lies there that is cut off or not signed."""
    output.mkdir(parents=True, exist_ok=True)
    return Path(shutil.move(file, output / file.name))
