"""The countdown before a turn ends by itself, in front of everything."""

from PySide6.QtCore import QObject

from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.kiosk_turn import TurnFlow
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.ui.idle_warning import IdleWarning


class WarningFlow(QObject):
    """Shows the warning as long as the turn warns."""

    def __init__(self, turn: TurnFlow, idle_minutes: int, speech: Speech) -> None:
        """Follow `turn`, which warns after `idle_minutes`."""
        super().__init__(turn)
        self._turn, self._minutes, self._speech = turn, idle_minutes, speech
        self._warning: IdleWarning | None = None
        turn.warned.connect(self._count)
        turn.resumed.connect(self._end)
        turn.ending.connect(self._end)

    def _count(self, seconds: int) -> None:
        if self._warning is None:
            self._warning = self._show()
        self._warning.count(seconds)

    def _show(self) -> "IdleWarning":
        from launcher.ui.idle_warning import IdleWarning  # seldom needed

        warning = IdleWarning(self._minutes, self._speech)
        warning.stayed.connect(self._turn.touch)
        warning.show()
        warning.raise_()
        warning.activateWindow()
        return warning

    def _end(self) -> None:
        warning, self._warning = self._warning, None
        if warning is not None:
            warning.hide()
            warning.deleteLater()
