"""The end of a turn, beside the window: programs, folder, and the look whether both are gone."""

import contextlib
import threading
import time
from collections.abc import Callable, Sequence

from launcher.core.kiosk_roles import Cleaning
from launcher.core.quick_dataclasses import dataclass
from launcher.system.turn_family import TurnFamily
from launcher.system.turn_folder import TurnFolder

# A program that is just ending may write once more into a folder that is being removed.
_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Remains:
    """What a turn has left: its folder, and the programs that use it."""

    folder: TurnFolder
    programs: TurnFamily


class TurnEnding:
    """Fills the role of ``Ending``: work that goes on in a thread of its own."""

    def __init__(self, work: Callable[[], Cleaning], name: str) -> None:
        """Begin with the work at once."""
        self._work = work
        self._done: Cleaning | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._begin()

    def _begin(self) -> None:
        """Start the thread; where the system gives none now, the next question tries again."""
        if self._thread.ident is None:
            with contextlib.suppress(RuntimeError):
                self._thread.start()

    def _run(self) -> None:
        # If this thread dies of an error of ours, nobody waits for ever, and nobody is told that all is gone.
        done = Cleaning(left=(self._thread.name,))
        try:
            done = self._work()
        finally:
            self._done = done

    def poll(self) -> Cleaning | None:
        """Return what was done when all is done, None until then."""
        self._begin()
        return self._done

    def wait(self, seconds: float) -> Cleaning | None:
        """Return what was done, waiting for it no longer than that; for the end of the program."""
        self._begin()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        return self._done


class Cleaner:
    """Clears away what turns have left, one after the other, and keeps in mind what could not be removed."""

    def __init__(self) -> None:
        """Nothing is left yet."""
        self._one_at_a_time = threading.Lock()
        self._stubborn: list[Remains] = []

    def begin(self, find: Callable[[], Sequence[Remains]], name: str) -> TurnEnding:
        """Clear away in a thread what `find`, called there, finds, and once more what was left before."""
        return TurnEnding(lambda: self._clear(find), name)

    def _clear(self, find: Callable[[], Sequence[Remains]]) -> Cleaning:
        begun = time.monotonic()
        closed = killed = removed = 0
        left: list[str] = []
        with self._one_at_a_time:
            # Kept in mind until it is gone, whatever goes wrong in between.
            self._stubborn = [*find(), *self._stubborn]
            for remains in tuple(self._stubborn):
                for _attempt in range(_ATTEMPTS):
                    ended = remains.programs.end()
                    closed, killed = closed + ended.closed, killed + ended.killed
                    if is_gone := remains.folder.remove():
                        break
                removed += is_gone
                left += ended.left
                if is_gone:
                    self._stubborn.remove(remains)
                else:
                    left.append(str(remains.folder.path))
        return Cleaning(closed, killed, removed, tuple(left), time.monotonic() - begun)
