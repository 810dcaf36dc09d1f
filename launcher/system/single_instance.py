"""One window a person: a second start hands its wish to the first one and ends.

On Linux the claim is a socket in the abstract name space: taking the name is one step that only one of fifty
starts can do, it leaves no file behind, and the kernel gives the name back when its holder dies, however it dies.
A lock file outlives a power cut and travels with a roaming profile; a socket file has to be removed by someone, and
two starts that both do so end with two windows. Nothing here needs Qt before the window is on the screen: the
kernel keeps up to `_QUEUE` callers waiting until :meth:`Held.listen`.
"""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.start_line import ANSWER, LONGEST
from launcher.core.start_requests import StartRequest, request_from_line, request_to_line
from launcher.system import instance_call
from launcher.system.claims import Callback, Forwarded, Held, Unprotected

if TYPE_CHECKING:
    from _socket import socket as Socket

    from PySide6.QtCore import QObject

_QUEUE = 128
_PATIENCE = instance_call.PATIENCE
_PERSISTENCE, _PAUSE = 2.0, 0.02  # seconds; how long, and how often, a start tries where nobody takes its call
_HEARING = 0.1  # seconds that a caller has to say what it wants, and that the window stands still for it


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
        return _claim_socket(instance_call.instance_name(environment, data, window), request)
    except (OSError, ValueError):
        return Unprotected()


def _claim_socket(name: str, request: StartRequest) -> Held | Forwarded | Unprotected:
    import _socket  # of `socket` the half that is written in C: see `instance_call`

    line, until = request_to_line(request), time.monotonic() + _PERSISTENCE
    holder = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM | _socket.SOCK_CLOEXEC)
    while True:
        try:
            holder.bind(f"\0{name}")
        except OSError:
            answer = instance_call.call(name, line, _PATIENCE)
            if answer == instance_call.NOBODY and time.monotonic() < until:
                # The name will be free in a moment, or its new holder will listen.
                time.sleep(_PAUSE)
                continue
            holder.close()
            return _outcome(answer)
        holder.listen(_QUEUE)
        holder.setblocking(False)
        return HeldSocket(holder)


def _outcome(answer: str) -> Forwarded | Unprotected:
    if answer in {instance_call.TAKEN, instance_call.SILENT}:
        return Forwarded(answered=answer == instance_call.TAKEN)
    return Unprotected()


class HeldSocket:
    """The claim on Linux: answers the calls of later starts, one after the other."""

    def __init__(self, holder: "Socket") -> None:
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
        import socket  # late: not before somebody calls

        try:
            descriptor = os.dup(self._holder.fileno())
            with socket.socket(fileno=descriptor) as holder:
                call, _ = holder.accept()
        except OSError:
            return
        with call:
            request = _hear(call)
        if request is not None:
            callback(request)

    def release(self) -> None:
        """Give the name back."""
        self._holder.close()


def _hear(call: "Socket") -> StartRequest | None:
    """Return what a caller wants and say that it was heard. A caller of another user, or a slow one, gets nothing."""
    try:
        if instance_call.user_of(call) != os.getuid():
            return None
        # A start sends its line in the moment in which it connects.
        call.settimeout(_HEARING)
        request = request_from_line(call.recv(LONGEST + 1))
        if request is not None:
            call.sendall(ANSWER)
    except OSError:
        return None
    return request
