"""The gate that every address passes: hostile ones are refused with a reason, good ones get through unchanged."""

import dataclasses
import json
import string
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import hypothesis
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from launcher.core.link_faults import explain_refusal, refusal
from launcher.core.links import DEFAULT_PORTS, MAXIMUM_LENGTH, HostList, HostRule, Link
from launcher.core.problem_texts import TEXTS
from launcher.core.problems import Problem
from tests.helpers.content_layers import bundled, load, sentences, unfilled

UNHURRIED = hypothesis.settings(deadline=None)  # a busy computer is no mistake

CORPUS_FILE = Path(__file__).resolve().parents[1] / "data" / "links.jsonl"
CORPUS: list[dict[str, Any]] = [json.loads(line) for line in CORPUS_FILE.read_text(encoding="utf-8").splitlines()]
REFUSED = [case for case in CORPUS if case["verdict"] == "refuse"]
ACCEPTED = [case for case in CORPUS if case["verdict"] == "accept"]
# Refused by the list of hosts; the gate itself has nothing against them.
LIST_CODES = {"host-not-listed", "host-not-listed-near", "http-not-allowed", "port-not-listed"}
APPROVED = load(bundled()).catalogue.hosts

# Texts that come close to being addresses, far more often than random ones would.
PIECES = st.sampled_from(
    [
        *("http", "https", "HTTP", ":", "/", "//", "///", "\\", "@", ".", "..", "%", "%2e", "%00", "%41", "?", "#"),
        *("zoom.us", "do.nkzu.kz", "Zoom", "us", "kz", "xn--", "localhost", "127.0.0.1", "0x7f", "[::1]", ":81"),
        *(":443", ":80", ":0", ":65535", ":65536", "-", "_", " ", "\t", "\n", "\u043e", "\u200b", "\ud800"),
        *("a", "A", "1", "'", "|", "&"),
    ]
)
ALMOST_ADDRESSES = st.one_of(
    st.lists(PIECES, max_size=12).map("".join),
    st.lists(PIECES, max_size=8).map(lambda pieces: "https://zoom.us" + "".join(pieces)),
    st.lists(PIECES, max_size=8).map(lambda pieces: "http://" + "".join(pieces)),
    st.text(max_size=40),
)
CHARACTERS = string.ascii_letters + string.digits + "-._~!$&()*+,;=:@/"
LABELS = st.from_regex(r"[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True)
TOPS = st.from_regex(r"[a-z](?:[a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)


def refused(url: object) -> bool:
    """Tell whether the gate refuses `url`; any other error than ValueError comes through."""
    try:
        Link(url)  # type: ignore[arg-type]
    except ValueError:
        return True
    return False


def assert_agrees_with_the_standard_library(link: Link) -> None:
    parts = urlsplit(link.url)
    assert (parts.scheme, parts.hostname) == (link.scheme, link.host)
    assert (parts.port or DEFAULT_PORTS[parts.scheme]) == link.port
    assert parts.username is None
    assert parts.password is None
    assert parts.geturl() == link.url or link.url.endswith(("?", "#")) or "?#" in link.url


def assert_explained(url: object, found: Problem) -> None:
    message, cure = sentences(found)
    assert message
    assert cure
    assert unfilled([found]) == []
    assert found.pointer == "/url"
    assert message.isprintable()
    assert cure.isprintable()
    suggestion = found.cure.params.get("suggestion")
    if isinstance(suggestion, str) and not suggestion.endswith("…"):
        assert Link(suggestion).url == suggestion != url


def test_the_corpus_is_large_and_varied() -> None:
    assert len(REFUSED) >= 200
    assert len({case["kind"] for case in REFUSED}) >= 110
    assert len(REFUSED) + len(ACCEPTED) == len(CORPUS)
    # Each reason for which an address can be refused is there.
    assert {case["code"] for case in REFUSED} == {code for code in TEXTS if code.startswith("link-")} | LIST_CODES
    assert len(ACCEPTED) >= 40
    assert len({json.dumps(case["url"]) for case in CORPUS}) == len(CORPUS)


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case["kind"])
def test_a_hostile_address_is_refused_and_explained(case: dict[str, Any]) -> None:
    assert refused(case["url"]) is (case["code"] not in LIST_CODES)
    assert APPROVED.admit(case["url"]) is None
    found = refusal(case["url"], APPROVED, "/url")
    assert found.code == case["code"]
    assert_explained(case["url"], found)


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case["url"][:80])
def test_a_good_address_gets_through_unchanged(case: dict[str, Any]) -> None:
    link = APPROVED.admit(case["url"])
    assert link is not None
    assert link.url == case["url"]
    assert_agrees_with_the_standard_library(link)


