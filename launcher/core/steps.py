"""Work that is done in steps, with something else in between."""

from collections.abc import Generator

from launcher.core.quick_typing import TypeVar

T = TypeVar("T")


def finished(steps: Generator[None, None, T]) -> T:
    """Take all `steps` that are left, and return what they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
