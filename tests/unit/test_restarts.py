"""A kiosk comes back: when it does, how soon, and when in safe mode."""

import signal

import pytest

from launcher.core.exit_codes import ExitCode
from launcher.core.restarts import EARLY, RESTING, RUNNING, TRUSTED, Exit, Patience, Restarts

CRASH = Exit(-signal.SIGSEGV, 5.0)


def after(*ends: Exit) -> Restarts:
    found = Restarts()
    for end in ends:
        found = found.after(end)
    return found


@pytest.mark.parametrize("code", [0, 1, 2, 75, 77])
def test_an_answer_is_the_end(code: int) -> None:
    assert Exit(code, 5.0).is_final
    assert not Exit(code, 5.0, hung=True).is_final, "an answer that comes after the hang was noticed"


@pytest.mark.parametrize("code", [ExitCode.INTERNAL, 3, 76, 78, 128, 255, 0xC0000005, -1, -6, -9, -11, -15])
def test_everything_else_is_an_accident(code: int) -> None:
    assert not Exit(code, 5.0).is_final


def test_three_early_exits_in_a_row_lead_to_safe_mode() -> None:
    assert [after(*[CRASH] * number).safe for number in range(5)] == [False, False, False, True, True]


@pytest.mark.parametrize("ran_for", [0.0, 5.0, EARLY - 1])
def test_it_is_the_same_how_soon_they_come(ran_for: float) -> None:
    assert after(*[Exit(70, ran_for)] * 3).safe


def test_a_long_run_between_begins_the_counting_anew() -> None:
    assert not after(CRASH, CRASH, Exit(-9, EARLY), CRASH, CRASH).safe
    assert not after(*[Exit(-9, EARLY)] * 50).safe
    assert after(CRASH, CRASH, Exit(-9, EARLY), CRASH, CRASH, CRASH).safe


def test_a_window_that_never_comes_is_an_early_exit_however_late_that_was_noticed() -> None:
    assert after(*[Exit(-9, 61.0, was_ready=False, hung=True)] * 3).safe


def test_safe_mode_lasts_until_a_run_of_ten_minutes() -> None:
    safe = after(CRASH, CRASH, CRASH)
    assert safe.after(CRASH).safe
    assert safe.after(Exit(-9, TRUSTED - 1)).safe
    assert safe.after(Exit(-9, TRUSTED - 1)).early == 0
    assert safe.after(Exit(-9, TRUSTED)) == Restarts()
    assert safe.after(Exit(-9, TRUSTED, was_ready=False)).safe
    again = safe.after(Exit(-9, TRUSTED))
    assert not again.after(CRASH).after(CRASH).safe
    assert again.after(CRASH).after(CRASH).after(CRASH).safe


def test_the_first_start_again_is_at_once_and_the_pauses_stay_short() -> None:
    at_once = Exit(-signal.SIGSEGV, 0.0)
    pauses = [after(*[at_once] * number).pause for number in range(1, 9)]
    assert pauses == [0.0, 0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.0]
    assert after(*[at_once] * 4, Exit(-9, EARLY)).pause == 0.0


def test_a_kiosk_that_has_run_for_a_second_needs_no_pause() -> None:
    crashes = [Exit(-9, 0.0)] * 9
    assert after(*crashes, Exit(-9, 0.7)).pause == pytest.approx(0.3)
    assert after(*crashes, Exit(-9, 1.0)).pause == 0.0
    assert after(*crashes, Exit(-9, 30.0)).pause == 0.0


def test_it_never_gives_up() -> None:
    found = Restarts()
    for _ in range(100_000):
        found = found.after(Exit(-9, 0.0))
        assert found.pause <= 1.0
    assert found.safe


def test_silence_is_a_hang_when_it_was_listened_to() -> None:
    patience = Patience(RUNNING, 100.0)
    for second in range(1, int(RUNNING)):
        patience = patience.after_look(100.0 + second)
        assert not patience.is_over
        assert 0 < patience.next_look <= RUNNING / 3
    assert patience.after_look(100.0 + RUNNING).is_over


def test_time_in_which_nobody_could_listen_does_not_count() -> None:
    """The guard was stopped for an hour, and the kiosk with it; or the computer slept."""
    patience = Patience(RUNNING, 0.0).after_look(5.0).after_look(3600.0)
    assert not patience.is_over
    assert patience.silent == pytest.approx(5.0 + RUNNING / 3)
    assert patience.after_look(3600.0 + RUNNING / 3).is_over, "from now on it does"


def test_a_kiosk_at_rest_is_looked_at_only_when_its_word_is_overdue() -> None:
    patience = Patience(RESTING, 0.0)
    assert 60.0 < patience.next_look == RESTING - RUNNING
    overdue = patience.after_look(patience.next_look)
    assert not overdue.is_over
    assert overdue.next_look == RUNNING
    assert overdue.after_look(RESTING).is_over
    # The whole computer has stood for an hour: then it has the last part of its time to say something.
    assert not patience.after_look(3600.0).is_over


def test_a_clock_that_stands_still_is_no_reason_to_wait_less() -> None:
    assert Patience(RUNNING, 10.0).after_look(10.0).after_look(9.0).silent == 0.0
