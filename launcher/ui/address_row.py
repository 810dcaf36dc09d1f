"""A web address to read, to select and to copy."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from launcher.ui.editing_keys import TextField
from launcher.ui.labels import button
from launcher.ui.typography import TextStyle, font

translate = QCoreApplication.translate


class AddressRow(QWidget):
    """The address in a field that cannot be changed, and a button that copies it."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        """Show `url`."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._url = url
        self._field = TextField(url)
        self._field.setReadOnly(True)
        self._field.setFont(font(TextStyle.BODY))
        self._field.setCursorPosition(0)
        self._copy = button("")
        self._copy.clicked.connect(self._copy_address)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._field, 1)
        # With an alignment: by itself Qt makes a row no higher than the lower of two parts, and cuts the field.
        layout.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._field.setAccessibleName(translate("AddressRow", "Address"))
        self._copy.setText(translate("AddressRow", "Copy address"))

    def _copy_address(self) -> None:
        # Not what the field says: through the accessibility interface, Qt lets even a read-only field be changed.
        QGuiApplication.clipboard().setText(self._url)
        self._copy.setText(translate("AddressRow", "✓ Copied"))
