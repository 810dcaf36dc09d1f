"""One content file: every mistake is reported, once, at its place, and what is good survives beside it."""

import json
import random
from collections.abc import Callable
from functools import reduce
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.content import LayerStatus
from launcher.core.content_lint import lint_content
from launcher.core.links import Link
from launcher.core.problem_texts import TEXTS, WARNINGS
from launcher.core.problems import Problem, Severity
from tests.helpers.content_layers import as_file, bundled, bundled_values, codes, load, place_of, places, unfilled
from tests.helpers.content_mutations import mutated
from tests.helpers.long_tests import times

UNHURRIED = hypothesis.settings(deadline=None)  # a busy computer is no mistake

Change = Callable[[dict[str, Any]], object]
LONG = "а" * 2001

# What a person might do to the bundled file: the text that stood there, what stands there now, the code of the
# problem, its pointer, and the first characters of what the problem points at.
MISTAKES: list[tuple[str, str, str, str, str]] = [
    ('"edition": "2026-11-22"', '"edition": 20261122', "wrong-type", "/edition", "20261122"),
    (
        *(',\n      "en": "Distance learning platforms"', ""),
        *("missing-translation", "/organisation/product/en", '{\n      "kk": "Қашықтықтан оқыту платформалары"'),
    ),
    ('"date": "2020-03-18"', '"date": "2020-02-30"', "bad-date", "/regulation/recommended_by/date", '"2020-02-30"'),
    ('"2020-05-11"', '"11.05.2020"', "bad-date", "/regulation/amendments/0/date", '"11.05.2020"'),
    ('"protocol": "8"', '"protocol": "  "', "empty-text", "/regulation/recommended_by/protocol", '"  "'),
    ('"until": null', '"until": "soon"', "bad-date", "/regulation/validity/until", '"soon"'),
    ('"subdomains": true', '"subdomains": "true"', "wrong-type", "/hosts/1/subdomains", '"true"'),
    (
        *('{"host": "docs.moodle.org"}', '{"host": "docs.moodle.org", "subdomain": true}'),
        *("unknown-key-near", "/hosts/6/subdomain", 'true},\n    {"host": "support'),
    ),
    (
        *('{"host": "support.zoom.com"}', '{"host": "support.zoom.com", "ports": [443, "8443"]}'),
        *("bad-port-number", "/hosts/7/ports/1", '"8443"'),
    ),
    (
        *('{"host": "telegram.org"}', '{"host": "telegram.org"},\n    {"host": "https://t.me/"}'),
        *("bad-host", "/hosts/11/host", '"https://t.me/"'),
    ),
    (
        *('{"host": "www.whatsapp.com"}', '{"host": "www.whatsapp.com"},    {"host": "unused.example"}'),
        *("unused-host", "/hosts/9", '{"host": "unused.example"}'),
    ),
    ('"graduation-cap"', '"Graduation Cap"', "bad-id", "/entries/0/icon", '"Graduation Cap"'),
    (
        *("Видеоконференции, онлайн-встречи", "Видео<b>конференции</b>, онлайн-встречи"),
        *("markup", "/entries/1/summary/ru", '"Видео<b>'),
    ),
    ('"streams": true\n', '"streams": "yes"\n', "wrong-type", "/entries/1/streams", '"yes"'),
    (
        *('"ru": "Открытая программа для', '"ru": "Oткрытая программа для'),
        *("look-alike-letter", "/entries/2/summary/ru", '"Oткрытая'),
    ),
    (
        *('["bigbluebutton-guide"]', '["bigbluebuton-guide"]'),
        *("unknown-reference-near", "/entries/2/guides/0", '"bigbluebuton'),
    ),
    ('["moodle-docs"]', '["moodle-docs", "zoom"]', "not-a-guide", "/entries/3/guides/1", '"zoom"]'),
    (
        *('"BigBlueButton.nkzu.kz:81"', '"BigBlueButton.\\u200bnkzu.kz:81"'),
        *("hidden-character", "/entries/3/written_as", '"BigBlueButton.\\u200b'),
    ),
    (
        *('"url": "http://bigblue', '"icon": "book",\n      "url": "http://bigblue'),
        *("duplicate-key", "/entries/3/icon", '"icon": "book-open"'),
    ),
    ('"also_clauses": ["6"]', '"also_clauses": ["VI"]', "unknown-reference", "/entries/4/also_clauses/0", '"VI"'),
    (
        '"category": "channels",\n      "clause": "3",\n      "source": "public"',
        '"category": "chanels",\n      "clause": "3",\n      "source": "public"',
        *("unknown-reference-near", "/entries/5/category", '"chanels"'),
    ),
    (
        *('"url": "https://telegram.org/"', '"url": "https://telegram.org/", "entry": 1'),
        *("unknown-key", "/entries/6/entry", '1,\n      "icon": "send"'),
    ),
    ('"icon": "messages",\n', "", "missing-key", "/entries/7/icon", '{\n      "id": "other-messengers"'),
    (
        *('"url": "http://www.nkzu.kz/page/view?id=1497"', '"url": "file:///etc/passwd"'),
        *("link-scheme", "/entries/8/url", '"file:'),
    ),
    ('"for": "students"', '"for": "student"', "unknown-value-near", "/entries/9/for", '"student",\n'),
    (
        *('"url": "http://www.nkzu.kz/page/view?id=497"', '"url": null'),
        *("address-needed", "/entries/10/url", 'null,\n      "icon": "play"'),
    ),
    (
        *('"Инструкции самой компании Zoom на английском языке"', f'"{LONG}"'),
        *("text-too-long", "/entries/11/summary/ru", f'"{LONG}"'),
    ),
    (
        *('"http://www.nkzu.kz/files/distance/BigBlueButton.pdf"', '"http://www.nkzu.kzz/BigBlueButton.pdf"'),
        *("host-not-listed-near", "/entries/12/url", '"http://www.nkzu.kzz'),
    ),
    (
        '"format": "web",\n      "language": "en",\n      "note": {\n        "kk": "Бұл',
        '"format": "website",\n      "language": "en",\n      "note": {\n        "kk": "Бұл',
        *("unknown-value-near", "/entries/13/format", '"website"'),
    ),
    (
        '"kk": "Поштаны пайдалану тәртібі: № 97 ішкі нормативтік құжат"',
        '"kk": "Как пользоваться почтой: внутренний нормативный документ 97"',
        *("same-text", "/entries/14/summary", '{\n        "kk": "Как'),
    ),
    (
        *('"id": "distance-learning-rules"', '"id": "mail-rules"'),
        "duplicate-id",
        "/entries/15/id",
        '"mail-rules",\n      "kind": "document",\n      "title": {\n        "kk": "Қашықтықтан',
    ),
    ('"require": "show"', '"require": "ask"', "unknown-value", "/reminders/0/require", '"ask"'),
]  # fmt: skip


