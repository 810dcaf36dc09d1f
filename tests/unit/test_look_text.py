"""Looks as lines: whatever was seen comes back as it was, and what is not understood is refused."""

import json
from dataclasses import fields

import pytest

from launcher.core.links import HostList, HostRule, Link
from launcher.core.look_text import (
    NotUnderstoodError,
    hosts_from_line,
    hosts_to_line,
    seen_from_line,
    seen_to_line,
)
from launcher.core.observations import Observation, Trouble
from launcher.core.redirects import Step, Way

LINK = Link("https://moodle.test/")
ELSEWHERE = Link("https://stranger.test/login")
SEEN = [
    Observation(link=LINK),
    Observation(link=LINK, trouble=Trouble.SILENT, milliseconds=7500, proxy="http://proxy.test:3128"),
    Observation(
        link=LINK, status=200, page=bytes(range(256)), charset="windows-1251", whole=False, late=True, ahead=-1.5
    ),
    Observation(link=LINK, status=302, hops=("https://moodle.test/a", "https://moodle.test/b")),
    Observation(link=LINK, status=302, step=Step(Way.STRANGER, ELSEWHERE.url, ELSEWHERE.host, ELSEWHERE)),
    Observation(link=LINK, status=302, step=Step(Way.NO_ADDRESS, "mailto:кто-то")),
]
HOSTS = HostList(
    (
        HostRule(host="moodle.test", ports=(443, 8443), subdomains=True, expect_text="Оқу"),
        HostRule(host="bbb.test", http_ok=True, moved_to="meet.test"),
    )
)


@pytest.mark.parametrize("seen", SEEN)
def test_what_was_seen_comes_back_as_it_was(seen: Observation) -> None:
    line = seen_to_line(seen)
    assert line.index(b"\n") == len(line) - 1
    assert seen_from_line(line) == seen


def test_the_list_of_hosts_comes_back_as_it_was() -> None:
    line = hosts_to_line(HOSTS)
    assert line.index(b"\n") == len(line) - 1
    assert hosts_from_line(line) == HOSTS


@pytest.mark.parametrize("name", json.loads(seen_to_line(SEEN[0])))
def test_an_answer_without_one_of_its_parts_is_refused_or_plain(name: str) -> None:
    told = json.loads(seen_to_line(SEEN[2]))
    del told[name]
    line = json.dumps(told).encode("ascii")
    if name in {"url", "trouble", "hops", "step", "page"}:
        with pytest.raises(NotUnderstoodError):
            seen_from_line(line)
    else:
        assert seen_from_line(line).link == LINK


@pytest.mark.parametrize(
    "change",
    [
        {"more": 1}, {"url": "javascript:alert(1)"}, {"url": None}, {"trouble": "unheard-of"}, {"hops": 1},
        {"step": ["stranger"]}, {"step": ["stranger", "https://stranger.test:99999/", "stranger.test"]}, {"page": "a"},
    ],
    ids=str,
)  # fmt: skip
def test_an_answer_of_another_edition_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(NotUnderstoodError):
        seen_from_line(json.dumps({**json.loads(seen_to_line(SEEN[0])), **change}).encode("ascii"))


@pytest.mark.parametrize("line", [b"", b"\n", b"[]\n", b'"text"\n', b"Good day.\n", b"\xff\n"])
def test_what_is_no_answer_is_refused(line: bytes) -> None:
    with pytest.raises(NotUnderstoodError):
        seen_from_line(line)


@pytest.mark.parametrize(
    "line", [b"", b"{}\n1", b'{"host": 1}', b'["moodle.test"]', b'[{"host": "moodle.test", "new": 1}]']
)
def test_what_is_no_list_of_hosts_is_refused(line: bytes) -> None:
    with pytest.raises(NotUnderstoodError):
        hosts_from_line(line)


def test_every_part_of_what_is_seen_is_told() -> None:
    assert {*json.loads(seen_to_line(SEEN[0]))} == {field.name for field in fields(Observation)} - {"link"} | {"url"}
