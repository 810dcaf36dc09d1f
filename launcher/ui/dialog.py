"""What every dialog of the program has in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from launcher.ui.labels import UP_AND_DOWN, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled


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
        self.column.setContentsMargins(0, 0, 10, 0)
        self.column.setSpacing(12)
        self._buttons = QHBoxLayout()
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
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.heading)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons)

    def add_button(self, button: QPushButton) -> None:
        """Add a button at the bottom right."""
        self._buttons.addWidget(button)

    def fit(self, width: int = 560) -> None:
        """Take the height that the text needs, at most what the screen has."""
        self.setWindowTitle(self.heading.text())
        width = scaled(width)
        screen = self.screen().availableGeometry()
        width = min(width, screen.width() - 48)
        inner = width - 48 - 10
        heading = max(self.heading.heightForWidth(inner), self.heading.sizeHint().height())
        buttons = self._buttons.sizeHint().height()
        # The scroll area is never lower than some lines, even around a single one.
        column = max(self.column.totalHeightForWidth(inner), self._scroll.minimumSizeHint().height())
        needed = column + heading + buttons + 2 * 16 + 40
        self.resize(width, min(needed, screen.height() - 64))

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
