"""Asking where a file is, or where it shall be, in front of a window that goes on painting."""

from PySide6.QtCore import QCoreApplication, QDir, QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from launcher.ui.typography import scaled

translate = QCoreApplication.translate


def file_dialog(title: str, kind: str, suffix: str, parent: QWidget) -> QFileDialog:
    """Return a dialog for a file that is there. `kind` is what files with `suffix` (without a dot) are called."""
    dialog = QFileDialog(parent, title, _folder(), f"{kind} (*.{suffix})")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(True)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    # Qt's own translations into Russian and Kazakh lack some of these.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("FileDialog", "Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileName, translate("FileDialog", "File name:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("FileDialog", "Type of file:"))
    dialog.resize(QSize(scaled(760), scaled(520)).boundedTo(dialog.screen().availableSize()))
    return dialog


def save_dialog(title: str, kind: str, name: str, suffix: str, parent: QWidget) -> QFileDialog:
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
