"""``--log-json``: what the program really did, one event a line, for the helpdesk and for tests.

Paths are in it, and the home folder is called after its owner: ``~`` stands for it.
"""

import contextlib
import json
import os
import stat
import sys
import time
from collections.abc import Mapping
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType


class EventLog:
    """Writes events as JSON lines with the seconds since the start; without a file it writes nothing."""

    def __init__(self, path: Path | None, environment: Mapping[str, str] | None = None) -> None:
        """Open the file at `path` to be added to; a file that cannot be written is done without (`failed`).

        `environment` tells which folder the home is; where it tells of none, nothing is left out.
        """
        self._start = time.monotonic()
        self._file: TextIOWrapper | None = None
        self.failed = False
        self._homes = () if path is None else _homes(environment or {})
        if path is not None:
            self._file = _open(path)
            self.failed = self._file is None

    def __enter__(self) -> "EventLog":
        """Return this log."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file; an error that leaves the program is the last that is written."""
        if kind is not None:
            self._write_error(kind, trace)
        if self._file is not None:
            self._file.close()
            self._file = None

    def _homeless(self, line: str) -> str:
        for home in self._homes:
            first, *others = line.split(home)
            # Not where it is only the beginning of a longer name.
            line = first + "".join((home if _goes_on(other) else "~") + other for other in others)
        return line

    def write(self, event: str, /, **facts: object) -> None:
        """Write one event. A full disk must not stop the program."""
        if self._file is None:
            return
        line = {"t": round(time.monotonic() - self._start, 3), "event": event, **facts}
        try:
            self._file.write(self._homeless(json.dumps(line, ensure_ascii=False, default=str)) + "\n")
            self._file.flush()
        except OSError:
            with contextlib.suppress(OSError):  # closing writes what is still waiting, in vain
                self._file.close()
            self._file = None

    def write_errors(self) -> None:
        """From now on, write also each error that nobody catches, as one in a slot of Qt is; nothing without a file.

        Python prints such an error, and a windowed program of Windows has nowhere to print to.
        """
        if self._file is None:
            return
        print_it = sys.excepthook

        def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            self._write_error(kind, trace)
            print_it(kind, error, trace)

        sys.excepthook = handle

    def write_errors_of_threads(self) -> None:
        """From now on, write also each error that ends a thread. Not before the first paint, which needs no threads."""
        if self._file is None:
            return
        import threading

        print_it = threading.excepthook

        def handle(arguments: threading.ExceptHookArgs) -> None:
            self._write_error(arguments.exc_type, arguments.exc_traceback)
            print_it(arguments)

        threading.excepthook = handle

    def _write_error(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Write where an error was. What it says is left out: there may be an address in it that somebody typed."""
        if not issubclass(kind, Exception):
            return  # somebody wants an end
        last = trace
        while last is not None and last.tb_next is not None:
            last = last.tb_next
        place = None if last is None else f"{Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}"
        self.write("error", kind=kind.__name__, place=place)


def _goes_on(text: str) -> bool:
    return text[:1].isalnum() or text[:1] in {"_", "-", "."}


def _homes(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the home folder as it stands in a line of JSON: as it is named, and as what that leads to."""
    # Both: a shell for Windows may set a HOME of its own, beside what the program goes by there.
    named = {environment.get(name, "").rstrip("/\\") for name in ("HOME", "USERPROFILE")}
    # A relative path, which may be a single letter, is invalid, and the root of a disk is nobody's.
    whole = {path for path in named if path.startswith(("/", "\\")) or path[1:3] in {":\\", ":/"}}
    ways = sorted(whole | set(map(os.path.realpath, whole)), key=len, reverse=True)
    return tuple(json.dumps(way, ensure_ascii=False)[1:-1] for way in ways)


def _open(path: Path) -> TextIOWrapper | None:
    """Open the ordinary file at `path` to add to it; None for anything else. Never waits for a pipe's reader."""
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(path, flags, 0o600)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        return None
    return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace", newline="\n")
