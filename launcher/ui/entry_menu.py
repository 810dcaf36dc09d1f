"""Small menus: of an entry, and of the card of rooms."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from launcher.core.catalogue import Entry
from launcher.ui.entry_actions import EntryAction, action_words
from launcher.ui.labels import button_text
from launcher.ui.translation import Speech

translate = QCoreApplication.translate

# What takes something away stands apart from the rest.
_APART = {EntryAction.CHANGE, EntryAction.FORGET}


class PassingMenu(QMenu):
    """A menu that is made anew each time it is asked for."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Make an empty menu; `name` is for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        # What was chosen is told after this signal but before the deletion.
        self.aboutToHide.connect(self.deleteLater)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # What it says is said once. Whoever has another language wants it anew: a screen reader can press the button
        # of a language behind an open menu.
        if event.type() == QEvent.Type.LanguageChange:
            self.close()

    def show_at(self, place: QPoint) -> None:
        """Open the menu at a `place` on the screen, with the first line chosen for the keyboard."""
        self.popup(place)
        if self.actions():
            self.setActiveAction(self.actions()[0])


class EntryMenu(PassingMenu):
    """What can be done with an entry.

    Signals:
        chosen: the person wants this.
    """

    chosen = Signal(EntryAction)

    def __init__(self, entry: Entry, offered: Iterable[EntryAction], speech: Speech, parent: QWidget) -> None:
        """Offer some actions for `entry`."""
        super().__init__(speech.text(entry.title), parent)
        for action in offered:
            if action in _APART and self.actions():
                self.addSeparator()
            line = self.addAction(button_text(action_words(action)))
            line.triggered.connect(lambda _=False, chosen=action: self.chosen.emit(chosen))


class RoomsMenu(PassingMenu):
    """What can be done with all rooms together.

    Signals:
        import_asked: rooms are to be read from a file.
        export_asked: the rooms are to be written to a file.
    """

    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget, *, has_rooms: bool) -> None:
        """Offer the import, and the export where there is something to write."""
        super().__init__(translate("RoomsMenu", "My rooms"), parent)
        self.addAction(translate("RoomsMenu", "Import rooms…")).triggered.connect(lambda: self.import_asked.emit())
        export = self.addAction(translate("RoomsMenu", "Export rooms…"))
        export.triggered.connect(lambda: self.export_asked.emit())
        export.setEnabled(has_rooms)


class EntriesMenu(PassingMenu):
    """Entries for which there was no room on the screen.

    Signals:
        opened: this entry is to be opened.
    """

    opened = Signal(Entry)

    def __init__(self, entries: Iterable[Entry], speech: Speech, parent: QWidget) -> None:
        """Offer `entries`."""
        super().__init__(translate("EntriesMenu", "More entries"), parent)
        for entry in entries:
            line = self.addAction(button_text(speech.text(entry.title)))
            line.triggered.connect(lambda _=False, chosen=entry: self.opened.emit(chosen))
