"""What can be wrong with a text in three languages; each lint returns its findings, a sentence each."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from launcher.core.kazakh_letters import KAZAKH_ONLY, misspelt_words, without_kazakh_letters
from launcher.core.spelling import look_alike_letter
from tests.i18n.corpus import Text

Lint = Callable[[Text], list[str]]

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ALPHABETS = {"kk": RUSSIAN + KAZAKH_ONLY, "ru": RUSSIAN, "en": ""}
# Names of languages are written in that language everywhere, and one guide leads to the others.
FOREIGN_WORDS = {"Қазақша", "ҚАЗ", "РУС", "Русский", "Әә", "teachers.kk.md"}
END_MARKS = ".!?…:"
# The pseudo-language is 40 % longer than the English, and that is how much room every window has; in short texts a
# quarter of a line is more. What runs over several lines, or is nothing but a sentence, may take twice that.
ROOM, SHORT_ROOM = 1.4, 25
RUNNING_ROOM, SHORT_RUNNING_ROOM = 1.8, 30

_LETTERS = re.compile(r"[^\W\d_]+")
# Not «М. Қозыбаев» or «им. М. Козыбаева».
_SENTENCES = re.compile(r"(?<!\b[A-ZА-ЯҚ])(?<!\bим)[.!?] [A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]")
_ENDS_WITH_A_PLACE = re.compile(r"[)»”}]$|\$\d$")
_PLACES = re.compile(r"\{[^}]*\}|\$\([^)]*\)|\$\{\w+\}|\$[A-Z]\w*|\$\d|\[\d\]|%\d|@[A-Z.a-z]+@|\$\\n")
_NUMBER = r"\{(?:count|limit|number|n|shortest|longest|done|all|unread|added|known|refused|megabytes)\}"
# After «до» Russian has one form for all numbers, and so have abbreviations; the last ones stand for many things only.
_COUNTED_RU = re.compile(rf"(?<!до ){_NUMBER} ([а-яё]+)")
_AFTER_ANY_NUMBER_RU = {
    *("мс", "с", "мин", "из", "и", "до", "от", "символов", "записей", "цифр", "адресов", "текстов", "значений"),
    *("списков", "объявлений"),
}
_COUNTED_KK = re.compile(rf"{_NUMBER} ([^\W\d_]+(?:лар|лер|дар|дер|тар|тер)(?:ы|і|ды|ді|ты|ті|ға|ге|да|де)?)\b")


def lacks_a_language(text: Text) -> list[str]:
    """Every text has all three languages."""
    return [f"{text.place}: no {code}" for code in ALPHABETS if not text.said.get(code, "").strip()]


def says_the_same_twice(text: Text) -> list[str]:
    """Two languages that say the same word for word: one of them was not translated. Names alone may be alike."""
    said = [value for value in text.said.values() if not _is_a_name(value)]
    return [f"{text.place}: “{value}” twice" for value, count in Counter(said).items() if count > 1]


def _is_a_name(text: str) -> bool:
    """Whether nothing but names of products and places stand here."""
    bare = _PLACES.sub("", text)
    return bare.isascii() and " " not in bare.strip()


def mixes_alphabets(text: Text) -> list[str]:
    """A word with letters of two alphabets, or with a letter that its language does not have."""
    found = []
    for code, said in text.said.items():
        alphabet = set(ALPHABETS[code] + ALPHABETS[code].upper())
        mixed = look_alike_letter(said)
        if mixed:
            found.append(f"{text.place}: {code}: “{mixed[0]}” mixes alphabets")
        for word in _LETTERS.findall(_PLACES.sub(" ", said)):
            kinds = {"latin" if letter.isascii() else "own" if letter in alphabet else "foreign" for letter in word}
            if word not in FOREIGN_WORDS and (len(kinds) > 1 or "foreign" in kinds):
                found.append(f"{text.place}: {code}: “{word}”")
    return found


def has_russian_letters(text: Text) -> list[str]:
    """A Kazakh word with a Russian letter where the Kazakh one belongs, by the list of words in the program."""
    return [f"{text.place}: “{word}”, not “{right}”" for word, right in misspelt_words(text.said.get("kk", ""))]


def ends_differently(text: Text) -> list[str]:
    """Final punctuation that one language has and another has not, or that no language has after a sentence."""
    marks = {code: said[-1] if said[-1:] in END_MARKS else "" for code, said in text.said.items()}
    found = [f"{text.place}: ends with {marks}"] if len(set(marks.values())) > 1 else []
    unfinished = [
        said for code, said in text.said.items() if not marks[code] and _SENTENCES.search(_PLACES.sub("", said))
    ]
    return found + [f"{text.place}: “{said}” has no end" for said in unfinished if not _ENDS_WITH_A_PLACE.search(said)]


def names_other_places(text: Text) -> list[str]:
    """Places for values that are not the same in all languages."""
    places = {code: sorted(_PLACES.findall(said)) for code, said in text.said.items()}
    return [f"{text.place}: {places}"] if len({tuple(found) for found in places.values()}) > 1 else []


def is_too_long(text: Text) -> list[str]:
    """A translation for which there may be no room."""
    english = text.said["en"]
    runs = _runs(english)
    times, more = (RUNNING_ROOM, SHORT_RUNNING_ROOM) if runs else (ROOM, SHORT_ROOM)
    room = max(times * len(english), len(english) + more)
    return [f"{text.place}: {code}: “{said}”" for code, said in text.said.items() if len(said) > room]


def _runs(english: str) -> bool:
    return english[-1:] in END_MARKS or _SENTENCES.search(english) is not None


def bends_after_a_number(text: Text) -> list[str]:
    """A noun after a number that is right after some numbers only. A Kazakh one stays in the singular."""
    found = [word for word in _COUNTED_RU.findall(text.said.get("ru", "")) if word not in _AFTER_ANY_NUMBER_RU]
    found += _COUNTED_KK.findall(text.said.get("kk", ""))
    return [f"{text.place}: “{word}” after a number" for word in found]


def quotes_otherwise(text: Text) -> list[str]:
    """Quotation marks of another language, or that are not closed; JSON and commands keep their own."""
    found = []
    for code, said in text.said.items():
        wrong = re.findall("[„‘“”]" if code != "en" else "[„‘«»]", said)
        if wrong or said.count("«") != said.count("»") or said.count("“") != said.count("”"):
            found.append(f"{text.place}: {code}: “{said}”")
    return found


def spaces_twice(text: Text) -> list[str]:
    """Spaces that stand twice, at an end, or before punctuation."""
    return [
        f"{text.place}: {code}: “{said}”"
        for code, said in text.said.items()
        if "  " in said or said != said.strip() or re.search(r"\w [,;:!](?!=)", said)
    ]


# What holds for texts with all their languages, and what holds for each language by itself.
OF_THREE: Mapping[str, Lint] = {
    lint.__name__: lint
    for lint in (
        *(lacks_a_language, says_the_same_twice, ends_differently, names_other_places, is_too_long),
        spaces_twice,
    )
}
OF_ONE: Mapping[str, Lint] = {
    lint.__name__: lint for lint in (mixes_alphabets, has_russian_letters, bends_after_a_number, quotes_otherwise)
}


def written_two_ways(texts: Iterable[Text]) -> list[str]:
    """Kazakh words of all texts that differ only in letters that Russian lacks: one of each is probably misspelt."""
    words: dict[str, set[str]] = {}
    for text in texts:
        for word in _LETTERS.findall(text.said.get("kk", "").lower()):
            words.setdefault(without_kazakh_letters(word), set()).add(word)
    return sorted(" ".join(sorted(found)) for found in words.values() if len(found) > 1)
