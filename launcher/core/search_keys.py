"""The forms in which words are compared: as written, without Kazakh letters, and by sound."""

import re
import unicodedata

# What a person writes who has no Kazakh letters at hand.
_FOLD = str.maketrans("әғқңөұүһі", "агкноуухи")
# By sound, one Latin letter for each. Hard and soft, long and short are the same.
_SOUND = str.maketrans(
    "абвгдежзийклмнопрстуфхцчшщыэюяәғқңөұүһі"  # Cyrillic
    "ıäöüūñńŋğǵşçáéíóúýčšž",  # the Latin alphabets for Kazakh since 2017, and the scientific one for Russian
    "abvgdejziiklmnoprstufhccssieuaagknouuhiiaouunnnggscaeiouucsj",
    "ъь",
)
# Spellings of one sound with several letters; where one is a part of another, the longer comes first.
_SPELLINGS = (
    ("shch", "s"), ("sch", "s"), ("sh", "s"), ("ch", "c"), ("zh", "j"), ("dj", "j"), ("kh", "h"),
    ("gh", "g"), ("wh", "v"), ("ts", "c"), ("ng", "n"), ("oo", "u"), ("ee", "i"), ("ea", "e"),
    ("yu", "u"), ("iu", "u"), ("ya", "a"), ("ye", "e"), ("yo", "e"),
)  # fmt: skip
_LETTERS = str.maketrans("qwxy", "kvhi")
_HARD_C = re.compile(r"c(?![eiyh])")
_TWICE = re.compile(r"(.)\1+")
_APOSTROPHES = str.maketrans("", "", "'’ʼ`ʹ´")
_WORD = re.compile(r"[^\W_]+")


def plain(text: str) -> str:
    """Return `text` in one case and on one line, composed, with ё as е, without apostrophes and stray marks."""
    composed = unicodedata.normalize("NFC", " ".join(text.casefold().split())).replace("ё", "е").translate(_APOSTROPHES)
    # Most texts have no marks, and looking at each letter takes ten times as long as looking for one.
    if composed.isprintable() and not any("\u0300" <= letter <= "\u036f" for letter in composed):
        return composed
    return "".join(letter for letter in composed if not unicodedata.category(letter).startswith(("M", "C")))


def words(plain_text: str) -> list[str]:
    """Return the words of a text that is in its plain form; whatever is no letter or digit parts them."""
    return _WORD.findall(plain_text)


def folded(word: str) -> str:
    """Return a plain word with Russian letters in the place of Kazakh ones."""
    return word.translate(_FOLD)


def sound(word: str) -> str:
    """Return how a plain word sounds, roughly, whatever alphabet and spelling it is in: шот, shot, schot are one."""
    if word.isdigit():
        return word
    # A Latin c is a k before most letters; where it is «ch» it stays for the spellings.
    result = _HARD_C.sub("k", word).translate(_SOUND)
    # Cyrillic words as well: зоом and моодле are written by the letter, and лернинг ends like learning.
    for spelling, letter in _SPELLINGS:
        result = result.replace(spelling, letter)
    result = result.translate(_LETTERS)
    if len(word) < 4:  # doubled letters are one, except in short names like BBB
        return result
    result = _TWICE.sub(r"\1", result)
    # Moodle is мудл to those who say it.
    return result[:-1] if len(result) > 4 and result.endswith("le") else result
