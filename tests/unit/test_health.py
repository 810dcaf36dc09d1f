"""Is an address up, and whose fault is it if not: from what was seen to a verdict, alone and together."""

from typing import Any

import pytest

from launcher.core.campus_health import MOST_AGE, read_campus_health
from launcher.core.health import Verdict, is_doubtful, judge, judge_page
from launcher.core.links import HostList, HostRule, Link
from launcher.core.observations import Observation, Trouble
from launcher.core.redirects import MOST_REDIRECTS, Way, next_step

HOSTS = HostList(
    (
        HostRule(host="do.nkzu.kz", http_ok=True, expect_text="Koz\u00adybayev  University"),
        HostRule(host="mail.nkzu.kz", http_ok=True, moved_to="mail.ku.edu.kz"),
        HostRule(host="www.nkzu.kz"),
        HostRule(host="zoom.us", subdomains=True),
        HostRule(host="play.nkzu.kz", ports=(81,), http_ok=True),
    )
)
DO, MAIL, WWW, ZOOM = (Link(f"https://{host}/") for host in ("do.nkzu.kz", "mail.nkzu.kz", "www.nkzu.kz", "zoom.us"))
OWN = b"<h1>KOZ&shy;YBAYEV\n University</h1>"


def seen(link: Link, **facts: Any) -> Observation:
    """What a look has seen: a page, if nothing else is said."""
    page: dict[str, Any] = {} if "trouble" in facts else {"status": 200, "page": OWN}
    return Observation(link=link, **page | facts)


def verdicts(*looks: Observation, cable: bool = True) -> list[str]:
    """The verdicts of a page."""
    return [finding.verdict.value for finding in judge_page(looks, HOSTS, cable=cable).findings]


@pytest.mark.parametrize(
    ("location", "way", "url"),
    [
        ("/login", Way.FOLLOW, "https://www.nkzu.kz/login"),
        ("//do.nkzu.kz", Way.FOLLOW, "https://do.nkzu.kz/"),
        ("HTTPS://WWW.NKZU.KZ:443/Ә b?q='|#part", Way.FOLLOW, "https://www.nkzu.kz/%D3%98%20b?q=%27%7C"),
        ("https://nkzu.kz/", Way.FOLLOW, "https://nkzu.kz/"),  # the same site without www
        ("https://us05web.zoom.us/j/1", Way.FOLLOW, "https://us05web.zoom.us/j/1"),
        ("https://www.nkzu.kz:8443/", Way.STRANGER, "https://www.nkzu.kz:8443/"),
        ("https://mail.ku.edu.kz/", Way.STRANGER, "https://mail.ku.edu.kz/"),
        ("https://www.nkzu.kz.evil.com/", Way.STRANGER, "https://www.nkzu.kz.evil.com/"),
        ("http://www.nkzu.kz/", Way.UNENCRYPTED, "http://www.nkzu.kz/"),
        ("http://do.nkzu.kz/", Way.UNENCRYPTED, "http://do.nkzu.kz/"),
        ("/", Way.CIRCLE, "https://www.nkzu.kz/"),
        ("file:///etc/passwd", Way.NO_ADDRESS, "file:///etc/passwd"),
        ("javascript:alert(1)", Way.NO_ADDRESS, "javascript:alert(1)"),
        ("https://user:secret@www.nkzu.kz/", Way.NO_ADDRESS, "https://user:secret@www.nkzu.kz/"),
        ("http://127.0.0.1/", Way.NO_ADDRESS, "http://127.0.0.1/"),
        ("http://[bad/", Way.NO_ADDRESS, "http://[bad/"),
        ("https://www.nkzu.kz:99999/", Way.NO_ADDRESS, "https://www.nkzu.kz:99999/"),
        ("http://a\x1b[31m/", Way.NO_ADDRESS, "http://a?[31m/"),
        ("x:" + "y" * 300, Way.NO_ADDRESS, "x:" + "y" * 197 + "…"),
    ],
)
def test_redirects_pass_the_gate_or_are_not_followed(location: str, way: Way, url: str) -> None:
    step = next_step(WWW, location, HOSTS, ())
    assert (step.way, step.url) == (way, url)


