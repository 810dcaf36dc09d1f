"""The end of a turn in two steps: first what the person opened, then what read it aloud."""

from collections.abc import Callable

from launcher.core.kiosk_roles import Cleaning, Ending


class OneAfterTheOther:
    """Fills the role of ``core.kiosk_roles.Ending``: both are done when it is done, and told as one."""

    def __init__(self, first: Ending, then: Callable[[], Ending | None]) -> None:
        """Take what is being done already; `then` begins with the rest, None if there is none."""
        self._work: Ending | None = first
        self._then = then
        self._first: Cleaning | None = None

    def poll(self) -> Cleaning | None:
        """Return what was done when all is done, None until then."""
        done = None if self._work is None else self._work.poll()
        if self._first is None and done is not None:
            self._first, self._work = done, self._then()
            done = None if self._work is None else self._work.poll()
        if self._first is None or self._work is None:
            return self._first
        return None if done is None else self._first.and_then(done)
