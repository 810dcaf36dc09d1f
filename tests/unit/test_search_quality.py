"""What people type finds what they mean, measured; nonsense finds nothing.

Recall: of the queries that expect something, the share for which an expected thing comes first. Precision: of the
queries that find anything at all, the share for which an expected thing comes first; nonsense that finds something
counts against it.

The queries are in ``tests/data``, written as teachers would type them before any of them was run. Those held out were
written later, again without running them, after the search had been improved by the first ones. The first time:
97.5 % and 98.0 % of the first 418, 94.5 % and 95.4 % of 136 held out from those. After the improvements, the first time
on the 219 held out now: 98.9 % and 99.4 %. What is still missed stays in the files. One expectation was put right:
«құжат» is a whole keyword of one entry, so that the beginning of another one's title is asked by «құжатт».
"""

from collections import Counter

import pytest

from launcher.core.search import build_index
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.search_corpus import Query, queries

LEAST_RECALL, LEAST_PRECISION = 0.97, 0.99
LEAST_RECALL_OF_A_CATEGORY = 0.85  # most have a few dozen queries, of which one may be missed
LEAST_SILENCE = 0.97  # of the nonsense
EVERYTHING, NONSENSE = "everything", "nonsense"
FIRST, HELD_OUT = "search_queries.tsv", "search_queries_held_out.tsv"
INDEX = build_index(bundled_catalogue())


class Tally:
    """Counts by category and for everything."""

    def __init__(self, measured: tuple[Query, ...]) -> None:
        self.asked: Counter[str] = Counter()
        self.expecting: Counter[str] = Counter()
        self.answered: Counter[str] = Counter()
        self.right: Counter[str] = Counter()
        self.wrong: list[str] = []
        for query in measured:
            hits = INDEX.find(query.text)
            is_right = bool(hits) and hits[0].id in query.expected
            for category in (query.category, EVERYTHING):
                self.asked[category] += 1
                self.expecting[category] += bool(query.expected)
                self.answered[category] += bool(hits)
                self.right[category] += is_right
            if not is_right and (hits or query.expected):
                self.wrong.append(f"{query}: {[hit.id for hit in hits[:3]]}")

    def recall(self, category: str) -> float:
        """The share of the expected things that come first."""
        return self.right[category] / self.expecting[category] if self.expecting[category] else 1.0

    def precision(self, category: str) -> float:
        """The share of the answers that begin with an expected thing."""
        return self.right[category] / self.answered[category] if self.answered[category] else 1.0

    def __str__(self) -> str:
        """A line for each category."""
        return "\n".join(
            f"{category:42}{self.asked[category]:5} queries   recall {self.recall(category):6.1%}"
            f"   precision {self.precision(category):6.1%}"
            for category in (*sorted(self.asked.keys() - {EVERYTHING, NONSENSE}), EVERYTHING)
        )


@pytest.mark.parametrize("name", [FIRST, HELD_OUT])
def test_what_is_meant_comes_first(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally(queries(name))
    silent = 1 - tally.answered[NONSENSE] / tally.asked[NONSENSE]
    with capsys.disabled():  # the figures are for whoever reads the log of a run, not for a failure alone
        print(f"\n{name}\n{tally}\nnonsense {tally.asked[NONSENSE]}, nothing found for {silent:.1%}")  # noqa: T201
    if name != HELD_OUT:  # they are not to be looked at
        print(*tally.wrong, sep="\n")  # noqa: T201
    assert tally.recall(EVERYTHING) >= LEAST_RECALL
    assert tally.precision(EVERYTHING) >= LEAST_PRECISION
    assert silent >= LEAST_SILENCE
    weak = [category for category in tally.asked if tally.recall(category) < LEAST_RECALL_OF_A_CATEGORY]
    assert not weak


def test_enough_is_asked() -> None:
    first, held_out = queries(FIRST), queries(HELD_OUT)
    assert len(first) >= 300
    assert len(held_out) >= len(first) / 3  # a quarter of all
    assert sum(not query.expected for query in (*first, *held_out)) >= 60
    assert not {query.text for query in first} & {query.text for query in held_out}
    known = {entry.id for entry in bundled_catalogue().entries} | {f"clause:{number}" for number in range(1, 10)}
    assert {found for query in (*first, *held_out) for found in query.expected} == known
