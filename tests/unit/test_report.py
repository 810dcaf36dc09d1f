"""The report for support: what is in it, and above all what is not."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from launcher.core.kiosk_settings import KioskSettings
from launcher.core.languages import Language
from launcher.core.machine_settings import BROKEN, MachineSettings
from launcher.core.report import ReportFacts, known_addresses, known_names, machine_value, proxies_value, report_value
from launcher.core.report_page import report_page
from launcher.core.scrubbing import LAST_EVENTS, Scrubber
from launcher.core.staff_code import make_staff_code
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.counted_work import instructions_of
from tests.helpers.needed import tools_needed

CATALOGUE = bundled_catalogue()
MOODLE = "http://bigbluebutton.nkzu.kz:81/"
SCRUBBER = Scrubber(
    users=("aigerim", "Aigerim"),
    computers=("AUD-204-PC7.nkzu.local", "AUD-204-PC7"),
    homes=("/mnt/people/aigerim",),
    addresses=known_addresses(CATALOGUE),
    names=known_names(CATALOGUE),
)

SCRUBBING = """\
from launcher.core.scrubbing import Scrubber
SCRUBBER = Scrubber(("aigerim", "Aigerim"), ("AUD-204-PC7.nkzu.local", "AUD-204-PC7"), ("/mnt/people/aigerim",))
"""


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("/mnt/people/aigerim/content.json", "~/content.json"),
        ("/home/somebody/x and C:\\Users\\Some Body\\AppData", "~/x and ~\\AppData"),
        ("C:/Users/Anna/x", "~/x"),
        ("the user AIGERIM at aud-204-pc7", "the user <user> at <computer>"),
        ("/srv/aigerim_files/aigerim2", "/srv/<user>_files/<user>2"),
        ("https://us05web.zoom.us/j/123?pwd=Sesam", "<address>"),
        ("zoom.us/j/1?pwd=Sesam", "<removed>"),
        ("tg://join?invite=Sesam and mailto:anna@nkzu.kz", "<address> and <address>"),
        ("anna.s@nkzu.kz", "<address>"),
        (f"opens {MOODLE}", f"opens {MOODLE}"),
        (f"opens {MOODLE}course?key=Sesam", "opens <address>"),
        ("/tmp/nkzu.ab12_xyz/profile", "/tmp/<turn>/profile"),
        ('"staff_code": "scrypt$15$8$1$c2FsdA==$aGFzaA=="', '"staff_code": "<removed>'),
        ("/usr/lib/firefox/firefox", "/usr/lib/firefox/firefox"),
        ("/mnt/people/aigerimova", "/mnt/people/<user>ova"),
    ],
)
def test_what_could_name_somebody_is_replaced(text: str, clean: str) -> None:
    assert SCRUBBER.text(text) == clean


def test_short_names_are_replaced_where_they_are_words() -> None:
    scrubber = Scrubber(users=("ed", "ann"))
    assert scrubber.text("opened by ann in /home/ed/x, planned") == "opened by <user> in ~/x, planned"


def events(*values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What is left of these events."""
    return SCRUBBER.events(json.dumps(value).encode() for value in values)


def test_an_event_of_the_program_stays_as_it_is() -> None:
    event = {"t": 1.5, "event": "settled", "id": "moodle", "state": "running", "exit": None}
    assert events(event) == [{key: value for key, value in event.items() if value is not None}]


def test_of_an_error_its_kind_and_its_place_stay() -> None:
    error = {"t": 2.5, "event": "error", "kind": "LookupError", "place": "kiosk_turn.py:120"}
    assert events(error) == [error]
    assert events({**error, "kind": "aigerim@nkzu.kz", "place": "/home/aigerim/kiosk_turn.py:120"}) == [
        {**error, "kind": "<removed>", "place": "<removed>"}
    ]


def test_an_opening_keeps_the_address_of_the_content_only() -> None:
    known = {"t": 1, "event": "opened", "id": "moodle", "url": MOODLE, "arguments": ["--new", MOODLE]}
    room = {**known, "id": "b1c2", "url": "https://zoom.us/j/1?pwd=Sesam", "program": "/home/anna/firefox"}
    assert events(known, room) == [
        {"t": 1, "event": "opened", "id": "moodle", "url": MOODLE, "arguments": 2},
        {"t": 1, "event": "opened", "id": "<removed>", "url": "<address>", "program": "~/firefox", "arguments": 2},
    ]


def test_what_is_not_known_is_left_out() -> None:
    found = events({"event": "said", "typed": "Sesam", "title": "Sesam", "x": {"y": "Sesam"}, "state": "Sesam street"})
    assert found == [{"event": "said", "state": "<removed>"}]


