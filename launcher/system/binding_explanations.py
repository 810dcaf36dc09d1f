"""What Qt's binding calls to have the text of an error, a signature or a help written: in the place of its own.

The modules of Python that write them lie in its library, packed, and are loaded when something is asked for the first
time; :mod:`launcher.system.quick_binding` says why.
"""

import sys
from zlib import crc32

from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

# Sums of the packed modules in PySide6 6.11.3, for Linux and for Windows.
COMPARED_MODULES = frozenset({0x375FBA67, 0x5A0A691C})
_BOOTSTRAP = "signature_bootstrap"
_MODULES = "shibokensupport.signature"
_MAPPING = f"{_MODULES}.mapping"


def bootstrap() -> "ModuleType":
    """Return the module in which the library finds its functions in Python.

    The library calls this when it is loaded. What its own bootstrap needs is in the module of that name by then: the
    packed modules, its functions in C, and as `delivered` the source.
    """
    pieces: list[str] = sys.modules[_BOOTSTRAP].zipstring_sequence
    if crc32("".join(pieces).encode()) not in COMPARED_MODULES:
        loader: ModuleType = _delivered_bootstrap().bootstrap()
        return loader
    # Before it asks for the text of an error, the library takes this module from the imported ones without looking
    # whether it is there (adjustFuncName in signature.cpp), keeps it, and calls this function of it.
    mapping: Any = type(sys)(_MAPPING)
    mapping.update_mapping = lambda: _loaded("mapping").update_mapping()
    sys.modules[_MAPPING] = mapping
    return sys.modules[__name__]


def _delivered_bootstrap() -> "Any":
    """Return the module of the library's bootstrap after its own source has run in it."""
    module = sys.modules[_BOOTSTRAP]
    # Not under the name that the library gives it: what is compiled under that, `quick_binding` replaces.
    code = compile(vars(module).pop("delivered"), _BOOTSTRAP, "exec")
    exec(code, vars(module))  # noqa: S102 - as the library does
    return module


def _loaded(name: str) -> "Any":
    """Return one of the modules that write texts; the first time, they are unpacked and loaded."""
    if hasattr(sys.modules[_BOOTSTRAP], "delivered"):
        _load(_delivered_bootstrap())
    return sys.modules[f"{_MODULES}.{name}"]


def _load(own: "Any") -> None:
    """Load the packed modules as the library's own loader does, and publish what that publishes."""
    from importlib import import_module  # late: a start does without

    mapping: Any = sys.modules.pop(_MAPPING)
    finders, packed = own.prepare_zipfile()
    finders.insert(0, packed)
    try:
        signature: Any = import_module(_MODULES)
        signature.get_signature = own.get_signature
        signature.make_snake_case_name = own.make_snake_case_name
        # Into the module that the library keeps.
        del mapping.update_mapping
        mapping.__spec__ = packed.find_spec(_MAPPING, None)
        packed.exec_module(mapping)
        signature.mapping = mapping
        for name in ("parser", "layout", "errorhandler"):
            import_module(f"{_MODULES}.{name}")
    finally:
        finders.remove(packed)


def pyside_type_init(type_key: "Any", signatures: "Any") -> "Any":
    """Return what is known of the functions of a class."""
    return _loaded("parser").pyside_type_init(type_key, signatures)


def create_signature(props: "Any", key: "Any") -> "Any":
    """Return a signature, as `inspect` knows them."""
    return _loaded("layout").create_signature(props, key)


def seterror_argument(arguments: "Any", name: "Any", info: "Any") -> "Any":
    """Return the kind and the text of an error for a function that was called in a wrong way."""
    return _loaded("errorhandler").seterror_argument(arguments, name, info)


def make_helptext(function: "Any") -> "Any":
    """Return what `help` says of a function."""
    return _loaded("errorhandler").make_helptext(function)


def finish_import(module: "Any") -> None:
    """Do nothing: the library's own looks for functions of PySide that were removed; 6.11 has none."""


def feature_import(*arguments: "Any", **named: "Any") -> None:
    """Do nothing: never called, since `post_init` leaves Python's import as it is."""


def feature_imported(module: "Any") -> None:
    """Do nothing, as `feature_import`."""


def post_init() -> None:
    """Do nothing: the library's own puts its import in the place of Python's."""
