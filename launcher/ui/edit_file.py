"""The file that is being written: its name, its edition, opening and saving."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from launcher.ui.breaking import breakable
from launcher.ui.edit_fields import FormField, UndoField
from launcher.ui.flow_layout import FlowLayout
from launcher.ui.labels import button, label
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate


class FileCard(QFrame):
    """Nothing is written but by its button.

    Signals:
        new_asked, open_asked, save_asked: what the buttons say.
        edition_written: somebody has given the file another edition.
    """

    new_asked = Signal()
    open_asked = Signal()
    save_asked = Signal()
    edition_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the card of a new file."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading, self._place = label(TextStyle.LEAD_STRONG), label(TextStyle.SMALL, "second")
        self._name, self._is_saved = "", True
        self._edition = FormField(UndoField())
        self._edition.edited.connect(lambda: self.edition_written.emit(self._edition.text.strip()))
        self._save, self._open, self._new = button(""), button(""), button("")
        self._save.clicked.connect(self.save_asked)
        self._open.clicked.connect(self.open_asked)
        self._new.clicked.connect(self.new_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        for part in (self._heading, self._place, self._edition):
            layout.addWidget(part)
        buttons = FlowLayout(spacing=8)
        for one in (self._save, self._open, self._new):
            buttons.addWidget(one)
        layout.addLayout(buttons)
        self.retranslate()

    def show_file(self, name: str, edition: str, *, is_saved: bool) -> None:
        """Show which file it is (no name: a new one) and whether all is saved."""
        self._name, self._is_saved = name, is_saved
        self._edition.write(edition)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._heading.setText(translate("EditFile", "File"))
        if not self._name:
            place = translate("EditFile", "A new file, not saved yet.")
        elif self._is_saved:
            place = translate("EditFile", "“{file}”, all saved.").format(file=self._name)
        else:
            place = translate("EditFile", "“{file}”, with changes that are not saved yet.").format(file=self._name)
        self._place.setText(breakable(place))
        self._edition.ask(translate("EditFile", "Edition"))
        self._save.setText(translate("EditFile", "Save…"))
        self._open.setText(translate("EditFile", "Open…"))
        self._new.setText(translate("EditFile", "New"))
