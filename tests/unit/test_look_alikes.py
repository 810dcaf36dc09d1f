"""Hosts that imitate approved ones are named; ordinary ones are left alone."""

import json
from collections import Counter
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.confusables import readable, skeleton
from launcher.core.look_alikes import Likeness, Way, resembles
from tests.helpers.content_layers import bundled_catalogue

DATA = Path(__file__).resolve().parents[1] / "data"
HOSTS = [rule.host for rule in bundled_catalogue().hosts.rules]
LINES = (DATA / "look_alikes.jsonl").read_text(encoding="utf-8").splitlines()
CASES: list[dict[str, str]] = [json.loads(line) for line in LINES]
ORDINARY = [
    line for line in (DATA / "ordinary_hosts.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#")
]
# What people mistake by the eye or by the fingers: the kinds for which a share is promised.
EYE_AND_FINGERS = {"homoglyph", "punycode", "transposition", "omission", "doubling", "neighbour key", "bitsquat"}


def test_imitations_are_named() -> None:
    asked: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for case in CASES:
        found = resembles(case["host"], HOSTS)
        asked[case["kind"]] += 1
        named[case["kind"]] += found is not None and case["like"] in found.host
    shares = {kind: named[kind] / asked[kind] for kind in asked}
    print(*(f"{kind}: {named[kind]} of {asked[kind]}" for kind in asked), sep="\n")  # noqa: T201 - shown by -rP
    assert len(CASES) >= 150
    assert set(shares) >= EYE_AND_FINGERS
    assert all(share >= 0.9 for share in shares.values()), shares


def test_ordinary_hosts_are_left_alone() -> None:
    alarms = {host: found for host in ORDINARY if (found := resembles(host, HOSTS)) is not None}
    assert len(ORDINARY) >= 150
    assert len(alarms) <= 1, alarms


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("zоom.us", Likeness("zoom.us", Way.LETTERS)),
        ("ｚｏｏｍ.us", Likeness("zoom.us", Way.LETTERS)),
        ("do.n\u212azu.kz", Likeness("do.nkzu.kz", Way.LETTERS)),
        ("zoom.kz", Likeness("zoom.us", Way.ENDING)),
        ("zo-om.us", Likeness("zoom.us", Way.HYPHENS)),
        ("zoom.us.evil.kz", Likeness("zoom.us", Way.EMBEDDED)),
        ("zoom-login.com", Likeness("zoom.us", Way.COMBINED)),
        ("zoomm.us", Likeness("zoom.us", Way.TYPING)),
        ("bigbluebuton.kz", Likeness("bigbluebutton.nkzu.kz", Way.TYPING)),
        ("mail-nkzu-kz.site", Likeness("mail.nkzu.kz", Way.EMBEDDED)),
        ("ZOOM。KZ", Likeness("zoom.us", Way.ENDING)),
    ],
)
def test_the_way_and_the_nearest_host_are_told(host: str, expected: Likeness) -> None:
    assert resembles(host, HOSTS) == expected


@pytest.mark.parametrize(
    "host", ["nkzu.kz", "portal.nkzu.kz", "lib.nkzu.kz", "zoom.com", "moodle.org", "x.telegram.org"]
)
def test_what_belongs_to_the_same_owner_imitates_nobody(host: str) -> None:
    assert resembles(host, HOSTS) is None


@pytest.mark.parametrize(
    ("host", "near"), [("d0.nkzu.kz", "do.nkzu.kz"), ("bigblubutton.nkzu.kz", "bigbluebutton.nkzu.kz")]
)
def test_but_it_may_be_mistyped(host: str, near: str) -> None:
    assert resembles(host, HOSTS) == Likeness(near, Way.TYPING)


@pytest.mark.parametrize(
    "host",
    ["", ".", "..", "zoom", "xn--", "xn--.xn--", "xn--\u0436.kz", "a" * 300, "zoom-" * 80 + "x.us", "\ud800.kz", "-.-"],
)
def test_what_is_no_host_resembles_nothing(host: str) -> None:
    assert resembles(host, HOSTS) is None


@given(st.text(max_size=80), st.lists(st.from_regex(r"[a-z]{1,9}(\.[a-z]{2,9}){1,3}", fullmatch=True), max_size=5))
@hypothesis.settings(deadline=None)
def test_whatever_is_asked_the_answer_is_a_known_host(host: str, hosts: list[str]) -> None:
    found = resembles(host, hosts)
    assert found is None or found.host in hosts


def test_no_letter_stands_for_two() -> None:
    assert skeleton("paypаl") == skeleton("paypal") == skeleton(skeleton("paypal"))
    assert skeleton("rnoodle") == skeleton("moodle")
    assert skeleton("ɡооɡłе") == skeleton("google")
    assert readable(f"XN--{'zооm'.encode('punycode').decode()}.US") == "zооm.us"
