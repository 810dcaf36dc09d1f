"""The top of a window: whose program it is, the languages, light and dark."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from launcher.core.catalogue import Organisation
from launcher.core.languages import Language
from launcher.core.settings import ThemeChoice
from launcher.ui import pictograms
from launcher.ui.labels import label
from launcher.ui.segments import Segments
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

# A language is always called by its own name, so that its speakers find it.
LANGUAGE_NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}
_THEME_PICTOGRAMS = {ThemeChoice.LIGHT: "sun", ThemeChoice.DARK: "moon", ThemeChoice.SYSTEM: "monitor"}


class Header(QFrame):
    """Organisation, title, language and theme.

    Signals:
        language_chosen: the person wants this language.
        theme_chosen: the person wants this look.
    """

    language_chosen = Signal(Language)
    theme_chosen = Signal(ThemeChoice)

    def __init__(
        self, organisation: Organisation | None, speech: Speech, theme: ThemeChoice, parent: QWidget | None = None
    ) -> None:
        """Make the header for `organisation`."""
        super().__init__(parent)
        self.setProperty("role", "header")
        self._organisation, self._speech = organisation, speech
        self._brand = QLabel()
        self._brand.setProperty("role", "brand")
        self._brand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._brand.setFixedSize(QSize(scaled(44), scaled(44)))
        self._title = label(TextStyle.TITLE)
        self._name = label(TextStyle.SMALL, "second")
        self._languages = Segments([*LANGUAGE_NAMES], speech.language)
        self._themes = Segments([*_THEME_PICTOGRAMS], theme)
        self._languages.chosen.connect(lambda name: self.language_chosen.emit(Language(name)))
        self._themes.chosen.connect(lambda name: self.theme_chosen.emit(ThemeChoice(name)))
        self._themes.chosen.connect(lambda _: self._colour())
        self._lay_out()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 10, 24, 10)
        layout.setSpacing(12)
        layout.addWidget(self._brand)
        layout.addLayout(names, 1)
        layout.addWidget(self._themes)
        layout.addWidget(self._languages)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        if self._organisation is not None:
            self._title.setText(self._speech.text(self._organisation.product))
            self._name.setText(self._speech.text(self._organisation.name))
        else:
            self._title.setText(translate("Header", "Platforms"))
        self._languages.choose(self._speech.language)
        for language, name in LANGUAGE_NAMES.items():
            self._languages.name_button(language, name)
        self._languages.setAccessibleName(translate("Header", "Language"))
        self._themes.setAccessibleName(translate("Header", "Colours"))
        self._colour()

    def _colour(self) -> None:
        palette = QGuiApplication.palette()
        on_primary = palette.color(QPalette.ColorRole.HighlightedText)
        ratio, size = self.devicePixelRatioF(), scaled(20)
        self._brand.setPixmap(pictograms.tinted("building", scaled(26), on_primary, ratio))
        for choice, name in _THEME_PICTOGRAMS.items():
            role = QPalette.ColorRole.HighlightedText if self._themes.is_chosen(choice) else QPalette.ColorRole.Text
            picture = pictograms.icon(name, size, palette.color(role), ratio)
            self._themes.picture_button(choice, picture, self._meaning(choice), size)

    def _meaning(self, choice: ThemeChoice) -> str:
        return {
            ThemeChoice.LIGHT: translate("Header", "Light colours"),
            ThemeChoice.DARK: translate("Header", "Dark colours"),
            ThemeChoice.SYSTEM: translate("Header", "Colours as in the system"),
        }[choice]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_themes"):
            self._colour()