def test_where_a_host_has_moved_to_is_followed_from_there_only() -> None:
    assert next_step(MAIL, "https://mail.ku.edu.kz/", HOSTS, ()).way is Way.FOLLOW
    assert next_step(DO, "https://mail.ku.edu.kz/", HOSTS, ()).way is Way.STRANGER


def test_so_many_redirects_and_no_more() -> None:
    before = tuple(f"https://www.nkzu.kz/{number}" for number in range(MOST_REDIRECTS))
    assert next_step(WWW, "/new", HOSTS, before[1:]).way is Way.FOLLOW
    assert next_step(WWW, "/new", HOSTS, before).way is Way.CIRCLE


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        *((status, "works") for status in (200, 204, 206, 304, 403, 405, 406, 416)),
        (401, "works-sign-in"),
        *((status, "page-gone") for status in (404, 410)),
        (407, "proxy"),
        (429, "busy"),
        (511, "network-sign-in"),
        *((status, "site-fault") for status in (300, 302, 400, 418, 500, 502, 503, 504, 999)),
    ],
)
def test_every_status_has_its_verdict(status: int, verdict: str) -> None:
    assert verdicts(seen(DO, status=status), seen(WWW)) == [verdict, "works"]


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_a_verdict_and_a_whole_sentence(trouble: Trouble) -> None:
    finding = judge(seen(DO, trouble=trouble, proxy="proxy.nkzu.kz:3128"), HOSTS)
    sentence = f"{finding.message}"
    assert finding.verdict not in {Verdict.WORKS, Verdict.OFFLINE}
    assert sentence.endswith(".")
    assert "{" not in sentence
    named = {"proxy": "proxy.nkzu.kz:3128", "host": "do.nkzu.kz"}
    assert all(name in sentence for place, name in named.items() if f"{{{place}}}" in finding.message.source)
    assert finding.message.source.count("{") >= (trouble is not Trouble.UNABLE)


def test_a_page_of_somebody_else_is_seen_by_the_text_that_it_lacks() -> None:
    assert judge(seen(DO), HOSTS).verdict is Verdict.WORKS
    assert judge(seen(DO, page=b"Domain for sale"), HOSTS).verdict is Verdict.ELSEWHERE
    assert judge(seen(WWW, page=b"Domain for sale"), HOSTS).verdict is Verdict.WORKS  # no text is expected there
    # What did not come to its end may have had the text.
    assert judge(seen(DO, page=b"Dom", whole=False), HOSTS).verdict is Verdict.WORKS


def test_a_text_is_found_in_the_encoding_of_the_page() -> None:
    hosts = HostList((HostRule(host="do.nkzu.kz", expect_text="Университет"),))
    page = "УНИВЕРСИТЕТ".encode("cp1251")
    assert judge(seen(DO, page=page, charset="windows-1251"), hosts).verdict is Verdict.WORKS
    assert judge(seen(DO, page=page, charset="no-such-thing"), hosts).verdict is Verdict.ELSEWHERE


def test_where_a_redirect_ends_tells_moved_from_works() -> None:
    assert judge(seen(ZOOM, hops=("https://us05web.zoom.us/",)), HOSTS).verdict is Verdict.WORKS
    assert judge(seen(WWW, hops=("https://nkzu.kz/",)), HOSTS).verdict is Verdict.WORKS
    moved = judge(seen(MAIL, hops=("https://mail.ku.edu.kz/",)), HOSTS)
    assert moved.verdict is Verdict.MOVED
    assert moved.message.params == {"host": "mail.nkzu.kz", "target": "mail.ku.edu.kz"}


