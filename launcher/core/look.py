"""How everything is shown: the size of text and the colours, and the steps from one size to the next."""

from enum import Enum

from launcher.core.quick_dataclasses import dataclass
from launcher.core.settings import TEXT_SIZES, ThemeChoice


class SizeStep(Enum):
    """What a key does to the size of text."""

    LARGER = "larger"
    SMALLER = "smaller"
    USUAL = "usual"


@dataclass(frozen=True, slots=True)
class Look:
    """`text_size` is in per cent, one of TEXT_SIZES."""

    text_size: int
    theme: ThemeChoice


def stepped(size: int, step: SizeStep, usual: int = 100) -> int:
    """Return the size of text after `step`; the largest and the smallest stay as they are. All in per cent."""
    if step is SizeStep.LARGER:
        return next((larger for larger in TEXT_SIZES if larger > size), size)
    if step is SizeStep.SMALLER:
        return next((smaller for smaller in reversed(TEXT_SIZES) if smaller < size), size)
    return usual
