"""The eight digits of a call code: which rows of digits are codes, so that a slip of the tongue is never another code.

Only digits. Each of the ten has one name in Kazakh, one in Russian and one in English, looks the same in Latin and in
Cyrillic text, is in the same place on every keyboard, on a numeric pad and on a telephone, and can be read out by a
screen reader and by a child. No letter can do that: A sounds like E or 8, T like 3, K like A, M like N; B, C, H, P
and X are one shape with two names; O and З are digits to the eye.

A row of digits d0 … d7 is a code only if the sum of 2^i · d_i is divisible by 11. 11 is a prime and 2 a primitive root
of it: 2^0 … 2^9 leave ten different rests, none of them 0. So these leave a sum that is not divisible, always:

- one wrong digit: the sum changes by 2^i · (d' - d), with d' - d from -9 to 9 and not 0;
- two different digits swapped, wherever they stand: it changes by (2^i - 2^j) · (d_j - d_i), neither factor 0;
- a pair of equal digits that becomes another one, 44 for 55: 3 · 2^i · (d' - d);
- the same around a digit, 414 for 515: 5 · 2^i · (d' - d);
- «тринадцать» for «тридцать», thirteen for thirty, 1a for a0 with a from 2 to 9: 2^i · (1 + a), and 1 + a is from 3 to
  10; the other way round likewise. This one is why the weights are powers of 2.

A check digit can do that only if there are eleven of them (ISBN-10 has an X for it), a check digit of ten values cannot
notice every swap at a distance. So there is no check digit: the codes are those among all rows that fulfil the rule,
numbered in their order. Of 10^8 rows of eight digits, CAPACITY are codes. Any other mistake goes unnoticed once in 11.
"""

from operator import getitem

LENGTH = 8
GROUP = 4
_PRIME, _DIGITS = 11, 10
_WEIGHTS = tuple(pow(2, place, _PRIME) for place in range(LENGTH))
_WEIGHED = tuple({str(digit): weight * digit for digit in range(_DIGITS)} for weight in _WEIGHTS)


def _count_endings() -> tuple[tuple[int, ...], ...]:
    """Count, for each place and each rest, the ways to go on from there so that the weighted digits leave that rest."""
    rows = [tuple(int(rest == 0) for rest in range(_PRIME))]
    for weight in reversed(_WEIGHTS):
        after = rows[0]
        row = [sum(after[(rest - weight * digit) % _PRIME] for digit in range(_DIGITS)) for rest in range(_PRIME)]
        rows.insert(0, tuple(row))
    return tuple(rows)


_ENDINGS = _count_endings()
CAPACITY = _ENDINGS[0][0]


def is_code(digits: str) -> bool:
    """Tell whether a row of digits, nothing else in it, is a code."""
    return len(digits) == LENGTH and not sum(map(getitem, _WEIGHED, digits)) % _PRIME


def digits_of(number: int) -> str:
    """Return the code with this number, from 0. Raises ValueError beyond CAPACITY."""
    if not 0 <= number < CAPACITY:
        raise ValueError("there is no code with this number")
    digits, wanted = "", 0
    for place, weight in enumerate(_WEIGHTS):
        for digit in range(_DIGITS):
            left = (wanted - weight * digit) % _PRIME
            endings = _ENDINGS[place + 1][left]
            if number < endings:
                digits, wanted = f"{digits}{digit}", left
                break
            number -= endings
    return digits


def number_of(digits: str) -> int:
    """Return which of all codes this one is, from 0. Raises ValueError for digits that are no code."""
    if not is_code(digits):
        raise ValueError("not a code")
    number, wanted = 0, 0
    for place, (weight, written) in enumerate(zip(_WEIGHTS, digits, strict=True)):
        for digit in range(int(written)):
            number += _ENDINGS[place + 1][(wanted - weight * digit) % _PRIME]
        wanted = (wanted - weight * int(written)) % _PRIME
    return number


def grouped(digits: str) -> str:
    """Return digits as they are shown: 1234-5678."""
    return "-".join(digits[start : start + GROUP] for start in range(0, len(digits), GROUP))


def spelled(code: str) -> str:
    """Return a code as it is read out, one digit after the other with a rest between the groups: 1 2 3 4, 5 6 7 8."""
    return ", ".join(" ".join(group) for group in code.split("-"))
