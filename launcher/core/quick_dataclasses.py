"""Dataclasses that cost little to define: what the program uses instead of :mod:`dataclasses`.

The standard library writes the source of six methods for each dataclass and compiles them, at each start: 0.6 ms, or
4.5 million instructions, a class. The desktop needs some fifty classes before its first paint, which was a sixth of
the whole start. Here all classes share the code of their methods, and a class costs 0.2 million. To make an
instance takes as long as with the standard library where the class is frozen, and some three times as long where not.

For type checkers these are the standard library's own. At run time there are only the forms that the program uses, and
they mean the same: ``@dataclass(slots=True)``, with or without ``frozen`` and ``kw_only``, and the arguments of
:func:`field` below. Anything else is refused when the class is defined: to inherit from a dataclass, or to write a
method that is made here. ``fields``, ``asdict``, ``replace`` and ``is_dataclass`` of the standard library take the
instances too. ``tests/unit/test_quick_dataclasses.py`` compares both.
"""

from operator import attrgetter
from reprlib import recursive_repr

TYPE_CHECKING = False  # of `typing`, which takes too long to load
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, NoReturn, TypeVar

    T = TypeVar("T")

_MISSING = object()
_PLAN = "__dataclass_fields__"


class Field:
    """What `field` says of one field."""

    __slots__ = ("compare", "default", "default_factory", "init", "repr")

    def __init__(self, default: object, default_factory: object, *, init: bool, repr: bool, compare: bool) -> None:
        """Note what is said."""
        self.default = default
        self.default_factory: Any = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare


def _field(
    *,
    default: object = _MISSING,
    default_factory: object = _MISSING,
    init: bool = True,
    repr: bool = True,
    compare: bool = True,
) -> Field:
    """Return what stands in a class in the place of a default, as `dataclasses.field` does."""
    if not init and (default is not _MISSING or default_factory is not _MISSING):
        msg = "a field that is no argument cannot have a default here"
        raise TypeError(msg)
    return Field(default, default_factory, init=init, repr=repr, compare=compare)


def _dataclass(*, slots: bool, frozen: bool = False, kw_only: bool = False) -> "Callable[[type[T]], type[T]]":
    """Return what makes a dataclass of a class, as `dataclasses.dataclass` does."""
    if not slots:
        msg = "only dataclasses with slots are made here"
        raise TypeError(msg)
    return lambda cls: _made(cls, frozen=frozen, kw_only=kw_only)


def _made(cls: "type[T]", *, frozen: bool, kw_only: bool) -> "type[T]":
    """Return `cls` made anew with slots and with the methods of a dataclass."""
    own = dict(vars(cls))
    names = tuple(cls.__annotations__)
    plan = _Plan(names, {name: own.pop(name) for name in names if name in own}, frozen=frozen, kw_only=kw_only)
    made = {
        "__slots__": names,
        "__match_args__": plan.arguments[: plan.positions],
        _PLAN: plan,
        "__repr__": _repr,
        **_comparing(plan.compared, frozen=frozen),
        **(_FROZEN if frozen else {}),
    }
    own.pop("__dict__", None)
    own.pop("__weakref__", None)
    if not made.keys().isdisjoint(own) or "__init__" in own or _plan_of(cls) is not None:
        msg = f"{cls.__qualname__} inherits from a dataclass, or has a method that would be made"
        raise TypeError(msg)
    metaclass: Any = type(cls)
    new = metaclass(cls.__name__, cls.__bases__, {**own, **made, "__qualname__": cls.__qualname__})
    new.__init__ = _filling(new, plan)
    return new  # type: ignore[no-any-return]


