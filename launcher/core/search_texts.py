"""What can be found: every text of every entry and clause, with how much it counts."""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum

from launcher.core.catalogue import Catalogue, Clause, Entry, Kind
from launcher.core.languages import Language
from launcher.core.quick_dataclasses import dataclass

CLAUSE_PREFIX = "clause:"


class Field(IntEnum):
    """Where a text stands; the value is what it loses against a title in the score."""

    TITLE = 0
    SHORT_TITLE = 6
    KEYWORD = 12
    SUMMARY = 40


# What a guide is called comes before the keywords of a platform, what it is called for short after them.
GUIDE_LOSS = 8
CLAUSE_LOSS = 20  # a clause comes after the entries that have the same word as a keyword


@dataclass(frozen=True, slots=True)
class Text:
    """One text of one thing that can be found."""

    thing: int  # its number in the order in which equals stand
    field: Field
    words: str
    loss: int  # what it loses against the title of an entry in the score


@dataclass(frozen=True, slots=True)
class Thing:
    """An entry or a clause. `rank` orders equals: platforms before mail, guides, documents, clauses."""

    id: str
    rank: int


_RANKS = {Kind.PLATFORM: 0, Kind.MAIL: 1, Kind.MESSENGER: 2, Kind.GUIDE: 3, Kind.DOCUMENT: 4}
_CLAUSE_RANK = 5


def collect(
    catalogue: Catalogue, own: Iterable[Entry], spoken: Language
) -> Iterator[tuple[Thing, Sequence[tuple[Field, str, int]]]]:
    """Give everything that can be found, each with its texts: where one stands, what it says and what it loses.

    A person's `own` entries count like platforms. Texts in the language `spoken` come first: where several say the
    same, it is the one that is shown.
    """
    languages = (spoken, *(language for language in Language if language is not spoken))
    for entry in (*own, *catalogue.entries):
        loss = GUIDE_LOSS if entry.kind in {Kind.GUIDE, Kind.DOCUMENT} else 0
        texts = [(field, words, field.value + loss) for field, words in _of_entry(entry, languages)]
        yield Thing(entry.id, _RANKS[entry.kind]), texts
    for clause in catalogue.regulation.clauses if catalogue.regulation else ():
        texts = [(field, words, field.value + CLAUSE_LOSS) for field, words in _of_clause(clause, catalogue, languages)]
        yield Thing(f"{CLAUSE_PREFIX}{clause.id}", _CLAUSE_RANK), texts


def thing_named(name: str, catalogue: Catalogue) -> Entry | Clause | None:
    """Return what a thing of this id is in `catalogue`: an entry, or a clause of the regulation."""
    if not name.startswith(CLAUSE_PREFIX):
        return catalogue.entry(name)
    regulation = catalogue.regulation
    return None if regulation is None else regulation.clause(name.removeprefix(CLAUSE_PREFIX))


def _of_entry(entry: Entry, languages: Sequence[Language]) -> Iterator[tuple[Field, str]]:
    for language in languages:
        yield Field.TITLE, entry.title.text(language)
        yield Field.SUMMARY, entry.summary.text(language)
        if entry.short_title is not None:
            yield Field.SHORT_TITLE, entry.short_title.text(language)
    for language in languages:
        for keyword in entry.keywords.get(language, ()):
            yield Field.KEYWORD, keyword


def _of_clause(clause: Clause, catalogue: Catalogue, languages: Sequence[Language]) -> Iterator[tuple[Field, str]]:
    for language in languages:
        yield Field.TITLE, clause.title.text(language)
        yield Field.SUMMARY, clause.summary.text(language)
    # As people name a clause in the three languages.
    for name in (clause.id, f"{clause.id}-тармақ", f"пункт {clause.id}", f"п. {clause.id}", f"clause {clause.id}"):
        yield Field.SHORT_TITLE, name
    for reminder in catalogue.reminders:
        if reminder.clause == clause.id:
            yield Field.SHORT_TITLE, reminder.code_clause
            for language in languages:
                yield Field.KEYWORD, reminder.title.text(language)
                yield Field.SUMMARY, reminder.text.text(language)
