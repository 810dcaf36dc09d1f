"""The one gate that a web address passes before anything may open it.

An address is canonical or it is refused: nothing is stripped, decoded or repaired at run time, so every
program that reads it later (browser, proxy, Qt) sees the same host. :mod:`launcher.core.link_faults` tells
a person what is wrong with a refused one and how to write it.
"""

import re
from collections.abc import Iterable

from launcher.core.quick_dataclasses import dataclass, field

MAXIMUM_LENGTH = 2048  # characters; the shortest limit among the browsers and proxies in use
_LONGEST_HOST = 253  # characters; RFC 1035
DEFAULT_PORTS = {"http": 80, "https": 443}

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
# The last label begins with a letter, which leaves out every spelling of an IPv4 address.
_HOST = rf"(?:{_LABEL}\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?"
# RFC 3986 path characters. The apostrophe is left out: the URL Standard escapes it in a query, RFC 3986 does not.
_CHARACTER = r"(?:[A-Za-z0-9\-._~!$&()*+,;=:@/]|%[0-9A-Fa-f]{2})"
_LINK = re.compile(
    rf"(https?)://({_HOST})(?::([1-9][0-9]{{0,4}}))?"
    rf"((?:/{_CHARACTER}*)?)((?:\?(?:{_CHARACTER}|\?)*)?(?:\#(?:{_CHARACTER}|\?)*)?)",
    re.ASCII,
)
# Control characters, and the byte 127, may not hide behind a percent sign. Few addresses have one, or a dot after a
# slash, so these two are compiled when the first one comes.
_HIDDEN_ESCAPE = r"%(?:[01][0-9A-Fa-f]|7[Ff])"
_DOT_SEGMENT = r"/(?:\.|%2[Ee]){1,2}(?=/|$)"


@dataclass(frozen=True, slots=True)
class Link:
    """A web address that is well formed beyond doubt. Making one from anything else raises ValueError."""

    url: str
    scheme: str = field(init=False, compare=False)
    host: str = field(init=False, compare=False)
    port: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Take the address apart, or refuse it."""
        parts = _take_apart(self.url)
        if parts is None:
            msg = "not a canonical web address"
            raise ValueError(msg)
        scheme, host, port = parts
        object.__setattr__(self, "scheme", scheme)
        object.__setattr__(self, "host", host)
        object.__setattr__(self, "port", port)


def _take_apart(url: object) -> tuple[str, str, int] | None:
    """Return scheme, host and port of a canonical address, else None."""
    if type(url) is not str or len(url) > MAXIMUM_LENGTH or not url.isascii():
        return None
    match = _LINK.fullmatch(url)
    if match is None:
        return None
    scheme, host, written_port, path, _ = match.groups()
    if _hides_something(url, path):
        return None
    port = int(written_port) if written_port else DEFAULT_PORTS[scheme]
    spelled_out_default = written_port is not None and port == DEFAULT_PORTS[scheme]
    if len(host) > _LONGEST_HOST or port > 65535 or spelled_out_default or "xn--" in host:
        return None
    return scheme, host, port


def _hides_something(url: str, path: str) -> bool:
    """Tell whether programs could read an address, or the path in it, in different ways."""
    if "%" in url and re.search(_HIDDEN_ESCAPE, url):
        return True
    return ("/." in path or "/%" in path) and re.search(_DOT_SEGMENT, path) is not None


def is_host(text: str) -> bool:
    """Tell whether `text` is the name of a host as it stands in a canonical address."""
    match = _LINK.fullmatch(f"https://{text}")
    return match is not None and match[2] == text and len(text) <= _LONGEST_HOST


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRule:
    """One line of the list of approved hosts.

    `ports` are the ports allowed; none named means the scheme's own. `http_ok` allows the unencrypted
    scheme. `expect_text` and `moved_to` serve the checks of the addresses.
    """

    host: str
    ports: tuple[int, ...] = ()
    subdomains: bool = False
    http_ok: bool = False
    expect_text: str | None = None
    moved_to: str | None = None

    def names(self, host: str) -> bool:
        """Tell whether this rule speaks of `host`."""
        return host == self.host or (self.subdomains and host.endswith(f".{self.host}"))

    def allows(self, link: Link) -> bool:
        """Tell whether `link` may be opened by this rule."""
        if not self.names(link.host):
            return False
        ports = self.ports or (DEFAULT_PORTS[link.scheme],)
        return link.port in ports and (self.http_ok or link.scheme == "https")


@dataclass(frozen=True, slots=True)
class HostList:
    """The approved hosts of a content file. A link is opened only if one rule allows it."""

    rules: tuple[HostRule, ...] = ()

    def allows(self, link: Link) -> bool:
        """Tell whether `link` stays on the list."""
        # A loop: to make a generator for each of a thousand links is a part of the start.
        for rule in self.rules:  # noqa: SIM110
            if rule.allows(link):
                return True
        return False

    def admit(self, url: object) -> Link | None:
        """Return the link for `url` if the gate and this list let it pass, else None."""
        try:
            link = Link(url)  # type: ignore[arg-type]  # anything else than a text is refused like a bad address
        except ValueError:
            return None
        return link if self.allows(link) else None

    def naming(self, host: str) -> tuple[HostRule, ...]:
        """Return the rules that speak of `host`, whatever the scheme and port."""
        return tuple(rule for rule in self.rules if rule.names(host))

    def with_rules(self, rules: Iterable[HostRule]) -> "HostList":
        """Return this list with more `rules`."""
        return HostList((*self.rules, *rules))
