"""The keyboard layout of now: what the system calls it, which language it is for, and how a badge says that."""

from launcher.core.keyboard_layouts import Layout
from launcher.core.quick_dataclasses import dataclass

# XKB names its layouts in English: «Kazakh», «Kazakh (with Russian)», «English (US)»; so does Windows the languages.
_LANGUAGES = {"kazakh": Layout.KK, "russian": Layout.RU, "english": Layout.EN}
# As people call them, whatever language is spoken otherwise.
_SHORT = {Layout.KK: "ҚАЗ", Layout.RU: "РУС", Layout.EN: "ENG"}
_SHORT_LENGTH = 3


@dataclass(frozen=True, slots=True)
class PresentLayout:
    """A keyboard layout by the English `name` that the system gives it."""

    name: str

    @property
    def language(self) -> Layout | None:
        """The language that it is for, None if that is none of ours."""
        words = self.name.replace("(", " ").split()
        return _LANGUAGES.get(words[0].casefold()) if words else None

    @property
    def short(self) -> str:
        """Three letters for a badge."""
        language = self.language
        return self.name[:_SHORT_LENGTH].upper() if language is None else _SHORT[language]
