"""Told before a page opens in a browser that keeps what the person does."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class TracesDialog(Dialog):
    """Accepted when the person goes on all the same."""

    def __init__(self, speech: Speech, parent: QWidget | None) -> None:
        """Ask in front of `parent`."""
        super().__init__(speech, parent)
        self._text, self._cure = label(TextStyle.LEAD), label(TextStyle.LEAD)
        for part in (self._text, self._cure):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._back, self._open = button(""), button("primary")
        self._back.clicked.connect(self.reject)
        self._open.clicked.connect(self.accept)
        self.add_button(self._back)
        self.add_button(self._open)
        self.retranslate()
        self._back.setFocus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("Traces", "This browser keeps traces"))
        self._text.setText(
            translate(
                "Traces",
                "No browser on this computer can be opened privately, so what you do in it stays here, also after "
                "your turn.",
            )
        )
        self._cure.setText(
            translate("Traces", "Sign out on each site before you leave, and do not let the browser save a password.")
        )
        self._back.setText(translate("Reminder", "Back"))
        self._open.setText(translate("Traces", "Open all the same"))
        self.fit()
