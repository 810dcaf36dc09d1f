"""What stands above the table of links: check all, how far it is, and which rows are shown."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from launcher.ui.editing_keys import TextField
from launcher.ui.labels import button, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, scaled

translate = QCoreApplication.translate

_SPACING = 12
# Device-independent pixels at 100 % text size.
_SEARCH, _BAR = 150, 60  # the least widths
_THICK = 8
_LONGEST = 200  # characters


class LinkFilter(TextField):
    """The field that leaves the rows in which something stands.

    Signals:
        list_asked: the person wants to go to the rows.
    """

    list_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.list_asked.emit()
        else:
            super().keyPressEvent(event)


class LinkTools(QWidget):
    """One row of tools, or two where there is no room for one.

    Signals:
        check_asked: all addresses are to be checked.
        cancel_asked: the check that is going on is to be broken off.
        filter_changed: other rows are to be shown, by `sought` and `only_attention`.
    """

    check_asked = Signal()
    cancel_asked = Signal()
    filter_changed = Signal()

    def __init__(self, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the tools while nothing is checked."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._check, self._cancel, self._attention = button("primary"), button(""), button("")
        self._bar, self._count = QProgressBar(), label(TextStyle.BODY, "second")
        self.field = LinkFilter()
        self._done, self._all, self._in_need = 0, 0, 0
        self._grid, self._run, self._find = QGridLayout(self), QHBoxLayout(), QHBoxLayout()
        self._rows = 0
        self._lay_out()
        self._connect()
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(scaled(_BAR))
        self._bar.setFixedHeight(scaled(_THICK))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)  # otherwise the buttons would take its room
        self._bar.setSizePolicy(policy)
        self._count.setWordWrap(False)
        self._cancel.setEnabled(False)
        self._bar.hide()  # an empty one looks like a field that is broken
        self._attention.setCheckable(True)
        self.field.setFont(font(TextStyle.BODY))
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumWidth(scaled(_SEARCH))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        # First of all: then each part comes into the window as it is laid in, so the Tab key goes in this order.
        self._arrange(1)
        for layout, parts in (
            (self._run, (self._check, self._cancel, self._bar, self._count)),
            (self._find, (self.field, self._attention)),
        ):
            layout.setSpacing(_SPACING)
            for part in parts:
                # By itself Qt makes a row no higher than the lowest of its parts may be, and cuts the others.
                layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self._check.clicked.connect(self.check_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self.field.textChanged.connect(lambda _: self.filter_changed.emit())
        self._attention.toggled.connect(lambda _: self.filter_changed.emit())

    def _arrange(self, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        for part in (self._run, self._find):
            self._grid.removeItem(part)
        self._grid.addLayout(self._run, 0, 0)
        self._grid.addLayout(self._find, rows - 1, 2 - rows)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the wider of the two rows, whatever stands beside what now.
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = sum(self._widths()) + _SPACING
        self._arrange(1 if beside <= self.width() else 2)

    def _widths(self) -> tuple[int, int]:
        """Return how wide each of the two rows is at least: the layouts would say what was so a moment ago."""
        run = (self._check.sizeHint(), self._cancel.sizeHint(), self._bar.minimumSize(), self._count.sizeHint())
        find = (self.field.minimumSize(), self._attention.sizeHint())
        first, second = (sum(size.width() + _SPACING for size in row) - _SPACING for row in (run, find))
        return first, second

    @property
    def sought(self) -> str:
        """What the rows are to have in them."""
        return self.field.text()

    @property
    def only_attention(self) -> bool:
        """Whether only rows are wanted that need attention."""
        return self._attention.isChecked()

    def show_all(self) -> None:
        """Leave nothing out any more."""
        self.field.clear()
        self._attention.setChecked(False)

    def show_progress(self, done: int, count: int) -> None:
        """Show that a check is going on and how far it is; a `count` of 0: none is."""
        is_checking, had_keyboard = count > 0, self._cancel.hasFocus()
        self._done, self._all = done, count
        self._cancel.setEnabled(is_checking)
        self._bar.setVisible(is_checking)
        self._bar.setRange(0, max(count, 1))
        self._bar.setValue(done)
        if had_keyboard and not is_checking:
            self._check.setFocus(Qt.FocusReason.OtherFocusReason)
        self.retranslate()

    def show_in_need(self, count: int) -> None:
        """Show how many addresses need attention."""
        self._in_need = count
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._check.setText(translate("LinkTools", "Check all"))
        self._cancel.setText(translate("LinkTools", "Cancel"))
        self._bar.setAccessibleName(translate("LinkTools", "Progress of the check"))
        count = translate("LinkTools", "{done} of {all}").format(done=self._done, all=self._all)
        self._count.setText(count if self._all else "")
        self._count.setVisible(self._all > 0)
        self._attention.setText(translate("LinkTools", "Need attention: {count}").format(count=self._in_need))
        self.field.setPlaceholderText(translate("LinkTools", "Find in the list"))
        self.field.setAccessibleName(translate("LinkTools", "Find in the list"))
        self.field.setAccessibleDescription(translate("LinkTools", "Ctrl+F leads here."))
        self._fit()
