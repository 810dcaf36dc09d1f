"""Which entry of the content a link belongs to."""

import re
from collections.abc import Iterable

from launcher.core.catalogue import Catalogue, Entry, Kind
from launcher.core.links import Link


def platform_of(link: Link, catalogue: Catalogue) -> Entry | None:
    """Return the approved platform that `link` leads to, if its scheme, host and port are on the list."""
    platforms = [entry for entry in catalogue.entries if entry.kind is Kind.PLATFORM]
    found = sharing_a_rule(link, platforms, catalogue)
    # Two platforms may share a host: then the path tells them apart.
    return max(found, key=lambda entry: _common_start(entry, link), default=None)


def entry_of(link: Link, catalogue: Catalogue) -> Entry | None:
    """Return the entry of any kind that `link` belongs to, a platform before all others.

    Where several share a host, the link belongs to the one whose address it begins with, or to none of them.
    """
    platform = platform_of(link, catalogue)
    found = sharing_a_rule(link, catalogue.entries, catalogue)
    if platform is not None or len(found) <= 1:
        return platform or next(iter(found), None)
    nearest = max(found, key=lambda entry: _common_start(entry, link))
    return nearest if _common_start(nearest, link) > 0 else None


def sharing_a_rule(link: Link, entries: Iterable[Entry], catalogue: Catalogue) -> list[Entry]:
    """Return those of the `entries` whose own addresses are allowed by a rule that allows `link`."""
    rules = [rule for rule in catalogue.hosts.rules if rule.allows(link)]
    return [entry for entry in entries if entry.link and any(rule.allows(entry.link) for rule in rules)]


def _common_start(entry: Entry, link: Link) -> int:
    """Return the length of the entry's path, if `link` begins with it at the border of a folder, else 0."""
    if entry.link is None or entry.link.host != link.host:
        return -1
    own, given = (url.partition("://")[2].partition("/")[2] for url in (entry.link.url, link.url))
    folder = own.rstrip("/")
    return len(folder) if re.match(rf"{re.escape(folder)}(?:[/?#]|$)", given) else 0
