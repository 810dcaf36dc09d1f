"""Roles that the outside fills for the kiosk."""

from collections.abc import Callable, Sequence

from launcher.core.links import Link
from launcher.core.network import NetworkState
from launcher.core.opening import Browser, LinkOpener, Opening, StartFailure
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Protocol


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What became of everything that a turn has left.

    `closed` programs ended when they were asked to, `killed` ones only by force. `left` are paths that could not be
    removed: the next start tries again.
    """

    closed: int = 0
    killed: int = 0
    removed: int = 0
    left: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def is_clean(self) -> bool:
        """Whether nothing is left."""
        return not self.left

    def and_then(self, other: "Cleaning") -> "Cleaning":
        """Return what became of this and of the `other` that was cleared away after it."""
        return Cleaning(
            self.closed + other.closed, self.killed + other.killed, self.removed + other.removed,
            (*self.left, *other.left), self.seconds + other.seconds,
        )  # fmt: skip


class Ending(Protocol):
    """The end of a turn, going on beside the window."""

    def poll(self) -> Cleaning | None:
        """Return what was done when all is done, None until then. Cheap; never waits; never raises."""


class TurnBrowsers(LinkOpener, Protocol):
    """Opens the links of one turn in browsers that nothing outlives; each turn has a profile of its own.

    `browsers()` are those that can be opened privately, and `open` starts them so. Where there is none, `open` returns
    a StartFailure with the reason NOT_PRIVATE, and the face does what the administrator has decided.
    """

    def all_browsers(self) -> Sequence[Browser]:
        """Return the browsers of the computer, those too that keep traces, the default one first."""

    def open_with_traces(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser` (the default one if None) as it is: what is done in it stays. It is closed with the turn."""

    def end_turn(self) -> Ending:
        """Close what the turn has started, politely, then firmly; remove its profile, and look whether it is gone."""

    def sweep(self) -> Ending:
        """Do the same to what a crash or a power cut has left of earlier turns."""

    def is_open(self) -> bool:
        """Tell whether a browser of this turn is still running. Cheap; never waits."""


class IdleReader(Protocol):
    """Tells how long nobody has touched the computer, in whatever program."""

    def seconds(self) -> float | None:
        """Return the seconds since the last key, click or touch; None if the system does not tell. Never raises."""

    def close(self) -> None:
        """Ask no more; nothing can be told afterwards."""


class ScreenReader(Protocol):
    """Reads aloud what is on the screen, for as long as a turn lasts; what it writes goes with the turn."""

    def is_on(self) -> bool:
        """Tell whether it reads. Cheap; never waits."""

    def is_ending(self) -> bool:
        """Tell whether one is still on its way out: another one would not stay beside it. Cheap; never waits."""

    def start(self) -> bool:
        """Begin to read, unless it reads already; False if it could not be started. Never raises."""

    def stop(self) -> Ending | None:
        """Read no more. Does not wait; never raises.

        Returns the work that removes what it has written, and tries again what could not be removed before; None where
        nothing was read since the start of the program.
        """

    def end(self) -> None:
        """Read no more, and wait until that is so, some seconds at the most; for the end of the program."""


class NetworkWatch(Protocol):
    """Watches the network beside the window; costs nothing before `start`."""

    def start(self, told: Callable[[NetworkState], None]) -> None:
        """Begin to watch; `told` is called in the window's thread with the first state and with each other one."""

    def stop(self) -> None:
        """Watch no longer."""


class LifeListener(Protocol):
    """Hears that the kiosk still moves, and ends one that has been silent for too long."""

    @property
    def may_rest(self) -> bool:
        """Whether a word a minute will do while nobody is there."""

    def beat(self) -> object:
        """Hear that the event loop turns. Never waits."""

    def rest(self) -> object:
        """Hear that it turns, and that nobody is there: the next word comes within a minute. Never waits."""
