"""Asks a site for one connection, and for nothing more."""

import selectors
import socket
import time

from launcher.core.network import Site
from launcher.core.quick_typing import TypeAlias

Address: TypeAlias = "tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]"

_MOST = 4  # addresses of one site that are tried
_HEAD_START = 0.25  # seconds that an address has before the next one is tried too: RFC 8305, section 5


def answers(site: Site, patience: float) -> bool:
    """Tell whether `site` takes a connection within `patience` seconds. Never raises.

    Looking up its name may take longer than that: the system's resolver cannot be stopped. So this is for a thread of
    its own that nobody waits for.
    """
    until = time.monotonic() + patience
    try:
        found = socket.getaddrinfo(site.host, site.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, OverflowError):
        return False
    # A name may have an address of IPv6 where only IPv4 leads anywhere: both get their chance early.
    families = [[one for one in found if one[0] == family] for family in dict.fromkeys(one[0] for one in found)]
    mixed = [group[place] for place in range(_MOST) for group in families if place < len(group)]
    with selectors.DefaultSelector() as calls:
        try:
            for family, kind, protocol, _, address in mixed[:_MOST]:
                _begin(calls, family, kind, protocol, address)
                if _has_answered(calls, min(until, time.monotonic() + _HEAD_START)):
                    return True
            return _has_answered(calls, until)
        finally:
            for key in [*calls.get_map().values()]:
                _forget(calls, key.fileobj)


def _begin(calls: selectors.BaseSelector, family: int, kind: int, protocol: int, address: Address) -> None:
    try:
        call = socket.socket(family, kind, protocol)
    except OSError:
        return
    call.setblocking(False)
    # What went wrong at once is told by the selector like what goes wrong later.
    call.connect_ex(address)
    calls.register(call, selectors.EVENT_WRITE)


def _has_answered(calls: selectors.BaseSelector, until: float) -> bool:
    """Tell whether one of the `calls` is taken by then; forget those that are refused."""
    while calls.get_map():
        ready = calls.select(max(0.0, until - time.monotonic()))
        for key, _ in ready:
            if _is_taken(key.fileobj):
                return True
            _forget(calls, key.fileobj)
        if not ready:
            break
    return False


def _is_taken(call: object) -> bool:
    if not isinstance(call, socket.socket) or call.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
        return False
    try:
        call.getpeername()
    except OSError:
        return False
    return True


def _forget(calls: selectors.BaseSelector, call: object) -> None:
    if isinstance(call, socket.socket):
        calls.unregister(call)
        call.close()
