"""The catalogue while the layers of content are being read, one on top of the other; see :mod:`content`."""

from collections.abc import Callable, Collection

from launcher.core import sections
from launcher.core.catalogue import (
    Announcement,
    Catalogue,
    Category,
    Entry,
    Kind,
    Organisation,
    Regulation,
    Reminder,
    RoomHosts,
)
from launcher.core.links import HostList, Link
from launcher.core.origins import Origins, OriginsDraft
from launcher.core.problems import Severity, pointer_to
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import Any, Protocol, TypeVar
from launcher.core.room_choice import rooms
from launcher.core.shape import Reader

_HIDEABLE = frozenset({"entries", "announcements"})
_COMPLETE_FILE = ("edition", "organisation", "hosts", "categories", "entries", "reminders")


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=_Named)


class Draft:
    """The catalogue while its layers are being read."""

    def __init__(self, known: Origins | None = None) -> None:
        """Begin with nothing; `known` says who set what is taken over from weaker layers."""
        self.edition = ""
        self._origins = OriginsDraft(known)
        self._organisation: Organisation | None = None
        self._regulation: Regulation | None = None
        self._hosts = HostList()
        self._health: Link | None = None
        self._rooms: tuple[RoomHosts, ...] = ()
        self._categories: dict[str, Category] = {}
        self._entries: dict[str, Entry] = {}
        self._reminders: dict[str, Reminder] = {}
        self._announcements: dict[str, Announcement] = {}
        self._written: dict[tuple[str, str], dict[str, Any]] = {}  # (section, id) -> the JSON that made it
        self._layer = ""
        self._broken: set[tuple[str, str]] = set()  # (section, id) of what this layer names but breaks

    @property
    def has_entries(self) -> bool:
        """Tell whether there is anything to show, and a group to show it in."""
        return bool(self._entries and self._categories)

    def copy(self) -> "Draft":
        """Return a draft that can be changed while this one stays as it is."""
        twin = Draft(self.origins())
        twin.edition, twin._hosts, twin._health = self.edition, self._hosts, self._health
        twin._organisation, twin._regulation = self._organisation, self._regulation
        twin._rooms = self._rooms
        twin._categories, twin._entries = dict(self._categories), dict(self._entries)
        twin._reminders, twin._written = dict(self._reminders), dict(self._written)
        twin._announcements = dict(self._announcements)
        return twin

    def read(self, root: Reader, layer: str) -> None:
        """Take in one layer."""
        self._layer = layer
        root.number("schema")
        if "regulation" in root.values:
            for key in _COMPLETE_FILE:
                if key not in root.values:
                    root.note("missing-key", key, key=key)
        self._read_hosts(root)
        self._read_single(root)
        self._read_organisation(root.child("organisation", required=False))
        self._list(root, "categories", self._categories, sections.category)
        reminders = self._list(root, "reminders", self._reminders, sections.reminder)
        entries = self._list(root, "entries", self._entries, lambda reader: sections.entry(reader, self._hosts, layer))
        self._list(root, "announcements", self._announcements, lambda reader: sections.announcement(reader, layer))
        root.finish("$schema")
        self._check_references(entries, reminders)

    def _read_hosts(self, root: Reader) -> None:
        found = [(reader, sections.host_rule(reader)) for reader in root.children("hosts")]
        sound = [(reader, rule) for reader, rule in found if rule is not None]
        self._hosts = self._hosts.with_rules(rule for _, rule in sound)
        for reader, _ in sound:
            self._origins.add_host(self._layer, reader.values)

    def _read_single(self, root: Reader) -> None:
        """Take in what a file has once; what is wrong leaves what was there."""
        edition = root.text("edition", required=False)
        health = sections.health(root, self._hosts, self._health)
        document = root.child("regulation", required=False)
        regulation = None if document is None else sections.regulation(document)
        if edition:
            self.edition = edition
            self._origins.set_whole(self._layer, "edition")
        if "health" in root.values and (health is not self._health or root.values["health"] is None):
            self._health = health
            self._origins.set_whole(self._layer, "health")
        if document is not None and regulation is not None:
            self._regulation = regulation
            self._origins.set_whole(self._layer, "regulation")
            self._origins.set_by(self._layer, "regulation", "", document.values)
        if "rooms" in root.values:
            self._rooms = rooms(root)
            self._origins.set_whole(self._layer, "rooms")

    def _read_organisation(self, reader: Reader | None) -> None:
        if reader is None:
            return
        own = reader.values
        reader.values = {**self._written.get(("organisation", ""), {}), **own}
        organisation = sections.organisation(reader)
        if organisation is not None:
            self._origins.set_by(self._layer, "organisation", "", own)
            self._organisation = organisation
            self._written["organisation", ""] = reader.values

    def _list(
        self, root: Reader, key: str, target: dict[str, Item], read: Callable[[Reader], Item | None]
    ) -> list[tuple[Reader, Item]]:
        """Take in one list whose items are known by their ids; return what was taken in and its reader."""
        seen: set[str] = set()
        taken = []
        for reader in root.children(key):
            item_id = reader.values.get("id")
            if isinstance(item_id, str):
                if item_id in seen:
                    reader.note("duplicate-id", "id", value=item_id)
                    continue
                seen.add(item_id)
                if key in _HIDEABLE and "hidden" in reader.values and reader.flag("hidden"):
                    # What a weaker layer has hidden already may be hidden again.
                    if (key, item_id) not in self._written:
                        _check_reference(reader, "id", item_id, target)
                    if target.pop(item_id, None) is not None and key == "entries":
                        self._origins.hide(self._layer, item_id)
                    continue
            own = reader.values
            item = self._change(reader, (key, str(item_id)), read)
            if item is None:
                self._broken.add((key, str(item_id)))
            else:
                target[item.id] = item
                self._written[key, item.id] = reader.values
                self._origins.set_by(self._layer, key, item.id, own)
                taken.append((reader, item))
        return taken

    def _change(self, reader: Reader, name: tuple[str, str], read: Callable[[Reader], Item | None]) -> Item | None:
        """Read an item on top of what a weaker layer wrote under `name`, if one did.

        Then only what this layer wrote itself can be its mistake, and with a mistake the item stays as it was.
        """
        below, before = self._written.get(name), len(reader.problems)
        if below is None:
            return read(reader)
        own = {pointer_to(reader.pointer, key) for key in reader.values}
        reader.values = {**below, **reader.values}
        item = read(reader)
        found = [one for one in reader.problems[before:] if _is_within(one.pointer, own)]
        reader.problems[before:] = found
        return None if any(one.severity is Severity.ERROR for one in found) else item

    def _check_references(self, entries: list[tuple[Reader, Entry]], reminders: list[tuple[Reader, Reminder]]) -> None:
        """Note every name in this layer that leads nowhere; what it named is simply not shown."""
        clauses = () if self._regulation is None else tuple(clause.id for clause in self._regulation.clauses)
        for reader, entry in entries:
            if ("categories", entry.category) not in self._broken:
                _check_reference(reader, "category", entry.category, self._categories)
            for index, guide in enumerate(entry.guides):
                self._check_guide(reader, index, guide)
            if clauses:
                _check_reference(reader, "clause", entry.clauses[0], clauses)
            if clauses and entry.clauses[1:]:
                also = Reader({}, pointer_to(reader.pointer, "also_clauses"), reader.problems)
                for index, clause in enumerate(entry.clauses[1:]):
                    _check_reference(also, index, clause, clauses)
        for reader, reminder in reminders:
            if clauses:
                _check_reference(reader, "clause", reminder.clause, clauses)

    def _check_guide(self, reader: Reader, index: int, guide: str) -> None:
        if ("entries", guide) in self._broken:
            return  # its own mistake is reported already
        place = Reader({}, pointer_to(reader.pointer, "guides"), reader.problems)
        _check_reference(place, index, guide, self._entries)
        named = self._entries.get(guide)
        if named is not None and named.kind not in {Kind.GUIDE, Kind.DOCUMENT}:
            place.note("not-a-guide", index, value=guide)

    def origins(self) -> Origins:
        """Return which layer set each value."""
        return self._origins.settled()

    def catalogue(self) -> Catalogue:
        """Return what has been read, with references that lead nowhere left out."""
        first = next(iter(self._categories), "")
        return Catalogue(
            edition=self.edition,
            organisation=self._organisation,
            regulation=self._regulation,
            hosts=self._hosts,
            categories=tuple(self._categories.values()),
            entries=tuple(self._settled(entry, first) for entry in self._entries.values()),
            reminders=tuple(self._reminders.values()),
            announcements=tuple(self._announcements.values()),
            health=self._health,
            rooms=self._rooms,
        )

    def _settled(self, entry: Entry, first_category: str) -> Entry:
        guides = tuple(guide for guide in entry.guides if self._is_guide(guide)) if entry.guides else ()
        category = entry.category if entry.category in self._categories else first_category
        if guides == entry.guides and category == entry.category:
            return entry
        return replace(entry, guides=guides, category=category)

    def _is_guide(self, entry_id: str) -> bool:
        named = self._entries.get(entry_id)
        return named is not None and named.kind in {Kind.GUIDE, Kind.DOCUMENT}


def _is_within(pointer: str, places: set[str]) -> bool:
    """Tell whether `pointer` is one of `places` or inside one."""
    return any(pointer == place or pointer.startswith(f"{place}/") for place in places)


def _check_reference(reader: Reader, key: str | int, value: str, known: Collection[str]) -> None:
    if value in known:
        return
    from launcher.core.spelling import nearest

    near = nearest(value, list(known))
    if near:
        reader.note("unknown-reference-near", key, value=value, near=near)
    else:
        reader.note("unknown-reference", key, value=value)