def test_a_site_that_has_an_encrypted_address_says_so() -> None:
    plain = Link("http://do.nkzu.kz/")
    assert "https://" in f"{judge(seen(plain, hops=('https://do.nkzu.kz/',)), HOSTS).message}"


def test_a_slow_page_is_busy() -> None:
    assert verdicts(seen(DO, whole=False, late=True), seen(WWW)) == ["busy", "works"]


@pytest.mark.parametrize(
    "troubles",
    [
        (Trouble.NAME_NOT_FOUND, Trouble.NAME_NOT_FOUND),
        (Trouble.REFUSED, Trouble.REFUSED),
        (Trouble.SILENT, Trouble.NAME_NOT_FOUND),
        (Trouble.UNREACHABLE, Trouble.SILENT),
    ],
)
def test_where_nobody_answers_it_is_this_computer(troubles: tuple[Trouble, Trouble]) -> None:
    looks = [seen(link, trouble=trouble) for link, trouble in zip((DO, ZOOM), troubles, strict=True)]
    assert verdicts(*looks) == ["offline", "offline"]
    page = judge_page(looks, HOSTS)
    assert [finding.message for finding in page.findings] == [page.common] * 2
    # One answer, of whatever kind, and it is the sites.
    assert "offline" not in verdicts(*looks, seen(WWW, status=500))


def test_one_silent_site_alone_is_no_proof_unless_the_cable_is_out() -> None:
    assert verdicts(seen(DO, trouble=Trouble.SILENT)) == ["not-answering"]
    assert verdicts(seen(DO, trouble=Trouble.SILENT), cable=False) == ["offline"]
    # Somebody has refused: that is no lost cable.
    assert verdicts(seen(DO, trouble=Trouble.REFUSED), cable=False) == ["not-answering"]


def test_two_pages_of_one_site_are_one_witness() -> None:
    looks = [seen(Link(f"https://do.nkzu.kz/{name}"), trouble=Trouble.SILENT) for name in "ab"]
    assert verdicts(*looks) == ["not-answering", "not-answering"]


def test_several_sites_that_send_to_one_stranger_are_a_portal() -> None:
    one, two = (seen(link, status=302, step=next_step(link, "https://hotel.com/in", HOSTS, ())) for link in (DO, ZOOM))
    assert verdicts(one, seen(WWW)) == ["elsewhere", "works"]
    assert verdicts(one, two, seen(WWW)) == ["network-sign-in", "network-sign-in", "works"]


def test_a_strangers_page_is_known_again_where_no_text_is_expected() -> None:
    one, two = (seen(link, page=b"Sign in to the hotel") for link in (DO, WWW))
    assert verdicts(one, two) == ["network-sign-in", "network-sign-in"]
    assert verdicts(seen(DO, page=b"For sale"), two) == ["elsewhere", "works"]


def test_a_network_that_wants_a_sign_in_explains_what_else_fails() -> None:
    looks = [seen(DO, status=511), seen(WWW, trouble=Trouble.OTHER_SITE), seen(ZOOM, trouble=Trouble.SILENT)]
    assert verdicts(*looks) == ["network-sign-in"] * 3
    assert verdicts(*looks, seen(MAIL)) == ["network-sign-in", "certificate-other-site", "not-answering", "works"]


def test_a_clock_that_is_wrong_is_not_the_fault_of_the_sites() -> None:
    old = [seen(link, trouble=Trouble.EXPIRED) for link in (DO, WWW)]
    assert verdicts(old[0]) == ["certificate-expired"]
    assert verdicts(*old) == ["clock-wrong", "clock-wrong"]
    assert verdicts(*old, seen(ZOOM)) == ["certificate-expired", "certificate-expired", "works"]
    # A site without encryption tells the time.
    plain = Link("http://mail.nkzu.kz/")
    assert verdicts(*old, seen(plain, ahead=12.0)) == ["certificate-expired", "certificate-expired", "works"]
    assert verdicts(old[0], seen(plain, ahead=90_000.0)) == ["clock-wrong", "works"]
    assert verdicts(old[0], seen(plain, ahead=-90_000.0)) == ["clock-wrong", "works"]