def test_the_address_of_the_regulation_without_scheme_is_named_with_its_cure() -> None:
    found = explain_refusal("BigBlueButton.nkzu.kz:81", "/url")
    assert found.cure.params["suggestion"] == "http://bigbluebutton.nkzu.kz:81/"


@pytest.mark.parametrize(
    ("url", "suggestion"),
    [
        ("zoom.us/exams", "https://zoom.us/exams"),
        ("example.kz", "https://example.kz/"),
        ("do.nkzu.kz", "http://do.nkzu.kz/"),
        ("BigBlueButton.nkzu.kz:81", "http://bigbluebutton.nkzu.kz:81/"),
    ],
)
def test_where_the_list_is_known_what_it_allows_is_suggested(url: str, suggestion: str) -> None:
    own = HostRule(host="do.nkzu.kz", http_ok=True), HostRule(host="bigbluebutton.nkzu.kz", ports=(81,), http_ok=True)
    hosts = HostList((HostRule(host="zoom.us"), *own))
    assert refusal(url, hosts, "/url").cure.params["suggestion"] == suggestion


@pytest.mark.parametrize(
    ("url", "suggestion"),
    [
        ("do.nkzu.kz", "http://do.nkzu.kz/"),
        ("www.nkzu.kz/DocDb/doc/get?id=1274", "http://www.nkzu.kz/DocDb/doc/get?id=1274"),
        ("WWW.nkzu.kz?Id=A", "http://www.nkzu.kz?Id=A"),
        ("//do.nkzu.kz/", "http://do.nkzu.kz/"),
        ("https:/Zoom.us/J/1", "https://zoom.us/J/1"),
        ("https:zoom.us", "https://zoom.us/"),
        ("HTTPS://ZOOM.US/J/aB?C=D", "https://zoom.us/J/aB?C=D"),
        ("https://Zoom.us:443/J", "https://zoom.us/J"),
        ("http://BigBlueButton.nkzu.kz:81", "http://bigbluebutton.nkzu.kz:81"),
    ],
)
def test_a_suggestion_changes_nothing_but_the_mistake(url: str, suggestion: str) -> None:
    assert explain_refusal(url, "/url").cure.params["suggestion"] == suggestion


@UNHURRIED
@given(ALMOST_ADDRESSES)
@example("https://zoom.us:443/a'b")
@example("http:///")
@example("https:Zoom.us:443")
@example("https://axn--b.kz/")
def test_every_text_is_either_a_link_or_explained(text: str) -> None:
    if refused(text):
        assert_explained(text, explain_refusal(text, "/url"))
    else:
        assert_agrees_with_the_standard_library(Link(text))


@UNHURRIED
@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.binary(), st.lists(st.text()), st.just({})))
def test_what_is_not_a_text_is_refused(value: object) -> None:
    assert refused(value)
    assert explain_refusal(value, "/url").code == "link-not-text"


def test_a_text_of_another_class_is_refused() -> None:
    class Text(str):
        __slots__ = ()

    assert refused(Text("https://zoom.us/"))


@UNHURRIED
@given(
    scheme=st.sampled_from(["http", "https"]),
    labels=st.lists(LABELS, min_size=1, max_size=4).map(".".join),
    top=TOPS,
    port=st.one_of(st.none(), st.integers(0, 70000)),
    path=st.text(CHARACTERS, max_size=20),
    query=st.one_of(st.none(), st.text(CHARACTERS + "?", max_size=20)),
)
def test_a_well_formed_address_is_read_as_every_program_reads_it(
    scheme: str, labels: str, top: str, port: int | None, path: str, query: str | None
) -> None:
    host = f"{labels}.{top}"
    url = f"{scheme}://{host}{'' if port is None else f':{port}'}/{path}{'' if query is None else f'?{query}'}"
    has_dots = any(part in {".", ".."} for part in path.split("/"))
    bad_port = port is not None and (not 1 <= port <= 65535 or port == DEFAULT_PORTS[scheme])
    if has_dots or bad_port or "xn--" in host:
        assert refused(url)
        return
    link = Link(url)
    assert (link.scheme, link.host, link.port) == (scheme, host, port or DEFAULT_PORTS[scheme])
    assert_agrees_with_the_standard_library(link)


