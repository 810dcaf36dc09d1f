"""A row of buttons of which one is chosen: languages, themes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from launcher.ui.labels import button, button_text, tool_tip
from launcher.ui.typography import TextStyle


class Segments(QFrame):
    """One choice of a few.

    Signals:
        chosen: the person chose the value of this name.
    """

    chosen = Signal(str)

    def __init__(
        self, names: list[str], chosen: str, parent: QWidget | None = None, style: TextStyle = TextStyle.BUTTON
    ) -> None:
        """Offer `names`; the one `chosen` is on."""
        super().__init__(parent)
        self._style = style
        self.setProperty("role", "segments")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self._is_quiet, self._told = False, ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for name in names:
            self._buttons[name] = self._add(name, layout)
        self.choose(chosen)

    def _add(self, name: str, layout: QHBoxLayout) -> QPushButton:
        segment = button("segment", self._style)
        segment.setCheckable(True)
        segment.setAutoExclusive(True)  # so that a screen reader says that it is one of a few, not a box of its own
        segment.setCursor(Qt.CursorShape.PointingHandCursor)
        # A screen reader turns a button on without a click, and then only "toggled" is told; a click on the button
        # that is on already tells "clicked" only.
        segment.toggled.connect(lambda is_on: self._turned_on(name) if is_on else None)
        segment.clicked.connect(lambda: self._clicked(name))
        self._group.addButton(segment)
        layout.addWidget(segment)
        return segment

    def _turned_on(self, name: str) -> None:
        if not self._is_quiet:
            self._told = name
            self.chosen.emit(name)

    def _clicked(self, name: str) -> None:
        told, self._told = self._told, ""
        if told != name:
            self.chosen.emit(name)

    def name_button(self, name: str, text: str, short: str = "") -> None:
        """Let the button of `name` say `text`; where there is a `short` one, that is what is seen."""
        self._buttons[name].setText(button_text(short or text))
        self._buttons[name].setAccessibleName(text)

    def is_chosen(self, name: str) -> bool:
        """Tell whether `name` is on."""
        return self._buttons[name].isChecked()

    def focus_chosen(self) -> None:
        """Give the keyboard to the button that is on."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def lock(self, reason: str) -> None:
        """Let nothing else be chosen; the `reason` is told to screen readers and in a tool tip."""
        self.setEnabled(False)
        for segment in self._buttons.values():
            segment.setAccessibleDescription(reason)
            segment.setToolTip(tool_tip(reason))

    def choose(self, name: str) -> None:
        """Turn `name` on without a signal."""
        self._is_quiet = True
        self._buttons[name].setChecked(True)
        self._is_quiet = False
        # Tab stops at the one that is on, and the arrow keys go on from there; Qt sees to that only after the
        # first one has had the focus.
        for other, segment in self._buttons.items():
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == name else Qt.FocusPolicy.ClickFocus)
