"""Is the network there: when a change is believed, who is asked how often, and what is done beside the window."""

import random
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from launcher.core.links import Link
from launcher.core.network import Look, NetworkState, Outlook, Pace, Site, network_notice, network_words, sites_to_ask
from launcher.core.proxies import Proxy, proxied, proxy_for, proxy_site
from launcher.system.link_state import NOT_TOLD
from launcher.system.network_watch import Habits, Lookout
from launcher.system.reaching import answers
from tests.helpers.waiting import wait_until

SITES = tuple(Site(f"{name}.nkzu.kz", 443) for name in "abcde")
UNKNOWN, ONLINE, NO_INTERNET, OFFLINE = NetworkState


class Person:
    """Looks when it is time to, at a network that is as the test says, and notes what is shown when."""

    def __init__(self, sites: Sequence[Site] = SITES, turn: int = 0) -> None:
        self.outlook = Outlook(tuple(sites), turn)
        self.now = 0.0
        self.cable, self.there = True, set(sites)
        self.asked: list[Site | None] = []

    def look(self) -> NetworkState:
        """Wait until it is time, and look once."""
        self.now = max(self.now, self.outlook.next_look)
        return self.look_now()

    def look_now(self) -> NetworkState:
        """Look, whether it is time or not; a look takes a moment."""
        site = self.outlook.asks()
        self.asked.append(site)
        self.now += 0.01
        self.outlook = self.outlook.after(Look(self.cable, site, self.cable and site in self.there), self.now, 0.5)
        return self.outlook.state

    def looks(self, number: int) -> list[NetworkState]:
        return [self.look() for _ in range(number)]


def test_first_answer_is_believed_at_once() -> None:
    assert Person().look() is ONLINE


def test_one_missed_answer_is_no_news() -> None:
    person = Person()
    person.look()
    person.there.discard(SITES[1])
    # The second look asks the site that is known to answer.
    assert person.looks(2) == [ONLINE, ONLINE]
    assert person.asked == [SITES[0], SITES[1], SITES[0]]
    assert person.now < Pace().calm * 1.1 + Pace().doubt * 1.1


def test_two_sites_must_be_silent() -> None:
    person = Person()
    person.look()
    person.there.clear()
    assert person.looks(2) == [ONLINE, NO_INTERNET]
    assert len({*person.asked[1:]}) == 2


def test_the_same_site_twice_is_not_two_sites() -> None:
    outlook = Outlook(SITES).after(Look(True, SITES[0], True), 0.0, 0.5)
    for now in (60.0, 62.0, 64.0):
        outlook = outlook.after(Look(True, SITES[1], False), now, 0.5)
        assert outlook.state is ONLINE
    assert outlook.after(Look(True, SITES[2], False), 66.0, 0.5).state is NO_INTERNET


def test_sites_that_are_never_reached_do_not_make_it_flicker() -> None:
    # As on a campus without the rest of the world: every answer of the university's own sites is enough.
    person = Person()
    person.there = {SITES[0]}
    assert {*person.looks(60)} == {ONLINE}


def test_without_internet_at_start() -> None:
    person = Person()
    person.there.clear()
    assert person.looks(3) == [UNKNOWN, NO_INTERNET, NO_INTERNET]


def test_one_site_alone_is_asked_twice() -> None:
    person = Person(SITES[:1])
    person.there.clear()
    assert person.looks(2) == [UNKNOWN, NO_INTERNET]


def test_lost_cable_is_believed_after_a_second_look() -> None:
    person = Person()
    person.look()
    person.cable = False
    assert person.looks(2) == [ONLINE, OFFLINE]
    assert person.now < Pace().calm * 1.1 + Pace().settle * 1.1


def test_wifi_that_is_away_for_a_moment_is_no_news() -> None:
    person = Person()
    person.look()
    person.cable = False
    person.look()
    person.cable = True
    assert person.looks(3) == [ONLINE] * 3


def test_two_looks_in_one_moment_are_one() -> None:
    # A cable that is pulled out is told in several pieces, and each hurries a look.
    for cable in (False, True):
        person = Person()
        person.look()
        person.cable = cable
        person.there.clear()
        assert [person.look_now(), person.look_now(), person.look_now()] == [ONLINE] * 3
        assert person.look() is not ONLINE


def test_cable_that_is_back_is_believed_at_once_and_the_internet_too() -> None:
    person = Person()
    person.cable = False
    assert person.looks(2) == [UNKNOWN, OFFLINE]
    person.cable = True
    person.there.clear()
    assert person.look() is NO_INTERNET
    person.there.update(SITES)
    assert person.look() is ONLINE


def test_an_answer_proves_the_network_whatever_is_said_of_cables() -> None:
    outlook = Outlook(SITES).after(Look(cable=False, site=SITES[0], answered=True), 1.0, 0.5)
    assert outlook.state is ONLINE


