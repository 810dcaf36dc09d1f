"""From the content layers to one catalogue, with every mistake of each layer.

Layers come weakest first. A layer changes single entries, categories and reminders by their ``id``, adds new
ones, and hides an entry with ``"hidden": true``. An entry that a layer breaks stays as the weaker layers had
it. A layer that brings its own ``regulation`` is complete in itself and replaces everything below it: that is
how another university uses the program. A layer that cannot be read, or of which nothing is left to show, is
left out and named; the rest still shows.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from launcher.core import sections
from launcher.core.catalogue import Catalogue, Category, Entry, Kind, Organisation, Regulation, Reminder
from launcher.core.json_text import JsonFile, read_json
from launcher.core.links import HostList, Link
from launcher.core.problems import Problem, Severity, pointer_to, problem
from launcher.core.shape import Reader, type_name

SCHEMA = 1
_COMPLETE_FILE = ("edition", "organisation", "hosts", "categories", "entries", "reminders")


class LayerStatus(StrEnum):
    """What became of a layer."""

    USED = "used"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LayerSource:
    """A layer as the system found it: its bytes, or the problem that kept them from being read."""

    name: str
    path: str
    data: bytes | None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class LayerReport:
    """What a layer said and what was wrong with it."""

    name: str
    path: str
    status: LayerStatus
    edition: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """The catalogue of all layers together, and the story of each layer."""

    catalogue: Catalogue
    layers: tuple[LayerReport, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every mistake of every layer."""
        return tuple(found for layer in self.layers for found in layer.problems)


def load_content(layers: Iterable[LayerSource]) -> Content:
    """Read the `layers`, weakest first. Never raises on what they hold."""
    draft = _Draft()
    reports = []
    for layer in layers:
        draft, report = _read_layer(layer, draft)
        reports.append(report)
    return Content(draft.catalogue(), tuple(reports))


def _read_layer(layer: LayerSource, below: "_Draft") -> tuple["_Draft", LayerReport]:
    """Read one layer on top of those `below`; a layer that is refused leaves them as they are."""
    if layer.data is None:
        found = () if layer.problem is None else (layer.problem,)
        return below, LayerReport(layer.name, layer.path, LayerStatus.REFUSED, "", found)
    file = read_json(layer.data)
    problems = list(file.problems)
    status, draft = LayerStatus.REFUSED, below
    if _is_usable(file, problems):
        root = Reader(file.value, "", problems)
        draft = _Draft() if "regulation" in file.value else below.copy()
        draft.read(root, layer.name)
        if draft.has_entries:
            status = LayerStatus.USED
        else:
            draft = below
            root.note("nothing-left")
    edition = draft.edition if status is LayerStatus.USED else ""
    return draft, LayerReport(layer.name, layer.path, status, edition, file.locate(problems))


def _is_usable(file: JsonFile, problems: list[Problem]) -> bool:
    """Tell whether the file is an object of the schema that this program reads."""
    if type(file.value) is not dict:
        if not problems:
            problems.append(problem("wrong-type", "", found=type_name(file.value), expected="object"))
        return False
    schema = file.value.get("schema", SCHEMA)
    if schema is True or schema != SCHEMA:
        problems.append(problem("unsupported-schema", "/schema", value=str(schema)))
        return False
    return True


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Item = TypeVar("Item", bound=_Named)


class _Draft:
    """The catalogue while its layers are being read."""

    def __init__(self) -> None:
        self.edition = ""
        self._organisation: Organisation | None = None
        self._regulation: Regulation | None = None
        self._hosts = HostList()
        self._health: Link | None = None
        self._categories: dict[str, Category] = {}
        self._entries: dict[str, Entry] = {}
        self._reminders: dict[str, Reminder] = {}
        self._written: dict[tuple[str, str], dict[str, Any]] = {}  # (section, id) -> the JSON that made it
        self._broken: set[tuple[str, str]] = set()  # (section, id) of what this layer names but breaks

    @property
    def has_entries(self) -> bool:
        """Tell whether there is anything to show, and a group to show it in."""
        return bool(self._entries and self._categories)

    def copy(self) -> "_Draft":
        """Return a draft that can be changed while this one stays as it is."""
        twin = _Draft()
        twin.edition, twin._hosts, twin._health = self.edition, self._hosts, self._health
        twin._organisation, twin._regulation = self._organisation, self._regulation
        twin._categories, twin._entries = dict(self._categories), dict(self._entries)
        twin._reminders, twin._written = dict(self._reminders), dict(self._written)
        return twin

    def read(self, root: Reader, layer: str) -> None:
        """Take in one layer."""
        root.number("schema")
        if "regulation" in root.values:
            for key in _COMPLETE_FILE:
                if key not in root.values:
                    root.note("missing-key", key, key=key)
        self.edition = root.text("edition", required=False) or self.edition
        self._hosts = self._hosts.with_rules(filter(None, map(sections.host_rule, root.children("hosts"))))
        self._health = sections.health(root, self._hosts, self._health)
        self._read_organisation(root.child("organisation", required=False))
        document = root.child("regulation", required=False)
        if document is not None:
            self._regulation = sections.regulation(document) or self._regulation
        self._list(root, "categories", self._categories, sections.category)
        reminders = self._list(root, "reminders", self._reminders, sections.reminder)
        entries = self._list(root, "entries", self._entries, lambda reader: sections.entry(reader, self._hosts, layer))
        root.finish("$schema")
        self._check_references(entries, reminders)

    def _read_organisation(self, reader: Reader | None) -> None:
        if reader is None:
            return
        reader.values = {**self._written.get(("organisation", ""), {}), **reader.values}
        organisation = sections.organisation(reader)
        if organisation is not None:
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
                if key == "entries" and reader.flag("hidden"):
                    _check_reference(reader, "id", item_id, target)
                    target.pop(item_id, None)
                    continue
            item = self._change(reader, (key, str(item_id)), read)
            if item is None:
                self._broken.add((key, str(item_id)))
            else:
                target[item.id] = item
                self._written[key, item.id] = reader.values
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
            health=self._health,
        )

    def _settled(self, entry: Entry, first_category: str) -> Entry:
        guides = tuple(guide for guide in entry.guides if self._is_guide(guide))
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


def _check_reference(reader: Reader, key: str | int, value: str, known: Iterable[str]) -> None:
    names = list(known)
    if value in names:
        return
    from launcher.core.spelling import nearest

    near = nearest(value, names)
    if near:
        reader.note("unknown-reference-near", key, value=value, near=near)
    else:
        reader.note("unknown-reference", key, value=value)
