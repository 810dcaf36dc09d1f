"""Three languages, Kazakh first."""

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.languages import Language, LocalText, choose_language
from launcher.core.messages import Message

UNHURRIED = hypothesis.settings(deadline=None)  # a busy computer is no mistake

TEXT = LocalText("қазақша", "русский", "English")


@pytest.mark.parametrize(
    ("language", "text"), [(Language.KK, "қазақша"), (Language.RU, "русский"), (Language.EN, "English")]
)
def test_a_text_speaks_each_language(language: Language, text: str) -> None:
    assert TEXT.text(language) == text


def test_kazakh_comes_first() -> None:
    assert [language.value for language in Language] == ["kk", "ru", "en"]


@pytest.mark.parametrize(
    ("preferred", "language"),
    [
        (["kk"], Language.KK),
        (["kk-KZ"], Language.KK),
        (["kk_KZ.UTF-8"], Language.KK),
        (["kk-Cyrl-KZ"], Language.KK),
        (["ru"], Language.RU),
        (["ru_RU.KOI8-R"], Language.RU),
        (["ru.UTF-8"], Language.RU),
        (["RU-kz"], Language.RU),
        (["en_GB"], Language.EN),
        (["en-US", "ru-RU"], Language.EN),
        (["de_DE", "ru_RU", "en"], Language.RU),
        (["de", "fr"], Language.KK),
        (["C"], Language.KK),
        (["POSIX"], Language.KK),
        (["C.UTF-8"], Language.KK),
        ([""], Language.KK),
        ([], Language.KK),
        (["english"], Language.KK),
        (["rus"], Language.KK),
        (["kkj"], Language.KK),
    ],
)
def test_the_first_language_that_the_program_speaks_is_chosen(preferred: list[str], language: Language) -> None:
    assert choose_language(preferred) is language


@UNHURRIED
@given(st.lists(st.text()))
def test_no_name_of_a_locale_raises(names: list[str]) -> None:
    assert choose_language(names) in Language


@pytest.mark.parametrize(
    ("translated", "filled"),
    [
        ("Хост «{host}» тізімде жоқ.", "Хост «a.kz» тізімде жоқ."),
        ("Хоста нет в списке.", "Хоста нет в списке."),
        ("Хост «{hots}»", "The host a.kz"),
        ("Хост «{}»", "The host a.kz"),
        ("Хост «{0}»", "The host a.kz"),
        ("Хост «{host»", "The host a.kz"),
        ("Хост {host!z}", "The host a.kz"),
    ],
)
def test_a_translation_that_names_an_unknown_place_does_no_harm(translated: str, filled: str) -> None:
    assert Message("Problems", "The host {host}", {"host": "a.kz"}).filled(translated) == filled


@pytest.mark.parametrize("translated", ["{host.real}", "{host[0]}", "{host[x]}", "{host:99x}", "{host[0].real}"])
def test_a_place_may_not_reach_into_a_value(translated: str) -> None:
    """A translation is a file: what it can make of a value must stay a sentence."""
    message = Message("Problems", "The host {host}", {"host": "a.kz"})
    assert message.filled(translated) in {"The host a.kz", "a"}


def test_what_a_person_wrote_is_not_filled_in_again() -> None:
    message = Message("Problems", "“{value}” and {other}", {"value": "{other}", "other": "x"})
    assert message.filled(message.source) == "“{other}” and x"
