"""Which browser a kiosk opens links in: a private one, or what the administrator has decided where there is none."""

from collections.abc import Sequence

from launcher.core.kiosk_roles import TurnBrowsers
from launcher.core.kiosk_settings import WithoutPrivacy
from launcher.core.links import Link
from launcher.core.opening import Browser, Opening, StartFailure


class KioskOpener:
    """Fills the role of ``LinkOpener`` for a kiosk."""

    def __init__(self, browsers: TurnBrowsers, choice: WithoutPrivacy) -> None:
        """Open links with `browsers` privately, and otherwise only where the administrator's `choice` allows it."""
        self._browsers, self._choice = browsers, choice

    @property
    def keeps_traces(self) -> bool:
        """Whether a link would be opened in a browser that keeps what the person does: they have to know before."""
        may = self._choice is WithoutPrivacy.OPEN
        return may and not self._browsers.browsers() and bool(self._browsers.all_browsers())

    def browsers(self) -> Sequence[Browser]:
        """Return the browsers that links may be opened in."""
        return self._browsers.all_browsers() if self.keeps_traces else self._browsers.browsers()

    def dead_default(self) -> str | None:
        """Return the name of a default browser that is set but no longer there."""
        return self._browsers.dead_default()

    def open(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser` (the default one if None) with `link`."""
        if self.keeps_traces:
            return self._browsers.open_with_traces(link, browser)
        return self._browsers.open(link, browser)