def test_lines_that_are_no_events_are_passed_over() -> None:
    lines = [b'{"event": "rea', b"", b"\xff\xfe", b"[1]", b'"Sesam"', b"{" * 5000, b'{"event": "ready", "t": NaN}']
    assert SCRUBBER.events(lines) in ([{"event": "ready"}], [])


def test_events_that_were_made_to_be_slow_are_not() -> None:
    details = ["0" + "a-" * 450, "1" + "a." * 1000 + "a-" * 450]
    assert [found["detail"] for found in events(*({"event": "x", "detail": detail} for detail in details))] == [
        details[0],
        "<removed>",
    ]
    with tools_needed():
        counted = instructions_of(SCRUBBING, "SCRUBBER.text(value)", details)
    # Two hundred of them are in a report: less than a second on a slow computer. Measured: 4 million.
    assert max(counted) < 8e6


def test_the_last_events_stay() -> None:
    found = events(*({"t": number, "event": "ready"} for number in range(LAST_EVENTS + 50)))
    assert [event["t"] for event in found] == list(range(50, LAST_EVENTS + 50))


@pytest.mark.parametrize(
    ("written", "host", "port"),
    [
        ("http://anna:Sesam@proxy.nkzu.kz:3128/", "proxy.nkzu.kz", 3128),
        ("anna:Sesam@proxy.nkzu.kz:3128", "proxy.nkzu.kz", 3128),
        ("http://anna:Sesam/12@proxy.nkzu.kz:3128", "proxy.nkzu.kz", 3128),
        ("http://anna:Ses@am#1?@proxy.nkzu.kz:3128", "proxy.nkzu.kz", 3128),
        ("http://anna:12/Sesam@proxy.nkzu.kz", "proxy.nkzu.kz", 80),
        ("http://anna:Ses://am@proxy.nkzu.kz:3128", "proxy.nkzu.kz", 3128),
        ("http://[broken@", None, None),
    ],
)
def test_of_a_proxy_only_its_place_is_told(written: str, host: str | None, port: int | None) -> None:
    (found,) = proxies_value({"https_proxy": written})
    assert found == {"variable": "https_proxy", "host": host, "port": port, "signs_in": True}
    assert "Sesam" not in str(found)
    assert "anna" not in str(found)


def test_a_proxy_without_a_password_and_its_exceptions() -> None:
    environment = {"HTTP_PROXY": "http://proxy:3128", "no_proxy": "localhost, .nkzu.kz", "all_proxy": ""}
    assert proxies_value(environment) == [
        {"variable": "HTTP_PROXY", "host": "proxy", "port": 3128, "signs_in": False},
        {"variable": "no_proxy", "hosts": ["localhost", ".nkzu.kz"]},
    ]


def test_of_a_staff_code_only_its_being_there_is_told() -> None:
    code = make_staff_code("19283746", b"0123456789abcdef")
    machine = MachineSettings(shared=True, locked=frozenset({"language"}), kiosk=KioskSettings(staff_code=code))
    value = machine_value(machine, has_file=True)
    assert value["status"] == "sound"
    assert value["locked"] == ["language"]
    assert value["kiosk"]["has_staff_code"] is True
    assert "scrypt" not in str(value)
    assert machine_value(BROKEN, has_file=True)["status"] == "broken"
    assert machine_value(MachineSettings(), has_file=False)["status"] == "absent"


def report() -> dict[str, Any]:
    """A small report with markup in it."""
    facts = ReportFacts("2026-11-28T10:00+05:00", "en", ("HDMI-A-1 1920x1080",), (), {"LANG": "<b>"}, BROKEN, True)
    findings = [{"id": "x", "status": "failed", "message": "<script>alert(1)</script>", "cure": "Do & don't."}]
    diagnosis = {"findings": findings, "facts": {"version": "1", "browsers": [], "edition": "5", "paths": {}}}
    return report_value(facts, diagnosis, [{"name": "bundled", "status": "used"}])


def test_the_page_shows_everything_and_takes_nothing_for_markup() -> None:
    page = report_page({**report(), "events": [{"event": "<i>", "t": 1}]}, Language.EN, lambda message: message.source)
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; Do &amp; don&#x27;t." in page
    assert "<b>&lt;i&gt;</b>" in page
    for heading in ("What was found", "Versions", "Display", "Browsers", "Content", "Last events"):
        assert f"<h2>{heading}</h2>" in page
    assert "HDMI-A-1 1920x1080" in page
    assert "<tr><th>has_staff_code</th><td>false</td></tr>" in page
    assert "<tr><th>locked</th><td>–</td></tr>" in page
    assert "http:" not in page
    assert "src=" not in page


def test_a_report_names_each_thing_that_support_asks_for() -> None:
    assert set(report()) == {
        *("kind", "schema", "made", "language", "versions", "findings", "display", "fonts", "browsers", "proxy"),
        *("content", "machine", "paths"),
    }
