"""How a check is told in words: the state of an address, the time that it took, and when."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from launcher.core.check_table import Row, Waiting
from launcher.core.health import Finding, Verdict
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.quick_dataclasses import dataclass
from launcher.core.verdict_words import NAMES, SIGNS, Tone, sign_of, tone_of
from launcher.ui.layer_words import layer_words
from launcher.ui.translation import Speech

translate = QCoreApplication.translate

_SECOND = 1000  # milliseconds; from here on seconds are said
_NO_BREAK = "\u00a0"  # a number and its unit stay on one line
_TARGETED = frozenset({Verdict.MOVED, Verdict.ELSEWHERE})


@dataclass(frozen=True, slots=True)
class RowWords:
    """One row as it is read. `address` is without the scheme where that goes without saying."""

    entry_id: str
    title: str
    address: str
    url: str
    sign: str
    state: str
    tone: Tone
    latency: str
    checked: str
    layer: str


def row_words(row: Row, speech: Speech) -> RowWords:
    """Return `row` in the language spoken now."""
    sign, state, tone = state_words(row, speech)
    finding = row.finding
    return RowWords(
        entry_id=row.entry.id,
        title=speech.text(row.entry.title),
        address=short_address(row.link),
        url=row.link.url,
        sign=sign,
        state=state,
        tone=tone,
        latency="" if finding is None else latency_words(finding, speech.language),
        checked="" if row.checked is None else clock_words(row.checked),
        layer=layer_words(row.entry.layer),
    )


def state_words(row: Row, speech: Speech) -> tuple[str, str, Tone]:
    """Return sign, words and tone of what `row` waits for, or of what was found."""
    waiting = {
        Waiting.QUEUE: translate("Checks", "In the queue"),
        Waiting.ANSWER: translate("Checks", "Being checked"),
        Waiting.SECOND_LOOK: translate("Checks", "No good answer; a second look follows"),
    }
    words = waiting.get(row.waiting)
    if words is not None:
        return SIGNS[Tone.QUIET], words, Tone.QUIET
    if row.finding is None:
        return SIGNS[Tone.QUIET], _begun_large(speech.say(NAMES[Verdict.NOT_CHECKED])), Tone.QUIET
    return sign_of(row.finding.verdict), finding_words(row.finding, speech), tone_of(row.finding.verdict)


def finding_words(finding: Finding, speech: Speech) -> str:
    """Return the verdict in a word or two, with the host that it leads to."""
    name = _begun_large(speech.say(NAMES[finding.verdict]))
    if finding.verdict not in _TARGETED or not finding.seen.redirects:
        return name
    host = finding.seen.redirects[-1].partition("://")[2].partition("/")[0]
    return f"{name}: {host}" if host else name


def _begun_large(text: str) -> str:
    return text[:1].upper() + text[1:]


def latency_words(finding: Finding, language: Language) -> str:
    """Return how long the answer took; empty where nobody was asked."""
    milliseconds = finding.seen.milliseconds
    if not milliseconds:
        return ""
    if milliseconds < _SECOND:
        words = translate("Checks", "{number} ms").format(number=milliseconds)
    else:
        number = f"{milliseconds / _SECOND:.1f}"
        comma = number if language is Language.EN else number.replace(".", ",")
        words = translate("Checks", "{number} s").format(number=comma)
    return words.replace(" ", _NO_BREAK)


def clock_words(when: datetime) -> str:
    """Return the time of day."""
    return f"{when:%H:%M}"


def short_address(link: Link) -> str:
    """Return the address as one says it: without the scheme, and without the slash of a first page."""
    return link.url.partition("://")[2].removesuffix("/") or link.url
