"""The top of the helpdesk's window: its pages, the settings, and the languages."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from launcher.core.languages import Language
from launcher.ui.brand import Brand
from launcher.ui.language_names import LANGUAGE_NAMES
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.segments import Segments
from launcher.ui.tabs import Tabs
from launcher.ui.translation import Speech

translate = QCoreApplication.translate

_MARGIN = 24  # at the sides, device-independent pixels
_SPACING = 12


class HelpdeskHeader(QFrame):
    """Sign, tabs, settings and language.

    Signals:
        language_chosen: the person wants this language.
        settings_asked: the person wants to see the settings.
    """

    language_chosen = Signal(Language)
    settings_asked = Signal()

    def __init__(self, tabs: list[str], speech: Speech, parent: QWidget | None = None) -> None:
        """Make the header with `tabs` of these names, which are still without words."""
        super().__init__(parent)
        self.setProperty("role", "header")
        self._speech = speech
        self._brand = Brand(self)
        self.tabs = Tabs(tabs, self)
        self._settings = PictogramButton("settings", self)
        self._settings.clicked.connect(self.settings_asked)
        self._languages = Segments([*LANGUAGE_NAMES], speech.language, self)
        self._languages.chosen.connect(lambda name: self.language_chosen.emit(Language(name)))
        self._is_locked, self._rows = False, 0
        self._choices = QHBoxLayout()
        self._choices.setSpacing(_SPACING)
        for part in (self._settings, self._languages):
            self._choices.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        self._grid.setSpacing(_SPACING)
        self._grid.setColumnStretch(1, 1)
        self._arrange(1)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _arrange(self, rows: int) -> None:
        """Set the settings and the languages beside the tabs, or below them."""
        if rows == self._rows:
            return
        self._rows = rows
        for part in (self._brand, self.tabs):
            self._grid.removeWidget(part)
        self._grid.removeItem(self._choices)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._brand, 0, 0, middle)
        self._grid.addWidget(self.tabs, 0, 1, middle)
        if rows == 1:
            self._grid.addLayout(self._choices, 0, 2, middle)
        else:
            self._grid.addLayout(self._choices, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the choices, whatever stands beside what now.
        return QSize(self._choices.minimumSize().width() + 2 * _MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Set the choices below where there is no room beside the tabs; to be called when those are named anew."""
        beside = self._brand.width() + self.tabs.line_width() + self._choices.sizeHint().width() + 2 * _SPACING
        self._arrange(1 if beside <= self.width() - 2 * _MARGIN else 2)

    def lock_languages(self) -> None:
        """Show that the administrator has decided the language."""
        self._is_locked = True
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._settings.name(translate("Header", "Settings"))
        self._languages.choose(self._speech.language)
        for language, name in LANGUAGE_NAMES.items():
            self._languages.name_button(language, name)
        self._languages.setAccessibleName(translate("Header", "Language"))
        self.tabs.setAccessibleName(translate("Helpdesk", "Pages"))
        if self._is_locked:
            self._languages.lock(translate("Header", "Set by the administrator"))
