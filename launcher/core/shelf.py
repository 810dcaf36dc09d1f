"""The entries that a person wants at hand: pinned by hand, and those opened last."""

from collections.abc import Callable

from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any
from launcher.core.roles import Loaded
from launcher.core.stored_text import WRITTEN_BY_A_NEWER, read_stored, write_stored

MOST_PINNED = 12
MOST_RECENT = 8
_LONGEST_ID = 100  # characters; the names that content gives are far shorter


@dataclass(frozen=True, slots=True)
class Shelf:
    """Names of entries: `pinned` in the order of pinning, `recent` with the latest first.

    A name that the content no longer has is kept, since it may come back; whoever shows the shelf passes over it.
    """

    pinned: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether nothing more can be pinned."""
        return len(self.pinned) >= MOST_PINNED

    def is_pinned(self, entry_id: str) -> bool:
        """Tell whether an entry is pinned."""
        return entry_id in self.pinned

    def pin(self, entry_id: str) -> "Shelf":
        """Return the shelf with `entry_id` pinned last; the same shelf if it is pinned already or none fits."""
        if self.is_pinned(entry_id) or self.is_full:
            return self
        return Shelf((*self.pinned, entry_id), self.recent)

    def unpin(self, entry_id: str) -> "Shelf":
        """Return the shelf with `entry_id` no longer pinned."""
        return Shelf(_less(self.pinned, entry_id), self.recent)

    def opened(self, entry_id: str) -> "Shelf":
        """Return the shelf with `entry_id` as the one that was opened last."""
        return Shelf(self.pinned, (entry_id, *_less(self.recent, entry_id))[:MOST_RECENT])

    def without(self, entry_id: str) -> "Shelf":
        """Return the shelf without `entry_id`, for a room that was removed."""
        return Shelf(_less(self.pinned, entry_id), _less(self.recent, entry_id))

    def shown_recent(self) -> tuple[str, ...]:
        """Return the recent ones that are not pinned, and so not shown already."""
        return tuple(name for name in self.recent if name not in self.pinned)

    def with_room(self, is_known: Callable[[str], bool]) -> "Shelf":
        """Return the shelf; from a full one, the pins that the content no longer has, and nobody sees, make room."""
        return Shelf(tuple(filter(is_known, self.pinned)), self.recent) if self.is_full else self


def _less(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(other for other in names if other != name)


def shelf_from_text(text: str) -> Loaded[Shelf] | None:
    """Read a stored shelf; None if the text is none. What is no name is left out: there is nothing to lose in it."""
    stored = read_stored(text)
    if stored is None:
        return None
    pinned, recent = stored.items("pinned"), stored.items("recent")
    if (pinned is None or recent is None) and not stored.is_newer:
        return None
    shelf = Shelf(_names(pinned or [], MOST_PINNED), _names(recent or [], MOST_RECENT))
    return Loaded(shelf, WRITTEN_BY_A_NEWER, writable=False) if stored.is_newer else Loaded(shelf)


def _names(values: list[Any], most: int) -> tuple[str, ...]:
    sound = [value for value in values if type(value) is str and value.isprintable() and 0 < len(value) <= _LONGEST_ID]
    return tuple(dict.fromkeys(sound))[:most]


def shelf_to_text(shelf: Shelf) -> str:
    """Return the text of the shelf's file."""
    return write_stored({"pinned": list(shelf.pinned), "recent": list(shelf.recent)})
