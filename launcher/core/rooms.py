"""The rooms of a teacher: links of their own to approved platforms, with names; and the file they are kept in.

``{"schema": 1, "rooms": [{"id": …, "name": …, "url": …}]}`` is what is exported and imported too. Which platform a
link leads to is not in the file: it is found out anew at each reading, since the content may have changed and a file
can be written by anybody. A link that the gate lets pass, but that leads to no approved platform today, stays among
the rooms and is not opened. An item that is no room at all is left out and said so; the store then puts the file
aside before it writes a new one, so that nothing is lost.
"""

import re
from collections.abc import Callable, Collection, Iterator

from launcher.core.catalogue import Catalogue, Entry, Kind, Source
from launcher.core.languages import LocalText
from launcher.core.link_owners import platform_of
from launcher.core.links import Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.quick_typing import Any
from launcher.core.roles import Loaded
from launcher.core.stored_text import WRITTEN_BY_A_NEWER, read_stored, write_stored

MOST_ROOMS = 200
LONGEST_NAME = 80  # characters
ENTRY_PREFIX = "room-"
_CONTEXT = "Rooms"
# Longer than any that is given out: one that was imported twice has got a number more than once.
_ID = r"[a-z0-9][a-z0-9-]{0,79}"

# In three languages at once, like the content: an entry does not know in which one it will be shown.
_NO_LONGER_APPROVED = LocalText(
    "Бұл сілтеме рұқсат етілген платформаға енді апармайды, сондықтан ол ашылмайды. Платформадан жаңа сілтеме "
    "алыңыз немесе қолдау қызметіне хабарласыңыз.",
    "Эта ссылка больше не ведёт на разрешённую платформу, поэтому она не открывается. Возьмите на платформе новую "
    "ссылку или обратитесь в службу поддержки.",
    "This link no longer leads to an approved platform, so it is not opened. Get a new link from the platform, or "
    "ask the helpdesk.",
)


@dataclass(frozen=True, slots=True)
class Room:
    """A saved link. `platform` is the id of its platform's entry, empty if the content approves its host no longer."""

    id: str
    name: str
    link: Link
    platform: str


