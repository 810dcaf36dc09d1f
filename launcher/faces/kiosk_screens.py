"""Every monitor is covered: one by the kiosk's window, the others by a calm screen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from launcher.core.quick_typing import TYPE_CHECKING
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.ui.plain_screen import PlainScreen

translate = QCoreApplication.translate

# A window manager that insists is given in to only so far: each time, this long passes before the screen is covered.
_UNCOVERED_MILLISECONDS = 300


class KioskScreens(QObject):
    """Follows monitors that come, go, or change their size.

    Signals:
        changed: the kiosk's window has another size or place now.
    """

    changed = Signal()

    def __init__(self, window: QWidget, speech: Speech) -> None:
        """Cover the screens of now with `window` and others; nothing is shown before :meth:`cover`."""
        super().__init__(window)
        self._window = window
        self._others: dict[QScreen, PlainScreen] = {}
        # A new monitor tells several times how large it is: the last word counts.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.cover)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._take)
            application.screenRemoved.connect(self._drop)
            application.primaryScreenChanged.connect(self._ask_to_cover)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._ask_to_cover)
        window.installEventFilter(self)
        speech.changed.connect(self._retranslate)
        window.windowTitleChanged.connect(self._retranslate)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover a screen again when a window manager, or another program, has hidden or shrunk what covers it."""
        if event.type() == QEvent.Type.WindowStateChange and isinstance(watched, QWidget) and not _is_full(watched):
            self._later.start(_UNCOVERED_MILLISECONDS)
        return False

    def _take(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._ask_to_cover)
        self._ask_to_cover()

    def _drop(self, screen: QScreen) -> None:
        cover = self._others.pop(screen, None)
        if cover is not None:
            cover.close()
            cover.deleteLater()
        self._ask_to_cover()

    def _ask_to_cover(self) -> None:
        self._later.start(0)

    def cover(self) -> None:
        """Let each screen that there is be covered in full."""
        screens, primary = QGuiApplication.screens(), QGuiApplication.primaryScreen()
        if not screens:  # every monitor is unplugged: the next one that comes is told
            return
        for screen in screens:
            if screen is not primary and screen not in self._others:
                self._others[screen] = self._calm_screen()
        cover = self._others.pop(primary, None)
        if cover is not None:
            cover.close()
            cover.deleteLater()
        for screen, other in self._others.items():
            fill(other, screen)
        was_seen = self._window.isVisible() and not self._window.isMinimized()
        fill(self._window, primary)
        if not was_seen:
            self._window.activateWindow()
        self._retranslate()
        self.changed.emit()

    def _calm_screen(self) -> "PlainScreen":
        """Return what covers another monitor. It never has the keyboard: there is nothing to do in it."""
        from launcher.ui.plain_screen import PlainScreen  # most computers have one monitor

        other = PlainScreen()
        other.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        other.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        other.installEventFilter(self)
        return other

    @property
    def others(self) -> tuple[QWidget, ...]:
        """The screens that cover the other monitors."""
        return tuple(self._others.values())

    def _retranslate(self) -> None:
        for other in self._others.values():
            other.say(self._window.windowTitle(), translate("Kiosk", "The platforms are on the other screen."))


def fill(window: QWidget, screen: QScreen) -> None:
    """Let `window` cover `screen` in full.

    The geometry comes first: the state alone told the window a stale size in 23 of 30 starts (Qt 6.11, openbox).
    """
    window.setScreen(screen)
    if window.geometry() != screen.geometry():
        window.setGeometry(screen.geometry())
    if not _is_full(window) or not window.isVisible():
        # Not `showFullScreen`, which asks for the keyboard in any case: it may be in a browser.
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.show()


def _is_full(window: QWidget) -> bool:
    return window.isFullScreen() and not window.isMinimized()
