"""What would change from one content to another: each entry, each field, old and new."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from launcher.core.catalogue import Catalogue
from launcher.core.explanation import explain_catalogue
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any


class ChangeKind(StrEnum):
    """What a change is to whoever looks at the tiles."""

    ADDED = "added"
    HIDDEN = "hidden"
    ADDRESS = "address"  # where an entry leads
    TEXT = "text"  # what an entry says, in one language
    OTHER = "other"  # anything else of an entry
    ORDER = "order"  # entries that stay come in another order
    ANNOUNCED = "announced"
    WITHDRAWN = "withdrawn"  # an announcement is there no longer
    EDITION = "edition"
    AROUND = "around"  # something that is no entry: hosts, groups, reminders, the regulation


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `section` is the part of the file, `id` names what in it; `field` is empty for all of it.

    `title` is what people call an entry, or what an announcement says, in three languages by their codes; None for what
    has none.
    """

    kind: ChangeKind
    section: str
    id: str
    field: str
    old: Any
    new: Any
    title: Mapping[str, str] | None = None


# What names the items of each list.
_LISTS = {
    "entries": "id",
    "categories": "id",
    "reminders": "id",
    "announcements": "id",
    "hosts": "host",
    "rooms": "room",
}
# What it is that a whole item comes, and that it goes; AROUND for the other sections.
_WHOLE = {
    "entries": (ChangeKind.ADDED, ChangeKind.HIDDEN),
    "announcements": (ChangeKind.ANNOUNCED, ChangeKind.WITHDRAWN),
}
_STANDS_FOR = {"entries": "url", "announcements": "text"}
# Which layer set something is no change of what is shown.
_UNSEEN = frozenset({"layer"})
_LANGUAGES = frozenset({"kk", "ru", "en"})


def changes_between(old: Catalogue, new: Catalogue) -> tuple[Change, ...]:
    """Return everything that differs, entries first."""
    before, after = explain_catalogue(old), explain_catalogue(new)
    found = [change for section in _LISTS for change in _in_list(section, before[section], after[section])]
    for section in sorted(set(before) - set(_LISTS)):
        for field, (was, becomes) in _differences(before[section], after[section]):
            kind = ChangeKind.EDITION if section == "edition" else ChangeKind.AROUND
            found.append(Change(kind, section, "", field, was, becomes))
    return tuple(found)


def _in_list(section: str, before: list[dict[str, Any]], after: list[dict[str, Any]]) -> Iterator[Change]:
    olds, news = ({_name(section, item): item for item in items} for items in (before, after))
    added, hidden = _WHOLE.get(section, (ChangeKind.AROUND, ChangeKind.AROUND))
    for name in [*olds, *(name for name in news if name not in olds)]:
        old, new = olds.get(name), news.get(name)
        item = new or old or {}
        title = item.get("text" if section == "announcements" else "title")
        if old is None or new is None:
            kind = added if old is None else hidden
            yield Change(kind, section, name, "", _shown(section, old), _shown(section, new), title)
            continue
        for field, (was, becomes) in _differences(old, new):
            kind = _kind(section, field)
            yield Change(kind, section, name, field, was, becomes, title)
    was_order, is_order = [name for name in olds if name in news], [name for name in news if name in olds]
    if was_order != is_order:
        yield Change(ChangeKind.ORDER, section, "", "", was_order, is_order)


def _name(section: str, item: dict[str, Any]) -> str:
    # Two rules may name the same host with other ports.
    ports = item.get("ports") or []
    return ":".join((str(item[_LISTS[section]]), *map(str, ports)))


def _shown(section: str, item: dict[str, Any] | None) -> Any:
    """Return what stands for a whole item: the address of an entry, an announcement's text, of others their names."""
    if item is None or section in _STANDS_FOR:
        return None if item is None else item.get(_STANDS_FOR[section])
    return _name(section, item)


def _kind(section: str, field: str) -> ChangeKind:
    """Return what it is that a `field` of an item is another one."""
    is_entry = section == "entries"
    if field.rpartition(".")[2] in _LANGUAGES and section in _WHOLE:
        return ChangeKind.TEXT
    if is_entry and field == "url":
        return ChangeKind.ADDRESS
    return ChangeKind.OTHER if is_entry else ChangeKind.AROUND


def _differences(old: Any, new: Any, field: str = "") -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Give each value that differs, with its name such as ``title.kk``, as it was and as it becomes."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        if old != new:
            yield field, (old, new)
        return
    for key in [*old, *(key for key in new if key not in old)]:
        if key not in _UNSEEN:
            yield from _differences(old.get(key), new.get(key), f"{field}.{key}".lstrip("."))
