"""Dataclasses that cost little to define: what the program uses instead of :mod:`dataclasses`.

The standard library writes the source of six methods for each dataclass and compiles them, at each start: 0.6 ms, or
4.5 million instructions, a class. The windows need some eighty classes before their first paint, which was a third of
the whole start. Here all classes share the code of their methods, and a class costs a thirtieth of that. To make an
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
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, NoReturn, TypeVar

    T = TypeVar("T")

_MISSING = object()


class Field:
    """What a class says of one field. The `name` comes with the class."""

    __slots__ = ("compare", "default", "default_factory", "init", "name", "repr")

    def __init__(self, default: object, default_factory: object, *, init: bool, repr: bool, compare: bool) -> None:
        """Note what is said."""
        self.name = ""
        self.default = default
        self.default_factory: Any = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare

    @property
    def is_required(self) -> bool:
        """Tell whether an instance cannot be made without a value for it."""
        return self.default is _MISSING and self.default_factory is _MISSING


def _field(
    *,
    default: object = _MISSING,
    default_factory: object = _MISSING,
    init: bool = True,
    repr: bool = True,
    compare: bool = True,
) -> Field:
    """Return what stands in a class in the place of a default, as `dataclasses.field` does."""
    found = Field(default, default_factory, init=init, repr=repr, compare=compare)
    if not init and not found.is_required:
        msg = "a field that is no argument cannot have a default here"
        raise TypeError(msg)
    return found


def _dataclass(*, slots: bool, frozen: bool = False, kw_only: bool = False) -> "Callable[[type[T]], type[T]]":
    """Return what makes a dataclass of a class, as `dataclasses.dataclass` does."""
    if not slots:
        msg = "only dataclasses with slots are made here"
        raise TypeError(msg)
    return lambda cls: _made(cls, frozen=frozen, kw_only=kw_only)


def _made(cls: "type[T]", *, frozen: bool, kw_only: bool) -> "type[T]":
    """Return `cls` made anew with slots and with the methods of a dataclass."""
    fields = _fields_of(cls, kw_only=kw_only)
    names = tuple(field.name for field in fields)
    arguments = tuple(field.name for field in fields if field.init)
    made = {
        "__slots__": names,
        "__match_args__": () if kw_only else arguments,
        "__dataclass_fields__": _StandardFields(fields, frozen=frozen, kw_only=kw_only),
        **_comparing(tuple(field.name for field in fields if field.compare), frozen=frozen),
        "__repr__": _describing(tuple(field.name for field in fields if field.repr)),
    }
    if frozen:
        made |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
        made |= {"__getstate__": _getstate, "__setstate__": _setstate}
    own = {name: value for name, value in vars(cls).items() if name not in {*names, "__dict__", "__weakref__"}}
    clash = made.keys() & own.keys() | {"__init__"} & own.keys()
    if clash or any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__):
        msg = f"{cls.__qualname__} cannot be made a dataclass here: {', '.join(clash) or 'it inherits from one'}"
        raise TypeError(msg)
    metaclass: Any = type(cls)
    new = metaclass(cls.__name__, cls.__bases__, {**own, **made, "__qualname__": cls.__qualname__})
    new.__init__ = _filling(new, [field for field in fields if field.init], 0 if kw_only else len(arguments))
    return new  # type: ignore[no-any-return]


def _fields_of(cls: type, *, kw_only: bool) -> list[Field]:
    """Return the fields of `cls` in their order. Raises TypeError or ValueError where the standard library would."""
    fields = []
    is_optional = False
    for name in cls.__annotations__:
        default = vars(cls).get(name, _MISSING)
        found = default if isinstance(default, Field) else Field(default, _MISSING, init=True, repr=True, compare=True)
        found.name = name
        if type(found.default).__hash__ is None:
            msg = f"the default of {name} could be changed: use default_factory"
            raise ValueError(msg)
        if is_optional and found.is_required and found.init and not kw_only:
            msg = f"{name} has no default but follows one that has"
            raise TypeError(msg)
        is_optional = is_optional or not found.is_required
        fields.append(found)
    return fields


def _filling(cls: "Any", fields: list[Field], positions: int) -> "Callable[..., None]":
    """Return `__init__`, which takes the first `positions` of the `fields` by position too."""
    stores = tuple(vars(cls)[field.name].__set__ for field in fields)
    count = len(stores)
    is_checked = hasattr(cls, "__post_init__")
    fill = _completing(f"{cls.__qualname__}.__init__()", fields, positions)

    def __init__(self: "Any", /, *values: object, **named: object) -> None:
        # Where all values are given by position there is nothing to find out.
        given = values if len(values) == positions == count and not named else fill(values, named)
        for store, value in zip(stores, given, strict=True):
            store(self, value)
        if is_checked:
            self.__post_init__()

    return __init__


def _completing(
    called: str, fields: list[Field], positions: int
) -> "Callable[[tuple[object, ...], dict[str, object]], Iterable[object]]":
    """Return what gives the values of all `fields` in their order: those given by position and by name, or defaults."""
    defaults = {field.name: field.default for field in fields}
    names = tuple(defaults)
    required = frozenset(field.name for field in fields if field.is_required)
    factories = tuple((field.name, field.default_factory) for field in fields if field.default_factory is not _MISSING)

    def fill(values: tuple[object, ...], named: dict[str, object]) -> "Iterable[object]":
        given = {**dict(zip(names, values, strict=False)), **named} if values else named
        filled = {**defaults, **given}
        many, twice = len(values) > positions, len(given) < len(values) + len(named)
        if many or twice or len(filled) > len(names) or not (len(given) == len(names) or required <= given.keys()):
            raise TypeError(_complaint(called, names[:positions], values, named, required, names))
        for name, make in factories:
            if name not in given:
                filled[name] = make()
        return filled.values()

    return fill


def _complaint(
    called: str,
    positional: tuple[str, ...],
    values: tuple[object, ...],
    named: "Mapping[str, object]",
    required: frozenset[str],
    known: "Iterable[str]",
) -> str:
    """Return what is wrong with the arguments of a call."""
    if len(values) > len(positional):
        return f"{called} takes {len(positional)} values by position but {len(values)} were given"
    unknown = [name for name in named if name not in known]
    if unknown:
        return f"{called} got an unexpected keyword argument {unknown[0]!r}"
    twice = [name for name in positional[: len(values)] if name in named]
    if twice:
        return f"{called} got multiple values for argument {twice[0]!r}"
    missing = [name for name in known if name in required and name not in {*named, *positional[: len(values)]}]
    return f"{called} misses required arguments: {', '.join(missing)}"


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


def _describing(names: tuple[str, ...]) -> "Callable[[Any], str]":
    @recursive_repr()
    def __repr__(self: "Any") -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({values})"

    return __repr__


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
    return [getattr(self, name) for name in self.__slots__]


def _setstate(self: "Any", state: list[object]) -> None:
    for name, value in zip(self.__slots__, state, strict=True):
        object.__setattr__(self, name, value)


class _StandardFields:
    """`__dataclass_fields__`, by which the standard library knows a dataclass: made by itself, when asked for."""

    __slots__ = ("fields", "options")

    def __init__(self, fields: list[Field], **options: "Any") -> None:
        self.fields = fields
        self.options = options

    def __get__(self, instance: object, owner: type) -> object:
        import dataclasses  # late: see above

        described = []
        for field in self.fields:
            said: dict[str, Any] = {"init": field.init, "repr": field.repr, "compare": field.compare}
            if field.default is not _MISSING:
                said["default"] = field.default
            if field.default_factory is not _MISSING:
                said["default_factory"] = field.default_factory
            described.append((field.name, owner.__annotations__[field.name], dataclasses.field(**said)))
        return vars(dataclasses.make_dataclass(owner.__name__, described, **self.options))["__dataclass_fields__"]


def _replace(instance: "T", /, **changes: object) -> "T":
    """Return a copy of `instance` with `changes`, as `dataclasses.replace` does."""
    cls: Any = type(instance)
    kept = {}
    for field in vars(cls)["__dataclass_fields__"].fields:
        if not field.init and field.name in changes:
            msg = f"{field.name} is no argument, so it cannot be replaced"
            raise ValueError(msg)
        if field.init and field.name not in changes:
            kept[field.name] = getattr(instance, field.name)
    return cls(**kept, **changes)  # type: ignore[no-any-return]


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    dataclass, field, replace = _dataclass, _field, _replace
