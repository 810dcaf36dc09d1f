"""The code of an address on a white sheet as large as the screen: for the back row."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from launcher.core.languages import LocalText
from launcher.core.sharing import shown_address
from launcher.ui.qr_picture import paint_code, qr_modules
from launcher.ui.text_block import Stack, Style, TextBlock
from launcher.ui.translation import Speech

translate = QCoreApplication.translate

# Shares of the shorter side of the screen: what is kept for the words beside or below the code, their margin, the
# sizes of name, address and hint.
_LEAST_REST, _MARGIN = 0.2, 0.04
_TITLE, _ADDRESS, _HINT = 0.075, 0.036, 0.022
_SCALES = (1.3, 1.0, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3)  # the smaller, the more words there are
_SMALLEST = 12  # device-independent pixels
_SECOND = "#4a5a6d"
# What is pressed together with other keys, or changes the loudness, does not close the sheet.
_NO_ANSWER = frozenset(
    (
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Print, Qt.Key.Key_VolumeUp,
        Qt.Key.Key_VolumeDown, Qt.Key.Key_VolumeMute, Qt.Key.Key_MonBrightnessUp, Qt.Key.Key_MonBrightnessDown,
    )
)  # fmt: skip


class QrSheet(QDialog):
    """Black on white in every theme. A key or a click closes it."""

    def __init__(self, title: LocalText, address: str, speech: Speech, parent: QWidget | None) -> None:
        """Show the code of `address` with `title` below it."""
        super().__init__(parent)
        self._title, self._address, self._speech = title, address, speech
        self._modules = qr_modules(address)
        self._since_shown = QElapsedTimer()
        self._since_shown.start()
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._retranslate()
        speech.changed.connect(self._retranslate)

    def _retranslate(self) -> None:
        self._hint = translate("QrSheet", "Press Esc or click to close.")
        self.setWindowTitle(self._speech.text(self._title))
        self.setAccessibleName(self.windowTitle())
        words = translate("QrSheet", "QR code of the link")
        self.setAccessibleDescription(f"{words}. {self._hint}")
        self.update()

    def show_on_screen(self) -> None:
        """Cover the screen on which the parent is."""
        # Without the size set first, Qt tells of the old one: seen with X11 in most starts.
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()
        self._since_shown.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The key that brought the sheet may still be held down.
        if not event.isAutoRepeat() and event.key() not in _NO_ANSWER:
            self.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The second half of a double click on the button that brought the sheet is no wish to close it.
        if self._since_shown.hasExpired(QApplication.doubleClickInterval()):
            self.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        side = min(self.width(), self.height())
        code, rest = QRectF(0, 0, side, side), QRectF(self.rect())
        if self.width() > self.height():
            rest.setLeft(min(side, self.width() - side * _LEAST_REST))
            code.setWidth(rest.left())
        else:
            rest.setTop(min(side, self.height() - side * _LEAST_REST))
            code.setHeight(rest.top())
        if self._modules is not None:
            paint_code(painter, self._modules, code, ratio=self.devicePixelRatioF())
        margin = round(side * _MARGIN)
        rest.adjust(margin * (rest.left() == 0), 0, -margin, -margin * (rest.left() == 0))
        stack = self._words(rest.width(), rest.height(), side)
        stack.paint(painter, rest.left(), rest.top() + (rest.height() - stack.height) / 2)
        painter.end()

    def _words(self, width: float, height: float, side: int) -> Stack:
        """Return name, address and hint for the place beside the code, in the largest size in which they fit there."""
        found = Stack([])
        for scale in _SCALES:
            # A short name is larger; the address would only break into more lines.
            shares = (_TITLE * scale, _ADDRESS * min(scale, 1), _HINT * min(scale, 1))
            sizes = [max(round(side * share), _SMALLEST) for share in shares]
            styles = (
                Style(sizes[0], QColor("black"), QFont.Weight.DemiBold),
                Style(sizes[1], QColor("black")),
                Style(sizes[2], QColor(_SECOND)),
            )
            texts = (self.windowTitle(), shown_address(self._address), self._hint)
            blocks = [TextBlock(text, style, width) for text, style in zip(texts, styles, strict=True)]
            found = Stack(blocks, sizes[2])
            if found.height <= height:
                break
        return found
