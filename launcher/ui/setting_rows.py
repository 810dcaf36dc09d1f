"""The rows of the settings: one of a few, or on and off; each can be locked by the administrator."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from launcher.ui import pictograms
from launcher.ui.labels import button_text, label
from launcher.ui.segments import Segments
from launcher.ui.tick_box import tick_box, tick_box_indent
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_LOCK = 18  # device-independent pixels at 100 % text size


class _Lock(QWidget):
    """A small padlock. Paints itself, so that it follows the colours."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_LOCK), scaled(_LOCK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        place = QRect(0, 0, self.width(), self.height())
        pictograms.paint(painter, "lock", place, colour, self.devicePixelRatioF())
        painter.end()


class _LockedNote(QWidget):
    """Says that the administrator has decided: a sign and words, not only a fainter colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._words = label(TextStyle.SMALL, "second")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(_Lock(), alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)

    def retranslate(self) -> str:
        """Say it again, in the language spoken now; return what it says if it is shown."""
        self._words.setText(translate("Settings", "Set by the administrator"))
        return "" if self.isHidden() else self._words.text()


class ChoiceRow(QWidget):
    """A heading and one choice of a few.

    Signals:
        chosen: the person chose the value of this name.
    """

    chosen = Signal(str)

    def __init__(self, names: list[str]) -> None:
        """Offer `names`."""
        super().__init__()
        self.setProperty("role", "clear")
        self._heading = label(TextStyle.BODY_STRONG)
        self._segments = Segments(names, names[0])
        self._segments.chosen.connect(self.chosen)
        self._note = _LockedNote()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._heading)
        layout.addWidget(self._segments, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._note)

    def name(self, words: str) -> None:
        """Call the row so."""
        self._heading.setText(words)
        self._segments.setAccessibleName(words)
        self._segments.setAccessibleDescription(self._note.retranslate())

    def name_choice(self, name: str, words: str) -> None:
        """Let the choice of `name` say `words`."""
        self._segments.name_button(name, words)

    def choose(self, name: str) -> None:
        """Show `name` as the one that is on, without a signal."""
        self._segments.choose(name)

    def lock(self, is_locked: bool) -> None:
        """Show whether the administrator has decided this."""
        self._segments.setEnabled(not is_locked)
        self._note.setVisible(is_locked)

    def focus(self) -> None:
        """Give the keyboard to the choice that is on."""
        self._segments.focus_chosen()


class SwitchRow(QWidget):
    """A box to tick, and a sentence about what it does.

    Signals:
        switched: the box is ticked now, or not any more.
    """

    switched = Signal(bool)

    def __init__(self) -> None:
        """Make a row without words."""
        super().__init__()
        self.setProperty("role", "clear")
        self.box = tick_box(TextStyle.BODY_STRONG)
        # Not "clicked", which is silent when a screen reader ticks the box.
        self.box.toggled.connect(self.switched)
        self._words = label(TextStyle.SMALL, "second")
        self._note = _LockedNote()
        layout, below = QVBoxLayout(self), QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        below.setContentsMargins(tick_box_indent(), 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._words)
        below.addWidget(self._note)
        layout.addWidget(self.box, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(below)

    def name(self, words: str, sentence: str) -> None:
        """Call the row so; the sentence tells more."""
        self.box.setText(button_text(words))
        self.box.setAccessibleName(words)
        self._words.setText(sentence)
        self.box.setAccessibleDescription(" ".join(part for part in (sentence, self._note.retranslate()) if part))

    def show_state(self, is_on: bool | None) -> None:
        """Show this; None: there is no such thing here, and the row goes."""
        self.setVisible(is_on is not None)
        self.box.setChecked(is_on is True)

    def lock(self, is_locked: bool) -> None:
        """Show whether the administrator has decided this."""
        self.box.setEnabled(not is_locked)
        self._note.setVisible(is_locked)

    def focus(self) -> None:
        """Give the keyboard to the box."""
        self.box.setFocus()
