"""A pasted link becomes a room only if it leads to an approved platform; anything else is explained in a sentence."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from launcher.core.catalogue import Catalogue, Kind
from launcher.core.languages import Language
from launcher.core.link_owners import platform_of
from launcher.core.links import HostList, HostRule, Link
from launcher.core.room_links import Judgement, Verdict, judge
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.counted_work import instructions_of
from tests.helpers.needed import tools_needed

DATA = Path(__file__).resolve().parents[1] / "data"
CATALOGUE = bundled_catalogue()
UNHURRIED = hypothesis.settings(deadline=None)  # a busy computer is no mistake
REFUSED = [
    case
    for line in (DATA / "links.jsonl").read_text("utf-8").splitlines()
    if (case := json.loads(line))["verdict"] == "refuse"
]
LOOK_ALIKES = [json.loads(line)["host"] for line in (DATA / "look_alikes.jsonl").read_text("utf-8").splitlines()]
ORDINARY = [line for line in (DATA / "ordinary_hosts.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
INVITATION = """Иванова Айгүл is inviting you to a scheduled Zoom meeting.

Topic: Алгебра, 2-топ
Time: Sep 5, 2026 09:00 Almaty

Join Zoom Meeting
https://us05web.zoom.us/j/85512345678?pwd=aBcDeF0123.1

Meeting ID: 855 1234 5678
Passcode: 4rT5yU

