"""Search in three languages, in whatever layout, alphabet or spelling a query was typed.

A query has *readings*: what was typed, and what the same keys are in another layout. Each reading is compared in three
forms (as written, without Kazakh letters, by sound): with names in full and from the beginning, with all texts by the
word.
What was typed comes first; only where that finds nothing other layouts are tried, and only where they find nothing
either, typing errors: whoever types correctly is not shown guesses.
"""

from collections.abc import Generator, Iterable, Iterator, Sequence
from enum import StrEnum

from launcher.core import search_keys
from launcher.core.catalogue import Catalogue, Entry
from launcher.core.keyboard_layouts import Layout, retyped
from launcher.core.languages import Language
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.search_texts import Field, Text, Thing, collect
from launcher.core.search_words import Form, Words
from launcher.core.steps import finished

_LONGEST_QUERY = 80  # characters; nobody types more, and a pasted page must not stop the window


class Way(StrEnum):
    """How a query came to match, the best first."""

    EXACT = "exact"
    PREFIX = "prefix"
    WORD = "word"
    FOLDED = "folded"
    SOUND = "sound"
    LAYOUT = "layout"
    TYPO = "typo"


_SCORES = {
    Way.EXACT: 1000,
    Way.PREFIX: 900,
    Way.WORD: 800,
    Way.FOLDED: 700,
    Way.SOUND: 600,
    Way.LAYOUT: 500,
    Way.TYPO: 300,
}
# Among those that match in one of the later ways, what would have been first comes first.
_CLOSENESS = {Way.EXACT: 30, Way.PREFIX: 15, Way.WORD: 0}
_BEGINNING_LOSS = 4  # of a word that is not all there, against one that is
_TYPO_STEP, _LAYOUT_TYPO_LOSS = 60, 30
_LEAST_BY_SOUND = 4  # letters; three must be all of a word
_WAYS = {Form.FOLDED: Way.FOLDED, Form.SOUND: Way.SOUND}


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. `score` is 0 to 1000; `why` need not be said where it is `obvious`."""

    id: str
    score: int
    why: Message
    obvious: bool


@dataclass(frozen=True, slots=True)
class _Match:
    """How well one thing matches; `text` is what matched, `read` the query as it was read."""

    thing: int
    score: int
    way: Way
    text: Text
    read: str
    typed: Layout | None = None


class SearchIndex:
    """Every text of a catalogue, ready to be searched. Make it with :func:`build_index` or :func:`index_in_steps`."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._things: list[Thing] = []
        self._texts: list[Text] = []
        self._words = Words()

    def filling(self, found: Iterable[tuple[Thing, Sequence[tuple[Field, str, int]]]]) -> Iterator[None]:
        """Index what was `found` in steps, none of which takes more than some milliseconds."""
        for thing, texts in found:
            for field, words, loss in texts:
                self._texts.append(Text(len(self._things), field, words, loss))
                self._words.add(words, is_name=field is not Field.SUMMARY)
            self._things.append(thing)
            yield
        yield from self._words.sorting()

    def find(self, query: str, limit: int = 12) -> tuple[Hit, ...]:
        """Return what `query` finds, the best first: nothing if it is too long. Never raises, whatever the query is."""
        typed = query[: 4 * _LONGEST_QUERY].strip()
        if len(typed) > _LONGEST_QUERY or not typed:
            return ()
        as_typed = search_keys.plain(typed)
        found = self._compare(as_typed, None)
        if not found:
            readings = [(search_keys.plain(text), layout) for layout, text in retyped(typed.casefold())]
            found = self._best(self._compare(*reading) for reading in readings)
            found = found or self._best(self._guess(*reading) for reading in [(as_typed, None), *readings])
        return tuple(self._hit(match) for match in self._in_order(found)[:limit])

    def _in_order(self, found: dict[int, _Match]) -> list[_Match]:
        return sorted(found.values(), key=lambda match: (-match.score, self._things[match.thing].rank, match.thing))

    def _best(self, several: Iterable[dict[int, _Match]]) -> dict[int, _Match]:
        best: dict[int, _Match] = {}
        for found in several:
            for thing, match in found.items():
                if thing not in best or match.score > best[thing].score:
                    best[thing] = match
        return best

    def _compare(self, text: str, typed: Layout | None) -> dict[int, _Match]:
        """Compare one reading in all forms; the best match of each thing counts."""
        words = search_keys.words(text)
        if not words:
            return {}
        # By sound in another layout as well would be two guesses at once.
        forms = (Form.PLAIN, Form.FOLDED) if typed is not None else tuple(Form)
        return self._best(self._compare_in(form, [form.of(word) for word in words], typed) for form in forms)

    def _compare_in(self, form: Form, words: list[str], typed: Layout | None) -> dict[int, _Match]:
        whole = "".join(words)
        is_short = form is Form.SOUND and len(whole) < _LEAST_BY_SOUND
        if not all(words) or (is_short and len(whole) < _LEAST_BY_SOUND - 1):
            return {}
        best: dict[int, tuple[int, Way, Text]] = {}

        def take(way: Way, found: Iterable[tuple[Text, int]]) -> None:
            in_form = _WAYS.get(form, way)
            most = _SCORES[in_form if typed is None else Way.LAYOUT]
            most += 0 if most == _SCORES[way] else _CLOSENESS[way]
            for text, loss in found:
                if text.thing not in best or most - loss > best[text.thing][0]:
                    best[text.thing] = most - loss, in_form, text

        names: dict[bool, list[Text]] = {True: [], False: []}
        for numbers, is_all in self._words.beginning_with(whole, form):
            if is_short and not is_all:
                break
            names[is_all] += map(self._texts.__getitem__, numbers)
        for is_all, texts in names.items():
            take(Way.EXACT if is_all else Way.PREFIX, ((text, text.loss) for text in texts))
        take(Way.WORD, self._with_all(words, form, in_full=is_short))
        read = " ".join(words)
        return {thing: _Match(thing, score, way, text, read, typed) for thing, (score, way, text) in best.items()}

    def _with_all(self, words: list[str], form: Form, *, in_full: bool) -> list[tuple[Text, int]]:
        """Return a text of each thing in whose texts every one of `words` begins a word, and the greatest loss.

        Where `in_full`, each has to be a word; a single letter has to be one unless it is the last, still being typed.
        """
        found: dict[int, tuple[int, Text]] | None = None
        for place, word in enumerate(words, start=1):
            is_letter = len(word) == 1 and place < len(words)
            here = self._with_word(word, form, in_full=in_full or is_letter)
            found = (
                here
                if found is None
                else {thing: max(found[thing], here[thing], key=_loss) for thing in found.keys() & here}
            )
            if not found:
                break
        return [(text, loss) for loss, text in (found or {}).values()]

    def _with_word(self, word: str, form: Form, *, in_full: bool) -> dict[int, tuple[int, Text]]:
        """Return for each thing the least loss of a text that has `word`, and that text."""
        best: dict[int, tuple[int, Text]] = {}
        for is_name in (True, False):
            # There are many words in descriptions: their beginnings say too little where there is doubt already.
            is_word = in_full or (not is_name and (len(word) == 1 or form is Form.SOUND))
            for numbers, is_all in self._words.having(word, form, in_names=is_name):
                if is_word and not is_all:
                    break
                for text in map(self._texts.__getitem__, numbers):
                    loss = text.loss if is_all else text.loss + _BEGINNING_LOSS
                    if text.thing not in best or loss < best[text.thing][0]:
                        best[text.thing] = loss, text
        return best

    def _guess(self, text: str, typed: Layout | None) -> dict[int, _Match]:
        """Look for typing errors in names and keywords; each word may have some."""
        words = search_keys.words(text)
        if not words:
            return {}
        loss = 0 if typed is None else _LAYOUT_TYPO_LOSS
        # «мо одл»: a space is an error like any other.
        nearest = self._near("".join(words), typed, loss)
        if len(words) > 1:
            for thing, near in self._near_all(words, typed, loss).items():
                nearest[thing] = max(nearest.get(thing, near), near)
        return {
            thing: _Match(thing, score, Way.TYPO, self._texts[number], text, typed)
            for thing, (score, number) in nearest.items()
        }

    def _near_all(self, words: list[str], typed: Layout | None, loss: int) -> dict[int, tuple[int, int]]:
        """Return the score and the text of the worst of `words` for each thing that has all of them."""
        nearest = self._near(words[0], typed, loss)
        for word in words[1:]:
            if nearest:  # most nonsense ends with the first word
                near = self._near(word, typed, loss)
                nearest = {thing: min(nearest[thing], near[thing]) for thing in nearest.keys() & near.keys()}
        return nearest

    def _near(self, word: str, typed: Layout | None, loss: int) -> dict[int, tuple[int, int]]:
        """Return for each thing the score and the text of the word nearest to `word`."""
        # As written and by sound: most errors of spelling are gone by sound, those of typing are less as written.
        forms = (Form.PLAIN, Form.SOUND) if typed is None else (Form.PLAIN,)
        best: dict[int, tuple[int, int]] = {}
        for number, is_whole, distance in self._words.near(word, forms):
            text = self._texts[number]
            closeness = _CLOSENESS[Way.EXACT if is_whole else Way.WORD]
            score = _SCORES[Way.TYPO] + closeness - _TYPO_STEP * distance - loss - text.loss
            if text.thing not in best or score > best[text.thing][0]:
                best[text.thing] = (score, number)
        return best

    def _hit(self, match: _Match) -> Hit:
        source = _reason(match)
        is_plain = match.typed is None and match.way in {Way.EXACT, Way.PREFIX, Way.WORD}
        # A description is long: what the keys mean in the other layout says more.
        is_described = match.text.field is Field.SUMMARY and match.typed is not None
        words = match.read if is_described else match.text.words
        return Hit(
            self._things[match.thing].id,
            match.score,
            Message("Search", source, {"text": words if len(words) <= 60 else f"{words[:59].rstrip()}…"}),
            is_plain and match.text.field in {Field.TITLE, Field.SHORT_TITLE},
        )


