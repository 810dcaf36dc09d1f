"""When which address is asked: spread over time, each host once at a time, and a second look before a bad word."""

import random
import sys
from collections import Counter
from collections.abc import Callable

import pytest

from launcher.core.check_run import LAB_PACE, Pace, Round, begin_round, one_per_host, witnesses
from launcher.core.links import Link
from launcher.core.observations import Observation, Trouble

A1, A2, B, C = (Link(url) for url in ("https://a.kz/1", "https://a.kz/2", "https://b.kz/", "https://c.kz/"))
PACE = Pace(shortest=20.0, longest=60.0)


def half() -> float:
    return 0.5


def test_one_host_is_asked_one_thing_at_a_time() -> None:
    going = begin_round([A1, A2, B, A1], Pace(), 0.0, half)
    first = going.ready(0.0)
    assert first == A1
    going = going.asked(A1)
    assert going.ready(0.0) == B
    going = going.asked(B)
    assert going.ready(0.0) is None
    going = going.after(Observation(link=A1, status=200), 1.0, 0.5, is_doubtful=False)
    assert going.ready(1.0) == A2


def test_bad_news_counts_after_a_second_look_only() -> None:
    going = begin_round([A1], PACE, 0.0, half).asked(A1)
    going = going.after(Observation(link=A1), 1.0, 0.25, is_doubtful=True)
    assert (going.settled, [seen.link for seen in going.doubtful]) == ((), [A1])
    assert going.next_due == 1.0 + 20.0 + 0.25 * 40.0
    assert (going.ready(30.9), going.ready(31.0)) == (None, A1)
    again = going.asked(A1)
    assert not again.is_over
    bad = again.after(Observation(link=A1), 32.0, 0.5, is_doubtful=True)
    assert bad.is_over
    assert (len(bad.settled), bad.doubtful) == (1, ())
    good = again.after(Observation(link=A1, status=200), 32.0, 0.5, is_doubtful=False)
    assert good.is_over
    assert [seen.status for seen in good.settled] == [200]


def test_a_host_that_does_not_answer_is_not_asked_for_every_page() -> None:
    silent = Observation(link=A1, trouble=Trouble.SILENT)
    going = begin_round([A1, A2, B], PACE, 0.0, half).asked(A1).after(silent, 8.0, 0.0, is_doubtful=True)
    assert [going.ready(now) for now in (8.0, 27.9, 28.0)] == [B, B, B]
    going = going.asked(B).after(Observation(link=B, status=200), 9.0, 0.5, is_doubtful=False)
    assert [going.ready(now) for now in (9.0, 27.9, 28.0)] == [None, None, A1]
    again = going.asked(A1)
    down = again.after(silent, 36.0, 0.5, is_doubtful=True)
    assert down.is_over
    assert [(seen.link, seen.trouble) for seen in down.settled[1:]] == [(A1, Trouble.SILENT), (A2, Trouble.SILENT)]
    up = again.after(Observation(link=A1, status=200), 29.0, 0.5, is_doubtful=False)
    assert up.ready(29.0) == A2


def test_a_page_with_a_fault_says_nothing_of_the_others() -> None:
    faulty = Observation(link=A1, status=503)
    going = begin_round([A1, A2], PACE, 0.0, half).asked(A1).after(faulty, 1.0, 0.0, is_doubtful=True)
    assert going.ready(1.0) == A2
    sent_on = Observation(link=A1, trouble=Trouble.SILENT, hops=("https://b.kz/",))
    assert not sent_on.speaks_for(A2)
    assert not Observation(link=A1, trouble=Trouble.BROKEN_OFF).speaks_for(A2)
    assert not Observation(link=B, trouble=Trouble.SILENT).speaks_for(A2)


def test_no_more_than_eight_are_asked_at_once() -> None:
    links = [Link(f"https://h{number}.kz/") for number in range(20)]
    going, asked = begin_round(links, Pace(), 0.0, half), 0
    while (link := going.ready(0.0)) is not None:
        going, asked = going.asked(link), asked + 1
    assert asked == 8


