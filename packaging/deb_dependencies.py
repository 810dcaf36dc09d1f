"""On which Debian packages the package depends: asked of the files that it brings, not kept in a list.

dpkg-shlibdeps finds for each library that a file needs the package and the version that has all symbols which are
used. Run on Debian 12, it gives names that newer releases still answer to: the packages that are called
``libglib2.0-0t64`` there provide ``libglib2.0-0`` with its version.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

# What no file names, since it is found while the program runs; each with its reason.
NEEDED_BESIDES = (
    "debconf (>= 0.5) | debconf-2.0",  # the questions of the administrator's choices
    "ca-certificates",  # without them `nkzu-helpdesk check` would call every site a fraud
)
RECOMMENDED = (
    "firefox-esr | chromium | www-browser",  # links open there; the program has no browser of its own
    "dbus",  # screen readers, the dialogs of the desktop, dbus-run-session of the kiosk
)
# One of the two kiosk sessions, which are off until the administrator wants them.
SUGGESTED = ("openbox | cage",)


def dependencies(tree: Path, left_out: Mapping[str, str]) -> str:
    """The value of Depends for a staged `tree`, which has a folder DEBIAN.

    `left_out` are the packages of libraries that were taken out of the tree; ValueError if one is not found again.
    FileNotFoundError and subprocess.CalledProcessError from dpkg-shlibdeps.
    """
    found = _shared_libraries(tree)
    names = {re.split(r"[ (|]", entry)[0].removesuffix("t64") for entry in found}
    lost = {package for package in left_out.values() if package.removesuffix("t64") not in names}
    if lost:
        raise ValueError(f"nothing depends on {', '.join(sorted(lost))}, and its library was left out")
    return ", ".join([*sorted(found), *NEEDED_BESIDES])


def programs_and_libraries(tree: Path) -> list[Path]:
    """Every file of machine code in a tree."""
    files = (path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins_as_elf(path)]


def _begins_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _shared_libraries(tree: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        # The tool wants to be in a source package; of it, it reads no more than this.
        control = Path(folder, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: nkzu-launcher\n\nPackage: nkzu-launcher\nArchitecture: any\n", encoding="utf-8")
        files = [f"-e{path.resolve()}" for path in programs_and_libraries(tree)]
        command = ["dpkg-shlibdeps", "-O", f"-S{tree.resolve()}", *files]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        # That a plug-in takes symbols from its program is as it should be, and not worth a line each.
        done = subprocess.run(
            [*command, "--warnings=0"], cwd=folder, env=environment, capture_output=True, text=True, check=True
        )
    return done.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
