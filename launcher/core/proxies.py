"""Which proxy stands between this computer and a site, as the variables of the environment say."""

from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from launcher.core.network import Site
from launcher.core.quick_dataclasses import dataclass, field

_PORTS = {"http": 80, "https": 443}
_SOCKS_PORT = 1080  # RFC 1928, section 3


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy, and what it asks for. `socks` tells whether it speaks SOCKS 5 rather than HTTP."""

    host: str
    port: int
    socks: bool = False
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    def __str__(self) -> str:
        """Return what may be shown: nothing of the person."""
        return f"{self.host}:{self.port}"


def proxy_for(site: Site, variables: Mapping[str, str]) -> Proxy | None:
    """Return the proxy that a browser would ask for `site`, None where it goes there by itself."""
    if _is_excepted(site.host, _value("no_proxy", variables)):
        return None
    return _proxy(_value(f"{site.scheme}_proxy", variables) or _value("all_proxy", variables))


def proxied(site: Site, variables: Mapping[str, str]) -> Site:
    """Return who has to answer when a browser opens `site`: the proxy that `variables` name for it, or itself.

    They are those that curl and Chromium read, in lower case or, where that is not set, in upper case: ``https_proxy``
    or ``http_proxy``, ``all_proxy``, and ``no_proxy`` for whom to reach without one. What is no address is passed over.
    """
    proxy = proxy_for(site, variables)
    return site if proxy is None else Site(proxy.host, proxy.port)


def proxy_site(written: str) -> Site | None:
    """Return the proxy of an address such as ``http://user:password@proxy.nkzu.kz:3128/`` or ``proxy:3128``."""
    proxy = _proxy(written)
    return None if proxy is None else Site(proxy.host, proxy.port)


def _proxy(written: str) -> Proxy | None:
    try:
        parts = urlsplit(written if "://" in written else f"http://{written}")
        host, port = parts.hostname, parts.port
    except ValueError:  # a port that is no number, a bracket that is not closed
        return None
    if not host:
        return None
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Proxy(host, port or _PORTS.get(parts.scheme, _SOCKS_PORT), parts.scheme.startswith("socks"), user, password)


def _value(name: str, variables: Mapping[str, str]) -> str:
    return (variables.get(name) or variables.get(name.upper(), "")).strip()


def _is_excepted(host: str, exceptions: str) -> bool:
    """Tell whether a list such as ``localhost, .nkzu.kz`` names `host` or a domain that it is in."""
    names = [name.strip().lower().removeprefix("*").removeprefix(".") for name in exceptions.split(",") if name.strip()]
    return any(not name or host == name or host.endswith(f".{name}") for name in names)
