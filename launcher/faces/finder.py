"""What a search finds, and how it is said: rows for the eye, one sentence for the ear."""

import time
from collections.abc import Callable, Generator, Sequence

from launcher.core.catalogue import Catalogue, Clause, Entry, Kind
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.problems import shortened
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.core.room_links import Judgement
    from launcher.core.search import Hit, SearchIndex
    from launcher.ui.result_row import Result

MOST = 12  # results: who needs more types another letter
_LONGEST_LINE = 100  # characters of what is said about a result; a clause says more when it is opened
_LONGEST_QUOTE = 60
_CONTEXT = "Finder"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found, and how."""

    thing: Entry | Clause
    hit: "Hit"


class Finder:
    """Searches a catalogue and the person's own entries; the index is made when it is first needed."""

    def __init__(self, catalogue: Catalogue, own: Callable[[], Sequence[Entry]], speech: Speech) -> None:
        """Search `catalogue` and what `own` returns."""
        self._catalogue, self._own, self._speech = catalogue, own, speech
        self._entries: dict[str, Entry] = {}
        self._index: SearchIndex | None = None
        self._steps: Generator[None, None, SearchIndex] | None = None  # to the index that is being made
        self._spoken = speech.language
        self._query, self._has_more = "", False
        self.found: tuple[Found, ...] = ()
        self.judgement: Judgement | None = None  # of what was looked for, where that is an address

    def prepare(self) -> "SearchIndex":
        """Make the index, unless it is there; it quotes the language spoken now."""
        from launcher.core.steps import finished

        self._follow_language()
        if self._index is None:
            self._index, self._steps = finished(self._begun()), None
        return self._index

    def prepare_a_little(self, seconds: float) -> bool:
        """Work on the index for so long, some milliseconds more at the most; tell whether it is there."""
        self._follow_language()
        if self._index is not None:
            return True
        until, steps = time.monotonic() + seconds, self._begun()
        try:
            next(steps)  # one at the least, however slow the computer is
            while time.monotonic() < until:
                next(steps)
        except StopIteration as end:
            self._index, self._steps = end.value, None
        return self._index is not None

    def _follow_language(self) -> None:
        """Give the index up if it quotes another language than the one that is spoken now."""
        if self._spoken is not self._speech.language:
            self._index, self._steps, self._spoken = None, None, self._speech.language

    def _begun(self) -> "Generator[None, None, SearchIndex]":
        """Return the steps that are left to an index."""
        if self._steps is None:
            from launcher.core.search import index_in_steps  # with all it needs: not before the first paint

            own = tuple(self._own())
            self._entries = {entry.id: entry for entry in own}
            self._steps = index_in_steps(self._catalogue, own, self._spoken)
        return self._steps

    def drop(self) -> bool:
        """Give the index up if the person's own entries are others than those in it; tell whether they are."""
        is_begun = self._index is not None or self._steps is not None
        is_old = is_begun and list(self._entries.values()) != list(self._own())
        if is_old:
            self._index = self._steps = None
        return is_old

    def get_ready_for_errors(self) -> None:
        """Load what is needed for the first word that is written wrongly."""
        from launcher.core.search_words import load_counting  # not before somebody searches

        load_counting()

    def find(self, query: str) -> None:
        """Look for `query`; what is found is in `found`, the best first."""
        # One more than is shown, to know whether there are more.
        hits = self.prepare().find(query, MOST + 1)
        pairs = ((self._thing(hit.id), hit) for hit in hits[:MOST])
        self.found = tuple(Found(thing, hit) for thing, hit in pairs if thing is not None)
        self._query, self._has_more = query.strip(), len(hits) > MOST
        self.judgement = self._judge()

    def _judge(self) -> "Judgement | None":
        from launcher.core.link_check import check_link, looks_like_an_address  # with the search

        if not looks_like_an_address(self._query):
            return None
        return check_link(self._query, self._catalogue, self._speech.language)

    def _thing(self, name: str) -> Entry | Clause | None:
        from launcher.core.search_texts import thing_named  # with the search

        return self._entries.get(name) or thing_named(name, self._catalogue)

    def results(self) -> list["Result"]:
        """Return what was found as rows."""
        return [self._row(found, number) for number, found in enumerate(self.found, 1)]

    def _row(self, found: Found, number: int) -> "Result":
        from launcher.ui.result_row import Result

        thing, text = found.thing, self._speech.text
        place = self._say(_PLACE, number=str(number), count=str(len(self.found)))
        pictogram = thing.icon if isinstance(thing, Entry) else "scale"
        return Result(pictogram, text(thing.title), self._line(found), self._kind(thing), place)

    def _line(self, found: Found) -> str:
        """Return what something is for; where the row would not show what was found, why it is here."""
        title, summary = self._speech.text(found.thing.title), self._speech.text(found.thing.summary)
        is_seen = any(self._query.casefold() in text.casefold() for text in (title, summary))
        # It may be a title in another language.
        name = str(found.hit.why.params.get("text", "")).removesuffix("…")
        if not (is_seen or (found.hit.obvious and title.startswith(name))):
            return self._speech.say(found.hit.why)
        return self._say(_OWN) if found.thing.id in self._entries else _excerpt(summary, self._query)

    def _kind(self, thing: Entry | Clause) -> str:
        if isinstance(thing, Clause):
            return self._say(_CLAUSE, number=thing.id)
        if thing.id in self._entries:
            return self._speech.text(thing.summary)  # a room's is its platform
        return self._say(_KINDS[thing.kind])

    def count(self) -> str:
        """Return how many things were found."""
        return self._say(self._count_words(), count=str(len(self.found)))

    def _count_words(self) -> str:
        if self._has_more:
            return _MANY
        return _ONE if len(self.found) == 1 else _SOME

    def nothing(self) -> tuple[str, str]:
        """Return what to say where nothing was found, and the cure; of an address its verdict says enough."""
        if self.judgement is not None:
            return "", self._say(_GO_BACK)
        return self._say(_NOTHING, query=shortened(self._query, _LONGEST_QUOTE)), self._say(_TRY_AGAIN)

    def sentence(self, verdict: str) -> str:
        """Return all of it in a sentence for screen readers: «3 results, first: Moodle», after the `verdict`."""
        if self.found:
            found = self._say(_FIRST, count=self.count(), title=self._speech.text(self.found[0].thing.title))
        else:
            found = " ".join(filter(None, self.nothing()))
        return f"{verdict} {found}".strip()

    def _say(self, source: str, /, **params: str) -> str:
        return self._speech.say(Message(_CONTEXT, source, params))


