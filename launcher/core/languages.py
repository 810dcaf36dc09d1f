"""The three languages of the program, and a text in all three."""

from collections.abc import Iterable
from enum import StrEnum

from launcher.core.quick_dataclasses import dataclass


class Language(StrEnum):
    """A language of the program, by its ISO 639-1 code. Kazakh comes first everywhere."""

    KK = "kk"
    RU = "ru"
    EN = "en"


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in the three languages; none of them is empty once it is in a catalogue."""

    kk: str
    ru: str
    en: str

    def text(self, language: Language) -> str:
        """Return the text in `language`."""
        if language is Language.KK:
            return self.kk
        return self.ru if language is Language.RU else self.en


def choose_language(preferred: Iterable[str]) -> Language:
    """Return the first of the `preferred` locale names that the program speaks, else Kazakh.

    Takes names in the forms that systems use: ``ru``, ``kk-KZ``, ``ru_KZ.UTF-8``, ``kk-Cyrl-KZ``.
    """
    for name in preferred:
        code = name.replace("_", "-").split("-")[0].split(".")[0].lower()
        if code in {"kk", "ru", "en"}:
            return Language(code)
    return Language.KK
