"""A later version of a Debian package, made of the one that is there: for upgrades, and for going back."""

import re
import subprocess
from pathlib import Path

from tests.helpers.tools import find_tool

ADDED = "/usr/lib/nkzu-launcher/_internal/resources/only-in-the-next"
DROPPED = "/usr/lib/nkzu-launcher/_internal/resources/kiosk/linux/README.en.md"
CHANGED = "/etc/nkzu-launcher/kiosk/openbox-rc.xml"
MARK = "<!-- the next version -->"
PROGRAMS = ("nkzu-launcher", "nkzu-helpdesk")


def next_package(package: Path, folder: Path) -> Path:
    """Return a package with a higher version: a file more, a file less, another text of a file below /etc.

    In the programs every Python module is in another place, as it is after any change.
    """
    tree, result = folder / "tree", folder / "next.deb"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    control = tree / "DEBIAN/control"
    control.write_text(re.sub(r"^(Version: .*)$", r"\1+next", control.read_text(), flags=re.MULTILINE))
    (tree / ADDED.lstrip("/")).write_text("new\n")
    (tree / DROPPED.lstrip("/")).unlink()
    changed = tree / CHANGED.lstrip("/")
    changed.write_text(f"{changed.read_text()}{MARK}\n")
    for program in PROGRAMS:
        _move_modules(tree / "usr/lib/nkzu-launcher" / program, folder)
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z0", "--build", str(tree), str(result)], check=True)
    return result


def _move_modules(program: Path, folder: Path) -> None:
    """Put something before the archive of modules: the boot loader looks for it from the end of the file."""
    objcopy, section = find_tool("objcopy"), folder / "section"
    subprocess.run([objcopy, "--dump-section", f"pydata={section}", str(program)], check=True)
    section.write_bytes(b"\0" * 8192 + section.read_bytes())
    subprocess.run([objcopy, "--update-section", f"pydata={section}", str(program)], check=True)
