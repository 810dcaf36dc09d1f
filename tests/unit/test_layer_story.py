"""Who set what, and all that is wrong in a layer: as the page of the layers tells it."""

from pathlib import Path

import pytest

from launcher.core.content import Content, LayerSource, LayerStatus, load_content
from launcher.core.languages import Language
from launcher.core.layer_story import (
    bundled_part,
    changed_entries,
    entry_changes,
    layer_stories,
    spoken,
    value_stories,
)
from launcher.core.problems import Severity

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "content.json"
WORDS = '{"kk": "Курстар", "ru": "Курсы", "en": "Courses"}'
MACHINE = f"""{{"schema": 1, "edition": "2026-11-27",
"hosts": [{{"host": "courses.nkzu.kz"}}, {{"host": "unused.nkzu.kz"}}],
"entries": [
  {{"id": "zoom", "url": "https://us05web.zoom.us/", "title": {WORDS}}},
  {{"id": "moodle", "url": "bigbluebutton.nkzu.kz:81"}},
  {{"id": "whatsapp", "hidden": true}},
  {{"id": "courses", "kind": "platform", "title": {WORDS}, "summary": {WORDS}, "url": "https://courses.nkzu.kz/",
    "icon": "book", "category": "platforms", "clause": "2", "source": "public"}}
]}}"""
SOURCES = (
    LayerSource("bundled", "content.json", BUNDLED.read_bytes()),
    LayerSource("machine", "/etc/nkzu-launcher/content.json", MACHINE.encode()),
    LayerSource("room", "305.json", b'{"schema": 1, "entries": ['),
)


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(SOURCES)


def test_every_problem_of_every_layer_is_told_and_why_one_was_left_out(content: Content) -> None:
    bundled, machine, room = layer_stories(content, SOURCES)
    # That a stronger layer hides the only entry of a host is no fault of the bundled one.
    assert (bundled.report.status, bundled.problems, bundled.reason) == (LayerStatus.USED, (), None)
    assert [(found.code, found.severity, found.line) for found in machine.problems] == [
        ("unused-host", Severity.WARNING, 2),
        (machine.report.problems[0].code, Severity.ERROR, 5),
    ]
    assert machine.reason is None
    assert room.report.status is LayerStatus.REFUSED
    assert room.reason == room.problems[0]


def test_what_differs_is_said_against_the_bundled_content(content: Content) -> None:
    changes = entry_changes(content, bundled_part(SOURCES))
    assert changed_entries(changes) == {"zoom", "whatsapp", "courses"}
    assert entry_changes(load_content(SOURCES[:1]), bundled_part(SOURCES)) == ()


def test_each_value_has_the_layer_that_set_it_and_what_it_was(content: Content) -> None:
    changes = entry_changes(content, bundled_part(SOURCES))
    values = {value.field: value for value in value_stories(content, changes, "zoom")}
    assert {name for name, value in values.items() if value.layer == "machine"} == {"title", "url"}
    assert {name for name, value in values.items() if value.is_changed} == {"title", "url"}
    assert values["url"].value == "https://us05web.zoom.us/"
    assert values["url"].before == "https://zoom.us/"
    assert values["title"].before == {"title.kk": "Zoom", "title.ru": "Zoom", "title.en": "Zoom"}
    assert spoken(values["title"].before, Language.RU) == "kk: Zoom · ru: Zoom · en: Zoom"
    assert values["clause"].layer == "bundled"
    assert not {"id", "layer", "set_by", "reminder", "note"} & set(values)


def test_an_entry_of_a_layer_alone_has_nothing_before(content: Content) -> None:
    changes = entry_changes(content, bundled_part(SOURCES))
    values = value_stories(content, changes, "courses")
    assert {value.layer for value in values if value.field in {"title", "url", "clause"}} == {"machine"}
    assert all(value.is_changed and value.before is None for value in values)
    assert value_stories(content, changes, "whatsapp") == ()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"kk": "a", "ru": "b", "en": "c"}, "b"),
        ({"kk": ["a"], "ru": ["b", "c"], "en": []}, "b, c"),
        (["x", "y"], "x, y"),
        ([], "–"),
        ({}, "–"),
        (None, "–"),
        ("", "–"),
        (True, "true"),
        (2, "2"),
    ],
)
def test_a_value_is_said_in_one_line(value: object, words: str) -> None:
    assert spoken(value, Language.RU) == words