---
Find your local number: https://us05web.zoom.us/u/kbCdEf
"""


def _beginning(text: str) -> str:
    return text[:12].encode("unicode-escape").decode()


def verdict(text: str) -> Verdict:
    return asked(text).verdict


def asked(text: str) -> Judgement:
    """The judgement, after looking whether it is made as every judgement has to be."""
    judgement = judge(text, CATALOGUE)
    assert (judgement.link is not None) is (judgement.verdict is Verdict.APPROVED)
    sentence = f"{judgement.message}"
    assert 0 < len(sentence) <= 400
    assert sentence.isprintable()
    assert "safe" not in sentence
    if judgement.suggestion is not None:
        assert verdict(judgement.suggestion) is Verdict.APPROVED
    return judgement


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("https://zoom.us/j/123?pwd=a.1", "zoom"),
        ("https://us05web.zoom.us/j/123", "zoom"),
        ("  https://us05web.zoom.us/j/123\r\n", "zoom"),
        ("https://bigbluebutton.nkzu.kz/b/ayg-abc", "bigbluebutton"),
        ("http://bigbluebutton.nkzu.kz:81/course/view.php?id=7", "moodle"),
        ("http://do.nkzu.kz/", "e-learning"),
        ("https://do.nkzu.kz/course", "e-learning"),
    ],
)
def test_a_link_of_a_platform_is_taken(text: str, platform: str) -> None:
    judgement = asked(text)
    assert judgement.verdict is Verdict.APPROVED
    assert judgement.link == Link(text.strip())
    assert judgement.platform is CATALOGUE.entry(platform)
    assert judgement.suggestion is None


@pytest.mark.parametrize(
    ("text", "words", "suggestion"),
    [
        ("http://us05web.zoom.us/j/1", "https:// only", "https://us05web.zoom.us/j/1"),
        ("http://bigbluebutton.nkzu.kz/b/x", "https:// only", "https://bigbluebutton.nkzu.kz/b/x"),
        ("https://zoom.us:8443/j/1", "port 8443", None),
        ("http://mail.nkzu.kz/", "“Corporate mail”", None),
        ("https://telegram.org/", "“Telegram”", None),
        ("https://docs.moodle.org/38/en/X", "not a platform for rooms", None),
        ("https://evil.kz/", "not on the list of approved platforms", None),
        ("https://nkzu.kz/", "not on the list of approved platforms", None),
        ("kaspi.kz", "not on the list of approved platforms", None),
    ],
)
def test_what_is_not_listed_is_said_neutrally(text: str, words: str, suggestion: str | None) -> None:
    judgement = asked(text)
    assert (judgement.verdict, judgement.platform, judgement.suggestion) == (Verdict.NOT_LISTED, None, suggestion)
    assert words in f"{judgement.message}"


@pytest.mark.parametrize(
    ("text", "words", "suggestion"),
    [
        ("zoom.us/j/1", "lacks its beginning", "https://zoom.us/j/1"),
        ("BigBlueButton.nkzu.kz:81", "lacks its beginning", "http://bigbluebutton.nkzu.kz:81"),
        ("do.nkzu.kz", "lacks its beginning", "http://do.nkzu.kz"),
        ("HTTPS://ZOOM.US/j/1?pwd=Ab", "small letters", "https://zoom.us/j/1?pwd=Ab"),
        ("https:/zoom.us/j/1", "two slashes", "https://zoom.us/j/1"),
        ("https:///zoom.us/j/1", "two slashes", "https://zoom.us/j/1"),
        ("https://zoom.us:443/j/1", "port 443", "https://zoom.us/j/1"),
        ("http://do.nkzu.kz/курс [1]", "not a Latin letter", None),
        ("http://do.nkzu.kz/курс[1]", "“к”", "http://do.nkzu.kz/%D0%BA%D1%83%D1%80%D1%81%5B1%5D"),
        ("https://zoom.us/j/1%0d%0aX", "hides a control character", None),
        ("https://zoom.us@evil.kz/", "user name", None),
        ("https://zoom.us\\@evil.kz/", "backslash", None),
        ("https://zoo\u200bm.us/j/1", "U+200B ZERO WIDTH SPACE", None),
        ("https://zoom.us/\u202ej/1", "U+202E", None),
        ("https://zoom.us/j/1 2", "space", None),
        ("ftp://zoom.us/x", "“ftp:”", None),
        ("javascript:alert(1)", "“javascript:”", None),
        ("https://8.8.8.8/", "number instead of a host", None),
        ("", "Paste the link", None),
        (" \n\t", "Paste the link", None),
        ("алгебра", "not a web address", None),
    ],
)
def test_what_is_no_address_is_explained(text: str, words: str, suggestion: str | None) -> None:
    judgement = asked(text)
    assert (judgement.verdict, judgement.suggestion) == (Verdict.NOT_AN_ADDRESS, suggestion), judgement
    assert words in f"{judgement.message}"


@pytest.mark.parametrize(
    ("text", "platform", "name"),
    [
        ("https://zo0m.us/j/1", "zoom", "zoom.us (Zoom)"),
        ("https://zоom.us/j/1", "zoom", "zoom.us (Zoom)"),
        (f"https://xn--{'zооm'.encode('punycode').decode()}.us/", "zoom", "zoom.us (Zoom)"),
        ("https://ｚｏｏｍ.us/", "zoom", "zoom.us (Zoom)"),
        ("zoom.us.evil.kz", "zoom", "zoom.us (Zoom)"),
        ("https://bigblubutton.nkzu.kz/b", "bigbluebutton", "(BigBlueButton)"),
        ("https://telegramm.org/", None, "telegram.org (Telegram)"),
    ],
)
def test_a_look_alike_is_called_by_name(text: str, platform: str | None, name: str) -> None:
    judgement = asked(text)
    assert judgement.verdict is Verdict.LOOKS_LIKE
    assert judgement.platform == (platform and CATALOGUE.entry(platform))
    assert name in f"{judgement.message}"


def test_titles_are_in_the_language_of_the_person() -> None:
    judgement = judge("http://mail.nkzu.kz/", CATALOGUE, Language.RU)
    mail = CATALOGUE.entry("mail")
    assert mail is not None
    assert judgement.message.params["title"] == mail.title.ru


def test_the_link_of_an_invitation_is_offered_and_not_taken() -> None:
    judgement = asked(INVITATION)
    assert (judgement.verdict, judgement.link) == (Verdict.NOT_AN_ADDRESS, None)
    assert judgement.suggestion == "https://us05web.zoom.us/j/85512345678?pwd=aBcDeF0123.1"
    assert asked("Сабақ осында (https://zoom.us/j/1).").suggestion == "https://zoom.us/j/1"
    assert asked("Сабақ: <HTTPS://zoom.us/j/1>").suggestion == "https://zoom.us/j/1"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Join at http://evil.kz/a now", Verdict.NOT_LISTED),
        ("Join at https://zo0m.us/j/1 now", Verdict.LOOKS_LIKE),
        ("Join at https://evil.kz/a or https://evil.kz/b", Verdict.NOT_AN_ADDRESS),
        ("Join us", Verdict.NOT_AN_ADDRESS),
        ("Join us at \n\n today", Verdict.NOT_AN_ADDRESS),
    ],
)
def test_an_invitation_without_a_good_link_is_explained(text: str, expected: Verdict) -> None:
    judgement = asked(text)
    assert (judgement.verdict, judgement.suggestion) == (expected, None)


LONG = [
    *("x" * 70_000, "https://zoom.us/" + "a" * 70_000, "a." * 35_000, "https://" + "a-" * 35_000, " " * 70_000),
    *("https://zoom.us/ " * 4_000, "https://" * 9_000, "\u200b" * 70_000, "ж" * 70_000, "\u0301" * 70_000),
    *("http://" + "xn--a." * 340, "/" * 70_000, "http:" + "/" * 70_000, "%" * 70_000, "https://e.kz/\n" * 5_000),
    *("😀" * 35_000, "\ud800" * 70_000, "zoom.us." * 250, "-" * 2_000, "https://x" + ".a" * 900, "[" * 2_000),
    *("http://do.nkzu.kz/" + "ж" * 70_000, "\n".join(f"https://e{n}.kz/" for n in range(4_000))),
]
MILLIONS = "https://evil.kz/ x\n" * 500_000
JUDGING = """\
from launcher.core import link_faults, link_repairs, look_alikes
from launcher.core.room_links import judge
from tests.helpers.content_layers import bundled_catalogue
CATALOGUE = bundled_catalogue()
"""


@pytest.mark.parametrize("text", LONG, ids=_beginning)
def test_a_long_text_is_judged(text: str) -> None:
    asked(text)


def test_a_long_text_is_judged_before_the_next_picture() -> None:
    with tools_needed():
        counted = instructions_of(JUDGING, "judge(value, CATALOGUE)", [*LONG, MILLIONS])
    # Some ten milliseconds on a slow computer. Measured: 27 million at the most.
    judged = zip([*LONG, MILLIONS], counted, strict=True)
    assert {_beginning(text): count for text, count in judged if count > 32e6} == {}


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case["kind"])
def test_nothing_that_the_gate_refuses_is_approved(case: dict[str, Any]) -> None:
    if isinstance(case["url"], str) and case["url"] == case["url"].strip():
        assert verdict(case["url"]) is not Verdict.APPROVED


@pytest.mark.parametrize("form", ["https://{}/", "http://{}/", "https://{}/j/1?pwd=zoom.us", "{}", "https://x.{}/"])
def test_no_look_alike_and_no_ordinary_host_is_approved(form: str) -> None:
    for host in (*LOOK_ALIKES, *ORDINARY):
        judgement = asked(form.format(host))
        assert judgement.verdict is not Verdict.APPROVED, host
        assert judgement.suggestion is None, host


NAMES = st.sampled_from([rule.host for rule in CATALOGUE.hosts.rules])
PIECES = st.one_of(
    NAMES,
    st.sampled_from(
        ["https://", "http://", "https:", "//", "/", ".", "-", "@", ":", "81", "443", "?", "#", "%2e", "\\", " ", "\n"]
    ),
    st.sampled_from(["us", "kz", "evil.kz", "xn--", "zооm", "\u200b", "\u202e", "zoom", "nkzu", "www."]),
    st.text(max_size=3),
)


@given(st.lists(PIECES, max_size=8).map("".join))
@example("https://zoom.us")
@example("https://zoom.us.")
@example("http://bigbluebutton.nkzu.kz:81")
@UNHURRIED
def test_approved_is_only_what_gate_and_list_let_pass(text: str) -> None:
    judgement = asked(text)
    if judgement.verdict is Verdict.APPROVED:
        assert judgement.link is not None
        assert judgement.link.url == text.strip()
        assert CATALOGUE.hosts.admit(text.strip()) == judgement.link
        assert judgement.platform is not None
        assert judgement.platform.kind is Kind.PLATFORM


@given(NAMES, st.sampled_from("abcdefghijklmnopqrstuvwxyz0123456789-."), st.integers(0, 30), st.integers(0, 2))
@UNHURRIED
def test_a_host_with_one_letter_changed_is_not_approved(host: str, letter: str, place: int, way: int) -> None:
    place %= len(host)
    changed = [host[:place] + letter + host[place + way % 2 :], host[:place] + host[place + 1 :]][way == 2]
    if not any(rule.names(changed) for rule in CATALOGUE.hosts.rules):
        assert verdict(f"https://{changed}/") is not Verdict.APPROVED


def test_a_paste_of_millions_of_characters_is_judged_like_others() -> None:
    assert verdict(MILLIONS) is Verdict.NOT_LISTED


@pytest.mark.parametrize("text", ["see https://zoom.us/j/" + "1" * 1900, "https://" + "evil-" * 12 + "x." * 90 + "kz"])
def test_a_long_address_is_not_repeated_in_full(text: str) -> None:
    assert "…" in f"{asked(text).message}"
    assert len(f"{asked(text).message}") < 200


def test_other_letters_are_not_taken_for_those_of_the_list() -> None:
    judgement = asked("http://do.n\u212azu.kz/")
    assert (judgement.verdict, judgement.suggestion) == (Verdict.LOOKS_LIKE, None)


def test_two_platforms_on_one_host_are_told_apart_by_the_path() -> None:
    zoom = CATALOGUE.entry("zoom")
    assert zoom is not None
    one, two = (
        replace(zoom, id=name, link=Link(f"https://study.example.kz/{name}/")) for name in ("moodle", "moodle-old")
    )
    catalogue = Catalogue(hosts=HostList((HostRule(host="study.example.kz"),)), entries=(one, two))
    where: Callable[[str], object] = lambda path: platform_of(Link(f"https://study.example.kz/{path}"), catalogue)  # noqa: E731
    assert where("moodle/course") is one
    assert where("moodle") is one
    assert where("moodle-old/course?id=1") is two
    assert where("moodle-older") is one, "the first of those that nothing tells apart"


def test_without_content_nothing_is_approved() -> None:
    assert judge("https://zoom.us/j/1", Catalogue()).verdict is Verdict.NOT_LISTED
    assert judge("zoom.us", Catalogue()).suggestion is None


def test_a_host_that_no_entry_uses_is_no_platform() -> None:
    catalogue = replace(CATALOGUE, hosts=CATALOGUE.hosts.with_rules([HostRule(host="cdn.example.kz")]))
    judgement = judge("https://cdn.example.kz/x", catalogue)
    assert (judgement.verdict, judgement.link) == (Verdict.NOT_LISTED, None)
    assert "not the host of a platform" in f"{judgement.message}"
    assert "looks like cdn.example.kz and" in f"{judge('https://cdn.example.com/', catalogue).message}"
