"""The code with which staff leave the kiosk: what is stored of it, and how it is compared."""

import hashlib
import hmac
import tracemalloc
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.kiosk_settings import kiosk_settings_from_values
from launcher.core.staff_code import SALT_BYTES, StaffCode, code_fault, make_staff_code, staff_code_from_text
from tests.helpers.counted_work import steps_of

CODE, SALT = "20486173", bytes(range(SALT_BYTES))


@pytest.fixture(scope="module")
def stored() -> StaffCode:
    return make_staff_code(CODE, SALT)


def test_right_code_is_right_and_no_other(stored: StaffCode) -> None:
    assert stored.is_right(CODE)
    for wrong in ("20486174", "2048617", "204861730", "", " 20486173", "\ud800", "٢٠٤٨٦١٧٣"):
        assert not stored.is_right(wrong), wrong


def test_hash_is_that_of_others(stored: StaffCode) -> None:
    """Computed with the parameters of security.md by the standard library alone."""
    wanted = hashlib.scrypt(b"20486173", salt=SALT, n=32768, r=8, p=1, maxmem=64 * 1024 * 1024, dklen=32)
    assert (stored.salt, stored.hash) == (SALT, wanted)


def test_text_is_read_again(stored: StaffCode) -> None:
    text = stored.to_text()
    assert text.startswith("scrypt$15$8$1$AAECAwQFBgcICQoLDA0ODw==$")
    assert staff_code_from_text(text) == stored
    assert staff_code_from_text(f" {text}\n") == stored
    assert kiosk_settings_from_values({"staff_code": text}).staff_code == stored


def test_nothing_tells_the_code(stored: StaffCode) -> None:
    assert CODE not in stored.to_text() + repr(stored)
    # What gets into a log by accident does not help anyone to guess.
    assert repr(stored) == "StaffCode()"
    assert make_staff_code(CODE, SALT[::-1]).hash != stored.hash


def test_hostile_text_is_no_code_and_costs_nothing(stored: StaffCode) -> None:
    form, salt, hashed = stored.to_text().rsplit("$", 2)
    texts = [
        *("", "$", "$$$$$", CODE, "scrypt", "scrypt$15$8$1", f"{form}${salt}", f"{form}${salt}$", f"{form}$${hashed}"),
        *(
            f"scrypt${rest}${salt}${hashed}"
            for rest in ("40$8$1", "15$1000000$1", "15$8$100000", "15$8", "1$8$1", "15$8$1 ")
        ),
        *(
            f"{form}${salt}$AAAA",
            f"{form}$AAAA${hashed}",
            f"{form}${salt}${hashed[:-4]}é===",
            f"{form}${salt}${hashed}$",
        ),
        *(f"{form}${salt}${hashed}".replace("scrypt", "Scrypt"), f"{form}${salt} ${hashed}", "A" * 200_000),
    ]
    tracemalloc.start()
    try:
        for text in texts:
            assert staff_code_from_text(text) is None, text[:80]
        assert tracemalloc.get_traced_memory()[1] < 2 * 1024 * 1024
    finally:
        tracemalloc.stop()


@given(st.text())
@hypothesis.settings(max_examples=200)
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert staff_code_from_text(text) is None


@pytest.mark.parametrize(
    ("code", "word"),
    [
        *(("1234567", "8 to 16"), ("20486173204861732", "8 to 16"), ("9", "8 to 16"), ("1" * 5000, "8 to 16")),
        *(("", "digits only"), ("helpdesk", "digits only"), ("2048617a", "digits only"), ("2048 6173", "digits only")),
        *(("٢٠٤٨٦١٧٣", "digits only"), ("²0486173", "digits only")),
        *(("12345678", "guessed"), ("87654321", "guessed"), ("78901234", "guessed"), ("11111111", "guessed")),
        *(("12121212", "guessed"), ("20002000", "guessed")),
    ],
)
def test_code_that_cannot_be_used(code: str, word: str) -> None:
    fault = code_fault(code)
    assert fault is not None
    assert word in format(fault)
    with pytest.raises(ValueError, match="not a code"):
        make_staff_code(code, SALT)


@pytest.mark.parametrize("code", [CODE, "2048617320486173", "13572468", "01234560"])
def test_code_that_can_be_used(code: str) -> None:
    assert code_fault(code) is None


def test_salt_has_its_length() -> None:
    with pytest.raises(ValueError, match="salt"):
        make_staff_code(CODE, SALT[:-1])


def test_time_tells_nothing(stored: StaffCode, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every guess costs one scrypt of the same parameters, and as many steps before and after it.

    What compares with the hash is known for taking as long whatever it compares.
    """
    costs, compared = list[tuple[tuple[str, object], ...]](), list[tuple[bytes, bytes]]()
    scrypt, compare = hashlib.scrypt, hmac.compare_digest

    def measured(data: bytes, **cost: Any) -> bytes:
        costs.append(tuple(cost.items()))
        return scrypt(data, **cost)

    def comparing(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return compare(one, other)

    monkeypatch.setattr(hashlib, "scrypt", measured)
    monkeypatch.setattr(hmac, "compare_digest", comparing)
    guesses = ("29999999", "20486174", "99999999", "99", CODE)
    steps = {guess: steps_of(lambda guess=guess: stored.is_right(guess)) for guess in guesses}  # type: ignore[misc]
    assert len(set(steps.values())) == 1, steps
    assert len(costs) == len(compared) == len(guesses)
    assert len(set(costs)) == 1
    assert {len(made) for pair in compared for made in pair} == {len(stored.hash)}
