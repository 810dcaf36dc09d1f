"""What leaves the computer in a report, and what does not.

Events are let through by a list of what is known to be harmless; everything else in them is left out. Sentences and
paths are let through after what could name a person, a computer or a secret was replaced: they come from this program
and from the system, but a path has a user's name in it, and an error of the system may have a path in it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from math import isfinite

from launcher.core.json_text import read_json
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any

ADDRESS, USER, COMPUTER, REMOVED, TURN = "<address>", "<user>", "<computer>", "<removed>", "<turn>"
LAST_EVENTS = 200
# A name of two or three letters is in the middle of many words, and one of a single letter is a word itself.
_SHORTEST_NAME, _FOUND_ANYWHERE = 2, 4
# Characters. No sentence or path of ours is as long.
_LONGEST_TEXT = 1000
# A name of Windows may have spaces in it.
_HOMES = re.compile(
    r"(?i)(?:/home/|/Users/|\b[A-Z]:[\\/]+Users[\\/]+)(?:[^\\/\"'“”:;,\r\n]+(?=[\\/])|[^\\/\s\"'“”:;,]+)"
)
_ADDRESSES = re.compile(r"(?i)\b[a-z][a-z0-9+.-]{0,30}://[^\s\"'<>“”]+|\b(?:mailto|tg|tel):[^\s\"'<>“”]+")
_MAILBOXES = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SECRETS = re.compile(r"(?i)scrypt\$\S+|(?<!\S)\S*\b(?:pwd|passcode|password|passwd|token|secret|key)=\S*")
_TURNS = re.compile(r"\bnkzu\.[a-z0-9_]{8}\b")
_WORD = re.compile(r"[a-z][a-z0-9-]{0,39}")

# What an event may say: one word of ours; something that the content names; a text to be cleaned.
_WORDS = frozenset({"event", "state", "reason", "outcome", "how", "what", "verdict", "face"})
_NAMES = frozenset({"id", "entry", "open"})
_TEXTS = frozenset({"program", "browser", "detail", "file"})
# Of an error of ours: its class, and the file and line where it was.
_SHAPES = {"kind": re.compile(r"[A-Za-z]{1,40}"), "place": re.compile(r"[a-z0-9_]{1,40}\.py:[0-9]{1,5}")}


@dataclass(frozen=True, slots=True)
class Scrubber:
    """Replaces what must not be told. `addresses` and `names` are those of the content: everyone may know them."""

    users: Sequence[str] = ()
    computers: Sequence[str] = ()
    homes: Sequence[str] = ()
    addresses: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    def text(self, text: str) -> str:
        """Return `text` without anything that names a person, a computer, an address that was typed, or a secret."""
        if len(text) > _LONGEST_TEXT:
            return REMOVED
        text = _ADDRESSES.sub(lambda found: found[0] if found[0] in self.addresses else ADDRESS, text)
        text = _SECRETS.sub(REMOVED, _MAILBOXES.sub(ADDRESS, text))
        for home in sorted(filter(None, self.homes), key=len, reverse=True):
            text = re.sub(rf"{re.escape(home.rstrip('/'))}(?![\w.-])", "~", text) if home.rstrip("/") else text
        text = _TURNS.sub(TURN, _HOMES.sub("~", text))
        return self._without(self._without(text, self.users, USER), self.computers, COMPUTER)

    @staticmethod
    def _without(text: str, names: Iterable[str], instead: str) -> str:
        for name in sorted({name for name in names if len(name) >= _SHORTEST_NAME}, key=len, reverse=True):
            sought = re.escape(name) if len(name) >= _FOUND_ANYWHERE else rf"(?<![^\W_]){re.escape(name)}(?![^\W_])"
            text = re.sub(f"(?i){sought}", instead, text)
        return text

    def value(self, value: Any) -> Any:
        """Do the same with every text in a value of JSON; the names of its keys are ours."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {key: self.value(one) for key, one in value.items()}
        return [self.value(one) for one in value] if isinstance(value, list | tuple) else value

    def events(self, lines: Iterable[bytes]) -> list[dict[str, Any]]:
        """Return the last events of a log, cleaned. What is no event is left out."""
        last = [line for line in lines if line.strip()][-LAST_EVENTS:]
        values = (read_json(line).value for line in last)
        return [self._event(value) for value in values if isinstance(value, dict)]

    def _event(self, value: Mapping[str, Any]) -> dict[str, Any]:
        return {key: said for key, one in value.items() if (said := self._fact(key, one)) is not None}

    def _fact(self, key: str, value: Any) -> Any:
        """Return what may be told of one fact; None for nothing."""
        if isinstance(value, bool | int | float):
            return value if _WORD.fullmatch(key) and isfinite(value) else None
        if isinstance(value, list) and key in {"arguments", "left"}:
            return len(value)
        if not isinstance(value, str):
            return None
        if key in _WORDS:
            # Not cleaned: many kiosks have a user that is called “kiosk”, and the words are ours.
            return value if _WORD.fullmatch(value) else REMOVED
        if key in _SHAPES:
            return value if _SHAPES[key].fullmatch(value) else REMOVED
        if key in _NAMES:
            return value if value in self.names else REMOVED
        if key == "url":
            return value if value in self.addresses else ADDRESS
        return self.text(value) if key in _TEXTS else None
