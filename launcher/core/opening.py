"""What happens when a link is opened: the words that system, faces and tests share."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from launcher.core.links import Link
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Protocol


@dataclass(frozen=True, slots=True)
class Browser:
    """An installed browser. `arguments` hold ``%u`` exactly once, where the address goes."""

    id: str
    name: str
    program: Path
    arguments: tuple[str, ...]
    is_default: bool = False


class OpeningState(StrEnum):
    """How far an attempt to open a link has come."""

    STARTING = "starting"
    RUNNING = "running"
    HANDED_OVER = "handed-over"
    FAILED = "failed"


class FailureReason(StrEnum):
    """Why no browser could be started."""

    NO_BROWSER = "no-browser"
    NOT_FOUND = "not-found"
    NOT_PERMITTED = "not-permitted"
    EXITED = "exited"
    NOT_PRIVATE = "not-private"  # no browser here can be opened so that nothing of a person stays
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class StartFailure:
    """A start that failed at once. `browser` is the name of the browser that was tried, if one was."""

    reason: FailureReason
    browser: str | None = None
    exit_code: int | None = None
    detail: str = ""


class Opening(Protocol):
    """One attempt to open a link in a browser."""

    @property
    def browser(self) -> Browser:
        """The browser that was started."""

    @property
    def link(self) -> Link:
        """The link that it was given."""

    @property
    def command(self) -> tuple[str, ...]:
        """The program and the arguments that were really used."""

    @property
    def pid(self) -> int:
        """The process that was started."""

    @property
    def exit_code(self) -> int | None:
        """What the process ended with; None while it runs."""

    def poll(self) -> OpeningState:
        """Say how far it has come. Cheap; never waits."""

    def can_take_more(self) -> bool:
        """Tell whether another page would not be lost if it were given to this browser now. Cheap; never waits."""


class LinkOpener(Protocol):
    """The role of the one who starts browsers."""

    def browsers(self) -> Sequence[Browser]:
        """Return the installed browsers, the default one first."""

    def dead_default(self) -> str | None:
        """Return the name of a default browser that is set but no longer there."""

    def open(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser` (the default one if None) with `link`."""
