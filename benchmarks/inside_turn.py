"""What a turn at the kiosk adds to its browser: opened, closed and wiped by us, beside a bare program that does less.

    python -m benchmarks.inside_turn [ROUNDS]

Needs a display and Chromium. The page stays for the same time in both, and that time is not counted; each browser has a
profile that is new. Prints milliseconds as JSON.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from benchmarks.subjects import CHROMIUM_OPTIONS
from launcher.core.links import Link
from launcher.core.opening import StartFailure
from launcher.system.leftovers import become_subreaper
from launcher.system.turn_browsers import TurnBrowsers

_STAY, _PATIENCE = 4.0, 30.0  # seconds
_PAGE = "https://example.org/"  # nobody is there without a network, which is a page too
_OPTIONS = [option for option in CHROMIUM_OPTIONS if option != "--kiosk"]


def installed(folder: Path) -> dict[str, str]:
    """Make Chromium, helped as in the other benchmarks, the one browser of the system; return the environment."""
    program = shutil.which("chromium")
    if program is None:
        raise FileNotFoundError("chromium is not installed here")
    applications = folder / "system" / "applications"
    applications.mkdir(parents=True)
    (folder / "config").mkdir()
    entry = f"[Desktop Entry]\nType=Application\nName=Chromium\nExec={program} {' '.join(_OPTIONS)} %U\n"
    kinds = ("x-scheme-handler/http", "x-scheme-handler/https")
    (applications / "chromium.desktop").write_text(f"{entry}MimeType={';'.join(kinds)};\n", encoding="utf-8")
    choice = "[Default Applications]\n" + "".join(f"{kind}=chromium.desktop\n" for kind in kinds)
    (folder / "config" / "mimeapps.list").write_text(choice, encoding="utf-8")
    return {
        **os.environ,
        "XDG_DATA_DIRS": f"{folder / 'system'}:/usr/share",
        "XDG_CONFIG_DIRS": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "own"),
        "XDG_CONFIG_HOME": str(folder / "own"),
    }


def turn(browsers: TurnBrowsers) -> float:
    """Milliseconds that a turn takes but for the stay. RuntimeError if there is no browser, or something is left."""
    began = time.perf_counter()
    opened = browsers.open(Link(_PAGE))
    if isinstance(opened, StartFailure):
        raise RuntimeError(opened.detail)  # noqa: TRY004 - one of the two answers
    taken = time.perf_counter() - began
    time.sleep(_STAY)
    if opened.exit_code is not None:
        raise RuntimeError(f"the browser ended with {opened.exit_code}")
    began = time.perf_counter()
    ending = browsers.end_turn().wait(_PATIENCE)
    if ending is None or ending.left:
        raise RuntimeError("the turn was not wiped")
    return (taken + time.perf_counter() - began) * 1000


def bare(folder: Path, environment: Mapping[str, str]) -> float:
    """Milliseconds of the same browser with a new profile, started and ended by a bare program, but for the stay."""
    profile = Path(tempfile.mkdtemp(dir=folder))
    began = time.perf_counter()
    command = ("chromium", *_OPTIONS, f"--user-data-dir={profile}", _PAGE)
    process = subprocess.Popen(command, env=dict(environment), stderr=subprocess.DEVNULL)
    taken = time.perf_counter() - began
    time.sleep(_STAY)
    began = time.perf_counter()
    process.terminate()
    # It has ended when all its processes have, which become ours when their parents end.
    with suppress(ChildProcessError):
        while True:
            os.wait()
    taken += time.perf_counter() - began
    process.poll()
    return taken * 1000


def main(rounds: int) -> None:
    """Measure both in turn, after a round that is not measured."""
    become_subreaper()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        environment = installed(folder)
        browsers = TurnBrowsers(environment, [folder / "turns"])
        found: dict[str, list[float]] = {"turn-bare": [], "turn-kiosk": []}
        for _ in range(rounds + 1):
            found["turn-bare"].append(bare(folder, environment))
            found["turn-kiosk"].append(turn(browsers))
    sys.stdout.write(json.dumps({what: times[1:] for what, times in found.items()}) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
