"""How long nobody has touched the computer, under Wayland: where the compositor tells when it begins to be idle.

Two protocols do so: ext-idle-notify-v1 (KWin, Sway, newer cage) and, before it, KDE's idle (cage 0.1); weston 10 has
neither. A compositor does not tell for how long; it says when nobody has touched anything for a second, and when
somebody has again. So the answer is exact to the time between two questions, and never longer than the truth.

The few messages are written here by hand: https://wayland.freedesktop.org/docs/html/ch04.html#sect-Protocol-Wire-Format
"""

import os
import socket
import struct
import weakref
from collections.abc import Callable, Iterator, Mapping

from launcher.core.quick_dataclasses import dataclass
from launcher.system.boot_clock import boot_clock

_AFTER = 1.0  # seconds without a touch, after which the compositor says so
_PATIENCE = 1.0  # seconds for its answers when we connect
_LARGEST = 1 << 16  # bytes of a message: its length has sixteen bits
_DISPLAY, _REGISTRY, _ALL_NAMED, _SEAT, _NOTIFIER, _NOTICE = range(1, 7)  # the numbers of our objects


class UnreadableError(Exception):
    """The compositor does not tell the idle time."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """How to ask for notices: the number of the request, and the order of its last two arguments."""

    interface: str
    version: int
    request: int
    seat_first: bool


# The second version has a request that does not take a film that is playing for a person who is there.
_PROTOCOLS = (
    Protocol("ext_idle_notifier_v1", 2, 2, seat_first=False),
    Protocol("ext_idle_notifier_v1", 1, 1, seat_first=False),
    Protocol("org_kde_kwin_idle", 1, 0, seat_first=True),
)
_IDLE, _TOUCHED = 0, 1  # the two events, in both protocols


class WaylandIdle:
    """Listens to the compositor, on a connection of its own."""

    def __init__(self, environment: Mapping[str, str], clock: Callable[[], float] = boot_clock) -> None:
        """Connect to the display that `environment` names. Raises OSError, UnreadableError."""
        self._clock, self._received = clock, b""
        self._idle_since: float | None = None
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        # Nobody ends a reader: it lasts as long as the program, and Python complains of what is open at the end.
        weakref.finalize(self, self._line.close)
        try:
            self._line.settimeout(_PATIENCE)
            self._line.connect(_place(environment))
            self._subscribe(self._globals())
            self._line.setblocking(False)
        except (OSError, UnreadableError):
            self._line.close()
            raise

    def _globals(self) -> dict[str, tuple[int, int]]:
        """Return what the compositor has: for each interface its name, which is a number, and its version."""
        self._line.sendall(_message(_DISPLAY, 1, struct.pack("=I", _REGISTRY)))
        self._line.sendall(_message(_DISPLAY, 0, struct.pack("=I", _ALL_NAMED)))
        found: dict[str, tuple[int, int]] = {}
        until = self._clock() + _PATIENCE
        while self._clock() < until:
            self._receive()
            for sender, event, arguments in self._messages():
                if sender == _ALL_NAMED:
                    return found
                if sender == _REGISTRY and event == 0:
                    name, interface, version = _global(arguments)
                    found.setdefault(interface, (name, version))
        raise UnreadableError("the compositor does not answer")

    def _subscribe(self, found: Mapping[str, tuple[int, int]]) -> None:
        for protocol in _PROTOCOLS:
            name, version = found.get(protocol.interface, (0, 0))
            if version >= protocol.version and "wl_seat" in found:
                break
        else:
            raise UnreadableError("the compositor does not tell when it is idle")
        seat, timeout = struct.pack("=I", _SEAT), struct.pack("=I", round(_AFTER * 1000))
        last = seat + timeout if protocol.seat_first else timeout + seat
        self._line.sendall(
            _bind(found["wl_seat"][0], "wl_seat", 1, _SEAT)
            + _bind(name, protocol.interface, protocol.version, _NOTIFIER)
            + _message(_NOTIFIER, protocol.request, struct.pack("=I", _NOTICE) + last)
        )

    def seconds(self) -> float | None:
        """Return the seconds since the last input, 0 for less than one; None if nothing is told any more.

        Never waits, never raises.
        """
        try:
            self._receive()
        except BlockingIOError:
            pass
        except (OSError, UnreadableError):
            self.close()
            return None
        now = self._clock()
        for sender, event, _ in self._messages():
            if sender == _DISPLAY and event == 0:  # an error, after which the connection is of no use
                self.close()
                return None
            if sender == _NOTICE:
                self._idle_since = now - _AFTER if event == _IDLE else None
        return 0.0 if self._idle_since is None else now - self._idle_since

    def _receive(self) -> None:
        received = self._line.recv(_LARGEST)
        if not received:
            raise UnreadableError("the compositor is gone")
        self._received += received

    def _messages(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield the messages that have come in full: sender, number of the event, arguments."""
        while len(self._received) >= 8:
            sender, word = struct.unpack_from("=II", self._received)
            length = max(8, word >> 16)
            if len(self._received) < length:
                return
            arguments, self._received = self._received[8:length], self._received[length:]
            yield sender, word & 0xFFFF, arguments

    def close(self) -> None:
        """End the connection; nothing is told any more."""
        self._line.close()


def _place(environment: Mapping[str, str]) -> str:
    """Return where the socket of the display is. Raises UnreadableError where none is named."""
    name = environment.get("WAYLAND_DISPLAY", "wayland-0")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not folder and not name.startswith("/"):
        raise UnreadableError("no display is named")
    return os.path.join(folder, name)  # noqa: PTH118 - a name that begins with a slash is a whole path


def _message(sender: int, request: int, arguments: bytes) -> bytes:
    return struct.pack("=II", sender, (8 + len(arguments)) << 16 | request) + arguments


def _bind(name: int, interface: str, version: int, number: int) -> bytes:
    """Return the request for an object of ours that stands for one of the compositor's."""
    text = interface.encode() + b"\0"
    padded = text + bytes(-len(text) % 4)
    arguments = struct.pack("=II", name, len(text)) + padded + struct.pack("=II", version, number)
    return _message(_REGISTRY, 0, arguments)


def _global(arguments: bytes) -> tuple[int, str, int]:
    """Return name, interface and version of one thing that a compositor has. Raises UnreadableError."""
    try:
        name, length = struct.unpack_from("=II", arguments)
        (version,) = struct.unpack_from("=I", arguments, 8 + length + -length % 4)
    except struct.error as error:
        raise UnreadableError("the compositor says what nobody understands") from error
    return name, arguments[8 : 8 + length].rstrip(b"\0").decode("ascii", "replace"), version
