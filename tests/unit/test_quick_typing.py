"""What stands in for `typing` while the program runs can stand wherever the real words can."""

import ast
from pathlib import Path

import pytest

from launcher.core import quick_typing
from tests.helpers import house_rules

LAUNCHER = Path(quick_typing.__file__).parents[1]
# What is loaded long after the first paint, and needs what has no stand-in.
MAY_IMPORT_TYPING = {"layer_draft", "line_reader", "probes", "helpdesk_report"}
USES = """
from collections.abc import Callable, Mapping
from launcher.core.quick_typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

T = TypeVar("T")
Bound = TypeVar("Bound", bound="Role[str]")
Json: TypeAlias = dict[str, Any]

class Role(Protocol[T]):
    @property
    def name(self) -> T | None: ...

class Plain(Protocol):
    def act(self, done: Callable[[T], Role[T] | None]) -> type[Bound]: ...

class Holder(Generic[T]):
    __slots__ = ("value",)
    def __init__(self, value: T) -> None:
        self.value = value

class Filled(Plain):
    pass

held: Mapping[str, Holder[int] | Any] = {"one": Holder[int](1)}
"""


def test_the_words_can_be_used_as_the_real_ones() -> None:
    ours: dict[str, object] = {}
    exec(USES, ours)  # noqa: S102 - our own text
    theirs: dict[str, object] = {}
    exec(USES.replace("launcher.core.quick_typing", "typing"), theirs)  # noqa: S102 - likewise
    assert ours.keys() == theirs.keys()
    assert ours["held"]["one"].value == theirs["held"]["one"].value == 1  # type: ignore[index]


def test_instances_have_no_room_for_more() -> None:
    names: dict[str, type] = {}
    exec(USES, names)  # noqa: S102 - likewise
    with pytest.raises(AttributeError):
        names["Holder"](1).other = 2


def test_nobody_else_imports_the_slow_ones() -> None:
    files = set(LAUNCHER.rglob("*.py")) - {Path(quick_typing.__file__)}
    found = {file.stem for file in files if imports_typing(file.read_text(encoding="utf-8"))}
    assert found == MAY_IMPORT_TYPING, "use launcher.core.quick_typing, which says why"


def imports_typing(text: str) -> bool:
    """Tell whether a module imports `typing` where it is not for type checkers alone."""
    module = house_rules.Module("launcher.x", text)
    for_checkers = {
        line
        for node in ast.walk(module.tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for part in node.body
        for line in range(part.lineno, (part.end_lineno or part.lineno) + 1)
    }
    return any(name == "typing" and line not in for_checkers for name, line in module.imports())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from typing import Any", True),
        ("def f():\n    import typing", True),
        ("if TYPE_CHECKING:\n    from typing import Any", False),
        ("from launcher.core.quick_typing import Any", False),
    ],
)
def test_a_slow_import_is_seen(text: str, *, expected: bool) -> None:
    assert imports_typing(text) is expected
