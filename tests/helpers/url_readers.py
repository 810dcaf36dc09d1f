"""How other programs read an address: a browser (the URL Standard, by ada), Qt, and Python."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from string import ascii_letters, digits
from urllib.parse import unquote, urlsplit

import ada_url
from PySide6.QtCore import QUrl

from launcher.core.links import DEFAULT_PORTS

_UNRESERVED = frozenset(f"{ascii_letters}{digits}-._~")


@dataclass(frozen=True)
class Reading:
    """What a program takes an address for; `rest` is all behind host and port as it would ask for it.

    Escapes are in upper case there, and those of letters, digits and “-._~” undone, as Qt does it: RFC 3986 has both as
    the same (6.2.2.1 and 6.2.2.2).
    """

    scheme: str
    host: str
    port: int
    person: str
    rest: str


NO_READING = Reading("", "", 0, "", "")


def by_the_standard(url: str) -> Reading:
    """As browsers read it."""
    try:
        parts = ada_url.URL(url)
    except ValueError:
        return NO_READING
    scheme = parts.protocol.removesuffix(":")
    # An empty query or fragment is in the whole address alone.
    rest = parts.href.removeprefix(f"{parts.protocol}//{parts.host}")
    port = int(parts.port) if parts.port else DEFAULT_PORTS.get(scheme, 0)
    return Reading(scheme, parts.hostname, port, parts.username + parts.password, in_one_way(rest))


def _by_qt(url: str, mode: QUrl.ParsingMode) -> Reading:
    parts = QUrl(url, mode)
    if not parts.isValid():
        return NO_READING
    full = QUrl.ComponentFormattingOption.FullyEncoded
    rest = parts.toString(full).partition("://")[2].removeprefix(parts.authority(full))
    scheme = parts.scheme()
    host = parts.host(full)
    return Reading(scheme, host, parts.port(DEFAULT_PORTS.get(scheme, 0)), parts.userInfo(full), in_one_way(rest))


def by_strict_qt(url: str) -> Reading:
    """As Qt reads it where nothing may be repaired."""
    return _by_qt(url, QUrl.ParsingMode.StrictMode)


def by_tolerant_qt(url: str) -> Reading:
    """As Qt reads what a person has typed."""
    return _by_qt(url, QUrl.ParsingMode.TolerantMode)


def by_python(url: str) -> Reading:
    """As the standard library reads it."""
    try:
        parts = urlsplit(url)
        port = parts.port or DEFAULT_PORTS.get(parts.scheme, 0)
    except ValueError:
        return NO_READING
    rest = url.partition("://")[2].removeprefix(parts.netloc)
    person = (parts.username or "") + (parts.password or "")
    return Reading(parts.scheme, parts.hostname or "", port, person, in_one_way(rest))


def in_one_way(rest: str) -> str:
    """What stands behind host and port, with the path of the root where there is none."""
    rooted = rest if rest.startswith("/") else f"/{rest}"
    return re.sub("%[0-9A-Fa-f]{2}", _escape_in_one_way, rooted)


def _escape_in_one_way(escape: re.Match[str]) -> str:
    sign = unquote(escape[0], encoding="latin-1")
    return sign if sign in _UNRESERVED else escape[0].upper()


READERS: tuple[Callable[[str], Reading], ...] = (by_the_standard, by_strict_qt, by_tolerant_qt, by_python)
