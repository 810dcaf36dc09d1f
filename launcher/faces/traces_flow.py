"""Nobody uses a browser that keeps traces without having been told."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Entry
from launcher.core.roles import Recorder
from launcher.faces.kiosk_opener import KioskOpener
from launcher.ui.translation import Speech


class TracesFlow(QObject):
    """Asks once in a turn, before the first page that would open so."""

    def __init__(self, opener: KioskOpener, speech: Speech, recorder: Recorder, window: QWidget) -> None:
        """Ask in front of `window`."""
        super().__init__(window)
        self._opener, self._speech, self._recorder, self._window = opener, speech, recorder, window
        self._is_known = False

    @property
    def are_left(self) -> bool:
        """Whether the person went on, so that something of theirs may stay."""
        return self._is_known

    def forget(self) -> None:
        """Ask again: another person has come."""
        self._is_known = False

    def before(self, entry: Entry, go_on: Callable[[], None]) -> None:
        """Call `go_on` at once, or when the person wants `entry` all the same."""
        if self._is_known or entry.link is None or not self._opener.keeps_traces:
            go_on()
            return
        from launcher.ui.traces_dialog import TracesDialog  # seldom needed

        def accept() -> None:
            self._is_known = True
            self._recorder.write("traces-accepted", id=entry.id)
            # Zero milliseconds: when this dialog is gone, the reminder may come.
            QTimer.singleShot(0, self, go_on)

        dialog = TracesDialog(self._speech, self._window)
        dialog.accepted.connect(accept)
        dialog.open()
