"""One window a person on Windows: a named mutex is the claim, a named pipe carries the wishes.

Both names belong to the session of the person (``Local\\``, and the session's number in the name of the pipe, which
all sessions share). The mutex can be made by one start only and is given back by the system when its holder ends.
"""

import ctypes
import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from launcher.core.quick_typing import TYPE_CHECKING, Any
from launcher.core.start_line import ANSWER, LONGEST
from launcher.core.start_requests import StartRequest, request_from_line, request_to_line
from launcher.system.claims import Callback, Forwarded, Held, Unprotected
from launcher.system.instance_call import claim_name

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtNetwork import QLocalServer, QLocalSocket


_ALREADY_EXISTS = 183  # winerror.h: ERROR_ALREADY_EXISTS
_PATIENCE = 10_000  # milliseconds; a cold start on a slow disk answers after that long at the latest
_PAUSE = 0.05  # seconds between two attempts to reach a pipe that is not there yet
_ANY_PROCESS = -1  # winuser.h: ASFW_ANY


def claim_on_windows(
    environment: Mapping[str, str], data: Path, request: StartRequest, window: str = ""
) -> Held | Forwarded | Unprotected:
    """Claim the window as :func:`launcher.system.single_instance.claim` says. Never raises."""
    try:
        # `ctypes.WinDLL` is there on Windows only.
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
        # Asked for and not taken from SESSIONNAME: that one changes when a person comes back from another computer.
        session = ctypes.c_ulong()
        kernel.ProcessIdToSessionId(os.getpid(), ctypes.byref(session))
        name = pipe_name(environment.get("USERNAME", ""), str(session.value), data, window)
        mutex = kernel.CreateMutexW(None, False, f"Local\\{name}")
        is_taken = ctypes.get_last_error() == _ALREADY_EXISTS  # type: ignore[attr-defined]
    except (AttributeError, OSError):
        return Unprotected()
    if not mutex:
        return Unprotected()
    if not is_taken:
        return HeldPipe(name)
    _let_others_come_forward()
    return Forwarded(answered=call(name, request))


def _let_others_come_forward() -> None:
    """Windows lets a window come to the front only if the program that has the person's attention allows it."""
    ctypes.WinDLL("user32").AllowSetForegroundWindow(_ANY_PROCESS)  # type: ignore[attr-defined]


def pipe_name(user: str, session: str, data: Path, window: str = "") -> str:
    """Return a name that the starts of one window have in common: of one person, session and data folder."""
    return claim_name(user, session, os.path.realpath(data), *filter(None, [window]))


def call(name: str, request: StartRequest, within: float = _PATIENCE / 1000) -> bool:
    """Hand `request` to the window that holds `name`; tell whether it took it. Loads Qt's network part.

    The holder listens only after its first paint, so a pipe that is not there yet is waited for, `within` so many
    seconds: Qt itself waits only for one that is busy.
    """
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    if not _connected(socket, name, within):
        return False
    socket.write(request_to_line(request))
    if not socket.waitForBytesWritten(_PATIENCE) or not socket.waitForReadyRead(_PATIENCE):
        return False
    return bytes(socket.readAll().data()) == ANSWER


def _connected(socket: "QLocalSocket", name: str, within: float) -> bool:
    until = time.monotonic() + within
    while True:
        socket.connectToServer(name)
        if socket.waitForConnected(_PATIENCE):
            return True
        if time.monotonic() >= until:
            return False
        socket.abort()
        time.sleep(_PAUSE)


class HeldPipe:
    """The claim on Windows: a server for later starts, made when somebody listens."""

    def __init__(self, name: str) -> None:
        """Hold `name`."""
        self._name = name
        self._server: QLocalServer | None = None

    def listen(self, callback: Callback, parent: "QObject") -> None:
        """Hand each wish to `callback` from now on, as long as `parent` lives."""
        from PySide6.QtNetwork import QLocalServer

        server = self._server = QLocalServer(parent)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._take_calls(server, callback))
        server.listen(self._name)

    def _take_calls(self, server: "QLocalServer", callback: Callback) -> None:
        while (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(_answering(socket, callback))

    def release(self) -> None:
        """Give the name back."""
        if self._server is not None:
            self._server.close()


def _answering(socket: "QLocalSocket", callback: Callback) -> Callable[[], Any]:
    def answer() -> None:
        request = request_from_line(bytes(socket.read(LONGEST + 1).data()))
        if request is not None:
            socket.write(ANSWER)
            socket.flush()
        socket.disconnectFromServer()
        if request is not None:
            callback(request)

    return answer
