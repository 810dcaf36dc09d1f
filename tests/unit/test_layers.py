"""Content layers: a stronger one changes single things, and a broken one takes nothing away."""

from typing import Any

import pytest

from launcher.core.catalogue import Entry
from launcher.core.content import Content, LayerSource, LayerStatus, load_content
from launcher.core.explanation import explain_layers
from launcher.core.problems import problem
from tests.helpers.content_layers import as_file, bundled, bundled_values, codes, load, load_over_bundled

BELOW = load(bundled()).catalogue
MINIMAL_TEXT = {"kk": "қ", "ru": "р", "en": "e"}


def entry_of(content: Content, entry_id: str) -> Entry:
    """Return the entry of this name; it has to be there."""
    entry = content.catalogue.entry(entry_id)
    assert entry is not None, entry_id
    return entry


def with_entries(*entries: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a layer of these entries."""
    return {"schema": 1, "entries": list(entries), **more}


def statuses(content: Content) -> list[LayerStatus]:
    """Return what became of each layer."""
    return [layer.status for layer in content.layers]


def other_university() -> dict[str, Any]:
    """Return the smallest complete file of another university."""
    values = bundled_values()
    text = MINIMAL_TEXT
    order = {"number": "1", "annex": "1", "date": "2024-09-01"}
    return {
        "schema": 1,
        "edition": "other",
        "organisation": {"name": text, "short_name": text, "web_name": "OTHER", "product": text},
        "regulation": {
            **{"document": text, "title": text, "audience": text, "order": order},
            "validity": {"from": "2024-09-01", "until": "2025-06-30", "condition": text},
            "clauses": [{"id": "1", "title": text, "summary": text}],
        },
        "hosts": [{"host": "other.kz"}],
        "categories": [{"id": "all", "title": text}],
        "entries": [
            {
                **{"id": "site", "kind": "platform", "title": text, "summary": text, "url": "https://other.kz/"},
                **{"icon": "link", "category": "all", "clause": "1", "source": "regulation"},
            }
        ],
        "reminders": values["reminders"][:0],
    }


def test_a_layer_changes_one_value_of_one_entry() -> None:
    content = load_over_bundled(with_entries({"id": "zoom", "url": "https://us05web.zoom.us/"}))
    zoom, below = entry_of(content, "zoom"), BELOW.entry("zoom")
    assert below is not None
    assert content.problems == ()
    assert zoom.link is not None
    assert (zoom.link.url, zoom.layer) == ("https://us05web.zoom.us/", "layer 1")
    assert (zoom.title, zoom.streams, zoom.guides) == (below.title, below.streams, below.guides)
    others = [entry for entry in content.catalogue.entries if entry.id != "zoom"]
    assert others == [entry for entry in BELOW.entries if entry.id != "zoom"]
    assert {entry.layer for entry in others} == {"layer 0"}
    assert [entry.id for entry in content.catalogue.entries] == [entry.id for entry in BELOW.entries]


def test_a_layer_adds_an_entry_with_its_host() -> None:
    new = {
        **{"id": "signal", "kind": "messenger", "title": MINIMAL_TEXT, "summary": MINIMAL_TEXT, "icon": "send"},
        **{"url": "https://signal.org/", "category": "channels", "clause": "3", "source": "public"},
    }
    content = load_over_bundled(with_entries(new, hosts=[{"host": "signal.org"}]))
    assert content.problems == ()
    assert len(content.catalogue.entries) == 17
    assert entry_of(content, "signal").layer == "layer 1"
    reminder = content.catalogue.reminder_for(entry_of(content, "signal"))
    assert reminder is not None
    assert reminder.id == "messengers"
    refused = load_over_bundled(with_entries(new))
    assert codes(refused.problems) == ["host-not-listed-near"] or codes(refused.problems) == ["host-not-listed"]
    assert refused.catalogue == BELOW


def test_a_layer_hides_an_entry_and_a_stronger_one_shows_it_again() -> None:
    hide, show = with_entries({"id": "zoom", "hidden": True}), with_entries({"id": "zoom", "hidden": False})
    hidden = load_over_bundled(hide)
    assert hidden.problems == ()
    assert hidden.catalogue.entry("zoom") is None
    assert len(hidden.catalogue.entries) == 15
    shown = load(bundled(), as_file(hide), as_file(show))
    assert shown.problems == ()
    assert entry_of(shown, "zoom").title == entry_of(load(bundled()), "zoom").title


def test_a_hidden_guide_is_not_left_hanging() -> None:
    content = load_over_bundled(with_entries({"id": "zoom-help", "hidden": True}))
    assert content.problems == ()
    assert entry_of(content, "zoom").guides == ()


def test_what_a_hidden_platform_leaves_behind_stands_on_its_own() -> None:
    content = load_over_bundled(with_entries({"id": "zoom", "hidden": True}))
    assert entry_of(content, "zoom-help") in content.catalogue.in_category("guides")


def test_a_layer_changes_categories_reminders_organisation_and_regulation_alone() -> None:
    changes = {
        "schema": 1,
        "edition": "spring",
        "organisation": {"helpdesk": MINIMAL_TEXT},
        "categories": [{"id": "guides", "title": MINIMAL_TEXT}],
        "reminders": [{"id": "streaming", "require": "show"}],
    }
    content = load_over_bundled(changes)
    catalogue = content.catalogue
    assert content.problems == ()
    assert catalogue.edition == "spring"
    assert catalogue.organisation is not None
    assert BELOW.organisation is not None
    assert catalogue.organisation.name == BELOW.organisation.name
    assert catalogue.organisation.helpdesk != BELOW.organisation.helpdesk
    assert [category.title.kk for category in catalogue.categories][2] == "қ"
    assert [reminder.requirement for reminder in catalogue.reminders] == ["show", "show"]
    assert catalogue.reminders[1].text == BELOW.reminders[1].text
    assert (catalogue.regulation, catalogue.entries, catalogue.hosts) == (
        BELOW.regulation,
        BELOW.entries,
        BELOW.hosts,
    )


def test_three_layers_lie_on_one_another() -> None:
    first = with_entries({"id": "zoom", "title": MINIMAL_TEXT}, edition="room")
    second = with_entries({"id": "zoom", "url": "https://us05web.zoom.us/"})
    content = load(bundled(), as_file(first), as_file(second))
    zoom = entry_of(content, "zoom")
    assert zoom.link is not None
    assert (zoom.title.kk, zoom.link.url, zoom.layer) == ("қ", "https://us05web.zoom.us/", "layer 2")
    assert content.catalogue.edition == "room"
    assert [layer["edition"] for layer in explain_layers(content)] == [BELOW.edition, "room", "room"]


def test_a_complete_file_replaces_everything() -> None:
    content = load_over_bundled(other_university())
    assert content.problems == ()
    assert statuses(content) == [LayerStatus.USED, LayerStatus.USED]
    catalogue = content.catalogue
    assert [entry.id for entry in catalogue.entries] == ["site"]
    assert [category.id for category in catalogue.categories] == ["all"]
    assert [rule.host for rule in catalogue.hosts.rules] == ["other.kz"]
    assert catalogue.reminders == ()
    assert catalogue.organisation is not None
    assert (catalogue.organisation.web_name, catalogue.organisation.helpdesk) == ("OTHER", None)
    assert catalogue.regulation is not None
    assert catalogue.regulation.validity is not None
    assert catalogue.regulation.validity.until == "2025-06-30"
    assert catalogue == load(as_file(other_university())).catalogue.__class__(
        **{
            name: getattr(catalogue, name)
            for name in ("edition", "organisation", "regulation", "hosts", "categories", "entries", "reminders")
        }
    )


def test_a_layer_lies_on_a_complete_file_as_on_the_bundled_one() -> None:
    change = with_entries({"id": "site", "url": "https://other.kz/new"}, {"id": "zoom", "hidden": True})
    content = load(bundled(), as_file(other_university()), as_file(change))
    link = entry_of(content, "site").link
    assert link is not None
    assert link.url == "https://other.kz/new"


def test_a_host_of_the_file_below_is_not_approved_in_a_complete_one() -> None:
    values = other_university()
    values["entries"][0]["url"] = "https://zoom.us/"
    content = load_over_bundled(values)
    assert statuses(content) == [LayerStatus.USED, LayerStatus.REFUSED]
    assert codes(content.problems) == ["host-not-listed", "nothing-left"]
    assert content.catalogue == BELOW


@pytest.mark.parametrize(
    "change",
    [
        {"url": "javascript:alert(1)"},
        {"url": "https://evil.example/"},
        {"url": "http://zoom.us/"},
        {"url": None},
        {"url": 5},
        {"title": "Zoom"},
        {"summary": None},
        {"kind": "platfrom"},
        {"category": "No such"},
        {"clause": 2},
        {"title": {"kk": "", "ru": " ", "en": "\u200b"}},
    ],
    ids=str,
)
def test_an_entry_that_a_layer_breaks_stays_as_it_was(change: dict[str, Any]) -> None:
    content = load_over_bundled(with_entries({"id": "zoom", **change}, {"id": "moodle", "streams": True}))
    assert content.problems
    assert entry_of(content, "zoom") == BELOW.entry("zoom")
    assert entry_of(content, "moodle").streams, "the good change beside it counts"


@pytest.mark.parametrize(
    "change",
    [
        {"organisation": {"name": "x"}},
        {"organisation": {"product": None}},
        {"organisation": []},
        {"categories": [{"id": "guides", "title": 5}]},
        {"reminders": [{"id": "streaming", "text": []}]},
        {"reminders": [{"id": "streaming", "occasion": "always"}]},
        {"reminders": {}},
        {"hosts": [{"host": "https://evil.example/"}]},
        {"entries": [{"id": "Zoom", "hidden": 1}]},
        {"entries": [{"hidden": True}]},
        {"entries": "none"},
    ],
    ids=str,
)
def test_whatever_a_layer_breaks_stays_as_it_was(change: dict[str, Any]) -> None:
    content = load_over_bundled({"schema": 1, **change})
    assert content.problems
    assert content.catalogue == BELOW


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 100,
        b"{",
        b"null",
        b"[]",
        b'{"schema": 2, "entries": [{"id": "zoom", "hidden": true}]}',
        b'{"schema": 1, "regulation": {}}',
        as_file(with_entries(*({"id": entry.id, "hidden": True} for entry in BELOW.entries))),
    ],
    ids=lambda data: repr(data[:30]),
)
def test_a_refused_layer_leaves_the_weaker_ones_and_the_stronger_ones(data: bytes) -> None:
    content = load(bundled(), data)
    assert statuses(content) == [LayerStatus.USED, LayerStatus.REFUSED]
    assert content.layers[1].problems
    assert content.layers[1].edition == ""
    assert content.catalogue == BELOW
    above = load(bundled(), data, as_file(with_entries({"id": "zoom", "streams": False})))
    assert statuses(above) == [LayerStatus.USED, LayerStatus.REFUSED, LayerStatus.USED]
    assert len(above.catalogue.entries) == 16
    assert not entry_of(above, "zoom").streams


def test_a_layer_that_could_not_be_read_is_named() -> None:
    missing = problem("file-missing", file="/etc/x.json")
    content = load_content(
        [LayerSource("bundled", "b", bundled()), LayerSource("machine", "/etc/x.json", None, missing)]
    )
    assert content.layers[1].problems == (missing,)
    assert explain_layers(content)[1] == {
        **{"name": "machine", "path": "/etc/x.json", "status": "refused", "edition": ""},
        **{"changed": None, "problems": 1},
    }


def test_without_any_layer_there_is_an_empty_catalogue() -> None:
    assert load_content([]).catalogue.entries == ()
    assert load(b"{").catalogue.categories == ()


def test_mistakes_stand_in_the_layer_that_made_them() -> None:
    content = load(bundled(), as_file(with_entries({"id": "zoom", "url": "x"})), as_file({"schema": 1, "entry": 1}))
    assert [codes(layer.problems) for layer in content.layers] == [[], ["link-not-web"], ["unknown-key-near"]]


def test_loading_twice_gives_the_same() -> None:
    layer = with_entries({"id": "zoom", "hidden": True})
    assert load_over_bundled(layer) == load_over_bundled(layer)


@pytest.mark.parametrize(
    "change",
    [
        {"streams": "yes"},
        {"for": "nobody"},
        {"source": 1},
        {"note": {"kk": 5, "ru": "р", "en": "e"}},
        {"icon": "No Icon"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_change_with_a_mistake_leaves_the_entry_as_it_was(change: dict[str, Any]) -> None:
    content = load_over_bundled(with_entries({"id": "zoom", **change}, {"id": "moodle", "streams": True}))
    assert entry_of(content, "zoom") == BELOW.entry("zoom")
    assert entry_of(content, "moodle").streams  # the sound change beside it counts
    assert {found.pointer.split("/")[2] for found in content.problems} == {"0"}


def test_a_layer_is_not_blamed_for_what_a_weaker_one_wrote() -> None:
    values = bundled_values()
    values["entries"][1]["keywords"]["kk"] = "not a list"  # zoom
    content = load(as_file(values), as_file(with_entries({"id": "zoom", "streams": False})))
    assert codes(content.layers[0].problems) == ["wrong-type"]
    assert content.layers[1].problems == ()
    assert not entry_of(content, "zoom").streams


@pytest.mark.parametrize("broken", ["order", "validity", "audience", "recommended_by"])
def test_a_mistake_in_one_part_does_not_take_the_regulation_away(broken: str) -> None:
    values = bundled_values()
    values["regulation"][broken] = 5
    regulation = load(as_file(values)).catalogue.regulation
    assert regulation is not None
    assert len(regulation.clauses) == 9


def test_hiding_what_does_not_exist_is_a_mistake() -> None:
    content = load_over_bundled(with_entries({"id": "zom", "hidden": True}))
    (found,) = content.problems
    assert (found.code, found.pointer) == ("unknown-reference-near", "/entries/0/id")


def test_guides_that_name_each_other_stay_on_the_first_page() -> None:
    values = bundled_values()
    by_id = {entry["id"]: entry for entry in values["entries"]}
    by_id["distance-learning-section"]["guides"] = ["distance-learning-section", "distance-learning-rules"]
    catalogue = load(as_file(values)).catalogue
    shown = [entry.id for entry in catalogue.in_category("guides")]
    assert shown == ["distance-learning-section", "distance-learning-rules"]
