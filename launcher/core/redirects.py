"""Where a site sends on to, and whether a check goes there: through the link gate and the list of hosts, or never."""

from enum import StrEnum
from urllib.parse import quote, urljoin, urlsplit

from launcher.core.links import DEFAULT_PORTS, HostList, Link
from launcher.core.quick_dataclasses import dataclass

MOST_REDIRECTS = 5
_LONGEST_SHOWN = 200  # characters of an address that is no web address
# What the gate lets pass in a path, and the marks of the parts. Servers write more than that, as browsers allow.
_SAFE = "-._~!$&()*+,;=:@/?%"


class Way(StrEnum):
    """What to do about a redirect."""

    FOLLOW = "follow"
    STRANGER = "stranger"  # the host is not on the list: it is named, not asked
    UNENCRYPTED = "unencrypted"  # from https: back to http:
    NO_ADDRESS = "no-address"  # nothing that a browser could open as a web page
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True)
class Step:
    """One redirect. `host` is empty and `link` None where it leads to no web address."""

    way: Way
    url: str
    host: str = ""
    link: Link | None = None


def next_step(here: Link, location: str, hosts: HostList, before: tuple[str, ...]) -> Step:
    """Judge the redirect of `here` to `location`; `before` are the addresses that were asked before `here`."""
    try:
        link = Link(_canonical(urljoin(here.url, location.strip())))
    except ValueError:
        return Step(Way.NO_ADDRESS, _shown(location))
    if not is_ours(here, link, hosts):
        return Step(Way.STRANGER, link.url, link.host, link)
    if here.scheme == "https" and link.scheme == "http":
        return Step(Way.UNENCRYPTED, link.url, link.host, link)
    if link.url in {*before, here.url} or len(before) >= MOST_REDIRECTS:
        return Step(Way.CIRCLE, link.url, link.host, link)
    return Step(Way.FOLLOW, link.url, link.host, link)


def is_ours(here: Link, there: Link, hosts: HostList) -> bool:
    """Tell whether `there` is approved, or the same site as `here`, or where that is known to have moved to."""
    if hosts.allows(there):
        return True
    if there.port != DEFAULT_PORTS[there.scheme]:
        return False
    if _bare(here.host) == _bare(there.host):
        return True
    return any(rule.moved_to == there.host for rule in hosts.naming(here.host))


def is_same_site(one: str, other: str, hosts: HostList) -> bool:
    """Tell whether two hosts are one site: the same name, with or without www, or named by one rule of the list."""
    return _bare(one) == _bare(other) or any(rule.names(other) for rule in hosts.naming(one))


def _bare(host: str) -> str:
    return host.removeprefix("www.")


def _canonical(url: str) -> str:
    """Return `url` as every browser would write it, for the gate to judge. Raises ValueError."""
    parts = urlsplit(url)
    scheme, host, port = parts.scheme.lower(), (parts.hostname or "").lower(), parts.port
    if parts.username is not None or scheme not in DEFAULT_PORTS:
        raise ValueError(url)
    place = host if port in {None, DEFAULT_PORTS[scheme]} else f"{host}:{port}"
    query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    # The part behind the # never reaches a server.
    return f"{scheme}://{place}{quote(parts.path or '/', safe=_SAFE)}{query}"


def _shown(location: str) -> str:
    text = "".join(letter if letter.isprintable() else "?" for letter in location.strip())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
