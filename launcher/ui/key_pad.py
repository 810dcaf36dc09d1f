"""A pad of digits on the screen, for fingers, the mouse and the keyboard."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QWidget

from launcher.ui.labels import button, button_text
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_TARGET = 64  # the least height and width of a key, device-independent pixels; larger text fits in as well
_SPACING = 8
# As on telephones and cash machines; a numeric pad of a keyboard has 7 8 9 at the top.
_DIGITS = "123456789"


class KeyPad(QWidget):
    """Twelve keys: 1 to 9, erase, 0, Leave. Arrow keys go from key to key.

    Signals:
        digit_pressed: one of the digits.
        erase_pressed: the last digit is to be taken back.
        leave_pressed: all digits are there.
    """

    digit_pressed = Signal(str)
    erase_pressed = Signal()
    leave_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the pad; `retranslate` names its keys."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._touched: dict[int, QPushButton] = {}  # the number of a finger -> the key under it
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self._group = QButtonGroup(self)  # in a group, Qt's arrow keys go by what is where
        self._group.setExclusive(False)
        for index, digit in enumerate(_DIGITS):
            self._add_digit(digit, *divmod(index, 3))
        self._erase = self._add(3, 0, TextStyle.BUTTON)
        self._add_digit("0", 3, 1)
        self._leave = self._add(3, 2, TextStyle.LEAD_STRONG)
        self._erase.clicked.connect(self.erase_pressed)
        self._leave.clicked.connect(self.leave_pressed)

    def _add_digit(self, digit: str, row: int, column: int) -> None:
        key = self._add(row, column, TextStyle.DISPLAY)
        key.setText(digit)
        key.clicked.connect(lambda: self.digit_pressed.emit(digit))

    def _add(self, row: int, column: int, style: TextStyle) -> QPushButton:
        key = button("", style)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        key.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(key)
        self._grid.addWidget(key, row, column)
        self._grid.setRowMinimumHeight(row, _TARGET)
        self._grid.setColumnMinimumWidth(column, _TARGET)
        self._grid.setColumnStretch(column, 1)
        return key

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._erase.setText(button_text(translate("StaffCode", "Erase")))
        self._leave.setText(button_text(translate("StaffCode", "Leave")))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and self.isEnabled():
            self._touch(event)
            event.accept()
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        """Press the keys under fingers: Qt makes mouse clicks of the first finger only, and two thumbs overlap."""
        if event.type() == QEvent.Type.TouchCancel:
            for key in self._touched.values():
                key.setDown(False)
            self._touched.clear()
            return
        for point in event.points():
            place = self.mapFromGlobal(point.globalPosition().toPoint())
            if point.state() == QEventPoint.State.Pressed:
                self._touch_begins(point.id(), place)
            elif point.id() in self._touched:
                self._touch_goes_on(point, self.childAt(place))

    def _touch_begins(self, finger: int, place: QPoint) -> None:
        key = self.childAt(place)
        if isinstance(key, QPushButton):
            key.setDown(True)
            self._touched[finger] = key

    def _touch_goes_on(self, point: QEventPoint, under: QWidget | None) -> None:
        """Press the key when the finger leaves it upwards; whoever slides off it has thought better of it."""
        key = self._touched[point.id()]
        is_up = point.state() == QEventPoint.State.Released
        key.setDown(under is key and not is_up)
        if is_up:
            del self._touched[point.id()]
            if under is key:
                key.click()
