"""Which desktop entries open which kind of address: the `mimeapps.list` files.

Association between MIME types and applications, specification 1.0.1.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from launcher.core.quick_dataclasses import dataclass, field
from launcher.system.desktop_entries import (
    Location,
    config_folders,
    data_folders,
    parse_groups,
    read_small_text,
    split_list,
)

DEFAULTS = "Default Applications"
ADDED = "Added Associations"
REMOVED = "Removed Associations"


@dataclass(slots=True)
class _Wishes:
    """What the files say of one MIME type, the strongest first. A removal holds from its rank on."""

    defaults: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    removed: dict[str, int] = field(default_factory=dict)


class Associations:
    """The wishes of person, desktop and system for a few MIME types."""

    def __init__(self, environment: Mapping[str, str], mime_types: tuple[str, ...]) -> None:
        """Read all `mimeapps.list` files that `environment` leads to."""
        self._wishes = {mime_type: _Wishes() for mime_type in mime_types}
        for path, rank, only_defaults in _files(environment):
            groups = parse_groups(read_small_text(path))
            for mime_type, wishes in self._wishes.items():
                _add(wishes, groups, mime_type, None if only_defaults else rank)

    def defaults(self, mime_type: str) -> tuple[str, ...]:
        """Return the ids that were chosen to open a type, the strongest first."""
        return tuple(self._wishes[mime_type].defaults)

    def added(self, mime_type: str) -> tuple[str, ...]:
        """Return the ids that were added to a type, the most wanted first."""
        return tuple(self._wishes[mime_type].added)

    def accepts(self, mime_type: str, desktop_id: str, location: Location, declared: bool) -> bool:
        """Tell whether an entry opens a type; `declared` tells whether the entry itself says so."""
        wishes = self._wishes[mime_type]
        removed_from = wishes.removed.get(desktop_id)
        return desktop_id in wishes.added or (declared and (removed_from is None or location.rank < removed_from))


def _add(wishes: _Wishes, groups: Mapping[str, Mapping[str, str]], mime_type: str, rank: int | None) -> None:
    """Add what one file says; a file of one desktop environment (no rank) may only choose defaults."""

    def ids(group: str) -> Iterator[str]:
        for desktop_id in split_list(groups.get(group, {}).get(mime_type, "")):
            if desktop_id not in wishes.removed:
                yield desktop_id

    wishes.defaults += [desktop_id for desktop_id in ids(DEFAULTS) if desktop_id not in wishes.defaults]
    if rank is not None:
        wishes.added += [desktop_id for desktop_id in ids(ADDED) if desktop_id not in wishes.added]
        for desktop_id in ids(REMOVED):
            if desktop_id not in wishes.added:
                wishes.removed[desktop_id] = rank


def _files(environment: Mapping[str, str]) -> Iterator[tuple[Path, int, bool]]:
    """Yield each file that may exist, the strongest first, with its rank among the data folders."""
    folders = [(folder, 0) for folder in config_folders(environment)]
    folders += [(folder / "applications", rank) for rank, folder in enumerate(data_folders(environment))]
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    for folder, rank in folders:
        for desktop in desktops:
            if desktop and "/" not in desktop and "\0" not in desktop:
                yield folder / f"{desktop}-mimeapps.list", rank, True
        yield folder / "mimeapps.list", rank, False
