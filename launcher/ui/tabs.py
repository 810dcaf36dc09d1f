"""A row of tabs that goes on in the next line where it does not fit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button, button_text
from launcher.ui.typography import TextStyle


class Tabs(QWidget):
    """One page of a few.

    Buttons, and no tab bar of Qt's: that one hides behind arrows what does not fit.

    Signals:
        chosen: the person wants the page of this name.
    """

    chosen = Signal(str)

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        """Offer pages of these `names`, the first one on."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self._layout = FlowLayout(self, spacing=4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for name in names:
            self._buttons[name] = self._add(name)
        if names:
            self.choose(names[0])

    def _add(self, name: str) -> QPushButton:
        tab = button("tab", TextStyle.LEAD)
        tab.setCheckable(True)
        tab.setAutoExclusive(True)  # so that a screen reader says that it is one of a few, not a box of its own
        tab.setCursor(Qt.CursorShape.PointingHandCursor)
        # A screen reader turns a button on without a click.
        tab.toggled.connect(lambda is_on: self._turned_on(name) if is_on else None)
        self._group.addButton(tab)
        self._layout.addWidget(tab)
        return tab

    def _turned_on(self, name: str) -> None:
        self._keep_one_stop(name)
        self.chosen.emit(name)

    def _keep_one_stop(self, name: str) -> None:
        """Let the Tab key stop at the one that is on; the arrow keys go on from there."""
        for other, tab in self._buttons.items():
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == name else Qt.FocusPolicy.ClickFocus)

    def name_tab(self, name: str, text: str) -> None:
        """Let the tab of `name` say `text`."""
        self._buttons[name].setText(button_text(text))
        self._buttons[name].setAccessibleName(text)

    def choose(self, name: str) -> None:
        """Turn `name` on without a signal."""
        tab = self._buttons[name]
        was_blocked = tab.blockSignals(True)
        tab.setChecked(True)
        tab.blockSignals(was_blocked)
        self._keep_one_stop(name)

    def line_width(self) -> int:
        """Return the width that all tabs need beside each other."""
        widths = [tab.sizeHint().width() for tab in self._buttons.values()]
        return sum(widths) + self._layout.spacing() * max(len(widths) - 1, 0)
