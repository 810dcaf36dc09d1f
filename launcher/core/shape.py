"""Reading plain JSON values into the types of the catalogue, noting every mistake on the way.

A reader gives the value, or a harmless stand-in and a problem; it never stops at the first mistake.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from launcher.core.languages import LocalText
from launcher.core.problems import Problem, pointer_to, problem
from launcher.core.quick_typing import Any, TypeVar

Choice = TypeVar("Choice", bound=StrEnum)

LANGUAGES = {"kk", "ru", "en"}
MAXIMUM_TEXT = 2000  # characters of one text
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", re.ASCII)
_TYPE_NAMES = {dict: "object", list: "array", str: "text", bool: "true or false", int: "whole number"}


def type_name(value: object) -> str:
    """Return the word for the JSON type of `value`."""
    if value is None:
        return "null"
    return _TYPE_NAMES.get(type(value), "number")


class Reader:
    """One JSON object being read: its `values`, where it stands, and the list that collects the `problems`."""

    # No dataclass: a content of a thousand entries needs thousands, and no two are ever compared.
    __slots__ = ("_known", "pointer", "problems", "values")

    def __init__(self, values: dict[str, Any], pointer: str, problems: list[Problem]) -> None:
        """Begin to read what stands at `pointer`."""
        self.values, self.pointer, self.problems = values, pointer, problems
        self._known: set[str] = set()

    def note(self, code: str, key: str | int | None = None, /, **params: str) -> None:
        """Note the problem `code` of the value under `key` (of the object itself without one)."""
        pointer = self.pointer if key is None else pointer_to(self.pointer, key)
        self.problems.append(problem(code, pointer, **params))

    def note_at(self, pointer: str, code: str, /, **params: str) -> None:
        """Note the problem `code` of a value deeper inside this object."""
        self.problems.append(problem(code, pointer, **params))

    def allows_null(self, key: str) -> bool:
        """Tell whether an explicit null stands under `key`; from here on the key counts as known."""
        self._known.add(key)
        return key in self.values and self.values[key] is None

    def finish(self, *ignored: str) -> None:
        """Note every key that nobody asked for, apart from the `ignored` ones."""
        known = self._known.union(ignored)
        if known.issuperset(self.values):
            return
        from launcher.core.spelling import nearest

        for key in [key for key in self.values if key not in known]:
            near = nearest(key, known.difference(self.values))
            if near:
                self.note("unknown-key-near", key, key=key, near=near)
            else:
                self.note("unknown-key", key, key=key)

    def _value(self, key: str, wanted: type, *, required: bool) -> Any:
        """Return the value of `key` if it is of the `wanted` type, else None and a problem."""
        self._known.add(key)
        if key not in self.values:
            if required:
                self.note("missing-key", key, key=key)
            return None
        value = self.values[key]
        if type(value) is wanted:
            return value
        self.note("wrong-type", key, found=type_name(value), expected=_TYPE_NAMES[wanted])
        return None

    def flag(self, key: str) -> bool:
        """Return the optional true or false under `key`; missing means false."""
        return self._value(key, bool, required=False) is True

    def number(self, key: str) -> int | None:
        """Return the required whole number under `key`."""
        value: int | None = self._value(key, int, required=True)
        return value

    def text(self, key: str, *, required: bool = True) -> str | None:
        """Return the plain text under `key`, cleaned."""
        value = self._value(key, str, required=required)
        # Where a value stands matters only where something is wrong with it.
        return value if value is None or _is_clean(value) else self._mended(value, pointer_to(self.pointer, key))

    def identifier(self, key: str, *, required: bool = True) -> str | None:
        """Return the name under `key`: small Latin letters, digits, hyphens."""
        value: str | None = self._value(key, str, required=required)
        if value is None or is_identifier(value):
            return value
        self.note("bad-id", key, value=value)
        return None

    def date(self, key: str) -> str | None:
        """Return the required ISO date under `key`."""
        value: str | None = self._value(key, str, required=True)
        if value is None or _is_day(value):
            return value
        self.note("bad-date", key, value=value)
        return None

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice | None:
        """Return the value under `key` as one of `choices`; required if there is no `default`."""
        value = self._value(key, str, required=default is None)
        if value is None:
            return default
        try:
            return choices(value)
        except ValueError:
            self._note_unknown_value(key, value, list(choices))
            return default

    def optional_choice(self, key: str, choices: type[Choice]) -> Choice | None:
        """Return the value under `key` as one of `choices`, or None where it is missing."""
        self._known.add(key)
        return self.choice(key, choices) if key in self.values else None

    def _note_unknown_value(self, key: str, value: str, known: list[str]) -> None:
        from launcher.core.spelling import nearest

        near = nearest(value, known)
        if near:
            self.note("unknown-value-near", key, value=value, near=near, known=", ".join(known))
        else:
            self.note("unknown-value", key, value=value, known=", ".join(known))

    def child(self, key: str, *, required: bool = True) -> "Reader | None":
        """Return a reader for the object under `key`."""
        value = self._value(key, dict, required=required)
        return None if value is None else Reader(value, pointer_to(self.pointer, key), self.problems)

    def items(self, key: str, *, required: bool = False) -> list[Any]:
        """Return the list under `key`, empty where it is missing."""
        return self._value(key, list, required=required) or []

    def children(self, key: str, *, required: bool = False) -> list["Reader"]:
        """Return a reader for each object of the list under `key`."""
        base = pointer_to(self.pointer, key)
        readers = []
        for index, item in enumerate(self.items(key, required=required)):
            if type(item) is dict:
                readers.append(Reader(item, f"{base}/{index}", self.problems))
            else:
                found = problem("wrong-type", pointer_to(base, index), found=type_name(item), expected="object")
                self.problems.append(found)
        return readers

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the list of plain texts under `key`."""
        items = self.items(key)
        return tuple(items if are_clean(items) else self._texts(key, items))

    def texts_by_language(self, key: str) -> dict[str, tuple[str, ...]]:
        """Return the optional lists of plain texts under `key`, one for each language; of none without the key."""
        value = self._value(key, dict, required=False)
        if value is None:
            return {}
        if value.keys() == LANGUAGES and all(type(texts) is list and are_clean(texts) for texts in value.values()):
            return {language: tuple(texts) for language, texts in value.items()}
        reader = Reader(value, pointer_to(self.pointer, key), self.problems)
        found = {language: reader.texts(language) for language in ("kk", "ru", "en")}
        reader.finish()
        return found

    def _texts(self, key: str, items: list[Any]) -> Iterator[str]:
        for index, item in enumerate(items):
            if type(item) is str and _is_clean(item):
                yield item
                continue
            pointer = pointer_to(pointer_to(self.pointer, key), index)
            if type(item) is str:
                yield self._mended(item, pointer)
            else:
                self.problems.append(problem("wrong-type", pointer, found=type_name(item), expected="text"))

    def local_texts(self, key: str) -> tuple[LocalText, ...]:
        """Return the list of texts in three languages under `key`."""
        found = (reader.as_local_text() for reader in self.children(key))
        return tuple(text for text in found if text is not None)

    def local_text(self, key: str, *, required: bool = True) -> LocalText | None:
        """Return the text in three languages under `key`. A missing language borrows another one."""
        value = self._value(key, dict, required=required)
        if value is None:
            return None
        return _sound_text(value) or Reader(value, pointer_to(self.pointer, key), self.problems).as_local_text()

    def as_local_text(self) -> LocalText | None:
        """Read this object itself as a text in three languages; None if no language has one."""
        texts = {key: self._translation(key) for key in ("kk", "ru", "en")}
        self.finish()
        spare = texts["kk"] or texts["ru"] or texts["en"]
        if not spare:
            return None
        return LocalText(*(texts[key] or spare for key in ("kk", "ru", "en")))

    def _translation(self, key: str) -> str | None:
        self._known.add(key)
        if key not in self.values:
            self.note("missing-translation", key, language=key, key=key)
            return None
        return self.text(key)

    def _mended(self, text: str, pointer: str) -> str:
        """Return `text` as it may be shown, and note what was wrong with it."""
        if len(text) > MAXIMUM_TEXT:
            self.problems.append(problem("text-too-long", pointer, limit=str(MAXIMUM_TEXT)))
            text = f"{text[: MAXIMUM_TEXT - 1]}…"
        hidden = next((letter for letter in text if _is_hidden(letter)), None)
        if hidden is not None:
            from launcher.core.link_faults import character_name

            self.problems.append(problem("hidden-character", pointer, character=character_name(hidden)))
            text = "".join(letter for letter in text if not _is_hidden(letter))
        if not text.strip():
            self.problems.append(problem("empty-text", pointer))
            return ""
        return text


