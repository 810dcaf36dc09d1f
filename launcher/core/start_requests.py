"""What a second start of the program asks of the first one."""

import json
import re
from dataclasses import dataclass

LONGEST = 1024  # bytes, the end of the line included
ANSWER = b"ok\n"
_VERB = "activate"
# An entry id of the content, or of a room; a token of the window system (both may be missing).
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}")
_TOKEN = re.compile(r"[!-~]{1,256}")


@dataclass(frozen=True, slots=True)
class StartRequest:
    """Come forward, and open this entry if one is named. `token` lets the window system allow the first."""

    entry: str | None = None
    token: str | None = None


def request_to_line(request: StartRequest) -> bytes:
    """Return `request` as the one line that goes over the wire; an entry that can be none is left out."""
    entry = request.entry if request.entry and _NAME.fullmatch(request.entry) else None
    token = request.token if request.token and _TOKEN.fullmatch(request.token) else None
    return json.dumps({"verb": _VERB, "open": entry, "token": token}).encode("ascii") + b"\n"


def request_from_line(line: bytes) -> StartRequest | None:
    """Return the request of a line, or None for anything else: whoever wrote it is not to be trusted."""
    if len(line) > LONGEST or not line.endswith(b"\n"):
        return None
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if type(values) is not dict or values.get("verb") != _VERB:
        return None
    entry, token = values.get("open"), values.get("token")
    for value, pattern in ((entry, _NAME), (token, _TOKEN)):
        if value is not None and (type(value) is not str or not pattern.fullmatch(value)):
            return None
    return StartRequest(entry, token)
