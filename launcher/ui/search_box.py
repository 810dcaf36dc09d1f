"""The field at the top in which a person looks for something."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from launcher.ui.editing_keys import TextField
from launcher.ui.labels import announce
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

# Device-independent pixels at 100 % text size.
_WIDTH = 240  # the least
_CAP = 24  # the height of the sign with the keys
_CAP_PADDING = 8
_INSET = 8  # between the sign, or the button, and the edge of the field; it does not grow

_KEYS = "Ctrl K"  # as it is printed on the keys, in every language
_LONGEST = 2100  # characters: more than an address may have, so one that was cut off is refused as too long
_NOTHING = " "  # in place of an empty description Qt gives the placeholder
_QUIET_MILLISECONDS = 300  # whoever types on is not talked to
_COMING_MILLISECONDS = 900  # a screen reader is still saying where the keyboard has come to


def is_search_key(event: QKeyEvent) -> bool:
    """Tell whether `event` is Ctrl and K: the letter, or the key that has another one in the Kazakh layout."""
    from launcher.ui.physical_keys import is_key  # not before the first paint

    held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return (held and event.key() == Qt.Key.Key_K) or is_key(event, "K")


class SearchBox(TextField):
    """Only the field: what is found is shown elsewhere.

    Signals:
        entered: the person wants what was found first.
        list_asked: the person wants to walk through what was found.
        left: the person has done with searching.
    """

    entered = Signal()
    list_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, shows_keys: bool = True) -> None:
        """Make an empty field, which shows the keys that lead to it or not."""
        super().__init__(parent)
        self._shows_keys = shows_keys
        self.setProperty("role", "search")
        self.setFont(font(TextStyle.LEAD))
        self.setMaxLength(_LONGEST)
        self._cap_width = QFontMetrics(font(TextStyle.SMALL)).horizontalAdvance(_KEYS) + 2 * scaled(_CAP_PADDING)
        if shows_keys:
            self.setTextMargins(0, 0, self._cap_width, 0)
        self._clear: PictogramButton | None = None
        self._sentence = ""
        self._is_finished = False
        self._has_come = False
        self._quiet: QTimer | None = None
        self.textChanged.connect(self._follow_text)
        self.retranslate()

    def retranslate(self) -> None:
        """Say again what the field is for, in the language spoken now."""
        self.setPlaceholderText(translate("SearchBox", "Search, or paste a link"))
        self.setAccessibleName(translate("SearchBox", "Search"))
        self._describe()
        if self._clear is not None:
            self._name_clear(self._clear)

    def _describe(self) -> None:
        """Tell how to come here, but not to somebody who is here: Orca reads each change of what has the keyboard."""
        words = translate("SearchBox", "Type anywhere in the window, or press Ctrl+K.")
        self.setAccessibleDescription(_NOTHING if self.hasFocus() else words)

    def begin(self) -> None:
        """Take the keyboard; what is in the field is replaced by what is typed next."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def finish(self) -> None:
        """Take note that the person has what was looked for: what is typed next replaces what is in the field."""
        self.selectAll()
        self._is_finished = True

    def take(self, text: str) -> None:
        """Take the keyboard, and a `text` that was typed elsewhere."""
        self._take_keyboard()
        self.insert(text)

    def take_back(self) -> None:
        """Take the keyboard, and do what the key Backspace does, which was pressed elsewhere."""
        self._take_keyboard()
        self.backspace()

    def _take_keyboard(self) -> None:
        if not self.hasFocus():
            self._has_come = True
            self.setAccessibleDescription(_NOTHING)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        # Qt gives the selection up when the window was not in front for a while.
        if self._is_finished:
            self.selectAll()

    def tell(self, sentence: str) -> None:
        """Tell a screen reader how the search stands, as soon as nothing has been typed for a moment."""
        self._sentence = sentence
        if self._quiet is None:
            self._quiet = QTimer(self)
            self._quiet.setSingleShot(True)
            self._quiet.timeout.connect(self._tell_now)
        self._quiet.start(_COMING_MILLISECONDS if self._has_come else _QUIET_MILLISECONDS)
        self._has_come = False

    def _tell_now(self) -> None:
        if not self.text():
            return
        # Orca of Debian 12 does not read announcements, but the description of what has the keyboard.
        self.setAccessibleDescription(self._sentence)
        announce(self, self._sentence)

    def _follow_text(self, text: str) -> None:
        """Show the button that empties the field while there is something in it; no start waits for it."""
        self._is_finished = False
        if not text:
            self._describe()
        if self._clear is None and text:
            self._clear = PictogramButton("close", self)
            self._clear.clicked.connect(self._start_anew)
            self._name_clear(self._clear)
            self._clear.ensurePolished()  # else the kiosk's does not know yet how large it is
            self._place_clear()
            QWidget.setTabOrder(self, self._clear)
        if self._clear is not None:
            self._clear.setVisible(bool(text))

    def _name_clear(self, button: PictogramButton) -> None:
        button.name(translate("SearchBox", "Clear the search"))

    def _start_anew(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear()

    def _place_clear(self) -> None:
        if self._clear is not None:
            # The kiosk's is larger than it says of itself, and both grow with the text.
            size = self._clear.sizeHint().expandedTo(self._clear.minimumSize())
            left, top = self.width() - size.width() - _INSET // 2, (self.height() - size.height()) // 2
            self._clear.setGeometry(left, top, size.width(), size.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.text():
            QTimer.singleShot(0, self._describe)  # once it is known where the keyboard has gone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if is_search_key(event):  # Qt would delete the rest of the line
            self.begin()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # A key that is held down must not go on to open what the first press has found.
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.list_asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shows_keys and not self.text():
            self._paint_keys()

    def _paint_keys(self) -> None:
        """Paint the keys that lead here as the cap of a key: no label has to be made for it."""
        palette = QGuiApplication.palette()
        height = scaled(_CAP)
        right, top = self.width() - _INSET, (self.height() - height) // 2
        place = QRectF(right - self._cap_width, top, self._cap_width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(place, 5, 5)
        painter.setFont(font(TextStyle.SMALL))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), _KEYS)
        painter.end()
