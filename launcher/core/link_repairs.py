"""What an address that the gate refused was probably meant to be: only ever a suggestion to a person."""

import re
from collections.abc import Sequence

from launcher.core.links import DEFAULT_PORTS, MAXIMUM_LENGTH, HostList, Link

_WITH_SCHEME = re.compile(r"(https?):/*(?=[^/])", re.IGNORECASE | re.ASCII)  # ASCII: else the long s is an s
_BARE = re.compile(r"[A-Za-z0-9.-]+(?::[0-9]+)?(?:[/?#].*)?", re.DOTALL)
_HOST = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:/+)?([^/?#\\\s:@]+)(?=[/?#:]|$)")
# Letters and signs that some browsers show, and copy, as they are; RFC 3986 has them escaped.
_TO_ESCAPE = re.compile(r"[^\W_a-zA-Z0-9]|['\"`|^{}\[\]]")
_LONGEST_HOST = 253  # characters, RFC 1035


def canonical(text: str) -> list[str]:
    """Return the addresses that the gate lets pass and `text` may have been meant to be, the likeliest first.

    Letter case, a missing scheme or a slash, a port that need not be written, letters of a path that are not
    escaped: none of them changes which host is meant. A user name, a backslash or a hidden sign might.
    """
    if len(text) > MAXIMUM_LENGTH:
        return []
    match = _WITH_SCHEME.match(text)
    schemes: tuple[str, ...]
    if match:
        schemes, rest = (match[1].lower(),), text[match.end() :]
    elif _BARE.fullmatch(text):
        schemes, rest = ("https", "http"), text
    else:
        return []
    host, tail = _parted(rest)
    found = []
    for scheme in schemes:
        bare = host.removesuffix(f":{DEFAULT_PORTS[scheme]}")
        for path in dict.fromkeys((tail, tail or "/")):
            address = f"{scheme}://{bare}{path}"
            if _passes(address):
                found.append(address)
                break
    return found


def likeliest(addresses: Sequence[str], hosts: HostList) -> str | None:
    """Return the one of some `addresses`, which begin with https: and then http:, that was probably meant.

    A host that may be opened by http: at all is an exception that was made because it has nothing else.
    """
    allowed = [address for address in addresses if hosts.admit(address) is not None]
    return allowed[-1] if allowed else next(iter(addresses), None)


def _parted(rest: str) -> tuple[str, str]:
    """Return host and port in small letters, and what follows, with letters that must be escaped."""
    match = re.search(r"[/?#]", rest)
    end = match.start() if match else len(rest)
    tail = _TO_ESCAPE.sub(lambda sign: _escaped(sign[0]), rest[end:])
    # Only letters of the Latin alphabet: lower() makes a k of the Kelvin sign, which is another host.
    host = rest[:end]
    return (host.lower() if host.isascii() else host), tail


def _escaped(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "replace"))


def _passes(address: str) -> bool:
    try:
        Link(address)
    except ValueError:
        return False
    return True


def host_in(text: str) -> str | None:
    """Return what stands in the place of the host, in whatever letters; None if it is not to be seen."""
    match = _HOST.match(text[: MAXIMUM_LENGTH + 1])
    if match is None or len(match[1]) > _LONGEST_HOST or not match[1].isprintable():
        return None
    return match[1]