def test_each_host_has_a_moment_of_its_own_within_the_spread() -> None:
    chance = random.Random(1)  # noqa: S311 - not a secret
    every_page = begin_round([A1, A2], Pace(spread=120.0), 100.0, chance.random)
    assert len({due.at for due in every_page.waiting}) == 1
    going = begin_round([A1, A2, B, C], LAB_PACE, 100.0, chance.random)
    moments = {due.link: due.at for due in going.waiting}
    assert A2 not in moments  # of a host one page is asked for
    assert len({moments[A1], moments[B], moments[C]}) == 3
    assert all(100.0 <= moment <= 220.0 for moment in moments.values())


def test_whose_fault_it_is_is_asked_of_other_hosts() -> None:
    assert witnesses([A1], [A1, A2, B, C]) == (B, C)
    assert witnesses([A1, B], [A1, A2, B, C], most=1) == (C,)
    going = begin_round([A1], Pace(), 0.0, half).asked(A1).after(Observation(link=A1), 1.0, 0.5, is_doubtful=False)
    assert going.is_over
    assert not going.joined_by([B], 1.0).is_over
    assert going.joined_by([A1], 1.0).is_over


# --- what one server of ours is asked when many computers start at eight

OURS = [Link(f"https://www.nkzu.kz/{number}") for number in range(8)]
CAMPUS = [Link("https://www.nkzu.kz/health.json")]
ANSWER = 0.05  # seconds that the server takes


def requests(links: list[Link], pace: Pace, began: float, chance: Callable[[], float]) -> list[float]:
    """When one computer asks, by its own round."""
    going, now, asked = begin_round(links, pace, began, chance), began, []
    while not going.is_over:
        link = going.ready(now)
        if link is None:
            now = max(now, going.next_due or now)
            link = going.ready(now)
        assert link is not None
        asked.append(now)
        now += ANSWER
        going = going.asked(link).after(Observation(link=link, status=200), now, 0.5, is_doubtful=False)
    return asked


def peak(computers: int, links: list[Link], pace: Pace) -> tuple[int, int]:
    """The most requests in one second, and all of them; log-ons are three seconds around eight o'clock."""
    chance = random.Random(8)  # noqa: S311 - not a secret
    seconds: Counter[int] = Counter()
    for _ in range(computers):
        seconds.update(int(at) for at in requests(links, pace, chance.gauss(28_800.0, 3.0), chance.random))
    return max(seconds.values()), seconds.total()


@pytest.mark.parametrize("computers", [500, 1000])
def test_so_much_is_asked_of_one_server_at_eight(computers: int, capsys: pytest.CaptureFixture[str]) -> None:
    at_once = Pace(spread=0.0)
    chance = random.Random(8)  # noqa: S311 - not a secret
    all_at_once = Counter(int(chance.gauss(28_800.0, 3.0)) for _ in range(computers))
    found = {
        "without any of this": (max(all_at_once.values()) * len(OURS), computers * len(OURS)),
        "every address at once": peak(computers, OURS, at_once),
        "every address, spread": peak(computers, OURS, Pace(spread=LAB_PACE.spread)),
        "each host once, at once": peak(computers, list(one_per_host(OURS)), at_once),
        "each host once, spread": peak(computers, OURS, LAB_PACE),
        "health.json, spread": peak(computers, CAMPUS, LAB_PACE),
    }
    with capsys.disabled():
        for name, (most, total) in found.items():
            line = f"{computers:5} computers, {name:24} {most:5} a second at most, {total:5} in all"
            sys.stdout.write(f"\n{line}")
    assert found["without any of this"][0] > 0.9 * computers
    assert found["every address at once"][0] > computers
    assert found["every address, spread"][0] < 0.2 * computers
    assert found["each host once, spread"][0] < 0.03 * computers
    assert found["health.json, spread"] == (found["each host once, spread"][0], computers)


def test_a_round_without_links_is_over() -> None:
    assert Round(PACE).is_over
    assert Round(PACE).next_due is None
