"""The form of what the helpdesk is told about a call code."""

from dataclasses import dataclass

from launcher.core.languages import LocalText


@dataclass(frozen=True, slots=True)
class CauseWords:
    """One cause: what happened, what the helpdesk tries, and what it says to the caller."""

    what: LocalText
    advice: LocalText
    say: LocalText
