"""A set of processes with all their descendants, recognisable after their parents are gone."""

import os
import secrets
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from tests.helpers.tools import find_tool
from tests.helpers.waiting import NeverHappenedError, wait_until

SIGNAL_PATIENCE_S = 3.0
BITS_PER_GENERATION = 30


class ProcessFamily:
    """Processes that carry this family's mark, and everything that descends from them.

    The mark is the soft limit of file locks, which Linux has ignored since 2.4.25 (getrlimit(2)).
    It is inherited through `setsid`, double forks and D-Bus activation. A variable in the
    environment would not do: Chromium writes its process title over it.
    """

    def __init__(self, within: "ProcessFamily | None" = None) -> None:
        number = 1 + secrets.randbelow(2**BITS_PER_GENERATION - 1)
        self._parent = within
        self._mark: int = (within._mark + number) if within else number << BITS_PER_GENERATION

    def marked(self, command: Sequence[str]) -> tuple[str, ...]:
        """The command that starts `command`, under the same process id, as a member."""
        return (find_tool("prlimit"), f"--locks={self._mark}:", *command)

    def members(self) -> set[int]:
        """The process ids of all living members."""
        return {pid for pid, mark in _marks() if mark == self._mark or self._is_ancestor_of(mark)}

    def _is_ancestor_of(self, mark: int) -> bool:
        return self._parent is None and mark >> BITS_PER_GENERATION == self._mark >> BITS_PER_GENERATION

    def end(self) -> None:
        """Ask every member to leave, then make it. Raises NeverHappenedError if one survives SIGKILL."""
        for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGKILL):
            for pid in self.members():
                with suppress(ProcessLookupError):
                    os.kill(pid, number)
            with suppress(NeverHappenedError):
                wait_until(lambda: not self.members(), "processes to end", SIGNAL_PATIENCE_S)
                return
        raise NeverHappenedError(f"these processes outlive SIGKILL: {sorted(self.members())}")


def _marks() -> Iterator[tuple[int, int]]:
    """Every process of this machine that is not a zombie, with its limit of file locks, if it has one."""
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        # A process may end, or belong to somebody else, between two reads.
        with suppress(OSError):
            for line in (folder / "limits").read_text().splitlines():
                soft = line.removeprefix("Max file locks").split()[0]
                if line.startswith("Max file locks") and soft.isdigit() and not _is_zombie(folder):
                    yield int(folder.name), int(soft)


def _is_zombie(folder: Path) -> bool:
    # The command's name is in brackets and may itself hold spaces and brackets.
    return (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()[0] in "ZX"
