"""What the helpdesk knows of each address, step by step, and which rows are shown."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from launcher.core.check_table import CheckTable, Row, Waiting, shown_rows, table_of
from launcher.core.health import Finding, Page, Verdict, judge
from launcher.core.health_words import OFFLINE
from launcher.core.links import Link
from launcher.core.observations import Observation, Trouble
from tests.helpers.content_layers import bundled_catalogue

CATALOGUE = bundled_catalogue()
NOW = datetime(2026, 11, 28, 9, 41, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)


def row(table: CheckTable, entry_id: str) -> Row:
    """The row of an entry, which there is."""
    found = table.row(entry_id)
    assert found is not None
    return found


def finding(link: Link, status: int = 200) -> Finding:
    """What a look at an address that answers comes to."""
    return judge(Observation(link=link, status=status, milliseconds=9), CATALOGUE.hosts)


def test_every_entry_with_an_address_has_a_row() -> None:
    table = table_of(CATALOGUE)
    assert [one.entry.id for one in table.rows] == [entry.id for entry in CATALOGUE.entries if entry.link is not None]
    assert len(table.rows) < len(CATALOGUE.entries)
    assert all(one.waiting is Waiting.NOTHING and one.finding is None for one in table.rows)
    assert table.progress == (0, 0)
    assert not table.is_checking


def test_a_row_goes_through_its_states() -> None:
    table = table_of(CATALOGUE)
    zoom = row(table, "zoom").link
    table = table.begun(table.links)
    assert table.is_checking
    assert {one.waiting for one in table.rows} == {Waiting.QUEUE}
    table = table.looked_at(zoom)
    assert row(table, "zoom").waiting is Waiting.ANSWER
    silent = judge(Observation(link=zoom, trouble=Trouble.SILENT), CATALOGUE.hosts)
    table = table.told(silent, NOW, again=True)
    # Nothing is called down before the second look.
    assert row(table, "zoom").waiting is Waiting.SECOND_LOOK
    assert row(table, "zoom").finding is None
    assert table.progress == (0, len(table.rows))
    table = table.looked_at(zoom).told(finding(zoom), NOW, again=False)
    assert row(table, "zoom").finding == finding(zoom)
    assert row(table, "zoom").checked == NOW
    assert table.progress == (1, len(table.rows))
    assert row(table, "mail").waiting is Waiting.QUEUE


def test_entries_of_one_address_are_told_together() -> None:
    zoom = CATALOGUE.entry("zoom")
    assert zoom is not None
    assert zoom.link is not None
    twin = replace(zoom, id="twin")
    table = table_of(replace(CATALOGUE, entries=(zoom, twin)))
    assert table.links == (zoom.link,)
    table = table.begun(table.links).told(finding(zoom.link), NOW, again=False)
    assert [one.checked for one in table.rows] == [NOW, NOW]
    assert table.progress == (2, 2)


def test_the_end_judges_all_together_and_keeps_the_times() -> None:
    table = table_of(CATALOGUE)
    zoom, mail = row(table, "zoom").link, row(table, "mail").link
    first, second = finding(zoom), finding(mail)
    table = table.begun((zoom, mail)).told(first, NOW, again=False)
    offline = [replace(one, verdict=Verdict.OFFLINE, message=OFFLINE) for one in (first, second)]
    table = table.finished(Page(tuple(offline), OFFLINE), LATER)
    assert table.common == OFFLINE
    assert not table.is_checking
    assert [row(table, name).finding for name in ("zoom", "mail")] == offline
    # The one was looked at then, of the other nothing was told before.
    assert (row(table, "zoom").checked, row(table, "mail").checked) == (NOW, LATER)
    assert row(table, "moodle").finding is None
    # What they have in common does not outlive the next check.
    assert table.begun((zoom,)).finished(Page((first,)), LATER).common is None


def test_a_cancelled_check_leaves_what_was_found() -> None:
    table = table_of(CATALOGUE)
    zoom, mail = row(table, "zoom").link, row(table, "mail").link
    table = table.begun((zoom, mail)).told(finding(zoom), NOW, again=False)
    table = table.begun((zoom, mail)).told(finding(mail), LATER, again=False).cancelled()
    assert not any(one.is_waiting for one in table.rows)
    assert row(table, "zoom").checked == NOW
    assert row(table, "mail").checked == LATER
    assert table.progress == (0, 0)


def test_a_check_that_begins_ends_the_one_before() -> None:
    table = table_of(CATALOGUE)
    zoom, mail = row(table, "zoom").link, row(table, "mail").link
    table = table.begun((zoom,)).begun((mail,))
    assert row(table, "zoom").waiting is Waiting.NOTHING
    assert table.progress == (0, 1)


def test_other_content_keeps_what_is_known_of_the_same_addresses() -> None:
    table = table_of(CATALOGUE)
    zoom, mail = row(table, "zoom"), row(table, "mail")
    table = table.begun((zoom.link, mail.link)).told(finding(zoom.link), NOW, again=False)
    table = table.told(finding(mail.link), NOW, again=False)
    entries = tuple(
        replace(one, link=Link("https://mail.nkzu.kz/")) if one.id == "mail" else one for one in CATALOGUE.entries
    )
    table = table_of(replace(CATALOGUE, entries=entries), table)
    assert row(table, "zoom").checked == NOW
    assert row(table, "mail").checked is None


@pytest.mark.parametrize(
    ("text", "among", "wanted"),
    [
        ("moodle", None, {"moodle", "moodle-docs"}),
        ("  KORP почт ", None, set[str]()),
        ("ПОЧТА корпоративная", None, {"mail"}),
        ("nkzu.kz/files", None, {"e-learning-leaflet", "bigbluebutton-guide"}),
        ("", {"zoom"}, {"zoom"}),
        ("moodle", {"zoom"}, set[str]()),
    ],
)
def test_rows_are_found_by_their_words(text: str, among: set[str] | None, wanted: set[str]) -> None:
    assert {one.entry.id for one in shown_rows(table_of(CATALOGUE), text, among)} == wanted


def test_without_words_every_row_is_shown() -> None:
    table = table_of(CATALOGUE)
    assert shown_rows(table, " ") == table.rows
