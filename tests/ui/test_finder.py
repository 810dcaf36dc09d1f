"""The index of the search is made in steps, between which the window goes on, and nothing typed early is lost."""

from itertools import count

import pytest

from launcher.core.languages import Language
from launcher.core.search import build_index
from launcher.faces.finder import Finder
from launcher.ui.translation import Speech
from tests.helpers.search_corpus import large_catalogue

CATALOGUE = large_catalogue(60)
QUERIES = ("zoom", "мудл", "расписание", "ьщщвду", "zom")


@pytest.fixture
def finder(speech: Speech) -> Finder:
    """A finder that has not begun."""
    return Finder(CATALOGUE, tuple, speech)


def steps_to_the_end(finder: Finder) -> int:
    """How many times a moment is needed until the index is there."""
    return next(number for number in count(1) if finder.prepare_a_little(0))


def found(finder: Finder, query: str) -> list[str]:
    """The ids of what is found."""
    finder.find(query)
    return [one.thing.id for one in finder.found]


def test_an_index_made_in_steps_finds_the_same(finder: Finder, speech: Speech) -> None:
    # One for each entry at the least: so none of them takes longer when there are more entries.
    assert steps_to_the_end(finder) > len(CATALOGUE.entries)
    index = build_index(CATALOGUE, (), speech.language)
    for query in QUERIES:
        hits = [hit.id for hit in index.find(query, 12) if not hit.id.startswith("clause:")]
        assert [name for name in found(finder, query) if not name.isdigit()] == hits, query


def test_what_is_typed_early_is_found(finder: Finder, speech: Speech) -> None:
    whole = Finder(CATALOGUE, tuple, speech)
    for _ in range(5):
        assert not finder.prepare_a_little(0)
    assert [found(finder, query) for query in QUERIES] == [found(whole, query) for query in QUERIES]
    assert finder.prepare_a_little(0)


def test_another_language_begins_another_index(finder: Finder, speech: Speech) -> None:
    before = speech.language
    assert steps_to_the_end(finder)
    speech.speak(Language.EN if before is not Language.EN else Language.RU)
    assert not finder.prepare_a_little(0)
    speech.speak(before)
