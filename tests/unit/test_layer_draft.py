"""A layer in the making: its file, and the steps that can be undone."""

import json
import random

import pytest

from launcher.core.catalogue import Catalogue
from launcher.core.content import LayerStatus, load_content
from launcher.core.content_changes import changes_between
from launcher.core.content_lint import lint_content
from launcher.core.form_judgement import judge_form, layer_problems
from launcher.core.layer_draft import History, LayerDraft, next_edition, read_draft
from launcher.core.layer_removal import can_go, shown_changes, without_change
from launcher.core.problems import Severity
from tests.helpers.form_filling import BELOW, below, judged, some_form

STEPS = 12


def shown(draft: LayerDraft) -> Catalogue:
    """What people see with a draft."""
    return load_content((*BELOW, draft.source())).catalogue


def test_the_file_is_readable_and_begins_with_what_it_is() -> None:
    draft = LayerDraft({"entries": [{"id": "zoom", "hidden": True}], "schema": 1, "$schema": "x"})
    draft = draft.with_value("edition", "2026-11-28").with_value("later", {"мұнда": [1.5, None]})
    text = draft.text()
    assert text.endswith("}\n")
    assert '\n  "edition": "2026-11-28",\n' in text
    assert "мұнда" in text
    assert list(json.loads(text)) == ["$schema", "schema", "edition", "entries", "later"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"[]", "wrong-type"),
        (b"{", "not-json"),
        (b"", "file-empty"),
        (b'{"schema": 2}', "unsupported-schema"),
        (b'{"schema": true}', "unsupported-schema"),
        ("{}".encode("utf-16"), "wrong-encoding"),
    ],
)
def test_what_is_no_layer_is_not_written_again(data: bytes, code: str) -> None:
    draft, problems = read_draft(data)
    assert draft is None
    assert [found.code for found in problems] == [code]


def test_what_nobody_knows_stays() -> None:
    values = {
        "schema": 1, "edition": "a", "room": {"floor": 3}, "rooms": [{"room": "305", "hosts": ["lab-305-*"]}],
        "entries": [{"id": "zoom", "url": "https://zoom.us/x", "colour": "red"}, "what"],
    }  # fmt: skip
    draft, problems = read_draft(json.dumps(values).encode())
    assert draft is not None
    assert problems == ()
    assert json.loads(draft.text()) == values
    changed = draft.with_changes("entries", "zoom", {"url": "https://zoom.us/y"}).hiding(
        "entries", "mail", is_below=True
    )
    assert json.loads(changed.text()) == {
        **values,
        "entries": [
            {"id": "zoom", "url": "https://zoom.us/y", "colour": "red"}, "what", {"id": "mail", "hidden": True},
        ],
    }  # fmt: skip


def test_editions_of_one_day_are_told_apart() -> None:
    assert next_edition("2026-11-28", ["2026-11-22"]) == "2026-11-28"
    assert next_edition("2026-11-28", ["2026-11-28", "2026-11-28-2", ""]) == "2026-11-28-3"


@pytest.mark.parametrize("seed", range(8))
def test_undoing_everything_gives_the_start_and_redoing_it_the_end(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    start, problems = read_draft(b'{"schema": 1, "edition": "2026-11-01", "room": "305"}')
    assert start is not None
    assert problems == ()
    history = History(start)
    drafts = [start]
    for _ in range(STEPS):
        judgement = judge_form(some_form(chance, history.present), history.present, BELOW)
        if judgement.can_be_taken:
            history = history.then(judgement.draft)
            drafts.append(judgement.draft)
            _check_file(judgement.draft)
    for draft in reversed(drafts):
        assert history.present == draft
        history = history.undone()
    assert history.present == start
    assert history.undone() == history
    for draft in drafts:
        assert history.present == draft
        history = history.redone()
    assert history.present == drafts[-1]
    assert history.redone() == history


def _check_file(draft: LayerDraft) -> None:
    """What is saved is a file that the launcher uses as it was shown, and that ``validate`` has no error in."""
    data = draft.text().encode()
    again, problems = read_draft(data)
    assert problems == ()
    assert again == draft
    content = load_content((*BELOW, draft.source("saved.json")))
    assert content.layers[-1].status is LayerStatus.USED
    errors = [
        found for found in (*content.problems, *lint_content(data, content.catalogue)) if _is_error(found.severity)
    ]
    assert [found for found in errors if found.pointer != "/room"] == []


def _is_error(severity: Severity) -> bool:
    return severity is Severity.ERROR


def test_a_new_step_forgets_what_was_undone() -> None:
    one, two = LayerDraft().with_value("a", 1), LayerDraft().with_value("a", 2)
    history = History().then(one).undone().then(two)
    assert history.future == ()
    assert history.undone().present == LayerDraft()
    assert history.then(two) is history


@pytest.mark.parametrize("seed", range(8))
def test_each_change_can_be_taken_out_alone(seed: int) -> None:
    chance, draft = random.Random(1000 + seed), LayerDraft()  # noqa: S311
    for _ in range(STEPS):
        judgement = judged(some_form(chance, draft), draft)
        draft = judgement.draft if judgement.can_be_taken else draft
    while changes := shown_changes(draft, BELOW):
        own = [change for change in changes if can_go(change, draft, shown(draft))]
        assert own, "what follows from nothing"
        gone, length = chance.choice(own), len(draft.text())
        draft = without_change(draft, gone, BELOW)
        assert gone not in shown_changes(draft, BELOW)
        assert len(draft.text()) < length
        _check_file(draft)
        problems = layer_problems(load_content((*BELOW, draft.source())), draft)
        assert [found for found in problems if found.code == "unused-host"] == []
    assert draft == LayerDraft()


def test_one_language_of_a_text_goes_alone() -> None:
    title = {"kk": "А", "ru": "Б", "en": "C"}
    draft = LayerDraft().with_changes("entries", "zoom", {"title": title})
    changes = {change.field: change for change in shown_changes(draft, BELOW)}
    draft = without_change(draft, changes["title.ru"], BELOW)
    assert draft.item("entries", "zoom") == {"id": "zoom", "title": {**title, "ru": "Zoom"}}
    for field in ("title.kk", "title.en"):
        draft = without_change(draft, changes[field], BELOW)
    assert draft == LayerDraft()


def test_what_a_layer_says_elsewhere_goes_too() -> None:
    helpdesk = {"kk": "А", "ru": "Б", "en": "C"}
    draft = LayerDraft({"schema": 1, "health": "https://zoom.us/health.json", "organisation": {"helpdesk": helpdesk}})
    for change in shown_changes(draft, BELOW):
        assert can_go(change, draft, shown(draft))
        draft = without_change(draft, change, BELOW)
    assert draft == LayerDraft()


def test_what_follows_from_another_change_has_no_removal_of_its_own() -> None:
    draft = LayerDraft().hiding("entries", "zoom-help", is_below=True)
    changes = shown_changes(draft, BELOW)
    assert [(change.id, change.field, can_go(change, draft, shown(draft))) for change in changes] == [
        ("zoom", "guides", False),
        ("zoom-help", "", True),
    ]
    assert without_change(draft, changes[0], BELOW) is draft
    assert changes == changes_between(below(), shown(draft))
