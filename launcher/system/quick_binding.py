"""Load Qt's binding without what its library does in Python at each start.

libshiboken carries a dozen modules of Python, as a zip file of their source in base64. When it is loaded, it unpacks
and compiles them, and from then on has the source of every imported module searched for the name of the binding,
because a module could ask for other names of Qt's functions (``from __feature__ import snake_case``). With PySide6
6.11.3 and the enumerations (see :mod:`launcher.system.quick_enums`), that is nearly half of all instructions from the
start of the program to its painted window.

It needs these modules to write the text of an error, a signature or a help. Loaded from here, the library gets
:mod:`launcher.system.binding_explanations` in their place, which loads them when something is asked for the first time,
and ``__feature__`` does not exist. Everything else of the binding is as it was: what it says and does is compared by
``tests/packaging/test_quick_binding.py``. A binding that was not compared loads as its makers deliver it.

To be removed when a binding does none of that at a start any more: one of those tests looks.
"""

import builtins
import sys
from zlib import crc32

from launcher.core.quick_typing import TYPE_CHECKING
from launcher.system import binding_explanations, quick_enums
from launcher.system.package_specs import spec_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

_PACKAGE = "shiboken6"
# The library compiles its first module under this name, runs it, and then calls its function `bootstrap`.
_BOOTSTRAP = "signature_bootstrap.py"
_OURS = f"delivered = {{!r}}\nfrom {binding_explanations.__name__} import bootstrap\n"
# Sums of the source of that module in PySide6 6.11.3, for Linux and for Windows.
COMPARED_BOOTSTRAPS = frozenset({0x5B6ADDB1, 0xE1CB66FD})


def load_binding() -> None:
    """Load the package that the modules of PySide6 load first, in the quick way; do nothing if it is there.

    Raises ImportError as the import of that package does. Where it is not installed, whoever imports PySide6 is told.
    """
    spec = None if _PACKAGE in sys.modules else spec_of(_PACKAGE)
    if spec is None:
        return
    quick_enums.install()
    package = sys.modules[_PACKAGE] = _empty_package(spec)
    delivered = builtins.compile
    builtins.compile = _with_our_bootstrap(delivered)
    try:
        import shiboken6.Shiboken as library  # «from shiboken6 import …» would first look whether it is there already
    except BaseException:
        del sys.modules[_PACKAGE]
        raise
    finally:
        builtins.compile = delivered
    vars(package).update((name, part) for name, part in vars(library).items() if not name.startswith("_"))


def _empty_package(spec: "ModuleSpec") -> "ModuleType":
    """Return the package before its own code has run, which loads a dozen of Python's modules for the bootstrap.

    That code runs when something is looked for that is not there, such as the version.
    """
    package = type(sys)(spec.name)
    package.__spec__, package.__loader__, package.__package__ = spec, spec.loader, spec.name
    package.__file__, package.__path__ = spec.origin, spec.submodule_search_locations or []

    def run_and_get(name: str) -> "Any":
        del package.__getattr__
        if spec.loader is not None:
            spec.loader.exec_module(package)
        return getattr(package, name)

    package.__getattr__ = run_and_get  # type: ignore[method-assign]
    return package


def _with_our_bootstrap(compile_it: "Callable[..., Any]") -> "Callable[..., Any]":
    """Return what compiles as `compile_it` does, but for the bootstrap of a library that was compared."""

    def compile_or_replace(source: "Any", name: "Any", *rest: "Any", **named: "Any") -> "Any":
        if name == _BOOTSTRAP and crc32(source) in COMPARED_BOOTSTRAPS:
            source = _OURS.format(source)
        return compile_it(source, name, *rest, **named)

    return compile_or_replace
