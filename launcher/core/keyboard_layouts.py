"""The US, Russian and Kazakh keyboard layouts, key by key, and what a text would be if it had been typed in another.

The rows are those of XKB's symbols ``us``, ``ru`` and ``kz`` (RST KazSSR 903-90); the letters of Windows' layouts are
in the same places.
"""

from collections.abc import Iterator
from enum import StrEnum


class Layout(StrEnum):
    """A keyboard layout, by the language it is for."""

    EN = "en"
    RU = "ru"
    KK = "kk"


# Row by row; the second of each pair is with Shift.
_ROWS = {
    Layout.EN: ("`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./", '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'),
    Layout.RU: ("ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.", 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'),
    Layout.KK: ('("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№', ")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?"),
}


# What the keys of a text typed in one layout write in another one.
_TABLES = {
    (typed, meant): str.maketrans("".join(_ROWS[typed]), "".join(_ROWS[meant]))
    for typed in Layout
    for meant in Layout
    if typed is not meant
}


def retyped(text: str) -> Iterator[tuple[Layout, str]]:
    """Give what the keys of a lower-case `text` write in another layout, with the layout in which it was typed then.

    Only for layouts that have every letter of the text; each result once.
    """
    seen = {text}
    for (typed, _), table in _TABLES.items():
        if any(letter.isalnum() and ord(letter) not in table for letter in text):
            continue
        other = text.translate(table)
        if other not in seen:
            seen.add(other)
            yield typed, other
