"""Why an address was refused at the gate, and how to write it.

Only for messages: this module decides nothing. It is asked after :mod:`launcher.core.links` has refused.
"""

import re
import unicodedata

from launcher.core.link_repairs import likeliest
from launcher.core.links import DEFAULT_PORTS, MAXIMUM_LENGTH, HostList, Link, is_host
from launcher.core.problems import Problem, problem
from launcher.core.spelling import CYRILLIC_LIKE_LATIN, nearest

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HOST_AND_PORT = re.compile(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::[0-9]+)?(?:[/?#].*)?")


def refusal(url: object, hosts: HostList, pointer: str) -> Problem:
    """Return why `url`, which :meth:`HostList.admit` refused, may not be opened."""
    try:
        link = Link(url)  # type: ignore[arg-type]  # anything else than a text is refused like a bad address
    except ValueError:
        return explain_refusal(url, pointer, hosts)
    return _not_on_the_list(link, hosts, pointer)


def explain_refusal(url: object, pointer: str, hosts: HostList | None = None) -> Problem:
    """Return the first reason, as a person reads the address, why the gate refused `url`.

    With `hosts`, what is suggested for an address without a beginning is what may be opened there.
    """
    if not isinstance(url, str):
        return problem("link-not-text", pointer)
    if not url.strip():
        return problem("link-empty", pointer)
    if len(url) > MAXIMUM_LENGTH:
        return problem("link-too-long", pointer, limit=str(MAXIMUM_LENGTH))
    return _bad_letter(url, pointer) or _bad_scheme(url, pointer, hosts) or _bad_rest(url, pointer)


def _bad_letter(url: str, pointer: str) -> Problem | None:
    for letter in url:
        if letter in CYRILLIC_LIKE_LATIN:
            return problem("link-look-alike", pointer, letter=letter, latin=CYRILLIC_LIKE_LATIN[letter])
        if letter == " ":
            return problem("link-space", pointer)
        if not letter.isprintable() or unicodedata.category(letter).startswith(("C", "M", "Z")):
            return problem("link-hidden-character", pointer, character=character_name(letter))
        if not letter.isascii():
            return problem("link-not-ascii", pointer, letter=letter)
        if letter == "\\":
            return problem("link-backslash", pointer)
    return None


def _bad_scheme(url: str, pointer: str, hosts: HostList | None) -> Problem | None:
    match = _SCHEME.match(url)
    if match is None or (_HOST_AND_PORT.fullmatch(url) and "." in match[1]):
        return _lacks_scheme(url, pointer, hosts)
    scheme = match[1]
    if scheme.lower() not in DEFAULT_PORTS:
        return problem("link-scheme", pointer, scheme=scheme)
    rest = url[match.end() :]
    if not rest.startswith("//") or rest.startswith("///"):
        suggestion = _with_scheme(scheme.lower(), rest)
        if suggestion is None:
            return problem("link-not-web", pointer, address=url)
        return problem("link-slashes", pointer, scheme=scheme, suggestion=suggestion)
    return None


def _with_scheme(scheme: str, rest: str) -> str | None:
    """Return the address that `rest` was probably meant to be, if the gate would let it pass."""
    bare = rest.lstrip("/")
    host = re.split(r"[/?#]", bare, maxsplit=1)[0]
    suggestion = f"{scheme}://{host.lower()}{bare[len(host) :] or '/'}"
    try:
        return Link(suggestion).url
    except ValueError:
        return None


def _lacks_scheme(url: str, pointer: str, hosts: HostList | None) -> Problem:
    """Name the mistake of the regulation's own «BigBlueButton.nkzu.kz:81», which parses as a scheme.

    Where the list is known, what it allows is suggested.
    """
    if hosts is None:
        suggestion = _with_scheme("http", url)
    else:
        suggestion = likeliest(list(filter(None, (_with_scheme(scheme, url) for scheme in ("https", "http")))), hosts)
    if suggestion is None:
        return problem("link-not-web", pointer, address=url)
    return problem("link-no-scheme", pointer, address=url, suggestion=suggestion)


def _bad_rest(url: str, pointer: str) -> Problem:
    scheme, _, rest = url.partition("://")
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    tail = rest[len(authority) :]
    if "@" in authority:
        return problem("link-user", pointer)
    host, colon, port = authority.partition(":")
    canonical = f"{scheme.lower()}://{authority.lower()}{tail}"
    found = _bad_host(host, pointer)
    if found is not None:
        return found
    if (colon and not re.fullmatch(r"[1-9][0-9]{0,4}", port, re.ASCII)) or (port.isdigit() and int(port) > 65535):
        return problem("link-port", pointer, port=port)
    found = _bad_tail(tail, pointer)
    if found is not None:
        return found
    if colon and int(port) == DEFAULT_PORTS[scheme.lower()]:
        suggestion = f"{scheme.lower()}://{host.lower()}{tail}"
        return problem("link-default-port", pointer, port=port, scheme=scheme, suggestion=suggestion)
    return problem("link-upper-case", pointer, suggestion=canonical)


def _bad_host(host: str, pointer: str) -> Problem | None:
    lower = host.lower()
    last = lower.rstrip(".").rpartition(".")[2]
    if host.startswith("[") or re.fullmatch(r"[0-9]+|0x[0-9a-f]*", last):
        return problem("link-ip", pointer, host=host)
    if "xn--" in lower:
        return problem("link-encoded-name", pointer, host=host)
    if re.fullmatch(r"[a-z0-9-]+", lower):
        return problem("link-single-label", pointer, host=host)
    if not is_host(lower):
        return problem("link-host", pointer, host=host)
    return None


def _bad_tail(tail: str, pointer: str) -> Problem | None:
    for match in re.finditer(r"%(.{0,2})", tail):
        if not re.fullmatch(r"[0-9A-Fa-f]{2}", match[1]):
            return problem("link-escape", pointer, part=match[0])
        if int(match[1], 16) < 0x20 or int(match[1], 16) == 0x7F:
            return problem("link-hidden-escape", pointer, part=match[0])
    strange = re.search(r"[^A-Za-z0-9\-._~!$&()*+,;=:@/%?#]", tail) or re.search(r"(?<=#).*(#)", tail)
    if strange:
        return problem("link-character", pointer, letter=strange[0][-1])
    if re.search(r"/(?:\.|%2[Ee]){1,2}(?=[/?#]|$)", tail.partition("?")[0].partition("#")[0]):
        return problem("link-dots", pointer)
    return None


def _not_on_the_list(link: Link, hosts: HostList, pointer: str) -> Problem:
    rules = hosts.naming(link.host)
    if not rules:
        # Hosts share endings like .kz and .org, so they must be more alike than words.
        near = nearest(link.host, (rule.host for rule in hosts.rules), likeness=0.63)
        if near:
            return problem("host-not-listed-near", pointer, host=link.host, near=near)
        return problem("host-not-listed", pointer, host=link.host)
    if link.scheme == "http" and not any(rule.http_ok for rule in rules):
        return problem("http-not-allowed", pointer, host=link.host)
    return problem("port-not-listed", pointer, host=link.host, port=str(link.port))


def character_name(letter: str) -> str:
    """Return the code point and, where it has one, the Unicode name of an invisible character."""
    return f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".rstrip()
