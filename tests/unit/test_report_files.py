"""The two files of a report, the last checks in it, and all of it as text."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from launcher.core.check_table import CheckTable, table_of
from launcher.core.diagnosis import Diagnosis, Finding, Status
from launcher.core.health import judge
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings
from launcher.core.messages import Message
from launcher.core.observations import Observation
from launcher.core.report import KIND, ReportFacts, checks_value, findings_value, known_addresses, report_value
from launcher.core.report_files import ReportOutcome, ReportWriter
from launcher.core.report_page import report_page
from launcher.core.report_text import report_parts, report_text
from launcher.core.scrubbing import ADDRESS, Scrubber
from tests.helpers.content_layers import bundled_catalogue

CATALOGUE = bundled_catalogue()
NOW = datetime(2026, 11, 28, 9, 41, tzinfo=UTC)
DIAGNOSIS = Diagnosis(
    (
        Finding("display", Status.OK, Message("Doctor", "There is a display to show windows on.")),
        Finding("home", Status.FAILED, Message("Doctor", "Lost: {folder}"), Message("Doctor", "Ask aigerim.")),
    ),
    {"version": "0.1.0", "paths": {"data": "/home/aigerim/.local"}, "browsers": [{"name": "Firefox", "default": True}]},
)
SCRUBBER = Scrubber(users=("aigerim",), addresses=known_addresses(CATALOGUE))


def say(message: Message) -> str:
    return message.source.format(**{"folder": "/home/aigerim", **message.params})


def report(table: CheckTable | None = None) -> dict[str, Any]:
    """A report that is not cleaned yet."""
    facts = ReportFacts("2026-11-28T09:41", "en", (), ("Inter-Regular.otf",), {}, MachineSettings(), False)
    value = {"findings": findings_value(DIAGNOSIS, say), "facts": dict(DIAGNOSIS.facts)}
    return report_value(facts, value, [], None if table is None else checks_value(table, say))


def checked(hops: tuple[str, ...] = ()) -> CheckTable:
    """A table in which one address has been looked at."""
    table = table_of(CATALOGUE)
    link = table.rows[0].link
    seen = Observation(link=link, status=200, milliseconds=84, hops=hops)
    return table.begun([link]).told(judge(seen, CATALOGUE.hosts), NOW, again=False)


class Disk:
    """Files in memory; `refuses` names one that cannot be written."""

    def __init__(self, **files: bytes) -> None:
        self.files = {Path(name.replace("_", ".")): data for name, data in files.items()}
        self.refuses: Path | None = None

    def begins(self, path: Path) -> bytes | None:
        return self.files.get(path, b"")

    def write(self, path: Path, text: str) -> bool:
        if path == self.refuses:
            return False
        self.files[path] = text.encode()
        return True

    def save(self, value: dict[str, Any], name: str = "report.json") -> ReportOutcome:
        return ReportWriter(Language.EN, say, SCRUBBER, self.begins, self.write).save(value, None, Path(name))


@pytest.mark.parametrize("name", ["report.json", "report.html"])
def test_both_files_are_written_and_named(name: str) -> None:
    disk = Disk()
    outcome = disk.save(report(checked()), name)
    assert (outcome.file, outcome.page) == (Path("report.json"), Path("report.html"))
    assert say(outcome.message) == "The report is in report.json and, to be read, in report.html."
    value = json.loads(disk.files[Path("report.json")])
    assert value["kind"] == KIND
    assert "aigerim" not in repr(disk.files)
    assert "Last check of the addresses" in disk.files[Path("report.html")].decode()


def test_what_is_no_report_is_left_alone() -> None:
    disk = Disk(report_html=b"<p>My diploma</p>")
    outcome = disk.save(report())
    assert (outcome.file, outcome.page) == (None, None)
    assert "report.html is no report" in say(outcome.message)
    assert list(disk.files.values()) == [b"<p>My diploma</p>"]
    # One of ours is replaced.
    again = Disk()
    assert again.save(report()).file
    assert again.save(report()).file


def test_a_file_that_cannot_be_written_is_named() -> None:
    disk = Disk()
    disk.refuses = Path("report.html")
    outcome = disk.save(report())
    assert outcome.file is None
    assert say(outcome.message).startswith("report.html cannot be written.")


def test_the_checks_are_in_it_only_where_something_was_checked() -> None:
    assert "checks" not in report()
    assert "checks" not in report(table_of(CATALOGUE))
    (check,) = report(checked())["checks"]
    first = table_of(CATALOGUE).rows[0]
    assert {key: check[key] for key in ("id", "url", "milliseconds", "redirects", "checked")} == {
        "id": first.entry.id,
        "url": first.link.url,
        "milliseconds": 84,
        "redirects": [],
        "checked": "2026-11-28T09:41:00+00:00",
    }
    assert check["verdict"]
    assert check["message"]
    assert "<h2>Last check of the addresses</h2>" in report_page(report(checked()), Language.EN, say)


def test_an_address_that_a_site_leads_to_is_cleaned() -> None:
    value = SCRUBBER.value(report(checked(("https://sso.nkzu.kz/?session=s3cr3t",))))
    assert value["checks"][0]["redirects"] == [ADDRESS]
    assert value["checks"][0]["url"] == table_of(CATALOGUE).rows[0].link.url


def test_all_of_it_is_text() -> None:
    value = SCRUBBER.value(report(checked()))
    text = report_text(value, say)
    assert text.startswith(
        "What was found\n✓ There is a display to show windows on.\n✗ Lost: ~ Ask <user>.\n\nVersions\nversion: 0.1.0\n"
    )
    assert "\nBrowsers\nname: Firefox · default: true\n" in text
    assert "\nFonts\nInter-Regular.otf\n" in text
    assert "\nProxy\nNothing.\n" in text
    assert "\nkiosk:\n  idle_minutes: " in text
    assert [name for name, _, _ in report_parts(value, say)][-1] == "paths"
