"""An index of words in the forms in which they are compared."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from launcher.core import search_keys


class Form(Enum):
    """A form of words; the earlier ones say more."""

    PLAIN = "plain"
    FOLDED = "folded"
    SOUND = "sound"

    def of(self, word: str) -> str:
        """Return a plain word in this form."""
        if self is Form.PLAIN:
            return word
        return search_keys.folded(word) if self is Form.FOLDED else search_keys.sound(word)


class Words:
    """Finds the numbers of texts by the beginnings of their words, or of their whole, and by words nearly the same."""

    def __init__(self) -> None:
        """Know no text yet."""
        self._in = {form: _InForm(form) for form in Form}
        self._count = 0

    def add(self, text: str, *, is_name: bool) -> None:
        """Take a text, whose number is how many there were before; in names errors are forgiven."""
        words = search_keys.words(search_keys.plain(text))
        for known in self._in.values():
            known.add(self._count, words, is_name=is_name)
        self._count += 1

    def sorting(self) -> Iterator[None]:
        """Put everything in order, in steps; only then anything is found."""
        for known in self._in.values():
            yield from known.sorting()

    def beginning_with(self, whole: str, form: Form) -> Iterator[tuple[list[int], bool]]:
        """Give the names that begin with `whole`, spaces left out; first those that are no longer, told by True."""
        known = self._in[form]
        return _of_those_from(known.sorted_wholes, known.wholes, whole)

    def having(self, beginning: str, form: Form, *, in_names: bool) -> Iterator[tuple[list[int], bool]]:
        """Give the names, or the other texts, that have a word with this beginning; first those that have just this."""
        known = self._in[form]
        return _of_those_from(known.sorted_words[in_names], known.words[in_names], beginning)

    def near(self, word: str, forms: Iterable[Form]) -> Iterator[tuple[int, bool, int]]:
        """Give each name that has a word not far from the plain `word`, whether it is all of it, and the distance.

        The distance is the number of letters left out, added, changed, or swapped with a neighbour.
        """
        for form in forms:
            wanted, names = form.of(word), self._in[form].names
            for found, distance in _nearest(wanted, self._in[form].names_of_length, is_written=form is Form.PLAIN):
                yield from ((number, is_whole, distance) for number, is_whole in names[found].items())


class _InForm:
    """In one form: the words of names (True) and of other texts, the wholes of names without spaces, names by both."""

    def __init__(self, form: Form) -> None:
        self.words: dict[bool, dict[str, list[int]]] = {True: {}, False: {}}
        self.wholes: dict[str, list[int]] = {}
        self.names: dict[str, dict[int, bool]] = {}
        self.sorted_words: dict[bool, list[str]] = {}
        self.sorted_wholes: list[str] = []
        self.names_of_length: dict[int, list[str]] = {}
        self._form = form
        self._known: dict[str, str] = {}  # the same words come again and again

    def add(self, number: int, plain: list[str], *, is_name: bool) -> None:
        known = self._known
        for word in plain:
            if word not in known:
                known[word] = self._form.of(word)
        words = [known[word] for word in plain]
        for word in dict.fromkeys(words):
            self.words[is_name].setdefault(word, []).append(number)
        if is_name:
            whole = "".join(words)
            self.wholes.setdefault(whole, []).append(number)
            for word in (*words, whole):
                self.names.setdefault(word, {})[number] = word == whole

    def sorting(self) -> Iterator[None]:
        self._known.clear()
        for is_name, words in self.words.items():
            self.sorted_words[is_name] = sorted(words)
            yield
        self.sorted_wholes = sorted(self.wholes)
        yield
        for name in self.names:
            self.names_of_length.setdefault(len(name), []).append(name)
        yield


def load_counting() -> None:
    """Load what counts errors, so that the first word with one does not wait for it."""
    import rapidfuzz.distance
    import rapidfuzz.process  # noqa: F401 - see `_nearest`


def _errors_allowed(length: int) -> int:
    """Return how many errors a word of this many letters may have."""
    return 0 if length < 4 else 1 if length < 8 else 2


def _nearest(wanted: str, known: dict[int, list[str]], *, is_written: bool) -> Iterator[tuple[str, int]]:
    allowed = _errors_allowed(len(wanted))
    if not allowed:
        # By sound, short words are too much alike: ыыыы is one letter.
        if is_written and wanted in known.get(len(wanted), ()):
            yield wanted, 0
        return
    from rapidfuzz import process  # most windows are never searched, and it has 2 MiB of memory
    from rapidfuzz.distance import OSA

    for length in range(len(wanted) - allowed, len(wanted) + allowed + 1):
        # As many errors as the shorter of both may have: as «чар» is not «чат» with an error, «чатр» is not.
        most = min(allowed, _errors_allowed(length))
        choices = known.get(length, ())
        for found, distance, _ in process.extract(
            wanted, choices, scorer=OSA.distance, processor=None, score_cutoff=most, limit=None
        ):
            if _begin_alike(wanted, found):
                yield found, int(distance)


def _begin_alike(one: str, other: str) -> bool:
    """Tell whether two words may be one with an error: a short word with another first letter is another word.

    The first letter may be left out, doubled or swapped with the second: room is not zoom, but ozom may be.
    """
    return min(len(one), len(other)) > _SHORT or one[0] in other[:2] or other[0] in one[:2]


_SHORT = 5  # letters


def _of_those_from(
    known: Sequence[str], numbers: dict[str, list[int]], beginning: str
) -> Iterator[tuple[list[int], bool]]:
    """Give the numbers of each of the sorted `known` with this beginning, and whether that is all of it."""
    # After all of them comes what no word has: the last code of all, which stands for no character.
    first, end = bisect_left(known, beginning), bisect_left(known, f"{beginning}\U0010ffff")
    for word in known[first:end]:
        yield numbers[word], word == beginning
