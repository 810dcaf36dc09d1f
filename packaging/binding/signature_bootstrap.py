"""What libshiboken calls when it is loaded in the bundle, in the place of its own (see shiboken6.py beside this)."""


def bootstrap() -> object:
    """Return the module in which the library finds its functions in Python."""
    # Now: the library has only now put its own functions into this module, and the loader takes them from here.
    from shibokensupport.signature import loader  # type: ignore[import-not-found]

    return loader
