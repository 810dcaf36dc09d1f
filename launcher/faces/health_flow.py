"""What a window tells of the checks: when addresses are looked at, what is shown of it, and what is said when asked.

Nothing is looked at while nobody can see the tiles: behind a browser of a turn, in the tray, minimised. Then no timer
runs either. Between two rounds there is one timer.
"""

import random
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from launcher.core.call_code import CallFace
from launcher.core.catalogue import Catalogue, Entry
from launcher.core.check_settings import CheckSettings
from launcher.core.check_times import is_old, pace_of, pause_after
from launcher.core.network import NetworkState
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.roles import Recorder
from launcher.core.tile_marks import NOTHING, Board, board_of, is_away
from launcher.faces.caller_codes import CallerCodes, clock
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.core.check_roles import Checker
    from launcher.core.health import Finding, Page
    from launcher.faces.paged_view import PagedView

# The first second after the first paint belongs to a person who presses at once: a checker takes its time to make.
_FIRST_MILLISECONDS = 1000


class HealthFlow(QObject):
    """Checks for one window, whatever its face.

    Signals:
        why_asked: the person, told what is wrong with an entry, asks why it is here.
    """

    why_asked = Signal(Entry)

    def __init__(
        self,
        catalogue: Catalogue,
        settings: CheckSettings,
        speech: Speech,
        recorder: Recorder,
        window: QWidget,
        face: CallFace,
        *,
        is_seen: Callable[[], bool],
        find_rooms: Callable[[], Sequence[Entry]] = tuple,
        now: Callable[[], datetime] = clock,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Check the entries of `catalogue` for `window`, of this `face`; `is_seen` tells whether its tiles can be seen.

        The person's own rooms are never asked for; `find_rooms` tells them, so that they are marked where their whole
        host is at fault. `now` tells the time, with a time zone; `chance` is random, from 0 to 1.
        """
        super().__init__(window)
        self._catalogue, self._settings, self._speech, self._recorder = catalogue, settings, speech, recorder
        self._window, self._is_seen, self._find_rooms = window, is_seen, find_rooms
        self._now, self._chance = now, chance
        self._codes = CallerCodes(catalogue, face, now)
        self._guard = DoubleClickGuard(self)
        self._find_checker: Callable[[Catalogue], Checker | None] = lambda _: None
        self._checker: Checker | None = None
        self._view: PagedView | None = None
        self._page: Page | None = None
        self._ended_at = now()
        self._network = NetworkState.UNKNOWN
        self._board = NOTHING
        self._is_going = self._is_due = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    @property
    def board(self) -> Board:
        """What is shown now."""
        return self._board

    def serve(self, view: "PagedView") -> None:
        """Show what is known in `view` from now on."""
        self._view = view
        view.show_marks(self._board.marks)
        self._show_common(is_news=False)

    def begin(self, find_checker: "Callable[[Catalogue], Checker | None]") -> None:
        """Begin the first round soon. To be called once, after the first paint; `find_checker` may take its time."""
        if self._settings.is_on:
            self._find_checker = find_checker
            self._timer.start(_FIRST_MILLISECONDS)

    def take(self, catalogue: Catalogue) -> None:
        """Check the entries of another `catalogue` from now on; a mark of a former address would be wrong."""
        if catalogue == self._catalogue:
            return
        self._catalogue, self._codes = catalogue, self._codes.of_others(catalogue)
        has_begun = self._is_due or self._checker is not None or self._timer.isActive()
        self._cancel()
        self._checker = None  # it knows the hosts of the former one
        self._forget()
        if has_begun and not is_away(self._network):
            self._timer.start(_FIRST_MILLISECONDS)

    def end(self) -> None:
        """Look at nothing any more."""
        self._timer.stop()
        self._find_checker = lambda _: None
        self._cancel()
        self._checker = None

    def take_rooms(self) -> None:
        """Take note that the person's rooms are others now."""
        self._show()

    def seen(self) -> None:
        """Take note that the tiles can be seen again: what was due meanwhile begins now, and old marks go at once."""
        age = (self._now() - self._ended_at).total_seconds()
        if self._is_due or (self._page is not None and not self._is_going and is_old(age, self._settings)):
            self._forget()
            self._start()

    def take_network(self, state: NetworkState) -> None:
        """Take note of what the watch says of the network: while it is away there is nothing to check."""
        self._network = state
        if is_away(state):
            self._timer.stop()
            self._cancel()
            self._forget()
        elif self._page is None and not self._is_going and not self._timer.isActive():
            self._on_time()
        self._show()

    def _cancel(self) -> None:
        self._is_going = self._is_due = False
        if self._checker is not None:
            self._checker.cancel()

    def _forget(self) -> None:
        self._page = None
        self._show()

    @Slot()
    def _on_time(self) -> None:
        if self._is_seen():
            self._start()
        else:
            self._is_due = True

    def _start(self) -> None:
        """Begin a round; there is none while one is going on."""
        self._timer.stop()
        if self._checker is None:
            self._checker = self._find_checker(self._catalogue)
        if self._checker is None or self._is_going:
            return
        self._is_going, self._is_due = True, False
        links = [entry.link for entry in self._catalogue.entries if entry.link is not None]
        self._recorder.write("checks-began", links=len(links))
        self._checker.begin(links, pace_of(self._settings), _unheard, self._take)

    def _take(self, page: "Page") -> None:
        """Show what a round has come to: not before its end, when it is known whose fault everything is."""
        self._is_going = False
        self._page, self._ended_at = page, self._now()
        self._show()
        marks, common = self._board.marks, self._board.common
        self._recorder.write(
            "checked",
            marks={name: mark.cause.value for name, mark in marks.items()},
            common=None if common is None else common.cause.value,
        )
        self._timer.start(round(pause_after(self._board, self._settings, self._chance()) * 1000))

    def _show(self) -> None:
        before, entries = self._board, (*self._catalogue.entries, *self._find_rooms())
        self._board = NOTHING if self._page is None else board_of(self._page, entries, self._network)
        if self._view is not None and self._board.marks != before.marks:
            self._view.show_marks(self._board.marks)
        if self._board.common != before.common:
            self._show_common(is_news=True)

    def _show_common(self, *, is_news: bool) -> None:
        if self._view is None:
            return
        common = self._board.common
        if common is None:
            self._view.hide_common()
        else:
            self._view.show_common(common.line, self._codes.of(None, common.cause), is_news=is_news)

    def explain(self, entry: Entry) -> bool:
        """Answer «What is wrong here?»; False where nothing is."""
        mark = self._board.marks.get(entry.id)
        if mark is None:
            return False
        from launcher.core.call_advice import WORDS  # this and the dialog: seldom needed
        from launcher.ui.dialog import dialog_is_open
        from launcher.ui.trouble_dialog import Trouble, TroubleDialog

        if dialog_is_open():
            return True
        code = self._codes.of(entry, mark.cause)
        self._recorder.write("trouble-shown", id=entry.id, cause=mark.cause.value)
        checked = self._ended_at.astimezone().strftime("%H:%M")
        trouble = Trouble(entry, mark, WORDS[mark.cause].what, checked, code)
        dialog = TroubleDialog(trouble, self._speech, self._window)
        # When the dialog is gone: the answer is a dialog of its own.
        dialog.why_asked.connect(lambda: QTimer.singleShot(0, self, lambda: self.why_asked.emit(entry)))
        self._guard.open(dialog)
        return True


def _unheard(_: "Finding", __: bool) -> None:
    """Let single findings be: see :meth:`HealthFlow._take`."""
