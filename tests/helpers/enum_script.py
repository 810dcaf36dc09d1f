"""Describes enumerations as fully as Python allows, and prints that of every one of Qt's binding, as JSON.

Run by tests/packaging/test_quick_enums.py: with the enumerations that Python makes, and with those of the program.
"""

import copy
import functools
import importlib
import itertools
import json
import pickle
import re
import types
import warnings
from collections.abc import Callable, Iterator
from enum import Enum, EnumType, Flag
from operator import and_, eq, is_, lt, or_, xor
from typing import Any

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport")
# Never members of Qt's: the first three are beyond 32 bits or negative, the others of another kind.
UNKNOWN: tuple[Any, ...] = (1 << 40, -77, 987_654_321, "x", None, 1.5, (), [])
# Combinations of so many members are looked at, of each enumeration.
COMBINED = 5


def described(kind: Any) -> dict[str, Any]:
    """All that an enumeration is and does, in words; made before and after it was asked for what it does not know."""
    return {
        "class": class_of(kind),
        "members": {name: member_of(kind, name) for name in kind.__members__},
        "unknown": [outcome(kind, value) for value in UNKNOWN],
        "again": [outcome(lambda value: kind(value) is kind(value), value) for value in UNKNOWN],
        "wrong": wrong(kind),
        "together": list(together(kind)),
        "afterwards": class_of(kind),
    }


def outcome(call: Callable[..., object], *arguments: object) -> str:
    """What a call returned, or its error."""
    try:
        return said(call(*arguments))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is compared
        return f"{type(error).__name__}: {error}; {type(error.__context__).__name__}: {error.__context__}"


def said(thing: object) -> str:
    """A thing in words, without its place in memory."""
    if isinstance(thing, tuple):
        return f"({', '.join(map(said, thing))})"
    return f"{type(thing).__name__} {re.sub(' at 0x[0-9a-f]+', '', repr(thing))} {getattr(thing, '__self__', '')}"


def class_of(kind: Any) -> list[object]:
    """The class itself: what it is called, is made of, and counts, all in its order."""
    return [
        [repr(kind), kind.__name__, kind.__qualname__, kind.__module__, kind.__doc__, bool(kind), len(kind)],
        [type(kind).__name__, *(base.__name__ for base in kind.__mro__)],
        [[name, said(part)] for name, part in vars(kind).items()],
        [list(map(repr, kind)), list(map(repr, reversed(kind))), repr(kind.__members__), dir(kind)],
    ]


def member_of(kind: Any, name: str) -> list[object]:
    """One member under one of its names: what it is, in which ways it is found, copied and pickled."""
    member = kind.__members__[name]
    there = [
        kind[name],
        getattr(kind, name),
        kind(member.value),
        kind(member),
        copy.copy(member),
        copy.deepcopy(member),
    ]
    return [
        [member.name, member.value, repr(member), str(member), f"{member}", f"{member:>30}"],
        [
            type(member) is kind,
            member in kind,
            bool(member),
            hash(member) in (hash(member.name), member.value),
            *(found is member for found in there),
        ],
        [[part, said(value)] for part, value in vars(member).items()],
        [
            outcome(lambda: int(member)),
            outcome(lambda: member < 3),
            outcome(lambda: member + 1),
            member == member.value,
        ],
        [outcome(lambda form: pickle.loads(pickle.dumps(member, form)) is member, form) for form in (0, 2, 5)],  # noqa: S301
        [outcome(lambda: member.__reduce_ex__(2)), isinstance(member, int), member.__objclass__ is kind],
    ]


def wrong(kind: Any) -> list[str]:
    """What it answers to what must not be done."""
    first = next(iter(kind.__members__))
    member = kind[first]
    return [
        outcome(lambda: kind["nobody"]),
        outcome(lambda: kind.nobody),
        outcome(lambda: kind.__nobody__),
        outcome(lambda: "x" in kind),
        outcome(lambda: 1 in kind),
        outcome(lambda: setattr(kind, first, 1)),
        outcome(lambda: delattr(kind, first)),
        outcome(lambda: setattr(member, "name", "x")),
        outcome(lambda: setattr(member, "value", 1)),
        outcome(lambda: types.new_class("Other", (kind,))),
        outcome(lambda: kind("Other", [("other", 1)])),
        outcome(lambda: member.nobody),
        outcome(lambda: getattr(member, first)),
        outcome(lambda: f"{member:d}"),
        outcome(lambda: dir(member)),
    ]


def together(kind: Any) -> Iterator[str]:
    """Every two members combined in each way, all of them, and what such a combination has."""
    members = list(kind.__members__.values())[:COMBINED]
    for one, other in itertools.product(members, repeat=2):
        yield from (outcome(combine, one, other) for combine in (or_, and_, xor, eq, is_, lt))
    if not issubclass(kind, Flag):
        return
    every = functools.reduce(or_, kind.__members__.values())
    for flags in (every, kind(0), ~every, *(~member for member in members), every | kind(1 << 40)):
        # Each for itself: Python's own cannot list what has a negative member, for one.
        yield outcome(lambda flags: (flags, flags.name, flags.value, bool(flags), str(flags), len(flags)), flags)
        yield outcome(lambda flags: (~flags, ~~flags), flags)
        yield outcome(list, flags)
        yield outcome(lambda flags: [member in flags for member in members], flags)
        yield outcome(lambda flags: pickle.loads(pickle.dumps(flags)) is flags, flags)  # noqa: S301
    yield from (outcome(or_, every, 1), outcome(or_, 1, every))


def kinds_below(kind: Any) -> Iterator[Any]:
    """All classes that were made of this one."""
    for below in type.__subclasses__(kind):
        yield below
        yield from kinds_below(below)


def touch(thing: object, known: set[int]) -> None:
    """Have everything below a class made: the binding makes a class, and its enumerations, when it is looked at."""
    if isinstance(thing, type) and id(thing) not in known:
        known.add(id(thing))
        for name in dir(thing):
            touch(getattr(thing, name, None), known)


def main() -> None:
    """Print them all, by their names; and who makes enumerations."""
    known: set[int] = set()
    for module in map(importlib.import_module, (f"PySide6.{name}" for name in MODULES)):
        for name in dir(module):
            touch(getattr(module, name), known)
    kinds = [kind for kind in kinds_below(Enum) if kind.__module__.startswith("PySide6.") and len(kind)]
    made_by = EnumType._create_.__module__  # type: ignore[attr-defined]
    warnings.simplefilter("error")
    found = {f"{kind.__module__}.{kind.__qualname__}": described(kind) for kind in kinds}
    print(json.dumps({"made by": made_by, "enumerations": found}))  # noqa: T201 - what it is for


if __name__ == "__main__":
    main()
