"""What somebody typed who listened to a call code, and which mistake was probably made."""

import unicodedata
from collections.abc import Callable
from enum import StrEnum

from launcher.core.call_digits import LENGTH, is_code

# The row of digits in the Kazakh layout, in lower case and with Shift; its comma and full stop are 6 and 7.
_KAZAKH = str.maketrans('"әіңғ,.үұқө!ӘІҢҒ;:ҮҰҚӨ', "1234567890-1234567890-")
_ONLY_KAZAKH = frozenset("әіңғүұқөӘІҢҒҮҰҚӨ")
# Letters of both alphabets that look like a digit; none of them can be in a code.
_LOOK_ALIKES = str.maketrans(
    {"O": "0", "o": "0", "О": "0", "о": "0", "l": "1", "I": "1", "|": "1", "З": "3", "з": "3", "б": "6", "В": "8"}
)
_SEPARATORS = frozenset("-–—_./,;: ")


class Slip(StrEnum):
    """Why a code is none: what was probably done wrong."""

    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    NOT_A_DIGIT = "not-a-digit"
    SWAPPED = "swapped"
    WRONG_DIGIT = "wrong-digit"
    NOT_IN_USE = "not-in-use"  # the digits are in order, but no version that we know makes such a code


def digits_typed(text: str) -> str:
    """Return the digits of a text: without spaces and dashes, and however they were typed. May hold other characters.

    Every script's digits count, letters that look like a digit, and what the row of digits writes in the Kazakh layout.
    """
    if _ONLY_KAZAKH.intersection(text):
        text = text.translate(_KAZAKH)
    kept = (sign for sign in text.translate(_LOOK_ALIKES) if sign not in _SEPARATORS and not sign.isspace())
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in kept)


def slip_in(digits: str, is_in_use: Callable[[str], bool]) -> Slip:
    """Return which mistake is likely in what is no code, or none in use.

    `is_in_use` tells of eight digits whether they can have been made: a swap that leads to no such code was none.
    """
    if not (digits.isascii() and digits.isdigit()) and digits:
        return Slip.NOT_A_DIGIT
    if len(digits) != LENGTH:
        return Slip.TOO_SHORT if len(digits) < LENGTH else Slip.TOO_LONG
    if is_code(digits):
        return Slip.NOT_IN_USE
    swapped = (
        f"{digits[:place]}{digits[place + 1]}{digits[place]}{digits[place + 2 :]}" for place in range(LENGTH - 1)
    )
    return Slip.SWAPPED if any(is_in_use(code) for code in swapped) else Slip.WRONG_DIGIT
