"""The warnings of ``validate``: what breaks no rule but would strike a reader."""

from typing import Any

import pytest

from launcher.core import kazakh_letters
from launcher.core.content_lint import lint_content
from launcher.core.kazakh_letters import misspelt_words
from launcher.core.problems import Problem, Severity
from launcher.core.spelling import CYRILLIC_LIKE_LATIN, look_alike_letter, nearest
from tests.helpers.content_layers import as_file, bundled, bundled_values, load, place_of, unfilled


def warnings_of(values: dict[str, Any]) -> tuple[Problem, ...]:
    """Return the warnings for a layer on top of the bundled content."""
    data = as_file({"schema": 1, **values})
    found = lint_content(data, load(bundled(), data).catalogue)
    assert unfilled(found) == []
    assert all(each.severity is Severity.WARNING and each.line > 0 for each in found)
    return found


def warnings_for(text: str) -> list[str]:
    """Return the codes of the warnings for one text on the screen."""
    title = {"kk": text, "ru": "р", "en": "e"}
    return [each.code for each in warnings_of({"entries": [{"id": "zoom", "title": title}]})]


def test_the_bundled_content_has_no_warning() -> None:
    assert lint_content(bundled(), load(bundled()).catalogue) == ()


@pytest.mark.parametrize(
    ("text", "word", "letter"),
    [
        ("Қaшықтық", "Қaшықтық", "a"),
        ("бұл Zооm болады", "Zооm", "о"),
        ("МООDLЕ", "МООDLЕ", "М"),
        ("Сәлем, дocтар!", "дocтар", "o"),
        ("Telegrаm", "Telegrаm", "а"),
        ("hаlо", "hаlо", "а"),
        ("Xабарлама", "Xабарлама", "X"),
        ("iс", "iс", "i"),
        ("бiлiм", "бiлiм", "i"),
        ("сорa", "сорa", "a"),
        ("copа", "copа", "а"),
        ("Ynivеrsity", "Ynivеrsity", "е"),
        ("əріп", "əріп", "ə"),
        ("сɵз", "сɵз", "ɵ"),
    ],
)
def test_a_letter_of_the_other_alphabet_is_found(text: str, word: str, letter: str) -> None:
    found = look_alike_letter(text)
    assert found == (word, letter)
    assert warnings_for(text) == ["look-alike-letter"]


@pytest.mark.parametrize(
    "text",
    [
        *("ZOOM-ға кіру", "Zoom мен Moodle", "E-learning NKZU жүйесінде", "№ 97 құжат", "WhatsApp-та", "PDF-файл"),
        *("BigBlueButton", "іс", "әғқңөұүһі ӘҒҚҢӨҰҮҺІ", "naïve café", "Straße", "ІНҚ 97", "3D-модель", ""),
        *("Microsoft Teams’та", "x²", "«E-learning»де", "URL-мекенжай"),
    ],
)
def test_words_that_are_right_are_left_alone(text: str) -> None:
    assert look_alike_letter(text) is None


def test_every_kazakh_letter_is_judged_as_cyrillic() -> None:
    for letter in "әғқңөұүһі":
        assert look_alike_letter(f"{letter}нaн") == (f"{letter}нaн", "a")
    assert all("\u0400" <= cyrillic <= "\u04ff" and latin.isascii() for cyrillic, latin in CYRILLIC_LIKE_LATIN.items())


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("<b>қ</b>", "<b>"),
        ("қ</p>", "</p>"),
        ("<img src=file:///x>", "<img src=file:///x>"),
        ("<script", "<script"),
        ("<!-- x -->", "<!-- x -->"),
        ("қ&nbsp;қ", "&nbsp;"),
        ("&#1179;", "&#1179;"),
        ("a<br/>b", "<br/>"),
    ],
)
def test_markup_is_found(text: str, markup: str) -> None:
    [found] = warnings_of({"entries": [{"id": "zoom", "title": {"kk": text, "ru": "р", "en": "e"}}]})
    assert (found.code, found.message.params["markup"]) == ("markup", markup)
    assert found.pointer == "/entries/0/title/kk"


@pytest.mark.parametrize("text", ["2 < 3", "қ & р", "a <- b", "R&D", "A&B; C", "5 > 3", "<3"])
def test_signs_that_are_no_markup_are_left_alone(text: str) -> None:
    assert "markup" not in warnings_for(text) or text == "A&B; C"


