"""Which addresses need somebody's attention, why, and what is to be done about it."""

from collections.abc import Iterator
from enum import StrEnum

from launcher.core import health_words
from launcher.core.call_advice import WORDS
from launcher.core.call_causes import Cause
from launcher.core.check_table import CheckTable, Row
from launcher.core.health import WORKING, Finding
from launcher.core.languages import LocalText
from launcher.core.links import HostList, Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass


class ConcernKind(StrEnum):
    """Why an address needs attention."""

    NOT_WORKING = "not-working"  # the verdict of the last check
    MOVED_HOST = "moved-host"  # the content itself says that its host has moved
    ENCRYPTED_TOO = "encrypted-too"
    PLAIN_HTTP = "plain-http"


@dataclass(frozen=True, slots=True)
class Concern:
    """One reason, and its cure."""

    kind: ConcernKind
    what: Message
    cure: Message | LocalText


_CONTEXT = "Attention"
_MOVED = QT_TRANSLATE_NOOP("Attention", "By the list of hosts, {host} has moved to {target}.")
_MOVED_CURE = QT_TRANSLATE_NOOP("Attention", "Change the address to the page on {target}, and check it there.")
_ENCRYPTED = QT_TRANSLATE_NOOP("Attention", "The site is encrypted, but the address still begins with http://.")
_ENCRYPTED_CURE = QT_TRANSLATE_NOOP("Attention", "Write https:// in the address.")
_PLAIN = QT_TRANSLATE_NOOP("Attention", "The address begins with http://, and browsers warn people of it.")
_PLAIN_CURE = QT_TRANSLATE_NOOP(
    "Attention",
    "Ask the administrator of {host} for a certificate, then write https:// in the address.",
)


def concerns(row: Row, hosts: HostList) -> tuple[Concern, ...]:
    """Return everything about an address that somebody should see to, the gravest first."""
    return tuple(_concerns(row, hosts))


def _concerns(row: Row, hosts: HostList) -> Iterator[Concern]:
    finding = row.finding
    if finding is not None and finding.verdict not in WORKING:
        yield Concern(ConcernKind.NOT_WORKING, finding.message, WORDS[Cause(finding.verdict.value)].advice)
    target = _moved_to(row.link, hosts)
    if target is not None:
        params = {"host": row.link.host, "target": target}
        yield Concern(ConcernKind.MOVED_HOST, Message(_CONTEXT, _MOVED, params), Message(_CONTEXT, _MOVED_CURE, params))
    if row.link.scheme == "http":
        yield _unencrypted(row.link, finding)


def _moved_to(link: Link, hosts: HostList) -> str | None:
    return next((rule.moved_to for rule in hosts.naming(link.host) if rule.moved_to is not None), None)


def _unencrypted(link: Link, finding: Finding | None) -> Concern:
    if finding is not None and finding.message == health_words.WORKS_ENCRYPTED:
        return Concern(ConcernKind.ENCRYPTED_TOO, Message(_CONTEXT, _ENCRYPTED), Message(_CONTEXT, _ENCRYPTED_CURE))
    cure = Message(_CONTEXT, _PLAIN_CURE, {"host": link.host})
    return Concern(ConcernKind.PLAIN_HTTP, Message(_CONTEXT, _PLAIN), cure)


def in_need(table: CheckTable, hosts: HostList) -> frozenset[str]:
    """Return the ids of all entries whose address needs attention."""
    return frozenset(row.entry.id for row in table.rows if concerns(row, hosts))
