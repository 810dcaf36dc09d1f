"""Is an address up, and if not, whose fault is it: from what a look has seen to one verdict.

First each address by itself, then the whole page together: where everything fails, this computer or its network is at
fault, and that is said once instead of ten times. A verdict is advice: no tile is ever disabled by it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from launcher.core import health_words as words
from launcher.core.links import HostList
from launcher.core.messages import Message
from launcher.core.observations import Observation, Trouble
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.redirects import Way, is_same_site


class Verdict(StrEnum):
    """A cause, not a colour."""

    WORKS = "works"
    WORKS_SIGN_IN = "works-sign-in"
    BUSY = "busy"
    MOVED = "moved"
    ELSEWHERE = "elsewhere"
    PAGE_GONE = "page-gone"
    SITE_FAULT = "site-fault"
    NOT_ANSWERING = "not-answering"
    NAME_NOT_FOUND = "name-not-found"
    CERTIFICATE_UNTRUSTED = "certificate-untrusted"
    CERTIFICATE_OTHER_SITE = "certificate-other-site"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CLOCK_WRONG = "clock-wrong"
    PROXY = "proxy"
    NETWORK_SIGN_IN = "network-sign-in"
    OFFLINE = "offline"
    NOT_CHECKED = "not-checked"


WORKING = frozenset({Verdict.WORKS, Verdict.WORKS_SIGN_IN})
# Somebody should know, but the page opens.
OPENING = frozenset({Verdict.BUSY, Verdict.MOVED})
_DOUBTFUL = frozenset({Verdict.NOT_ANSWERING, Verdict.NAME_NOT_FOUND, Verdict.PROXY})
_SILENCE = frozenset({Verdict.NOT_ANSWERING, Verdict.NAME_NOT_FOUND})
_CLOCK = frozenset({Verdict.CERTIFICATE_EXPIRED, Verdict.CLOCK_WRONG})
_CLOCK_IS_OFF = 3600.0  # seconds; pages and certificates tell apart no less than that


@dataclass(frozen=True, slots=True)
class Finding:
    """What a look comes to. `foreign` is what strangers have in common: a host, or a page of theirs."""

    seen: Observation
    verdict: Verdict
    message: Message
    foreign: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """All findings, judged together. `common` is what is wrong with all that share one cause, said once."""

    findings: tuple[Finding, ...]
    common: Message | None = None


def judge(seen: Observation, hosts: HostList) -> Finding:
    """Judge one address by itself."""
    if seen.trouble is not None:
        return _in_trouble(seen, seen.trouble)
    if seen.step is not None:
        return _sent_away(seen, seen.step.way)
    status = seen.status or 0
    if status >= 300 and status != 304:
        return _of_status(seen, status)
    return _of_page(seen, hosts)


def is_doubtful(finding: Finding) -> bool:
    """Tell whether only a second look makes this sure: what a moment may have caused."""
    is_fault = finding.verdict is Verdict.SITE_FAULT and finding.seen.step is None
    return finding.verdict in _DOUBTFUL or is_fault


_TROUBLES = {
    Trouble.NAME_NOT_FOUND: (Verdict.NAME_NOT_FOUND, words.NAME_NOT_FOUND),
    Trouble.REFUSED: (Verdict.NOT_ANSWERING, words.NOT_ANSWERING),
    Trouble.SILENT: (Verdict.NOT_ANSWERING, words.NOT_ANSWERING),
    Trouble.UNREACHABLE: (Verdict.NOT_ANSWERING, words.NOT_ANSWERING),
    Trouble.BROKEN_OFF: (Verdict.SITE_FAULT, words.BROKEN_OFF),
    Trouble.NOT_ENCRYPTED: (Verdict.SITE_FAULT, words.NOT_ENCRYPTED),
    Trouble.UNTRUSTED: (Verdict.CERTIFICATE_UNTRUSTED, words.UNTRUSTED),
    Trouble.OTHER_SITE: (Verdict.CERTIFICATE_OTHER_SITE, words.OTHER_SITE),
    Trouble.EXPIRED: (Verdict.CERTIFICATE_EXPIRED, words.EXPIRED),
    Trouble.NOT_YET_VALID: (Verdict.CLOCK_WRONG, words.NOT_YET_VALID),
    Trouble.PROXY_NOT_FOUND: (Verdict.PROXY, words.PROXY_NOT_FOUND),
    Trouble.PROXY_SILENT: (Verdict.PROXY, words.PROXY_SILENT),
    Trouble.PROXY_SIGN_IN: (Verdict.PROXY, words.PROXY_SIGN_IN),
    Trouble.UNABLE: (Verdict.NOT_CHECKED, words.UNABLE),
}


def _in_trouble(seen: Observation, trouble: Trouble) -> Finding:
    verdict, message = _TROUBLES[trouble]
    params = {"host": _host_of(seen), "proxy": seen.proxy or ""}
    return Finding(seen, verdict, replace(message, params=params))


def _host_of(seen: Observation) -> str:
    """Return the host that the look has ended at."""
    return seen.last_url.partition("://")[2].partition("/")[0].partition(":")[0]


_WAYS = {
    Way.STRANGER: (Verdict.ELSEWHERE, words.ELSEWHERE),
    Way.UNENCRYPTED: (Verdict.ELSEWHERE, words.UNENCRYPTED),
    Way.NO_ADDRESS: (Verdict.SITE_FAULT, words.NO_ADDRESS),
    Way.CIRCLE: (Verdict.SITE_FAULT, words.CIRCLE),
}


def _sent_away(seen: Observation, way: Way) -> Finding:
    verdict, message = _WAYS[way]
    target = "" if seen.step is None else seen.step.host
    filled = replace(message, params={"host": seen.link.host, "target": target})
    return Finding(seen, verdict, filled, f"host {target}" if way is Way.STRANGER else None)


# 401, 403, 405 and 429 are answers: the site is there.
_STATUSES = {
    401: (Verdict.WORKS_SIGN_IN, words.SIGN_IN),
    403: (Verdict.WORKS, words.NOT_FOR_CHECKS),
    404: (Verdict.PAGE_GONE, words.PAGE_GONE),
    405: (Verdict.WORKS, words.NOT_FOR_CHECKS),
    406: (Verdict.WORKS, words.NOT_FOR_CHECKS),
    407: (Verdict.PROXY, words.PROXY_SIGN_IN),
    410: (Verdict.PAGE_GONE, words.PAGE_GONE),
    416: (Verdict.WORKS, words.WORKS),  # an empty page has no first byte to send
    429: (Verdict.BUSY, words.BUSY),
    511: (Verdict.NETWORK_SIGN_IN, words.NETWORK_SIGN_IN),  # RFC 6585, section 6
}


def _of_status(seen: Observation, status: int) -> Finding:
    verdict, message = _STATUSES.get(status, (Verdict.SITE_FAULT, words.SITE_FAULT))
    params = {"host": _host_of(seen), "status": str(status), "proxy": seen.proxy or ""}
    return Finding(seen, verdict, replace(message, params=params))


def _of_page(seen: Observation, hosts: HostList) -> Finding:
    """Judge an address that has a page to show."""
    here = _host_of(seen)
    expected = next((rule.expect_text for rule in hosts.naming(here) if rule.expect_text), None)
    params = {"host": here, "target": here}
    if expected is not None and seen.whole and seen.status != 304 and not _says(seen, expected):
        digest = _plain(_text_of(seen))
        return Finding(seen, Verdict.ELSEWHERE, replace(words.OTHER_PAGE, params=params), f"page {digest}")
    if not is_same_site(seen.link.host, here, hosts):
        return Finding(seen, Verdict.MOVED, replace(words.MOVED, params={**params, "host": seen.link.host}))
    if seen.late:
        return Finding(seen, Verdict.BUSY, replace(words.SLOW, params=params))
    is_encrypted_now = seen.link.scheme == "http" and seen.last_url.startswith("https:")
    return Finding(seen, Verdict.WORKS, words.WORKS_ENCRYPTED if is_encrypted_now else words.WORKS)


def _says(seen: Observation, expected: str) -> bool:
    import html  # late: it knows 2,231 names of letters, and few contents name a text to expect

    return _plain(expected) in _plain(html.unescape(_text_of(seen)))


def _text_of(seen: Observation) -> str:
    try:
        return seen.page.decode(seen.charset, "replace")
    except LookupError:  # a name of an encoding that nobody knows
        return seen.page.decode("utf-8", "replace")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def judge_page(looks: Sequence[Observation], hosts: HostList, *, cable: bool = True) -> Page:
    """Judge all `looks` together. Without a `cable` and without an answer, this computer is offline."""
    found = _with_sign_in([judge(seen, hosts) for seen in looks])
    found = _with_clock(found)
    failing = [finding for finding in found if finding.verdict is not Verdict.NOT_CHECKED]
    if not failing or any(_has_answered(finding) for finding in failing):
        return Page(tuple(found), _shared_clock(found))
    several = _number_of_sites(failing) > 1
    verdicts = {finding.verdict for finding in failing}
    # A refusal comes from somebody: without a cable that is this computer itself.
    is_cut_off = not cable and all(one.seen.trouble is not Trouble.REFUSED for one in failing)
    if verdicts <= _SILENCE and (several or is_cut_off):
        return _all(found, Verdict.OFFLINE, words.OFFLINE)
    if Verdict.NETWORK_SIGN_IN in verdicts:
        return _all(found, Verdict.NETWORK_SIGN_IN, words.NETWORK_SIGN_IN)
    if several and verdicts == {Verdict.CERTIFICATE_UNTRUSTED}:
        return _all(found, Verdict.CERTIFICATE_UNTRUSTED, words.ALL_UNTRUSTED)
    if several and verdicts == {Verdict.PROXY}:
        return _all(found, Verdict.PROXY, failing[0].message)
    return Page(tuple(found), _shared_clock(found))


def _has_answered(finding: Finding) -> bool:
    """Tell whether the site itself has answered, well or not."""
    return finding.seen.status is not None and finding.verdict not in {Verdict.NETWORK_SIGN_IN, Verdict.PROXY}


def _number_of_sites(found: Iterable[Finding]) -> int:
    return len({finding.seen.link.host for finding in found})


def _all(found: list[Finding], verdict: Verdict, message: Message) -> Page:
    told = [
        one if one.verdict is Verdict.NOT_CHECKED else replace(one, verdict=verdict, message=message) for one in found
    ]
    return Page(tuple(told), message)


def _with_sign_in(found: list[Finding]) -> list[Finding]:
    """See through a network that shows its own page in place of every site."""
    strange = {one.foreign for one in found if one.foreign is not None}
    marks = [one.foreign or _page_mark(one, strange) for one in found]
    sites = {(mark, one.seen.link.host) for mark, one in zip(marks, found, strict=True) if mark is not None}
    shared = {mark for mark, number in Counter(mark for mark, _ in sites).items() if number > 1}
    return [
        replace(one, verdict=Verdict.NETWORK_SIGN_IN, message=words.NETWORK_SIGN_IN) if mark in shared else one
        for mark, one in zip(marks, found, strict=True)
    ]


def _page_mark(finding: Finding, strange: set[str]) -> str | None:
    """Return the mark of a page that is known as a stranger's from another site."""
    mark = f"page {_plain(_text_of(finding.seen))}"
    return mark if finding.verdict in WORKING and mark in strange else None


def _with_clock(found: list[Finding]) -> list[Finding]:
    """See that it is this computer's clock that makes certificates old.

    It is where a site tells another time than this computer; where no site tells any, it is if no encrypted site has a
    certificate of today.
    """
    told = [abs(one.seen.ahead) for one in found if one.seen.ahead is not None]
    is_wrong = max(told) > _CLOCK_IS_OFF if told else _all_of_another_day(found)
    if not is_wrong:
        return found
    return [
        replace(one, verdict=Verdict.CLOCK_WRONG, message=words.CLOCK_WRONG) if one.verdict in _CLOCK else one
        for one in found
    ]


def _all_of_another_day(found: list[Finding]) -> bool:
    encrypted = [one for one in found if one.seen.last_url.startswith("https:")]
    reached = [one for one in encrypted if one.verdict not in {*_SILENCE, Verdict.PROXY, Verdict.NOT_CHECKED}]
    return all(one.verdict in _CLOCK for one in reached) and _number_of_sites(reached) > 1


def _shared_clock(found: list[Finding]) -> Message | None:
    return words.CLOCK_WRONG if sum(one.message is words.CLOCK_WRONG for one in found) > 1 else None
