"""The icon in the tray, with its small menu."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from launcher.core.catalogue import Entry
from launcher.ui.labels import button_text
from launcher.ui.program_icon import program_icon
from launcher.ui.translation import Speech

translate = QCoreApplication.translate


class TrayIcon(QSystemTrayIcon):
    """Offers the pinned entries, the window and the end of the program.

    Signals:
        opened: this entry is to be opened.
        window_asked: the person wants to see the window.
        quit_asked: the person wants the program to end.
    """

    opened = Signal(Entry)
    window_asked = Signal()
    quit_asked = Signal()

    def __init__(self, speech: Speech, parent: QObject | None = None) -> None:
        """Make the icon; it is in the tray once it is shown."""
        super().__init__(program_icon(), parent)
        self._speech = speech
        self._entries: tuple[Entry, ...] = ()
        # A menu can have widgets only for parents, and this is none: it goes together with the icon.
        self._menu = QMenu()
        self.destroyed.connect(self._menu.deleteLater)
        self.setContextMenu(self._menu)
        self.activated.connect(self._activate)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Offer these `entries` at the top of the menu."""
        self._entries = tuple(entries)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._menu.clear()
        for entry in self._entries:
            line = self._menu.addAction(button_text(self._speech.text(entry.title)))
            line.triggered.connect(lambda _=False, chosen=entry: self.opened.emit(chosen))
        if self._entries:
            self._menu.addSeparator()
        window = self._menu.addAction(translate("Tray", "Open the window"))
        window.triggered.connect(lambda: self.window_asked.emit())
        end = self._menu.addAction(translate("Tray", "Quit"))
        end.triggered.connect(lambda: self.quit_asked.emit())

    def tell_where(self) -> None:
        """Say where the window has gone, for a person who has just closed it."""
        sentence = translate(
            "Tray",
            "The program stays in the tray. Click its icon to see the window again, or choose “Quit” in its menu.",
        )
        self.showMessage(self.toolTip(), sentence, self.icon())

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # A double click comes with a click before it; the other reasons open the menu or are nobody's habit.
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_asked.emit()