def test_the_length_is_counted_to_the_letter() -> None:
    start = "https://zoom.us/"
    assert not refused(start + "a" * (MAXIMUM_LENGTH - len(start)))
    assert refused(start + "a" * (MAXIMUM_LENGTH - len(start) + 1))


@pytest.mark.parametrize("name", ["url", "scheme", "host", "port", "other"])
def test_a_link_cannot_be_changed(name: str) -> None:
    link = Link("https://zoom.us/")
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        setattr(link, name, "javascript:1")
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        delattr(link, name)
    assert (link.url, link.scheme, link.host, link.port) == ("https://zoom.us/", "https", "zoom.us", 443)


def test_a_changed_copy_passes_the_gate_again() -> None:
    with pytest.raises(ValueError, match="canonical"):
        dataclasses.replace(Link("https://zoom.us/"), url="javascript:1")
    assert dataclasses.replace(Link("https://zoom.us/"), url="https://telegram.org/").host == "telegram.org"


def test_links_are_equal_by_their_address() -> None:
    assert Link("https://zoom.us/") == Link("https://zoom.us/")
    assert Link("https://zoom.us/") != Link("https://zoom.us")
    assert len({Link("https://zoom.us/"), Link("https://zoom.us/")}) == 1


@pytest.mark.parametrize(
    ("rule", "allowed", "refused_ones"),
    [
        (HostRule(host="a.kz"), ["https://a.kz/"], ["http://a.kz/", "https://x.a.kz/", "https://a.kz:81/"]),
        (HostRule(host="a.kz", http_ok=True), ["https://a.kz/", "http://a.kz/"], ["http://a.kz:81/"]),
        (
            HostRule(host="a.kz", subdomains=True),
            ["https://a.kz/", "https://x.a.kz/", "https://x.y.a.kz/"],
            ["https://xa.kz/", "https://a.kz.x.kz/", "http://x.a.kz/", "https://a.kzz/"],
        ),
        (
            HostRule(host="a.kz", ports=(81, 8443)),
            ["https://a.kz:81/", "https://a.kz:8443/"],
            ["https://a.kz/", "http://a.kz:81/", "https://a.kz:8081/"],
        ),
        (
            HostRule(host="a.kz", ports=(80, 443), http_ok=True),
            ["http://a.kz/", "https://a.kz/"],
            ["http://a.kz:81/"],
        ),
    ],
)
def test_a_rule_allows_what_it_says_and_no_more(rule: HostRule, allowed: list[str], refused_ones: list[str]) -> None:
    hosts = HostList((rule,))
    assert [url for url in allowed if not hosts.allows(Link(url))] == []
    assert [url for url in refused_ones if hosts.allows(Link(url))] == []
    assert [url for url in [*allowed, *refused_ones] if hosts.admit(url) is None] == refused_ones


def test_one_host_may_stand_twice_with_its_own_ports_and_schemes() -> None:
    hosts = HostList((HostRule(host="b.kz"),)).with_rules([HostRule(host="b.kz", ports=(81,), http_ok=True)])
    assert hosts.allows(Link("https://b.kz/"))
    assert hosts.allows(Link("http://b.kz:81/"))
    assert not hosts.allows(Link("http://b.kz/"))
    assert not hosts.allows(Link("https://b.kz:82/"))
    assert len(hosts.naming("b.kz")) == 2
    assert hosts.naming("x.b.kz") == ()


def test_an_empty_list_allows_nothing() -> None:
    assert not HostList().allows(Link("https://zoom.us/"))
    assert HostList().admit("https://zoom.us/") is None
    assert refusal("https://zoom.us/", HostList(), "/url").code == "host-not-listed"