class _Plan:
    """The fields of one class, kept where the standard library's functions look for them: they are given their like."""

    __slots__ = ("arguments", "compared", "factories", "fields", "names", "options", "positions", "required", "usual")

    def __init__(self, names: tuple[str, ...], written: "dict[str, Any]", *, frozen: bool, kw_only: bool) -> None:
        """Sort out what is `written` in the class for its fields: defaults, and what :func:`field` returned.

        Raises TypeError or ValueError where the standard library would.
        """
        self.names = self.arguments = self.compared = names
        self.options = {"frozen": frozen, "kw_only": kw_only}
        self.fields = {name: said for name, said in written.items() if type(said) is Field}
        self.factories: dict[str, Any] = {}
        defaults = written
        if self.fields:
            said = self.fields
            self.arguments = tuple(name for name in names if name not in said or said[name].init)
            self.compared = tuple(name for name in names if name not in said or said[name].compare)
            self.factories = {
                name: found.default_factory for name, found in said.items() if found.default_factory is not _MISSING
            }
            plain = {name: found.default for name, found in said.items() if found.default is not _MISSING}
            defaults = {name: value for name, value in written.items() if name not in said} | plain
        for name, value in defaults.items():
            if type(value).__hash__ is None:
                msg = f"the default of {name} could be changed: use default_factory"
                raise ValueError(msg)
        # In the order of the arguments; what has no default is not there yet.
        self.usual = {**dict.fromkeys(self.arguments), **defaults}
        self.required = frozenset(self.arguments).difference(defaults, self.factories)
        self.positions = 0 if kw_only else len(self.arguments)
        if not (kw_only or self.required.issuperset(self.arguments[: len(self.required)])):
            msg = f"one of {', '.join(self.required)} follows a field that has a default"
            raise TypeError(msg)

    def fill(self, called: str, values: tuple[object, ...], named: "dict[str, object]") -> "Iterable[object]":
        """Return the values of all arguments in their order: those given by position and by name, or defaults."""
        if not values and tuple(named) == self.arguments:
            return named.values()
        given = {**dict(zip(self.arguments, values, strict=False)), **named} if values else named
        filled = {**self.usual, **given}
        is_wrong = (
            len(values) > self.positions or len(given) < len(values) + len(named) or len(filled) > len(self.usual)
        )
        if is_wrong or (len(given) < len(filled) and not given.keys() >= self.required):
            raise TypeError(f"{called}() {self._complaint(values, named)}")
        for name, make in self.factories.items():
            if name not in given:
                filled[name] = make()
        return filled.values()

    def _complaint(self, values: tuple[object, ...], named: "dict[str, object]") -> str:
        """Return what is wrong with the arguments of a call."""
        if len(values) > self.positions:
            return f"takes {self.positions} values by position but {len(values)} were given"
        unknown = [name for name in named if name not in self.usual]
        if unknown:
            return f"got an unexpected keyword argument {unknown[0]!r}"
        placed = self.arguments[: len(values)]
        twice = [name for name in placed if name in named]
        if twice:
            return f"got multiple values for argument {twice[0]!r}"
        missing = [name for name in self.usual if name in self.required and name not in {*named, *placed}]
        return f"misses required arguments: {', '.join(missing)}"

    def __get__(self, instance: object, owner: type) -> object:
        """Return the fields as the standard library describes them, apart from their types."""
        import dataclasses  # late: see above

        described = []
        for name in self.names:
            known = self.fields.get(name)
            said: dict[str, Any] = {}
            if known is not None:
                said = {"init": known.init, "repr": known.repr, "compare": known.compare}
            if name in self.factories:
                said["default_factory"] = self.factories[name]
            elif name in self.usual and name not in self.required:
                said["default"] = self.usual[name]
            described.append((name, object, dataclasses.field(**said)))
        twin = dataclasses.make_dataclass(owner.__name__, described, **self.options)  # type: ignore[arg-type]
        return vars(twin)[_PLAN]


def _filling(cls: "Any", plan: _Plan) -> "Callable[..., None]":
    """Return `__init__`."""
    stores = tuple(vars(cls)[name].__set__ for name in plan.arguments)
    # Where all values are given by position there is nothing to find out.
    whole = plan.positions or None
    is_checked = hasattr(cls, "__post_init__")

    def __init__(self: "Any", /, *values: object, **named: object) -> None:
        given = values if len(values) == whole and not named else plan.fill(cls.__qualname__, values, named)
        # As many as there are stores; to say so to `zip` would take half as long again.
        for store, value in zip(stores, given):  # noqa: B905
            store(self, value)
        if is_checked:
            self.__post_init__()

    return __init__


def _comparing(names: tuple[str, ...], *, frozen: bool) -> "dict[str, Any]":
    """Return `__eq__` and `__hash__` by the values of `names`; what can be changed has no hash."""
    values = _values_of(names)

    def __eq__(self: object, other: object) -> bool:
        return values(self) == values(other) if type(self) is type(other) else NotImplemented

    return {"__eq__": __eq__, "__hash__": (lambda self: hash(values(self))) if frozen else None}


def _values_of(names: tuple[str, ...]) -> "Callable[[Any], tuple[object, ...]]":
    """Return what gives the values of `names` of an instance."""
    if not names:
        return lambda instance: ()
    value_or_values = attrgetter(*names)
    return value_or_values if len(names) > 1 else lambda instance: (value_or_values(instance),)


def _plan_of(cls: type) -> "Any":
    """Return the plan of `cls`, or of the class that it inherits from; None if there is none."""
    return next((vars(base)[_PLAN] for base in cls.__mro__ if _PLAN in vars(base)), None)


@recursive_repr()
def _repr(self: object) -> str:
    plan = _plan_of(type(self))
    shown = [name for name in plan.names if name not in plan.fields or plan.fields[name].repr]
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _refuse_to_set(self: object, name: str, value: object) -> "NoReturn":
    from dataclasses import FrozenInstanceError  # late: see above

    msg = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(msg)


def _refuse_to_delete(self: object, name: str) -> "NoReturn":
    from dataclasses import FrozenInstanceError  # late: see above

    msg = f"cannot delete field {name!r}"
    raise FrozenInstanceError(msg)


def _getstate(self: "Any") -> list[object]:
    """Return the values of all fields, for `copy` and `pickle`."""
    return [getattr(self, name) for name in _plan_of(type(self)).names]


def _setstate(self: "Any", state: list[object]) -> None:
    for name, value in zip(_plan_of(type(self)).names, state, strict=True):
        object.__setattr__(self, name, value)


_FROZEN = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}


def _replace(instance: "T", /, **changes: object) -> "T":
    """Return a copy of `instance` with `changes`, as `dataclasses.replace` does."""
    cls: Any = type(instance)
    plan = _plan_of(cls)
    for name in changes:
        if name in plan.names and name not in plan.arguments:
            msg = f"{name} is no argument, so it cannot be replaced"
            raise ValueError(msg)
    kept = {name: getattr(instance, name) for name in plan.arguments if name not in changes}
    return cls(**kept, **changes)  # type: ignore[no-any-return]


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    dataclass, field, replace = _dataclass, _field, _replace
