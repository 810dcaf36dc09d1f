"""One window a person: a second start hands its wish to the first one and ends.

On Linux the claim is a socket in the abstract name space: taking the name is one step that only one of fifty
starts can do, it leaves no file behind, and the kernel gives the name back when its holder dies, however it dies.
A lock file outlives a power cut and travels with a roaming profile; a socket file has to be removed by someone, and
two starts that both do so end with two windows. Nothing here needs Qt before the window is on the screen: the
kernel keeps up to `_QUEUE` callers waiting until :meth:`Held.listen`.
"""

import os
import socket
import struct
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from launcher.core.start_requests import ANSWER, LONGEST, StartRequest, request_from_line, request_to_line
from launcher.system.claims import Callback, Forwarded, Held, Unprotected, claim_name

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_QUEUE = 128
_PATIENCE = 10.0  # seconds; a cold start on a slow disk answers after that long at the latest
_PERSISTENCE, _PAUSE = 2.0, 0.02  # seconds; how long, and how often, a start tries where nobody takes its call
_HEARING = 0.1  # seconds that a caller has to say what it wants, and that the window stands still for it
_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid: struct ucred of unix(7)


def claim(
    environment: Mapping[str, str], data: Path, request: StartRequest, window: str = ""
) -> Held | Forwarded | Unprotected:
    """Claim the window of this person, display and data folder, or hand `request` to the one who has it.

    A `window` of a name of its own may be there beside the others.

    Never raises: what goes wrong here must not keep anybody from their window.
    """
    if sys.platform == "win32":
        from launcher.system.windows_instance import claim_on_windows

        return claim_on_windows(environment, data, request, window)
    if sys.platform != "linux":
        return Unprotected()
    try:
        return _claim_socket(instance_name(environment, data, window), request)
    except (OSError, ValueError):
        return Unprotected()


def instance_name(environment: Mapping[str, str], data: Path, window: str = "") -> str:
    """Return a name that the starts of one window have in common: of one person, display and data folder."""
    display = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY", "")
    session = environment.get("XDG_RUNTIME_DIR", "")
    return claim_name(str(os.getuid()), display, session, os.path.realpath(data), *filter(None, [window]))


def _claim_socket(name: str, request: StartRequest) -> Held | Forwarded | Unprotected:
    address, until = f"\0{name}", time.monotonic() + _PERSISTENCE
    holder = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    while True:
        try:
            holder.bind(address)
        except OSError:
            answered = _call(address, request)
            if answered is None and time.monotonic() < until:
                # The name will be free in a moment, or its new holder will listen.
                time.sleep(_PAUSE)
                continue
            holder.close()
            return answered or Unprotected()
        holder.listen(_QUEUE)
        holder.setblocking(False)
        return HeldSocket(holder)


def _call(address: str, request: StartRequest) -> Forwarded | Unprotected | None:
    """Hand over `request`; None if nobody takes it, Unprotected if somebody else has taken the name.

    Nobody takes it where the holder has just ended, or ends with us in its queue, or has the name but does not
    listen yet: all of that is over in a moment.
    """
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC) as call:
        call.settimeout(_PATIENCE)
        try:
            call.connect(address)
            if _user_of(call) != os.getuid():
                return Unprotected()
            call.sendall(request_to_line(request))
            return Forwarded(answered=True) if call.recv(len(ANSWER)) == ANSWER else None
        except (ConnectionRefusedError, ConnectionResetError, BrokenPipeError):
            return None
        except OSError:
            return Forwarded(answered=False)


def _user_of(connection: socket.socket) -> int:
    """Return the user at the other end, as the kernel knows it."""
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    user: int = _CREDENTIALS.unpack(credentials)[1]
    return user


class HeldSocket:
    """The claim on Linux: answers the calls of later starts, one after the other."""

    def __init__(self, holder: socket.socket) -> None:
        """Hold a listening socket."""
        self._holder = holder

    def fileno(self) -> int:
        """Return the descriptor that can be read when somebody calls."""
        return self._holder.fileno()

    def listen(self, callback: Callback, parent: "QObject") -> None:
        """Hand each wish to `callback` from now on, as long as `parent` lives. Needs Qt's event loop."""
        from PySide6.QtCore import QSocketNotifier

        notifier = QSocketNotifier(self.fileno(), QSocketNotifier.Type.Read, parent)
        # One call at a time: while others wait, the event loop says so again.
        notifier.activated.connect(lambda: self.take_call(callback))

    def take_call(self, callback: Callback) -> None:
        """Answer one call, if there is one, and hand what it wants to `callback`. Never waits for longer than 0.1 s."""
        try:
            call, _ = self._holder.accept()
        except OSError:
            return
        with call:
            request = _hear(call)
        if request is not None:
            callback(request)

    def release(self) -> None:
        """Give the name back."""
        self._holder.close()


def _hear(call: socket.socket) -> StartRequest | None:
    """Return what a caller wants and say that it was heard. A caller of another user, or a slow one, gets nothing."""
    try:
        if _user_of(call) != os.getuid():
            return None
        # A start sends its line in the moment in which it connects.
        call.settimeout(_HEARING)
        request = request_from_line(call.recv(LONGEST + 1))
        if request is not None:
            call.sendall(ANSWER)
    except OSError:
        return None
    return request
