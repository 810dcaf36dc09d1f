"""The program outside its window: its icon in the tray, and whether closing the window ends it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from launcher.core.catalogue import Entry
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.program_icon import program_icon
from launcher.ui.tray_icon import TrayIcon

if TYPE_CHECKING:
    from launcher.faces.desktop import DesktopWindow

_LOOKS = 30
_PAUSE = 2000  # milliseconds between two of them


class TrayFlow(QObject):
    """Keeps the icon, where the desktop has a tray."""

    def __init__(self, window: "DesktopWindow", *, is_personal: bool) -> None:
        """Give `window` its icon, and put that into the tray if there is one. On a shared computer nothing stays."""
        super().__init__(window)
        self._window = window
        self._icon: TrayIcon | None = None
        self._is_leaving = self._has_told = False
        QApplication.setWindowIcon(program_icon())
        self._looks_left = _LOOKS
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        if is_personal:
            self._timer.start()
            self._look()

    def _look(self) -> None:
        """Take a place in the tray as soon as there is one: at log-on the desktop may be slower than this program."""
        self._looks_left -= 1
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._appear()
        if self._icon is not None or not self._looks_left:
            self._timer.stop()

    def _appear(self) -> None:
        icon = self._icon = TrayIcon(self._window.speech, self)
        icon.opened.connect(self._open)
        icon.window_asked.connect(self._window.come_forward)
        icon.quit_asked.connect(self.quit)
        self._window.windowTitleChanged.connect(icon.setToolTip)
        icon.setToolTip(self._window.windowTitle())
        self.take_own()
        icon.show()
        # A window in the tray is no longer on the screen, and that must not end the program: the end is said aloud.
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.closed.connect(QApplication.quit)
        # At log-off every program is asked to close its windows; one that stays would hold that up.
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.commitDataRequest.connect(self._leave)

    @property
    def is_there(self) -> bool:
        """Whether the icon is in a tray now: the desktop may have lost its tray since."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def take_own(self) -> None:
        """Take note that the pinned entries are others now."""
        if self._icon is not None:
            self._icon.show_entries(self._window.desk.pinned)

    def _open(self, entry: Entry) -> None:
        # In front, as at a second start of the program: a reminder may have to be read, or something may go wrong.
        self._window.come_forward()
        self._window.flow.open(entry)

    def keep_window(self) -> bool:
        """Hide the window instead of closing it, if the person wants that and can get it back; tell whether."""
        if self._icon is None or self._is_leaving or not self._window.settings.close_to_tray or not self.is_there:
            return False
        self._window.hide()
        if not self._has_told:
            self._has_told = True
            self._icon.tell_where()
        return True

    def quit(self) -> None:
        """End the program, whatever closing the window would do."""
        self._leave()
        self._window.close()

    def _leave(self) -> None:
        self._is_leaving = True
