"""``--log-json``: what the program really did, one event a line, for the helpdesk and for tests."""

import contextlib
import json
import time
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO


class EventLog:
    """Writes events as JSON lines with the seconds since the start; without a file it writes nothing."""

    def __init__(self, path: Path | None) -> None:
        """Open the file at `path` to be added to; a file that cannot be written is done without."""
        self._start = time.monotonic()
        self._file: TextIO | None = None
        if path is not None:
            try:
                self._file = path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n")
            except (OSError, ValueError):
                self._file = None

    def __enter__(self) -> Self:
        """Return this log."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()

    def write(self, event: str, /, **facts: object) -> None:
        """Write one event. A full disk must not stop the program."""
        if self._file is None:
            return
        line = {"t": round(time.monotonic() - self._start, 3), "event": event, **facts}
        try:
            self._file.write(json.dumps(line, ensure_ascii=False, default=str) + "\n")
            self._file.flush()
        except OSError:
            with contextlib.suppress(OSError):  # closing writes what is still waiting, in vain
                self._file.close()
            self._file = None
