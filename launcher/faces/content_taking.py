"""Other content for a window that is in use."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from launcher.core.quick_typing import Generic, TypeVar

Taken = TypeVar("Taken")

_PATIENCE_MILLISECONDS = 200  # while something is in the way that does not say when it goes: a pressed button, a list


class ContentTaking(QObject, Generic[Taken]):
    """Gives content to a window as soon as nobody is in the middle of something there."""

    def __init__(self, take: Callable[[Taken], None], is_busy: Callable[[], bool], parent: QObject) -> None:
        """Call `take` with the content; not while the window itself `is_busy`, after which :meth:`go_on` is called."""
        super().__init__(parent)
        self._give, self._is_busy = take, is_busy
        self._awaited: Taken | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.go_on)
        self._follows: QObject | None = None

    def take(self, content: Taken) -> None:
        """Let the window have `content`, which comes in the place of any that still waits."""
        self._awaited = content
        self.go_on()

    def go_on(self) -> None:
        """Look again whether the content that waits, if any does, can be given now."""
        if self._awaited is None or self._is_busy() or self._is_in_the_way():
            return
        content, self._awaited = self._awaited, None
        self._give(content)

    def _is_in_the_way(self) -> bool:
        """Tell whether the person has something open or pressed; then its end is waited for."""
        open_now = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_now is None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            return False
        if isinstance(open_now, QDialog | QMenu):
            self._wait_for(open_now)
        else:
            self._later.start(_PATIENCE_MILLISECONDS)
        return True

    def _wait_for(self, window: QDialog | QMenu) -> None:
        """Wait without waking up until `window` closes."""
        if window is self._follows:
            return
        self._follows = window
        closed = window.finished if isinstance(window, QDialog) else window.aboutToHide
        closed.connect(self._come_back)
        # One that is thrown away while it is open does not say that it has finished.
        window.destroyed.connect(self._come_back)

    def _come_back(self) -> None:
        self._follows = None
        # Zero milliseconds: what was chosen in it comes first.
        self._later.start(0)
