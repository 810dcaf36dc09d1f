"""The kiosk's side of the watchdog: it tells whoever started it that its window is there and that it still moves.

The words are those of systemd (sd_notify(3), "WATCHDOG=1" of sd_watchdog_enabled(3)), and so the guard of this
program and systemd itself are told in the same way.
"""

import os
import sys
from collections.abc import Mapping

ADDRESS = "NOTIFY_SOCKET"
LONGEST_SILENCE = "WATCHDOG_USEC"
LISTENED_TO = "WATCHDOG_PID"
GUARD = "NKZU_LAUNCHER_GUARD"
# They are meant for the program itself: whatever it starts must not have them.
OWN_VARIABLES = frozenset({ADDRESS, LONGEST_SILENCE, LISTENED_TO, GUARD})

READY, BEAT, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"
RESTING = "X_RESTING=1"  # a word of our own: nobody is there, and the next one comes with the clock

_DIGITS = 18  # of a number of 64 bits
_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>


class Notifier:
    """Sends words to the socket that the environment names; without one it does nothing. Never raises, never waits."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Find out from `environment` who listens. Nothing is sent yet."""
        self._address = _address(environment.get(ADDRESS, ""))
        self.interval = _interval(environment) if self._address else None
        """Seconds between two beats: a third of the silence that counts as a hang; None if nobody counts."""
        self.may_rest = self.interval is not None and GUARD in environment
        """Whether a word a minute will do while nobody is there: systemd would count on as before."""

    def ready(self) -> bool:
        """Tell that the window is there; return whether that was said."""
        return self.say(READY)

    def beat(self) -> bool:
        """Tell that the event loop still turns."""
        return self.say(BEAT)

    def rest(self) -> bool:
        """Tell that the event loop still turns, and that nobody is there: the next word comes within a minute."""
        return self.say(RESTING)

    def stopping(self) -> bool:
        """Tell that the program is about to end, so that its silence is no hang for a while."""
        return self.say(STOPPING)

    def say(self, *words: str) -> bool:
        """Send some words at once."""
        if self._address is None:
            return False
        import _socket  # of `socket` the half that is written in C: see `instance_call`

        # A new one each time: some seconds lie between two words, and nothing has to be given back at the end.
        sender = _socket.socket(_socket.AF_UNIX, _socket.SOCK_DGRAM | _socket.SOCK_CLOEXEC | _socket.SOCK_NONBLOCK)
        try:
            sender.sendto("\n".join(words).encode(), self._address)
        except (OSError, ValueError):
            # Nobody listens any more, or too many words are waiting to be heard: the next one says the same.
            return False
        finally:
            sender.close()
        return True


def _address(named: str) -> str | None:
    """Return the address for the socket library: "@" stands for the zero byte of the abstract name space."""
    if sys.platform != "linux" or named[:1] not in {"@", "/"}:
        return None
    return f"\0{named[1:]}" if named.startswith("@") else named


def _interval(environment: Mapping[str, str]) -> float | None:
    silence, pid = environment.get(LONGEST_SILENCE, ""), environment.get(LISTENED_TO)
    # Of another process: systemd listens to that one alone, and we have inherited its environment.
    if pid is not None and pid != str(os.getpid()):
        return None
    return _number(silence) / 1_000_000 / 3 or None


def _number(text: str) -> int:
    """Return the whole number that an environment has, 0 for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS else 0


def end_with_guard(environment: Mapping[str, str]) -> None:
    """Let this process get SIGTERM when the guard that started it is gone, however that ended. Linux only.

    Otherwise a kiosk that nobody watches would keep a new guard's kiosk from its window. Without a guard nothing
    happens, and costs nothing; else it takes 2 ms. To be called in the main thread, as soon as the program runs.
    """
    guard = _number(environment.get(GUARD, ""))
    if sys.platform != "linux" or not guard:
        return
    import ctypes  # not needed without a guard, and neither is the other
    import signal

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)
    # It may have been gone before we asked: then somebody else is our parent by now.
    if os.getppid() != guard:
        os.kill(os.getpid(), signal.SIGTERM)
