"""What was probably meant: near words, and letters that look like others."""

from collections.abc import Iterable

# Cyrillic letters that a reader cannot tell from a Latin one in most typefaces. The pairs are those of the
# Unicode confusables table (UTS 39) for the Russian and Kazakh alphabets.
CYRILLIC_LIKE_LATIN = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "һ": "h", "ѕ": "s", "ј": "j",
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "У": "Y",
    "Х": "X", "І": "I", "Ү": "Y",
}  # fmt: skip
# Letters of other Latin alphabets that are found on the web in place of Kazakh ones.
_LATIN_LIKE_KAZAKH = frozenset("\u0259\u018f\u0275\u019f")  # schwa and barred o
LATIN_LIKE_CYRILLIC = {latin: cyrillic for cyrillic, latin in CYRILLIC_LIKE_LATIN.items()}


def nearest(word: str, known: Iterable[str], likeness: float = 0.6) -> str | None:
    """Return the one of the `known` words that `word` was probably meant to be, or None.

    `likeness` is the least ratio of :class:`difflib.SequenceMatcher` that counts as near, 0 to 1.
    """
    from difflib import get_close_matches  # needed only where something is wrong: not at start-up

    matches = get_close_matches(word[:100].lower(), list(known), n=1, cutoff=likeness)
    return matches[0] if matches else None


def look_alike_letter(text: str) -> tuple[str, str] | None:
    """Return (word, letter) of the first word of `text` that mixes in a letter of the other alphabet.

    A word is at fault when it has Latin and Cyrillic letters and all those of one alphabet, the rarer one
    first, could be replaced by their doubles. A hyphen parts words: «ZOOM-ға» is right.
    """
    if text.isascii():
        return None
    for word in _words(text):
        foreign = next((letter for letter in word if letter in _LATIN_LIKE_KAZAKH), None)
        if foreign is not None:
            return word, foreign
        latin = [letter for letter in word if letter.isascii()]
        cyrillic = [letter for letter in word if "\u0400" <= letter <= "\u04ff"]
        if not latin or not cyrillic:
            continue
        pairs = ((latin, LATIN_LIKE_CYRILLIC), (cyrillic, CYRILLIC_LIKE_LATIN))
        for letters, doubles in sorted(pairs, key=lambda pair: len(pair[0])):
            if all(letter in doubles for letter in letters):
                return word, letters[0]
    return None


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalpha() else " " for letter in text).split()
