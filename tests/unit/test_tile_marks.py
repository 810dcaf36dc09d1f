"""What a person sees of the checks: a mark on what is at fault, nothing on the rest, and one line for this computer."""

from collections.abc import Sequence

import pytest

from launcher.core.call_advice import WORDS
from launcher.core.catalogue import Entry, Kind, Source
from launcher.core.health import OPENING, WORKING, Finding, Page, Verdict, judge, judge_page
from launcher.core.languages import LocalText
from launcher.core.links import HostList, HostRule, Link
from launcher.core.network import NetworkState
from launcher.core.observations import Observation, Trouble
from launcher.core.redirects import Step, Way
from launcher.core.tile_marks import NOTHING, Board, board_of, is_away

A1, A2, B, C, D = (
    Link(url) for url in ("https://a.kz/1", "https://a.kz/2", "https://b.kz/", "https://c.kz/", "http://a.kz/")
)
HOSTS = HostList(tuple(HostRule(host=f"{name}.kz", http_ok=True) for name in "abcd"))
NAMES = {A1: "a1", A2: "a2", B: "b", C: "c", D: "d", None: "none"}


def entry(link: Link | None) -> Entry:
    text = LocalText("x", "x", "x")
    return Entry(
        id=NAMES[link], kind=Kind.PLATFORM, title=text, summary=text, icon="link", category="all", clauses=("1",),
        source=Source.PUBLIC, link=link,
    )  # fmt: skip


ENTRIES = [entry(link) for link in NAMES]


def board(*looks: Observation, network: NetworkState = NetworkState.UNKNOWN, cable: bool = True) -> Board:
    """What is shown after these looks."""
    return board_of(judge_page(looks, HOSTS, cable=cable), ENTRIES, network)


def said(shown: Board) -> dict[str, str]:
    """Signs and words by entry."""
    return {name: f"{mark.sign} {mark.word}" for name, mark in shown.marks.items()}


def ok(link: Link) -> Observation:
    return Observation(link=link, status=200, ahead=0.0)


def all_with(trouble: Trouble, links: Sequence[Link] = (A1, B, C)) -> list[Observation]:
    return [Observation(link=link, trouble=trouble) for link in links]


def test_what_works_has_no_mark_and_neither_has_what_was_not_checked() -> None:
    assert board(ok(A1), Observation(link=B, status=401, ahead=0.0)) == NOTHING
    assert board() == NOTHING


def test_a_host_that_does_not_answer_marks_all_its_entries_and_no_other() -> None:
    shown = board(Observation(link=A1, trouble=Trouble.REFUSED), ok(B))
    # The same name without encryption is another door, which may be open.
    assert said(shown) == {"a1": "✗ Not answering", "a2": "✗ Not answering"}
    assert shown.common is None


@pytest.mark.parametrize(
    "fault",
    [
        Observation(link=A1, status=404, ahead=0.0),
        Observation(link=A1, status=503, ahead=0.0),
        Observation(link=A1, trouble=Trouble.BROKEN_OFF),
        Observation(link=A1, trouble=Trouble.SILENT, hops=("https://b.kz/x",)),
        Observation(link=A1, status=302, step=Step(Way.STRANGER, "https://x.kz/", "x.kz", Link("https://x.kz/"))),
    ],
)
def test_the_fault_of_one_page_is_not_that_of_its_host(fault: Observation) -> None:
    assert set(board(fault, ok(B)).marks) == {"a1"}


def test_what_was_found_at_an_address_itself_counts_more_than_what_its_host_says() -> None:
    assert set(board(Observation(link=A1, trouble=Trouble.SILENT), ok(A2), ok(B)).marks) == {"a1"}


def test_a_bad_certificate_is_the_fault_of_the_whole_host() -> None:
    for trouble in (Trouble.EXPIRED, Trouble.OTHER_SITE, Trouble.UNTRUSTED):
        shown = board(Observation(link=A1, trouble=trouble), ok(B))
        assert said(shown) == {"a1": "✗ Do not sign in now", "a2": "✗ Do not sign in now"}


def test_a_sign_tells_what_is_down_from_what_is_slow() -> None:
    shown = board(
        Observation(link=A1, status=404, ahead=0.0),
        Observation(link=A2, status=500, ahead=0.0),
        Observation(link=B, status=429, ahead=0.0),
        ok(C),
    )
    assert said(shown) == {"a1": "✗ Page is gone", "a2": "✗ Fault at the site", "b": "▲ Slow now"}


@pytest.mark.parametrize(
    ("trouble", "cause"),
    [
        (Trouble.REFUSED, "offline"),
        (Trouble.NAME_NOT_FOUND, "offline"),
        (Trouble.PROXY_SILENT, "proxy"),
        (Trouble.UNTRUSTED, "certificate-untrusted"),
        (Trouble.EXPIRED, "clock-wrong"),
    ],
)
def test_where_everything_fails_one_line_says_so_and_no_tile(trouble: Trouble, cause: str) -> None:
    shown = board(*all_with(trouble))
    assert shown.marks == {}
    assert shown.common is not None
    assert (shown.common.cause.value, shown.common.line.params) == (cause, {})


def test_a_fault_of_this_computer_is_on_no_tile_even_where_sites_of_the_campus_work() -> None:
    shown = board(*all_with(Trouble.PROXY_SIGN_IN, (A1, B)), Observation(link=C, status=404, ahead=0.0))
    assert shown.common is not None
    assert shown.common.cause.value == "proxy"
    assert set(shown.marks) == {"c"}


def test_one_certificate_of_tomorrow_is_the_sites_fault_until_the_clock_is_known_to_be_wrong() -> None:
    tomorrow = Observation(link=A1, trouble=Trouble.NOT_YET_VALID)
    assert (set(board(tomorrow, ok(B)).marks), board(tomorrow, ok(B)).common) == ({"a1", "a2"}, None)
    late = Observation(link=B, status=200, ahead=-90_000.0)
    shown = board(tomorrow, late)
    assert shown.marks == {}
    assert shown.common is not None
    assert shown.common.cause.value == "clock-wrong"


def test_while_the_watch_says_that_the_network_is_away_nothing_else_is_said() -> None:
    for state in NetworkState:
        shown = board(*all_with(Trouble.REFUSED), network=state)
        assert (shown.common is None) == (state is not NetworkState.UNKNOWN)
        marked = board(Observation(link=A1, status=404, ahead=0.0), ok(B), network=state)
        assert bool(marked.marks) != is_away(state)
    proxy = board(*all_with(Trouble.PROXY_SIGN_IN), network=NetworkState.ONLINE)
    assert proxy.common is not None


def test_every_verdict_is_shown_in_one_way_or_none_and_its_cause_has_words() -> None:
    for verdict in Verdict:
        finding = Finding(Observation(link=A1), verdict, judge(ok(A1), HOSTS).message)
        shown = board_of(Page((finding,)), [entry(A1)])
        calm = verdict in {*WORKING, Verdict.MOVED, Verdict.NOT_CHECKED}
        assert len(shown.marks) + (shown.common is not None) == (0 if calm else 1), verdict
        for cause in [*(mark.cause for mark in shown.marks.values()), *([shown.common.cause] if shown.common else [])]:
            assert cause.value == verdict.value
            assert cause in WORDS
    assert Verdict.MOVED in OPENING  # it opens: that is for the helpdesk to know
