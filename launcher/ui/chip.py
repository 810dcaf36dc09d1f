"""The small button for a guide: where it is narrower than its text, the text goes on in the next line."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from launcher.ui.labels import PushButton
from launcher.ui.typography import TextStyle, font

_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignCenter)
_WIDE = 10_000  # as good as without bounds


class Chip(PushButton):
    """Qt's own buttons have one line and cut off what does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a chip without a text."""
        super().__init__(parent)
        self.setFont(font(TextStyle.BUTTON))
        self.setProperty("role", "chip")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A button is as high as one line otherwise, whatever the layout gives it.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(width - self._edge().width(), 1)
        return super().sizeHint().height() + self._text_height(room) - self._text_height(_WIDE)

    def _text_height(self, room: int) -> int:
        return self.fontMetrics().boundingRect(QRect(0, 0, room, _WIDE), _FLAGS, self.text()).height()

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(longest + self._edge().width(), super().sizeHint().height())

    def _edge(self) -> QSize:
        """Return what the style sheet keeps free round the text, on both sides together."""
        text = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return super().sizeHint() - text

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= super().sizeHint().width():
            super().paintEvent(event)
        else:
            self._paint_wrapped()

    def _paint_wrapped(self) -> None:
        # Imported here: the first look at QStyle makes its six hundred enum members, and few chips ever wrap.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(inside, _FLAGS, self.text())
        painter.end()
