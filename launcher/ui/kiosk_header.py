"""The top of the kiosk: the languages before everything else, the search, the clock and the network."""

import time
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from launcher.core.catalogue import Organisation
from launcher.core.languages import Language
from launcher.core.network import NetworkState, network_words
from launcher.ui.labels import button, label, tab_stops
from launcher.ui.language_names import LANGUAGE_NAMES
from launcher.ui.search_box import SearchBox
from launcher.ui.segments import Segments
from launcher.ui.translation import Speech
from launcher.ui.typography import NO_LIMIT, TextStyle, font, scaled
from launcher.ui.whose import Whose

translate = QCoreApplication.translate

_MARGIN = 24  # at the sides, device-independent pixels
_SPACING = 16
_NAMES_WIDTH = 210  # the least for the name of the program, at 100 % text size
_SEARCH_WIDTH = 260  # at most
_ROLES = {NetworkState.ONLINE: "good", NetworkState.NO_INTERNET: "warning", NetworkState.OFFLINE: "warning"}
_SIGNS = {"good": "✓", "warning": "▲"}


class KioskHeader(QFrame):
    """Whose program it is, languages, size of text and colours, search, and how things stand.

    Signals:
        language_chosen: the person wants this language.
        ease_asked: the person wants to read more easily.
        minute_came: the clock shows another minute.
    """

    language_chosen = Signal(Language)
    ease_asked = Signal()
    minute_came = Signal()

    def __init__(self, organisation: Organisation | None, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the header for `organisation`."""
        super().__init__(parent)
        self.setProperty("role", "header")
        self._organisation, self._speech = organisation, speech
        self.languages = Segments([*LANGUAGE_NAMES], speech.language, self, TextStyle.HEADING)
        self.languages.chosen.connect(lambda name: self.language_chosen.emit(Language(name)))
        self.ease = button("chip")
        self.ease.setParent(self)
        self.ease.clicked.connect(self.ease_asked)
        self.search = SearchBox(self, shows_keys=False)
        self.search.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._whose = Whose()
        self.brand = self._whose.brand
        self._clock, self._network = label(TextStyle.DISPLAY), label(TextStyle.SMALL_STRONG)
        self._rows, self._ease_words = 0, ""
        self._grid = QGridLayout(self)
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._show_time)
        self._show_time()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        self._state_column = QVBoxLayout()
        self._state_column.setSpacing(0)
        for part in (self._clock, self._network):
            part.setWordWrap(False)
            part.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._state_column.addWidget(part)
        self._network.hide()  # until somebody knows: the clock stands in the middle then
        self._grid.setContentsMargins(scaled(_MARGIN), 10, scaled(_MARGIN), 10)
        self._grid.setSpacing(scaled(_SPACING))
        self._arrange(1)

    def _arrange(self, rows: int) -> None:
        """Set everything into one row, or the search (and then the languages) below."""
        if rows == self._rows:
            return
        is_first = self._rows == 0
        self._rows = rows
        for part in (self._whose, self._state_column):
            self._grid.removeItem(part)
        for widget in (self.languages, self.ease, self.search):
            self._grid.removeWidget(widget)
        self._grid.addLayout(self._whose, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if rows == 3:
            self._grid.addWidget(self.ease, 0, 1, middle)
            self._grid.addLayout(self._state_column, 0, 2)
            self._grid.addWidget(self.languages, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(self.search, 2, 0, 1, 3)
        else:
            self._grid.addWidget(self.languages, 0, 1, middle)
            self._grid.addWidget(self.ease, 0, 2, middle)
            if rows == 2:
                self._grid.addWidget(self.search, 1, 0, 1, 4)
            else:
                self._grid.addWidget(self.search, 0, 3)
            self._grid.addLayout(self._state_column, 0, 4 if rows == 1 else 3)
        self.search.setMaximumWidth(scaled(_SEARCH_WIDTH) if rows == 1 else NO_LIMIT)
        self._grid.setColumnStretch(0, 6)
        self._grid.setColumnStretch(3, 5 if rows == 1 else 0)
        if not is_first:  # at first everything is in the order in which it was made
            self._order()

    def _order(self) -> None:
        """Let the Tab key go as one reads: the languages stand before the button, or below it."""
        languages, ease = tab_stops(self.languages), [self.ease]
        above = [*ease, *languages] if self._rows == 3 else [*languages, *ease]
        for one, other in pairwise([*above, self.search, *tab_stops(self.search)]):
            QWidget.setTabOrder(one, other)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the languages, whatever stands beside what now.
        width = max(self.languages.sizeHint().width(), self._least_above(_least_gap())) + 2 * scaled(_MARGIN)
        return QSize(width, super().minimumSizeHint().height())

    def _least_above(self, gap: int) -> int:
        """Return how wide the sign, the button and the clock are at least, beside each other with a `gap` between."""
        parts = (self.brand.width(), self.ease.sizeHint().width(), self._state_column.sizeHint().width())
        return sum(parts) + 2 * gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put below what does not fit beside.

        The words of the button take two lines before a row is lost to them, and the gaps become half as wide; the names
        go before that: the window is called the same.
        """
        room = self.width() - 2 * scaled(_MARGIN)
        names = 12 + scaled(_NAMES_WIDTH)
        in_two_lines = self._ease_words.replace(" ", "\n", 1)
        usual = scaled(_SPACING)
        for words, gap in ((self._ease_words, usual), (in_two_lines, usual), (in_two_lines, _least_gap())):
            self.ease.setText(words)
            beside = self._least_above(gap) + gap + self.languages.sizeHint().width()
            if beside <= room:
                break
        self._grid.setHorizontalSpacing(gap)
        search = gap + self.search.minimumSizeHint().width()
        self._arrange(1 if names + beside + search <= room else 2 if beside <= room else 3)
        least = self._least_above(gap) if self._rows == 3 else beside
        self._whose.show_names(names + least <= room)

    def show_network(self, state: NetworkState, words: str) -> None:
        """Show how the network is, by sign, word and colour; `words` are empty as long as nobody knows."""
        role = _ROLES.get(state, "second")
        self._network.setProperty("role", role)
        self._network.style().polish(self._network)
        self._network.setText(f"{_SIGNS.get(role, '')} {words}".strip())
        self._network.setVisible(bool(words))
        self._fit()

    def _keep_room(self) -> None:
        """Give the clock the width of all that may stand below it, so that nothing moves when the network changes."""
        metrics = QFontMetrics(font(TextStyle.SMALL_STRONG))
        words = ((_SIGNS[role], network_words(state)) for state, role in _ROLES.items())
        said = [f"{sign} {self._speech.say(one)}" for sign, one in words if one is not None]
        self._clock.setMinimumWidth(max(map(metrics.horizontalAdvance, said)))

    def _show_time(self) -> None:
        """Show the hour and the minute, and come back when the next one begins."""
        now = time.time()
        local = time.localtime(now)
        self._clock.setText(time.strftime("%H:%M", local))
        self._tick.start((60 - min(local.tm_sec, 59)) * 1000 - int(now % 1 * 1000) + 1)
        self.minute_came.emit()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        organisation = self._organisation
        self._whose.say(organisation, None if organisation is None else organisation.short_name, self._speech)
        self.search.retranslate()
        self._ease_words = translate("Ease", "Ease of reading")
        self.ease.setText(self._ease_words)
        self.ease.setAccessibleName(self._ease_words)
        self.ease.setAccessibleDescription(translate("Ease", "Size of text, colours, and what reads the screen aloud."))
        self.languages.choose(self._speech.language)
        for language, name in LANGUAGE_NAMES.items():
            self.languages.name_button(language, name)
        self.languages.setAccessibleName(translate("Header", "Language"))
        self._keep_room()
        self._fit()


def _least_gap() -> int:
    """Return how far the parts are from each other at least, in device-independent pixels."""
    return scaled(_SPACING) // 2
