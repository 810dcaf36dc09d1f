"""The forms of the helpdesk: what they write, what is wrong at which field, and what people would see."""

import dataclasses
import json
import random
from typing import Any

import pytest

from launcher.core.catalogue import Kind
from launcher.core.content import load_content
from launcher.core.content_changes import ChangeKind
from launcher.core.form_judgement import Judgement, judge_form, layer_complaints
from launcher.core.layer_draft import LayerDraft
from launcher.core.layer_forms import (
    AddressForm,
    AnnouncementForm,
    EntryForm,
    Form,
    HideForm,
    Words,
    host_offer,
    iso_date,
    name_for,
    usual,
)
from tests.helpers.form_filling import BELOW, below, judged, some_form

NEW = "http://bigbluebutton.nkzu.kz:81/new"
WORDS = Words("Жаңа сайт", "Новый сайт", "New site")
OTHER = Words("Емтиханға арналған сайт", "Сайт для экзаменов", "A site for exams")


def entry_form(**fields: Any) -> EntryForm:
    """A sound form of a new platform, with other `fields`."""
    form = EntryForm("exams", Kind.PLATFORM, WORDS, OTHER, "https://zoom.us/exams", "platforms", "2")
    return dataclasses.replace(form, **fields)


def complaints(judgement: Judgement) -> list[tuple[str, bool, str]]:
    """Field, whether it is an error, and the sentence of each complaint."""
    return [(one.field, one.is_error, one.message.filled(one.message.source)) for one in judgement.complaints]


def values(judgement: Judgement) -> dict[str, Any]:
    """What the file would say."""
    found: dict[str, Any] = json.loads(judgement.draft.text())
    return found


def test_an_address_is_changed() -> None:
    found = judged(AddressForm("moodle", f" {NEW} "))
    assert found.can_be_taken
    assert found.complaints == ()
    assert found.offer is None
    assert found.entry is not None
    assert found.entry.link is not None
    assert found.entry.link.url == NEW
    assert values(found)["entries"] == [{"id": "moodle", "url": NEW, "source": "public"}]
    assert ChangeKind.ADDRESS in {change.kind for change in found.changes}


def test_what_the_regulation_writes_is_not_forgotten() -> None:
    found = judged(AddressForm("e-learning", "https://do.nkzu.kz/new"))
    item = {"id": "e-learning", "url": "https://do.nkzu.kz/new", "source": "public", "written_as": "http://do.nkzu.kz/"}
    assert values(found)["entries"] == [item]
    # A second change does not take the first one for the regulation's.
    again = judged(AddressForm("e-learning", "https://do.nkzu.kz/newer"), found.draft)
    assert values(again)["entries"] == [{**item, "url": "https://do.nkzu.kz/newer"}]
    assert values(judged(AddressForm("whatsapp", "https://www.whatsapp.com/web")))["entries"] == [
        {"id": "whatsapp", "url": "https://www.whatsapp.com/web"}
    ]


def test_the_same_address_is_no_change() -> None:
    found = judged(AddressForm("whatsapp", "https://www.whatsapp.com/"))
    assert found.complaints == ()
    assert not found.can_be_taken


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "There is no address yet."),
        ("bigbluebutton.nkzu.kz:81", "lacks its beginning"),
        ("javascript:alert(1)", "javascript"),
        ("https://zооm.us/", "“о”"),
        ("https://lms.example.kz/", "“lms.example.kz” is not on the list"),
        ("https://zoom.us:444/", "The port 444"),
        ("http://zoom.us/", "not encrypted"),
    ],
)
def test_the_gate_says_what_is_wrong_with_an_address(url: str, sentence: str) -> None:
    found = judged(AddressForm("zoom", url))
    assert not found.can_be_taken
    ((field, is_error, told),) = complaints(found)
    assert field == "url"
    assert is_error
    assert sentence in told
    # The tile stays as it was.
    assert found.entry is not None
    assert found.entry.link == below().entry("zoom").link  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("url", "key", "rule"),
    [
        ("https://lms.example.kz/a", "https://lms.example.kz:443", {"host": "lms.example.kz"}),
        (
            "http://lms.example.kz:8080/a",
            "http://lms.example.kz:8080",
            {"host": "lms.example.kz", "ports": [8080], "http_ok": True},
        ),
        ("http://docs.moodle.org/", "http://docs.moodle.org:80", {"host": "docs.moodle.org", "http_ok": True}),
        ("https://zoom.us:444/", "https://zoom.us:444", {"host": "zoom.us", "ports": [444]}),
    ],
)
def test_a_host_is_approved_only_when_it_is_agreed_to(url: str, key: str, rule: dict[str, Any]) -> None:
    refused = judged(AddressForm("zoom", url))
    assert not refused.can_be_taken
    assert refused.offer is not None
    assert refused.offer.key == key
    assert "hosts" not in values(judged(AddressForm("zoom", url, "https://other.example.kz:443")))
    taken = judged(AddressForm("zoom", url, key))
    assert taken.can_be_taken
    assert taken.complaints == ()
    assert taken.offer == refused.offer
    assert values(taken)["hosts"] == [rule]


