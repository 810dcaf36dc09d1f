"""Mistakes that break no rule of the schema but that a reader would notice: warnings of ``validate``.

Not part of loading: the launcher shows such content as it stands and starts faster without looking.
"""

import re
from collections.abc import Iterator

from launcher.core.catalogue import Catalogue, Kind
from launcher.core.json_text import read_json
from launcher.core.kazakh_letters import misspelt_words
from launcher.core.problems import Problem, pointer_to, problem
from launcher.core.quick_typing import Any
from launcher.core.spelling import look_alike_letter

_MARKUP = re.compile(r"</?[A-Za-z!][^>]*>?|&(?:#[0-9]+|[a-z]+);")


def lint_content(data: bytes, catalogue: Catalogue) -> tuple[Problem, ...]:
    """Return the warnings for a content file; `catalogue` is what it made. Silent on a file that is not JSON."""
    file = read_json(data)
    found = [warning for pointer, text in _texts(file.value, "") for warning in _writing(text, pointer)]
    found.extend(_same_texts(file.value, ""))
    found.extend(_kazakh_letters(file.value, ""))
    found.extend(_unused_hosts(file.value, catalogue))
    found.extend(_nested_guides(file.value, catalogue))
    found.extend(_never_announced(file.value, catalogue))
    return file.locate(found)


def _texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield pointer, value
        return
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in items:
        if key not in {"url", "written_as", "host"}:
            yield from _texts(child, pointer_to(pointer, key))


def _writing(text: str, pointer: str) -> Iterator[Problem]:
    markup = _MARKUP.search(text)
    if markup:
        yield problem("markup", pointer, markup=markup[0])
    mixed = look_alike_letter(text)
    if mixed:
        word, letter = mixed
        yield problem("look-alike-letter", pointer, word=word, letter=letter, code=f"U+{ord(letter):04X}")


def _same_texts(value: Any, pointer: str) -> Iterator[Problem]:
    """Note where the Kazakh text is a copy of the Russian one. Names of one to three words may be the same."""
    if isinstance(value, list):
        for index, child in enumerate(value):
            yield from _same_texts(child, pointer_to(pointer, index))
    if not isinstance(value, dict):
        return
    kazakh = value.get("kk")
    if isinstance(kazakh, str) and kazakh == value.get("ru") and kazakh.count(" ") >= 3:
        yield problem("same-text", pointer)
    for key, child in value.items():
        yield from _same_texts(child, pointer_to(pointer, key))


def _kazakh_letters(value: Any, pointer: str) -> Iterator[Problem]:
    """Note Kazakh words with Russian letters. Keywords may be written as people type them."""
    if isinstance(value, list):
        for index, child in enumerate(value):
            yield from _kazakh_letters(child, pointer_to(pointer, index))
    if not isinstance(value, dict):
        return
    kazakh = value.get("kk")
    for word, right in misspelt_words(kazakh if isinstance(kazakh, str) else ""):
        yield problem("kazakh-letter", pointer_to(pointer, "kk"), word=word, suggestion=right)
    for key, child in value.items():
        if key != "keywords":
            yield from _kazakh_letters(child, pointer_to(pointer, key))


def _unused_hosts(value: Any, catalogue: Catalogue) -> Iterator[Problem]:
    links = [link for link in (*(entry.link for entry in catalogue.entries), catalogue.health) if link is not None]
    for rule in catalogue.hosts.rules:
        if any(rule.allows(link) for link in links):
            continue
        listed = value.get("hosts") if isinstance(value, dict) else None
        for index, item in enumerate(listed if isinstance(listed, list) else ()):
            if not isinstance(item, dict):
                continue
            ports = item.get("ports", [])
            if item.get("host") == rule.host and isinstance(ports, list) and tuple(ports) == rule.ports:
                yield problem("unused-host", f"/hosts/{index}", host=rule.host)


def _nested_guides(value: Any, catalogue: Catalogue) -> Iterator[Problem]:
    listed = value.get("entries") if isinstance(value, dict) else None
    for index, item in enumerate(listed if isinstance(listed, list) else ()):
        entry = catalogue.entry(str(item.get("id"))) if isinstance(item, dict) else None
        if entry is not None and entry.guides and entry.kind in {Kind.GUIDE, Kind.DOCUMENT}:
            yield problem("guide-with-guides", f"/entries/{index}/guides")


def _never_announced(value: Any, catalogue: Catalogue) -> Iterator[Problem]:
    """Note each announcement whose last day is before its first one: no day shows it."""
    sound = {announcement.id: announcement for announcement in catalogue.announcements}
    listed = value.get("announcements") if isinstance(value, dict) else None
    for index, item in enumerate(listed if isinstance(listed, list) else ()):
        named = sound.get(str(item.get("id"))) if isinstance(item, dict) else None
        if named is not None and named.until is not None and named.until < named.since:
            # In a layer one of the two days may stand below.
            place = f"/announcements/{index}" + ("/until" if "until" in item else "")
            yield problem("never-announced", place, since=named.since, until=named.until)
