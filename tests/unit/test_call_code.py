"""The code that a caller reads out: what it holds, and which mistakes are noticed."""

import itertools
import random
import string
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

import pytest

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallCode, CallFace, make_call_code, read_call_code
from launcher.core.call_digits import CAPACITY, LENGTH, digits_of, grouped, is_code, number_of, spelled
from launcher.core.call_typing import Slip, digits_typed, slip_in
from launcher.core.catalogue import Catalogue
from launcher.core.health import Verdict
from launcher.core.opening import FailureReason
from tests.helpers.content_layers import bundled_catalogue, load_over_bundled

RANDOM_CODES = 100_000
NOON = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)
# The verdicts of `nkzu-helpdesk check` in the contract, then the reasons of openings: a number never changes.
NUMBERED = [
    *("works", "works-sign-in", "busy", "moved", "elsewhere", "page-gone", "site-fault", "not-answering"),
    *("name-not-found", "certificate-untrusted", "certificate-other-site", "certificate-expired", "clock-wrong"),
    *("proxy", "network-sign-in", "offline", "not-checked"),
    *("no-browser", "not-found", "not-permitted", "exited", "error", "not-private"),
]


def made(entry: str | None = "moodle", cause: Cause = Cause.OFFLINE, now: datetime = NOON) -> str:
    """A code of the kiosk with the bundled content."""
    return make_call_code(bundled_catalogue(), entry, cause, CallFace.KIOSK, now)


def understood(code: str) -> CallCode:
    """What a sound code says."""
    found = read_call_code(digits_typed(code))
    assert found is not None
    return found


@cache
def some_codes(count: int) -> list[str]:
    """Random codes, the same ones each time."""
    chance = random.Random(5)  # noqa: S311 - not a secret
    return [digits_of(chance.randrange(CAPACITY)) for _ in range(count)]


def test_every_wrong_digit_of_100000_codes_is_noticed() -> None:
    for code in some_codes(RANDOM_CODES):
        for place, right in enumerate(code):
            before, after = code[:place], code[place + 1 :]
            assert not any(is_code(f"{before}{digit}{after}") for digit in string.digits if digit != right), code


def test_every_swap_of_two_neighbours_in_100000_codes_is_noticed() -> None:
    for code in some_codes(RANDOM_CODES):
        for place, (first, second) in enumerate(itertools.pairwise(code)):
            assert first == second or not is_code(f"{code[:place]}{second}{first}{code[place + 2 :]}"), code


