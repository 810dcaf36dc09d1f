"""Build the portable archive: the whole bundle, to be unpacked and run anywhere, without installing.

    python packaging/build_archive.py [--bundle FOLDER] [--output FOLDER]

Two builds of one bundle are identical to the byte, in whatever folder and under whatever umask.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import project_version
from pack_command import pack
from places import DIST, LINUX_BUNDLE, LINUX_NOTICES, NAME, ROOT, hand_out
from settled import settle

README = ROOT / "packaging" / "linux" / "README.txt"
# Of xz: 9 takes half as long again and saves one part in a hundred.
_EFFORT = 6


def build_archive(
    bundle: Path = LINUX_BUNDLE, notices: Path = LINUX_NOTICES, output: Path = DIST, effort: int = _EFFORT
) -> Path:
    """Return the archive of a `bundle` and the folder of its `notices`, written into `output`.

    FileNotFoundError for a tool or a part that is missing, subprocess.CalledProcessError where xz fails.
    """
    version = project_version.version()
    with tempfile.TemporaryDirectory(prefix="archive-") as folder:
        tree = Path(folder) / f"{NAME}-{version}"
        archive = Path(folder) / f"{NAME}-{version}-linux-{platform.machine()}.tar.xz"
        shutil.copytree(bundle, tree, symlinks=True)
        shutil.copyfile(README, tree / "README.txt")
        if notices.is_dir():
            shutil.copytree(notices, tree / "licenses")
        settle(tree, project_version.source_date())
        _pack(tree, archive, effort)
        return hand_out(archive, output)


def _pack(tree: Path, archive: Path, effort: int) -> None:
    # One thread: how xz divides its work must not depend on the number of processors.
    command = ["xz", "--threads=1", f"-{effort}", "--stdout"]
    with archive.open("wb") as file, subprocess.Popen(command, stdin=subprocess.PIPE, stdout=file) as xz:
        # A pipe cannot go back, and "w|" does not want to.
        with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            for path in (tree, *sorted(tree.rglob("*"))):
                tar.add(path, path.relative_to(tree.parent), recursive=False, filter=_of_nobody)
        if xz.stdin is not None:
            xz.stdin.close()
    if xz.returncode != 0:
        raise subprocess.CalledProcessError(xz.returncode, command)


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whoever unpacks it owns the files; root, who would get the owners of the archive, gets them as root's."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def main(arguments: list[str]) -> int:
    """Build it and say where it is."""
    return pack(arguments, "the portable archive", lambda bundle, output: build_archive(bundle, output=output))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
