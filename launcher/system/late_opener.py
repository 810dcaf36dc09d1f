"""The opener of links, made after the first paint: no start waits for it, and no first press."""

import contextlib
import threading
from collections.abc import Mapping, Sequence
from functools import cached_property

from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from launcher.core.links import Link
    from launcher.core.opening import Browser, Opening, StartFailure
    from launcher.system.browsers import BrowserOpener


class LateOpener:
    """Fills the role of ``LinkOpener`` with :class:`BrowserOpener`."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Start browsers with `environment`, the one that we were started with."""
        self._environment = environment
        self._search: threading.Thread | None = None

    @cached_property
    def _opener(self) -> "BrowserOpener":
        import sys

        from launcher.system.browsers import BrowserOpener

        return BrowserOpener(self._environment, frozen=bool(getattr(sys, "frozen", False)))

    def get_ready(self) -> None:
        """Load what opens links and look for browsers, in a thread, so that the first press finds it done.

        That takes 0.1 s. Whoever presses earlier waits for what is left of it.
        """
        with contextlib.suppress(RuntimeError):  # the system has no thread left: the first press does it
            search = threading.Thread(target=lambda: self._opener.browsers(), name="browsers", daemon=True)
            search.start()
            self._search = search

    @property
    def _ready_opener(self) -> "BrowserOpener":
        search, self._search = self._search, None
        if search is not None:
            search.join()
        return self._opener

    def browsers(self) -> "Sequence[Browser]":
        """Return the installed browsers, the default one first."""
        return self._ready_opener.browsers()

    def dead_default(self) -> str | None:
        """Return the name of a default browser that is set but no longer there."""
        return self._ready_opener.dead_default()

    def open(self, link: "Link", browser: "Browser | None" = None) -> "Opening | StartFailure":
        """Start `browser` (the default one if None) with `link`."""
        return self._ready_opener.open(link, browser)
