"""The code that a person reads out to the helpdesk."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from launcher.core.call_digits import spelled
from launcher.ui.labels import label
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class CallCodeLabel(QWidget):
    """Shows a code; can be selected, so that it can be sent too, unless a kiosk shows it."""

    def __init__(self, code: str, *, selectable: bool) -> None:
        """Show `code`."""
        super().__init__()
        self.setProperty("role", "clear")
        self._code = code
        self._label: QLabel = label(TextStyle.BODY_STRONG, "second", selectable=selectable)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        self.retranslate()

    @property
    def spoken(self) -> str:
        """The sentence as it is read out, digit by digit."""
        return self._said(spelled(self._code))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._label.setText(self._said(self._code))
        # A screen reader makes thousands of four digits in a row.
        self._label.setAccessibleName(self.spoken)

    @staticmethod
    def _said(code: str) -> str:
        return translate("CallCode", "Code for the helpdesk: {code}").format(code=code)
