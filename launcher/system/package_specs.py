"""Where a package is, without loading it: `importlib.util` knows it too, and takes long to load."""

import sys

TYPE_CHECKING = False  # of `typing`, which takes too long to load
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec


def spec_of(package: str) -> "ModuleSpec | None":
    """Return what the import of an outermost `package` would begin with; None where it is not installed."""
    for finder in sys.meta_path:
        # Python 3.11 still takes finders of an older kind, which know no specs: another one finds Qt.
        spec = finder.find_spec(package, None) if hasattr(finder, "find_spec") else None
        if spec is not None:
            return spec
    return None
