"""Each verdict as a sign, a word and a tone: a state is never told by colour alone."""

from enum import StrEnum

from launcher.core.health import OPENING, WORKING, Verdict
from launcher.core.messages import QT_TRANSLATE_NOOP, Message

NAMES = {
    Verdict.WORKS: Message("Health", QT_TRANSLATE_NOOP("Health", "works")),
    Verdict.WORKS_SIGN_IN: Message("Health", QT_TRANSLATE_NOOP("Health", "works, with a password")),
    Verdict.BUSY: Message("Health", QT_TRANSLATE_NOOP("Health", "busy")),
    Verdict.MOVED: Message("Health", QT_TRANSLATE_NOOP("Health", "moved")),
    Verdict.ELSEWHERE: Message("Health", QT_TRANSLATE_NOOP("Health", "leads elsewhere")),
    Verdict.PAGE_GONE: Message("Health", QT_TRANSLATE_NOOP("Health", "page gone")),
    Verdict.SITE_FAULT: Message("Health", QT_TRANSLATE_NOOP("Health", "fault of the site")),
    Verdict.NOT_ANSWERING: Message("Health", QT_TRANSLATE_NOOP("Health", "not answering")),
    Verdict.NAME_NOT_FOUND: Message("Health", QT_TRANSLATE_NOOP("Health", "name not found")),
    Verdict.CERTIFICATE_UNTRUSTED: Message("Health", QT_TRANSLATE_NOOP("Health", "certificate not trusted")),
    Verdict.CERTIFICATE_OTHER_SITE: Message("Health", QT_TRANSLATE_NOOP("Health", "certificate of another site")),
    Verdict.CERTIFICATE_EXPIRED: Message("Health", QT_TRANSLATE_NOOP("Health", "certificate has run out")),
    Verdict.CLOCK_WRONG: Message("Health", QT_TRANSLATE_NOOP("Health", "clock is wrong")),
    Verdict.PROXY: Message("Health", QT_TRANSLATE_NOOP("Health", "fault of the proxy")),
    Verdict.NETWORK_SIGN_IN: Message("Health", QT_TRANSLATE_NOOP("Health", "sign in to the network")),
    Verdict.OFFLINE: Message("Health", QT_TRANSLATE_NOOP("Health", "offline")),
    Verdict.NOT_CHECKED: Message("Health", QT_TRANSLATE_NOOP("Health", "not checked")),
}


class Tone(StrEnum):
    """How grave something is."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    QUIET = "quiet"  # nothing is known


SIGNS = {Tone.GOOD: "✓", Tone.WARNING: "▲", Tone.BAD: "✗", Tone.QUIET: "○"}
_MOVED = "→"


def tone_of(verdict: Verdict) -> Tone:
    """Return how grave `verdict` is."""
    if verdict is Verdict.NOT_CHECKED:
        return Tone.QUIET
    if verdict in WORKING:
        return Tone.GOOD
    return Tone.WARNING if verdict in OPENING else Tone.BAD


def sign_of(verdict: Verdict) -> str:
    """Return the sign that stands before the word."""
    return _MOVED if verdict is Verdict.MOVED else SIGNS[tone_of(verdict)]