def test_a_host_that_is_needed_no_more_goes() -> None:
    first = judged(AddressForm("zoom", "https://lms.example.kz/", "https://lms.example.kz:443"))
    assert "hosts" not in values(judged(AddressForm("zoom", "https://zoom.us/b"), first.draft))
    assert values(judged(HideForm("zoom"), first.draft)) == {"schema": 1, "entries": [{"id": "zoom", "hidden": True}]}


def test_a_host_that_imitates_an_approved_one_is_named() -> None:
    hosts = below().hosts
    offer = host_offer("https://zoom-us.com/", hosts)
    assert offer is not None
    assert offer.resembles == "zoom.us"
    assert host_offer("https://zoom.us/", hosts) is None
    assert host_offer("zoom", hosts) is None
    plain = host_offer("https://lms.example.kz/", hosts)
    assert plain is not None
    assert plain.resembles is None


def test_an_entry_is_hidden_and_what_is_added_here_goes() -> None:
    hidden = judged(HideForm("whatsapp"))
    assert hidden.can_be_taken
    assert hidden.entry is None
    assert values(hidden)["entries"] == [{"id": "whatsapp", "hidden": True}]
    added = judged(entry_form())
    gone = judged(HideForm("exams"), added.draft)
    assert gone.draft == LayerDraft()
    assert not judged(HideForm("no-such-entry")).can_be_taken


def test_an_entry_is_added() -> None:
    found = judged(entry_form(streams=True))
    assert found.complaints == ()
    assert found.can_be_taken
    assert found.entry is not None
    assert found.entry.title.kk == "Жаңа сайт"
    assert found.shown.reminder_for(found.entry) is not None
    assert [change.kind for change in found.changes] == [ChangeKind.ADDED]


def test_a_new_entry_needs_everything_in_three_languages() -> None:
    found = judged(entry_form(title=Words("", "Новый", ""), summary=Words(), url="", id="exams"))
    assert not found.can_be_taken
    assert {field for field, is_error, _ in complaints(found) if is_error} == {
        "title.kk", "title.en", "summary.kk", "summary.ru", "summary.en", "url",
    }  # fmt: skip


def test_messengers_and_documents_may_do_without_an_address() -> None:
    assert judged(entry_form(kind=Kind.DOCUMENT, url="")).can_be_taken
    assert judged(entry_form(kind=Kind.MESSENGER, url=" ")).can_be_taken
    assert not judged(entry_form(kind=Kind.MAIL, url="")).can_be_taken


@pytest.mark.parametrize("name", ["zoom", "Zoom", "моодл", ""])
def test_a_name_is_taken_once_and_made_of_latin_letters(name: str) -> None:
    found = judged(entry_form(id=name))
    assert not found.can_be_taken
    assert [field for field, is_error, _ in complaints(found) if is_error] == ["id"]


def test_a_name_that_the_draft_has_is_taken_too() -> None:
    found = judged(entry_form(), judged(entry_form()).draft)
    assert [(field, told) for field, _, told in complaints(found)] == [("id", "The name “exams” is taken already.")]


def test_what_was_hidden_can_be_there_anew() -> None:
    hidden = judged(HideForm("zoom"))
    found = judged(entry_form(id="zoom"), hidden.draft)
    assert found.can_be_taken
    assert len(values(found)["entries"]) == 1


def test_letters_that_look_alike_are_a_warning() -> None:
    found = judged(entry_form(title=Words("Жаңа сайт", "Нoвый сайт", "New site")))
    assert found.can_be_taken
    ((field, is_error, told),) = complaints(found)
    assert (field, is_error) == ("title.ru", False)
    assert "Нoвый" in told


