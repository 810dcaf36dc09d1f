"""Our own dataclasses mean what the standard library's mean, in every form that the program uses."""

import ast
import copy
import dataclasses
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core import quick_dataclasses

LAUNCHER = Path(quick_dataclasses.__file__).parents[1]
NAMES = ("a", "b", "c", "d")
OURS: Any = vars(quick_dataclasses)  # for type checkers both are the same, and the real one takes more

Outcome = tuple[str, object]


@dataclasses.dataclass(frozen=True)
class Form:
    """What a class looks like: its options, and how each of its fields is written."""

    frozen: bool
    kw_only: bool
    fields: tuple[dict[str, Any], ...]

    def made_by(self, library: Any) -> Any:
        """Return the class as `library` makes it."""
        body: dict[str, Any] = {"__doc__": "A class.", "__annotations__": {}}
        for name, said in zip(NAMES, self.fields, strict=False):
            body["__annotations__"][name] = object
            if set(said) == {"default"}:
                body[name] = said["default"]
            elif said:
                body[name] = library["field"](**said)
        plain = type("Plain", (), body)
        return library["dataclass"](slots=True, frozen=self.frozen, kw_only=self.kw_only)(plain)

    def twins(self) -> tuple[Any, Any]:
        """Return the class as the standard library and as we make it."""
        return self.made_by(vars(dataclasses)), self.made_by(OURS)


VALUES = st.sampled_from([0, 1, "x", (1, 2), None, float("nan")])
LOOKS = st.fixed_dictionaries({}, optional={"repr": st.booleans(), "compare": st.booleans()})
DEFAULTS = st.one_of(
    st.builds(lambda value: {"default": value}, VALUES), st.just({"default_factory": list}), st.just({"init": False})
)
OPTIONAL = st.builds(lambda looks, default: {**looks, **default}, LOOKS, DEFAULTS)


@st.composite
def forms(draw: st.DrawFn) -> Form:
    required = draw(st.lists(LOOKS, max_size=2))
    optional = draw(st.lists(OPTIONAL, max_size=2))
    return Form(draw(st.booleans()), draw(st.booleans()), (*required, *optional))


ARGUMENTS = st.tuples(st.lists(VALUES, max_size=4), st.dictionaries(st.sampled_from([*NAMES, "e"]), VALUES, max_size=4))


def outcome(act: Callable[[], Any]) -> Outcome:
    """What came of it: a value, or the kind of the error."""
    try:
        return "value", act()
    except Exception as error:  # noqa: BLE001 - the kind of error is what is compared
        return "error", type(error)


def seen(instance: Any) -> list[Outcome]:
    """Everything that can be seen of an instance."""
    return [outcome(lambda name=name: getattr(instance, name)) for name in NAMES]  # type: ignore[misc]


@given(forms(), ARGUMENTS)
def test_instances_are_made_of_the_same_arguments(form: Form, arguments: tuple[list[Any], dict[str, Any]]) -> None:
    values, named = arguments
    theirs, ours = (outcome(lambda cls=cls: cls(*values, **named)) for cls in form.twins())  # type: ignore[misc]
    assert ours[0] == theirs[0], (ours, theirs)
    if theirs[0] == "error":
        assert ours == theirs
        return
    assert seen(ours[1]) == seen(theirs[1])
    assert outcome(lambda: repr(ours[1])) == outcome(lambda: repr(theirs[1]))
    assert outcome(lambda: hash(ours[1])) == outcome(lambda: hash(theirs[1]))


@given(forms(), st.lists(VALUES, min_size=4, max_size=4), st.lists(VALUES, min_size=4, max_size=4))
def test_instances_are_compared_in_the_same_way(form: Form, first: list[Any], second: list[Any]) -> None:
    answers = []
    for cls in form.twins():
        names = cls.__match_args__ if not form.kw_only else [f.name for f in dataclasses.fields(cls) if f.init]
        pair = [cls(**dict(zip(names, values, strict=False))) for values in (first, second)]
        answers.append(
            [outcome(lambda a=a, b=b: a == b) for a in pair for b in [*pair, 1]]  # type: ignore[misc]
            + [outcome(lambda: pair[0] < pair[1])]  # noqa: B023
        )
    assert answers[1] == answers[0]
    assert form.made_by(OURS).__match_args__ == form.made_by(vars(dataclasses)).__match_args__


@given(forms(), st.dictionaries(st.sampled_from([*NAMES, "e"]), VALUES, max_size=2))
def test_copies_and_changes_are_the_same(form: Form, changes: dict[str, Any]) -> None:
    theirs, ours = (
        after_changes(cls, library["replace"], changes)
        for cls, library in zip(form.twins(), (vars(dataclasses), OURS), strict=True)
    )
    assert ours == theirs