def build_index(catalogue: Catalogue, own: Iterable[Entry] = (), spoken: Language = Language.KK) -> SearchIndex:
    """Return an index of everything in `catalogue` and of a person's `own` entries.

    All languages are found; reasons quote the one that is `spoken` where several say the same. It takes some 15 ms for
    twenty entries, 300 for five hundred.
    """
    return finished(index_in_steps(catalogue, own, spoken))


def index_in_steps(
    catalogue: Catalogue, own: Iterable[Entry] = (), spoken: Language = Language.KK
) -> Generator[None, None, SearchIndex]:
    """Do what :func:`build_index` does, a little with each step, for whoever has something else to do in between."""
    index = SearchIndex()
    yield from index.filling(collect(catalogue, own, spoken))
    return index


def _loss(found: tuple[int, Text]) -> int:
    return found[0]


def _reason(match: _Match) -> str:
    if match.typed is not None:
        return _TYPED_IN[match.typed]
    if match.way in _REASONS:
        return _REASONS[match.way]
    if match.text.field is Field.KEYWORD:
        return QT_TRANSLATE_NOOP("Search", "A keyword: {text}")
    if match.text.field is Field.SUMMARY:
        return QT_TRANSLATE_NOOP("Search", "In the description: {text}")
    return QT_TRANSLATE_NOOP("Search", "In the name: {text}")


_TYPED_IN = {
    Layout.EN: QT_TRANSLATE_NOOP("Search", "Typed in the English layout: {text}"),
    Layout.RU: QT_TRANSLATE_NOOP("Search", "Typed in the Russian layout: {text}"),
    Layout.KK: QT_TRANSLATE_NOOP("Search", "Typed in the Kazakh layout: {text}"),
}
_REASONS = {
    Way.FOLDED: QT_TRANSLATE_NOOP("Search", "Written without Kazakh letters: {text}"),
    Way.SOUND: QT_TRANSLATE_NOOP("Search", "Sounds the same: {text}"),
    Way.TYPO: QT_TRANSLATE_NOOP("Search", "Nearly the same: {text}"),
}
