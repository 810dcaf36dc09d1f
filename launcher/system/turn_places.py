"""Where the folder of a person's turn may be made."""

import sys
from collections.abc import Mapping
from pathlib import Path

# Where the system itself has its temporary folders (Filesystem Hierarchy Standard 3.0): one may be full, the other not.
_USUAL = ("/tmp", "/var/tmp")  # noqa: S108 - only mkdtemp makes anything in there
_NAMED = ("TEMP", "TMP") if sys.platform == "win32" else ("TMPDIR",)


def turn_places(data: Path, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the places to try, the best one first. They are the same at each start, since all of them are swept.

    Not by ``tempfile.gettempdir``: it raises where every disk is full, takes the working folder where only that can be
    written, and so may name another place at each start.
    """
    named = [environment[name] for name in _NAMED if environment.get(name)]
    usual = () if sys.platform == "win32" else _USUAL
    temporary = (Path(place) for place in (*named, *usual))
    return tuple(dict.fromkeys((data / "turns", *(place for place in temporary if place.is_absolute()))))
