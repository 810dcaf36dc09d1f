"""Write ``dist/SHA256SUMS``: with it anybody can tell whether a file that was downloaded is the one that was built.

    python packaging/checksums.py [FOLDER]

It is checked with ``sha256sum --check SHA256SUMS`` beside the files, on Windows with ``Get-FileHash``.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from places import DIST

NAME = "SHA256SUMS"


def sha256(path: Path) -> str:
    """The SHA-256 of a file, as 64 hexadecimal digits; OSError if it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checksum_list(folder: Path) -> str:
    """A line for each file that lies in `folder` itself, by name, in the form that ``sha256sum`` reads.

    The star says that the file is read as bytes. ValueError for an empty folder: a list of nothing would be checked
    with success.
    """
    files = sorted((path for path in folder.iterdir() if path.is_file() and path.name != NAME), key=_by_name)
    if not files:
        raise ValueError(f"there is nothing to sum up in {folder.name}")
    return "".join(f"{sha256(path)} *{path.name}\n" for path in files)


def _by_name(path: Path) -> bytes:
    # By bytes, so that the order is the same whatever the language of the system.
    return path.name.encode()


def write_checksums(folder: Path = DIST) -> Path:
    """Write the list of `folder` into it, in one step; return its path."""
    target = folder / NAME
    beside = folder / f".{NAME}.new"
    content = checksum_list(folder)
    beside.write_text(content, encoding="utf-8", newline="\n")
    beside.replace(target)
    return target


def main(arguments: list[str]) -> int:
    """Sum up the folder that is named, or ``dist``."""
    print(write_checksums(Path(arguments[0]) if arguments else DIST))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
