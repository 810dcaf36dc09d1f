"""The process that looks at addresses for a window: told of them by lines on its input, it answers by lines.

The first line is the list of hosts, each other one an address. It ends when nobody tells it any more, so it never
outlives the window. :mod:`launcher.core.look_text` has the lines.
"""

import os
import sys
import threading
from io import FileIO

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from launcher.core.exit_codes import ExitCode
from launcher.core.links import Link
from launcher.core.look_text import NotUnderstoodError, hosts_from_line, seen_to_line
from launcher.core.observations import Observation
from launcher.core.quick_typing import BinaryIO
from launcher.system.probes import Prober


def answer_looks() -> int:
    """Look at what standard input names until it ends; return the exit code."""
    # A windowed program of Windows has none of these where nobody has given it any.
    if sys.stdin is None or sys.stdout is None:
        return ExitCode.USAGE
    # Without a buffer: the thread that waits for a line would hold its lock, without which Python aborts at its end.
    lines, answers = FileIO(sys.stdin.fileno(), closefd=False), sys.stdout.buffer
    try:
        hosts = hosts_from_line(lines.readline())
    except NotUnderstoodError:
        return ExitCode.USAGE
    application = QCoreApplication([])
    looks = _Looks(Prober(hosts, os.environ), lines, answers)
    looks.ended.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    looks.begin()
    application.exec()
    return ExitCode.OK


class _Looks(QObject):
    ended = Signal()
    _heard = Signal(bytes)

    def __init__(self, prober: Prober, lines: FileIO, answers: BinaryIO) -> None:
        super().__init__()
        self._prober, self._lines, self._answers = prober, lines, answers
        self._heard.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Hear what is to be looked at, in a thread: on Windows there is no other way to wait for a pipe."""
        threading.Thread(target=self._hear, name="lines", daemon=True).start()

    def _hear(self) -> None:
        for line in self._lines:
            self._heard.emit(line)
        self.ended.emit()

    @Slot(bytes)
    def _look(self, line: bytes) -> None:
        try:
            self._prober.look(Link(line.decode("ascii").rstrip("\n")), self._answer)
        except ValueError:  # then the window is of another edition, and does without us when we have gone
            self.ended.emit()

    def _answer(self, seen: Observation) -> None:
        try:
            self._answers.write(seen_to_line(seen))
            self._answers.flush()
        except OSError:  # nobody reads it any more
            self.ended.emit()
