"""The entry that another start of the program asks for."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from launcher.core.problems import shortened
from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from launcher.faces.desktop import DesktopWindow

translate = QCoreApplication.translate

_LONGEST_QUOTE = 60  # characters


class AskedEntry(QObject):
    """Opens entries by their names in a window."""

    def __init__(self, window: "DesktopWindow") -> None:
        """Open what `window` shows."""
        super().__init__(window)
        self._window = window
        self._awaited: str | None = None  # what is to be opened when the dialog of now is gone

    def open(self, entry_id: str) -> None:
        """Open an entry as if it had been pressed; say so where there is none of that name.

        A later start may ask for it while a dialog waits for an answer: then the last one asked for comes after it.
        """
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._awaited = entry_id
            # Zero milliseconds: what the answer itself opens comes first.
            dialog.finished.connect(lambda _: QTimer.singleShot(0, self, self._open_awaited))
            return
        entry = self._window.desk.entry(entry_id)
        if entry is None:
            name = shortened(entry_id, _LONGEST_QUOTE)
            self._window.view.tell(lambda: translate("Desktop", "There is no entry “{name}”.").format(name=name))
        else:
            self._window.flow.open(entry)

    def _open_awaited(self) -> None:
        entry_id, self._awaited = self._awaited, None
        if entry_id is not None:
            self.open(entry_id)