@dataclass(frozen=True, slots=True)
class Rooms:
    """All rooms of a person, in the order of adding."""

    items: tuple[Room, ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether no more room can be added."""
        return len(self.items) >= MOST_ROOMS

    @property
    def ids(self) -> frozenset[str]:
        """The ids that are taken."""
        return frozenset(room.id for room in self.items)

    def with_link(self, link: Link) -> Room | None:
        """Return the room that has this address already."""
        return next((room for room in self.items if room.link == link), None)

    def added(self, room: Room) -> "Rooms":
        """Return the rooms with one more at the end. Raises ValueError if they are full or its id is taken."""
        if self.is_full or room.id in self.ids:
            msg = "there is no place for this room"
            raise ValueError(msg)
        return Rooms((*self.items, room))

    def changed(self, room: Room) -> "Rooms":
        """Return the rooms with `room` in the place of the one with its id; unchanged if there is none."""
        return Rooms(tuple(room if other.id == room.id else other for other in self.items))

    def removed(self, room_id: str) -> "Rooms":
        """Return the rooms without the one with this id."""
        return Rooms(tuple(room for room in self.items if room.id != room_id))

    def merged(self, other: "Rooms") -> "Rooms":
        """Return these rooms and those of `other` whose addresses are new, as many as fit.

        A room of `other` whose id is taken gets another one.
        """
        items, ids = list(self.items), set(self.ids)
        urls = {room.link.url for room in items}
        for room in other.items:
            if room.link.url in urls or len(items) >= MOST_ROOMS:
                continue
            free = free_id(room.id, ids)
            items.append(replace(room, id=free))
            ids.add(free)
            urls.add(room.link.url)
        return Rooms(tuple(items))


def free_id(wanted: str, taken: Collection[str]) -> str:
    """Return `wanted`, or that with a number if it is taken."""
    found, number = wanted, 2
    while found in taken:
        found, number = f"{wanted}-{number}", number + 1
    return found


def new_room_id(taken: Collection[str], bits: Callable[[int], int]) -> str:
    """Return an id that is not `taken`. `bits` gives random numbers of so many bits (secrets.randbits).

    Random and not counted, so that a new room never gets the pin of one that was removed.
    """
    return free_id(f"{bits(32):08x}", taken)


def clean_name(text: str) -> str:
    """Return `text` as a name: one line, no double spaces, nothing invisible, NFC. It may be empty or too long."""
    import unicodedata  # late: whoever has no rooms does not need its megabyte

    visible = "".join(_visible(letter) for letter in unicodedata.normalize("NFC", text))
    return " ".join(visible.split())


def _visible(letter: str) -> str:
    # Control, direction and format characters, halves of surrogate pairs, signs without a meaning.
    return letter if letter.isprintable() else " " if letter.isspace() else ""


def name_fault(name: str) -> Message | None:
    """Return what is wrong with a cleaned name, None if nothing is."""
    if not name:
        return Message(_CONTEXT, QT_TRANSLATE_NOOP("Rooms", "Give the room a name, for example that of the class."))
    if len(name) > LONGEST_NAME:
        source = QT_TRANSLATE_NOOP("Rooms", "The name is too long. Shorten it to {limit} characters.")
        return Message(_CONTEXT, source, {"limit": str(LONGEST_NAME)})
    return None


def full_message() -> Message:
    """Return the sentence for a person who wants one room more than there may be."""
    source = QT_TRANSLATE_NOOP("Rooms", "There are {limit} rooms already, and no more fit. Remove one first.")
    return Message(_CONTEXT, source, {"limit": str(MOST_ROOMS)})


def room_entry(room: Room, catalogue: Catalogue) -> Entry:
    """Return `room` as an entry, so that it is opened, found and shared like any other.

    It is asked again which platform the link leads to: the content may be another one than when it was saved. If
    it leads to none, the entry has no link, but a note that says so.
    """
    platform, name = platform_of(room.link, catalogue), LocalText(room.name, room.name, room.name)
    if platform is None:
        former = catalogue.entry(room.platform)
        return Entry(
            id=f"{ENTRY_PREFIX}{room.id}",
            kind=Kind.PLATFORM,
            title=name,
            summary=former.title if former else LocalText(room.link.host, room.link.host, room.link.host),
            icon=former.icon if former else "video",
            category=former.category if former else "",
            clauses=former.clauses if former else (),
            source=Source.PUBLIC,
            note=_NO_LONGER_APPROVED,
        )
    return replace(
        platform,
        id=f"{ENTRY_PREFIX}{room.id}",
        title=name,
        short_title=None,
        summary=platform.title,
        source=Source.PUBLIC,
        link=room.link,
        written_as=None,
        guides=(),
        note=None,
        layer="",
    )


def rooms_to_text(rooms: Rooms) -> str:
    """Return the text of the rooms' file."""
    return write_stored({"rooms": [{"id": room.id, "name": room.name, "url": room.link.url} for room in rooms.items]})


def rooms_from_text(text: str, catalogue: Catalogue) -> Loaded[Rooms] | None:
    """Read stored rooms; None if the text is none."""
    stored = read_stored(text)
    values = None if stored is None else stored.items("rooms")
    if stored is None or (values is None and not stored.is_newer):
        return None
    values = values or []
    rooms = Rooms(tuple(read_items(values, catalogue)))
    if stored.is_newer:
        return Loaded(rooms, WRITTEN_BY_A_NEWER, writable=False)
    if len(rooms.items) == len(values):
        return Loaded(rooms)
    params = {"unread": str(len(values) - len(rooms.items)), "all": str(len(values))}
    return Loaded(rooms, Message(_CONTEXT, _UNREAD, params), complete=False)


def read_items(values: list[Any], catalogue: Catalogue) -> Iterator[Room]:
    """Yield the rooms among `values`, as many as fit, each with an id of its own."""
    taken: set[str] = set()
    for value in values:
        item = _item(value)
        if item is None or len(taken) >= MOST_ROOMS:
            continue
        name, link, wanted = item
        room_id = free_id(wanted if re.fullmatch(_ID, wanted) else "room", taken)
        taken.add(room_id)
        platform = platform_of(link, catalogue)
        yield Room(room_id, name, link, platform.id if platform else "")


def _item(value: Any) -> tuple[str, Link, str] | None:
    """Return name, link and wished id of a room in a file; None if it is none."""
    if type(value) is not dict or any(type(value.get(key)) is not str for key in ("name", "url")):
        return None
    try:
        link = Link(value["url"])
    except ValueError:
        return None
    name = clean_name(value["name"][: LONGEST_NAME * 4])[:LONGEST_NAME].strip()
    return name or link.host[:LONGEST_NAME], link, value["id"] if type(value.get("id")) is str else ""


_UNREAD = QT_TRANSLATE_NOOP(
    "Rooms",
    "Not all rooms could be read: {unread} of {all} are missing from the list. Before the next change the old file is "
    "put aside and is not deleted.",
)
