"""Write ``dist/SHA256SUMS``: with it anybody can tell whether a file that was downloaded is the one that was built.

It is checked with ``sha256sum --check SHA256SUMS`` beside the files, on Windows with ``Get-FileHash``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

NAME = "SHA256SUMS"


def sha256(path: Path) -> str:
    """The SHA-256 of a file, as 64 hexadecimal digits; OSError if it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_checksums(folder: Path, built: Iterable[Path], is_kept: Callable[[str], bool] = lambda _name: False) -> Path:
    """Write the list of `folder` into it, in one step; return its path.

    It has a line for each file that was `built` there, by name, in the form that ``sha256sum`` reads; the star says
    that the file is read as bytes. Of a list that was there, the lines stay whose names are `is_kept`, if their files
    are there too. What else lies in the folder is not ours to vouch for. ValueError if nothing was built: a list of
    nothing would be checked with success.
    """
    sums = {path.name: sha256(path) for path in built}
    if not sums:
        raise ValueError(f"there is nothing to sum up in {folder.name}")
    target, beside = folder / NAME, folder / f".{NAME}.new"
    sums = {name: total for name, total in _sums_in(target).items() if is_kept(name)} | sums
    # By bytes, so that the order is the same whatever the language of the system.
    lines = [f"{sums[name]} *{name}\n" for name in sorted(sums, key=str.encode)]
    beside.write_text("".join(lines), encoding="utf-8", newline="\n")
    beside.replace(target)
    return target


def _sums_in(file: Path) -> dict[str, str]:
    """Return the sums of a list by name, of files that are still there."""
    if not file.is_file():
        return {}
    lines = (line.partition(" *") for line in file.read_text(encoding="utf-8").splitlines())
    return {name: total for total, _, name in lines if (file.parent / name).is_file()}