def test_every_swap_of_two_digits_at_a_distance_is_noticed() -> None:
    pairs = list(itertools.combinations(range(LENGTH), 2))
    for code in some_codes(RANDOM_CODES // 10):
        for first, second in pairs:
            digits = list(code)
            digits[first], digits[second] = digits[second], digits[first]
            assert code[first] == code[second] or not is_code("".join(digits)), code


def misheard(code: str) -> set[str]:
    """Thirteen for thirty and thirty for thirteen, and pairs of equal digits that become others."""
    found = set()
    for place in range(LENGTH - 1):
        first, second, before, after = *code[place : place + 2], code[:place], code[place + 2 :]
        if first == "1" and second > "1":
            found.add(f"{before}{second}0{after}")
        if second == "0" and first > "1":
            found.add(f"{before}1{first}{after}")
        if first == second:
            found |= {f"{before}{digit}{digit}{after}" for digit in string.digits}
        if code[place] == code[place + 2 : place + 3]:
            found |= {f"{before}{digit}{second}{digit}{code[place + 3 :]}" for digit in string.digits}
    return found - {code}


def test_what_is_easily_misheard_is_noticed() -> None:
    slips = [(code, slip) for code in some_codes(RANDOM_CODES // 10) for slip in misheard(code)]
    assert len(slips) > RANDOM_CODES // 2
    assert [found for found in slips if is_code(found[1])] == []


def test_codes_are_numbered_without_a_gap() -> None:
    assert [number_of(digits_of(number)) for number in (0, 1, 4711, CAPACITY - 1)] == [0, 1, 4711, CAPACITY - 1]
    assert len({digits_of(number) for number in range(5000)}) == 5000
    assert all(number_of(code) < CAPACITY for code in some_codes(100))
    for number in (-1, CAPACITY):
        with pytest.raises(ValueError, match="no code"):
            digits_of(number)
    with pytest.raises(ValueError, match="not a code"):
        number_of("12345679")


def test_whatever_a_code_can_hold_there_is_room_for_it() -> None:
    largest = CallCode(63, Cause.NOT_PRIVATE, CallFace.HELPDESK, 27, 51)
    assert understood(largest.to_text()) == largest
    # As many causes as will ever fit.
    assert CAPACITY > ((31 * 64 + 63) * 3 + 2) * 28 * 52 + 27 * 52 + 51


def test_the_numbers_of_causes_are_for_ever() -> None:
    assert [cause.value for cause in Cause] == NUMBERED
    assert [cause.number for cause in Cause] == list(range(1, len(NUMBERED) + 1))
    assert {reason.value for reason in FailureReason} <= set(NUMBERED)
    assert {verdict.value for verdict in Verdict} <= set(NUMBERED)
    assert Cause.numbered(0) is None
    assert Cause.numbered(len(NUMBERED) + 1) is None


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("face", CallFace)
def test_what_went_in_comes_out(cause: Cause, face: CallFace) -> None:
    catalogue = bundled_catalogue()
    for entry in catalogue.entries:
        code = understood(make_call_code(catalogue, entry.id, cause, face, NOON))
        assert (code.cause, code.face, code.entry_in(catalogue)) == (cause, face, entry)


def test_a_room_of_ones_own_is_not_in_a_code() -> None:
    assert understood(made("room-1")).entry == understood(made(None)).entry == 0
    assert understood(made("room-1")).entry_in(bundled_catalogue()) is None
    assert made("room-1") == made("room-2")


def test_the_time_is_told_to_six_hours_of_the_last_week() -> None:
    here = timezone(timedelta(hours=5))
    for hours in range(0, 24 * 7 - 6):
        code, now = understood(made()), (NOON + timedelta(hours=hours)).astimezone(here)
        assert code.began(now) == datetime(2026, 11, 28, 12, tzinfo=UTC)
        assert code.ended(now) - code.began(now) == timedelta(hours=6)
        assert code.began(now).utcoffset() == timedelta(hours=5)
    assert len({made(now=NOON + timedelta(hours=6 * span)) for span in range(28)}) == 28


def other_content() -> Catalogue:
    """The bundled content with one entry less."""
    return load_over_bundled({"edition": "room 204", "entries": [{"id": "zoom", "hidden": True}]}).catalogue


def test_a_code_of_another_edition_names_no_entry() -> None:
    code, other = understood(made()), other_content()
    assert code.is_of(bundled_catalogue())
    assert not code.is_of(other)
    assert code.entry_in(other) is None


def test_a_hidden_entry_makes_another_edition_even_under_the_same_name() -> None:
    same_name = load_over_bundled({"entries": [{"id": "bigbluebutton", "hidden": True}]}).catalogue
    assert same_name.edition == bundled_catalogue().edition
    assert not understood(made()).is_of(same_name)


def test_a_changed_address_makes_none() -> None:
    values = {"entries": [{"id": "moodle", "url": "http://bigbluebutton.nkzu.kz:81/new"}]}
    assert understood(made()).is_of(load_over_bundled(values).catalogue)


def test_more_entries_than_there_are_numbers_for_do_no_harm() -> None:
    many = [{**entry, "id": f"copy-{number}"} for number in range(70) for entry in _written("zoom")]
    catalogue = load_over_bundled({"edition": "many", "entries": many}).catalogue
    assert len(catalogue.entries) > 70
    last = sorted(entry.id for entry in catalogue.entries)[-1]
    code = understood(make_call_code(catalogue, last, Cause.BUSY, CallFace.DESKTOP, NOON))
    assert (code.entry, code.cause) == (0, Cause.BUSY)


def _written(name: str) -> list[dict[str, object]]:
    from tests.helpers.content_layers import bundled_values

    return [entry for entry in bundled_values()["entries"] if entry["id"] == name]


def test_codes_are_shown_in_groups_and_read_out_digit_by_digit() -> None:
    assert grouped("12345678") == "1234-5678"
    assert spelled("1234-5678") == "1 2 3 4, 5 6 7 8"
    assert len(made()) == 9


@pytest.mark.parametrize(
    "typed",
    [
        *("12034678", "1203-4678", " 1203 4678 ", "1203—4678", "12 03 46 78", "1203.4678", "1203\u00a04678"),
        *("l2O3-4678", "I2О3-4б78", "120З-467В"),  # letters for digits, Latin and Cyrillic
        "\uff11\uff12\uff10\uff13\uff14\uff16\uff17\uff18",  # full-width digits of a telephone
        '"әқі-ң,.ү',  # the row of digits in the Kazakh layout
        "!ӘҚІӨҢ;:Ү",  # with Shift
    ],
)
def test_typing_is_taken_as_it_was_meant(typed: str) -> None:
    assert digits_typed(typed) == "12034678"


@pytest.mark.parametrize(
    ("typed", "slip"),
    [
        ("", Slip.TOO_SHORT),
        ("1234567", Slip.TOO_SHORT),
        ("123456789", Slip.TOO_LONG),
        ("1234567k", Slip.NOT_A_DIGIT),
        ("moodle", Slip.NOT_A_DIGIT),
        ("0000-0000", Slip.NOT_IN_USE),
    ],
)
def test_the_likely_mistake_is_named(typed: str, slip: Slip) -> None:
    assert slip_in(digits_typed(typed), lambda _: True) is slip


def test_a_swap_is_told_from_a_wrong_digit() -> None:
    right = digits_typed(made())
    place = next(place for place in range(LENGTH - 1) if right[place] != right[place + 1])
    swapped = f"{right[:place]}{right[place + 1]}{right[place]}{right[place + 2 :]}"
    assert slip_in(swapped, lambda row: row == right) is Slip.SWAPPED
    assert slip_in(swapped, lambda row: False) is Slip.WRONG_DIGIT
