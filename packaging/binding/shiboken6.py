"""The package shiboken6 of the bundle, in the place of the one of its wheel (see lean_binding.py).

The wheel's own imports a dozen modules of Python for the bootstrap of libshiboken, which the library brings as source
and compiles at each start. It does that with the `compile` that it finds among the built-in functions; for as long as
the library is loaded, that one compiles nothing instead, and the library goes on with our signature_bootstrap.py, which
was imported under the same name. What the library has never been seen to do, it gets done in its own way.
"""

import builtins

import quick_enums  # type: ignore[import-not-found]  # beside this in the bundle
import signature_bootstrap  # type: ignore[import-not-found]  # noqa: F401 - the library looks for it among the imported modules

quick_enums.install()
_compile = builtins.compile


def _compile_all_but_the_bootstrap(source, name, *rest, **named):  # type: ignore[no-untyped-def]
    return _compile("" if name == "signature_bootstrap.py" else source, name, *rest, **named)


builtins.compile = _compile_all_but_the_bootstrap  # type: ignore[assignment]
try:
    from shiboken6.Shiboken import *  # noqa: F403 - as in the wheel
finally:
    builtins.compile = _compile

# The build puts what the wheel's own says of its version behind this line.
