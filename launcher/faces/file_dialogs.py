"""Asking where a file is, or where it shall be, in front of a window that goes on painting."""

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from launcher.ui.translation import Saying
from launcher.ui.typography import scaled

translate = QCoreApplication.translate


class _Words(QObject):
    """What Qt's dialog says in our words: it follows the language as Qt's own words do."""

    def __init__(self, dialog: QFileDialog, title: Saying, kind: Saying, suffix: str) -> None:
        super().__init__(dialog)
        self._dialog, self._title, self._kind, self._suffix = dialog, title, kind, suffix
        self._say()
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return False

    def _say(self) -> None:
        dialog, name = self._dialog, QFileDialog.DialogLabel
        dialog.setWindowTitle(self._title())
        dialog.setNameFilter(f"{self._kind()} (*.{self._suffix})")
        # Qt's own translations into Russian and Kazakh lack some of these.
        dialog.setLabelText(name.LookIn, translate("FileDialog", "Folder:"))
        dialog.setLabelText(name.FileName, translate("FileDialog", "File name:"))
        dialog.setLabelText(name.FileType, translate("FileDialog", "Type of file:"))


def file_dialog(title: Saying, kind: Saying, suffix: str, parent: QWidget) -> QFileDialog:
    """Return a dialog for a file that is there. `kind` says what files with `suffix` (without a dot) are called."""
    dialog = QFileDialog(parent, "", _folder())
    _Words(dialog, title, kind, suffix)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(True)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.resize(QSize(scaled(760), scaled(520)).boundedTo(dialog.screen().availableSize()))
    return dialog


def save_dialog(title: Saying, kind: Saying, name: str, suffix: str, parent: QWidget) -> QFileDialog:
    """Return a dialog for a new file; `name` (without its ending) is offered, and an ending is added where it lacks."""
    dialog = file_dialog(title, kind, suffix, parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{name}.{suffix}")
    return dialog


def _folder() -> str:
    """Return the folder to begin in: that of the person's documents, else their home."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if QDir(documents).exists() else QDir.homePath()
