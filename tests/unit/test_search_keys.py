"""The forms in which words are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core import search_keys


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("  Онлайн-УРОК ", "онлайн-урок"),
        ("Чёрный", "черный"),
        ("Че\u0308рный", "черный"),
        ("и\u0306од", "йод"),
        ("z\u0335o\u0337o\u0489m\u0336", "zoom"),
        ("ko'mek", "komek"),
        ("nusqay’lyq", "nusqaylyq"),
        ("зум\tинструкция\r\n", "зум инструкция"),
        ("зум\u00a0инструкция", "зум инструкция"),
        ("мо\u00ad\u200b\u202eодл", "моодл"),
        ("zo\ud800om", "zoom"),
        ("\u0301", ""),
    ],
)
def test_the_plain_form(written: str, plain: str) -> None:
    assert search_keys.plain(written) == plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("пункт 12.5.1", ["пункт", "12", "5", "1"]),
        ("e-learning_nkzu", ["e", "learning", "nkzu"]),
        ("«?!»", []),
        ("🙂 чат", ["чат"]),
    ],
)
def test_words_are_letters_and_digits(text: str, words: list[str]) -> None:
    assert search_keys.words(text) == words


def test_without_kazakh_letters() -> None:
    assert search_keys.folded("әғқңөұүһі") == "агкноуухи"
    assert search_keys.folded("қашықтықтан") == "кашыктыктан"


@pytest.mark.parametrize(
    "same",
    [
        ("қашықтықтан", "кашыктыктан", "qashyqtyqtan", "kashyktyktan", "qaşyqtyqtan", "qaşıqtıqtan"),
        ("көмек", "комек", "kömek", "kómek", "komek"),
        ("жәшік", "jäşık", "jáshik", "zhashik", "жашик"),
        ("нұсқаулық", "nūsqaulyq", "nusqaýlyq", "nuskaulyk"),
        ("жаднама", "zhadnama", "jadnama"),
        ("шот", "shot", "schot", "şot"),
        ("zoom", "зум", "зоом", "зуум", "zum"),
        ("moodle", "мудл", "мудле", "моодле", "mudl"),
        ("bigbluebutton", "bigblyuebuton", "bigbluebuton"),
        ("инструкция", "instrukciya", "instruktsiya", "instrukcia"),
        ("инструкцию", "instrukciyu"),
        ("чат", "chat", "çat"),
        ("хат", "hat", "khat", "xat"),
        ("почта", "pochta", "počta"),
        ("ережелер", "erezheler", "erejeler"),
        ("learning", "лернинг"),
        ("webinar", "вебинар"),
        ("whatsapp", "ватсап", "вацап", "vatsap"),
        ("meeting", "митинг"),
        ("computer", "компьютер", "kompyuter"),
        ("мың", "myng", "myñ"),
        ("ғылым", "ghylym", "ǵylym"),
        ("джаз", "dzhaz", "jazz"),
        ("щека", "shcheka", "scheka"),
        ("еда", "yeda"),
        ("елка", "yolka"),
        ("яблоко", "yabloko"),
    ],
)
def test_what_sounds_the_same(same: tuple[str, ...]) -> None:
    assert {search_keys.sound(word) for word in same} == {search_keys.sound(same[0])}


@pytest.mark.parametrize(
    ("one", "other"),
    [("бб", "ббб"), ("bb", "bbb"), ("11", "1"), ("2000", "20000"), ("чат", "хат"), ("жаңа", "ана"), ("тест", "текст")],
)
def test_what_sounds_different(one: str, other: str) -> None:
    assert search_keys.sound(one) != search_keys.sound(other)


@given(st.text(max_size=40))
def test_any_text_has_all_forms(text: str) -> None:
    plain = search_keys.plain(text)
    for word in search_keys.words(plain):
        assert search_keys.folded(word)
        search_keys.sound(word)
    assert "\n" not in plain
