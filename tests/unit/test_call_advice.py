"""What the helpdesk is told about a call code."""

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

from launcher.core.call_advice import WORDS, decode, decoded_value
from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.call_texts_codes import FACES, NO_ENTRY, OTHER_EDITION, SLIPS
from launcher.core.call_typing import Slip
from launcher.core.languages import LocalText
from launcher.core.spelling import look_alike_letter
from tests.helpers.content_layers import bundled_catalogue, load_over_bundled

NOW = datetime(2026, 11, 28, 9, 15, tzinfo=timezone(timedelta(hours=5)))
CATALOGUE = bundled_catalogue()
SENTENCES = [
    *(text for words in WORDS.values() for text in (words.what, words.advice, words.say)),
    *SLIPS.values(),
    *(NO_ENTRY, OTHER_EDITION),
]


def code_of(cause: Cause, entry: str | None = "moodle") -> str:
    """A code of the desktop."""
    return make_call_code(CATALOGUE, entry, cause, CallFace.DESKTOP, NOW)


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_explained_in_three_languages(cause: Cause) -> None:
    code = code_of(cause)
    value = decoded_value(decode(code, CATALOGUE), CATALOGUE, NOW)
    assert {key: value[key] for key in ("code", "valid", "entry", "cause", "edition", "face", "when", "slip")} == {
        "code": code,
        "valid": True,
        "entry": "moodle",
        "cause": cause.value,
        "edition": CATALOGUE.edition,
        "face": "desktop",
        "when": "2026-11-28T05:00+05:00/2026-11-28T11:00+05:00",
        "slip": None,
    }
    assert value["title"]["kk"] == "Moodle"
    for key in ("what", "advice", "say"):
        assert set(value[key]) == {"kk", "ru", "en"}


def test_nothing_is_said_twice() -> None:
    """Each cause has an advice of its own: a table that was copied wrongly would not."""
    for part in ("what", "advice", "say"):
        for language in ("kk", "ru", "en"):
            said = [getattr(getattr(words, part), language) for words in WORDS.values()]
            assert len(set(said)) == len(said) == len(Cause)


@pytest.mark.parametrize("text", SENTENCES, ids=lambda text: text.en[:30])
def test_sentences_are_whole_and_in_their_language(text: LocalText) -> None:
    three = (text.kk, text.ru, text.en)
    assert len(set(three)) == 3
    assert all(one == " ".join(one.split()) and one[0].isupper() | one.startswith("nkzu") for one in three)
    assert all(one.endswith((".", "?")) for one in three)
    assert [found for one in three if (found := look_alike_letter(one))] == []
    assert not re.search("[әғқңөұүһі]", text.ru)
    assert not re.search("[ёъэ]", text.kk.replace("экран", ""))
    assert len(text.kk.split()) < 5 or re.search("[әғқңөұүһі]", text.kk)
    assert text.en.isascii()
    assert max(map(len, three)) <= 150


def test_nobody_is_asked_for_a_password() -> None:
    named = [text.en for text in SENTENCES if "password" in text.en]
    assert named
    refusals = ("not tell me the password", "not ask for the password", "type no password", "not type a password")
    assert all(any(refusal in one for refusal in refusals) for one in named), named


def test_faces_have_names() -> None:
    assert set(FACES) == set(CallFace)
    assert set(SLIPS) == set(Slip)


def test_with_other_content_no_entry_is_named() -> None:
    other = load_over_bundled({"edition": "other", "entries": [{"id": "zoom", "hidden": True}]}).catalogue
    found = decode(code_of(Cause.BUSY), other)
    value = decoded_value(found, other, NOW)
    assert (value["valid"], value["entry"], value["title"], value["edition"]) == (True, None, None, None)
    assert (found.is_ours, value["cause"]) == (False, "busy")


def test_a_code_without_an_entry_is_of_this_edition_all_the_same() -> None:
    value = decoded_value(decode(code_of(Cause.OFFLINE, None), CATALOGUE), CATALOGUE, NOW)
    assert (value["entry"], value["edition"]) == (None, CATALOGUE.edition)


@pytest.mark.parametrize("typed", ["", "1", "12345678901234567890", "hello", "0000-0000", "\x1b[2J", "½²³", "-"])
def test_what_is_no_code_is_answered_calmly(typed: str) -> None:
    value = decoded_value(decode(typed, CATALOGUE), CATALOGUE, datetime.now(UTC))
    assert value["valid"] is False
    assert set(value["advice"]) == {"kk", "ru", "en"}
    assert value["slip"] in set(Slip)
    assert value["cause"] is value["entry"] is value["say"] is None


def test_every_swap_of_neighbours_is_called_a_swap() -> None:
    for cause in Cause:
        digits = code_of(cause).replace("-", "")
        for place in range(7):
            swapped = f"{digits[:place]}{digits[place + 1]}{digits[place]}{digits[place + 2 :]}"
            if swapped != digits:
                assert decode(swapped, CATALOGUE).slip is Slip.SWAPPED


def test_a_wrong_digit_is_seldom_called_a_swap() -> None:
    digits = code_of(Cause.OFFLINE).replace("-", "")
    wrong = [
        f"{digits[:place]}{digit}{digits[place + 1 :]}"
        for place in range(8)
        for digit in "0123456789"
        if digit != digits[place]
    ]
    slips = [decode(code, CATALOGUE).slip for code in wrong]
    assert set(slips) <= {Slip.SWAPPED, Slip.WRONG_DIGIT}
    assert slips.count(Slip.SWAPPED) < len(slips) / 10
