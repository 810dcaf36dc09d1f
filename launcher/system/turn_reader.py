"""The system's screen reader at a kiosk of Linux: started for one person, and ended with the turn.

It is Orca, from the one place where the system's package puts it, and it is given no arguments. What a person changes
in its preferences lies in a folder of the turn's own, so that nobody after them meets it; that folder is also the sign
by which a reader is found and ended that a crash has left. What it would keep in GSettings it keeps in its own memory:
the folder does not hold that, as a service of the session writes it, into the home of the kiosk's account.
"""

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from launcher.system.child_environment import child_environment
from launcher.system.program_start import start_program
from launcher.system.trusted_places import is_trusted
from launcher.system.turn_ending import Cleaner, Remains, TurnEnding
from launcher.system.turn_family import NotHeldError, family_for
from launcher.system.turn_folder import NoRoomError, make_turn_folder

ORCA = Path("/usr/bin/orca")
_PATIENCE = 3.0  # seconds
_FORGETFUL = {"GSETTINGS_BACKEND": "memory"}  # of GLib, see "Environment variables" in the manual of GIO


class TurnReader:
    """Fills the role of ``core.kiosk_roles.ScreenReader``."""

    def __init__(
        self,
        environment: Mapping[str, str],
        places: Sequence[Path],
        *,
        frozen: bool = False,
        program: Path = ORCA,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the snapshot of the environment we were started with, and `places` as the turn's browsers do."""
        self._environment = child_environment(environment, frozen=frozen)
        self._places, self._program, self._clock = tuple(places), program, clock
        self._running: Remains | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._former: list[subprocess.Popen[bytes]] = []  # of whose end note has to be taken
        self._cleaner = Cleaner()
        self._ending: TurnEnding | None = None

    def is_on(self) -> bool:
        """Tell whether it reads. What it has started beside itself, as a speech server, does not count."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> bool:
        """Begin to read, unless it reads already; False if it could not be started."""
        if self.is_on():
            return True
        self._let_go()  # what one leaves that has ended by itself
        try:
            folder = make_turn_folder(self._places)
        except NoRoomError:
            return False
        self._running = Remains(folder, family_for(folder.path, self._clock))
        try:
            self._process = start_program([str(self._program)], {**folder.environment(self._environment), **_FORGETFUL})
            self._running.programs.add(self._process)
        except (OSError, ValueError, NotHeldError, subprocess.SubprocessError):
            self._let_go()
            return False
        return True

    def is_ending(self) -> bool:
        """Tell whether one is still on its way out. Orca ends at once where there is another one of the account's."""
        return self._ending is not None and self._ending.poll() is None

    def stop(self) -> TurnEnding | None:
        """Read no more: in a thread the program is ended, and its folder removed; and what is left of earlier ones."""
        is_ending = self.is_ending()
        if not self._let_go() and not is_ending and self._ending is not None:
            self._ending = self._cleaner.begin(tuple, "what earlier screen readers have left")
        return self._ending

    def _let_go(self) -> bool:
        """Begin to end what there is; tell whether there was anything."""
        if self._process is not None:
            self._former.append(self._process)
        self._former = [process for process in self._former if process.poll() is None]
        running, self._running, self._process = self._running, None, None
        if running is not None:
            self._ending = self._cleaner.begin(lambda: [running], "end of the screen reader")
        return running is not None

    def end(self) -> None:
        """Read no more, and wait until that is so, some seconds at the most; for the end of the program."""
        self._let_go()
        if self._ending is not None:
            self._ending.wait(_PATIENCE)
        self._let_go()  # nothing more than to take note of the end


def find_reader(
    environment: Mapping[str, str], places: Sequence[Path], *, frozen: bool, program: Path = ORCA
) -> TurnReader | None:
    """Return the screen reader, None where there is none that only an administrator can have put there."""
    if not (os.access(program, os.X_OK) and is_trusted(program)):
        return None
    return TurnReader(environment, places, frozen=frozen, program=program)
