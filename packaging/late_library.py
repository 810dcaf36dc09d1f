"""Two modules of Python's library, which in the bundle load a part of theirs only when it is used.

- `pathlib` makes the web address of a file with a function of `urllib.parse`, and loads that, with `ipaddress`, at each
  start. From Python 3.13 on it does so when the first such address is made.
- `textwrap`, which QtCore loads for the text of a warning, compiles the patterns by which it breaks lines.

Together they were 12 of the 625 million instructions from the start of our program to its painted window. What they do
is the same; ``tests/packaging/test_late_library.py`` compares it. In a version of Python where a place reads otherwise,
the module stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bundle_parts import Find


@dataclass(frozen=True)
class Change:
    """What a module says so many `times`, and what it says instead."""

    before: str
    after: str
    times: int = 1


_ADDRESS = """\
def urlquote_from_bytes(path):
    from urllib.parse import quote_from_bytes
    return quote_from_bytes(path)
"""
_LATE_PATTERNS = """\
class _LatePattern:
    def __init__(self, *pattern):
        self._pattern = pattern

    def __get__(self, instance, owner=None):
        return re.compile(*self._pattern)


class TextWrapper:
"""
CHANGES: Mapping[str, tuple[Change, ...]] = {
    "pathlib": (Change("from urllib.parse import quote_from_bytes as urlquote_from_bytes\n", _ADDRESS),),
    # Two more patterns belong to no class, and are small.
    "textwrap": (
        Change("_re = re.compile(r", "_re = _LatePattern(r", 3),
        Change("class TextWrapper:\n", _LATE_PATTERNS),
    ),
}


def made_late(modules: Iterable[Find], folder: Path) -> list[Find]:
    """The modules that PyInstaller has found, with the changed ones from `folder` in their place."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_made_late(found, folder) if found[0] in CHANGES else found for found in modules]


def _made_late(found: Find, folder: Path) -> Find:
    name, source, kind = found
    changed = folder / f"{name}.py"
    changed.write_text(changed_text(name, Path(source).read_text(encoding="utf-8")), encoding="utf-8")
    return name, str(changed), kind


def changed_text(name: str, text: str) -> str:
    """The source of the module `name` with its changes; without any where one of them does not fit."""
    changes = CHANGES[name]
    if any(text.count(change.before) != change.times for change in changes):
        return text
    for change in changes:
        text = text.replace(change.before, change.after)
    return text
