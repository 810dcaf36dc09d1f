"""The texts that dpkg reads: what the package is, its files and their sums; and the list of changes."""

from __future__ import annotations

import hashlib
import os
import re
import textwrap
from email.utils import format_datetime
from pathlib import Path

from places import NAME
from release_list import releases

_LINE = 78  # characters; lintian complains of more than 80


def debian_version(version: str) -> str:
    """A version of Python as Debian orders it: a release candidate comes before its release (PEP 440, deb-version)."""
    return re.sub(r"(?<=\d)(a|b|rc)(?=\d)", r"~\1", version).replace(".dev", "~~dev")


def maintainer() -> str:
    """Who answers for the package, as Debian's tools find it: DEBFULLNAME and DEBEMAIL, else the authors."""
    name = os.environ.get("DEBFULLNAME", "NKZU launcher authors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'nkzu-launcher@nkzu.invalid')}>"


def installed_size(tree: Path) -> int:
    """How much a tree takes when it is installed, in KiB, as dpkg-gencontrol counts it."""
    return sum(_size(path) for path in _content(tree))


def _size(path: Path) -> int:
    is_file = path.is_file() and not path.is_symlink()
    return -(-path.stat().st_size // 1024) if is_file else 1


def md5sums(tree: Path) -> str:
    """The sums by which `dpkg --verify` finds files that were damaged; no protection against anybody."""
    files = [path for path in _content(tree) if path.is_file() and not path.is_symlink()]
    lines = [f"{_md5(path)}  {path.relative_to(tree).as_posix()}\n" for path in files]
    return "".join(lines)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def conffiles(tree: Path) -> str:
    """Every file below /etc: what the administrator changes there, dpkg asks about and never overwrites."""
    files = [path for path in _content(tree) if path.is_file() and path.relative_to(tree).parts[0] == "etc"]
    return "".join(f"/{path.relative_to(tree).as_posix()}\n" for path in files)


def _content(tree: Path) -> list[Path]:
    return sorted(path for path in tree.rglob("*") if path.relative_to(tree).parts[0] != "DEBIAN")


def changelog(version: str, built: int) -> str:
    """CHANGELOG.md as /usr/share/doc has it; the newest entry is the `version` that is built."""
    entries = []
    for index, release in enumerate(releases(built)):
        head = f"{NAME} ({version if index == 0 else debian_version(release.version)}) stable; urgency=medium\n\n"
        items = [
            textwrap.fill(text, _LINE, initial_indent="  * ", subsequent_indent="    ", break_long_words=False)
            for text in release.changes
        ]
        entries.append(f"{head}{chr(10).join(items)}\n\n -- {maintainer()}  {format_datetime(release.date)}\n")
    return "\n".join(entries)
