"""Keys of a PC keyboard by their place, told by the number that the system gives with each press.

A key is named by what a US keyboard prints on it. The numbers are those of scan code set 1: Windows gives them as they
are, Linux's kernel uses the same for these keys, and X11 and Wayland add 8 (linux/input-event-codes.h; XKB's «evdev»).
"""

from enum import Enum


class Numbering(Enum):
    """How a system counts the keys; the value is what it adds to the scan code."""

    WINDOWS = 0
    X11_AND_WAYLAND = 8


# Row by row, with the scan code of the first key of each.
_ROWS = (("1234567890-=", 2), ("QWERTYUIOP[]", 16), ("ASDFGHJKL;'`", 30), ("\\ZXCVBNM,./", 43))
_KEYS = {first + place: key for row, first in _ROWS for place, key in enumerate(row)}
# The numeric pad, with or without Num Lock: the keys Home, arrows and their like beside it have other numbers.
_PAD_ROWS = (("789", 71), ("456", 75), ("123", 79), ("0", 82))
_PAD = {first + place: digit for row, first in _PAD_ROWS for place, digit in enumerate(row)}


def key_at(code: int, numbering: Numbering) -> str | None:
    """Return the key of a number, None for one that is not among the letters, digits and signs."""
    return _KEYS.get(code - numbering.value)


def digit_at(code: int, numbering: Numbering) -> str | None:
    """Return the digit of a key in the row of digits or on the numeric pad, None for another key."""
    key = _PAD.get(code - numbering.value) or key_at(code, numbering)
    return key if key is not None and key.isdigit() else None
