"""What the campus knows already: one computer checks, all others read its ``health.json``.

The file is what ``nkzu-helpdesk check --json`` prints. It is believed for a quarter of an hour, only about the sites,
never about this computer's own network, and its sentences are not shown: ours are.
"""

import json
from collections.abc import Mapping
from datetime import datetime

from launcher.core import health_words as words
from launcher.core.health import Verdict
from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any

MOST_AGE = 15 * 60.0  # seconds
_MOST_AHEAD = 5 * 60.0  # seconds by which two clocks of one campus may differ
_WORDS = {
    Verdict.WORKS: words.WORKS,
    Verdict.WORKS_SIGN_IN: words.SIGN_IN,
    Verdict.BUSY: words.BUSY,
    Verdict.MOVED: words.MOVED,
    Verdict.ELSEWHERE: words.ELSEWHERE,
    Verdict.PAGE_GONE: words.PAGE_GONE,
    Verdict.SITE_FAULT: words.SITE_FAULT,
    Verdict.NOT_ANSWERING: words.NOT_ANSWERING,
    Verdict.NAME_NOT_FOUND: words.NAME_NOT_FOUND,
    Verdict.CERTIFICATE_OTHER_SITE: words.OTHER_SITE,
    Verdict.CERTIFICATE_EXPIRED: words.EXPIRED,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the campus says about one address."""

    verdict: Verdict
    message: Message


def read_campus_health(data: bytes, now: float) -> Mapping[str, Known] | None:
    """Return what the file says about each address; None where it is no such file, or not of this quarter of an hour.

    `now` is in seconds since 1970. Never raises.
    """
    try:
        value = json.loads(data)
        checked = datetime.fromisoformat(value["checked"]).timestamp()
        results = value["results"]
        if not -_MOST_AHEAD <= now - checked <= MOST_AGE:
            return None
        return dict(filter(None, map(_known, results)))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def _known(result: Any) -> tuple[str, Known] | None:
    """Return one address and what is said about it; None if it is nothing that one computer knows for another."""
    try:
        link, verdict = Link(result["url"]), Verdict(result["verdict"])
    except (ValueError, TypeError, KeyError):
        return None
    message = _WORDS.get(verdict)
    if message is None:
        return None
    params = {"host": link.host, "target": _last_host(result.get("redirects")), "status": "–"}
    return link.url, Known(verdict, Message(message.context, message.source, params))


def _last_host(redirects: object) -> str:
    try:
        return Link(redirects[-1]).host  # type: ignore[index]
    except (ValueError, TypeError, LookupError):
        return "–"
