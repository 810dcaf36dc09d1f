"""What a host looks like to a reader: letters that cannot be told apart become the same one.

After the confusables of Unicode (UTS 39), for the letters that a host name can have and a keyboard or a font of
this country shows; digits and pairs of letters after what is really registered to imitate names.
"""

import unicodedata

from launcher.core.spelling import CYRILLIC_LIKE_LATIN

_LONGEST_LABEL = 63  # characters, RFC 1035
_DOTS = str.maketrans("\u3002\uff0e\uff61", "...")  # what browsers take for a full stop (UTS 46)

# Latin letter: the signs that look like it.
_DOUBLES = {
    "a": "4αаɑ@", "b": "8вьƅɓβ", "c": "сϲᴄ", "d": "ԁɗđ", "e": "3еєəәɛε", "f": "ƒғ", "g": "9qɡɢğ", "h": "һнңɦћħ",
    "k": "кқκĸ", "l": "1iıіιɩӏɪʟłļ|", "m": "мᴍ", "n": "пηπɴŋ", "o": "0оοσөøơᴏ", "p": "рρþ", "r": "гɾᴦ", "s": "5ѕꜱ",
    "t": "7тτŧᴛ", "u": "υμцᴜ", "v": "νѵᴠ", "w": "шωѡɯᴡ", "x": "хχ", "y": "уүұγʏ", "z": "2зʐᴢƶʒ",
}  # fmt: skip
_TABLE = str.maketrans(
    {ord(sign): latin for latin, signs in _DOUBLES.items() for sign in signs}
    | {ord(sign): "l" if latin in "iI" else latin.lower() for sign, latin in CYRILLIC_LIKE_LATIN.items()}
)
_PAIRS = (("rn", "m"), ("vv", "w"), ("uu", "w"), ("cl", "d"))


def readable(host: str) -> str:
    """Return `host` in small letters, with full stops, and with Punycode (RFC 3492) decoded."""
    text = unicodedata.normalize("NFKC", host.translate(_DOTS)).casefold()
    return ".".join(_decoded(label) for label in text.split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--") or len(label) > _LONGEST_LABEL:
        return label
    try:
        return unicodedata.normalize("NFKC", label[4:].encode("ascii").decode("punycode")).casefold()
    except (UnicodeError, ValueError, OverflowError):
        return label


def skeleton(text: str) -> str:
    """Return `text` as it looks: texts with the same skeleton are the same to the eye."""
    plain = text.translate(_TABLE)
    if not plain.isascii():
        parts = unicodedata.normalize("NFKD", plain)
        plain = "".join(sign for sign in parts if not unicodedata.combining(sign)).translate(_TABLE)
    for pair, letter in _PAIRS:
        plain = plain.replace(pair, letter)
    return plain
