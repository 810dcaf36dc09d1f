"""The codes that the windows show where something has failed."""

from collections.abc import Callable
from datetime import UTC, datetime

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.catalogue import Catalogue, Entry


def clock() -> datetime:
    """Return what time it is."""
    return datetime.now(UTC)


class CallerCodes:
    """Makes the codes of one window."""

    def __init__(self, catalogue: Catalogue, face: CallFace, now: Callable[[], datetime] = clock) -> None:
        """Make codes of this `face` for entries of `catalogue`; `now` tells the time, with a time zone."""
        self._catalogue, self._face, self._now = catalogue, face, now

    def of_others(self, catalogue: Catalogue) -> "CallerCodes":
        """Return what makes the same codes for entries of another `catalogue`."""
        return CallerCodes(catalogue, self._face, self._now)

    def of(self, entry: Entry | None, cause: Cause) -> str:
        """Return the code for what is wrong with an `entry`, or with none of them by itself."""
        name = None if entry is None else entry.id
        return make_call_code(self._catalogue, name, cause, self._face, self._now())