@pytest.mark.parametrize(("cable", "states"), [(True, [ONLINE, ONLINE]), (False, [UNKNOWN, OFFLINE])])
def test_where_nobody_can_be_asked_the_cable_is_all_that_is_known(cable: bool, states: list[NetworkState]) -> None:
    person = Person(())
    person.cable = cable
    assert person.looks(2) == states
    assert person.asked == [None, None]


def test_doubts_from_before_a_sleep_do_not_count() -> None:
    person = Person()
    person.look()
    person.there.clear()
    person.look()  # one missed answer, and the lid is closed
    person.now += 3600
    person.outlook = person.outlook.woken(person.now)
    assert person.outlook.next_look == person.now
    assert person.looks(2) == [ONLINE, NO_INTERNET]


def test_a_change_hurries_the_next_look_and_never_puts_it_off() -> None:
    outlook = Outlook(SITES).after(Look(cable=True, site=SITES[0], answered=True), 100.0, 0.5)
    assert outlook.hurried(110.0).next_look == 110.0
    assert outlook.hurried(110.0).hurried(120.0).next_look == 110.0


def test_looks_are_rare_and_by_chance_while_all_is_well_and_frequent_while_it_is_not() -> None:
    well = [Outlook(SITES).after(Look(True, SITES[0], True), 0.0, chance).next_look for chance in (0.0, 1.0)]
    assert well == [45.0, 75.0]
    person = Person()
    person.there.clear()
    person.looks(2)
    bad = [person.outlook.after(Look(True, SITES[0], False), 0.0, chance).next_look for chance in (0.0, 1.0)]
    assert bad == pytest.approx([4.0, 6.0])


def test_five_hundred_kiosks_do_not_press_on_one_site() -> None:
    """All are switched on at once; what one site sees in the worst second of ten minutes."""
    dice = random.Random(8)  # noqa: S311
    asked: dict[tuple[Site, int], int] = {}
    for _ in range(500):
        outlook = Outlook(SITES, int(dice.random() * len(SITES)))
        while outlook.next_look < 600:
            now, site = outlook.next_look, outlook.asks()
            assert site is not None
            asked[site, int(now)] = asked.get((site, int(now)), 0) + 1
            outlook = outlook.after(Look(True, site, True), now, dice.random())
    per_site = [sum(number for (asked_site, _), number in asked.items() if asked_site == site) for site in SITES]
    later = max(number for (_, second), number in asked.items() if second > 0)
    assert max(per_site) < 1.15 * min(per_site)
    assert later <= 10
    assert sum(per_site) < 500 * 12


def test_words_are_short_and_a_notice_has_the_cure() -> None:
    assert network_words(UNKNOWN) is None
    short = [words for words in map(network_words, NetworkState) if words is not None]
    assert len(short) == 3
    assert all(len(f"{words}") <= 24 for words in short)
    notices = {state: network_notice(state) for state in NetworkState}
    assert notices[UNKNOWN] is notices[ONLINE] is None
    assert "cable" in f"{notices[OFFLINE]}"
    assert "helpdesk" in f"{notices[NO_INTERNET]}"


def test_sites_are_those_that_the_content_leads_to_each_once() -> None:
    links = [Link("https://b.nkzu.kz/x"), None, Link("http://a.nkzu.kz:81/"), Link("http://b.nkzu.kz/y")]
    assert sites_to_ask(links) == (Site("b.nkzu.kz", 443), Site("a.nkzu.kz", 81, "http"))


PROXY = Site("proxy.nkzu.kz", 3128)


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, None),
        ({"https_proxy": "http://proxy.nkzu.kz:3128"}, PROXY),
        ({"HTTPS_PROXY": "http://student:secret@proxy.nkzu.kz:3128/"}, PROXY),
        ({"https_proxy": "proxy.nkzu.kz:3128"}, PROXY),
        ({"all_proxy": "proxy.nkzu.kz:3128"}, PROXY),
        ({"all_proxy": "socks5://proxy.nkzu.kz"}, Site("proxy.nkzu.kz", 1080)),
        ({"http_proxy": "proxy.nkzu.kz:3128"}, None),
        ({"https_proxy": ""}, None),
        ({"https_proxy": "http://proxy.nkzu.kz:port"}, None),
        ({"https_proxy": "http://[proxy"}, None),
        ({"https_proxy": "http://"}, None),
        ({"https_proxy": "proxy.nkzu.kz:3128", "no_proxy": "localhost, .example.org"}, PROXY),
        ({"https_proxy": "proxy.nkzu.kz:3128", "no_proxy": "localhost,.Nkzu.kz"}, None),
        ({"https_proxy": "proxy.nkzu.kz:3128", "no_proxy": "nkzu.kz"}, None),
        ({"https_proxy": "proxy.nkzu.kz:3128", "no_proxy": "zu.kz"}, PROXY),
        ({"https_proxy": "proxy.nkzu.kz:3128", "NO_PROXY": "*"}, None),
        ({"https_proxy": "proxy.nkzu.kz:3128", "no_proxy": ",,"}, PROXY),
    ],
)
def test_a_proxy_answers_for_the_site(variables: dict[str, str], expected: Site | None) -> None:
    assert proxied(Site("do.nkzu.kz", 443), variables) == (expected or Site("do.nkzu.kz", 443))


