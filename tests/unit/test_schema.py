"""The JSON Schema that editors use and the validator of the program say the same.

Both judge the same 600 files: complete files and layers made of the bundled one, after one or two random
mistakes. A file is wrong for the schema exactly when the validator reports an error, apart from what no schema
can express.
"""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest

from launcher.core.content import LayerStatus
from launcher.core.problems import Severity
from tests.helpers.content_layers import RESOURCES, as_file, bundled, bundled_values, load_over_bundled

# What the validator knows beyond the schema: each code with the reason.
BEYOND_A_SCHEMA = {
    "unknown-reference": "a name must exist elsewhere in the file or below it",
    "unknown-reference-near": "as above",
    "not-a-guide": "as above, and the kind of what is named counts",
    "duplicate-id": "a schema compares whole items, not their ids",
    "host-not-listed": "the host of an address stands in another list",
    "host-not-listed-near": "as above",
    "port-not-listed": "as above",
    "http-not-allowed": "as above",
    "nothing-left": "whether anything can be shown depends on all the rest",
    "bad-date": "the days of a month",
    "hidden-character": "classes of characters, of which the schema lists the common ones",
    "address-needed": "in a layer, the kind of an entry stands below",
    "missing-key": "in a layer, what is new must be complete and what is below need not",
    **{
        code: "details of the gate"
        for code in ("link-hidden-escape", "link-escape", "link-dots", "link-port", "link-default-port", "link-host")
    },
    "link-encoded-name": "details of the gate",
    "link-character": "details of the gate",
}

TEXTS = ["", " ", "\t", "x", "қазақша", "a\nb", "a\u200bb", "я" * 2000, "я" * 2001, "<b>x</b>", "Zооm", "{x}"]
NAMES = ["zoom", "Zoom", "zoom-", "-zoom", "a--b", "1a", "a" * 64, "a" * 65, "../x", "moodle-docs", "mail"]
DATES = ["2020-03-26", "2020-02-30", "2020-13-01", "26.03.2020", "2020-3-26", "2020-03-26T00:00"]
URLS = [
    *("https://zoom.us/", "http://zoom.us/", "zoom.us", "HTTPS://zoom.us/", "https://Zoom.us/", "https://zoom.us:443/"),
    *("https://zoom.us:0/", "javascript:alert(1)", "file:///etc/passwd", "https://evil.example/", "https://localhost/"),
    *("https://127.0.0.1/", "https://zoom.us/%zz", "https://zoom.us/../x", "https://zoom.us/a b", "https://a@zoom.us/"),
    *("https://z\u043eom.us/", "https:///", "//zoom.us/", "https://zoom.us/" + "a" * 2040, "http://do.nkzu.kz/x?y#z"),
]
HOSTS = ["a.kz", "A.kz", "localhost", "a.kz:81", "https://a.kz", "*.a.kz", "a..kz", "a.kz.", "1.2.3.4", "a_b.kz"]
WORDS = [
    *("platform", "guide", "document", "messenger", "mail", "platfrom", "show", "acknowledge", "public", "regulation"),
    *("everyone", "students", "pdf", "web", "docx", "streaming", "messenger"),
]
ROOM_NAMES = ["305", "lab-305", "lab_1", "-a", "a-", "A", "../x", "305.json", "a" * 64, "a" * 65, "*"]
PORTS = [0, 1, 81, 65535, 65536, -1, 10**15]
OTHERS: list[Any] = [None, True, False, 0, 1, 2, 1.5, [], {}, [None], ["x"], {"kk": "x"}, [{}], {"id": "x"}, ["x", "x"]]
KEYS = ["extra", "standalone", "hidden", "note", "url", "streams", "format", "kk", "de", "ports", "$schema", "until"]


def spots_in(value: Any) -> Iterator[tuple[Any, Any]]:
    """Return each place in `value` as the object or list and the key or index in it."""
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from spots_in(value[key])


