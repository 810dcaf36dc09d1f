"""The guard's ear: hears what one process says in the manner of sd_notify(3), and nobody else. Linux only."""

import os
import socket
import struct
import sys

_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid: struct ucred of unix(7)
_LONGEST = 4096  # bytes; our own words have ten
# Datagrams that are read in one go: somebody who sends without end must not keep the guard from its work.
_AT_ONCE = 64
_NAME = "nkzu-launcher-guard"


class NotifySocket:
    """A socket in the abstract name space: it leaves no file behind, and needs no folder that can be written.

    Anybody on this computer can send to such a name, so the name is a random one, and the kernel is asked who has
    sent: a browser of the kiosk, which has inherited nothing of this, cannot speak for it either.
    """

    def __init__(self) -> None:
        """Take a name. Raises OSError."""
        name = f"{_NAME}-{os.urandom(16).hex()}"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK)
        try:
            if sys.platform == "linux":
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
            self._socket.bind(f"\0{name}")
        except OSError:
            self._socket.close()
            raise
        self.address = f"@{name}"

    def fileno(self) -> int:
        """Return the descriptor that can be read when somebody has spoken."""
        return self._socket.fileno()

    def heard(self, pid: int | None) -> list[str]:
        """Return the words that the process `pid` has sent since the last time, in order. Never waits; never raises."""
        words: list[str] = []
        for _ in range(_AT_ONCE):
            try:
                # Room for the credentials alone: descriptors that somebody sends along are closed by the kernel.
                data, extra, _, _ = self._socket.recvmsg(_LONGEST, socket.CMSG_SPACE(_CREDENTIALS.size))
            except OSError:
                break
            if pid is not None and _sender(extra) == pid:
                words += data.decode("utf-8", "replace").splitlines()
        return words

    def close(self) -> None:
        """Give the name back."""
        self._socket.close()


def _sender(extra: list[tuple[int, int, bytes]]) -> int | None:
    """Return the process that has sent a datagram, as the kernel knows it."""
    if sys.platform == "linux":
        for level, kind, data in extra:
            if (level, kind) == (socket.SOL_SOCKET, socket.SCM_CREDENTIALS) and len(data) == _CREDENTIALS.size:
                pid: int = _CREDENTIALS.unpack(data)[0]
                return pid
    return None
