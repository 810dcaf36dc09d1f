"""Looks as lines of text: what a process that looks at addresses is told, and what it answers.

Both ends are this program, but not always of the same edition: after an upgrade an older window may still be open. So
what is not understood is refused, and nothing in it is taken for a link without the gate.
"""

import json
from binascii import a2b_base64, b2a_base64

from launcher.core.links import HostList, HostRule, Link
from launcher.core.observations import Observation, Trouble
from launcher.core.quick_typing import Any
from launcher.core.redirects import Step, Way

_RULE = ("host", "subdomains", "http_ok", "expect_text", "moved_to")
_SEEN = ("status", "charset", "whole", "late", "milliseconds", "ahead", "proxy")
_OTHERWISE = (ValueError, LookupError, TypeError, AttributeError)


class NotUnderstoodError(ValueError):
    """A line is none of these: another edition of this program has written it, or something else."""


def hosts_to_line(hosts: HostList) -> bytes:
    """Return the list of hosts as one line."""
    return _line([{**{name: getattr(rule, name) for name in _RULE}, "ports": rule.ports} for rule in hosts.rules])


def hosts_from_line(line: bytes) -> HostList:
    """Return the list of hosts of a line. Raises NotUnderstoodError."""
    try:
        return HostList(tuple(HostRule(**{**rule, "ports": tuple(rule["ports"])}) for rule in json.loads(line)))
    except _OTHERWISE as error:
        raise NotUnderstoodError from error


def seen_to_line(seen: Observation) -> bytes:
    """Return what was seen as one line."""
    step = None if seen.step is None else [seen.step.way, seen.step.url, seen.step.host]
    page = b2a_base64(seen.page, newline=False).decode("ascii")
    more = {"url": seen.link.url, "trouble": seen.trouble, "hops": seen.hops, "step": step, "page": page}
    return _line({**{name: getattr(seen, name) for name in _SEEN}, **more})


def seen_from_line(line: bytes) -> Observation:
    """Return what was seen, of a line. Raises NotUnderstoodError."""
    try:
        told: dict[str, Any] = json.loads(line)
        return Observation(
            link=Link(told.pop("url")),
            trouble=None if (trouble := told.pop("trouble")) is None else Trouble(trouble),
            hops=tuple(told.pop("hops")),
            step=None if (step := told.pop("step")) is None else _step(*step),
            page=a2b_base64(told.pop("page")),
            **told,
        )
    except _OTHERWISE as error:
        raise NotUnderstoodError from error


def _step(way: str, url: str, host: str) -> Step:
    """Return a redirect that was not followed; one with a host leads to a link."""
    return Step(Way(way), url, host, Link(url) if host else None)


def _line(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n"