def replace(holder: Any, key: Any, chance: random.Random) -> None:
    """Put something else in the place, sometimes of the right kind and sometimes not."""
    fitting = {"url": URLS, "host": HOSTS, "moved_to": HOSTS, "id": NAMES, "icon": NAMES, "category": NAMES}
    fitting |= dict.fromkeys(("date", "from", "until"), DATES) | dict.fromkeys(("kind", "source", "require"), WORDS)
    fitting |= {"health": URLS, "room": ROOM_NAMES}
    fitting |= dict.fromkeys(("for", "format", "occasion"), WORDS)
    pool = chance.choice([fitting.get(key, TEXTS), TEXTS, OTHERS, [*NAMES, *DATES, *WORDS, *URLS, *HOSTS, *PORTS]])
    holder[key] = json.loads(json.dumps(chance.choice(pool)))


def delete(holder: Any, key: Any, _: random.Random) -> None:
    """Take away what stands there."""
    del holder[key]


def misspell(holder: Any, key: Any, chance: random.Random) -> None:
    """Write a key wrong; what is no key is taken away."""
    value = holder.pop(key)
    if isinstance(key, str):
        holder[key.upper() if chance.random() < 0.2 else key[:-1] or "x"] = value


def add(holder: Any, _: Any, chance: random.Random) -> None:
    """Add a key, or an item, that may be known or not."""
    if isinstance(holder, dict):
        replace(holder, chance.choice(KEYS), chance)
    else:
        holder.append(chance.choice([*OTHERS, *holder, "x"]))


def empty(holder: Any, key: Any, _: random.Random) -> None:
    """Leave nothing in a list, an object or a text."""
    value = holder[key]
    holder[key] = type(value)() if isinstance(value, list | dict | str) else None


WAYS: list[Callable[[Any, Any, random.Random], None]] = [replace, replace, delete, misspell, add, empty]


@cache
def small_content() -> str:
    """Return a content file that has everything once: one of each kind of entry, and what they lead to."""
    values = bundled_values()
    kept = {"moodle": [], "other-messengers": [], "mail": ["mail-rules"], "mail-rules": [], "zoom-help": []}
    values["entries"] = [{**entry, "guides": kept[entry["id"]]} for entry in values["entries"] if entry["id"] in kept]
    for entry in values["entries"]:
        entry["keywords"] = {language: words[:1] for language, words in entry["keywords"].items()}
    values["regulation"]["clauses"] = [
        clause for clause in values["regulation"]["clauses"] if clause["id"] in {"2", "3", "5", "6", "7", "8"}
    ]
    values["hosts"] = [{**host, "expect_text": "x"} for host in values["hosts"] if "moodle.org" not in host["host"]]
    values["health"] = "https://support.zoom.com/health.json"
    values["rooms"] = [{"room": "305", "hosts": ["lab-305-*", "spare"]}]
    for reminder in values["reminders"]:
        del reminder["advice"][1:]
    text = values["categories"][0]["title"]
    values["announcements"] = [{"id": "break", "text": text, "from": "2026-11-28", "until": None}]
    assert errors_of(values) == set()
    return json.dumps(values)


def complete_file(_: random.Random) -> dict[str, Any]:
    """Return a complete file without a mistake."""
    values: dict[str, Any] = json.loads(small_content())
    return values


def layer_file(chance: random.Random) -> dict[str, Any]:
    """Return a layer of some of what a complete file has, in parts."""
    values = complete_file(chance)
    del values["regulation"]
    parts = ("edition", "organisation", "hosts", "categories", "entries", "reminders", "announcements", "rooms")
    for key in parts:
        if chance.random() < 0.4:
            del values[key]
    lists = ("categories", "entries", "reminders", "announcements")
    for item in (item for key in lists for item in values.get(key, ())):
        for key in [key for key in item if key != "id" and chance.random() < 0.3]:
            del item[key]
        if "kind" in item and chance.random() < 0.2:
            item["hidden"] = chance.random() < 0.5
    return values


def generated(make: Callable[[random.Random], dict[str, Any]], seed: int) -> dict[str, Any]:
    """Return a file with one or two random mistakes, most of them not deep in the 5,000 words of the content."""
    chance = random.Random(seed)  # noqa: S311 - not a secret
    values = make(chance)
    for _ in range(1 + seed % 2):
        spots = list(spots_in(values))
        # Most places are single words of single languages; the structure is what is to be judged.
        structure = [spot for spot in spots if spot[1] not in {"kk", "ru", "en"} and isinstance(spot[1], str)]
        holder, key = chance.choice(structure if structure and chance.random() < 0.8 else spots)
        chance.choice(WAYS)(holder, key, chance)
    return values


