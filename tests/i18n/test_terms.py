"""The words of the glossary are used one way, in every text that there is."""

import re
from collections.abc import Iterable

import pytest

from tests.i18n.corpus import Text, all_texts, whole_texts
from tests.i18n.glossary import Term, read_glossary

TERMS = read_glossary()
# Names of places and files, values, and what stands in quotation marks because it is a name, are not English.
NOT_ENGLISH = re.compile(r"\{\w*\}|\"[^\"]*\"|“[^”]*”|nkzu-[\w ]+|\b[A-Z]+=\w+(?:\|\w+)*|setup\.exe[^.]*\.[^.]*\.")
# Where a word of the glossary has another meaning.
OTHERWISE = {"teaching staff": "staff"}


@pytest.fixture(scope="module")
def whole() -> list[Text]:
    """Every text that has its three languages beside it."""
    return whole_texts()


@pytest.fixture(scope="module")
def everything() -> list[Text]:
    """Every text."""
    return all_texts()


def said_otherwise(term: Term, texts: Iterable[Text]) -> list[str]:
    """The texts whose English has the term, and whose Russian or Kazakh has another word."""
    return [
        f"{text.place}: {code}: {text.said[code]}"
        for text in texts
        if is_meant(term, text)
        for code in ("kk", "ru")
        if not term.said[code].search(text.said[code])
    ]


def is_meant(term: Term, text: Text) -> bool:
    """Whether the English text speaks of the term."""
    english = NOT_ENGLISH.sub(" ", text.said["en"])
    for phrase, name in OTHERWISE.items():
        if name == term.name:
            english = english.replace(phrase, " ")
    return term.said["en"].search(english) is not None


def words_not_ours(terms: Iterable[Term], texts: Iterable[Text]) -> list[str]:
    """The texts that call one of the terms by another word."""
    unsaid = [(code, pattern) for term in terms for code, patterns in term.unsaid.items() for pattern in patterns]
    return [
        f"{text.place}: {code}: {text.said[code]}"
        for text in texts
        for code, pattern in unsaid
        if code in text.said and pattern.search(text.said[code])
    ]


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.name)
def test_a_term_is_said_one_way(term: Term, whole: list[Text]) -> None:
    assert any(is_meant(term, text) for text in whole), "the term is not used at all"
    assert said_otherwise(term, whole) == []


def test_other_words_are_not_used(everything: list[Text]) -> None:
    assert words_not_ours(TERMS, everything) == []


def test_the_glossary_has_its_words() -> None:
    names = [term.name.lower() for term in TERMS]
    assert len(names) == len(set(names)) > 40
    assert sum(len(patterns) for term in TERMS for patterns in term.unsaid.values()) > 20


@pytest.mark.parametrize(
    ("english", "russian", "kazakh"),
    [
        ("Call the helpdesk.", "Звоните в службу поддержки.", "Әкімшіге хабарласыңыз."),
        ("Call the helpdesk.", "Звоните администратору.", "Қолдау қызметіне хабарласыңыз."),
        ("Read the guides.", "Читайте инструкции.", "Кітаптарды оқыңыз."),
        ("All entries", "Все записи", "Барлық құжат"),
    ],
)
def test_another_word_for_a_term_is_found(english: str, russian: str, kazakh: str) -> None:
    text = Text("here", {"kk": kazakh, "ru": russian, "en": english})
    assert len([found for term in TERMS for found in said_otherwise(term, [text])]) == 1


def test_a_word_that_is_not_ours_is_found() -> None:
    texts = [Text("here", {"kk": "Хелпдескке айтыңыз."}), Text("here", {"ru": "Скажите техподдержке."})]
    assert len(words_not_ours(TERMS, texts)) == 2
