"""One person's turn as it goes by: the time, the warning, the end, and the browsers that belong to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.session import EndReason, Phase, Turn

if TYPE_CHECKING:
    from launcher.core.kiosk_roles import Cleaning, Ending, IdleReader, TurnBrowsers
    from launcher.core.roles import Recorder

_LOOK_MILLISECONDS = 500  # while somebody is there: the countdown shows whole seconds, and a closed browser is noticed
# While a person stands there and waits for it; the whole takes a third of a second.
_CLEANING_MILLISECONDS = 10
_SWEEPING_MILLISECONDS = 100


class TurnFlow(QObject):
    """Goes through the states of :class:`Turn`. While nobody is there it does nothing at all.

    Signals:
        began: somebody is there.
        warned: (seconds) nobody has touched anything for a while, and the turn ends in so many seconds.
        resumed: somebody has stopped the countdown.
        ending: what the person leaves is being removed.
        ended: (reason, cleaning) it was removed.
        browser_closed: the last browser of the turn has closed.
    """

    began = Signal()
    warned = Signal(int)
    resumed = Signal()
    ending = Signal()
    ended = Signal(EndReason, object)
    browser_closed = Signal()

    def __init__(
        self,
        idle_seconds: float,
        browsers: "TurnBrowsers",
        recorder: "Recorder",
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        """Let turns end after `idle_seconds` without a touch, 0 never; `clock` tells seconds."""
        super().__init__(parent)
        self._turn = Turn(idle_seconds)
        self._browsers, self._recorder, self._clock = browsers, recorder, clock
        self._find_idle: Callable[[], IdleReader | None] = lambda: None
        self._idle: IdleReader | None = None
        self._had_browser = False
        self._began_at: float | None = None
        self._looking, self._cleaning = QTimer(self), QTimer(self)
        self._looking.setInterval(_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._look)
        self._cleaning.setInterval(_CLEANING_MILLISECONDS)
        self._work: Ending | None = None
        self._end_also: Callable[[], Ending | None] = lambda: None
        self._cleaning.timeout.connect(self._look_at_work)

    @property
    def phase(self) -> Phase:
        """How far the turn is."""
        return self._turn.phase

    def listen_to(self, find_idle: "Callable[[], IdleReader | None]") -> None:
        """Take note of what is touched in other programs too: each turn has a reader of its own.

        One that nobody asks for hours would be told so much by some compositors that it falls behind.
        """
        self._find_idle = find_idle

    def end_also(self, begin: "Callable[[], Ending | None]") -> None:
        """End each turn with this too, when the browsers are gone."""
        self._end_also = begin

    def touch(self) -> None:
        """Take note that somebody has touched the kiosk."""
        self._go(self._turn.touched(self._clock()))

    def finish(self, reason: EndReason) -> None:
        """End the turn."""
        self._go(self._turn.ending(reason))

    def _look(self) -> None:
        idle = None if self._idle is None else self._idle.seconds()
        self._go(self._turn.looked(self._clock(), idle))
        if self._turn.phase is Phase.WARNING:
            self.warned.emit(self._turn.seconds_left(self._clock()))
        if self._turn.phase is not Phase.ENDING:
            has_browser = self._browsers.is_open()
            if self._had_browser and not has_browser:
                self.browser_closed.emit()
            self._had_browser = has_browser

    def _go(self, turn: Turn) -> None:
        """Be in the state `turn` from now on, and do what a change of phase is for."""
        before, self._turn = self._turn.phase, turn
        if turn.phase is before:
            return
        if turn.phase is Phase.ENDING:
            self._begin_to_clean(turn.reason)
        elif turn.phase is Phase.WARNING:
            self._recorder.write("turn-warned")
        elif before is Phase.WARNING:
            self._recorder.write("turn-resumed")
            self.resumed.emit()
        elif before is Phase.WAITING:
            self._began_at = self._clock()
            self._recorder.write("turn-began")
            self._idle = self._find_idle()
            self._looking.start()
            self.began.emit()

    def _begin_to_clean(self, reason: EndReason) -> None:
        self._looking.stop()
        if self._idle is not None:
            self._idle.close()
            self._idle = None
        self._had_browser = False
        self._recorder.write("turn-ending", reason=reason.value)
        self.ending.emit()
        from launcher.faces.kiosk_ending import OneAfterTheOther  # not needed before the first end

        self._work = OneAfterTheOther(self._browsers.end_turn(), self._end_also)
        self._cleaning.start()

    def _look_at_work(self) -> None:
        done = None if self._work is None else self._work.poll()
        if done is None:
            return
        self._cleaning.stop()
        self._work = None
        reason, began, self._began_at = self._turn.reason, self._began_at, None
        self._turn = self._turn.ended()
        self._record(reason, done, 0.0 if began is None else self._clock() - began)
        self.ended.emit(reason, done)

    def _record(self, reason: EndReason, done: "Cleaning", lasted: float) -> None:
        self._recorder.write(
            "turn-ended", reason=reason.value, lasted=round(lasted, 1), closed=done.closed, killed=done.killed,
            removed=done.removed, clean=done.is_clean, left=list(done.left), seconds=round(done.seconds, 2),
        )  # fmt: skip

    def sweep(self) -> None:
        """Remove what a crash or a power cut has left of earlier turns, beside everything else."""
        work, timer = self._browsers.sweep(), QTimer(self)

        def look() -> None:
            done = work.poll()
            if done is None:
                return
            timer.stop()
            timer.deleteLater()
            if done.removed or done.killed or done.closed or done.left:
                self._recorder.write(
                    "swept", closed=done.closed, killed=done.killed, removed=done.removed, left=list(done.left)
                )

        timer.timeout.connect(look)
        timer.start(_SWEEPING_MILLISECONDS)
