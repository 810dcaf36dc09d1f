"""What the languages are called."""

from launcher.core.languages import Language

# A language is always called by its own name, so that its speakers find it.
LANGUAGE_NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}
