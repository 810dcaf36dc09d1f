"""Is a cable plugged in, or is there Wi-Fi: what the system says about the network's own parts.

On Linux an interface counts when the kernel has it up and running, which for Wi-Fi means that it has found its access
point. Where there is any hardware, only hardware counts: the bridges and tunnels of containers and virtual machines are
up with the cable pulled out. Routes make no difference to the answer, but a change of them is a change.
"""

import socket
import struct
import sys
from collections.abc import Callable
from pathlib import Path

from launcher.core.quick_dataclasses import dataclass

_PROC = Path("/proc/net")  # the one of this process's own network, unlike /sys
_SYS = Path("/sys/class/net")
_ASK_FLAGS = 0x8913  # linux/sockios.h: SIOCGIFFLAGS
_LONGEST_NAME = 16  # linux/if.h: IFNAMSIZ
_ANSWER = struct.Struct("16sH22x")  # struct ifreq of the same header, with its flags
_UP, _LOOPBACK, _RUNNING = 0x1, 0x8, 0x40  # the same: IFF_UP, IFF_LOOPBACK, IFF_RUNNING
_LINK_CHANGES = 0x1 | 0x10 | 0x40 | 0x100 | 0x400  # linux/rtnetlink.h: RTMGRP_LINK, and IFADDR, ROUTE of IPv4 and IPv6


@dataclass(frozen=True, slots=True)
class Links:
    """How the network's parts stand. `parts` is compared only: it differs when anything that matters has changed."""

    cable: bool
    parts: frozenset[str] = frozenset()


NOT_TOLD = Links(cable=True)  # where the system does not tell, the sites do


def read_links(platform: str = sys.platform) -> Links:
    """Return how things stand now; takes well under a millisecond on Linux. Never raises."""
    try:
        if platform == "linux":
            return linux_links()
        if platform == "win32":
            from launcher.system.windows_network import windows_links

            return windows_links()
    except (OSError, AttributeError, ValueError):
        return NOT_TOLD
    return NOT_TOLD


def linux_links(proc: Path = _PROC, devices: Path = _SYS, flags: Callable[[str], int] | None = None) -> Links:
    """Return how things stand, from these folders. Raises OSError, ValueError."""
    names = [line.partition(":")[0].strip() for line in _lines(proc / "dev") if ":" in line]
    read = flags or interface_flags
    running = {name for name in names if read(name) & (_UP | _RUNNING | _LOOPBACK) == _UP | _RUNNING}
    hardware = {name for name in names if (devices / name / "device").exists()}
    return Links(bool(running & hardware if hardware else running), frozenset({*running, *_routes(proc)}))


def interface_flags(name: str) -> int:
    """Return the flags of an interface; 0 for one that has just gone. Raises OSError."""
    import fcntl  # not on Windows

    question = _ANSWER.pack(name.encode()[: _LONGEST_NAME - 1], 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            answer = fcntl.ioctl(asked, _ASK_FLAGS, question)
        except OSError:
            return 0
    flags: int = _ANSWER.unpack(answer)[1]
    return flags


def _routes(proc: Path) -> set[str]:
    """Return the routes without the numbers in them that count how often they are used."""
    # Interface, destination, gateway, mask; destination with its length, source with its length, gateway, interface.
    old, new = (0, 1, 2, 7), (0, 1, 4, 9)
    found = set()
    for file, wanted in (("route", old), ("ipv6_route", new)):
        for line in _lines(proc / file):
            words = line.split()
            if len(words) > max(wanted):
                found.add(" ".join(words[place] for place in wanted))
    return found


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("ascii", "replace").splitlines()
    except FileNotFoundError:  # no IPv6
        return []


def link_changes() -> socket.socket | None:
    """Return a socket that can be read when a cable, an address or a route has changed; None if the system has none."""
    if sys.platform != "linux":
        return None
    try:
        told = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, socket.NETLINK_ROUTE)
        told.setblocking(False)
        told.bind((0, _LINK_CHANGES))
    except OSError:  # a service may have been forbidden this family of addresses
        return None
    return told
