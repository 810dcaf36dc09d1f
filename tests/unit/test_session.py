"""A turn at a shared computer, on a clock that the test turns."""

import random

import pytest

from launcher.core.session import WARNING_SECONDS, EndReason, Phase, Turn

IDLE = 300.0


def begun(now: float = 0.0, idle: float = IDLE) -> Turn:
    return Turn(idle).touched(now)


def warned() -> Turn:
    return begun().looked(IDLE, IDLE)


def test_the_first_touch_begins_a_turn_and_not_the_time() -> None:
    turn = Turn(IDLE)
    assert turn.looked(10 * IDLE, 10 * IDLE).phase is Phase.WAITING
    assert turn.touched(5.0).phase is Phase.IN_USE


@pytest.mark.parametrize(("now", "phase"), [(IDLE - 0.1, Phase.IN_USE), (IDLE, Phase.WARNING)])
def test_it_warns_after_the_time_and_not_before(now: float, phase: Phase) -> None:
    assert begun().looked(now, None).phase is phase


def test_what_is_typed_into_the_browser_counts() -> None:
    turn = begun().looked(IDLE, 10.0)
    assert turn.phase is Phase.IN_USE
    assert turn.looked(IDLE + 289, 299.0).phase is Phase.IN_USE
    assert turn.looked(IDLE + 290, 300.0).phase is Phase.WARNING


def test_a_touch_stops_the_countdown() -> None:
    assert warned().touched(IDLE + 59).phase is Phase.IN_USE
    assert warned().touched(IDLE + 59).looked(IDLE + 60, None).phase is Phase.IN_USE


def test_a_key_in_the_browser_stops_the_countdown_too() -> None:
    assert warned().looked(IDLE + 30, 1.0).phase is Phase.IN_USE


def test_a_touch_from_before_the_warning_does_not() -> None:
    # A reader that answers late tells of a moment that the machine did not know yet.
    turn = warned().looked(IDLE + 30, 31.0)
    assert turn.phase is Phase.WARNING
    assert turn.looked(IDLE + WARNING_SECONDS, None).phase is Phase.ENDING


def test_the_countdown_ends_the_turn() -> None:
    turn = warned().looked(IDLE + WARNING_SECONDS, IDLE + WARNING_SECONDS)
    assert (turn.phase, turn.reason) == (Phase.ENDING, EndReason.IDLE)
    assert turn.ended().phase is Phase.WAITING


def test_the_seconds_are_whole_and_count_down_to_nothing() -> None:
    turn = warned()
    assert [turn.seconds_left(IDLE + passed) for passed in (0, 0.5, 1, 59.5, 60, 80)] == [60, 60, 59, 1, 0, 0]
    assert turn.seconds_left(IDLE - 100) == 60  # a clock that went back


def test_zero_minutes_never_warn() -> None:
    assert begun(idle=0).looked(10**9, 10**9).phase is Phase.IN_USE


def test_whoever_says_so_has_finished() -> None:
    turn = begun().ending(EndReason.FINISHED)
    assert (turn.phase, turn.reason) == (Phase.ENDING, EndReason.FINISHED)


def test_nobody_can_finish_where_nobody_is() -> None:
    assert Turn(IDLE).ending(EndReason.FINISHED).phase is Phase.WAITING
    assert Turn(IDLE).ending(EndReason.LEFT).phase is Phase.ENDING


def test_nothing_stops_an_end_that_has_begun() -> None:
    turn = begun().ending(EndReason.IDLE)
    assert turn.touched(1.0) is turn
    assert turn.looked(2.0, 0.0) is turn
    assert turn.ending(EndReason.FINISHED) is turn


@pytest.mark.parametrize("reason", [EndReason.LEFT, EndReason.STOPPED])
def test_who_ends_the_program_is_heard_while_a_turn_ends(reason: EndReason) -> None:
    turn = begun().ending(EndReason.FINISHED).ending(reason)
    assert (turn.phase, turn.reason) == (Phase.ENDING, reason)


@pytest.mark.parametrize("idle", [None, 5.0])
def test_whoever_wakes_a_computer_does_not_find_the_turn_of_who_let_it_sleep(idle: float | None) -> None:
    morning = 8 * 3600.0
    assert begun().looked(morning, idle).reason is EndReason.IDLE
    assert begun().touched(morning).phase is Phase.ENDING
    assert begun(idle=0).looked(morning, None).phase is Phase.IN_USE


def test_a_short_sleep_only_counts_as_idling() -> None:
    assert begun().looked(IDLE + WARNING_SECONDS - 1, None).phase is Phase.WARNING


def test_a_clock_that_goes_back_ends_nothing() -> None:
    turn = begun(1000.0).looked(-(10.0**9), None)
    assert turn.phase is Phase.IN_USE
    assert turn.touched(5.0).touched_at == 1000.0


def test_the_next_turn_begins_with_its_own_time() -> None:
    turn = begun().ending(EndReason.FINISHED).ended().touched(50.0)
    assert turn.looked(50.0 + IDLE - 1, None).phase is Phase.IN_USE


def test_twenty_thousand_turns_keep_their_promises() -> None:
    """Whatever people do: no turn ends unwarned or while somebody works, and none goes on where nobody is."""
    chance = random.Random(4)  # noqa: S311 - the same course at each run
    turns, now, turn = 0, 0.0, Turn(IDLE)
    touched = warned_at = 0.0
    while turns < 20_000:
        now += chance.choice((0.1, 1.0, 30.0, 200.0))
        before = turn
        if chance.random() < 0.3:
            turn, touched = turn.touched(now), now
        elif chance.random() < 0.05:
            turn = turn.ending(EndReason.FINISHED)
        else:
            turn = turn.looked(now, None if chance.random() < 0.5 else now - touched)
        if turn.phase is Phase.WARNING and before.phase is not Phase.WARNING:
            warned_at = now
            assert now - touched >= IDLE
        if turn.phase is Phase.IN_USE and before.phase is Phase.IN_USE:
            assert now - touched < IDLE
        if turn.phase is Phase.ENDING:
            if turn.reason is EndReason.IDLE:
                assert now - warned_at >= WARNING_SECONDS
                assert touched <= warned_at
            turn = turn.ended()
            turns += 1
            assert turn.phase is Phase.WAITING
