"""What a content file says, once it has been read and checked."""

from collections.abc import Mapping
from enum import StrEnum

from launcher.core.languages import LocalText
from launcher.core.links import HostList, Link
from launcher.core.quick_dataclasses import dataclass, field


class Kind(StrEnum):
    """What an entry is."""

    PLATFORM = "platform"
    MAIL = "mail"
    MESSENGER = "messenger"
    GUIDE = "guide"
    DOCUMENT = "document"


class Source(StrEnum):
    """Where an address comes from: the regulation itself, or the site's own public address."""

    REGULATION = "regulation"
    PUBLIC = "public"


class Audience(StrEnum):
    """Whom an entry is for."""

    EVERYONE = "everyone"
    TEACHERS = "teachers"
    STUDENTS = "students"


class Format(StrEnum):
    """What a guide's address leads to; said before the click."""

    WEB = "web"
    PDF = "pdf"
    VIDEO = "video"


class Occasion(StrEnum):
    """When a reminder is due."""

    MESSENGER = "messenger"
    STREAMING = "streaming"


class Requirement(StrEnum):
    """What a reminder asks of the person: to see it, or to confirm that it was read."""

    SHOW = "show"
    ACKNOWLEDGE = "acknowledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Whose regulation it is."""

    name: LocalText
    short_name: LocalText
    web_name: str
    product: LocalText
    helpdesk: LocalText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause of the regulation in plain words."""

    id: str
    title: LocalText
    summary: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An order that changed clauses of the regulation. `date` is ISO 8601."""

    number: str
    date: str
    clauses: tuple[str, ...]
    text: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """How long the regulation is in force: ISO dates, `until` None where the document gives no end date."""

    since: str
    until: str | None
    condition: LocalText
    note: LocalText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The order whose annex the regulation is."""

    number: str
    annex: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """Who recommended the regulation."""

    text: LocalText
    protocol: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """The document that approves the entries."""

    document: LocalText
    title: LocalText
    audience: LocalText | None
    order: Order | None
    amendments: tuple[Amendment, ...]
    recommended_by: Recommendation | None
    validity: Validity | None
    translation_note: LocalText | None
    clauses: tuple[Clause, ...]

    def clause(self, clause_id: str) -> Clause | None:
        """Return the clause with this number."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A group of entries on the screen."""

    id: str
    title: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that the regulation names.

    `link` is None where no address is given. `written_as` is the address as the regulation prints it where
    that differs. `clauses` begins with the clause that approves the entry. `layer` names the content layer
    that set it last.
    """

    id: str
    kind: Kind
    title: LocalText
    summary: LocalText
    icon: str
    category: str
    clauses: tuple[str, ...]
    source: Source
    link: Link | None = None
    short_title: LocalText | None = None
    written_as: str | None = None
    audience: Audience = Audience.EVERYONE
    guides: tuple[str, ...] = ()
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    streams: bool = False
    format: Format | None = None
    language: str | None = None
    note: LocalText | None = None
    layer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A rule of ethics that the regulation attaches to an occasion. `advice` is ours, not the regulation's."""

    id: str
    clause: str
    code_clause: str
    occasion: Occasion
    title: LocalText
    text: LocalText
    advice: tuple[LocalText, ...]
    requirement: Requirement


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomHosts:
    """Which computers stand in a room: patterns of their names, in which ``*`` and ``?`` stand for letters."""

    room: str
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """What the helpdesk has to say to everybody for some days: ISO dates, both of them included.

    `until` is None where it stays until it is taken away. `layer` names the content layer that set it last.
    """

    id: str
    text: LocalText
    since: str
    until: str | None
    layer: str = ""

    def holds_on(self, day: str) -> bool:
        """Tell whether it is to be shown on this day, an ISO date."""
        # Dates written year-month-day come in the order of their letters.
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that the program shows. `organisation` and `regulation` are None if no layer gave a sound one.

    `health` is where the campus says how the sites are, None if it does not. `rooms` say which computers get the
    layer of which room.
    """

    edition: str = ""
    organisation: Organisation | None = None
    regulation: Regulation | None = None
    hosts: HostList = field(default_factory=HostList)
    categories: tuple[Category, ...] = ()
    entries: tuple[Entry, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    health: Link | None = None
    rooms: tuple[RoomHosts, ...] = ()
    announcements: tuple[Announcement, ...] = ()

    def entry(self, entry_id: str) -> Entry | None:
        """Return the entry with this name."""
        return next((entry for entry in self.entries if entry.id == entry_id), None)

    def in_category(self, category_id: str) -> tuple[Entry, ...]:
        """Return the entries of a category that stand on their own: guides of another entry stand there."""
        return next((entries for category, entries in self.filled() if category.id == category_id), ())

    def filled(self) -> tuple[tuple[Category, tuple[Entry, ...]], ...]:
        """Return each category with its entries that stand on their own."""
        guides = {Kind.GUIDE, Kind.DOCUMENT}
        # Most entries have none: to ask for the kind of a thousand takes as long as a tile.
        hung = {guide for entry in self.entries if entry.guides and entry.kind not in guides for guide in entry.guides}
        found: dict[str, list[Entry]] = {category.id: [] for category in self.categories}
        for entry in self.entries:
            if entry.id not in hung and entry.category in found:
                found[entry.category].append(entry)
        return tuple((category, tuple(found[category.id])) for category in self.categories)

    def guides_of(self, entry: Entry) -> tuple[Entry, ...]:
        """Return the guides and documents that stand under `entry`."""
        found = (self.entry(guide) for guide in entry.guides)
        return tuple(guide for guide in found if guide is not None)

    def governed_by(self, clause_id: str) -> tuple[Entry, ...]:
        """Return the entries that a clause of the regulation governs."""
        return tuple(entry for entry in self.entries if clause_id in entry.clauses)

    def reminder_for(self, entry: Entry) -> Reminder | None:
        """Return the reminder of the occasion that opening `entry` is, if any.

        Clause 7 speaks of messengers; clause 8 of streaming video on any platform.
        """
        if entry.kind is Kind.MESSENGER:
            occasion = Occasion.MESSENGER
        elif entry.streams:
            occasion = Occasion.STREAMING
        else:
            return None
        return next((reminder for reminder in self.reminders if reminder.occasion is occasion), None)
