"""CHANGELOG.md as other lists of changes are made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from places import ROOT

CHANGES = ROOT / "CHANGELOG.md"


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the list of changes; `changes` are its items in plain text."""

    version: str
    date: datetime
    changes: tuple[str, ...]


def releases(built: int) -> list[Release]:
    """Every release of CHANGELOG.md, the newest first; one that has no date yet has that of the build.

    ValueError if there is none.
    """
    parts = re.split(r"^## (\S+) \((.*?)\)$", CHANGES.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = []
    for version, date, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        is_dated = re.fullmatch(r"\d{4}-\d{2}-\d{2}", date)
        day = datetime.fromisoformat(date).replace(tzinfo=UTC) if is_dated else datetime.fromtimestamp(built, UTC)
        items = re.findall(r"^- (.*(?:\n  .*)*)", text, flags=re.MULTILINE)
        found.append(Release(version, day, tuple(_plain(item) for item in items)))
    if not found:
        raise ValueError(f"{CHANGES.name} names no release")
    return found


def _plain(markdown: str) -> str:
    without_links = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", markdown)
    return " ".join(re.sub(r"[`*]", "", without_links).split())