def after_changes(cls: Any, replace: Any, changes: dict[str, Any]) -> list[object]:
    """What comes of all that can be done to an instance."""
    arguments = {field.name: "old" for field in dataclasses.fields(cls) if field.init}
    instance = cls(**arguments)
    results: list[object] = [outcome(lambda: seen(replace(instance, **changes)))]
    results += [outcome(lambda: seen(copy.copy(instance))), outcome(lambda: seen(copy.deepcopy(instance)))]
    # The standard library's functions work on ours.
    results += [dataclasses.is_dataclass(instance), outcome(lambda: dataclasses.asdict(instance))]
    results += [(field.name, field.init, field.repr, field.compare) for field in dataclasses.fields(instance)]
    for name in arguments:
        results += [outcome(lambda name=name: setattr(instance, name, 1))]  # type: ignore[misc]
        results += [outcome(lambda name=name: delattr(instance, name))]  # type: ignore[misc]
    return results


@quick_dataclasses.dataclass(frozen=True, slots=True)
class Pair:
    """A class that can be found by its name, as `pickle` wants it."""

    left: int
    right: "Pair | list[object] | None" = None

    def doubled(self) -> "Pair":
        """A method of the class's own is kept."""
        return quick_dataclasses.replace(self, left=self.left * 2)


def test_a_frozen_instance_takes_nothing_new() -> None:
    # The standard library of Python 3.11 raises TypeError here, by an error of its own.
    with pytest.raises(dataclasses.FrozenInstanceError):
        Pair(1).other = 2  # type: ignore[attr-defined]
    assert not hasattr(Pair(1), "__dict__")


@pytest.mark.parametrize(
    ("values", "named", "said"),
    [
        ((), {}, "misses required arguments: left"),
        ((1, 2, 3), {}, "takes 2 values by position but 3 were given"),
        ((1,), {"left": 2}, "got multiple values for argument 'left'"),
        ((1,), {"other": 2}, "got an unexpected keyword argument 'other'"),
    ],
)
def test_wrong_arguments_are_named(values: tuple[Any, ...], named: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        Pair(*values, **named)


class Heir(Pair):
    """An heir that is no dataclass itself."""


def test_heirs_are_dataclasses_as_well() -> None:
    heir = Heir(1, [])
    assert repr(heir) == "Heir(left=1, right=[])"
    assert heir == copy.copy(heir) != Pair(1, [])
    assert dataclasses.asdict(heir) == {"left": 1, "right": []}
    assert quick_dataclasses.replace(heir, left=2) == Heir(2, [])


def test_class_keeps_what_is_its_own() -> None:
    assert Pair(2).doubled() == Pair(4)
    assert (Pair.__name__, Pair.__qualname__, Pair.__module__) == ("Pair", "Pair", __name__)
    assert Pair.__doc__ == "A class that can be found by its name, as `pickle` wants it."
    match Pair(1, Pair(2)):
        case Pair(left, Pair(right)):
            assert (left, right) == (1, 2)
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_instances_can_be_pickled(protocol: int) -> None:
    pair = Pair(1, Pair(2))
    assert pickle.loads(pickle.dumps(pair, protocol)) == pair  # noqa: S301 - our own bytes


def test_what_contains_itself_can_be_shown() -> None:
    inner: list[object] = []
    pair = Pair(1, inner)
    inner.append(pair)
    assert repr(pair) == "Pair(left=1, right=[...])"


def defined(**body: object) -> Callable[[], type]:
    """How a class with this body is made."""
    plain = type("Plain", (), {"__annotations__": dict.fromkeys(NAMES[:2], object), **body})
    return lambda: OURS["dataclass"](slots=True)(plain)


@pytest.mark.parametrize(
    ("define", "error"),
    [
        # These the standard library refuses too.
        (defined(a=[]), ValueError),
        (defined(a=1), TypeError),
        # These it does not.
        (defined(__init__=lambda self: None), TypeError),
        (defined(__eq__=lambda self, other: True), TypeError),
        (defined(__repr__=lambda self: ""), TypeError),
        (lambda: OURS["dataclass"](slots=True)(Heir), TypeError),
        (lambda: OURS["dataclass"](slots=False)(type("Plain", (), {})), TypeError),
        (lambda: OURS["dataclass"](slots=True, order=True), TypeError),
        (lambda: OURS["field"](init=False, default=1), TypeError),
        (lambda: OURS["field"](hash=True), TypeError),
    ],
)
def test_what_is_not_made_here_is_refused(define: Callable[[], type], error: type[Exception]) -> None:
    with pytest.raises(error):
        define()


def slow_imports(module: str, text: str) -> list[str]:
    """Where a module imports the standard library's dataclasses."""
    return [
        f"{module}:{node.lineno}"
        for node in ast.walk(ast.parse(text))
        if (isinstance(node, ast.ImportFrom) and node.module == "dataclasses")
        or (isinstance(node, ast.Import) and any(name.name == "dataclasses" for name in node.names))
    ]


def test_nobody_else_imports_the_slow_ones() -> None:
    files = set(LAUNCHER.rglob("*.py")) - {Path(quick_dataclasses.__file__)}
    found = [place for file in files for place in slow_imports(file.stem, file.read_text(encoding="utf-8"))]
    assert not found, "use launcher.core.quick_dataclasses, which says why"


@pytest.mark.parametrize(
    "line", ["from dataclasses import replace", "import dataclasses as d", "import json, dataclasses"]
)
def test_a_slow_import_is_seen(line: str) -> None:
    assert slow_imports("x", line) == ["x:1"]
