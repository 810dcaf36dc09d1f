"""The language that the program speaks now, and everything that depends on it."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal

from launcher.core.languages import Language, LocalText
from launcher.core.messages import Message
from launcher.core.quick_typing import TypeVar

_Thing = TypeVar("_Thing")
# Says a sentence in the language that is spoken when it is called: what is still on the screen when somebody switches
# the language is said again by it.
Saying = Callable[[], str]

# QLocale is imported where it is used: the first look at it makes its eight hundred enum members, which is
# half as long as everything else of ours before the first paint. Bare «ru» means roubles to Qt, and bare
# «en» American dates, hence the countries.
_LOCALES = {Language.KK: "kk_KZ", Language.RU: "ru_KZ", Language.EN: "en_GB"}
_LONG_DATES = {
    Language.KK: "yyyy 'жылғы' d MMMM",
    Language.RU: "d MMMM yyyy 'года'",
    Language.EN: "d MMMM yyyy",
}


class Speech(QObject):
    """Speaks one language at a time; switches live.

    Signals:
        changed: everything shown must be said again.
    """

    changed = Signal()

    def __init__(self, translations: Path, language: Language, parent: QObject | None = None) -> None:
        """Speak `language` with the compiled translations of a folder."""
        super().__init__(parent)
        self._translations = translations
        self._language = language
        self._own: QTranslator | None = None
        self._qt: list[QTranslator] = []
        self._with_qt_texts = False
        self._install()

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._language

    def speak(self, language: Language) -> None:
        """Speak `language` from now on."""
        if language is self._language:
            return
        self._language = language
        self._install()
        self.changed.emit()
        from launcher.ui.settling import settle  # not before the first paint

        settle()

    def load_qt_texts(self) -> None:
        """Translate Qt's own texts too (menus of text fields). Not needed for the first paint."""
        self._with_qt_texts = True
        self._install_qt_texts()

    def say(self, message: Message) -> str:
        """Return `message` in the language spoken now."""
        return message.spoken(lambda context, source: QCoreApplication.translate(context, source))

    def in_language(self, language: Language) -> Callable[[Message], str]:
        """Return what puts messages into `language`, whatever is spoken now."""
        translator = QTranslator()
        if language is not Language.EN:
            translator.load(str(self._translations / f"launcher_{language}.qm"))
        return lambda message: message.spoken(lambda context, source: translator.translate(context, source) or source)

    def text(self, text: LocalText) -> str:
        """Return a text of the content in the language spoken now."""
        return text.text(self._language)

    def date(self, iso_date: str) -> str:
        """Return a date as one writes it out in the language spoken now."""
        from PySide6.QtCore import QDate, QLocale, Qt

        day = QDate.fromString(iso_date, Qt.DateFormat.ISODate)
        return QLocale(_LOCALES[self._language]).toString(day, _LONG_DATES[self._language])

    def in_order(self, things: Iterable[_Thing], words: Callable[[_Thing], str]) -> list[_Thing]:
        """Return things sorted by their `words` as the language spoken now does: Ә follows А, and 10 follows 9."""
        from PySide6.QtCore import QCollator, QLocale

        collator = QCollator(QLocale(_LOCALES[self._language]))
        collator.setNumericMode(True)
        return sorted(things, key=lambda thing: collator.sortKey(words(thing)))

    def language_name(self, code: str) -> str:
        """Return what the language `code` is called in the language spoken now, for the language of a page."""
        names = {
            "kk": QCoreApplication.translate("Language", "in Kazakh"),
            "ru": QCoreApplication.translate("Language", "in Russian"),
            "en": QCoreApplication.translate("Language", "in English"),
        }
        return names.get(code, code)

    def _install(self) -> None:
        if self._own is not None:
            _forget(self._own)
            self._own = None
        if self._with_qt_texts:
            self._install_qt_texts()
        # English is the language of the source texts: nothing to load.
        if self._language is not Language.EN:
            self._own = self._load(self._translations / f"launcher_{self._language}.qm")

    def _install_qt_texts(self) -> None:
        from PySide6.QtCore import QLibraryInfo, QLocale

        QLocale.setDefault(QLocale(_LOCALES[self._language]))
        for translator in self._qt:
            _forget(translator)
        self._qt = []
        if self._language is not Language.EN:
            folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            # The last one is asked first: it has what Qt's own lacks, or says in other words than this program.
            files = (folder / f"qtbase_{self._language}.qm", self._translations / f"qt_{self._language}.qm")
            self._qt = [loaded for file in files if (loaded := self._load(file)) is not None]

    def _load(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if not translator.load(str(file)):
            return None
        QCoreApplication.installTranslator(translator)
        return translator


def _forget(translator: QTranslator) -> None:
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()
