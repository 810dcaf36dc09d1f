"""Folders that cannot be written to, for chosen processes only: frozen, or on a disk that is full.

Both hold for the administrator too. Nothing outside the chosen processes changes; what they see in a folder is under
/proc/PID/root.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.private_hosts import PrivateHosts

FREEZE = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"'
# A small disk that has the files of the folder, and then one that takes all the rest.
FILL = (
    'cp -a "$1" "$1.kept" && mount -t tmpfs -o size=64k tmpfs "$1" && cp -a "$1.kept/." "$1"'
    ' && ! cat /dev/zero > "$1/rest" 2> /dev/null'
)


@dataclass(frozen=True, slots=True)
class PrivateDisks:
    """The way in which this machine lets a process have disks of its own."""

    entrance: PrivateHosts

    @classmethod
    def prepare(cls, folder: Path) -> "PrivateDisks":
        """Find a way that works here; `folder` is for its files. Raises MissingToolError if there is none."""
        return cls(PrivateHosts.prepare(folder / "hosts", ()))

    def frozen(self, folder: Path, command: Sequence[str]) -> tuple[str, ...]:
        """The command that runs `command`, under the same process id, where `folder` is read-only."""
        return self._around(FREEZE, folder, command)

    def full(self, folder: Path, command: Sequence[str]) -> tuple[str, ...]:
        """The command that runs `command`, under the same process id, where the disk of `folder` is full."""
        return self._around(FILL, folder, command)

    def _around(self, script: str, folder: Path, command: Sequence[str]) -> tuple[str, ...]:
        shell = ("sh", "-c", f'{script} && shift && exec "$@"', "sh", str(folder))
        return (*self.entrance.entrance, *shell, *self.entrance.exit_from_privilege, *command)
