"""The role that the outside fills for whoever writes layers."""

from pathlib import Path

from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Protocol


@dataclass(frozen=True, slots=True)
class LivePlace:
    """Where launchers read a layer. `room` is the room that it is for, empty where it is for the whole computer.

    `hosts` are the names of the computers of that room, with ``*`` and ``?``; without any, one computer has the name.
    """

    room: str = ""
    hosts: tuple[str, ...] = ()


class LayerFiles(Protocol):
    """Reads and writes layer files. Nothing here asks anybody; that is up to whoever calls."""

    def read(self, path: Path) -> bytes | Message:
        """Return what a file says, or the sentence why it cannot be had. Never raises, never waits for a pipe."""

    def live_place(self, path: Path) -> LivePlace | None:
        """Tell whether launchers read `path`; None for a file that changes nothing until it is put somewhere."""

    def write(self, path: Path, data: bytes) -> tuple[Message, ...]:
        """Write a file, whole or not at all; return the sentences why that was not possible, none if it was.

        What launchers read is written together with its last good copy.
        """
