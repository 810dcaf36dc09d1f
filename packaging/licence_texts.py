"""Where the words of each licence are: in ``licences/texts``, in Debian's collection, or with the font.

Building is always on Linux, so that Debian's collection is at hand for Windows as well.
"""

from __future__ import annotations

import re
from pathlib import Path

from places import ROOT

LICENCES = ROOT / "packaging" / "licences"
TEXTS = LICENCES / "texts"
COMMON = Path("/usr/share/common-licenses")
# SPDX's names of what base-files has by other names.
_COMMON = {
    "Apache-2.0": "Apache-2.0",
    "CC0-1.0": "CC0-1.0",
    "GPL-2.0-only": "GPL-2",
    "GPL-2.0-or-later": "GPL-2",
    "GPL-3.0-only": "GPL-3",
    "GPL-3.0-or-later": "GPL-3",
    "LGPL-2.0-or-later": "LGPL-2",
    "LGPL-2.1-or-later": "LGPL-2.1",
    "LGPL-3.0-only": "LGPL-3",
    "MPL-2.0": "MPL-2.0",
}
_WITH_THEIR_FILES = {"OFL-1.1": ROOT / "resources" / "fonts" / "OFL.txt"}
_OPERATORS = frozenset({"AND", "OR", "WITH"})


class LicenceError(Exception):
    """Something is in the bundle of which nobody has said what it is or under which terms; the text says the cure."""


def licences_in(expression: str) -> list[str]:
    """The names of the licences and exceptions in an SPDX expression, in their order, each once."""
    words = re.findall(r"[A-Za-z0-9.+-]+", expression)
    return list(dict.fromkeys(word for word in words if word not in _OPERATORS))


def licence_text(name: str) -> Path:
    """The file with the words of a licence or an exception, by its SPDX name. LicenceError if there is none."""
    ours = TEXTS / f"{name}.txt"
    if ours.is_file():
        return ours
    other = _WITH_THEIR_FILES.get(name) or COMMON / _COMMON.get(name, "")
    if other.is_file():
        return other
    raise LicenceError(f"There is no text of the licence {name}: put it into packaging/licences/texts/{name}.txt")
