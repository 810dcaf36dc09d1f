"""The one line with which a start hands its wish to the window that is there already.

Imports nothing: a start that only hands over must not take longer than Python itself does. So there are no regular
expressions here and no json; :mod:`launcher.core.start_requests` reads the line with json, at leisure.
"""

LONGEST = 1024  # bytes, the end of the line included
ANSWER = b"ok\n"
VERB = "activate"
READER_VERB = "screen-reader"  # the kiosk starts its screen reader, or ends it, and does not come forward
# The one argument of a start that looks at addresses for its window: between us and ourselves, and so in no help.
ANSWER_LOOKS = "--answer-looks"
_IN_NAMES = "_.:-"


def start_line(entry: str | None, token: str | None, verb: str = VERB) -> bytes:
    """Return the line that asks for `entry`, with the `token` of the window system; what can be neither is left out."""
    entry = entry if entry and is_entry_name(entry) else None
    token = token if token and is_token(token) else None
    return f'{{"verb": "{verb}", "open": {_quoted(entry)}, "token": {_quoted(token)}}}\n'.encode("ascii")


def is_entry_name(text: str) -> bool:
    """Whether `text` can be the id of an entry of the content, or of a room."""
    if not 1 <= len(text) <= 100 or not text.isascii() or not text[0].isalnum():
        return False
    return all(letter.isalnum() or letter in _IN_NAMES for letter in text)


def is_token(text: str) -> bool:
    """Whether `text` can be a token of the window system: what is printed in ASCII, without spaces."""
    return 1 <= len(text) <= 256 and all("!" <= letter <= "~" for letter in text)


def _quoted(text: str | None) -> str:
    """Return `text` of printed ASCII letters as JSON."""
    if text is None:
        return "null"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
