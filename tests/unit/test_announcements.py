"""What the helpdesk announces: on which days it is shown, how layers change it, and how that is told."""

from typing import Any

import pytest

from launcher.core.change_words import line_of, summary_of
from launcher.core.content import Content
from launcher.core.content_changes import ChangeKind, changes_between
from launcher.core.content_lint import lint_content
from launcher.core.explanation import explain_catalogue, explain_content
from launcher.core.languages import LocalText
from tests.helpers.content_layers import as_file, bundled, bundled_catalogue, codes, load, load_over_bundled, sentences

TEXT = {"kk": "Жарық жоқ.", "ru": "Света нет.", "en": "No power."}
BREAK = {"id": "break", "text": TEXT, "from": "2026-11-28", "until": "2026-12-01"}


def announced(*items: dict[str, Any]) -> bytes:
    """Return a layer with these announcements."""
    return as_file({"schema": 1, "announcements": list(items)})


def shown(content: Content, day: str = "2026-11-30") -> list[str]:
    """Return the names of what is shown on a day."""
    return [announcement.id for announcement in content.catalogue.announcements if announcement.holds_on(day)]


@pytest.mark.parametrize(
    ("day", "is_shown"),
    [
        ("2026-11-27", False),
        ("2026-11-28", True),
        ("2026-11-30", True),
        ("2026-12-01", True),
        ("2026-12-02", False),
        ("2027-11-29", False),
    ],
)
def test_both_days_count(day: str, is_shown: bool) -> None:
    content = load(bundled(), announced(BREAK))
    assert content.problems == ()
    assert bool(shown(content, day)) is is_shown


@pytest.mark.parametrize("day", ["2026-11-28", "2999-12-31"])
def test_without_a_last_day_it_stays(day: str) -> None:
    assert shown(load(bundled(), announced({**BREAK, "until": None})), day) == ["break"]


def test_a_layer_changes_one_adds_one_and_takes_one_away() -> None:
    below = announced(BREAK, {**BREAK, "id": "exam"})
    above = announced({"id": "break", "until": "2026-11-28"}, {"id": "exam", "hidden": True}, {**BREAK, "id": "mail"})
    content = load(bundled(), below, above)
    assert content.problems == ()
    assert [(item.id, item.until, item.layer) for item in content.catalogue.announcements] == [
        ("break", "2026-11-28", "layer 2"),
        ("mail", "2026-12-01", "layer 2"),
    ]
    assert shown(load(bundled(), below)) == ["break", "exam"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"text": {"kk": "Жарық жоқ.", "ru": "Света нет."}}, "missing-translation"),
        ({"from": "2026-02-30"}, "bad-date"),
        ({"until": "soon"}, "bad-date"),
        ({"until": 7}, "wrong-type"),
        ({"from": None}, "wrong-type"),
        ({"text": "No power."}, "wrong-type"),
        ({"url": "https://zoom.us/"}, "unknown-key"),
        ({"untill": "2026-12-01"}, "unknown-key"),
    ],
)
def test_a_mistake_leaves_it_as_it_was(change: dict[str, Any], code: str) -> None:
    below, broken = announced(BREAK), announced({"id": "break", **change})
    content = load(bundled(), below, broken)
    assert codes(content.problems) == [code]
    assert content.catalogue.announcements == load(bundled(), below).catalogue.announcements


@pytest.mark.parametrize("key", ["id", "text", "from", "until"])
def test_a_new_one_needs_all_its_parts(key: str) -> None:
    content = load(bundled(), announced({name: value for name, value in BREAK.items() if name != key}))
    assert codes(content.problems) == ["missing-key"]
    assert content.catalogue.announcements == ()


def test_taking_away_what_is_not_there_is_a_mistake() -> None:
    content = load(bundled(), announced(BREAK), announced({"id": "brake", "hidden": True}))
    assert codes(content.problems) == ["unknown-reference-near"]


def test_a_complete_file_brings_its_own() -> None:
    assert load(announced(BREAK), bundled()).catalogue.announcements == ()


@pytest.mark.parametrize(
    ("below", "item", "pointer"),
    [
        ((), {**BREAK, "until": "2026-11-27"}, "/announcements/0/until"),
        ((BREAK,), {"id": "break", "until": "2026-11-27"}, "/announcements/0/until"),
        ((BREAK,), {"id": "break", "from": "2026-12-02"}, "/announcements/0"),
    ],
)
def test_one_that_no_day_shows_is_warned_of(below: tuple[Any, ...], item: dict[str, Any], pointer: str) -> None:
    data = announced(item)
    content = load(bundled(), announced(*below), data)
    assert content.problems == ()
    (found,) = lint_content(data, content.catalogue)
    assert (found.code, found.pointer) == ("never-announced", pointer)
    assert found.line > 0
    assert sentences(found)[0].startswith("The announcement ends on 2026-1")


@pytest.mark.parametrize("until", ["2026-11-28", "2026-11-29", None])
def test_a_day_or_more_is_no_mistake(until: str | None) -> None:
    data = announced({**BREAK, "until": until})
    assert lint_content(data, load(bundled(), data).catalogue) == ()


def test_explain_has_them() -> None:
    assert explain_catalogue(bundled_catalogue())["announcements"] == []
    found = explain_catalogue(load(bundled(), announced(BREAK)).catalogue, "zoom")["announcements"]
    assert found == [{**BREAK, "layer": "layer 1"}]


def test_explain_tells_which_layer_set_which_part() -> None:
    content = load(bundled(), announced(BREAK), announced({"id": "break", "until": None}))
    (found,) = explain_content(content)["announcements"]
    assert found["set_by"] == {"id": "layer 2", "text": "layer 1", "from": "layer 1", "until": "layer 2"}
    hidden = load(bundled(), announced(BREAK), announced({"id": "break", "hidden": True}))
    assert explain_content(hidden)["hidden"] == [], "those are entries"


def test_what_changes_is_told_in_words() -> None:
    one = load(bundled(), announced(BREAK)).catalogue
    (come,), (gone,) = changes_between(bundled_catalogue(), one), changes_between(one, bundled_catalogue())
    assert (come.kind, gone.kind) == (ChangeKind.ANNOUNCED, ChangeKind.WITHDRAWN)
    assert summary_of((come,)) == LocalText(
        "1 хабарландыру қосылады.", "Добавляется 1 объявление.", "1 announcement added."
    )
    assert line_of(come) == LocalText(
        "хабарландырулар, break: қосылады: Жарық жоқ.",
        "объявления, break: добавляется: Света нет.",
        "announcements, break: added: No power.",
    )
    assert line_of(gone).ru == "объявления, break: снимается: Света нет."


def test_what_becomes_of_one_is_told_by_its_parts() -> None:
    changed = {**BREAK, "until": None, "text": {**TEXT, "ru": "Свет есть."}}
    found = changes_between(
        load_over_bundled(announced(BREAK)).catalogue, load_over_bundled(announced(changed)).catalogue
    )
    assert [(one.kind, one.field) for one in found] == [(ChangeKind.TEXT, "text.ru"), (ChangeKind.AROUND, "until")]
    assert [line_of(one).en for one in found] == [
        "announcements, break: text (ru): Света нет. → Свет есть.",
        "announcements, break: last day: 2026-12-01 → –",
    ]