def _sound_text(value: dict[str, Any]) -> LocalText | None:
    """Return the text of an object that nothing is wrong with, as nearly all are; None for any other."""
    if value.keys() != LANGUAGES:
        return None
    texts = [value["kk"], value["ru"], value["en"]]
    return LocalText(*texts) if are_clean(texts) else None


def are_clean(texts: list[Any]) -> bool:
    """Tell whether all of `texts` are texts that may be shown as they are: together, as nearly all of them are."""
    try:
        together = "".join(texts)
    except TypeError:
        return False
    is_short = len(together) <= MAXIMUM_TEXT or max(map(len, texts)) <= MAXIMUM_TEXT
    return is_short and together.isprintable() and "" not in texts and not any(map(str.isspace, texts))


def is_identifier(text: str) -> bool:
    """Tell whether `text` is a name: small Latin letters, digits, hyphens."""
    return len(text) <= 64 and _ID.fullmatch(text) is not None


def _is_clean(text: str) -> bool:
    """Tell whether `text` may be shown as it is."""
    return bool(text) and text.isprintable() and len(text) <= MAXIMUM_TEXT and not text.isspace()


def _is_hidden(letter: str) -> bool:
    """Tell whether a reader cannot see `letter`: control, format, surrogate, private and unassigned code points."""
    import unicodedata  # late: a sound file has none

    return unicodedata.category(letter).startswith("C") or letter in "\u2028\u2029"


def _is_day(text: str) -> bool:
    """Tell whether `text` is a day of the calendar, written 2020-03-26."""
    parts = (text[:4], text[5:7], text[8:])
    if len(text) != 10 or text[4] + text[7] != "--" or not all(part.isascii() and part.isdigit() for part in parts):
        return False
    year, month, day = map(int, parts)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return year >= 1 and 1 <= month <= 12 and 1 <= day <= days[month - 1]
