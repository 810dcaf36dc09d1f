"""Enumerations made in the quick way are those that Python makes, and cost as little as that promises."""

import enum
import json
import os
import subprocess
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from launcher.system import quick_enums
from tests.helpers.bundle import build_python
from tests.helpers.enum_script import described, outcome
from tests.helpers.frozen_python import FrozenPython
from tests.helpers.program import REPOSITORY

pytestmark = pytest.mark.skipif(
    sys.version_info[:3] not in quick_enums.COMPARED, reason="with this Python, the program leaves enumerations to it"
)

SCRIPT = REPOSITORY / "tests/helpers/enum_script.py"
QUICKLY = REPOSITORY / "tests/helpers/quick_script.py"
STOCK: Any = vars(enum.EnumType)["_create_"]
ODD_NAMES = [
    "",
    "mro",
    "name",
    "value",
    "real",
    "_name_",
    "_one",
    "__one",
    "__one__",
    "_Kind__one",
    "_ignore_",
    "two 2",
]
ODD_VALUES: list[object] = [True, "text", 1.5, None, (1, 2), enum.auto(), int, enum.member(3), property()]
UNHURRIED = settings(deadline=None)  # a busy computer is no mistake
names = st.text("abcXYZ09_", min_size=1, max_size=4) | st.sampled_from(ODD_NAMES)
numbers = st.integers(-9, 40) | st.integers(0, 70).map(lambda bit: 1 << bit) | st.integers()
plain = st.dictionaries(st.from_regex(r"[A-Za-z]\w{0,3}", fullmatch=True), numbers, min_size=1).map(
    lambda members: list(members.items())
)
# Also with a name twice, and with what is no member of Qt's.
any_items = st.lists(st.tuples(names, numbers | st.sampled_from(ODD_VALUES)), max_size=5)


def made(create: Any, base: Any, items: object, **named: object) -> str:
    """What a way to make enumerations makes of this; or what it says is wrong."""
    return outcome(lambda: described(create(base, "Kind", items, **{"module": "m", "boundary": enum.KEEP, **named})))


@pytest.mark.parametrize("base", quick_enums.BASES)
@UNHURRIED
@given(items=plain | any_items)
@example([("one", 1), ("also", 1), ("two", 2), ("both", 3), ("none", 0), ("beyond", 12), ("negative", -4)])
@example([("high", 8), ("low", 1), ("high_again", 8)])
def test_it_makes_what_python_makes(base: Any, items: list[tuple[str, object]]) -> None:
    assert made(quick_enums.create, base, items) == made(STOCK, base, items)


@pytest.mark.parametrize("base", quick_enums.BASES)
@UNHURRIED
@given(items=plain)
def test_plain_members_are_not_left_to_python(base: Any, items: list[tuple[str, int]]) -> None:
    reserved = {"name", "value", "mro", *dir(int)}
    taken = quick_enums.plain_members(items, quick_enums._ways_to_make(base)[1])
    assert taken == dict(items) or reserved.intersection(dict(items))


@pytest.mark.parametrize(
    ("items", "named"),
    [
        ("one two", {}),
        (["one", "two"], {}),
        ({"one": 1}, {}),
        ((), {}),
        ([], {}),
        ([["one", 1]], {}),
        ([("one", 1, 2)], {}),
        ([("one", 1)], {"boundary": enum.STRICT}),
        ([("one", 1)], {"boundary": None}),
        ([("one", 1)], {"qualname": "Above.Kind"}),
        ([("one", 1)], {"type": str}),
        (["one"], {"start": 5}),
        (5, {}),
    ],
)
@pytest.mark.parametrize("base", [*quick_enums.BASES, enum.StrEnum, enum.KEEP.__class__])
def test_other_ways_to_call_it_are_pythons_own(base: Any, items: object, named: dict[str, object]) -> None:
    assert made(quick_enums.create, base, items, **named) == made(STOCK, base, items, **named)


def test_it_is_in_force_with_the_pythons_that_it_was_compared_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enum.EnumType, "_create_", STOCK)
    monkeypatch.setattr(quick_enums, "COMPARED", {(3, 11, 999)})
    assert not quick_enums.install()
    assert enum.Flag("Kind", [("one", 1)], boundary=enum.KEEP).__module__ == __name__
    assert vars(enum.EnumType)["_create_"] is STOCK
    monkeypatch.setattr(quick_enums, "COMPARED", {sys.version_info[:3]})
    assert quick_enums.install()
    assert vars(enum.EnumType)["_create_"] is quick_enums.create
    kinds = enum.Flag("Kind", [("one", 1)], boundary=enum.KEEP), enum.Flag("Kind", "one")
    assert [kind.__module__ for kind in kinds] == [__name__, __name__]


@pytest.mark.parametrize("base", quick_enums.BASES)
def test_it_calls_nothing_in_python_for_each_member(base: Any) -> None:
    def calls(create: Any, members: int) -> int:
        items = [(f"member{number}", 1 << number) for number in range(members)]
        seen: list[str] = []

        def see(frame: FrameType, event: str, _: object) -> None:
            # Python's collector of garbage may have something called, too.
            if event == "call" and frame.f_code.co_filename in (enum.__file__, quick_enums.__file__):
                seen.append(frame.f_code.co_name)

        create(base, "Kind", items, module="m", boundary=enum.KEEP)
        sys.setprofile(see)
        try:
            create(base, "Kind", items, module="m", boundary=enum.KEEP)
        finally:
            sys.setprofile(None)
        return len(seen)

    assert calls(quick_enums.create, 60) == calls(quick_enums.create, 20) < 20
    assert calls(STOCK, 60) > calls(STOCK, 20) + 200


def every_enumeration(command: list[str], **environment: str) -> dict[str, Any]:
    """What the script says of every enumeration of Qt's."""
    outside = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    done = subprocess.run(command, env=outside, capture_output=True, text=True, check=False, timeout=120)
    return read(done)


def read(done: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    """What a run of the script printed."""
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def assert_same(found: dict[str, Any], expected: dict[str, Any]) -> None:
    """Fail with the first one that is another; all of them are 17 MB of text."""
    assert list(found["enumerations"]) == list(expected["enumerations"])
    for name, description in expected["enumerations"].items():
        assert found["enumerations"][name] == description, name


def test_every_enumeration_of_qt_is_the_one_that_python_makes() -> None:
    stock = every_enumeration([sys.executable, str(SCRIPT)])
    quick = every_enumeration([sys.executable, str(QUICKLY), str(SCRIPT)], PYTHONPATH=str(REPOSITORY))
    assert (stock["made by"], quick["made by"]) == ("enum", "launcher.system.quick_enums")
    assert len(stock["enumerations"]) > 700
    assert_same(quick, stock)


def test_so_they_are_in_the_bundle(frozen: FrozenPython) -> None:
    stock = every_enumeration([*build_python(), str(SCRIPT)])
    ours = read(frozen.run(QUICKLY, str(SCRIPT), environment={"QT_QPA_PLATFORM": "offscreen"}))
    assert (stock["made by"], ours["made by"]) == ("enum", "launcher.system.quick_enums")
    assert_same(ours, stock)