def everything_wrong_with(data: bytes) -> tuple[Problem, ...]:
    """Return what ``validate`` prints for a file on top of the bundled one."""
    content = load(bundled(), data)
    return (*content.layers[-1].problems, *lint_content(data, content.catalogue))


def changed(change: Change) -> bytes:
    """Return the bundled file after a `change` of its values."""
    values = bundled_values()
    change(values)
    return as_file(values)


def test_thirty_mistakes_are_reported_at_once_and_nothing_else() -> None:
    text = bundled().decode()
    for before, after, *_ in MISTAKES:
        assert before in text, before
        text = text.replace(before, after, 1)
    data = text.encode()
    assert len(MISTAKES) >= 30
    expected = sorted((code, pointer, *place_of(data, at)) for _, _, code, pointer, at in MISTAKES)
    found = everything_wrong_with(data)
    assert sorted(places(found)) == expected
    assert unfilled(found) == []
    # test_lint.py and test_announcements.py have those.
    planted = WARNINGS - {"guide-with-guides", "kazakh-letter", "never-announced"}
    assert {each.code for each in found if each.severity is Severity.WARNING} == planted


def test_good_entries_survive_beside_thirty_mistakes() -> None:
    text = reduce(lambda text, mistake: text.replace(mistake[0], mistake[1], 1), MISTAKES, bundled().decode())
    content = load(text.encode())
    names = [entry.id for entry in content.catalogue.entries]
    lost = ["distance-learning-section", "e-learning-video", "bigbluebutton-guide", "distance-learning-rules"]
    assert names == [entry["id"] for entry in bundled_values()["entries"] if entry["id"] not in lost]
    zoom, moodle = content.catalogue.entry("zoom"), content.catalogue.entry("moodle")
    assert zoom is not None
    assert moodle is not None
    assert zoom.summary.ru.startswith("Видео<b>")
    assert moodle.written_as == "BigBlueButton.nkzu.kz:81"
    assert moodle.guides == ("moodle-docs",)
    regulation = content.catalogue.regulation
    assert regulation is not None
    assert len(regulation.clauses) == 9
    assert regulation.validity is not None
    assert (regulation.amendments, regulation.recommended_by, regulation.validity.until) == ((), None, None)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda v: v.update(schema=2), [("unsupported-schema", "/schema")]),
        (lambda v: v.update(schema="1"), [("unsupported-schema", "/schema")]),
        (lambda v: v.update(schema=True), [("unsupported-schema", "/schema")]),
        (lambda v: v.update(schema=None), [("unsupported-schema", "/schema")]),
        (lambda v: v.pop("schema"), [("missing-key", "/schema")]),
        (lambda v: v.pop("edition"), [("missing-key", "/edition")]),
        (lambda v: v.pop("organisation"), [("missing-key", "/organisation")]),
        (lambda v: v.pop("reminders"), [("missing-key", "/reminders")]),
        (lambda v: v.pop("entries"), [("missing-key", "/entries"), ("nothing-left", "")]),
        (lambda v: v.update(entries=[]), [("nothing-left", "")]),
        (lambda v: v.update(entries={}), [("nothing-left", ""), ("wrong-type", "/entries")]),
        (lambda v: v.update(standalone=True), [("unknown-key", "/standalone")]),
        (lambda v: v.update(regulation=None), [("wrong-type", "/regulation")]),
        (lambda v: v["regulation"].update(clause=[]), [("unknown-key", "/regulation/clause")]),
        (lambda v: v["organisation"].pop("name"), [("missing-key", "/organisation/name")]),
        (lambda v: v["organisation"].update(name="NKZU"), [("wrong-type", "/organisation/name")]),
        (lambda v: v["organisation"]["name"].update(de="x"), [("unknown-key", "/organisation/name/de")]),
        (lambda v: v["organisation"]["name"].update(kk=""), [("empty-text", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="\t"), [
            ("empty-text", "/organisation/name/kk"), ("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="\u00a0 "), [("empty-text", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="a\nb"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="\x1b[31mb"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="a\0b"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="a\u202eb"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="a\u2028b"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="a\ufeffb"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="a\ud800b"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["organisation"]["name"].update(kk="a\ue000b"), [("hidden-character", "/organisation/name/kk")]),
        (lambda v: v["entries"][0].update(id="E-Learning"), [("bad-id", "/entries/0/id")]),
        (lambda v: v["entries"][0].update(id="\ud800"), [("bad-id", "/entries/0/id")]),
        (lambda v: v["entries"][0].update(id="a" * 65), [("bad-id", "/entries/0/id")]),
        (lambda v: v["entries"][0].update(id="../x"), [("bad-id", "/entries/0/id")]),
        (lambda v: v["entries"][0].update(id=7), [("wrong-type", "/entries/0/id")]),
        (lambda v: v["entries"][0].update(icon="../../etc/passwd"), [("bad-id", "/entries/0/icon")]),
        (lambda v: v["entries"][0].pop("url"), [("missing-key", "/entries/0/url")]),
        (lambda v: v["entries"][0].update(url=""), [("link-empty", "/entries/0/url")]),
        (lambda v: v["entries"][0].update(url=["http://do.nkzu.kz/"]), [("link-not-text", "/entries/0/url")]),
        (lambda v: v["entries"][0].update({"\ud800": 1}), [("unknown-key", "/entries/0/\ud800")]),
        (lambda v: v["entries"][0].update({"/~": 1}), [("unknown-key", "/entries/0/~1~0")]),
        (lambda v: v["entries"][0]["keywords"].update(ru="x"), [("wrong-type", "/entries/0/keywords/ru")]),
        (lambda v: v["entries"][0]["keywords"].update(ru=["x", 7]), [("wrong-type", "/entries/0/keywords/ru/1")]),
        (lambda v: v["entries"].__setitem__(0, "zoom"), [("wrong-type", "/entries/0")]),
        (lambda v: v["entries"].__setitem__(0, None), [("wrong-type", "/entries/0")]),
        (lambda v: v["hosts"][0].update(ports=[0]), [("bad-port-number", "/hosts/0/ports/0")]),
        (lambda v: v["hosts"][0].update(ports=[80, 65536]), [("bad-port-number", "/hosts/0/ports/1")]),
        (lambda v: v["hosts"][0].update(ports=[80, True]), [("bad-port-number", "/hosts/0/ports/1")]),
        (lambda v: v["hosts"][5].update(moved_to="http://x"), [("bad-host", "/hosts/5/moved_to")]),
        (lambda v: v["regulation"]["order"].update(date="2020-13-01"), [("bad-date", "/regulation/order/date")]),
        (lambda v: v["regulation"]["order"].update(date="2021-02-29"), [("bad-date", "/regulation/order/date")]),
        (lambda v: v["regulation"]["order"].update(date="٢٠٢٠-03-26"), [("bad-date", "/regulation/order/date")]),
        (lambda v: v.update(health="http://www.nkzu.kz/health.json"), [("health-not-encrypted", "/health")]),
        (lambda v: v.update(health="https://elsewhere.kz/health.json"), [("host-not-listed", "/health")]),
        (lambda v: v.update(health=7), [("link-not-text", "/health")]),
        (lambda v: v["reminders"][0].update(clause="70"), [("unknown-reference-near", "/reminders/0/clause")]),
        (lambda v: v["reminders"].append(dict(v["reminders"][0])), [("duplicate-id", "/reminders/2/id")]),
        (lambda v: v["categories"].append(dict(v["categories"][0])), [("duplicate-id", "/categories/3/id")]),
    ],
)  # fmt: skip
def test_one_mistake_is_one_report(change: Change, expected: list[tuple[str, str]]) -> None:
    found = load(changed(change)).problems
    # What breaks an entry on the way is its own matter: an entry without a name leaves a gap in a list of guides.
    own = [each for each in found if (each.code, each.pointer) in expected or not each.pointer.startswith("/entries")]
    assert sorted((each.code, each.pointer) for each in own) == expected
    assert unfilled(found) == []
    assert all(each.severity is Severity.ERROR and each.line > 0 and each.column > 0 for each in found)


def test_the_campus_may_say_how_its_sites_are_and_a_layer_may_take_that_back() -> None:
    url = "https://support.zoom.com/health.json"
    complete = changed(lambda v: v.update(health=url))
    assert load(complete).catalogue.health == Link(url)
    assert load(complete, b'{"schema": 1, "edition": "2"}').catalogue.health == Link(url)
    assert load(complete, b'{"schema": 1, "health": null}').catalogue.health is None
    wrong = load(complete, b'{"schema": 1, "health": "http://www.nkzu.kz/"}')
    assert (wrong.catalogue.health, codes(wrong.problems)) == (Link(url), ["health-not-encrypted"])


@pytest.mark.parametrize(("port", "told"), [("443", '"443"'), (None, "null"), (0, "0"), ([80], "[80]"), ("ә", '"ә"')])
def test_what_is_no_port_is_told_as_it_stands_in_the_file(port: object, told: str) -> None:
    [found] = load(changed(lambda v: v["hosts"][0].update(ports=[80, port]))).problems
    assert (found.code, found.message.params["value"]) == ("bad-port-number", told)


def test_a_leap_day_is_a_day() -> None:
    assert load(changed(lambda v: v["regulation"]["order"].update(date="2020-02-29"))).problems == ()


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "text", [], [{}]])
def test_a_file_must_be_an_object(value: object) -> None:
    content = load(as_file(value))
    assert places(content.problems) == [("wrong-type", "", 1, 1)]
    assert content.layers[0].status is LayerStatus.REFUSED


def test_a_mistake_in_what_is_named_is_not_reported_at_every_name() -> None:
    found = load(changed(lambda v: v["entries"][8 + 1].update(url="http://www.nkzu.kz/ x"))).problems
    assert codes(found) == ["link-space"]
    found = load(changed(lambda v: v["categories"][0].update(title=5))).problems
    assert codes(found) == ["wrong-type"]


def test_no_group_is_as_good_as_no_entry() -> None:
    """An entry stands in a group; without any the window would be empty."""
    content = load(bundled(), changed(lambda v: v.update(categories=[])))
    assert "nothing-left" in codes(content.problems)
    assert [layer.status for layer in content.layers] == [LayerStatus.USED, LayerStatus.REFUSED]
    assert content.catalogue == load(bundled()).catalogue


def test_an_entry_of_an_unknown_group_is_shown_in_the_first_one() -> None:
    content = load(changed(lambda v: v["entries"][4].update(category="nowhere")))
    entry = content.catalogue.entry("mail")
    assert entry is not None
    assert entry.category == "platforms"


def test_a_missing_language_borrows_another_one() -> None:
    content = load(changed(lambda v: v["entries"][0].update(title={"ru": "Обучение", "en": ""})))
    entry = content.catalogue.entry("e-learning")
    assert entry is not None
    assert (entry.title.kk, entry.title.ru, entry.title.en) == ("Обучение",) * 3
    assert codes(content.problems) == ["empty-text", "missing-translation"]


def test_hidden_characters_are_taken_out_and_markup_is_left_as_it_stands() -> None:
    name = "<img src='file:///x'>\u202e\x00Б\ud800В"
    content = load(changed(lambda v: v["entries"][0]["title"].update(kk=name)))
    entry = content.catalogue.entry("e-learning")
    assert entry is not None
    assert entry.title.kk == "<img src='file:///x'>БВ"


def test_a_text_too_long_is_cut() -> None:
    content = load(changed(lambda v: v["entries"][0]["title"].update(kk="ә" * 5000)))
    entry = content.catalogue.entry("e-learning")
    assert entry is not None
    assert len(entry.title.kk) == 2000
    assert entry.title.kk.endswith("ә…")


def test_entries_that_name_each_other_as_guides_end() -> None:
    def change(values: dict[str, Any]) -> None:
        values["entries"][8]["guides"] = ["e-learning-leaflet", "distance-learning-section"]
        values["entries"][9]["guides"] = ["distance-learning-section"]

    content = load(changed(change))
    assert content.problems == ()
    for entry in content.catalogue.entries:
        assert len(content.catalogue.guides_of(entry)) <= 2


def test_ten_thousand_mistakes_are_all_reported() -> None:
    content = load(as_file({"schema": 1, "entries": [{} for _ in range(10_000)]}))
    assert content.layers[0].status is LayerStatus.REFUSED
    assert codes(content.problems).count("missing-key") >= 10_000


@pytest.mark.parametrize("code", TEXTS)
def test_every_problem_has_a_message_and_a_cure_that_can_be_filled_in(code: str) -> None:
    for sentence in TEXTS[code]:
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence.format_map({name: "x" for name in PARAMETERS})


PARAMETERS = (
    *("address", "character", "code", "encoding", "expected", "file", "found", "host", "key", "known", "language"),
    *("latin", "letter", "limit", "markup", "near", "part", "port", "reason", "scheme", "since", "suggestion", "until"),
    *("value", "word"),
)


KEYS = st.sampled_from(
    [
        *("schema", "edition", "organisation", "regulation", "hosts", "categories", "entries", "reminders", "id"),
        *("kind", "title", "summary", "url", "icon", "category", "clause", "guides", "keywords", "hidden", "kk", "ru"),
        *("en", "host", "ports", "clauses", "order", "validity", "until", "from", "number", "date", "advice"),
    ]
)
STRANGE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.sampled_from(["\ud800", "{x}"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3) | KEYS, inner, max_size=4),
    max_leaves=10,
)


