"""The browsers of a turn, made after the first paint: no start waits for them."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from launcher.core.kiosk_roles import Ending
    from launcher.core.links import Link
    from launcher.core.opening import Browser, Opening, StartFailure
    from launcher.system.turn_browsers import TurnBrowsers


class LateTurnBrowsers:
    """Fills the role of ``core.kiosk_roles.TurnBrowsers``."""

    def __init__(self, environment: Mapping[str, str], parents: Sequence[Path]) -> None:
        """Start browsers with `environment`, in a folder of the turn's own in the first of `parents` that will do."""
        self._environment, self._parents = environment, parents

    @cached_property
    def _browsers(self) -> "TurnBrowsers":
        import sys

        from launcher.system.leftovers import become_subreaper
        from launcher.system.turn_browsers import TurnBrowsers

        if sys.platform == "linux":
            # What a browser starts stays below us, and can be found and ended, whatever it detaches itself from.
            become_subreaper()
        return TurnBrowsers(self._environment, self._parents, frozen=bool(getattr(sys, "frozen", False)))

    def browsers(self) -> "Sequence[Browser]":
        """Return the browsers that can be opened privately, the default one first."""
        return self._browsers.browsers()

    def dead_default(self) -> str | None:
        """Return the name of a default browser that is set but no longer there."""
        return self._browsers.dead_default()

    def open(self, link: "Link", browser: "Browser | None" = None) -> "Opening | StartFailure":
        """Start `browser` (the default one if None) with `link`, privately."""
        return self._browsers.open(link, browser)

    def all_browsers(self) -> "Sequence[Browser]":
        """Return the browsers of the computer, the default one first."""
        return self._browsers.all_browsers()

    def open_with_traces(self, link: "Link", browser: "Browser | None" = None) -> "Opening | StartFailure":
        """Start `browser` (the default one if None) with `link` as it is."""
        return self._browsers.open_with_traces(link, browser)

    def end_turn(self) -> "Ending":
        """Begin to close and remove what the turn has left."""
        return self._browsers.end_turn()

    def sweep(self) -> "Ending":
        """Begin to remove what a crash or a power cut has left of earlier turns."""
        return self._browsers.sweep()

    def is_open(self) -> bool:
        """Tell whether a browser of this turn is still running."""
        return self._browsers.is_open()
