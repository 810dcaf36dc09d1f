"""Build the Debian package from the bundle.

    python packaging/build_deb.py [--bundle FOLDER] [--output FOLDER]

Needs dpkg-dev, and the icons of ``program_icons.py``. Two builds of one bundle are identical to the byte, in whatever
folder and under whatever umask. Run it on the oldest Debian that the package is for: its dependencies are what is
installed there.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import program_icons
import project_version
from bundle_parts import HOST_LIBRARIES
from deb_control import conffiles, debian_version, installed_size, maintainer, md5sums
from deb_dependencies import RECOMMENDED, SUGGESTED, dependencies
from deb_tree import DEBIAN, Parts, left_out, stage
from pack_command import pack
from places import DIST, LINUX_BUNDLE, LINUX_NOTICES, NAME, hand_out
from settled import settle
from templates import filled

_SCRIPTS = ("config", "postinst", "prerm", "postrm")
# Of xz. At 6 dpkg-deb packs each 24 MB for themselves, which saves no time worth having and costs 1.3 MB.
_EFFORT = 9


def build_deb(
    bundle: Path = LINUX_BUNDLE,
    notices: Path = LINUX_NOTICES,
    output: Path = DIST,
    version: str | None = None,
    effort: int = _EFFORT,
) -> Path:
    """Return the package of a `bundle` and the folder of its `notices`, written into `output`.

    `version` is another one than the program's, for a test of upgrades; `effort` is xz's, 0 to 9. FileNotFoundError
    for a tool or a part that is missing, subprocess.CalledProcessError where a tool fails.
    """
    version = debian_version(version or project_version.version())
    icons = program_icons.FOLDER
    parts = Parts(bundle, icons, notices, version, project_version.source_date())
    if not icons.is_dir():
        program_icons.make_icons(icons)
    architecture = _printed("dpkg", "--print-architecture")
    with tempfile.TemporaryDirectory(prefix="deb-") as folder:
        tree = Path(folder) / "tree"
        package = Path(folder) / f"{NAME}_{version}_{architecture}.deb"
        stage(parts, tree)
        _describe(tree, parts, architecture)
        settle(tree, parts.built)
        _pack(tree, package, effort)
        return hand_out(package, output)


def _describe(tree: Path, parts: Parts, architecture: str) -> None:
    """Write what dpkg itself reads, into the folder DEBIAN."""
    control = tree / "DEBIAN"
    control.mkdir()
    for script in _SCRIPTS:
        shutil.copyfile(DEBIAN / script, control / script)
        (control / script).chmod(0o755)
    shutil.copyfile(DEBIAN / "templates", control / "templates")
    missing = {library.name: HOST_LIBRARIES[library.name] for library in left_out(parts.bundle)}
    fields = {
        "VERSION": parts.version,
        "ARCHITECTURE": architecture,
        "MAINTAINER": maintainer(),
        "SIZE": str(installed_size(tree)),
        "DEPENDS": dependencies(tree, missing),
        "RECOMMENDS": ", ".join(RECOMMENDED),
        "SUGGESTS": ", ".join(SUGGESTED),
    }
    texts = {
        "control": filled((DEBIAN / "control").read_text(encoding="utf-8"), fields),
        "conffiles": conffiles(tree),
        "md5sums": md5sums(tree),
    }
    for name, text in texts.items():
        (control / name).write_text(text, encoding="utf-8")


def _pack(tree: Path, package: Path, effort: int) -> None:
    # One thread: how xz divides its work must not depend on the number of processors.
    command = ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", f"-z{effort}", "--build"]
    subprocess.run(
        [*command, str(tree), str(package)], env=project_version.build_environment(), check=True, capture_output=True
    )


def _printed(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def main(arguments: list[str]) -> int:
    """Build it and say where it is."""
    return pack(arguments, "the Debian package", lambda bundle, output: build_deb(bundle, output=output))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
