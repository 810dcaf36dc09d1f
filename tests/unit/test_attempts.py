"""Wrong codes make one wait longer and longer, and the gesture that leads to the question."""

import pytest

from launcher.core.attempts import Attempts
from launcher.core.staff_gesture import GestureCounter

DAY = 24 * 60 * 60


def test_five_wrong_codes_then_longer_and_longer() -> None:
    attempts, now, waits = Attempts(), 1000.0, []
    for _ in range(13):
        now += attempts.wait(now)
        attempts = attempts.after_wrong(now)
        waits.append(attempts.wait(now))
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900]


def test_waiting_ends_by_itself() -> None:
    attempts = Attempts(wrong=4).after_wrong(100.0)
    assert [attempts.wait(now) for now in (100.0, 129.5, 130.0, 5000.0)] == [30.0, 0.5, 0.0, 0.0]
    # The next wrong code is not the first one again.
    assert attempts.after_wrong(5000.0).wait(5000.0) == 60


def test_right_code_ends_it() -> None:
    attempts = Attempts(wrong=7, free_at=0.0).after_wrong(0.0).after_right()
    assert attempts == Attempts()
    assert attempts.wait(-1e9) == 0


def test_clock_may_begin_anywhere() -> None:
    """A monotonic clock counts from the start of the computer, or from any other time."""
    for start in (-1e6, 0.0, 1e9):
        attempts = Attempts()
        for _ in range(5):
            assert attempts.wait(start) == 0
            attempts = attempts.after_wrong(start)
        assert attempts.wait(start) == 30


def test_robot_needs_more_than_a_day_for_ten_thousand_guesses() -> None:
    attempts, now = Attempts(), 0.0
    for _ in range(10_000):
        now += attempts.wait(now) + 0.001
        attempts = attempts.after_wrong(now)
    assert now > 100 * DAY


@pytest.mark.parametrize(
    ("times", "complete"),
    [
        ([0, 0.5, 1, 1.5, 2], True),
        ([0, 0.75, 1.5, 2.25, 3], True),
        ([0, 0.75, 1.5, 2.25, 3.1], False),
        ([0, 0.1, 0.2, 0.3], False),
        ([0, 10, 10.1, 10.2, 10.3], False),
        ([0, 10, 10.1, 10.2, 10.3, 10.4], True),
        ([second * 1.0 for second in range(100)], False),
    ],
)
def test_gesture_is_five_presses_in_three_seconds(times: list[float], complete: bool) -> None:
    counter = GestureCounter()
    for time in times:
        assert not counter.is_complete
        counter = counter.pressed(time)
    assert counter.is_complete is complete
