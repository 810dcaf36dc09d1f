"""Keys by their place on the keyboard."""

import pytest

from launcher.core.keyboard_layouts import Layout, retyped
from launcher.core.physical_keys import Numbering, digit_at, key_at

# linux/input-event-codes.h, and what Windows calls scan codes of set 1.
KERNEL = {
    "1": 2, "2": 3, "9": 10, "0": 11, "-": 12, "Q": 16, "P": 25, "A": 30, "K": 37, "`": 41, "\\": 43, "Z": 44, "/": 53,
}  # fmt: skip


@pytest.mark.parametrize(("key", "code"), KERNEL.items())
def test_windows_counts_as_the_kernel_does_and_x11_adds_eight(key: str, code: int) -> None:
    assert key_at(code, Numbering.WINDOWS) == key
    assert key_at(code + 8, Numbering.X11_AND_WAYLAND) == key


@pytest.mark.parametrize("code", [0, 1, 14, 28, 29, 42, 54, 59, 71, 79, 0x147, 1_000_000])
def test_other_keys_have_no_name(code: int) -> None:
    assert key_at(code, Numbering.WINDOWS) is None
    assert key_at(code + 8, Numbering.X11_AND_WAYLAND) is None


def test_every_letter_and_digit_is_somewhere_once() -> None:
    keys = [key_at(code, Numbering.WINDOWS) for code in range(128)]
    named = [key for key in keys if key is not None]
    assert len(named) == len(set(named))
    assert {*"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"} <= {*named}


def test_digits_of_the_kazakh_layout_are_letters() -> None:
    """The reason for all this: what stands on the keys 2 3 4 5 8 9 0 there."""
    as_kazakh = {text for typed, text in retyped("2345890") if typed is Layout.EN}
    assert "әіңғүұқ" in as_kazakh


@pytest.mark.parametrize(
    ("code", "digit"),
    [
        *((2, "1"), (10, "9"), (11, "0")),
        *((71, "7"), (72, "8"), (73, "9"), (75, "4"), (76, "5"), (77, "6"), (79, "1"), (80, "2"), (81, "3"), (82, "0")),
        *((0, None), (12, None), (16, None), (74, None), (78, None), (83, None), (0x147, None), (0x152, None)),
    ],
)
def test_digits_are_in_the_row_and_on_the_numeric_pad(code: int, digit: str | None) -> None:
    assert digit_at(code, Numbering.WINDOWS) == digit
    assert digit_at(code + 8, Numbering.X11_AND_WAYLAND) == digit
