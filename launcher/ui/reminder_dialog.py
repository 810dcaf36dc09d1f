"""A reminder of ethics that comes forward before the browser opens."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from launcher.core.catalogue import Entry, Reminder, Requirement
from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, button_text, frame, label, label_as
from launcher.ui.reminder_card import code_words
from launcher.ui.tick_box import tick_box
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

translate = QCoreApplication.translate

_INDENT = 14  # of the lines beside a bullet, device-independent pixels at 100 % text size


class Bulleted(QLabel):
    """One of a list: all its lines begin beside the bullet, which is painted, so that no screen reader says it."""

    def __init__(self) -> None:
        """Make it without words."""
        super().__init__()
        label_as(self, TextStyle.BODY)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(scaled(_INDENT), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(0, self.fontMetrics().ascent(), "•")
        painter.end()


class ReminderDialog(Dialog):
    """Accepted when the person goes on to the entry; a reminder to be acknowledged wants its box ticked first."""

    def __init__(self, reminder: Reminder, entry: Entry, speech: Speech, parent: QWidget | None) -> None:
        """Bring `reminder` forward before `entry` is opened."""
        super().__init__(speech, parent)
        self._reminder, self._entry = reminder, entry
        self._text, self._clause = label(TextStyle.LEAD), label(TextStyle.SMALL_STRONG, "ethics-clause")
        self._advice_heading = label(TextStyle.BODY_STRONG, "second")
        self._advice = [Bulleted() for _ in reminder.advice]
        self._confirm = tick_box(TextStyle.BUTTON)
        self._open, self._back = button("primary"), button("")
        self._back.clicked.connect(self.reject)
        self._open.clicked.connect(self.accept)
        self._open.setDefault(True)
        self.column.addWidget(self._rule())
        for part in (self._advice_heading, *self._advice):
            self.column.addWidget(part)
        self._add_confirmation()
        self.column.addStretch(1)
        self.add_button(self._back)
        self.add_button(self._open)
        self.retranslate()
        (self._open if self._open.isEnabled() else self._confirm).setFocus()

    def _rule(self) -> QWidget:
        rule = frame("ethics")
        inside = QVBoxLayout(rule)
        inside.setContentsMargins(18, 16, 18, 16)
        inside.setSpacing(8)
        inside.addWidget(self._text)
        inside.addWidget(self._clause)
        return rule

    def _add_confirmation(self) -> None:
        if self._reminder.requirement is Requirement.ACKNOWLEDGE:
            self.add_above_buttons(self._confirm)
            self._open.setEnabled(False)
            self._confirm.toggled.connect(self._open.setEnabled)
        else:
            self._confirm.setParent(self)
            self._confirm.hide()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        title = self.speech.text(self._entry.title)
        self.heading.setText(self.speech.text(self._reminder.title))
        self._text.setText(self.speech.text(self._reminder.text))
        self._clause.setText(code_words(self._reminder))
        advice_heading = translate("Reminder", "Our advice; it is not part of the regulation")
        self._advice_heading.setText(advice_heading)
        self._advice_heading.setAccessibleName(f"{advice_heading}:")  # what is read next follows without a pause
        self._advice_heading.setVisible(bool(self._advice))
        for line, advice in zip(self._advice, self._reminder.advice, strict=True):
            line.setText(self.speech.text(advice))
        self._confirm.setText(translate("Reminder", "I have read the reminder."))
        self._open.setText(button_text(translate("Reminder", "Open {title}").format(title=title)))
        self._back.setText(translate("Reminder", "Back"))
        self.fit()
