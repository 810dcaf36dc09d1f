"""What the helpdesk is told of a link: approved is what the program would open, and nothing else."""

from pathlib import Path

import pytest

from launcher.core.catalogue import Catalogue
from launcher.core.content import load_content
from launcher.core.languages import Language
from launcher.core.link_check import check_link, link_entry, looks_like_an_address
from launcher.core.links import Link
from launcher.core.room_links import Verdict, judge
from launcher.system.files import read_layer

CONTENT = Path(__file__).resolve().parents[2] / "resources/content.json"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_content([read_layer("bundled", CONTENT)]).catalogue


def test_every_address_of_the_content_is_approved_and_belongs_to_its_entry(catalogue: Catalogue) -> None:
    for entry in catalogue.entries:
        if entry.link is not None:
            found = check_link(entry.link.url, catalogue)
            assert found.verdict is Verdict.APPROVED
            assert found.link == entry.link
            assert found.platform is not None, entry.id
            assert found.platform.link is not None
            assert found.platform.link.host == entry.link.host


@pytest.mark.parametrize(
    ("url", "owner"),
    [
        ("https://zoom.us/j/123", "zoom"),
        ("https://us02web.zoom.us/j/123", "zoom"),
        ("https://mail.nkzu.kz/owa", "mail"),
        ("https://docs.moodle.org/405/en/Quiz", "moodle-docs"),
        # Several pages of the university are entries; this is none of them.
        ("https://www.nkzu.kz/", None),
        ("https://www.nkzu.kz/elsewhere?x=1", None),
    ],
)
def test_what_the_list_admits_is_approved(url: str, owner: str | None, catalogue: Catalogue) -> None:
    found = check_link(url, catalogue)
    assert found.verdict is Verdict.APPROVED
    assert (found.platform.id if found.platform else None) == owner


def test_a_deeper_page_belongs_to_the_entry_whose_address_it_begins_with(catalogue: Catalogue) -> None:
    entry = catalogue.entry("distance-learning-section")
    assert entry is not None
    assert entry.link is not None
    found = check_link(f"{entry.link.url.rstrip('/')}/more", catalogue)
    assert found.platform == entry


@pytest.mark.parametrize(
    "url",
    [
        *("http://zoom.us/", "https://zoom.us:8443/", "https://example.com/", "https://zo0m.us/", "zoom.us", ""),
        *("https://user@zoom.us/", "https://zoom.us/../x", "https://zoom.us\\@evil.com/", "file:///etc/passwd"),
        *("https://zoom.us/ https://evil.com/", "https://mail.nkzu.kz:444/", "--help"),
    ],
)
def test_what_the_gate_refuses_is_told_as_for_a_room(url: str, catalogue: Catalogue) -> None:
    found = check_link(url, catalogue)
    assert found.verdict is not Verdict.APPROVED
    assert found == judge(url, catalogue)
    assert catalogue.hosts.admit(url) is None


@pytest.mark.parametrize("language", Language)
def test_titles_are_in_the_language(language: Language, catalogue: Catalogue) -> None:
    mail = catalogue.entry("mail")
    assert mail is not None
    assert check_link("https://mail.nkzu.kz/", catalogue, language).message.params == {
        "title": mail.title.text(language)
    }
    assert check_link("https://www.nkzu.kz/", catalogue, language).message.params == {"host": "www.nkzu.kz"}


@pytest.mark.parametrize(
    ("text", "meant"), [("mail.nkzu.kz", "https://mail.nkzu.kz"), ("WWW.nkzu.kz/x", "https://www.nkzu.kz/x")]
)
def test_what_is_listed_but_no_platform_is_offered_with_its_beginning(
    text: str, meant: str, catalogue: Catalogue
) -> None:
    found = check_link(text, catalogue)
    assert (found.verdict, found.link, found.suggestion) == (Verdict.NOT_AN_ADDRESS, None, meant)
    assert check_link(meant, catalogue).verdict is Verdict.APPROVED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            (text, True)
            for text in ("https://zoom.us", "HTTP://x", " www.zoom.us/j ", "zoom.us", "почта.қаз", "a.kz:81/x")
        ),
        *((text, False) for text in ("zoom", "7.2", "почта", "zoom. us", "a.kz b", "", "someone@nkzu.kz")),
    ],
)
def test_an_address_is_told_from_words(text: str, expected: bool) -> None:
    assert looks_like_an_address(text) is expected


def test_only_what_is_approved_becomes_an_entry(catalogue: Catalogue) -> None:
    for text in ("https://example.com/", "https://zo0m.us/", "zoom.us", "mail.nkzu.kz", ""):
        assert link_entry(check_link(text, catalogue)) is None
    ids = {entry.id for entry in catalogue.entries}
    for url in ("https://us02web.zoom.us/j/1?pwd=x", "https://mail.nkzu.kz/owa", "https://www.nkzu.kz/elsewhere"):
        judgement = check_link(url, catalogue)
        entry = link_entry(judgement)
        assert entry is not None
        assert entry.link == Link(url)
        # Of no catalogue: so its address is in no log.
        assert entry.id not in ids
        assert not entry.guides
        owner = judgement.platform
        expected = None if owner is None else catalogue.reminder_for(owner)
        assert catalogue.reminder_for(entry) == expected
