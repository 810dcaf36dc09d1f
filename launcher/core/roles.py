"""Roles that the outside fills for the faces."""

from collections.abc import Callable

from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from launcher.core.present_layout import PresentLayout  # with the keys of all layouts: not before the first paint

T = TypeVar("T")


class Recorder(Protocol):
    """Writes down what was really done."""

    def write(self, event: str, /, **facts: object) -> None:
        """Write one event."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What a store had.

    `notice` is for the person, None if all is well. `writable` is False where saving would destroy what this
    version cannot read: nothing is written then. `complete` is False where a part of the file was left out:
    the file is put aside before the next saving.
    """

    value: T
    notice: Message | None = None
    writable: bool = True
    complete: bool = True


class Store(Protocol[T]):
    """Keeps one value from one start of the program to the next."""

    def load(self) -> Loaded[T]:
        """Return what was kept, or the value to begin with. Never raises."""

    def save(self, value: T) -> bool:
        """Keep `value`; False if it was not possible, and then what was kept before is still there."""


class KeyboardReader(Protocol):
    """Tells which keyboard layout is in use."""

    def read(self) -> "PresentLayout | None":
        """Return the layout of now, None if the system does not tell. Never raises."""

    def listen(self, told: Callable[[], None]) -> bool:
        """Call `told` from the event loop whenever the layout may be another one; False if the system tells nothing.

        Never raises. To be called once.
        """


class Toggle(Protocol):
    """Something outside the program that is there or not: the start at log-on, the shortcut on the desktop."""

    def is_on(self) -> bool:
        """Tell whether it is there. Never raises."""

    def turn_on(self) -> Message | None:
        """Make it; return why that was not possible, None if it is there now."""

    def turn_off(self) -> Message | None:
        """Remove it; return why that was not possible, None if it is not there any more."""
