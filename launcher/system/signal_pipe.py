"""Signals as something that `select` can wait for, so that none comes between a question and the waiting."""

import contextlib
import signal
import socket
import sys
from types import FrameType

# That a child has ended is never ignored, and unknown to Windows.
_NEVER_IGNORED = frozenset() if sys.platform == "win32" else frozenset({signal.SIGCHLD})


class SignalPipe:
    """Collects the signals `numbers`; what they would otherwise do is not done. Needs the main thread."""

    def __init__(self, *numbers: signal.Signals) -> None:
        """Collect from now on. One that whoever started us wants to be ignored (nohup) stays so."""
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._before_fd = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, _do_nothing)
            for number in numbers
            if number in _NEVER_IGNORED or signal.getsignal(number) is not signal.SIG_IGN
        }

    def fileno(self) -> int:
        """Return the descriptor that can be read when a signal has come."""
        return self._reading.fileno()

    def received(self) -> bytes:
        """Return the numbers of the signals since the last time, in order. Never waits."""
        with contextlib.suppress(BlockingIOError):
            return self._reading.recv(4096)
        return b""

    def close(self) -> None:
        """Let signals do again what they did before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._before_fd)
        self._reading.close()
        self._writing.close()


def _do_nothing(_number: int, _frame: FrameType | None) -> None:
    """Python writes the number into the pipe before it calls this."""
