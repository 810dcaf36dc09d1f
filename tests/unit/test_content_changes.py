"""`nkzu-helpdesk diff` as far as core goes: what differs, and how it is said."""

from typing import Any

import pytest

from launcher.core.change_words import line_of, summary_of
from launcher.core.content_changes import Change, ChangeKind, changes_between
from launcher.core.languages import LocalText
from launcher.core.spelling import look_alike_letter
from tests.helpers.content_layers import bundled_catalogue, bundled_values, load_over_bundled

NEW = "http://bigbluebutton.nkzu.kz:81/new"
OLD = "http://bigbluebutton.nkzu.kz:81/"


def changes(*entries: dict[str, Any], **others: Any) -> tuple[Change, ...]:
    """What a layer of these entries changes in the bundled content."""
    content = load_over_bundled({"schema": 1, "entries": list(entries), **others})
    assert content.problems == ()
    return changes_between(bundled_catalogue(), content.catalogue)


def test_nothing_is_no_change() -> None:
    assert changes() == ()
    assert summary_of(()) == LocalText("Ештеңе өзгермейді.", "Ничего не изменится.", "Nothing would change.")


def test_the_story() -> None:
    found = changes({"id": "moodle", "url": NEW}, {"id": "whatsapp", "hidden": True})
    assert [(one.kind, one.id, one.field, one.old, one.new) for one in found] == [
        (ChangeKind.ADDRESS, "moodle", "url", OLD, NEW),
        (ChangeKind.HIDDEN, "whatsapp", "", "https://www.whatsapp.com/", None),
    ]
    assert summary_of(found) == LocalText(
        "1 мекенжай өзгереді, 1 жазба жасырылады.",
        "Меняется 1 адрес, скрывается 1 запись.",
        "1 address changed, 1 entry hidden.",
    )
    assert line_of(found[0]) == LocalText(
        f"Moodle (moodle): мекенжай: {OLD} → {NEW}",
        f"Moodle (moodle): адрес: {OLD} → {NEW}",
        f"Moodle (moodle): address: {OLD} → {NEW}",
    )
    assert line_of(found[1]).en == "WhatsApp (whatsapp): hidden: https://www.whatsapp.com/"


def test_the_other_way_round_it_is_added() -> None:
    with_it, without = bundled_catalogue(), load_over_bundled({"entries": [{"id": "zoom", "hidden": True}]}).catalogue
    kinds = [change.kind for change in changes_between(without, with_it) if change.id == "zoom"]
    assert kinds == [ChangeKind.ADDED]


def test_each_language_of_a_text_is_a_change_of_its_own() -> None:
    title = next(entry["title"] for entry in bundled_values()["entries"] if entry["id"] == "moodle")
    found = changes({"id": "moodle", "title": {**title, "ru": "Мудл"}})
    assert [(one.kind, one.field, one.old, one.new) for one in found] == [
        (ChangeKind.TEXT, "title.ru", title["ru"], "Мудл")
    ]
    assert line_of(found[0]).ru == "Мудл (moodle): название (ru): Moodle → Мудл"


def test_what_is_no_entry_is_told_too() -> None:
    found = changes(edition="room 204", hosts=[{"host": "example.kz"}])
    assert [(one.kind, one.section, one.id) for one in found] == [
        (ChangeKind.AROUND, "hosts", "example.kz"),
        (ChangeKind.EDITION, "edition", ""),
    ]
    assert summary_of(found).en == "The edition changed, 1 value outside entries changed."
    assert line_of(found[1]).en == "edition: 2026-11-22 → room 204"


def test_another_order_is_one_change() -> None:
    values = bundled_values()
    values["entries"].reverse()
    (found,) = changes_between(bundled_catalogue(), load_over_bundled(values).catalogue)
    assert (found.kind, found.section) == (ChangeKind.ORDER, "entries")
    assert "order" in line_of(found).en


def test_every_value_of_an_entry_counts() -> None:
    """Whatever is changed in the bundled entry, a change says so."""
    entry = next(entry for entry in bundled_values()["entries"] if entry["id"] == "moodle")
    others = {"icon": "mail", "streams": not entry.get("streams", False), "for": "teachers", "note": entry["title"]}
    for key, value in others.items():
        assert [one.field.partition(".")[0] for one in changes({"id": "moodle", key: value})][:1] == [key]


@pytest.mark.parametrize(
    ("count", "russian", "kazakh", "english"),
    [
        (1, "Скрывается 1 запись.", "1 жазба жасырылады.", "1 entry hidden."),
        (2, "Скрываются 2 записи.", "2 жазба жасырылады.", "2 entries hidden."),
        (5, "Скрываются 5 записей.", "5 жазба жасырылады.", "5 entries hidden."),
        (11, "Скрываются 11 записей.", "11 жазба жасырылады.", "11 entries hidden."),
        (21, "Скрывается 21 запись.", "21 жазба жасырылады.", "21 entries hidden."),
        (112, "Скрываются 112 записей.", "112 жазба жасырылады.", "112 entries hidden."),
    ],
)
def test_numbers_are_in_the_right_form(count: int, russian: str, kazakh: str, english: str) -> None:
    said = summary_of([Change(ChangeKind.HIDDEN, "entries", str(number), "", "", None) for number in range(count)])
    assert said == LocalText(kazakh, russian, english)


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_kind_has_words(kind: ChangeKind) -> None:
    change = Change(kind, "entries", "moodle", "url", "old", "new", {"kk": "М", "ru": "М", "en": "M"})
    three = [summary_of([change]), line_of(change)]
    assert all(text.kk and text.ru and text.en and len({text.kk, text.ru, text.en}) == 3 for text in three)
    assert [found for text in three for one in (text.kk, text.ru) if (found := look_alike_letter(one))] == []


def test_what_a_file_says_cannot_take_over_a_terminal() -> None:
    change = Change(
        ChangeKind.ADDRESS, "entries", "x", "url", "a\x1b[2J", "b\n" * 500, {"kk": "x", "ru": "x", "en": "x"}
    )
    line = line_of(change).en
    assert line.isprintable()
    assert len(line) < 400