@cache
def schema() -> jsonschema.Draft202012Validator:
    """Return the judge by the schema."""
    return jsonschema.Draft202012Validator(json.loads((RESOURCES / "content.schema.json").read_bytes()))


def errors_of(values: dict[str, Any]) -> set[str]:
    """Return the codes of the errors that the validator reports."""
    problems = load_over_bundled(values).layers[-1].problems
    return {found.code for found in problems if found.severity is Severity.ERROR}


def disagreement(values: dict[str, Any]) -> str:
    """Return in which way the two differ about a file; empty if they agree."""
    errors = errors_of(values)
    refusal = next(schema().iter_errors(values), None)
    if refusal is not None and not errors:
        return f"only the schema: {refusal.json_path}: {refusal.message[:120]}"
    if refusal is None and errors - BEYOND_A_SCHEMA.keys():
        return f"only the validator: {sorted(errors)}"
    return ""


@pytest.mark.parametrize(
    ("health", "right"),
    [
        ("https://support.zoom.com/a.json", True),
        (None, True),
        ("http://www.nkzu.kz/a.json", False),
        ("nkzu.kz", False),
        (7, False),
    ],
)
def test_what_all_computers_read_is_encrypted(health: object, right: bool) -> None:
    values = {**json.loads(small_content()), "health": health}
    assert schema().is_valid(values) is right
    assert disagreement(values) == ""


def test_the_schema_is_a_schema_and_the_bundled_content_follows_it() -> None:
    jsonschema.Draft202012Validator.check_schema(schema().schema)
    assert list(schema().iter_errors(bundled_values())) == []
    assert bundled_values()["$schema"] == "content.schema.json"


@pytest.mark.parametrize("make", [complete_file, layer_file])
def test_schema_and_validator_agree_on_generated_files(make: Callable[[random.Random], dict[str, Any]]) -> None:
    verdicts: Counter[str] = Counter()
    differ = {}
    for seed in range(300):
        values = generated(make, seed)
        found = disagreement(values)
        if found:
            differ[seed] = found
        verdicts["wrong" if errors_of(values) else "right"] += 1
    assert differ == {}
    assert min(verdicts["wrong"], verdicts["right"]) >= 15, f"the files must be of both kinds: {verdicts}"


TEXT = {"kk": "қ", "ru": "р", "en": "e"}


