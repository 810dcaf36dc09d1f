"""From «Share…» to the clipboard, the big sheet, a file or paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.roles import Recorder
from launcher.core.sharing import file_name
from launcher.faces.file_dialogs import save_dialog
from launcher.ui.class_card import card_as_pdf, put_card_on
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.qr_sheet import QrSheet
from launcher.ui.share_dialog import Share, ShareDialog, ShareWay
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate


class ShareFlow(QObject):
    """Passes entries on, with dialogs in front of a window."""

    def __init__(
        self,
        catalogue: Catalogue,
        speech: Speech,
        recorder: Recorder,
        write_file: Callable[[Path, bytes], bool],
        window: QWidget,
    ) -> None:
        """Pass on entries of `catalogue` and of the person; `write_file` writes a file whole or says False."""
        super().__init__(window)
        self._catalogue, self._speech, self._recorder = catalogue, speech, recorder
        self._write_file, self._window = write_file, window
        self._guard = DoubleClickGuard(self)

    def share(self, entry: Entry) -> None:
        """Offer the ways to pass `entry` on."""
        if entry.link is None or dialog_is_open():
            return
        dialog = ShareDialog(entry, self._catalogue, self._speech, self._window)
        dialog.chosen.connect(lambda share: self._do(share, entry, dialog))
        self._guard.open(dialog)

    def _do(self, share: Share, entry: Entry, dialog: ShareDialog) -> None:
        # A screen reader can press what is behind the question for a file or a printer.
        if QApplication.activeModalWidget() not in {None, dialog}:
            return
        if share.way is ShareWay.LINK:
            self._copy(share, entry, dialog, QT_TRANSLATE_NOOP("Share", "The link is copied."))
        elif share.way is ShareWay.INVITATION:
            self._copy(share, entry, dialog, QT_TRANSLATE_NOOP("Share", "The invitation is copied."))
        elif share.way is ShareWay.SHEET:
            self._show_sheet(share, entry, dialog)
        elif share.way is ShareWay.PDF:
            self._ask_for_file(share, entry, dialog)
        else:
            self._ask_for_printer(share, entry, dialog)

    def _note(self, share: Share, entry: Entry) -> None:
        # What was passed on, not where to: a room's address stays the person's own.
        self._recorder.write("shared", id=entry.id, how=share.way.value)

    def _copy(self, share: Share, entry: Entry, dialog: ShareDialog, sentence: str) -> None:
        QGuiApplication.clipboard().setText(share.text)
        self._note(share, entry)
        self._tell(dialog, sentence)

    def _show_sheet(self, share: Share, entry: Entry, dialog: ShareDialog) -> None:
        sheet = QrSheet(entry.title, entry.link.url if entry.link else "", self._speech, dialog)
        sheet.finished.connect(lambda _: self._guard.after(sheet))
        sheet.show_on_screen()
        self._note(share, entry)

    def _footer(self) -> str:
        organisation = self._catalogue.organisation
        name = "" if organisation is None else organisation.web_name
        return " · ".join(part for part in (name, self._catalogue.edition) if part)

    def _ask_for_file(self, share: Share, entry: Entry, dialog: ShareDialog) -> None:
        chooser = save_dialog(
            lambda: translate("Share", "Save the class card"), lambda: translate("Share", "PDF files"),
            file_name(self._speech.text(entry.title)), "pdf", dialog,
        )  # fmt: skip
        chooser.fileSelected.connect(lambda name: self._save_card(Path(name), share, entry, dialog))
        chooser.open()

    def _save_card(self, path: Path, share: Share, entry: Entry, dialog: ShareDialog) -> None:
        if self._write_file(path, card_as_pdf(share.card, self._footer())):
            self._note(share, entry)
            sentence = QT_TRANSLATE_NOOP("Share", "The class card is saved as “{file}”.")
        else:
            sentence = QT_TRANSLATE_NOOP(
                "Share",
                "▲ The file “{file}” could not be written. Choose another folder, for example your own documents.",
            )
        self._tell(dialog, sentence, file=path.name)

    def _tell(self, dialog: ShareDialog, sentence: str, **params: str) -> None:
        message = Message("Share", sentence, params)
        dialog.tell(lambda: self._speech.say(message))

    def _ask_for_printer(self, share: Share, entry: Entry, dialog: ShareDialog) -> None:
        # Loaded at the press: nobody else needs the printing part of Qt.
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            sentence = QT_TRANSLATE_NOOP(
                "Share", "▲ No printer was found on this computer. Save the card as PDF and print it elsewhere."
            )
            self._tell(dialog, sentence)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        printer.setDocName(file_name(self._speech.text(entry.title)))
        question = QPrintDialog(printer, dialog)

        def answer(result: int) -> None:
            question.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                self.print_card(printer, share, entry, dialog)

        question.finished.connect(answer)
        QDialog.open(question)  # its own one asks for a receiver

    def print_card(self, printer: "QPrinter", share: Share, entry: Entry, dialog: ShareDialog) -> None:
        """Print the card of `entry` on the `printer` that was chosen, and say so in the `dialog`."""
        if put_card_on(printer, share.card, self._footer()):
            self._note(share, entry)
            sentence = QT_TRANSLATE_NOOP("Share", "The class card was sent to the printer.")
        else:
            sentence = QT_TRANSLATE_NOOP(
                "Share", "▲ The printer does not answer. Save the card as PDF and print it elsewhere."
            )
        self._tell(dialog, sentence)
