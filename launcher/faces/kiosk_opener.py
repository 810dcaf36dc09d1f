"""Which browser a kiosk opens links in: a private one, or what the administrator has decided where there is none."""

from collections.abc import Sequence

from launcher.core.kiosk_roles import TurnBrowsers
from launcher.core.kiosk_settings import WithoutPrivacy
from launcher.core.links import Link
from launcher.core.opening import Browser, FailureReason, LinkOpener, Opening, StartFailure


class KioskOpener:
    """Fills the role of ``LinkOpener`` for a kiosk."""

    def __init__(self, private: TurnBrowsers, ordinary: LinkOpener, choice: WithoutPrivacy) -> None:
        """Open links with `private`, and with `ordinary` only where the `choice` of the administrator allows it."""
        self._private, self._ordinary, self._choice = private, ordinary, choice

    @property
    def keeps_traces(self) -> bool:
        """Whether a link would be opened in a browser that keeps what the person does: they have to know before."""
        return self._is_ordinary_allowed() and bool(self._ordinary.browsers())

    def _is_ordinary_allowed(self) -> bool:
        return self._choice is WithoutPrivacy.OPEN and not self._private.browsers()

    def browsers(self) -> Sequence[Browser]:
        """Return the browsers that links may be opened in."""
        return self._ordinary.browsers() if self._is_ordinary_allowed() else self._private.browsers()

    def dead_default(self) -> str | None:
        """Return the name of a default browser that is set but no longer there."""
        return self._private.dead_default()

    def open(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser` (the default one if None) with `link`."""
        result = self._private.open(link, browser)
        is_refused = isinstance(result, StartFailure) and result.reason is FailureReason.NOT_PRIVATE
        return self._ordinary.open(link, browser) if is_refused and self._is_ordinary_allowed() else result
