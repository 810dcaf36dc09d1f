"""What the claim of the one window can come to."""

from collections.abc import Callable

from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING, Protocol
from launcher.core.start_requests import StartRequest

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Callback = Callable[[StartRequest], None]


@dataclass(frozen=True, slots=True)
class Forwarded:
    """Another start has the window. `answered` is False where it did not take the wish within the time."""

    answered: bool


class Held(Protocol):
    """This start has the window; others will call."""

    def listen(self, callback: Callback, parent: "QObject") -> None:
        """Hand each wish to `callback` from now on, as long as `parent` lives. Needs Qt's event loop."""

    def release(self) -> None:
        """Give the name back."""


@dataclass(frozen=True, slots=True)
class Unprotected:
    """Nothing could be claimed here: this start goes on by itself."""
