"""The bundled content as chance, a bad disk or a tired person would leave it."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any

from tests.helpers.content_layers import bundled
from tests.helpers.json_traps import TRAPS

Bytes = Callable[[bytes, Random], bytes]
# What no schema expects; the texts are those that other programs choke on.
STRANGE: tuple[Any, ...] = (
    *(
        None,
        True,
        False,
        0,
        -1,
        1,
        1.5,
        1e308,
        10**30,
        "",
        " ",
        "x",
        "\ud800",
        "{x}",
        "%s",
        "\u202e",
        "<b>",
        "ә" * 3000,
    ),
    *([], {}, [[]], [{}], {"": {}}, ["zoom", 7], {"kk": "x"}, {"id": "zoom"}, {"host": "zoom.us"}),
    *("https://zoom.us/", "https://evil.example/", "javascript:1", "2020-03-26", "../../etc/passwd", "__proto__"),
)
LONGEST_PIECE = 200  # bytes


def mutated(values: Any, chance: Random, strange: Any) -> Any:
    """Return `values` with one random thing in them deleted, doubled, renamed or replaced."""
    spots: list[tuple[Any, Any]] = []

    def collect(value: Any) -> None:
        for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
            spots.append((value, key))
            collect(value[key])

    collect(values)
    if not spots:
        return values
    holder, key = chance.choice(spots)
    way = chance.randrange(4)
    if way == 0:
        del holder[key]
    elif way == 1 and isinstance(holder, dict):
        holder[f"{key}{chance.choice('sx_~/')}"] = holder.pop(key)
    elif way == 2 and isinstance(holder, list):
        holder.append(deepcopy(holder[key]))
    else:
        holder[key] = deepcopy(strange)
    return values


def _piece(data: bytes, chance: Random) -> tuple[int, int]:
    """Where a piece of the file begins and ends."""
    begin = chance.randrange(len(data))
    return begin, begin + chance.randint(1, LONGEST_PIECE)


def _flip(data: bytes, chance: Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        spoilt[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def _lose(data: bytes, chance: Random) -> bytes:
    begin, end = _piece(data, chance)
    return data[:begin] + data[end:]


def _double(data: bytes, chance: Random) -> bytes:
    begin, end = _piece(data, chance)
    return data[:end] + data[begin:]


def _move(data: bytes, chance: Random) -> bytes:
    begin, end = _piece(data, chance)
    rest = data[:begin] + data[end:]
    place = chance.randrange(len(rest))
    return rest[:place] + data[begin:end] + rest[place:]


def _blank(data: bytes, chance: Random) -> bytes:
    """A block of zeros, as a disk gives back after a power cut."""
    begin, end = _piece(data, chance)
    return data[:begin] + b"\0" * (end - begin) + data[end:]


def _insert(data: bytes, chance: Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + chance.randbytes(chance.randint(1, 8)) + data[place:]


def _trap(data: bytes, chance: Random) -> bytes:
    """A piece of a known trap, somewhere."""
    place, trap = chance.randrange(len(data)), chance.choice(TRAPS).data
    begin = chance.randrange(len(trap) or 1)
    return data[:place] + trap[begin : begin + LONGEST_PIECE] + data[place:]


def _structure(data: bytes, chance: Random) -> bytes:
    """Sound JSON in which some values are not what they were."""
    values = json.loads(data)
    for _ in range(chance.randint(1, 4)):
        values = mutated(values, chance, chance.choice(STRANGE))
    return json.dumps(values, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _layer(data: bytes, chance: Random) -> bytes:
    """The same, and no longer complete: a layer that only changes some of what is below."""
    values = json.loads(data)
    values.pop("regulation")
    values["entries"] = chance.sample(values["entries"], 3)
    return _structure(json.dumps(values).encode(), chance)


WAYS: dict[str, Bytes] = {
    "bits flipped": _flip,
    "a piece lost": _lose,
    "a piece twice": _double,
    "a piece elsewhere": _move,
    "a piece of zeros": _blank,
    "bytes put in": _insert,
    "a trap put in": _trap,
    "values changed": _structure,
    "values of a layer changed": _layer,
}


def mutations(count: int, chance: Random) -> Iterator[tuple[str, bytes]]:
    """So many files made from the bundled one, each with the way in which it was made."""
    data, ways = bundled(), [*WAYS]
    for number in range(count):
        way = ways[number % len(ways)]
        yield way, WAYS[way](data, chance)
