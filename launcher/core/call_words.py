"""The form of what the helpdesk is told about a call code."""

from launcher.core.languages import LocalText
from launcher.core.quick_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CauseWords:
    """One cause: what happened, what the helpdesk tries, and what it says to the caller."""

    what: LocalText
    advice: LocalText
    say: LocalText
