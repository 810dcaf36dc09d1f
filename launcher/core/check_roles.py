"""The role of whoever checks addresses, for the faces."""

from collections.abc import Callable, Sequence

from launcher.core.quick_typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from launcher.core.check_run import Pace
    from launcher.core.health import Finding, Page
    from launcher.core.links import Link
    from launcher.core.observations import Observation


def unheard(*_: object) -> None:
    """Call nobody: where somebody may listen, and nobody does."""


class Checker(Protocol):
    """Looks at addresses without holding anybody up: everything is told by calls from the event loop."""

    def begin(
        self,
        links: "Sequence[Link]",
        pace: "Pace",
        told: "Callable[[Finding, bool], None]",
        done: "Callable[[Page], None]",
        others: "Sequence[Link]" = (),
        asked: "Callable[[Link], None]" = unheard,
    ) -> None:
        """Look at `links`; a check that is still going on is cancelled.

        `told` is called with each finding as it comes; its second value tells whether a second look will follow, until
        which nothing is called down. `done` is called once, with all judged together. `others` may be asked too where
        nothing answers, so that it is told whose fault it is; they are in no answer. `asked` is called with each of
        `links` in the moment in which it is looked at.
        """

    def cancel(self) -> None:
        """Stop; nobody is called any more."""


class Looker(Protocol):
    """Looks at single addresses without holding anybody up."""

    def look(self, link: "Link", told: "Callable[[Observation], None]") -> None:
        """Look at `link`; `told` is called once from the event loop. One look at a link at a time."""

    def cancel(self) -> None:
        """Stop looking; nobody is called any more."""
