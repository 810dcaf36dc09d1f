"""«What is wrong here?»: the cause, what the person can do, and the code for the helpdesk."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Entry
from launcher.core.languages import LocalText
from launcher.core.quick_dataclasses import dataclass
from launcher.core.tile_marks import TileMark
from launcher.ui.call_code_label import CallCodeLabel
from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle
from launcher.ui.why_button import wrong_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a check has found. `what` names the cause; `checked` is the hour and the minute of it."""

    entry: Entry
    mark: TileMark
    what: LocalText
    checked: str
    code: str


class TroubleDialog(Dialog):
    """Calm words about the fault of a site.

    Signals:
        why_asked: the person asks why the entry is here.
    """

    why_asked = Signal()

    def __init__(self, trouble: Trouble, speech: Speech, parent: QWidget | None) -> None:
        """Tell of `trouble`."""
        super().__init__(speech, parent)
        self._trouble = trouble
        role = "warning" if trouble.mark.is_mild else "bad"
        self._title, self._what = label(TextStyle.TITLE), label(TextStyle.LEAD_STRONG, role)
        self._cure, self._when = label(TextStyle.LEAD), label(TextStyle.SMALL, "second")
        self._code = CallCodeLabel(trouble.code, selectable=self.property("face") != "kiosk")
        for part in (self._title, self._what, self._cure, self._code, self._when):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._why, self._close = button(""), button("primary")
        self._why.clicked.connect(self._ask_why)
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        self.add_button(self._why)
        self.add_button(self._close)
        self.retranslate()
        self._close.setFocus()

    def _ask_why(self) -> None:
        self.accept()
        self.why_asked.emit()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        trouble, speech = self._trouble, self.speech
        self.heading.setText(wrong_words())
        self._title.setText(speech.text(trouble.entry.title))
        self._what.setText(f"{trouble.mark.sign} {speech.text(trouble.what)}")
        self._what.setAccessibleName(speech.text(trouble.what))
        self._cure.setText(speech.say(trouble.mark.cure))
        self._code.retranslate()
        self._when.setText(translate("Trouble", "Checked at {time}.").format(time=trouble.checked))
        self._why.setText(translate("WhyButton", "Why is this here?"))
        self._close.setText(translate("Why", "Close"))
        self.fit()
