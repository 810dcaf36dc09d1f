"""``shibokensupport.signature.loader`` of the bundle, in the place of the one inside libshiboken (see lean_binding.py).

libshiboken gets the functions from here that write the text of an error, a signature or a help. The library's own loads
everything for that at each start, and has each later import looked at, for ``from __feature__ import``. This one loads
it when something is asked for the first time, and that import does not exist.
"""

import sys
from types import ModuleType

import signature_bootstrap  # type: ignore[import-not-found]  # beside it in the bundle, as all of the next
from shibokensupport import signature  # type: ignore[import-not-found]

TYPE_CHECKING = False  # not from typing: nothing else of a start needs that
if TYPE_CHECKING:
    from typing import Any

# What the library's own loader publishes, too: functions in C.
signature.get_signature = signature_bootstrap.get_signature
signature.make_snake_case_name = signature_bootstrap.make_snake_case_name

_mapping = ModuleType("shibokensupport.signature.mapping")


def _load_mapping() -> None:
    """Make the module what it is; in its place, since the library keeps it."""
    from importlib.util import find_spec

    # It would find the one that is imported.
    del _mapping.__getattr__, sys.modules[_mapping.__name__]
    spec = find_spec(_mapping.__name__)
    sys.modules[_mapping.__name__] = _mapping
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(_mapping.__name__)
    _mapping.__spec__ = spec
    spec.loader.exec_module(_mapping)


def _update_mapping() -> None:
    """Load the module, then do in it what was asked for."""
    _load_mapping()
    _mapping.update_mapping()


def _of_mapping(name: str) -> "Any":
    """Load the module, and return what was looked for in it."""
    _load_mapping()
    return getattr(_mapping, name)


# Before it asks us for the text of an error, the library takes the mapping from the imported modules, without looking
# whether it is there (adjustFuncName in signature.cpp), and calls this function of it. Everybody else imports it.
_mapping.update_mapping = _update_mapping  # type: ignore[attr-defined]
_mapping.__getattr__ = _of_mapping  # type: ignore[method-assign]
sys.modules[_mapping.__name__] = signature.mapping = _mapping


def pyside_type_init(type_key: "Any", signatures: "Any") -> "Any":
    """Return what is known of the functions of a class."""
    from shibokensupport.signature import parser  # type: ignore[import-not-found]

    return parser.pyside_type_init(type_key, signatures)


def create_signature(props: "Any", key: "Any") -> "Any":
    """Return a signature, as `inspect` knows them."""
    from shibokensupport.signature import layout

    return layout.create_signature(props, key)


def seterror_argument(arguments: "Any", name: "Any", info: "Any") -> "Any":
    """Return the kind and the text of an error for a function that was called in a wrong way."""
    from shibokensupport.signature import errorhandler

    return errorhandler.seterror_argument(arguments, name, info)


def make_helptext(function: "Any") -> "Any":
    """Return what `help` says of a function."""
    from shibokensupport.signature import errorhandler

    return errorhandler.make_helptext(function)


def finish_import(module: "Any") -> None:
    """Do nothing: the library's own looks for functions of PySide that were removed; 6.11 has none."""


def feature_import(*arguments: "Any", **named: "Any") -> None:
    """Do nothing: never called, since `post_init` leaves Python's import as it is."""


def feature_imported(module: "Any") -> None:
    """Do nothing, as `feature_import`."""


def post_init() -> None:
    """Do nothing: the library's own puts its import in the place of Python's."""
