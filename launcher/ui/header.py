"""The top of a window: whose program it is, the search, the settings, the languages."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from launcher.core.catalogue import Organisation
from launcher.core.languages import Language
from launcher.ui.language_names import LANGUAGE_NAMES
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.search_box import SearchBox
from launcher.ui.segments import Segments
from launcher.ui.translation import Speech
from launcher.ui.typography import scaled
from launcher.ui.whose import Whose

translate = QCoreApplication.translate

_MARGIN = 24  # at the sides, device-independent pixels
_SPACING = 12
_NAMES_WIDTH = 200  # the least beside the choices, at 100 % text size


class Header(QFrame):
    """Organisation and title, search, settings and language.

    Signals:
        language_chosen: the person wants this language.
        settings_asked: the person wants to see the settings.
    """

    language_chosen = Signal(Language)
    settings_asked = Signal()

    def __init__(self, organisation: Organisation | None, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the header for `organisation`."""
        super().__init__(parent)
        self.setProperty("role", "header")
        self._organisation, self._speech = organisation, speech
        self._whose = Whose()
        self.search = SearchBox(self)
        self._settings = PictogramButton("settings", self)
        self._settings.clicked.connect(self.settings_asked)
        self._languages = Segments([*LANGUAGE_NAMES], speech.language)
        self._languages.chosen.connect(lambda name: self.language_chosen.emit(Language(name)))
        self._is_locked = False
        self._choices = QHBoxLayout()
        self._grid = QGridLayout(self)
        self._rows = 0
        self._lay_out()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        for part in (self._settings, self._languages):
            self._choices.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._grid.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        for layout in (self._choices, self._grid):
            layout.setSpacing(_SPACING)
        self._arrange(1)

    def _arrange(self, rows: int) -> None:
        """Set everything into one row, two (the search below) or three (the choices between the names and it)."""
        if rows == self._rows:
            return
        is_first = self._rows == 0
        self._rows = rows
        for part in (self._whose, self._choices):
            self._grid.removeItem(part)
        self._grid.removeWidget(self.search)
        self._grid.addLayout(self._whose, 0, 0)
        if rows == 1:
            self._grid.addWidget(self.search, 0, 1)
            self._grid.addLayout(self._choices, 0, 2)
        else:
            self._grid.addLayout(self._choices, rows - 2, 0 if rows == 3 else 1)
            self._grid.addWidget(self.search, rows - 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if rows == 1 else 0)
        if not is_first:  # at first everything is in the order in which it was made
            self._order()

    def _order(self) -> None:
        """Let the Tab key go as one reads: the choices stand after the search, or above it."""
        search = [self.search, *self.search.findChildren(PictogramButton)]
        choices = [self._settings, *self._languages.findChildren(QPushButton)]
        for one, other in pairwise([*search, *choices] if self._rows == 1 else [*choices, *search]):
            QWidget.setTabOrder(one, other)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the choices, whatever stands beside what now.
        return QSize(self._choices.minimumSize().width() + 2 * _MARGIN, super().minimumSizeHint().height())

    def add_badge(self, badge: QWidget) -> None:
        """Put `badge` before the settings; it may come and go."""
        self._choices.insertWidget(0, badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        badge.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put below what does not fit beside."""
        room = self.width() - 2 * _MARGIN
        whose = self._whose.brand.width() + _SPACING + scaled(_NAMES_WIDTH)
        beside = whose + _SPACING + self._choices.sizeHint().width()
        search = _SPACING + self.search.minimumSizeHint().width()
        self._arrange(1 if beside + search <= room else 2 if beside <= room else 3)

    def lock_languages(self) -> None:
        """Show that the administrator has decided the language."""
        self._is_locked = True
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        organisation = self._organisation
        self._whose.say(organisation, None if organisation is None else organisation.name, self._speech)
        self.search.retranslate()
        self._settings.name(translate("Header", "Settings"))
        self._languages.choose(self._speech.language)
        for language, name in LANGUAGE_NAMES.items():
            self._languages.name_button(language, name)
        self._languages.setAccessibleName(translate("Header", "Language"))
        if self._is_locked:
            self._languages.lock(translate("Header", "Set by the administrator"))
