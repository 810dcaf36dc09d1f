"""The name under which the one window of a person is known, and the call of a later start to it.

A start that only hands over its wish does so with this module, :mod:`launcher.core.start_line` and nothing else, so it
imports as little as Python allows: not even `socket`, of which this needs the half that is written in C. That module,
`re`, `enum`, `dataclasses` and `pathlib` each take as long to load as all the rest of such a start.
"""

import os
import sys
from zlib import crc32

from launcher import NAME
from launcher.core.start_line import ANSWER

TYPE_CHECKING = False  # of `typing`, which takes too long as well
if TYPE_CHECKING:
    from _socket import socket as Socket
    from collections.abc import Mapping

HELPDESK = "helpdesk"  # the helpdesk's window may be there beside the desktop's
# What can come of a call.
TAKEN = "taken"
SILENT = "silent"  # somebody took the call and did not answer within the time
# Nobody takes it where the holder has just ended, or ends with us in its queue, or has the name but does not listen
# yet: all of that is over in a moment.
NOBODY = "nobody"
STRANGER = "stranger"  # another user has taken the name

PATIENCE = 10.0  # seconds; a cold start on a slow disk answers after that long at the latest


def claim_name(*parts: str) -> str:
    """Return a name that the starts have in common of which all `parts` are the same.

    Two checksums and not a digest: nobody else's name is to be kept out, and hashlib takes five milliseconds to load.
    """
    whole = "\0".join(parts).encode("utf-8", "surrogateescape")
    return f"{NAME}-{crc32(whole):08x}{crc32(whole[::-1]):08x}"


def instance_name(environment: "Mapping[str, str]", data: "str | os.PathLike[str]", window: str = "") -> str:
    """Return a name that the starts of one window have in common: of one person, display and data folder. Not Windows.

    A `window` with a name of its own may be there beside the others.
    """
    display = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY", "")
    session = environment.get("XDG_RUNTIME_DIR", "")
    return claim_name(str(os.getuid()), display, session, os.path.realpath(data), *filter(None, [window]))


def activation_token(environment: "Mapping[str, str]") -> str | None:
    """Return the word with which the window system lets a window come forward for this start."""
    return environment.get("XDG_ACTIVATION_TOKEN") or environment.get("DESKTOP_STARTUP_ID")


def call(name: str, line: bytes, patience: float = PATIENCE) -> str:
    """Hand `line` to whoever holds `name`, in the abstract name space; return what came of it. Linux only."""
    import _socket

    caller = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM | _socket.SOCK_CLOEXEC)
    try:
        caller.settimeout(patience)
        caller.connect(f"\0{name}")
        if user_of(caller) != os.getuid():
            return STRANGER
        caller.sendall(line)
        return TAKEN if caller.recv(len(ANSWER)) == ANSWER else NOBODY
    except (ConnectionRefusedError, ConnectionResetError, BrokenPipeError):
        return NOBODY
    except OSError:
        return SILENT
    finally:
        caller.close()


def user_of(connection: "Socket") -> int:
    """Return the user at the other end, as the kernel knows it: the second number of `struct ucred`, see unix(7)."""
    import _socket

    credentials = connection.getsockopt(_socket.SOL_SOCKET, _socket.SO_PEERCRED, 12)
    return int.from_bytes(credentials[4:8], sys.byteorder)
