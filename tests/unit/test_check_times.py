"""How often windows check, and what one server of ours is asked by that on an ordinary day and on a bad one."""

import random
import sys
from collections import Counter

import pytest

from launcher.core.call_causes import Cause
from launcher.core.check_run import LAB_PACE, begin_round
from launcher.core.check_settings import CheckSettings
from launcher.core.check_times import is_old, pace_of, pause_after
from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.observations import Observation, Trouble
from launcher.core.tile_marks import NOTHING, Board, Common, TileMark

WORDS = Message("x", "x")
MARKED = Board({"a": TileMark(Cause.NOT_ANSWERING, "✗", WORDS, WORDS)})
CUT_OFF = Board({}, Common(Cause.OFFLINE, WORDS))
OURS = [Link(f"https://www.nkzu.kz/{number}") for number in range(8)]
ANSWER = 0.05  # seconds that the server takes


def test_the_pace_is_that_of_a_lab_unless_the_administrator_decides_otherwise() -> None:
    assert pace_of(CheckSettings()) == LAB_PACE
    quick = pace_of(CheckSettings(spread=0.0, second_look=0.3))
    assert (quick.spread, quick.hosts_once) == (0.0, True)
    assert (quick.shortest, quick.longest) == pytest.approx((0.1, 0.3))


@pytest.mark.parametrize(("board", "usual"), [(NOTHING, 1800.0), (MARKED, 600.0), (CUT_OFF, 120.0)])
def test_what_is_bad_is_looked_at_again_sooner(board: Board, usual: float) -> None:
    assert [pause_after(board, CheckSettings(), chance) / usual for chance in (0.0, 0.5, 1.0)] == [0.75, 1.0, 1.25]
    # Whoever wants it more often than that has it so.
    assert pause_after(board, CheckSettings(every=60.0), 0.5) == 60.0


def test_what_nobody_has_looked_at_for_long_counts_no_longer() -> None:
    assert [is_old(age, CheckSettings()) for age in (0.0, 2700.0, 2701.0, -1.0)] == [False, False, True, True]


def asked_in_a_day(computers: int, down: range) -> Counter[int]:
    """How often one server of ours is asked in each second from eight to noon; it is silent in the seconds `down`."""
    chance, seconds = random.Random(8), Counter[int]()  # noqa: S311 - not a secret
    settings = CheckSettings()
    for _ in range(computers):
        now = chance.gauss(28_800.0, 3.0)
        while now < 43_200.0:
            going, board = begin_round(OURS, pace_of(settings), now, chance.random), NOTHING
            while not going.is_over:
                now = max(now, going.next_due or now)
                link = going.ready(now)
                assert link is not None
                seconds[int(now)] += 1
                is_down = int(now) in down
                seen = Observation(link=link, trouble=Trouble.SILENT) if is_down else Observation(link=link, status=200)
                now += 8.0 if is_down else ANSWER
                board = MARKED if is_down else NOTHING
                going = going.asked(link).after(seen, now, chance.random(), is_doubtful=is_down)
            now += pause_after(board, settings, chance.random())
    return seconds


@pytest.mark.parametrize("computers", [500, 1000])
def test_so_much_is_asked_of_one_server_in_a_morning(computers: int, capsys: pytest.CaptureFixture[str]) -> None:
    days = {"all is well": range(0), "down from nine to ten": range(32_400, 36_000)}
    for name, down in days.items():
        asked = asked_in_a_day(computers, down)
        first = max(count for second, count in asked.items() if second < 29_100)
        later = max(count for second, count in asked.items() if second >= 29_100)
        with capsys.disabled():
            line = f"{computers:5} computers, {name:22} {first:3} a second at eight, then {later:3} at most"
            sys.stdout.write(f"\n{line}, {asked.total():6} in all")
        assert first < 0.03 * computers
        assert later <= first
