"""What can be wrong in a content file: every mistake with its place, its meaning and its cure."""

from collections.abc import Mapping
from enum import StrEnum

from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass, replace

CONTEXT = "Problems"
# The parameters that are words of ours, to be translated, and not part of somebody's file.
_WORDS = frozenset({"found", "expected", "language", "reason"})
_LONGEST = 400  # characters of the path of a file; a command with half a path would be no cure


class Severity(StrEnum):
    """An error breaks a rule of the schema; a warning is shown all the same but ought to be mended."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake. `pointer` is a JSON pointer (RFC 6901); lines and columns count from 1, 0 means unknown."""

    code: str
    severity: Severity
    pointer: str
    message: Message
    cure: Message
    line: int = 0
    column: int = 0

    def at(self, line: int, column: int) -> "Problem":
        """Return this problem with its place in the file."""
        return replace(self, line=line, column=column)


def problem(code: str, pointer: str = "", /, **params: str) -> Problem:
    """Return the problem `code` at `pointer`; `params` fill the sentences of :mod:`problem_texts`."""
    # Imported here: a sound content file, the usual case at start-up, needs none of the sentences.
    from launcher.core.problem_texts import TEXTS, WARNINGS
    from launcher.core.problem_words import WORDS

    message, cure = TEXTS[code]
    short: Mapping[str, str | Message] = {
        name: Message("Words", WORDS[value]) if value in WORDS and name in _WORDS else _fit(name, value)
        for name, value in params.items()
    }
    severity = Severity.WARNING if code in WARNINGS else Severity.ERROR
    return Problem(code, severity, pointer, Message(CONTEXT, message, short), Message(CONTEXT, cure, short))


def _fit(name: str, value: str) -> str:
    return shortened(value, _LONGEST) if name == "file" else shortened(value)


def shortened(text: str, limit: int = 80) -> str:
    """Return `text` fit for one line of a message: no invisible characters, at most `limit` characters."""
    visible = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text[: limit + 1])
    return visible if len(visible) <= limit else f"{visible[: limit - 1]}…"


def pointer_to(parent: str, key: str | int) -> str:
    """Return the JSON pointer of `key` inside `parent` (RFC 6901: ``~`` and ``/`` are escaped)."""
    return f"{parent}/{str(key).replace('~', '~0').replace('/', '~1')}"
