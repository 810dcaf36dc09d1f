"""«Are you still here?»: the countdown before a turn ends by itself."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from launcher.ui.dialog import Dialog
from launcher.ui.labels import announce, button, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

# Seconds before the end at which a screen reader says how many are left: not each of them.
_SAID = frozenset((60, 30, 15, 5))


class IdleWarning(Dialog):
    """Comes in front of everything, the browser too. Any key, click or touch stops the countdown.

    Signals:
        stayed: somebody is there.
    """

    stayed = Signal()

    def __init__(self, idle_minutes: int, speech: Speech) -> None:
        """Make the dialog, after nobody has touched anything for `idle_minutes`."""
        # A window of its own: in front of the browser, and without bringing the kiosk's window with it.
        super().__init__(speech, None)
        self.dress_for_kiosk()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._minutes, self._seconds = idle_minutes, 0
        self._left, self._why = label(TextStyle.DISPLAY), label(TextStyle.LEAD)
        self.column.addWidget(self._left)
        self.column.addWidget(self._why)
        self.column.addStretch(1)
        self._stay = button("primary")
        self._stay.clicked.connect(self.stayed)
        self.add_button(self._stay)
        self.retranslate()
        self._stay.setFocus()

    def count(self, seconds: int) -> None:
        """Show that so many `seconds` are left."""
        if seconds == self._seconds:
            return
        self._seconds = seconds
        self._say_seconds()
        if seconds in _SAID:
            announce(self, f"{self.heading.text()} {self._left.text()}")

    def _say_seconds(self) -> None:
        self._left.setText(translate("IdleWarning", "Your turn ends in {count} s.").format(count=self._seconds))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("IdleWarning", "Are you still here?"))
        words = translate(
            "IdleWarning",
            "This computer has not been touched for {count} min. When the turn ends, everything that you have opened "
            "is closed, and everything of yours is removed from this computer. Press any key to go on.",
        )
        self._why.setText(words.format(count=self._minutes))
        self._stay.setText(translate("IdleWarning", "I am still here"))
        self._say_seconds()
        self.fit(600)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.stayed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.stayed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self.stayed.emit()
        return super().event(event)

    def reject(self) -> None:
        self.stayed.emit()
