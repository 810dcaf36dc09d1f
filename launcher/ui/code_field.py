"""The field of a code: it shows that keys were pressed, but neither which nor how many."""

import secrets

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from launcher.ui.labels import announce
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

_PLACES = 7  # of the mark
_MOST = 64  # digits; longer than any code, so the rest of a longer one need not be kept
_TRACK, _MARK = 2, 10  # thickness of the line and of the mark on it, device-independent pixels at 100 % text size


class CodeField(QLineEdit):
    """A line, and a mark on it that goes to another place by chance with each key.

    To screen readers it is an empty field of a password. The digits are held beside it: what pastes, drags or inserts
    text finds no room, and nothing can be copied out of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setFont(font(TextStyle.LEAD))
        self.setEchoMode(QLineEdit.EchoMode.NoEcho)
        self.setMaxLength(0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._digits, self._place = "", 0
        self._sentence = ""

    def add(self, digit: str) -> None:
        """Put a digit to the end."""
        self._digits = (self._digits + digit)[:_MOST]
        # Anywhere but where it is now, or nobody would see that something has happened.
        self._place = (self._place + 1 + secrets.randbelow(_PLACES - 1)) % _PLACES
        self._change(translate("StaffCode", "A digit was entered."))

    def erase(self) -> None:
        """Take the last digit back, if there is one."""
        self._digits = self._digits[:-1]
        self._place = (self._place + 1 + secrets.randbelow(_PLACES - 1)) % _PLACES
        self._change(translate("StaffCode", "A digit was erased."))

    def take(self) -> str:
        """Return what was entered, and be empty again."""
        digits, self._digits = self._digits, ""
        self._describe()
        self.update()
        return digits

    def is_empty(self) -> bool:
        """Tell whether nothing is entered."""
        return not self._digits

    def describe(self, sentence: str) -> None:
        """Let screen readers find a sentence about the field with it: that one which stands above it."""
        self._sentence = sentence
        self._describe()

    def _change(self, what: str) -> None:
        self._describe()
        self.update()
        announce(self, self._state() if self.is_empty() else what)

    def _describe(self) -> None:
        self.setAccessibleDescription(f"{self._sentence} {self._state()}".strip())

    def _state(self) -> str:
        if self.is_empty():
            return translate("StaffCode", "Nothing is entered.")
        return translate("StaffCode", "Something is entered.")

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), max(scaled(40), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # keys are the dialog's, wherever the keyboard is

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    mouseReleaseEvent = mouseMoveEvent = mouseDoubleClickEvent = mousePressEvent

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, QGuiApplication.palette())
        painter.end()

    def _paint_line(self, painter: QPainter, palette: QPalette) -> None:
        line = QRectF(self.rect()).adjusted(scaled(24), 0, -scaled(24), 0)
        height = line.center().y()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), scaled(_TRACK)))
        painter.drawLine(QPointF(line.left(), height), QPointF(line.right(), height))
        if not self.is_empty():
            width, thickness = line.width() / _PLACES, scaled(_MARK)
            mark = QRectF(line.left() + self._place * width, height - thickness / 2, width, thickness)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Link))
            painter.drawRoundedRect(mark, thickness / 2, thickness / 2)
