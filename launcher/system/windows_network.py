"""What Windows says of the network: its interfaces, and the proxy of the person who is logged on.

Not run on Windows yet; the tests give it libraries of their own. Qt would tell the proxy too, but the binding holds
Python still while Windows looks for one, which may take a minute.
"""

import ctypes
from collections.abc import Mapping

from launcher.core.network import Site
from launcher.core.proxies import proxied, proxy_site
from launcher.core.quick_typing import Any
from launcher.system.link_state import Links

_NAME = ctypes.c_uint16 * 257  # ifdef.h: IF_MAX_STRING_SIZE, and the zero at the end
_ADDRESS = ctypes.c_uint8 * 32  # the same: IF_MAX_PHYS_ADDRESS_LENGTH
_IDENTIFIER = ctypes.c_uint8 * 16
_HARDWARE, _FILTER = 0x1, 0x2  # netioapi.h: HardwareInterface, FilterInterface
_UP = 1  # ifdef.h: IfOperStatusUp
_LOOPBACK, _TUNNEL = 24, 131  # ipifcons.h: IF_TYPE_SOFTWARE_LOOPBACK, IF_TYPE_TUNNEL


class InterfaceRow(ctypes.Structure):
    """MIB_IF_ROW2 of netioapi.h, 1,352 bytes; what is not looked at has no name of its own."""

    _fields_ = (
        ("luid", ctypes.c_uint64),
        ("index", ctypes.c_uint32),
        ("guid", _IDENTIFIER),
        ("alias", _NAME),
        ("description", _NAME),
        ("address_length", ctypes.c_uint32),
        ("address", _ADDRESS),
        ("permanent_address", _ADDRESS),
        ("mtu", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("kinds", ctypes.c_uint32 * 5),
        ("flags", ctypes.c_uint8),
        ("oper_status", ctypes.c_uint32),
        ("admin_status", ctypes.c_uint32),
        ("media_state", ctypes.c_uint32),
        ("network", _IDENTIFIER),
        ("connection", ctypes.c_uint32),
        ("counters", ctypes.c_uint64 * 20),
    )


class _Table(ctypes.Structure):
    """MIB_IF_TABLE2 of the same header: the number of rows, and where the first one begins."""

    _fields_ = (("count", ctypes.c_uint32), ("first", InterfaceRow * 1))


class _ProxyConfig(ctypes.Structure):
    """WINHTTP_CURRENT_USER_IE_PROXY_CONFIG of winhttp.h."""

    _fields_ = (
        ("detects", ctypes.c_int),
        ("script", ctypes.c_void_p),
        ("proxy", ctypes.c_void_p),
        ("bypass", ctypes.c_void_p),
    )


def windows_links() -> Links:
    """Return how the interfaces stand now. Where there is any hardware, only hardware counts. Raises OSError."""
    library = ctypes.WinDLL("iphlpapi")  # type: ignore[attr-defined]  # on Windows only
    table = ctypes.POINTER(_Table)()
    if library.GetIfTable2(ctypes.byref(table)) != 0:
        raise OSError("Windows does not tell its interfaces")
    try:
        rows = _rows(table)
        hardware = [row for row in rows if row.flags & _HARDWARE]
        up = [row for row in hardware or rows if row.oper_status == _UP]
        return Links(bool(up), frozenset(f"{row.luid} {bytes(row.network).hex()}" for row in up))
    finally:
        library.FreeMibTable(table)


def _rows(table: Any) -> list[InterfaceRow]:
    count = table.contents.count
    rows = ctypes.cast(table.contents.first, ctypes.POINTER(InterfaceRow))
    found = [InterfaceRow.from_buffer_copy(rows[place]) for place in range(count)]
    # Filters are layers upon an interface that is in the table itself.
    return [row for row in found if row.type not in {_LOOPBACK, _TUNNEL} and not row.flags & _FILTER]


def windows_proxied(site: Site) -> Site:
    """Return who has to answer when a browser opens `site`, as the person's settings say. Never raises.

    Where a script chooses the proxy, it is the server that has the script: without it, no page opens either.
    """
    script, proxy, bypass = _proxy_settings_or_none()
    if proxy:
        return proxied(site, _as_variables(proxy, bypass))
    return (proxy_site(script) if script else None) or site


def windows_proxy_variables() -> Mapping[str, str]:
    """Return the person's proxies as the environment would name them, empty if there are none. Never raises."""
    _, proxy, bypass = _proxy_settings_or_none()
    return _as_variables(proxy, bypass) if proxy else {}


def _as_variables(proxy: str, bypass: str) -> Mapping[str, str]:
    return {**_variables(proxy), "no_proxy": bypass.replace(";", ",")}


def _proxy_settings_or_none() -> tuple[str, str, str]:
    try:
        return _proxy_settings()
    except (OSError, AttributeError):
        return "", "", ""


def _variables(written: str) -> dict[str, str]:
    """Return what the environment would say: ``proxy:80``, or ``http=proxy:80;https=other:80`` for each scheme."""
    pieces = [piece.strip().partition("=") for piece in written.split(";") if piece.strip()]
    return {f"{name}_proxy" if value else "all_proxy": value or name for name, _, value in pieces}


def _proxy_settings() -> tuple[str, str, str]:
    """Return the address of the script, the proxies and the exceptions, each empty if not set. Raises OSError."""
    config = _ProxyConfig()
    if not ctypes.WinDLL("winhttp").WinHttpGetIEProxyConfigForCurrentUser(ctypes.byref(config)):  # type: ignore[attr-defined]
        return "", "", ""
    release = ctypes.WinDLL("kernel32").GlobalFree  # type: ignore[attr-defined]
    release.argtypes, release.restype = (ctypes.c_void_p,), ctypes.c_void_p
    found = []
    for pointer in (config.script, config.proxy, config.bypass):
        found.append(ctypes.wstring_at(pointer) if pointer else "")
        if pointer:
            release(pointer)
    return found[0], found[1], found[2]
