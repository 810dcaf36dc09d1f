"""Taking over the rooms of a file that somebody exported."""

from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.problems import shortened
from launcher.core.quick_dataclasses import dataclass
from launcher.core.room_links import Verdict, judge
from launcher.core.rooms import Rooms, full_message, read_items
from launcher.core.stored_text import read_stored

_CONTEXT = "Rooms"


@dataclass(frozen=True, slots=True)
class Import:
    """What came of importing a file: the rooms as they are then, how many are new, and the sentence for it."""

    rooms: Rooms
    added: int
    message: Message


def import_rooms(own: Rooms, text: str, catalogue: Catalogue, language: Language = Language.EN) -> Import:
    """Add the rooms of an exported file to one's `own`; what leads to no approved platform today is not taken.

    `language` is that of the titles inside the sentence.
    """
    stored = read_stored(text)
    values = None if stored is None else stored.items("rooms")
    if stored is None or values is None:
        return Import(own, 0, Message(_CONTEXT, _NO_ROOMS_FILE))
    found = Rooms(tuple(read_items(values, catalogue)))
    approved = Rooms(tuple(room for room in found.items if room.platform))
    known = sum(own.with_link(room.link) is not None for room in approved.items)
    rooms = own.merged(approved)
    added = len(rooms.items) - len(own.items)
    refused = len(values) - known - added
    counts = {"added": str(added), "known": str(known), "refused": str(refused)}
    report = Message(_CONTEXT, _REPORT, counts)
    if not refused:
        return Import(rooms, added, report)
    why = _why(found, rooms, catalogue, language)
    return Import(rooms, added, Message(_CONTEXT, _TWO, {"one": report, "other": why}))


def _why(found: Rooms, rooms: Rooms, catalogue: Catalogue, language: Language) -> Message:
    """Return why the first of the rooms was not taken."""
    for room in found.items:
        judgement = judge(room.link.url, catalogue, language)
        if judgement.verdict is not Verdict.APPROVED:
            return Message(_CONTEXT, _FIRST_REFUSED, {"name": shortened(room.name, 40), "reason": judgement.message})
    return full_message() if rooms.is_full else Message(_CONTEXT, _NO_ADDRESS)


_NO_ROOMS_FILE = QT_TRANSLATE_NOOP(
    "Rooms", "This file is not one with rooms. Choose a file that was exported from this program."
)
_REPORT = QT_TRANSLATE_NOOP("Rooms", "Rooms added: {added}. There already: {known}. Not taken: {refused}.")
_TWO = "{one} {other}"  # the same in every language
_FIRST_REFUSED = QT_TRANSLATE_NOOP("Rooms", "“{name}”: {reason}")
_NO_ADDRESS = QT_TRANSLATE_NOOP("Rooms", "What was not taken has no web address, or the same one as another room.")