@UNHURRIED
@given(STRANGE)
def test_no_value_raises(value: Any) -> None:
    for data in (as_file(value), as_file({"schema": 1, "regulation": value, "entries": [value], "hosts": [value]})):
        found = everything_wrong_with(data)
        assert unfilled(found) == []
        assert load(bundled(), data).catalogue.entries


# 100,000 files are made without Hypothesis, which takes ten times as long, in test_hostile_content.py.
@hypothesis.settings(UNHURRIED, max_examples=times(100, 5_000))
@given(st.randoms(use_true_random=False), STRANGE, st.integers(1, 4))
def test_no_mutation_raises_and_something_is_always_shown(randomness: random.Random, value: Any, changes: int) -> None:
    values = bundled_values()
    for _ in range(changes):
        values = mutated(values, randomness, value)
    data = as_file(values)
    content = load(bundled(), data)
    found = (*content.layers[1].problems, *lint_content(data, content.catalogue))
    assert unfilled(found) == []
    assert all(each.line > 0 for each in found)
    assert content.catalogue.entries
    assert content.catalogue.categories
    for entry in content.catalogue.entries:
        assert content.catalogue.in_category(entry.category) or any(
            entry.id in other.guides for other in content.catalogue.entries
        )
        assert entry.link is None or content.catalogue.hosts.allows(entry.link)


def test_flipped_bits_never_raise() -> None:
    data, randomness = bundled(), random.Random(20200326)  # noqa: S311 - not a secret
    for _ in range(times(100, 5000)):
        spoiled = bytearray(data)
        for _ in range(randomness.randint(1, 4)):
            spoiled[randomness.randrange(len(data))] ^= 1 << randomness.randrange(8)
        assert unfilled(everything_wrong_with(bytes(spoiled))) == []


def test_the_file_is_written_for_people() -> None:
    """What is tested above as JSON of a program is laid out by hand, and says the same."""
    assert load(as_file(json.loads(bundled()))).catalogue == load(bundled()).catalogue
