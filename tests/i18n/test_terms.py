"""The words of the program are used one way, in its sentences, its plain words and its content."""

import re
from collections.abc import Iterator

import pytest

from launcher.core.languages import LocalText
from tests.i18n.linguist import content_texts, plain_texts, read_translations, translation_file

# What the English says, and what the Russian and the Kazakh must then say; the stems of the words.
TERMS = {
    "approved": (r"\bapproved\b", r"разреш", r"рұқсат ет"),
    "guide": (r"(?<!kinds )\bguides?\b", r"инструкци", r"нұсқаулы"),
    "leaflet": (r"\bleaflets?\b", r"памятк", r"жаднама"),
    "reminder": (r"\breminders?\b", r"напоминани", r"ескерту"),
    "code of ethics": (r"\bcode of ethics\b", r"этическ\w+ кодекс", r"этикалық кодекс"),
    "clause": (r"\bclauses?\b", r"пункт", r"тарма[қғ]"),
    "regulation": (r"\bregulation\b", r"положени", r"ереже"),
    "helpdesk": (r"(?<!nkzu-)\bhelpdesk\b", r"служб\w+ поддержки", r"қолдау қызмет"),
    "mail": (r"(?<!e-)\bmail\b", r"почт", r"пошта"),
    "address": (r"\baddress(?:es)?\b", r"адрес", r"мекенжай"),
    "browser": (r"\bbrowsers?\b", r"браузер", r"браузер"),
    "command": (r"\bcommand\b", r"команд", r"пәрмен"),
    "host": (r"\bhosts?\b", r"хост", r"хост"),
}
# Names of places and words of JSON are not English.
_NOT_ENGLISH = re.compile(r"\{\w*\}|\"[^\"]*\"")
# Other words for the same things, which are not ours.
OTHER_WORDS_RU = r"хелпдеск|техподдержк|техническ\w+ поддержк|мануал|нормативный кодекс|кодекс\w* этики|аппрув|одобренн"
OTHER_WORDS_KK = r"хелпдеск|инструкци|напоминани|команда|почта|техникалық қолдау|этика кодексі|положени|памятка|пункт"


def texts() -> Iterator[LocalText]:
    """Every text of the program in its three languages."""
    russian = {message.key: message.text for message in read_translations(translation_file("ru"))}
    for message in read_translations(translation_file("kk")):
        yield LocalText(message.text, russian[message.key], message.source)
    yield from plain_texts().values()
    yield from content_texts()


@pytest.mark.parametrize("term", TERMS)
def test_a_term_is_said_one_way(term: str) -> None:
    english, russian, kazakh = (re.compile(pattern, re.IGNORECASE) for pattern in TERMS[term])
    with_term = [text for text in texts() if english.search(_NOT_ENGLISH.sub(" ", text.en))]
    assert with_term, "the term is not used at all"
    assert [text.ru for text in with_term if not russian.search(text.ru)] == []
    assert [text.kk for text in with_term if not kazakh.search(text.kk)] == []


def test_other_words_are_not_used() -> None:
    assert [text.ru for text in texts() if re.search(OTHER_WORDS_RU, text.ru, re.IGNORECASE)] == []
    assert [text.kk for text in texts() if re.search(OTHER_WORDS_KK, text.kk, re.IGNORECASE)] == []
