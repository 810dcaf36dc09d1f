"""Which addresses need somebody's attention, and that there is a cure for each."""

from dataclasses import replace

import pytest

from launcher.core.attention import ConcernKind, concerns, in_need
from launcher.core.call_advice import WORDS
from launcher.core.call_causes import Cause
from launcher.core.check_table import Row, table_of
from launcher.core.health import WORKING, Finding, Verdict, judge
from launcher.core.links import HostList, HostRule, Link
from launcher.core.observations import Observation, Trouble
from launcher.core.verdict_words import NAMES, SIGNS, Tone, sign_of, tone_of
from tests.helpers.content_layers import bundled_catalogue

CATALOGUE = bundled_catalogue()
HOSTS = HostList(
    (
        HostRule(host="do.nkzu.kz", http_ok=True),
        HostRule(host="old.nkzu.kz", http_ok=True, moved_to="mail.ku.edu.kz"),
    )
)


def row(url: str, finding: Finding | None = None) -> Row:
    """A row of this address."""
    return Row(CATALOGUE.entries[0], Link(url), finding=finding)


def kinds(found: Row) -> list[ConcernKind]:
    """Why a row needs attention."""
    return [concern.kind for concern in concerns(found, HOSTS)]


def seen(url: str, **facts: object) -> Row:
    """A row after a look."""
    look = replace(Observation(link=Link(url)), **facts)  # type: ignore[arg-type]
    return row(url, judge(look, HOSTS))


def test_what_works_and_is_encrypted_needs_nothing() -> None:
    assert kinds(row("https://do.nkzu.kz/")) == []
    assert kinds(seen("https://do.nkzu.kz/", status=200)) == []
    assert kinds(seen("https://do.nkzu.kz/", status=401)) == []


def test_plain_http_is_told_before_any_check() -> None:
    (concern,) = concerns(row("http://do.nkzu.kz/"), HOSTS)
    assert concern.kind is ConcernKind.PLAIN_HTTP
    assert concern.cure.params == {"host": "do.nkzu.kz"}  # type: ignore[union-attr]


def test_where_the_site_is_encrypted_only_the_address_is_to_be_changed() -> None:
    assert kinds(seen("http://do.nkzu.kz/", status=200, hops=("https://do.nkzu.kz/",))) == [ConcernKind.ENCRYPTED_TOO]
    assert kinds(seen("http://do.nkzu.kz/", status=200)) == [ConcernKind.PLAIN_HTTP]


def test_a_host_that_the_content_knows_to_have_moved_is_told() -> None:
    (concern,) = concerns(row("https://old.nkzu.kz/"), HOSTS)
    assert concern.kind is ConcernKind.MOVED_HOST
    assert concern.what.params == {"host": "old.nkzu.kz", "target": "mail.ku.edu.kz"}


def test_the_gravest_comes_first() -> None:
    found = seen("http://old.nkzu.kz/", trouble=Trouble.REFUSED)
    assert kinds(found) == [ConcernKind.NOT_WORKING, ConcernKind.MOVED_HOST, ConcernKind.PLAIN_HTTP]


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict not in WORKING])
def test_each_verdict_that_is_no_good_one_has_its_cure(verdict: Verdict) -> None:
    finding = seen("https://do.nkzu.kz/", status=404).finding
    assert finding is not None
    (concern,) = concerns(row("https://do.nkzu.kz/", replace(finding, verdict=verdict)), HOSTS)
    assert concern.kind is ConcernKind.NOT_WORKING
    assert concern.what == finding.message
    assert concern.cure == WORDS[Cause(verdict.value)].advice


def test_the_entries_in_need_are_named() -> None:
    table = table_of(CATALOGUE)
    assert "moodle" in in_need(table, CATALOGUE.hosts)
    assert "zoom" not in in_need(table, CATALOGUE.hosts)


@pytest.mark.parametrize("verdict", Verdict)
def test_each_verdict_has_a_word_and_a_sign(verdict: Verdict) -> None:
    assert NAMES[verdict].source
    assert sign_of(verdict) in {*SIGNS.values(), "→"}
    assert (tone_of(verdict) is Tone.GOOD) == (verdict in WORKING)


def test_tones_differ_in_their_signs() -> None:
    assert len(set(SIGNS.values())) == len(Tone)
    assert tone_of(Verdict.NOT_CHECKED) is Tone.QUIET
    assert tone_of(Verdict.BUSY) is tone_of(Verdict.MOVED) is Tone.WARNING
    assert sign_of(Verdict.MOVED) == "→"
    assert tone_of(Verdict.OFFLINE) is Tone.BAD
