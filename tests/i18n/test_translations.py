"""The Kazakh and Russian texts are whole, fresh, and fit what the program does with them."""

import re
import subprocess
from collections import Counter
from pathlib import Path

import build_assets
import pytest
from fontTools.ttLib import TTFont

from launcher.core.languages import LocalText
from launcher.core.spelling import look_alike_letter
from tests.i18n.linguist import (
    CODES,
    ROOT,
    Translated,
    content_texts,
    extract_sources,
    places,
    plain_texts,
    read_translations,
    translation_file,
)

LANGUAGES = pytest.mark.parametrize("code", CODES)
PLAIN = pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in plain_texts().items()])

# Words that are the same in Kazakh and in Russian, and the only one that is the same in all three languages.
SAME_IN_KAZAKH_AND_RUSSIAN = {
    *(
        "PDF",
        "Messenger",
        "ethics: {clause}",
        "Platform",
        "Platform: {platform}",
        "“{name}”: {reason}",
        "Display",
        "{number} ms",
        "{number} s",
        "Proxy",
        "host",
        "kiosk",
        "port",
        "File",
        "{day}/{month}/{year} {time}",
    ),
}
SAME_IN_ALL = {"PDF"}
# Whole words that stand after a number with a hyphen; their vowels do not depend on the number.
WORDS_AFTER_A_PLACE = {"жол", "нәтиже", "порт", "порты", "тармақ", "тармақта", "тармақтар", "тармақтың"}

_END_MARKS = ".!?…:"
_SIGNS = "✓✗▲←→·"
_JSON_WORD = re.compile(r'"[^"]*"')
_AFTER_A_PLACE = re.compile(r"\}»?-?([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")


def end_mark(text: str) -> str:
    """The punctuation mark at the end of a sentence; empty if there is none."""
    return text[-1] if text[-1:] in _END_MARKS else ""


@pytest.fixture(params=CODES)
def translations(request: pytest.FixtureRequest) -> list[Translated]:
    """The messages of one language."""
    return read_translations(translation_file(request.param))


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """The texts that the program asks for now."""
    found = extract_sources(tmp_path_factory.mktemp("linguist"))
    assert len(found) > 100
    return {message.key for message in found}


def test_everything_is_finished_and_in_use(translations: list[Translated]) -> None:
    assert [message for message in translations if message.state or not message.text.strip()] == []


@LANGUAGES
def test_nothing_is_stale(code: str, sources: set[tuple[str, str]]) -> None:
    committed = [message.key for message in read_translations(translation_file(code))]
    assert sources.difference(committed) == set(), "run lupdate and translate these"
    assert set(committed).difference(sources) == set(), "run lupdate with -no-obsolete"
    assert [key for key, count in Counter(committed).items() if count > 1] == []


@LANGUAGES
def test_it_can_be_compiled_without_a_gap(code: str, tmp_path: Path) -> None:
    target = tmp_path / "launcher.qm"
    tool = build_assets.qt_tool("pyside6-lrelease")
    command = [tool, "-fail-on-unfinished", str(translation_file(code)), "-qm", str(target)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    assert target.stat().st_size > 1000


@LANGUAGES
def test_the_file_names_its_language(code: str) -> None:
    # Without it Qt knows neither the plurals nor the language.
    assert f'language="{code}_' in translation_file(code).read_text(encoding="utf-8")


def test_places_are_those_of_the_source(translations: list[Translated]) -> None:
    assert [message for message in translations if places(message.text) != places(message.source)] == []


def test_sentences_end_as_the_source_does(translations: list[Translated]) -> None:
    assert [message for message in translations if end_mark(message.text) != end_mark(message.source)] == []


def test_signs_and_words_of_json_are_kept(translations: list[Translated]) -> None:
    for message in translations:
        for sign in _SIGNS:
            assert message.text.count(sign) == message.source.count(sign), message
        assert sorted(_JSON_WORD.findall(message.text)) == sorted(_JSON_WORD.findall(message.source)), message


def test_quotation_marks_are_our_own(translations: list[Translated]) -> None:
    for message in translations:
        assert not re.search("[“”„‘’']", message.text), message
        assert message.text.count("«") == message.text.count("»"), message
        assert message.text.count("«") >= message.source.count("“"), message


def test_spaces_are_single_and_inside(translations: list[Translated]) -> None:
    assert [message for message in translations if " ".join(message.text.split(" ")).strip() != message.text] == []
    assert [message for message in translations if "  " in message.text] == []


def test_no_word_mixes_two_alphabets(translations: list[Translated]) -> None:
    assert [found for message in translations if (found := look_alike_letter(message.text))] == []
    for message in translations:
        for word in _WORD.findall(message.text):
            assert word.isascii() or not re.search("[A-Za-z]", word), message


def test_no_ending_hangs_on_a_place() -> None:
    """Which vowels an ending has depends on the word before it, and that is not known here."""
    for code in CODES:
        for message in read_translations(translation_file(code)):
            assert set(_AFTER_A_PLACE.findall(message.text)) <= WORDS_AFTER_A_PLACE, message


def test_the_same_source_is_the_same_translation(translations: list[Translated]) -> None:
    texts: dict[str, set[str]] = {}
    for message in translations:
        texts.setdefault(message.source, set()).add(message.text)
    assert {source: found for source, found in texts.items() if len(found) > 1} == {}


def test_kazakh_is_not_russian() -> None:
    kazakh, russian = (
        {message.key: message.text for message in read_translations(translation_file(code))} for code in CODES
    )
    same = {source for (context, source), text in kazakh.items() if russian[context, source] == text}
    assert same == SAME_IN_KAZAKH_AND_RUSSIAN


def test_kazakh_sentences_have_kazakh_letters() -> None:
    """No Kazakh sentence of some length does without the letters that Russian does not have."""
    for message in read_translations(translation_file("kk")):
        words = _WORD.findall(re.sub(r"\{\w*\}", "", message.text))
        if len(words) > 5:
            assert re.search("[әғқңөұүһі]", message.text.lower()), message


def test_everything_is_translated(translations: list[Translated]) -> None:
    assert {message.source for message in translations if message.text == message.source} == SAME_IN_ALL


@pytest.mark.parametrize("font", sorted((ROOT / "resources" / "fonts").glob("*.otf")), ids=lambda path: path.stem)
def test_our_fonts_have_every_letter(font: Path) -> None:
    shown = (ROOT / "resources" / "content.json").read_text(encoding="utf-8")
    for code in CODES:
        shown += "".join(message.source + message.text for message in read_translations(translation_file(code)))
    known = TTFont(font).getBestCmap()
    assert {letter for letter in shown if letter != "\n" and ord(letter) not in known} == set()


def test_there_are_three_fonts() -> None:
    assert len(list((ROOT / "resources" / "fonts").glob("*.otf"))) == 3


def test_plain_sentences_are_found() -> None:
    assert len(plain_texts()) >= 5


@PLAIN
def test_plain_sentences_are_alike_in_three_languages(text: LocalText) -> None:
    three = (text.kk, text.ru, text.en)
    assert all(sentence.strip() for sentence in three)
    assert len(set(three)) == 3
    assert places(text.kk) == places(text.ru) == places(text.en)
    assert end_mark(text.kk) == end_mark(text.ru) == end_mark(text.en)
    assert [found for sentence in three if (found := look_alike_letter(sentence))] == []
    assert not re.search("[“”„‘’']", text.kk + text.ru)


def test_the_content_mixes_no_alphabets() -> None:
    texts = content_texts()
    assert len(texts) > 80
    assert [found for text in texts for one in (text.kk, text.ru, text.en) if (found := look_alike_letter(one))] == []
