"""One room in the card of rooms: its name, its platform beside or below, and the button with its menu."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from launcher.core.catalogue import Entry
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.entry_actions import offer_menu
from launcher.ui.labels import button_text
from launcher.ui.more_button import MoreButton
from launcher.ui.painted_button import PaintedButton
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, font, scaled, wrapped_height, wrapping

if TYPE_CHECKING:
    from launcher.core.tile_marks import TileMark

translate = QCoreApplication.translate

# Device-independent pixels at 100 % text size.
_PADDING = 8
_GAP = 12  # at least between name and platform
_HEIGHT = 34
_LINE = 1  # under a row; it does not grow


class RoomButton(PaintedButton):
    """Painted in one go like the other cards; two lines where name and platform do not fit into one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a button without texts."""
        super().__init__(parent, vertical=QSizePolicy.Policy.Minimum)
        self._name = self._note = self._progress = ""
        self._mark, self._trouble = "", ""
        self._is_approved = True

    def set_texts(self, name: str, note: str, *, is_approved: bool) -> None:
        """Set the name and the `note` beside it; what is not approved has a note that is to be noticed."""
        self._name, self._note, self._is_approved = name, note, is_approved
        self.setText(button_text(name))
        self.setAccessibleName(name)
        self._say_again()

    def show_progress(self, text: str) -> None:
        """Show `text` in place of the note, as long as something is happening; empty ends it."""
        self._progress = text
        self._say_again()

    def show_mark(self, sign: str, word: str) -> None:
        """Show in place of the note what is wrong, with its `sign`; an empty `word` ends it."""
        self._mark, self._trouble = f"{sign} {word}".strip(), word
        self._say_again()

    @property
    def _shown(self) -> str:
        return self._progress or self._mark or self._note

    def _say_again(self) -> None:
        trouble = f"{self._trouble}. {self._note}" if self._trouble else self._note
        self.setAccessibleDescription(self._progress or trouble)
        self.change_texts()

    def measure(self, width: int) -> tuple[int, ...]:
        """Return the heights of the name and of a note below it, which is 0 where the note stands beside."""
        room = max(width - 2 * scaled(_PADDING), 40)
        name, note = QFontMetrics(font(TextStyle.BODY)), QFontMetrics(font(TextStyle.SMALL))
        text = self._shown
        together = name.horizontalAdvance(self._name) + scaled(_GAP) + note.horizontalAdvance(text)
        if together <= room:
            return max(name.height(), note.height()), 0
        return wrapped_height(name, self._name, room), wrapped_height(note, text, room)

    def heightForWidth(self, width: int) -> int:
        name, note = self.heights(width)
        return max(name + note + 2 * scaled(_PADDING), scaled(_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(110), scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        # The application's palette, not the widget's: a style sheet changes the latter.
        palette = QGuiApplication.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            self.paint_lit(painter, palette, 8)
        self._paint_texts(painter, palette)
        if self.hasFocus():
            self.paint_ring(painter, palette, 8)
        painter.end()

    def _paint_texts(self, painter: QPainter, palette: QPalette) -> None:
        name_height, note_height = self.heights(self.width())
        left, right = scaled(_PADDING), self.width() - scaled(_PADDING)
        top = (self.height() - name_height - note_height) // 2
        painter.setFont(font(TextStyle.BODY))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        place = QRect(QPoint(left, top), QSize(right - left, name_height))
        beside = note_height == 0
        centred = int(Qt.AlignmentFlag.AlignVCenter)
        flags = centred if beside else wrapping(painter.fontMetrics(), self._name, right - left)
        painter.drawText(place, flags, self._name)
        text = self._shown
        painter.setFont(font(TextStyle.SMALL))
        painter.setPen(palette.color(self._note_colour()))
        if beside:
            painter.drawText(place, centred | int(Qt.AlignmentFlag.AlignRight), text)
        else:
            place = QRect(left, top + name_height, right - left, note_height)
            painter.drawText(place, wrapping(painter.fontMetrics(), text, right - left), text)

    def _note_colour(self) -> QPalette.ColorRole:
        if self._progress:
            return QPalette.ColorRole.Link
        if self._mark:
            return QPalette.ColorRole.LinkVisited
        return QPalette.ColorRole.PlaceholderText if self._is_approved else QPalette.ColorRole.Text


class RoomRow(QWidget):
    """A room of the teacher.

    Signals:
        opened: the room is to be opened.
        menu_asked: its menu is wanted, at this place on the screen.
    """

    opened = Signal(Entry)
    menu_asked = Signal(Entry, QPoint)

    def __init__(self, entry: Entry, speech: Speech, parent: QWidget | None = None) -> None:
        """Make the row of the room `entry`."""
        super().__init__(parent)
        self.entry, self._speech = entry, speech
        self._mark: TileMark | None = None
        self.button, self.more = RoomButton(self), MoreButton(self)
        self.button.clicked.connect(lambda: self.opened.emit(entry))
        self.more.asked.connect(lambda place: self.menu_asked.emit(entry, place))
        offer_menu(self, lambda place: self.menu_asked.emit(entry, place))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 1 + _LINE)
        layout.setSpacing(2)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def show_marks(self, marks: "Mapping[str, TileMark]") -> None:
        """Show what is wrong with the host of the room, if the room is among these ids."""
        self._mark = marks.get(self.entry.id)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        name, is_approved = self._speech.text(self.entry.title), self.entry.link is not None
        note = self._speech.text(self.entry.summary)
        if not is_approved:
            note = translate("RoomRow", "▲ no longer approved")
        self.button.set_texts(name, note, is_approved=is_approved)
        mark = self._mark
        self.button.show_mark(*(("", "") if mark is None else (mark.sign, self._speech.say(mark.word))))
        self.more.name(translate("RoomRow", "More about “{name}”").format(name=name))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QGuiApplication.palette().color(QPalette.ColorRole.Mid), _LINE))
        bottom, inset = self.height() - 1, scaled(_PADDING)
        painter.drawLine(inset, bottom, self.width() - inset, bottom)
        painter.end()
