"""Set up everything that the program or its tests need, from nothing but Python 3.11.

    python3 packaging/setup_environment.py [run|test|dist|windows]

`run` makes `.venv` with what the program needs and builds the theme and the translations; `test`
adds the test tools and makes `.venv-core`, an environment without PySide6; `dist` makes `.venv-build`
with what builds the bundle and the packages; `windows` adds Wine and what builds the installers for
Windows. On Debian and its relatives, what is missing of the system is installed with apt where that
needs no password. What is done already is not done again. Exit codes: 0 ready; 1 something is
missing, and it says what to do.
Runs on any Python from 3.8, so that an old one gets a sentence and not a syntax error.
"""

from __future__ import annotations

import argparse
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import system_packages
from setup_words import (
    ASSETS_FAILED,
    BUILDING_ASSETS,
    LIBRARIES_UNKNOWN,
    PYTHON_TOO_OLD,
    READY,
    system_language,
)
from system_packages import SetupError
from virtual_environment import Environment

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "requirements"
MAIN = Environment(ROOT / ".venv")
CORE = Environment(ROOT / ".venv-core")
BUILD = Environment(ROOT / ".venv-build")


def set_up_for_running() -> None:
    """Everything that `python -m launcher` needs."""
    system_packages.ensure((*system_packages.PYTHON, *system_packages.QT))
    MAIN.ensure(LOCKS / "run.txt")
    check_qt_loads()
    build_assets()


def set_up_for_testing() -> None:
    """Everything that the tests need; includes what the program needs."""
    groups = (system_packages.PYTHON, system_packages.QT, system_packages.TEST_TOOLS)
    system_packages.ensure(tuple(found for group in groups for found in group))
    MAIN.ensure(LOCKS / "test.txt", includes=(LOCKS / "run.txt",))
    CORE.ensure(LOCKS / "core.txt")
    check_qt_loads()
    build_assets()


def set_up_for_distribution(besides: tuple[system_packages.Requirement, ...] = ()) -> None:
    """Everything that `make dist` needs, and packages `besides`: one command to type for all of them."""
    groups = (system_packages.PYTHON, system_packages.QT, system_packages.DIST_TOOLS, system_packages.shared_python())
    system_packages.ensure((*(found for group in groups for found in group), *besides))
    BUILD.ensure(LOCKS / "build.txt")
    check_qt_loads(BUILD)
    build_assets(BUILD)


def set_up_for_windows() -> None:
    """Everything that `make dist-windows` needs."""
    set_up_for_distribution(system_packages.WINDOWS_TOOLS)


def check_qt_loads(environment: Environment = MAIN) -> None:
    """`SetupError` with their names if Qt's window plug-in lacks libraries that we do not know."""
    ldd = shutil.which("ldd")
    packages = environment.folder.glob("lib/python*/site-packages")
    plugins = [found / "PySide6/Qt/plugins/platforms/libqxcb.so" for found in packages]
    if ldd is None or not plugins:
        return
    done = subprocess.run([ldd, *map(str, plugins)], capture_output=True, text=True)
    missing = re.findall(r"^\s*(\S+) => not found", done.stdout, flags=re.MULTILINE)
    if missing:
        raise SetupError(f"{LIBRARIES_UNKNOWN.in_all()}\n\n    {' '.join(sorted(set(missing)))}\n")


def build_assets(environment: Environment = MAIN) -> None:
    """Build the theme and the translations, unless they are newer than their sources."""
    command = [str(environment.python), str(ROOT / "packaging" / "build_assets.py")]
    if subprocess.run([*command, "--check"], cwd=ROOT, capture_output=True).returncode == 0:
        return
    print(BUILDING_ASSETS.in_language(system_language()), flush=True)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        raise SetupError(f"{ASSETS_FAILED.in_all()}\n\n{done.stdout}{done.stderr}")


SETUPS = {
    "run": set_up_for_running,
    "test": set_up_for_testing,
    "dist": set_up_for_distribution,
    "windows": set_up_for_windows,
}


def main(arguments: list[str]) -> int:
    """Set up for one purpose; 1 after saying what is missing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A console that cannot show Kazakh letters still shows the rest.
            stream.reconfigure(errors="replace")
    if sys.version_info < (3, 11):  # noqa: UP036 - this is where an old Python gets its sentence
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        words = PYTHON_TOO_OLD.in_all(version=version)
        print(f"{words}\n\n    make run PYTHON=/usr/bin/python3.11\n", file=sys.stderr)
        return 1
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("purpose", nargs="?", choices=tuple(SETUPS), default="run")
    purpose = parser.parse_args(arguments).purpose
    try:
        SETUPS[purpose]()
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    print(READY.in_language(system_language()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
