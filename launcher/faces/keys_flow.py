"""What the keys do that work everywhere in the window, and the badge that shows the keyboard layout."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from launcher.core.catalogue import Entry
from launcher.core.present_layout import PresentLayout
from launcher.core.roles import KeyboardReader
from launcher.faces.desktop_view import DesktopView
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.entry_actions import menu_key_pressed
from launcher.ui.layout_badge import LayoutBadge
from launcher.ui.physical_keys import ctrl_digit
from launcher.ui.tile_grid import TileGrid
from launcher.ui.translation import Speech

_LOOK_AGAIN = 500  # milliseconds; where the system tells the layout only to those who ask


class LayoutWatch(QObject):
    """Knows the keyboard layout of now.

    Where the system does not tell of another one, it is looked again and again as long as the program has the keyboard.

    Signals:
        changed: the layout is another one now; it is in `present`.
    """

    changed = Signal()

    def __init__(self, reader: KeyboardReader, parent: QObject) -> None:
        """Look with `reader`, once even if the program is not in front."""
        super().__init__(parent)
        self._reader = reader
        self.present: PresentLayout | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        self._look()
        application = QApplication.instance()
        if not reader.listen(self._look) and isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._take_turns)
            self._take_turns(application.applicationState())

    def _take_turns(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self._timer.stop()
        elif not self._timer.isActive():
            self._look()
            self._timer.start()

    def _look(self) -> None:
        present = self._reader.read()
        if present != self.present:
            self.present = present
            self.changed.emit()


class KeysFlow(QObject):
    """Gets the keys that nothing inside the window took; dialogs and menus keep theirs.

    Signals:
        opened: an entry is to be opened.
    """

    opened = Signal(Entry)

    def __init__(self, window: QWidget, reader: KeyboardReader | None, speech: Speech) -> None:
        """Serve `window`; without a `reader` there is no badge."""
        super().__init__(window)
        self._window, self._speech = window, speech
        self._view: DesktopView | None = None
        self._badge: LayoutBadge | None = None
        self._guard = DoubleClickGuard(self)
        self._watch = None if reader is None else LayoutWatch(reader, self)
        if self._watch is not None:
            self._watch.changed.connect(self._show_layout)

    def serve(self, view: DesktopView) -> None:
        """Serve another view from now on."""
        self._view = view
        TileGrid(view.home, lambda: view.home.cards, view.home.side, view.home_page)
        if self._watch is not None:
            self._badge = LayoutBadge(self._speech, view.header)
            view.header.add_badge(self._badge)
            self._show_layout()

    def _show_layout(self) -> None:
        if self._badge is not None and self._watch is not None:
            self._badge.show_layout(self._watch.present)

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what a key is for; tell whether it was one of these."""
        if self._view is None:
            return False
        digit = ctrl_digit(event)
        if digit is not None:
            self._open(self._view.home.numbered(digit), event)
            return True
        if event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._show_keys(event)
            return True
        return menu_key_pressed(event)

    def _open(self, entry: Entry | None, event: QKeyEvent) -> None:
        # A key that is held down opens once.
        if entry is not None and not event.isAutoRepeat():
            self.opened.emit(entry)

    def _show_keys(self, event: QKeyEvent) -> None:
        if self._view is None or event.isAutoRepeat():
            return
        from launcher.ui.keys_dialog import KeysDialog  # seldom needed

        self._guard.open(KeysDialog(self._view.home.numbers, self._speech, self._window))
