"""What a second start of the program asks of the first one."""

import json

from launcher.core.quick_dataclasses import dataclass
from launcher.core.start_line import LONGEST, VERB, is_entry_name, is_token, start_line


@dataclass(frozen=True, slots=True)
class StartRequest:
    """Come forward, and open this entry if one is named. `token` lets the window system allow the first."""

    entry: str | None = None
    token: str | None = None


def request_to_line(request: StartRequest) -> bytes:
    """Return `request` as the one line that goes over the wire; an entry that can be none is left out."""
    return start_line(request.entry, request.token)


def request_from_line(line: bytes) -> StartRequest | None:
    """Return the request of a line, or None for anything else: whoever wrote it is not to be trusted."""
    if len(line) > LONGEST or not line.endswith(b"\n"):
        return None
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if type(values) is not dict or values.get("verb") != VERB:
        return None
    entry, token = values.get("open"), values.get("token")
    for value, is_one in ((entry, is_entry_name), (token, is_token)):
        if value is not None and (type(value) is not str or not is_one(value)):
            return None
    return StartRequest(entry, token)
