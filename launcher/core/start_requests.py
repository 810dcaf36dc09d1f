"""What a second start of the program asks of the first one."""

import json

from launcher.core.quick_dataclasses import dataclass
from launcher.core.start_line import LONGEST, READER_VERB, VERB, is_entry_name, is_token, start_line

_VERBS = (VERB, READER_VERB)  # no set: what a stranger sends may be a list, which is in none


@dataclass(frozen=True, slots=True)
class StartRequest:
    """Come forward, and open this entry if one is named. `token` lets the window system allow the first.

    With `reader` a kiosk starts its screen reader instead, or ends it, and everything else stays as it is.
    """

    entry: str | None = None
    token: str | None = None
    reader: bool = False


def request_to_line(request: StartRequest) -> bytes:
    """Return `request` as the one line that goes over the wire; an entry that can be none is left out."""
    return start_line(request.entry, request.token, READER_VERB if request.reader else VERB)


def request_from_line(line: bytes) -> StartRequest | None:
    """Return the request of a line, or None for anything else: whoever wrote it is not to be trusted."""
    if len(line) > LONGEST or not line.endswith(b"\n"):
        return None
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if type(values) is not dict or values.get("verb") not in _VERBS:
        return None
    entry, token = values.get("open"), values.get("token")
    for value, is_one in ((entry, is_entry_name), (token, is_token)):
        if value is not None and (type(value) is not str or not is_one(value)):
            return None
    return StartRequest(entry, token, reader=values["verb"] == READER_VERB)