def test_a_kazakh_text_copied_from_the_russian_one_is_found() -> None:
    same = "Это один и тот же текст"
    [found] = warnings_of({"entries": [{"id": "zoom", "note": {"kk": same, "ru": same, "en": "e"}}]})
    assert (found.code, found.pointer) == ("same-text", "/entries/0/note")
    name = {"kk": "Moodle 3.8 LMS", "ru": "Moodle 3.8 LMS", "en": "Moodle 3.8 LMS"}
    assert warnings_of({"entries": [{"id": "zoom", "title": name}]}) == ()


def test_a_host_that_nothing_leads_to_is_found_at_its_line() -> None:
    data = as_file({"schema": 1, "hosts": [{"host": "zoom.us", "subdomains": True}, {"host": "a.kz"}]})
    [found] = lint_content(data, load(bundled(), data).catalogue)
    assert (found.code, found.pointer, found.message.params["host"]) == ("unused-host", "/hosts/1", "a.kz")
    assert (found.line, found.column) == place_of(data, '{\n      "host": "a.kz"')


@pytest.mark.parametrize("ports", [5, None, "81", True, {}, [None], [[]], ["81"]])
def test_ports_of_any_kind_are_no_obstacle(ports: object) -> None:
    data = as_file({"schema": 1, "hosts": [{"host": "a.kz", "ports": ports}, 5, None, {"host": ["a.kz"]}]})
    assert unfilled(lint_content(data, load(bundled(), data).catalogue)) == []


@pytest.mark.parametrize("data", [b"", b"{", b"null", b"[1, [2]]", b'"<b>"', b"\xff\xfe", b"[" * 1000])
def test_a_file_that_is_no_content_has_no_exception(data: bytes) -> None:
    assert all(each.code == "markup" for each in lint_content(data, load(bundled(), data).catalogue))


def test_an_address_is_not_a_text_to_read() -> None:
    assert warnings_of({"entries": [{"id": "zoom", "url": "https://zoom.us/?a&lt;", "written_as": "<b>"}]}) == ()


@pytest.mark.parametrize(
    ("word", "known", "near"),
    [
        ("titel", ["title", "summary"], "title"),
        ("URL", ["url", "icon"], "url"),
        ("xyz", ["title", "summary"], None),
        ("", ["title"], None),
        ("t" * 100_000, ["title"], None),
        ("title", [], None),
    ],
)
def test_the_word_that_was_meant(word: str, known: list[str], near: str | None) -> None:
    assert nearest(word, known) == near


def test_a_guide_that_has_guides_is_found_where_it_stands() -> None:
    values = bundled_values()
    values["entries"][8]["guides"] = ["moodle-docs"]  # the section of the site, itself a guide
    data = as_file(values)
    content = load(data)
    (found,) = (one for one in lint_content(data, content.catalogue) if one.code == "guide-with-guides")
    assert found.pointer == "/entries/8/guides"
    # It hides nothing: what such a guide names stands on its own, or under its platform.
    assert content.catalogue.entry("moodle-docs") is not None


@pytest.mark.parametrize(
    ("text", "word", "right"),
    [
        ("Пошта жане сабак", "жане", "және"),
        ("Уакытша жабық", "Уакытша", "Уақытша"),
        ("Қашыктықтан өтеді", "Қашыктықтан", "Қашықтықтан"),
        ("сізге ушин", "ушин", "үшін"),
        ("Бугін жоқ", "Бугін", "Бүгін"),
        ("казакстан тілінде", "казакстан", "қазақстан"),
    ],
)
def test_russian_letters_in_kazakh_words_are_told(text: str, word: str, right: str) -> None:
    found = dict(misspelt_words(text))
    assert found[word] == right
    assert "kazakh-letter" in warnings_for(text)


@pytest.mark.parametrize(
    "text",
    [
        "Пошта және сабақ",  # right
        "құн мен күн",  # another word with a Kazakh letter of its own
        "Казаков пен Калтаев",  # names
        "Категория, панель, тест, тур",  # words that are the same in Russian
        "он жеті",
    ],
)
def test_what_is_right_is_let_alone(text: str) -> None:
    assert list(misspelt_words(text)) == []
    assert warnings_for(text) == []


def test_every_known_word_is_told_when_it_is_misspelt() -> None:
    for word in kazakh_letters._WHOLE + kazakh_letters._BEGINNINGS:
        plain = kazakh_letters.without_kazakh_letters(word)
        assert plain != word, word
        assert [(plain, word)] == list(misspelt_words(plain))


def test_only_the_kazakh_text_is_read_and_no_keyword() -> None:
    words = {"kk": ["жане", "сабак"], "ru": ["сабак"], "en": ["sabak"]}
    title = {"kk": "Zoom", "ru": "сабак жане", "en": "Zoom"}
    assert warnings_of({"entries": [{"id": "zoom", "title": title, "keywords": words}]}) == ()
