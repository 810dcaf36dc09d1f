"""A row of buttons of which one is chosen: languages, themes."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from launcher.ui.labels import button, button_text, tool_tip


class Segments(QFrame):
    """One choice of a few.

    Signals:
        chosen: the person chose the value of this name.
    """

    chosen = Signal(str)

    def __init__(self, names: list[str], chosen: str, parent: QWidget | None = None) -> None:
        """Offer `names`; the one `chosen` is on."""
        super().__init__(parent)
        self.setProperty("role", "segments")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for name in names:
            self._buttons[name] = self._add(name, layout)
        self.choose(chosen)

    def _add(self, name: str, layout: QHBoxLayout) -> QPushButton:
        segment = button("segment")
        segment.setCheckable(True)
        segment.setCursor(Qt.CursorShape.PointingHandCursor)
        segment.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(segment)
        layout.addWidget(segment)
        return segment

    def name_button(self, name: str, text: str) -> None:
        """Let the button of `name` say `text`."""
        self._buttons[name].setText(button_text(text))
        self._buttons[name].setAccessibleName(text)

    def picture_button(self, name: str, picture: QIcon, meaning: str, size: int) -> None:
        """Let the button of `name` show a `picture`; its `meaning` is told to screen readers and in a tool tip."""
        self._buttons[name].setIcon(picture)
        self._buttons[name].setIconSize(QSize(size, size))
        self._buttons[name].setAccessibleName(meaning)
        # Without a description of its own, a screen reader is given the tool tip with its markup.
        self._buttons[name].setAccessibleDescription(meaning)
        self._buttons[name].setToolTip(tool_tip(meaning))

    def is_chosen(self, name: str) -> bool:
        """Tell whether `name` is on."""
        return self._buttons[name].isChecked()

    def choose(self, name: str) -> None:
        """Turn `name` on without a signal."""
        self._buttons[name].setChecked(True)
        # Tab stops at the one that is on, and the arrow keys go on from there; Qt sees to that only after the
        # first one has had the focus.
        for other, segment in self._buttons.items():
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == name else Qt.FocusPolicy.ClickFocus)