def test_no_trusted_certificate_at_all_is_somebody_in_between() -> None:
    looks = [seen(link, trouble=Trouble.UNTRUSTED) for link in (DO, WWW)]
    common = judge_page(looks, HOSTS).common
    assert common is not None
    assert "in between" in f"{common}"
    assert judge_page(looks[:1], HOSTS).common is None


def test_a_proxy_that_stops_everything_is_said_once() -> None:
    looks = [seen(link, trouble=Trouble.PROXY_SILENT, proxy="p:1") for link in (DO, WWW)]
    assert judge_page(looks, HOSTS).common is not None


def test_nothing_to_judge_is_no_fault() -> None:
    assert judge_page([], HOSTS).findings == ()
    assert verdicts(seen(DO, trouble=Trouble.UNABLE), seen(ZOOM, trouble=Trouble.UNABLE)) == ["not-checked"] * 2


@pytest.mark.parametrize(
    ("facts", "doubtful"),
    [
        ({"status": 200}, False),
        ({"status": 404}, False),
        ({"status": 429}, False),
        ({"status": 503}, True),
        ({"trouble": Trouble.SILENT}, True),
        ({"trouble": Trouble.NAME_NOT_FOUND}, True),
        ({"trouble": Trouble.PROXY_SILENT}, True),
        ({"trouble": Trouble.EXPIRED}, False),
        ({"status": 302, "step": next_step(WWW, "file:///x", HOSTS, ())}, False),
    ],
)
def test_only_what_a_moment_may_cause_gets_a_second_look(facts: dict[str, Any], doubtful: bool) -> None:
    assert is_doubtful(judge(seen(DO, **facts), HOSTS)) is doubtful


CAMPUS = (
    b'{"checked": "2026-09-01T03:00:00+00:00", "results": ['
    b'{"id": "a", "url": "https://do.nkzu.kz/", "verdict": "site-fault", "message": "<b>x</b>", "redirects": []},'
    b'{"id": "b", "url": "https://zoom.us/", "verdict": "elsewhere", "redirects": ["https://new.example.com/a"]},'
    b'{"id": "c", "url": "https://www.nkzu.kz/", "verdict": "offline"},'
    b'{"id": "d", "url": "javascript:1", "verdict": "works"}, 7, {"url": "https://mail.nkzu.kz/", "verdict": []}]}'
)
CHECKED = 1_788_231_600.0  # the time in it


def test_what_the_campus_knows_is_believed_about_sites_and_in_our_words() -> None:
    known = read_campus_health(CAMPUS, CHECKED + 60)
    assert known is not None
    assert {url: one.verdict.value for url, one in known.items()} == {
        "https://do.nkzu.kz/": "site-fault",
        "https://zoom.us/": "elsewhere",
    }
    assert "<b>" not in f"{known['https://do.nkzu.kz/'].message}"
    assert "new.example.com" in f"{known['https://zoom.us/'].message}"


def test_what_the_campus_knew_an_hour_ago_is_nothing() -> None:
    assert read_campus_health(CAMPUS, CHECKED + MOST_AGE + 1) is None
    assert read_campus_health(CAMPUS, CHECKED - 3600) is None


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", b"[]", b"7", b"{}", b'{"checked": 7, "results": []}', b'{"checked": "x"}', b"[" * 100_000]
    + [CAMPUS[:place] for place in range(0, len(CAMPUS), 25)]
    + [b'{"checked": "2026-09-01T03:00:00+00:00", "results": 7}'],
)
def test_a_file_that_is_none_is_nothing(data: bytes) -> None:
    assert read_campus_health(data, CHECKED) is None
