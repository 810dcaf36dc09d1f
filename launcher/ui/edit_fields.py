"""The fields of a form: what is asked, where it is typed, and what is wrong with it, one below the other."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from launcher.core.form_judgement import Complaint
from launcher.ui.editing_keys import TextField
from launcher.ui.labels import dress, label
from launcher.ui.physical_keys import is_key
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, scaled

_ERROR, _WARNING = "✗", "▲"
_BESIDE = 520  # the least width for two fields beside each other, device-independent pixels at 100 % text size
_CTRL = Qt.KeyboardModifier.ControlModifier
_CTRL_SHIFT = _CTRL | Qt.KeyboardModifier.ShiftModifier


def complaint_line(complaint: Complaint, speech: Speech) -> str:
    """Return what is wrong, with a sign of how bad it is."""
    return f"{_ERROR if complaint.is_error else _WARNING} {speech.say(complaint.message)}"


def complaint_words(complaint: Complaint, speech: Speech) -> str:
    """Return what is wrong and the cure, with a sign of how bad it is."""
    return f"{complaint_line(complaint, speech)} {speech.say(complaint.cure)}"


def dress_complaints(shown: QLabel, complaints: Iterable[Complaint]) -> None:
    """Give a label of `complaints` the colour of the worst of them."""
    dress(shown, "bad" if any(one.is_error for one in complaints) else "warning")


def steps_back(event: QKeyEvent) -> bool:
    """Tell whether a key is the one for undoing, whatever the layout."""
    return is_key(event, "Z")


def steps_on(event: QKeyEvent) -> bool:
    """Tell whether a key is one of those for doing again."""
    return is_key(event, "Y") or is_key(event, "Z", _CTRL_SHIFT)


class UndoField(TextField):
    """A line of text that takes back its own typing; with none left, the key is for the page around."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if steps_back(event) and not self.isUndoAvailable():
            event.ignore()
        elif steps_on(event):
            if self.isRedoAvailable():
                self.redo()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)


class Choice(QComboBox):
    """One of many; the wheel scrolls the page and never changes what is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a choice of nothing yet."""
        super().__init__(parent)
        self.setFont(font(TextStyle.BODY))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)

    @property
    def chosen(self) -> str:
        """The name of what is chosen; empty where there is nothing to choose."""
        return str(self.currentData() or "")

    def offer(self, words: Mapping[str, str]) -> None:
        """Offer these names with their words; what was chosen stays so where it is still there."""
        kept, was_blocked = self.chosen, self.blockSignals(True)
        self.clear()
        for name, text in words.items():
            self.addItem(text, name)
        self.blockSignals(was_blocked)
        self.choose(kept)

    def choose(self, name: str) -> None:
        """Choose what has this `name`, else the first, without a signal."""
        was_blocked = self.blockSignals(True)
        self.setCurrentIndex(max(self.findData(name), 0))
        self.blockSignals(was_blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FormField(QWidget):
    """A question, the place for the answer, and what is wrong with it.

    Signals:
        edited: somebody has changed the answer.
    """

    edited = Signal()

    def __init__(self, editor: QLineEdit | QComboBox, parent: QWidget | None = None) -> None:
        """Ask by `editor`."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.editor = editor
        self.is_touched = False
        self.complaint: Complaint | None = None
        self._hint = ""
        self._name, self._fault = label(TextStyle.SMALL_STRONG), label(TextStyle.SMALL, "bad")
        self._below = label(TextStyle.SMALL, "second")
        editor.setFont(font(TextStyle.BODY))
        self._name.setBuddy(editor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for part in (self._name, editor, self._fault, self._below):
            self._column.addWidget(part)
        self._fault.hide()
        self._below.hide()
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self._touch)
        else:
            editor.currentIndexChanged.connect(self._touch)

    def _touch(self) -> None:
        self.is_touched = True
        self.edited.emit()

    @property
    def text(self) -> str:
        """The answer: what is typed, or the name of what is chosen."""
        return self.editor.text() if isinstance(self.editor, QLineEdit) else str(self.editor.currentData() or "")

    @property
    def sentence(self) -> str:
        """What is wrong, as it is shown; empty if nothing is."""
        return "" if self._fault.isHidden() else self._fault.text()

    def add(self, part: QWidget, alignment: Qt.AlignmentFlag | None = None) -> None:
        """Put one more part below."""
        if alignment is None:
            self._column.addWidget(part)
        else:
            self._column.addWidget(part, alignment=alignment)

    def write(self, text: str) -> None:
        """Answer so, as if nobody had touched it."""
        if isinstance(self.editor, QLineEdit) and self.editor.text() != text:
            was_blocked = self.editor.blockSignals(True)
            self.editor.setText(text)
            self.editor.blockSignals(was_blocked)

    def ask(self, words: str, hint: str = "") -> None:
        """Ask so; a `hint` stands in a field of text while nothing else does."""
        self._name.setText(words)
        self.editor.setAccessibleName(words)
        if isinstance(self.editor, QLineEdit):
            self.editor.setPlaceholderText(hint)
        self._hint = hint

    def say(self, sentence: str) -> None:
        """Say something about the answer that is no fault, below it; empty for nothing."""
        self._below.setText(sentence)
        self._below.setVisible(bool(sentence))
        self._describe()

    def complain(self, complaint: Complaint | None, speech: Speech) -> None:
        """Show what is wrong and the cure; None: nothing is."""
        self.complaint = complaint
        if complaint is None:
            self._fault.clear()
        else:
            dress_complaints(self._fault, [complaint])
            self._fault.setText(complaint_words(complaint, speech))
        self._fault.setVisible(complaint is not None)
        self._describe()

    def _describe(self) -> None:
        parts = [self.sentence, "" if self._below.isHidden() else self._below.text(), self._hint]
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))

    def focus(self) -> None:
        """Put the keyboard here."""
        self.editor.setFocus()


class FieldGrid(QWidget):
    """Fields in rows of one or two, where there is room; where there is none, all below each other."""

    def __init__(self, rows: Sequence[Sequence[QWidget]], parent: QWidget | None = None) -> None:
        """Show `rows`; the Tab key goes through them as one reads."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._rows = rows
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._arrange(2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for part in (part for row in self._rows for part in row):
            self._grid.removeWidget(part)
        line = 0
        for row in self._rows:
            for place, part in enumerate(row):
                span = columns if len(row) == 1 else 1
                self._grid.addWidget(part, line, place % columns, 1, span, Qt.AlignmentFlag.AlignTop)
                line += 1 if columns == 1 else 0
            line += 1 if columns == 2 else 0
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def minimumSizeHint(self) -> QSize:
        # As narrow as one field, whatever stands beside what now.
        widths = [part.minimumSizeHint().width() for row in self._rows for part in row]
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= scaled(_BESIDE) else 1)


def text_fields(count: int, changed: Callable[[], None]) -> list[FormField]:
    """Return `count` empty fields of text that tell each change."""
    fields = [FormField(UndoField()) for _ in range(count)]
    for field in fields:
        field.edited.connect(changed)
    return fields
