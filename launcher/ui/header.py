"""The top of a window: whose program it is, the languages, light and dark."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

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

_MARGIN = 24  # at the sides, device-independent pixels
_SPACING = 12
_NAMES_WIDTH = 200  # the least beside the choices, at 100 % text size


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
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._name)
        whose = QHBoxLayout()
        whose.addWidget(self._brand)
        whose.addLayout(names, 1)
        for part in (self._themes, self._languages):
            self._choices.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        self._layout.addLayout(whose, 1)
        self._layout.addLayout(self._choices)
        for layout in (whose, self._choices, self._layout):
            layout.setSpacing(_SPACING)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the widest of the parts, whatever stands beside what now.
        widest = max(self._themes.sizeHint().width(), self._languages.sizeHint().width())
        return QSize(widest + 2 * _MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices under the names where they do not fit beside them, and one under the other at need."""
        super().resizeEvent(event)
        room = event.size().width() - 2 * _MARGIN
        choices = self._themes.sizeHint().width() + _SPACING + self._languages.sizeHint().width()
        names = self._brand.width() + _SPACING + scaled(_NAMES_WIDTH)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(beside if names + _SPACING + choices <= room else below)
        self._choices.setDirection(beside if choices <= room else below)

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
