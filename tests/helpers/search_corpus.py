"""The queries by which the search is measured, and a catalogue as large as it is measured with."""

from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from launcher.core.catalogue import Catalogue, Entry, Kind, Source
from launcher.core.languages import LocalText
from tests.helpers.content_layers import bundled_catalogue

DATA = Path(__file__).resolve().parents[1] / "data"
# Syllables of which words are made that look like words of the language, so that prefixes and near words are shared.
_SYLLABLES = {
    "kk": "қа лы ұй ба сы тө мен ық тық ша ре жү йе өң дер лік шы ғар ма қыз мет ай нұс тап хат ші бі лім түр кө",
    "ru": "по ли ре до ста ви про ек ты ра бо та ни е ос но ва тель ный при ём за да ча об ще ние пись мо те ма",
    "en": "con ver sa tion tea ch ing me et plan ner sche du le note book lab re port gra ding form li bra ry sha",
}


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody types, and what is expected first: equals, of which each is right. Nothing where it is nonsense."""

    category: str
    text: str
    expected: tuple[str, ...]


def queries(name: str) -> tuple[Query, ...]:
    """Return the queries of a file in ``tests/data``."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    parts = [line.split("\t") for line in lines if line and not line.startswith("# ")]
    return tuple(
        Query(kind, text, () if wanted == "-" else tuple(wanted.split("|"))) for kind, text, wanted, *_ in parts
    )


def large_catalogue(entries: int) -> Catalogue:
    """Return the bundled catalogue with made-up entries beside its own, `entries` in all."""
    bundled = bundled_catalogue()
    made_up = (_entry(number) for number in range(entries - len(bundled.entries)))
    return replace(bundled, entries=(*bundled.entries, *made_up))


def _entry(number: int) -> Entry:
    numbers = count(number * 40)
    kinds = tuple(Kind)
    return Entry(
        id=f"made-up-{number}",
        kind=kinds[number % len(kinds)],
        title=LocalText(*(_words(language, numbers, 3) for language in _SYLLABLES)),
        short_title=LocalText(*(_words(language, numbers, 1) for language in _SYLLABLES)) if number % 2 else None,
        summary=LocalText(*(_words(language, numbers, 9) for language in _SYLLABLES)),
        icon="document",
        category="guides",
        clauses=("5",),
        source=Source.PUBLIC,
        keywords={language: tuple(_words(language, numbers, 1) for _ in range(5)) for language in _SYLLABLES},
    )


def _words(language: str, numbers: "count[int]", how_many: int) -> str:
    return " ".join(_word(language, next(numbers)) for _ in range(how_many))


def _word(language: str, number: int) -> str:
    """Return a word of two to four syllables; the first thousands are all different, most of the later ones too."""
    syllables = _SYLLABLES[language].split()
    # A multiplier without common factors with the size mixes the syllables, the same on every computer.
    mixed = number * 7919 % 1_000_003
    places = [mixed // len(syllables) ** power % len(syllables) for power in range(2 + number % 3)]
    return "".join(syllables[place] for place in places)