def test_what_was_wrong_before_is_not_the_forms_mistake() -> None:
    draft = LayerDraft(
        {"schema": 1, "colour": "red", "entries": [{"id": "mail", "url": "x"}, {"id": "zoom", "url": "y"}]}
    )
    found = judged(HideForm("mail"), draft)
    assert found.complaints == ()
    assert found.can_be_taken
    assert {one.field for one in layer_complaints(draft, BELOW)} == {""}


def test_a_mistake_elsewhere_that_the_form_brings_is_told() -> None:
    guide = judged(entry_form(id="new-guide", kind=Kind.GUIDE, category="guides"))
    hung = guide.draft.with_changes("entries", "zoom", {"guides": ["new-guide"]})
    found = judged(HideForm("new-guide"), hung)
    ((field, is_error, told),) = complaints(found)
    assert field == ""
    assert is_error
    assert "new-guide" in told


def test_something_is_announced() -> None:
    found = judged(AnnouncementForm("exams", OTHER, "28.11.2026", "1.12.2026"))
    assert found.complaints == ()
    assert found.can_be_taken
    announced = found.announcement
    assert announced is not None
    assert (announced.since, announced.until, announced.text.ru) == ("2026-11-28", "2026-12-01", "Сайт для экзаменов")
    endless = judged(AnnouncementForm("exams", OTHER, "2026-11-28"))
    assert endless.announcement is not None
    assert endless.announcement.until is None
    gone = judged(HideForm("exams", "announcements"), found.draft)
    assert gone.draft == LayerDraft()


@pytest.mark.parametrize(
    ("form", "field", "is_error"),
    [
        (AnnouncementForm("exams", OTHER, "31.02.2026"), "from", True),
        (AnnouncementForm("exams", OTHER, ""), "from", True),
        (AnnouncementForm("exams", OTHER, "28.11.2026", "soon"), "until", True),
        (AnnouncementForm("exams", OTHER, "28.11.2026", "27.11.2026"), "until", False),
        (AnnouncementForm("exams", Words("", "Да", "Yes"), "28.11.2026"), "text.kk", True),
    ],
)
def test_what_is_wrong_with_an_announcement(form: AnnouncementForm, field: str, is_error: bool) -> None:
    assert [(one.field, one.is_error) for one in judged(form).complaints] == [(field, is_error)]


def test_no_sentence_speaks_of_the_file() -> None:
    forms: list[Form] = [
        entry_form(title=Words(), url=""), entry_form(url="https://lms.example.kz/"), entry_form(id="zoom"),
        AddressForm("zoom", "http://zoom.us/"), AnnouncementForm("exams", OTHER, "x", "y"),
        AnnouncementForm("exams", OTHER, "28.11.2026", "27.11.2026"),
    ]  # fmt: skip
    for form in forms:
        for found in judged(form).complaints:
            for message in (found.message, found.cure):
                assert '"' not in message.source, message.source


def test_dates_are_read_as_people_here_write_them() -> None:
    assert iso_date(" 1.2.2026 ") == "2026-02-01"
    assert iso_date("01/12/2026") == "2026-12-01"
    assert iso_date("2026-12-01") == "2026-12-01"
    assert iso_date("tomorrow") == "tomorrow"


def test_names_are_made_of_what_there_is() -> None:
    assert name_for("New Exam Site!", "entry", []) == "new-exam-site"
    assert name_for("Емтихан", "entry", []) == "entry"
    assert name_for("3D lab", "entry", []) == "entry-3d-lab"
    assert name_for("Zoom", "entry", ["zoom", "zoom-2"]) == "zoom-3"
    assert len(name_for("long " * 30, "entry", [])) <= 40


def test_what_is_usual_comes_from_the_content() -> None:
    assert (usual(Kind.PLATFORM, below()).category, usual(Kind.PLATFORM, below()).clause) == ("platforms", "2")
    assert usual(Kind.MESSENGER, below()).clause == "3"


@pytest.mark.parametrize("seed", range(6))
def test_what_is_previewed_is_what_the_launcher_shows(seed: int) -> None:
    chance, draft = random.Random(seed), LayerDraft()  # noqa: S311
    for _ in range(12):
        found = judge_form(some_form(chance, draft), draft, BELOW)
        if not found.can_be_taken:
            continue
        draft = found.draft
        shown = load_content((*BELOW, draft.source("saved.json"))).catalogue
        assert found.shown == shown
        assert found.entry == (shown.entry(found.form.id) if found.form.section == "entries" else None)
