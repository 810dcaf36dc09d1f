"""What the helpdesk is told about a call code, as values for JSON and sentences in three languages."""

from collections.abc import Mapping
from datetime import datetime

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallCode, read_call_code
from launcher.core.call_digits import LENGTH, grouped
from launcher.core.call_texts_codes import SLIPS
from launcher.core.call_texts_computer import COMPUTER
from launcher.core.call_texts_sites import SITES
from launcher.core.call_typing import Slip, digits_typed, slip_in
from launcher.core.call_words import CauseWords
from launcher.core.catalogue import Catalogue, Entry
from launcher.core.explanation import texts
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any

WORDS: Mapping[Cause, CauseWords] = {**SITES, **COMPUTER}


@dataclass(frozen=True, slots=True)
class Decoded:
    """What was typed, as it was understood. `code` None: it is no code, because of `slip`."""

    digits: str
    code: CallCode | None
    slip: Slip | None
    entry: Entry | None = None
    is_ours: bool = False  # made with the content of this computer


def decode(text: str, catalogue: Catalogue) -> Decoded:
    """Understand what somebody has typed."""
    digits = digits_typed(text)
    code = read_call_code(digits) if digits.isascii() and digits.isdigit() and len(digits) == LENGTH else None
    if code is None:
        return Decoded(digits, None, slip_in(digits, lambda row: _is_ours(row, catalogue)))
    return Decoded(digits, code, None, code.entry_in(catalogue), code.is_of(catalogue))


def _is_ours(digits: str, catalogue: Catalogue) -> bool:
    code = read_call_code(digits)
    return code is not None and code.is_of(catalogue) and code.entry <= len(catalogue.entries)


def decoded_value(found: Decoded, catalogue: Catalogue, now: datetime) -> dict[str, Any]:
    """Return what a code says as values for JSON. `now` has the time zone that times are written in."""
    code = found.code
    if code is None:
        nothing = dict.fromkeys(("entry", "title", "cause", "edition", "face", "when", "what", "say"))
        slip = found.slip or Slip.NOT_IN_USE
        return {"code": found.digits, "valid": False, **nothing, "advice": texts(SLIPS[slip]), "slip": slip.value}
    words = WORDS[code.cause]
    return {
        "code": grouped(found.digits),
        "valid": True,
        "entry": None if found.entry is None else found.entry.id,
        "title": None if found.entry is None else texts(found.entry.title),
        "cause": code.cause.value,
        "edition": catalogue.edition if found.is_ours else None,
        "face": code.face.value,
        "when": f"{_moment(code.began(now))}/{_moment(code.ended(now))}",
        "what": texts(words.what),
        "advice": texts(words.advice),
        "say": texts(words.say),
        "slip": None,
    }


def _moment(when: datetime) -> str:
    return when.isoformat(timespec="minutes")
