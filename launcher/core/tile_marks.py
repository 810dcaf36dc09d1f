"""What a window shows of the checks: a sign and a word on a tile, or one line where this computer is at fault.

What works, what opens all the same under another address of ours, and what was not checked has no mark. A mark forbids
nothing: the tile opens as ever. Who reads it is the person at the computer, not the helpdesk, so the sentences are not
those of :mod:`health_words`.
"""

from collections.abc import Iterable, Mapping, Sequence

from launcher.core import health_words as words
from launcher.core.call_causes import Cause
from launcher.core.catalogue import Entry
from launcher.core.health import Finding, Page, Verdict
from launcher.core.links import Link
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.network import NetworkState
from launcher.core.quick_dataclasses import dataclass, field

WARNING = "▲"  # as in :mod:`verdict_words`, which no start needs


@dataclass(frozen=True, slots=True)
class TileMark:
    """A fault of a site. `word` stands on the tile, `cure` is what the person can do, `cause` goes into a call code."""

    cause: Cause
    sign: str
    word: Message
    cure: Message

    @property
    def is_mild(self) -> bool:
        """Whether the page comes all the same if one waits: a warning, and nothing that is broken."""
        return self.sign == WARNING


@dataclass(frozen=True, slots=True)
class Common:
    """A fault of this computer or its network: said once, on no tile."""

    cause: Cause
    line: Message


@dataclass(frozen=True, slots=True)
class Board:
    """All that is shown. `marks` are by the id of the entry."""

    marks: Mapping[str, TileMark] = field(default_factory=dict)
    common: Common | None = None


NOTHING = Board()
_AWAY = frozenset({NetworkState.NO_INTERNET, NetworkState.OFFLINE})


def is_away(network: NetworkState) -> bool:
    """Tell whether a watch has found the network away. Then that is what a person is told, and nothing of ours."""
    return network in _AWAY


def board_of(page: Page, entries: Iterable[Entry], network: NetworkState = NetworkState.UNKNOWN) -> Board:
    """Return what to show of the findings of `page`.

    `network` is what a watch says that looks more often than we do: while it says that the network is away we say
    nothing, and where it says that the network is there we do not say that it is not.
    """
    if is_away(network):
        return NOTHING
    ours = [finding for finding in page.findings if _is_of_the_computer(finding)]
    sites = [finding for finding in page.findings if finding not in ours]
    marks = {entry.id: mark for entry in entries if (mark := _mark_of(entry.link, sites)) is not None}
    common = next((_COMMON[verdict] for verdict in _COMMON for finding in ours if finding.verdict is verdict), None)
    if common is not None and common.cause is Cause.OFFLINE and network is NetworkState.ONLINE:
        common = None
    return Board(marks, common)


def _is_of_the_computer(finding: Finding) -> bool:
    """Tell whether this computer or its network is at fault.

    One certificate of tomorrow is the site's fault until it is sure that the clock is wrong, and one that is not
    trusted is, as long as others are.
    """
    if finding.verdict in {Verdict.CLOCK_WRONG, Verdict.CERTIFICATE_UNTRUSTED}:
        return finding.message.source in {words.CLOCK_WRONG.source, words.ALL_UNTRUSTED.source}
    return finding.verdict in _COMMON


def _mark_of(link: Link | None, findings: Sequence[Finding]) -> TileMark | None:
    """Return the mark of an entry: by what was found at its own address, or else for all of its host."""
    if link is None:
        return None
    found = next((one for one in findings if one.seen.link == link), None)
    found = found or next((one for one in findings if one.seen.speaks_for(link)), None)
    return None if found is None else _MARKS.get(found.verdict)


_CONTEXT = "Marks"
_NOT_ANSWERING = (
    "✗",
    Message(_CONTEXT, QT_TRANSLATE_NOOP("Marks", "Not answering")),
    Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "Marks",
            "You can press the tile all the same: the site may be back. If it does not open, try again in half an "
            "hour; if that does not help, tell the helpdesk this code.",
        ),
    ),
)
_FAULTY = (
    "✗",
    Message(_CONTEXT, QT_TRANSLATE_NOOP("Marks", "Fault at the site")),
    Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "Marks",
            "It is neither your fault nor this computer's. You can press the tile all the same. If the page does not "
            "work, try again later; if that does not help, tell the helpdesk this code.",
        ),
    ),
)
_GONE = (
    "✗",
    Message(_CONTEXT, QT_TRANSLATE_NOOP("Marks", "Page is gone")),
    Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "Marks",
            "The site works, but this page is no longer at its address. Tell the helpdesk this code: it puts the "
            "address right.",
        ),
    ),
)
_UNSAFE = (
    "✗",
    Message(_CONTEXT, QT_TRANSLATE_NOOP("Marks", "Do not sign in now")),
    Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "Marks",
            "It may not be the real site that answers. Type no password there, do not go on where the browser warns, "
            "and tell the helpdesk this code.",
        ),
    ),
)
_SLOW = (
    WARNING,
    Message(_CONTEXT, QT_TRANSLATE_NOOP("Marks", "Slow now")),
    Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "Marks",
            "You can press the tile and wait. If the page does not come, try again in ten minutes; if that does not "
            "help, tell the helpdesk this code.",
        ),
    ),
)
_MARKS = {
    verdict: TileMark(Cause(verdict.value), *shown)
    for verdict, shown in {
        Verdict.NOT_ANSWERING: _NOT_ANSWERING,
        Verdict.NAME_NOT_FOUND: _NOT_ANSWERING,
        Verdict.SITE_FAULT: _FAULTY,
        Verdict.PAGE_GONE: _GONE,
        Verdict.ELSEWHERE: _UNSAFE,
        Verdict.CERTIFICATE_UNTRUSTED: _UNSAFE,
        Verdict.CERTIFICATE_OTHER_SITE: _UNSAFE,
        Verdict.CERTIFICATE_EXPIRED: _UNSAFE,
        Verdict.CLOCK_WRONG: _UNSAFE,
        Verdict.BUSY: _SLOW,
    }.items()
}
_LINES = {  # the one that is to be said where several hold comes first
    Verdict.OFFLINE: QT_TRANSLATE_NOOP(
        "Marks",
        "No site answers: this computer has no internet. Check the cable or Wi-Fi; if they are in order, tell the "
        "helpdesk.",
    ),
    Verdict.NETWORK_SIGN_IN: QT_TRANSLATE_NOOP(
        "Marks", "This network wants you to sign in first: open any page in the browser, and sign in there."
    ),
    Verdict.PROXY: QT_TRANSLATE_NOOP(
        "Marks",
        "The way to the internet is closed: the proxy of this computer does not answer, or wants a password. Tell the "
        "helpdesk.",
    ),
    Verdict.CLOCK_WRONG: QT_TRANSLATE_NOOP(
        "Marks",
        "The date or the time of this computer is wrong, so browsers warn of good sites. Put them right, or tell the "
        "helpdesk.",
    ),
    Verdict.CERTIFICATE_UNTRUSTED: QT_TRANSLATE_NOOP(
        "Marks", "This computer trusts no site at the moment. Type no password anywhere, and tell the helpdesk."
    ),
}
_COMMON = {verdict: Common(Cause(verdict.value), Message(_CONTEXT, line)) for verdict, line in _LINES.items()}