@pytest.mark.parametrize(
    ("values", "is_right"),
    [
        ({"schema": 1}, True),
        ({}, False),
        ({"schema": 2}, False),
        ({"schema": True}, False),
        ({"schema": 1, "standalone": True}, False),
        ({"schema": 1, "regulation": {}}, False),
        ({"schema": 1, "entries": []}, True),
        ({"schema": 1, "entries": [{"id": "zoom"}]}, True),
        ({"schema": 1, "entries": [{"id": "zoom", "hidden": True}]}, True),
        ({"schema": 1, "entries": [{"id": "zoom", "hidden": "yes"}]}, False),
        ({"schema": 1, "entries": [{"hidden": True}]}, False),
        ({"schema": 1, "entries": [{"id": "zoom", "url": "https://us05web.zoom.us/j/1"}]}, True),
        ({"schema": 1, "entries": [{"id": "zoom", "kind": "platform", "url": None}]}, False),
        ({"schema": 1, "entries": [{"id": "zoom", "titel": TEXT}]}, False),
        ({"schema": 1, "entries": [{"id": "zoom", "title": {"kk": "x", "ru": "x"}}]}, False),
        ({"schema": 1, "entries": [{"id": "zoom", "title": {**TEXT, "kk": "<b>Zооm</b>"}}]}, True),
        ({"schema": 1, "entries": [{"id": "zoom", "title": {**TEXT, "kk": " "}}]}, False),
        ({"schema": 1, "categories": [{"id": "guides"}]}, True),
        ({"schema": 1, "reminders": [{"id": "streaming", "require": "show"}]}, True),
        ({"schema": 1, "reminders": [{"id": "streaming", "require": None}]}, False),
        ({"schema": 1, "announcements": [{"id": "a", "text": TEXT, "from": "2026-11-28", "until": None}]}, True),
        ({"schema": 1, "announcements": [{"id": "a", "text": TEXT, "from": None, "until": None}]}, False),
        ({"schema": 1, "announcements": [{"id": "a", "text": TEXT, "from": "28.11.2026", "until": None}]}, False),
        ({"schema": 1, "announcements": [{"id": "a", "hidden": "yes"}]}, False),
        ({"schema": 1, "announcements": [{"id": "a", "url": "https://zoom.us/"}]}, False),
        ({"schema": 1, "organisation": {"helpdesk": TEXT}}, True),
        ({"schema": 1, "organisation": {"helpdesk": None}}, False),
        ({"schema": 1, "hosts": [{"host": "a.kz", "ports": [81]}]}, True),
        ({"schema": 1, "hosts": [{"host": "a.kz", "ports": ["81"]}]}, False),
        ({"schema": 1, "hosts": [{"host": "a" * 63 + ".kz"}]}, True),
        ({"schema": 1, "hosts": [{"host": "a" * 64 + ".kz"}]}, False),
        ({"schema": 1, "hosts": [{"host": "abcdefghi." * 26 + "kz"}]}, False),
        ({"schema": 1, "rooms": [{"room": "305", "hosts": ["lab-305-*", "SPARE_0?"]}]}, True),
        ({"schema": 1, "rooms": [{"room": "a" * 64, "hosts": []}]}, True),
        ({"schema": 1, "rooms": [{"room": "a" * 65, "hosts": []}]}, False),
        ({"schema": 1, "rooms": [{"room": "../x", "hosts": []}]}, False),
        ({"schema": 1, "rooms": [{"room": "305"}]}, False),
        ({"schema": 1, "rooms": [{"room": "305", "hosts": ["lab.nkzu.kz"]}]}, False),
        ({"schema": 1, "rooms": [{"room": "305", "hosts": [5]}]}, False),
        ({"schema": 1, "rooms": {"305": ["lab-*"]}}, False),
    ],
    ids=lambda value: json.dumps(value)[:60] if isinstance(value, dict) else None,
)
def test_schema_and_validator_agree_on_what_people_write(values: dict[str, Any], is_right: bool) -> None:
    assert (list(schema().iter_errors(values)) == []) is is_right
    assert (errors_of(values) == set()) is is_right


@pytest.mark.parametrize(
    ("kind", "is_right"),
    [("platform", False), ("mail", False), ("guide", False), ("messenger", True), ("document", True)],
)
def test_only_messengers_and_documents_may_lack_an_address(kind: str, is_right: bool) -> None:
    values = json.loads(small_content())
    values["entries"].append({**values["entries"][0], "id": "new", "kind": kind, "url": None})
    assert (list(schema().iter_errors(values)) == []) is is_right
    assert (errors_of(values) == set()) is is_right


@pytest.mark.parametrize("key", ["edition", "organisation", "hosts", "categories", "entries", "reminders", "schema"])
def test_a_complete_file_needs_every_part(key: str) -> None:
    values = bundled_values()
    del values[key]
    assert list(schema().iter_errors(values))
    assert "missing-key" in errors_of(values)


def test_the_exceptions_are_few_and_needed() -> None:
    """An exception that no file needs any more must go."""
    values = bundled_values()
    values["regulation"]["order"]["date"] = "2020-02-30"
    values["entries"][0]["guides"] = ["nothing-here", "zoom"]
    values["entries"].append(values["entries"][0])
    values["entries"][1]["url"] = "https://zoom.us:99/"
    assert list(schema().iter_errors(values)) == []
    assert errors_of(values) <= BEYOND_A_SCHEMA.keys()
    assert len(errors_of(values)) >= 4
    assert load_over_bundled(as_file(values)).layers[-1].status is LayerStatus.USED
    assert as_file(bundled_values()) != bundled()
