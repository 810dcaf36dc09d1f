"""Kazakh words in which Russian letters were typed for Kazakh ones, as on a Russian keyboard: «жане» for «және».

Such a word can be read, but a screen reader pronounces it wrongly, and no search of others finds it.
"""

import re
from collections.abc import Iterator

KAZAKH_ONLY = "әғқңөұүһі"  # what Russian does not have
_TO_RUSSIAN = str.maketrans(KAZAKH_ONLY, "агкноуухи")
_WORD = re.compile(r"[^\W\d_]+")

# Words as they are met in texts about lessons and computers. None of them, with Russian letters, is a word of Kazakh
# or Russian itself («он» for «оң» is one), so that nothing right is complained of.
_WHOLE = (
    "алғаш", "бәрі", "бір", "бірге", "бірде", "біреу", "бірнеше", "біз", "біздің", "бүгін", "бүкіл", "бұдан", "бұл",
    "бұрын", "ғана", "дейін", "екі", "енді", "ешқандай", "ештеңе", "жеті", "жоқ", "жүз", "және", "іске", "кейін",
    "кейбір", "күн", "күні", "кім", "күшінде", "қазір", "қай", "қайда", "қайта", "қалай", "қандай", "қашан", "құжат",
    "мәтін", "мұнда", "мұндай", "мүмкін", "неғұрлым", "оған", "оқу", "оның", "оқып", "өзі", "өзін", "өзіңіз", "осыған",
    "өте", "пәні", "пәнінен", "сіз", "сіздің", "соңғы", "тағы", "тілі", "тілінде", "төмен", "төрт", "түн", "түрі",
    "тұрады", "үй", "үш", "үшін", "үшінші", "халқы", "шақыру", "яғни",
)  # fmt: skip
# Beginnings of words, whatever endings follow.
_BEGINNINGS = (
    "аудиториядағы", "ақпарат", "ақылы", "әдіс", "әкімші", "әлеумет", "бағдарлама", "басқа", "бекіт", "білім", "бөлім",
    "бөлме", "бөліс", "дайындық", "дәріс", "дұрыс", "дүйсенбі", "жексенбі", "желі", "жұма", "жұмыс", "жүйе", "жүкте",
    "іздеу", "істеп", "істейд", "кеңес", "кітап", "киоскі", "көмек", "көрсет", "көшір", "қабылда", "қажет", "қазақта",
    "қазақша", "қазақст", "қаңтар", "қашықтық", "қолдан", "қолдау", "қоңырау", "қорытынды", "қосыл", "қосымша",
    "құпиясөз", "қызмет", "қыркүйек", "қысқа", "мәлімет", "мәселе", "мерзімі", "міндет", "мұғалім", "нәтиже", "нөмір",
    "нұсқа", "оқиға", "оқулық", "оқыт", "өзгер", "өткіз", "өтінем", "өшір", "пәрмен", "рұқсат", "сабақ", "сақта",
    "сәрсенбі", "сәуір", "сейсенбі", "сілтеме", "солтүстік", "сөйле", "сұрақ", "сүйін", "таңда", "тапсырмағ",
    "тармағ", "тексеріңіз", "тізім", "тілдер", "тіркел", "түзет", "түйме", "түсін", "тұтын", "уақыт", "университеттің",
    "үйрен", "үлгер", "факультеті", "хабарлаңыз", "шешіл", "шілде", "шығар",
)  # fmt: skip
_SHORTEST_OF_LARGE = 5  # letters
_SHORTEST, _LONGEST = min(map(len, _BEGINNINGS)), max(map(len, _BEGINNINGS))


def without_kazakh_letters(text: str) -> str:
    """Return `text`, which is in small letters, as one types it on a Russian keyboard."""
    return text.translate(_TO_RUSSIAN)


_KNOWN_WHOLE = {without_kazakh_letters(word): word for word in _WHOLE}
_KNOWN_BEGINNINGS = {without_kazakh_letters(word): word for word in _BEGINNINGS}


def misspelt_words(text: str) -> Iterator[tuple[str, str]]:
    """Yield each word of a Kazakh text that has a Russian letter in the wrong place, and how it is written."""
    for word in _WORD.findall(text):
        small = word.lower()
        # «Казаков» is a name: words in large letters are judged by what is longer or whole.
        right = _written(small, _SHORTEST if word == small else _SHORTEST_OF_LARGE)
        if right != small and all(
            mine in (letter, without_kazakh_letters(letter)) for mine, letter in zip(small, right, strict=True)
        ):
            yield word, right if word == small else right.capitalize()


def _written(word: str, shortest: int) -> str:
    """Return the word with the Kazakh letters that it is known to have. Beginnings under `shortest` do not count."""
    plain = without_kazakh_letters(word)
    if plain in _KNOWN_WHOLE:
        return _KNOWN_WHOLE[plain]
    for length in range(min(len(word), _LONGEST), shortest - 1, -1):
        beginning = _KNOWN_BEGINNINGS.get(plain[:length])
        if beginning is not None:
            return beginning + word[length:]
    return word
