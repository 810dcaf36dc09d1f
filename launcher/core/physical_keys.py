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


def key_at(code: int, numbering: Numbering) -> str | None:
    """Return the key of a number, None for one that is not among the letters, digits and signs."""
    return _KEYS.get(code - numbering.value)