def _excerpt(text: str, query: str) -> str:
    """Return as many whole words of `text` as there is room for, with the `query` among them if it occurs."""
    if len(text) <= _LONGEST_LINE:
        return text
    begin = 0
    if text.casefold().find(query.casefold()) > _LONGEST_LINE - len(query):
        # What comes just before is worth reading too.
        begin = text.rfind(" ", 0, max(text.casefold().find(query.casefold()) - _LONGEST_LINE // 4, 1)) + 1
    piece = text[begin : begin + _LONGEST_LINE]
    if begin + _LONGEST_LINE < len(text):
        piece = f"{(piece.rpartition(' ')[0] or piece).rstrip(' .,:;')}…"
    return f"…{piece}" if begin else piece


_ONE = QT_TRANSLATE_NOOP("Finder", "1 result")
_SOME = QT_TRANSLATE_NOOP("Finder", "{count} results")
_MANY = QT_TRANSLATE_NOOP("Finder", "The first {count} of many results")
_FIRST = QT_TRANSLATE_NOOP("Finder", "{count}, first: {title}")
_PLACE = QT_TRANSLATE_NOOP("Finder", "{number} of {count}")
_NOTHING = QT_TRANSLATE_NOOP("Finder", "Nothing found for “{query}”.")
_TRY_AGAIN = QT_TRANSLATE_NOOP("Finder", "Try another word, or press Esc to go back to the first page.")
_GO_BACK = QT_TRANSLATE_NOOP("Finder", "Press Esc to go back to the first page.")
_OWN = QT_TRANSLATE_NOOP("Finder", "One of my rooms")
_CLAUSE = QT_TRANSLATE_NOOP("Finder", "Clause {number}")
_KINDS = {
    Kind.PLATFORM: QT_TRANSLATE_NOOP("Finder", "Platform"),
    Kind.MAIL: QT_TRANSLATE_NOOP("Finder", "Mail"),
    Kind.MESSENGER: QT_TRANSLATE_NOOP("Finder", "Messenger"),
    Kind.GUIDE: QT_TRANSLATE_NOOP("Finder", "Guide"),
    Kind.DOCUMENT: QT_TRANSLATE_NOOP("Finder", "Document"),
}
