"""The bundled content for tests of the core, and layers made of it. No Qt, no windows."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content, LayerSource, load_content
from launcher.core.problems import Problem

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@cache
def bundled() -> bytes:
    """Return the bundled content file."""
    return (RESOURCES / "content.json").read_bytes()


def bundled_catalogue() -> Catalogue:
    """Return what the bundled content says."""
    return load(bundled()).catalogue


def bundled_values() -> dict[str, Any]:
    """Return what the bundled file says, as values of the caller's own that can be changed."""
    values: dict[str, Any] = json.loads(bundled())
    return values


def as_file(values: object) -> bytes:
    """Return the bytes of a file that says `values`."""
    return json.dumps(values, ensure_ascii=True, indent=2).encode()


def load(*files: bytes) -> Content:
    """Read `files` as layers, weakest first."""
    return load_content(LayerSource(f"layer {index}", f"{index}.json", data) for index, data in enumerate(files))


def load_over_bundled(values: object) -> Content:
    """Read `values` (or a file's bytes) as a layer on top of the bundled content."""
    return load(bundled(), values if isinstance(values, bytes) else as_file(values))


def codes(problems: Iterable[Problem]) -> list[str]:
    """Return the codes of `problems`, sorted."""
    return sorted(found.code for found in problems)


def places(problems: Iterable[Problem]) -> list[tuple[str, str, int, int]]:
    """Return code, pointer, line and column of each of the `problems`."""
    return [(found.code, found.pointer, found.line, found.column) for found in problems]


def sentences(found: Problem) -> tuple[str, str]:
    """Return the English message and cure of a problem, filled in as a face would."""
    return found.message.filled(found.message.source), found.cure.filled(found.cure.source)


def unfilled(problems: Iterable[Problem]) -> list[str]:
    """Return the sentences of `problems` that nobody can fill in. What a person wrote may itself have braces."""
    blank = []
    for found in problems:
        for message in (found.message, found.cure):
            plain = message.source.format_map(dict.fromkeys(message.params, "x"))
            if "{" in plain or not message.filled(message.source).strip():
                blank.append(message.source)
    return blank


def place_of(data: bytes, fragment: str, occurrence: int = 1) -> tuple[int, int]:
    """Return line and column, from 1, of the n-th `fragment` in a file; the slow and obvious way."""
    text = data.decode("utf-8").removeprefix("\ufeff")
    start = -1
    for _ in range(occurrence):
        start = text.index(fragment, start + 1)
    before = text[:start]
    return before.count("\n") + 1, start - (before.rfind("\n") + 1) + 1