def test_a_proxy_without_a_port_has_the_usual_one() -> None:
    assert proxy_site("http://proxy.nkzu.kz") == Site("proxy.nkzu.kz", 80)
    assert proxy_site("https://proxy.nkzu.kz") == Site("proxy.nkzu.kz", 443)


def test_a_site_that_takes_a_connection_answers_and_a_closed_one_does_not() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        place = Site("127.0.0.1", server.getsockname()[1])
        assert answers(place, 5)
        call, _ = server.accept()
        with call:
            call.settimeout(5)
            assert call.recv(1) == b"", "nothing is said, and the connection is closed"
    assert not answers(place, 5)


def test_an_address_that_does_not_answer_does_not_stand_in_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    # A full queue takes no more connections, and refuses none: the address is as if it were lost on the way.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as mute, socket.create_server(("127.0.0.1", 0)) as server:
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(mute.getsockname())
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        found = [(*kind, mute.getsockname()), (*kind, server.getsockname())]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found[:1])
        assert not answers(Site("do.nkzu.kz", 80), 0.3), "this address must not answer"
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        heard: list[bool] = []
        asking = threading.Thread(target=lambda: heard.append(answers(Site("do.nkzu.kz", 80), 60)), daemon=True)
        asking.start()
        wait_until(lambda: bool(heard), "the other address to be tried", 2)
        assert heard == [True]
        for filler in fillers:
            filler.close()


@contextmanager
def watching(sites: Sequence[Site], **habits: Any) -> Iterator[tuple[socket.socket, threading.Thread]]:
    """A watch without a window: the end of the line that hears it, and its thread."""
    ours, theirs = socket.socketpair()
    quick = Pace(calm=0.05, eager=0.01, doubt=0.01, settle=0.01)
    lookout = Lookout(tuple(sites), {}, Habits(quick, links=lambda: NOT_TOLD, **habits), theirs)
    thread = threading.Thread(target=lookout.run, daemon=True)
    with ours:
        ours.settimeout(5)
        thread.start()
        yield ours, thread
    thread.join(5)
    assert not thread.is_alive(), "it must end when nobody listens any more"


def test_the_watch_tells_each_state_once_and_ends_with_its_listener() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        site = Site("127.0.0.1", server.getsockname()[1], "http")
        with watching([site]) as (line, _):
            assert [*NetworkState][line.recv(1)[0]] is ONLINE
            for _ in range(5):
                server.accept()[0].close()
            server.close()
            assert [*NetworkState][line.recv(1)[0]] is NO_INTERNET, "and ONLINE was told once only"


def test_look_ups_that_hang_do_not_become_more_and_more(monkeypatch: pytest.MonkeyPatch) -> None:
    release, begun = threading.Event(), []

    def hang(host: str, *_: object, **__: object) -> list[Any]:
        begun.append(host)
        release.wait(20)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    judged: list[float] = []

    def chance() -> float:
        judged.append(0.5)
        return 0.5

    with watching(SITES, patience=0.02, chance=chance) as (line, _):
        assert [*NetworkState][line.recv(1)[0]] is NO_INTERNET
        wait_until(lambda: len(judged) > 30, "many looks", 10)
        assert len(begun) == 8
        release.set()
        wait_until(lambda: len(begun) > 8, "look-ups to begin again", 10)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("http://student:S%40cret@proxy.nkzu.kz:3128/", Proxy("proxy.nkzu.kz", 3128, False, "student", "S@cret")),
        ("proxy.nkzu.kz:8080", Proxy("proxy.nkzu.kz", 8080)),
        ("socks5://proxy.nkzu.kz", Proxy("proxy.nkzu.kz", 1080, True)),
        ("http://proxy:port/", None),
    ],
)
def test_a_proxy_is_known_with_what_it_asks_for(written: str, expected: Proxy | None) -> None:
    assert proxy_for(SITES[0], {"https_proxy": written}) == expected
    assert proxy_for(SITES[0], {"https_proxy": written, "no_proxy": ".nkzu.kz"}) is None


def test_a_proxy_shows_nothing_of_the_person() -> None:
    proxy = Proxy("proxy.nkzu.kz", 3128, user="student", password="Secret1")  # noqa: S106 - not a secret
    assert str(proxy) == "proxy.nkzu.kz:3128"
    assert "student" not in repr(proxy)
    assert "Secret1" not in repr(proxy)
