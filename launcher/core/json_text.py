"""From the bytes of a JSON file to plain values, with every mistake located.

The standard library's parser gives no positions, and a sound file, the usual case at start-up, needs none.
So the file is read fast first; only when something is wrong are the places of all values worked out.
"""

import json
import re
from collections.abc import Iterable
from itertools import chain, compress, repeat
from operator import is_

from launcher.core.problems import Problem, pointer_to, problem
from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.quick_typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from typing import NoReturn

MAXIMUM_SIZE = 256 * 1024  # bytes; the bundled content has about a fifth of it
_MAXIMUM_DEPTH = 32

JsonObject: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JsonFile:
    """What a file says: `value` (None where it cannot be read) and the `problems` of its bytes and its JSON."""

    value: Any
    problems: tuple[Problem, ...]
    text: str = field(default="", repr=False)

    def locate(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return `problems` with the line and the column of each pointer."""
        unplaced = tuple(problems)
        if not unplaced or not self.text:
            return unplaced
        places, _ = _scan(self.text)
        return tuple(found if found.line else found.at(*_place(found.pointer, places)) for found in unplaced)


def read_json(data: bytes) -> JsonFile:
    """Read `data` as one JSON object. Never raises; what is wrong is in the result's problems."""
    text, found = _decode(data)
    if found is not None:
        return JsonFile(None, (found,))
    try:
        value, is_plain = _parse(text)
        depth, keys = _measure(value)
        if depth <= _MAXIMUM_DEPTH:
            is_plain = is_plain and not _has_key_twice(text, keys)
            return JsonFile(value, () if is_plain else _scan(text)[1], text)
        fault = problem("nested-too-deep").at(1, 1)
    except json.JSONDecodeError as error:
        fault = problem("not-json", reason=error.msg.partition(": ")[0]).at(error.lineno, error.colno)
    except RecursionError:  # of the parser, or of the scanner in a value that a second one has replaced
        fault = problem("nested-too-deep").at(1, 1)
    return JsonFile(None, (fault,))


def _parse(text: str) -> tuple[Any, bool]:
    """Return the value of `text`, and whether its numbers are free of the mistakes that JSON itself allows."""
    strange: list[str] = []

    def number(digits: str) -> int | float | None:
        if not _is_number(digits):
            strange.append(digits)
            return None
        return int(digits) if digits.lstrip("-").isdigit() else float(digits)

    value = json.loads(text, parse_constant=number, parse_int=number, parse_float=number)
    return value, not strange


def _has_key_twice(text: str, keys: int) -> bool:
    """Tell whether an object in `text` has a key twice; all objects together have so many different `keys`."""
    # Each key is written like this; if there are more of these, a text has one in it, or a key is there twice.
    if text.count('":') == keys and not any(space in text and f"{space}:" in text for space in " \t\n\r"):
        return False
    lost = 0

    def pairs(items: list[tuple[str, Any]]) -> JsonObject:
        nonlocal lost
        result = dict(items)
        lost += len(items) - len(result)
        return result

    json.loads(text, object_pairs_hook=pairs)
    return lost > 0


def _decode(data: bytes) -> tuple[str, Problem | None]:
    """Return the text of `data`, or what is wrong with its bytes. One byte-order mark is accepted (Notepad)."""
    if len(data) > MAXIMUM_SIZE:
        return "", problem("file-too-large", limit=str(MAXIMUM_SIZE // 1024))
    if not data.strip(b"\0"):
        return "", problem("file-zeros" if data else "file-empty")
    for mark, encoding in ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16")):
        if data.startswith(mark) or (len(data) > 3 and data[:2].count(0) == 1 and data[2:4].count(0) == 1):
            return "", problem("wrong-encoding", encoding=encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        before = data[data.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8").removeprefix("\ufeff")
        return "", problem("not-utf8").at(line, len(before) + 1)
    text = text.removeprefix("\ufeff")
    return (text, None) if text.strip() else ("", problem("file-empty"))


def _measure(value: Any) -> tuple[int, int]:
    """Return how deeply brackets nest in `value`, counting no further than is allowed, and how many keys it has."""
    level, keys, layer = 0, 0, [value]
    while layer and level <= _MAXIMUM_DEPTH:
        kinds = [*map(type, layer)]
        objects, lists = ([*compress(layer, map(is_, kinds, repeat(kind)))] for kind in (dict, list))
        keys += sum(map(len, objects))
        layer = [*chain.from_iterable(map(dict.values, objects)), *chain.from_iterable(lists)]
        level += 1
    return level, keys


def _is_number(token: str) -> bool:
    """Tell whether a bare word of the file is a number of a size that content can have."""
    return len(token) <= 20 and token not in {"NaN", "Infinity", "-Infinity"} and abs(float(token)) < float("inf")


Place: TypeAlias = tuple[int, int]

# Compiled where something is wrong, which is seldom.
_CLOSING = r"\s*\]"
_PIECE = r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+'


class _Scanner:
    """Walks the tokens of valid JSON and notes where each value begins."""

    def __init__(self, text: str) -> None:
        self._tokens = re.finditer(_PIECE, text, re.DOTALL)
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.places: dict[str, Place] = {}
        self.problems: list[Problem] = []

    def value(self, pointer: str) -> None:
        if pointer.count("/") > _MAXIMUM_DEPTH:
            raise RecursionError
        token = next(self._tokens)
        self.places[pointer] = self._place(token.start())
        first = token[0][0]
        if first == "{":
            self._object(pointer)
        elif first == "[":
            self._array(pointer, token)
        elif token[0] not in {"true", "false", "null"} and first != '"' and not _is_number(token[0]):
            self.problems.append(problem("not-a-number", pointer, value=token[0]).at(*self.places[pointer]))

    def _object(self, pointer: str) -> None:
        seen: set[str] = set()
        while (token := next(self._tokens))[0] != "}":
            if token[0] == ",":
                continue
            key = json.loads(token[0])
            if key in seen:
                place = self._place(token.start())
                self.problems.append(problem("duplicate-key", pointer_to(pointer, key), key=key).at(*place))
            seen.add(key)
            next(self._tokens)  # the colon
            self.value(pointer_to(pointer, key))

    def _array(self, pointer: str, opened: re.Match[str]) -> None:
        index = 0
        if re.compile(_CLOSING).match(opened.string, opened.end()):
            next(self._tokens)
            return
        while True:
            self.value(pointer_to(pointer, index))
            index += 1
            if next(self._tokens)[0] == "]":
                return

    def _place(self, offset: int) -> Place:
        from bisect import bisect_right  # needed only where something is wrong

        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


def _scan(text: str) -> tuple[dict[str, Place], tuple[Problem, ...]]:
    """Return the place of every value of valid JSON by its pointer, and the mistakes that JSON itself allows."""
    scanner = _Scanner(text)
    try:
        scanner.value("")
    except StopIteration:
        _unreachable()
    return scanner.places, tuple(scanner.problems)


def _unreachable() -> "NoReturn":
    msg = "the scanner met an end that the parser did not"
    raise AssertionError(msg)


def _place(pointer: str, places: dict[str, Place]) -> Place:
    """Return the place of `pointer`, or of the nearest object around it."""
    while pointer and pointer not in places:
        pointer = pointer.rpartition("/")[0]
    return places.get(pointer, (1, 1))
