"""What is asked of the programs of one turn, whatever the operating system."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Protocol


@dataclass(frozen=True, slots=True)
class Ended:
    """How the programs of a turn ended: by themselves when asked, by force, or not at all (their paths)."""

    closed: int = 0
    killed: int = 0
    left: tuple[str, ...] = ()


class NotHeldError(OSError):
    """A program could not be made one of the turn's, and was ended again."""


class TurnFamily(Protocol):
    """The programs of one turn: all that was started for it, and all that came of that."""

    def add(self, process: "subprocess.Popen[bytes]") -> None:
        """Take a program that was just started, and that somebody waits for. Raises NotHeldError."""

    def is_alive(self) -> bool:
        """Tell whether one of them is running. Cheap; never waits."""

    def end(self) -> Ended:
        """End all of them and wait until they are gone; it takes some seconds where one resists. Never raises."""


def family_for(folder: Path, clock: Callable[[], float]) -> TurnFamily:
    """Return the programs of the turn in `folder`; `clock` tells seconds and never goes back. Raises NotHeldError."""
    if sys.platform == "win32":
        from launcher.system.windows_job import JobFamily, WindowsJob

        return JobFamily(WindowsJob(), clock)
    else:
        from launcher.system.turn_processes import TurnProcesses

        return TurnProcesses(folder, clock)
