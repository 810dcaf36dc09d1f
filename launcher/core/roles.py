"""Roles that the outside fills for the faces."""

from typing import Protocol


class Recorder(Protocol):
    """Writes down what was really done."""

    def write(self, event: str, /, **facts: object) -> None:
        """Write one event."""
