"""Make the enumerations of Qt's binding without the detours of the module `enum`.

When a class of Qt is first touched, libshiboken makes a Python enumeration of each of its own: for example
``Flag("Edge", [("TopEdge", 1), …], boundary=KEEP)``. For each member, `enum` then puts an object into the new class
that takes itself out again, and looks for attributes of the same name in all classes above. On Python 3.11.7 that is
90,000 instructions a member, and a start makes 2,900 of them before the first paint. Here they are made at once, for
less than a tenth of that.

What comes out is the same to the last letter: ``tests/packaging/test_quick_enums.py`` compares it. All that `enum`
decides for a class is copied from one that it has made, and names that it treats in another way are left to it.

To be removed when the binding makes its enumerations in C, or `enum` makes simple members as cheaply.
"""

import enum
import sys
from collections.abc import Callable, Container, Iterable
from functools import cache, reduce
from itertools import takewhile
from operator import or_

from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

# Versions of Python whose `enum` was compared: in others, nothing is changed.
COMPARED = {(3, 11, 7), (3, 12, 1), (3, 13, 0)}
BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)

_create_in_detail = enum.EnumType._create_  # type: ignore[attr-defined]
_set_in_class = type.__setattr__


def install() -> bool:
    """Make enumerations in the quick way from now on, where that was compared; return whether it was."""
    known = sys.version_info[:3] in COMPARED
    if known:
        enum.EnumType._create_ = create  # type: ignore[attr-defined]
    return known


def create(  # type: ignore[no-untyped-def]
    cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None
) -> "Any":
    """Do what ``EnumType._create_`` does, which makes the enumeration of ``Enum("Name", items, …)``."""
    if module is None:
        # Who called `EnumType.__call__`, which calls this; the binding sets another name later.
        module = sys._getframe(2).f_globals.get("__name__", "<unknown>")
    if boundary is enum.KEEP and qualname is None and type is None and cls in BASES:
        make, reserved = _ways_to_make(cls)
        members = plain_members(names, reserved)
        if members:
            return make(class_name, members, module)
    return _create_in_detail(
        cls, class_name, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
    )


def plain_members(items: object, reserved: frozenset[str]) -> dict[str, int]:
    """Return the members, if they are such as the binding gives and `enum` reserves none of the names; else nothing."""
    members: dict[str, int] = {}
    if type(items) is not list:
        return members
    # A loop, since most enumerations are too small for a pass of Python's own for each question to pay.
    for item in items:
        if type(item) is not tuple or len(item) != 2:
            return {}
        name, value = item
        if type(name) is not str or type(value) is not int or name in reserved or name[0] == "_":
            return {}
        members[name] = value
    return members if len(members) == len(items) else {}


@cache
def _ways_to_make(base: "Any") -> "tuple[Callable[[str, dict[str, int], str], Any], frozenset[str]]":
    """Return what makes enumerations of this base, and the names that no member may have there."""
    pattern = _create_in_detail(base, "Pattern", [("only", 1)], module=__name__, boundary=enum.KEEP)
    parts = iter(vars(pattern).items())
    before = dict(takewhile(lambda part: part[0] != "only", parts))
    after = list(parts)
    containers = [(name, type(part)) for name, part in before.items() if type(part) in (list, dict)]
    has_flags = issubclass(base, enum.Flag)

    def make(class_name: str, members: dict[str, int], module: str) -> "Any":
        contents = {**before, "__module__": module}
        for name, kind in containers:
            contents[name] = kind()
        flags = single_bits(members.values()) if has_flags else None
        if flags is not None:
            contents.update(_masks(members.values(), flags))
        made: Any = type.__new__(enum.EnumType, class_name, (base,), contents)
        add_members(made, members, flags)
        for name, part in after:
            _set_in_class(made, name, part)
        if flags is not None and sorted(flags) != list(flags):
            # The flags of a combination are then listed as they were given.
            _set_in_class(made, "_iter_member_", made._iter_member_by_def_)
        return made

    return make, frozenset({"", "mro"}.union(*(vars(above) for above in base.__mro__)))


def add_members(made: "Any", members: dict[str, int], counted: Container[int] | None) -> None:
    """Make the members; one with the value of an earlier one is another name for that. No `counted` counts all."""
    new_member, with_value = made._new_member_, made._use_args_
    order, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in members.items():
        if value in by_value:
            member = by_value[value]
        else:
            member = by_value[value] = new_member(made, value) if with_value else new_member(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            if counted is None or value in counted:
                order.append(name)
        by_name[name] = member
    # Only now, since after each change of the class Python looks for each attribute of a member in all classes again.
    for name, member in by_name.items():
        _set_in_class(made, name, member)


def single_bits(values: Iterable[int]) -> dict[int, None]:
    """Return those that are one flag, as keys; 0 and combinations are not counted among the members."""
    return dict.fromkeys([value for value in values if value > 0 and not value & (value - 1)])


def _masks(values: Iterable[int], single: Iterable[int]) -> dict[str, int]:
    every = reduce(or_, values)
    return {
        "_flag_mask_": every,
        "_singles_mask_": reduce(or_, single, 0),
        "_all_bits_": 2 ** every.bit_length() - 1,
    }
