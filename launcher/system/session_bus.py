"""A session bus that does not answer must not keep the window away.

Qt asks the session bus for the service of screen readers. Where the bus takes the call and stays silent, Qt waits
without an end, before there is a window. Where no address is known at all, the library below it starts a
``dbus-launch``, which it looks for on PATH, waits for that, and leaves a daemon behind.
"""

import os
import sys
import time
from collections.abc import Iterator, Mapping, MutableMapping

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
NOWHERE = f"unix:path={os.devnull}"  # refused at once
# Seconds: a bus that is alive answers within a millisecond, and within this even when everybody logs on at once.
PATIENCE = 2.0


def leave_silent_bus(variables: MutableMapping[str, str], patience: float = PATIENCE) -> bool:
    """Let the process whose environment `variables` is have no session bus if none answers; return whether one does.

    To be called before Qt opens a window. What this process starts has an environment of its own, from the snapshot.
    """
    if sys.platform != "linux":
        return True
    until = time.monotonic() + patience
    if any(place is None or _answers(place, until) for place in _places(variables)):
        return True
    variables[ADDRESS] = NOWHERE
    return False


def _places(variables: Mapping[str, str]) -> Iterator[str | None]:
    """Yield the sockets of the addresses that are tried (D-Bus Specification 0.43), None for one of another kind."""
    folder = variables.get("XDG_RUNTIME_DIR")
    usual = f"unix:path={folder}/bus" if folder else ""
    for address in (variables.get(ADDRESS) or usual).split(";"):
        kind, _, text = address.partition(":")
        pairs = dict(pair.partition("=")[::2] for pair in text.split(","))
        if kind == "unix" and "path" in pairs:
            yield _plain(pairs["path"])
        elif kind == "unix" and "abstract" in pairs:
            yield "\0" + _plain(pairs["abstract"])
        elif address and kind != "autolaunch":
            yield None


def _plain(text: str) -> str:
    """Return the value of a pair as it is; other bytes than letters may be written as %20."""
    if "%" not in text:
        return text
    import re  # late: seldom needed. Not urllib.parse, which takes two milliseconds to load

    return re.sub("%([0-9a-fA-F]{2})", lambda found: os.fsdecode(bytes.fromhex(found[1])), text)


def _answers(place: str, until: float) -> bool:
    """Tell whether a bus there answers the first words of a caller; that it refuses them is an answer as well."""
    import _socket  # of `socket` the half that is written in C: see `instance_call`

    call = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM | _socket.SOCK_CLOEXEC)
    try:
        call.settimeout(max(until - time.monotonic(), 0.01))
        call.connect(place)
        user = str(os.getuid()).encode().hex()
        call.sendall(f"\0AUTH EXTERNAL {user}\r\n".encode())
        return bool(call.recv(1))
    except (OSError, ValueError):
        return False
    finally:
        call.close()
