"""What the helpdesk announces for some days, above the tiles."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from launcher.core.catalogue import Announcement
from launcher.ui import pictograms
from launcher.ui.labels import frame, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_SIGN = 20  # device-independent pixels at 100 % text size


class AnnouncementStrip(QWidget):
    """Calm, one announcement below the other; not to be seen on a day that has none."""

    def __init__(
        self, announcements: Sequence[Announcement], speech: Speech, day: str, parent: QWidget | None = None
    ) -> None:
        """Show those of the `announcements` that are for this `day`, an ISO date."""
        super().__init__(parent)
        self._frame = frame("announcement", self)
        self._announcements, self._speech = announcements, speech
        self._texts: dict[Announcement, QLabel] = {}
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._frame)
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(scaled(14), scaled(10), scaled(14), scaled(10))
        self._column.setSpacing(scaled(8))
        self.show_day(day)
        speech.changed.connect(self.retranslate)

    def show_day(self, day: str) -> None:
        """Show what is for this `day` and nothing else."""
        due = [announcement for announcement in self._announcements if announcement.holds_on(day)]
        if due != list(self._texts):
            while (row := self._column.takeAt(0)) is not None:
                widget = row.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self._texts = {announcement: self._add_row() for announcement in due}
            self.retranslate()
        self.setVisible(bool(due))

    def _add_row(self) -> QLabel:
        """Add a row at the bottom; return the label for its text."""
        row = QWidget(self._frame)
        row.setProperty("role", "clear")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scaled(12))
        layout.addWidget(_Sign(row), 0, Qt.AlignmentFlag.AlignTop)
        text = label(TextStyle.LEAD)
        layout.addWidget(text, 1)
        self._column.addWidget(row)
        return text

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._frame.setAccessibleName(translate("Announcements", "Announcements"))
        for announcement, text in self._texts.items():
            text.setText(self._speech.text(announcement.text))


class _Sign(QWidget):
    """The small sign before an announcement."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.setFixedSize(scaled(_SIGN), scaled(_SIGN))

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIGN), scaled(_SIGN))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = QGuiApplication.palette().color(QPalette.ColorRole.Link)
        pictograms.paint(
            painter, "announce", QRect(0, 0, self.width(), self.height()), colour, self.devicePixelRatioF()
        )
        painter.end()
