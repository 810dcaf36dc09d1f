"""A reminder of ethics comes forward before the entries it is for, once per start."""

import pytest

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.reminders import Reminders
from tests.helpers.content_layers import bundled, load, load_over_bundled

CATALOGUE = load(bundled()).catalogue


def entry_of(entry_id: str, catalogue: Catalogue = CATALOGUE) -> Entry:
    """Return the entry of this name; it has to be there."""
    entry = catalogue.entry(entry_id)
    assert entry is not None, entry_id
    return entry


def due(entry_id: str, reminders: Reminders) -> str | None:
    """Return the id of the reminder that is due."""
    reminder = reminders.due(entry_of(entry_id, reminders.catalogue))
    return None if reminder is None else reminder.id


@pytest.mark.parametrize("entry_id", [entry.id for entry in CATALOGUE.entries])
def test_each_entry_has_the_reminder_of_its_occasion(entry_id: str) -> None:
    expected = {
        **dict.fromkeys(["zoom", "bigbluebutton"], "streaming"),
        **dict.fromkeys(["whatsapp", "telegram", "other-messengers"], "messengers"),
    }
    assert due(entry_id, Reminders(CATALOGUE)) == expected.get(entry_id)


def test_a_reminder_comes_once_for_all_entries_of_its_occasion() -> None:
    fresh = Reminders(CATALOGUE)
    reminder = fresh.due(entry_of("zoom"))
    assert reminder is not None
    later = fresh.after(reminder)
    assert (due("zoom", later), due("bigbluebutton", later)) == (None, None)
    assert due("whatsapp", later) == "messengers"
    assert due("zoom", fresh) == "streaming", "the state before stays as it was"
    assert later.after(reminder) == later


def test_any_platform_that_streams_has_the_reminder_of_clause_8() -> None:
    content = load_over_bundled({"schema": 1, "entries": [{"id": "moodle", "streams": True}]})
    assert due("moodle", Reminders(content.catalogue)) == "streaming"


def test_a_messenger_that_streams_is_a_messenger_first() -> None:
    content = load_over_bundled({"schema": 1, "entries": [{"id": "telegram", "streams": True}]})
    assert due("telegram", Reminders(content.catalogue)) == "messengers"


def test_without_reminders_nothing_is_due() -> None:
    assert all(Reminders(Catalogue(entries=CATALOGUE.entries)).due(entry) is None for entry in CATALOGUE.entries)


def test_guides_stand_under_their_entry_and_not_beside_it() -> None:
    alone = [entry.id for entry in CATALOGUE.in_category("guides")]
    assert alone == ["distance-learning-section", "distance-learning-rules"]
    assert [entry.id for entry in CATALOGUE.guides_of(entry_of("e-learning"))] == [
        "e-learning-leaflet",
        "e-learning-video",
    ]


@pytest.mark.parametrize(
    ("clause", "entries"),
    [
        ("1", []),
        ("2", ["e-learning", "zoom", "bigbluebutton", "moodle"]),
        ("3", ["mail", "whatsapp", "telegram", "other-messengers"]),
        ("4", ["distance-learning-rules"]),
        ("6", ["mail", "mail-rules"]),
        ("9", []),
        ("10", []),
    ],
)
def test_a_clause_knows_what_it_governs(clause: str, entries: list[str]) -> None:
    assert [entry.id for entry in CATALOGUE.governed_by(clause)] == entries
    assert CATALOGUE.regulation is not None
    assert (CATALOGUE.regulation.clause(clause) is None) is (clause == "10")
