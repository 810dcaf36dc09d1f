"""The Python that libshiboken carries, read from its file: on whatever system it is for."""

import re
from pathlib import Path
from zlib import crc32

from launcher.system.binding_explanations import COMPARED_MODULES
from launcher.system.quick_binding import COMPARED_BOOTSTRAPS

# Text of the packed modules, in pieces behind each other; other text in the library is much shorter.
_PIECE = re.compile(rb"[A-Za-z0-9+/=\n]{1200,}")
_BOOTSTRAP = re.compile(rb"# Copyright[^\0]+?signature_bootstrap\.py\r?\n-{10}[^\0]+")


def not_compared(library: Path) -> str | None:
    """Return what to do about a library that carries other modules than those that were compared; else None."""
    text = library.read_bytes()
    bootstrap, modules = map(crc32, (b"".join(_BOOTSTRAP.findall(text)), b"".join(_PIECE.findall(text))))
    if bootstrap in COMPARED_BOOTSTRAPS and modules in COMPARED_MODULES:
        return None
    return (
        f"{library.name} carries other Python than launcher/system/binding_explanations.py knows. Compare its "
        "signature_bootstrap.py and shibokensupport/signature/loader.py with the earlier ones (SBK_EMBED=0 unpacks "
        f"them beside it), correct ours, add {bootstrap:#X} to COMPARED_BOOTSTRAPS, {modules:#X} to COMPARED_MODULES"
    )
