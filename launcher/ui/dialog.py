"""What every dialog of the program has in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from launcher.ui.labels import UP_AND_DOWN, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

# Device-independent pixels.
_MARGIN = 24
_SPACING = 16
_RESERVE = 12  # of the margin, for the scroll bar
_RING = 3  # round a button that is filled, as the style sheet has it


def dialog_is_open() -> bool:
    """Tell whether a dialog waits for an answer: a screen reader can press what is behind it all the same."""
    return QApplication.activeModalWidget() is not None


class Dialog(QDialog):
    """A calm dialog: a heading, a column that scrolls when it must, and buttons at the bottom.

    It has no accessible description: a screen reader reads the labels of a dialog that opens, and would read a
    description that repeats them as well.
    """

    def __init__(self, speech: Speech, parent: QWidget | None) -> None:
        """Make an empty dialog in front of `parent`."""
        super().__init__(parent)
        self.speech = speech
        self.setModal(True)
        if parent is not None and parent.window().property("face") == "kiosk":
            self.dress_for_kiosk()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = label(TextStyle.DISPLAY)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, _RESERVE, 0)
        self.column.setSpacing(12)
        self._foot, self._buttons = QVBoxLayout(), QHBoxLayout()
        self._foot.setSpacing(_SPACING)
        self._buttons.setContentsMargins(0, 0, _RESERVE, 0)
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        self._surround()
        speech.changed.connect(self.retranslate)

    def dress_for_kiosk(self) -> None:
        """Have no frame of the system's, with its buttons and its menu, and parts that can be hit with a finger."""
        self.setProperty("face", "kiosk")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        from launcher.ui.kiosk_place import InTheMiddle  # the kiosk alone needs it

        InTheMiddle(self)

    def _surround(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        inside.setLayout(self.column)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN - _RESERVE, 20)
        layout.setSpacing(_SPACING)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, _RESERVE, 0)
        top.addWidget(self.heading)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._foot)
        self._foot.addLayout(self._buttons)

    def add_above_buttons(self, part: QWidget) -> None:
        """Add what has to be in view, however long the text above it is."""
        room = QVBoxLayout()
        room.setContentsMargins(0, 0, _RESERVE, 0)
        room.addWidget(part)
        self._foot.insertLayout(self._foot.count() - 1, room)

    def add_button(self, button: QPushButton) -> None:
        """Add a button at the bottom right."""
        self._buttons.addWidget(button)
        # What is filled keeps a place for its ring: without it the fills end where everything else does.
        ring = _RING if button.property("role") == "primary" else 0
        self._buttons.setContentsMargins(0, 0, _RESERVE - ring, 0)

    def fit(self, width: int = 560) -> None:
        """Take the height that the text needs, at most what the screen has."""
        self.setWindowTitle(self.heading.text())
        screen = self.screen().availableGeometry()
        width = min(scaled(width), screen.width() - 2 * _MARGIN)
        self._measure_anew()
        inner = width - 2 * _MARGIN
        heading = self.heading.heightForWidth(inner)
        foot = self._foot.sizeHint().height()
        column = self.column.totalHeightForWidth(inner + _RESERVE)
        # By itself, a scroll area is never lower than some lines, even around a single one.
        self._scroll.setMinimumHeight(min(column, self._scroll.minimumSizeHint().height()))
        needed = column + heading + foot + 2 * _SPACING + 40
        self.resize(width, min(needed, screen.height() - 64))

    def _measure_anew(self) -> None:
        """Let everything inside be as large as it will be: Qt works out styles only for what is shown."""
        parts = self.findChildren(QWidget)
        for part in parts:
            part.ensurePolished()
        for layout in filter(None, (part.layout() for part in reversed(parts))):
            layout.activate()  # from inside: they do not ask again by themselves, and count even what is hidden by now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the keys that nothing inside wanted: a text may be longer than the dialog."""
        bar, key = self._scroll.verticalScrollBar(), event.key()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        if key in steps and bar.maximum():
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        elif key in UP_AND_DOWN:
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything again; dialogs override this."""
