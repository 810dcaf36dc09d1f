"""A keystroke is answered before the next picture, in a catalogue thirty times as large as ours: counted, not timed.

A hundred thousand steps take some ten milliseconds on a slow computer; `make bench` measures it.
"""

from collections import Counter

import pytest
from rapidfuzz import process

from launcher.core.search import build_index, index_in_steps
from tests.helpers.counted_work import instructions_of, steps_of
from tests.helpers.needed import tools_needed
from tests.helpers.search_corpus import large_catalogue, queries

ENTRIES = 500
# Measured: 1,161, 35,020 and 51,335 steps; no words, 21,549 and 33,760.
MOST_STEPS = {"median": 1_400, "99 %": 42_000, "most": 62_000}
MOST_COMPARED = {"median": 0, "99 %": 27_000, "most": 42_000}
MOST_STEPS_OF_A_TURN = 14_000  # of making an index; measured: 11,198
MOST_STEPS_OF_AN_ENTRY = 9_000  # of the same; measured: 7,200
CATALOGUE = large_catalogue(ENTRIES)
INDEX = build_index(CATALOGUE)
SEARCHING = """\
from launcher.core.search import build_index
from launcher.core.search_words import load_counting
from tests.helpers.content_layers import bundled_catalogue
INDEX = build_index(bundled_catalogue())
load_counting()
"""
BAD = {
    "long": "zoom " * 2000,
    "one long word": "м" * 10_000,
    "many words": "a b c d e f g h",
    "nearly too long": "дистанционнообучение" * 4,
    "emoji": "\U0001f469\u200d\U0001f3eb🎓📚" * 25,
    "flags": "🇰🇿" * 20,
    "piled marks": "z" + "\u0335\u0301\u0489" * 60 + "oo" + "\u0300" * 3000 + "m",
    "only marks": "\u0301" * 10_000,
    "controls": "\x00\x07\x1b[31m\x7f\u0085",
    "directions": "\u202e\u2066\u200f\u200d\ufeff",
    "lone surrogates": "\ud800\udfff\ud83d",
    "spaces": " \t\n\u00a0\u3000" * 500,
    "points": "?!.,;:—…«»()[]{}<>/\\|@#$%^&*_~`'\"" * 2,
    "ligatures": "\ufdfa" * 80,
    "growing letters": "\u0390\u1fb7ß" * 26,
}


class Compared:
    """Counts the words that were looked at for typing errors."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.count = 0
        extract = process.extract

        def counting(wanted: str, choices: list[str], **how: object) -> object:
            self.count += len(choices)
            return extract(wanted, choices, **how)  # type: ignore[call-overload]

        patch.setattr(process, "extract", counting)  # the module that the search asks, too


def shares(counts: list[int]) -> dict[str, int]:
    """The middle of some counts, what 99 of 100 do not exceed, and the largest."""
    ordered = sorted(counts)
    return {"median": ordered[len(ordered) // 2], "99 %": ordered[int(len(ordered) * 0.99)], "most": ordered[-1]}


def test_a_keystroke_takes_less_than_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each beginning of each of some 250 queries of all categories, typing errors and nonsense among them."""
    asked = [*queries("search_queries.tsv"), *queries("search_queries_held_out.tsv")][::3]
    # Each as often as it is typed: every query begins with a single letter, which finds most.
    typed = Counter(query.text[:length] for query in asked for length in range(1, len(query.text) + 1))
    compared, steps, words = Compared(monkeypatch), list[int](), list[int]()
    for text, times in typed.items():
        before = compared.count
        steps += [steps_of(lambda text=text: INDEX.find(text))] * times  # type: ignore[misc]
        words += [compared.count - before] * times
    print(f"{len(steps)} keystrokes in {ENTRIES} entries: steps {shares(steps)}, words compared {shares(words)}")  # noqa: T201
    assert len(CATALOGUE.entries) == ENTRIES
    assert {share: count for share, count in shares(steps).items() if count > MOST_STEPS[share]} == {}
    assert {share: count for share, count in shares(words).items() if count > MOST_COMPARED[share]} == {}


def test_bad_input_finds_nothing_and_stalls_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = Compared(monkeypatch)
    steps = {name: steps_of(lambda text=text: INDEX.find(text)) for name, text in BAD.items()}  # type: ignore[misc]
    found = {name: hits for name, text in BAD.items() if (hits := INDEX.find(text))}
    assert {name: count for name, count in steps.items() if count > MOST_STEPS["99 %"]} == {}
    assert compared.count < len(BAD) * MOST_COMPARED["most"]
    # What can be read under the marks is searched for.
    assert set(found) <= {"piled marks"}


def test_bad_input_takes_as_little_in_what_python_calls() -> None:
    """Texts are taken apart by the library, whose own work no step shows; our own catalogue is enough for that."""
    with tools_needed():
        counted = instructions_of(SEARCHING, "INDEX.find(value)", [*BAD.values()])
    assert {name: count for name, count in zip(BAD, counted, strict=True) if count > 5e6} == {}  # measured: 3 million


def test_an_index_is_made_while_nobody_notices() -> None:
    making, turns = index_in_steps(CATALOGUE), list[int]()
    while (turn := steps_of(lambda: next(making, None))) > 20:
        turns.append(turn)
    print(f"an index of {ENTRIES} entries: {sum(turns)} steps in {len(turns)} turns, at most {max(turns)}")  # noqa: T201
    assert len(turns) > ENTRIES
    assert max(turns) < MOST_STEPS_OF_A_TURN
    assert sum(turns) < MOST_STEPS_OF_AN_ENTRY * ENTRIES
