"""What the screen says in a language: the texts of the content and the compiled translations, looked up."""

from dataclasses import dataclass, field

from PySide6.QtCore import QTranslator

from launcher.core.catalogue import Catalogue, Entry, Reminder
from launcher.core.languages import Language, LocalText
from tests.helpers.program import REPOSITORY

LANGUAGE_NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}
FORMAT_NAMES = {"pdf": "PDF", "video": "video", "web": "web page"}
TARGET_LANGUAGES = {"kk": "in Kazakh", "ru": "in Russian", "en": "in English"}


def _translator(language: Language) -> QTranslator | None:
    # English is the language of the source texts.
    if language is Language.EN:
        return None
    translator = QTranslator()
    assert translator.load(str(REPOSITORY / f"i18n/launcher_{language}.qm"))
    return translator


@dataclass(frozen=True)
class ScreenWords:
    """The words of the screen in one language."""

    language: Language
    _translator: QTranslator | None = field(repr=False, compare=False)

    @classmethod
    def of(cls, language: Language) -> "ScreenWords":
        """Load the words of a language."""
        return cls(language, _translator(language))

    def say(self, context: str, source: str, **params: str) -> str:
        """A sentence of the program, by its context and its English source, filled with `params`."""
        translated = self._translator.translate(context, source) if self._translator else ""
        return (translated or source).format(**params)

    def text(self, text: LocalText | None) -> str:
        """A text of the content."""
        assert text is not None
        return text.text(self.language)

    def card(self, entry: Entry) -> str:
        """The name of the card or row that opens an entry."""
        return self.text(entry.title)

    def chip(self, guide: Entry) -> str:
        """The name of the small button that opens a guide under its platform."""
        parts = [self.text(guide.short_title)]
        if guide.format is not None:
            parts.append(self.say("EntryWords", FORMAT_NAMES[guide.format.value]))
        if guide.language is not None and guide.language != self.language:
            parts.append(self.say("Language", TARGET_LANGUAGES[guide.language]))
        return f"{' · '.join(parts)}: {self.text(guide.title)}"

    def opener(self, entry: Entry, catalogue: Catalogue) -> str:
        """The name of what opens an entry on the first page, wherever it stands."""
        hangs = any(entry.id in other.guides for other in catalogue.entries)
        return self.chip(entry) if hangs else self.card(entry)

    def why(self, entry: Entry) -> str:
        """The name of the small button that explains an entry."""
        return f"{self.say('WhyButton', 'Why is this here?')} {self.text(entry.title)}"

    def open_after_reminder(self, entry: Entry) -> str:
        """The name of the button that goes on from a reminder to the entry."""
        return self.say("Reminder", "Open {title}", title=self.text(entry.title))

    def code(self, reminder: Reminder) -> str:
        """Which clause says so, and which clause of the Code of Ethics it names."""
        source = "Clause {clause} · Code of Ethics, clause {code_clause}"
        return self.say("Reminder", source, clause=reminder.clause, code_clause=reminder.code_clause)

    @property
    def regulation(self) -> str:
        """The name of the button that leads to the page of the regulation."""
        return self.say("Home", "The regulation and its validity")

    @property
    def back(self) -> str:
        """The name of the button that leads back from there."""
        return self.say("Regulation", "← Back to the platforms")

    @property
    def opening(self) -> str:
        """What a card says while its entry is being opened."""
        return self.say("Opening", "Opening…")
