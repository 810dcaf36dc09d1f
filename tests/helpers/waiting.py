"""Waiting for something that another process does: by asking again, up to a deadline, never by a fixed pause."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PAUSE_BETWEEN_QUESTIONS_S = 0.02


class NeverHappenedError(AssertionError):
    """What a test waited for did not happen within its deadline."""


def wait_until(question: Callable[[], T | None], what: str, within_s: float) -> T:
    """Ask `question` until its answer is true, and return that answer.

    `what` completes the sentence "waited N s for ...". Raises NeverHappenedError at the deadline.
    """
    deadline = time.monotonic() + within_s
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() >= deadline:
            raise NeverHappenedError(f"waited {within_s:g} s for {what}")
        time.sleep(PAUSE_BETWEEN_QUESTIONS_S)
