"""The code that a caller reads out: what failed, why, when, in which window, with which content. Nothing personal.

The story asks for six characters. With characters that nobody can confuse (:mod:`call_digits` says which) six of them
hold 91,000 different things, and the entry, the cause and the window alone are 6,000: 15 would be left for the edition
and the time, so that in every few calls an entry of another edition would be named. Eight digits hold 9 million. They
are read in two groups of four, as telephone numbers are.

What a code holds, and there is no place in it for anything else:

- the entry: its place among the sorted ids of the content, 1 to 63; 0 for a person's own room, for no entry, and for
  what comes after the 63rd;
- the cause, 1 to 31 (:mod:`call_causes`); 0 never, so that 0000-0000 is no code;
- the window: desktop, kiosk or helpdesk;
- the time: which 6 hours of a week;
- a mark of the content: its edition and the ids of its entries, as one of 52 numbers. Whoever reads the code with other
  content is told so, instead of being told the name of a wrong entry; one other content in 52 has the same mark.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zlib import crc32

from launcher.core.call_causes import Cause
from launcher.core.call_digits import digits_of, grouped, number_of
from launcher.core.catalogue import Catalogue, Entry
from launcher.core.quick_dataclasses import dataclass

_ENTRIES, _CAUSES, _TIMES, _EDITIONS = 64, 32, 28, 52
_SPAN = timedelta(hours=6)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


class CallFace(StrEnum):
    """The window that showed the code. New ones cannot be added: there is no room for a fourth."""

    DESKTOP = "desktop"
    KIOSK = "kiosk"
    HELPDESK = "helpdesk"


_FACES = tuple(CallFace)


@dataclass(frozen=True, slots=True)
class CallCode:
    """What a code says. `entry` 0 is none; `span` counts 6 hours within a week, `edition` is the mark of a content."""

    entry: int
    cause: Cause
    face: CallFace
    span: int
    edition: int

    def to_text(self) -> str:
        """Return the code as it is shown."""
        number = self.cause.number * _ENTRIES + self.entry
        number = (number * len(_FACES) + _FACES.index(self.face)) * _TIMES + self.span
        return grouped(digits_of(number * _EDITIONS + self.edition))

    def is_of(self, catalogue: Catalogue) -> bool:
        """Tell whether the code was made with this content."""
        return self.edition == _mark(catalogue)

    def entry_in(self, catalogue: Catalogue) -> Entry | None:
        """Return the entry; None where the code names none, or was made with other content."""
        names = _names(catalogue)
        if not self.is_of(catalogue) or not 1 <= self.entry <= len(names):
            return None
        return catalogue.entry(names[self.entry - 1])

    def began(self, now: datetime) -> datetime:
        """Return when the latest 6 hours of this `span` began, as seen from `now`, in the time zone of `now`."""
        spans = (now - _BEGINNING) // _SPAN
        return (_BEGINNING + _SPAN * (spans - (spans - self.span) % _TIMES)).astimezone(now.tzinfo)

    def ended(self, now: datetime) -> datetime:
        """Return when they ended, or end."""
        return self.began(now) + _SPAN


def make_call_code(catalogue: Catalogue, entry_id: str | None, cause: Cause, face: CallFace, now: datetime) -> str:
    """Return the code for what has just failed. `now` has a time zone."""
    names = _names(catalogue)[: _ENTRIES - 1]
    entry = names.index(entry_id) + 1 if entry_id in names else 0
    span = (now - _BEGINNING) // _SPAN % _TIMES
    return CallCode(entry, cause, face, span, _mark(catalogue)).to_text()


def read_call_code(digits: str) -> CallCode | None:
    """Return what eight digits say; None where they are no code, or one that this version does not know."""
    try:
        number, edition = divmod(number_of(digits), _EDITIONS)
    except ValueError:
        return None
    number, span = divmod(number, _TIMES)
    number, face = divmod(number, len(_FACES))
    number, entry = divmod(number, _ENTRIES)
    cause = Cause.numbered(number)
    return None if cause is None else CallCode(entry, cause, _FACES[face], span, edition)


def _names(catalogue: Catalogue) -> list[str]:
    return sorted(entry.id for entry in catalogue.entries)


def _mark(catalogue: Catalogue) -> int:
    return crc32("\n".join((catalogue.edition, *_names(catalogue))).encode("utf-8", "replace")) % _EDITIONS
