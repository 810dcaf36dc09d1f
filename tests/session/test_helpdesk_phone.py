"""`nkzu-helpdesk` decode, diff and doctor --report as real commands, as they are used on the phone."""

import json
import os
import platform
import re
import stat
import subprocess
import sys
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

import pytest

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.languages import Language
from launcher.core.staff_code import make_staff_code
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.desktop import Desktop
from tests.helpers.program import REPOSITORY

HELPDESK = (sys.executable, "-m", "launcher.helpdesk")
USER, PASSWORD, ROOM = "aigerim7", "Sesam-open-99", "us05web.zoom.us/j/8812345678"
COMPUTER = "LAB-204-07"
STAFF_CODE = make_staff_code("19283746", b"0123456789abcdef").to_text()


class Helpdesk:
    """Somebody with a home of their own, a name, and a proxy that wants a password."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.home = folder / "people" / USER
        self.machine = self.home / "machine"
        self.machine.mkdir(parents=True)
        self.environment = {
            **desktop.environment,
            "HOME": str(self.home),
            "USER": USER,
            "LOGNAME": USER,
            "HOSTNAME": COMPUTER,
            "https_proxy": f"http://{USER}:{PASSWORD}@proxy.example:3128",
            "PYTHONWARNINGS": "default",
        }

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one command."""
        done = subprocess.run(
            (*HELPDESK, *arguments), env=self.environment, cwd=REPOSITORY, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=60, check=False, encoding="utf-8",
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def answer(self, *arguments: str, code: int) -> dict[str, Any]:
        """The JSON that a command prints, with nothing on standard error."""
        done = self.run(*arguments, "--json")
        assert (done.stderr, done.returncode) == ("", code)
        value = json.loads(done.stdout)
        assert isinstance(value, dict)
        return value

    def file(self, name: str, text: str) -> Path:
        """A file in the home folder."""
        path = self.home / name
        path.write_text(text, encoding="utf-8")
        return path

    def layer(self, name: str, *entries: dict[str, Any]) -> str:
        """The path of a content file with these entries."""
        return str(self.file(name, json.dumps({"schema": 1, "entries": entries})))


@pytest.fixture
def helpdesk(desktop: Desktop, tmp_path: Path) -> Helpdesk:
    return Helpdesk(desktop, tmp_path)


def fresh_code(entry: str = "moodle") -> str:
    """A code as a kiosk would show it now."""
    return make_call_code(bundled_catalogue(), entry, Cause.NOT_ANSWERING, CallFace.KIOSK, datetime.now(UTC))


def test_a_code_is_understood_however_it_is_typed(helpdesk: Helpdesk) -> None:
    code = fresh_code()
    value = helpdesk.answer("decode", code, code=0)
    assert (value["code"], value["entry"], value["cause"], value["face"]) == (code, "moodle", "not-answering", "kiosk")
    assert value["edition"] == bundled_catalogue().edition
    assert helpdesk.answer("decode", *code.split("-"), code=0) == value
    begin, end = (datetime.fromisoformat(moment) for moment in value["when"].split("/"))
    assert begin <= datetime.now(UTC) <= end


def test_people_read_what_to_try_and_what_to_say_in_three_languages(helpdesk: Helpdesk) -> None:
    value = helpdesk.answer("decode", fresh_code(), code=0)
    for language in Language:
        done = helpdesk.run("decode", fresh_code(), "--language", language.value)
        assert done.returncode == 0
        assert value["advice"][language.value] in done.stdout
        # Which language the caller speaks is not known.
        assert all(sentence in done.stdout for sentence in value["say"].values())


def test_a_wrong_code_says_which_mistake_is_likely(helpdesk: Helpdesk) -> None:
    code = fresh_code()
    wrong = f"{code[:-1]}{(int(code[-1]) + 1) % 10}"
    assert helpdesk.answer("decode", code[:-1], code=1)["slip"] == "too-short"
    value = helpdesk.answer("decode", wrong, code=1)
    assert (value["valid"], value["entry"]) == (False, None)
    done = helpdesk.run("decode", wrong, "--language", "ru")
    assert (done.returncode, done.stdout.strip()) == (1, f"✗ {value['advice']['ru']}")


def test_a_code_of_another_edition_names_no_entry(helpdesk: Helpdesk) -> None:
    other = helpdesk.layer("other.json", {"id": "zoom", "hidden": True})
    value = helpdesk.answer("decode", fresh_code(), "--content", other, code=0)
    assert (value["entry"], value["edition"], value["cause"]) == (None, None, "not-answering")
    assert "another edition" in helpdesk.run("decode", fresh_code(), "--content", other, "--language", "en").stdout


def test_diff_says_in_words_what_would_change(helpdesk: Helpdesk) -> None:
    before = helpdesk.layer("before.json")
    after = helpdesk.layer(
        "after.json", {"id": "moodle", "url": "http://bigbluebutton.nkzu.kz:81/new"}, {"id": "zoom", "hidden": True}
    )
    value = helpdesk.answer("diff", before, after, code=1)
    assert value["summary"]["en"] == "1 address changed, 1 entry hidden."
    assert {(one["kind"], one["id"], one["field"], one["new"]) for one in value["changes"]} == {
        ("address", "moodle", "url", "http://bigbluebutton.nkzu.kz:81/new"),
        ("hidden", "zoom", "", None),
    }
    assert [file["problems"] for file in value["files"]] == [[], []]
    for language in Language:
        lines = helpdesk.run("diff", before, after, "--language", language.value).stdout.splitlines()
        assert lines[0] == value["summary"][language.value]
        assert lines[1:] == [f"    {one['message'][language.value]}" for one in value["changes"]]


def test_diff_of_the_same_is_nothing(helpdesk: Helpdesk) -> None:
    same = helpdesk.layer("same.json")
    assert helpdesk.answer("diff", same, str(REPOSITORY / "resources/content.json"), code=0)["changes"] == []
    assert helpdesk.run("diff", same, same, "--language", "en").stdout.strip() == "Nothing would change."


def test_diff_names_the_mistakes_in_its_files(helpdesk: Helpdesk) -> None:
    sound, odd = helpdesk.layer("sound.json"), helpdesk.layer("odd.json", {"id": "moodle", "url": "no-such"})
    value = helpdesk.answer("diff", sound, odd, code=1)
    assert value["changes"] == []
    assert value["files"][0]["problems"] == []
    assert value["files"][1] == helpdesk.answer("validate", odd, code=1)["files"][0]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": 2}', None])
def test_diff_compares_nothing_with_what_cannot_be_used(text: str | None, helpdesk: Helpdesk) -> None:
    sound, bad = helpdesk.layer("sound.json"), helpdesk.home / "bad.json"
    if text is not None:
        bad.write_text(text)
    for files in ((sound, str(bad)), (str(bad), sound)):
        value = helpdesk.answer("diff", *files, code=1)
        assert value["changes"] is value["summary"] is None
        assert any(file["problems"] for file in value["files"])


def test_the_report_has_what_support_needs_and_no_secret(helpdesk: Helpdesk) -> None:
    """In it are planted: a name, a home, a proxy's password, a room with its password, the hash of a staff code."""
    helpdesk.file("machine/settings.json", json.dumps({"schema": 1, "kiosk": {"staff_code": STAFF_CODE}}))
    log = helpdesk.file(
        "events.jsonl",
        "".join(
            f"{json.dumps(event)}\n"
            for event in (
                {"t": 0.1, "event": "ready"},
                {"t": 1, "event": "opened", "id": "moodle", "url": "http://bigbluebutton.nkzu.kz:81/", "pid": 4},
                {"t": 2, "event": "opened", "id": ROOM, "url": f"https://{ROOM}?pwd={PASSWORD}",
                 "program": f"{helpdesk.home}/firefox", "arguments": [f"https://{ROOM}?pwd={PASSWORD}"]},
                {"t": 3, "event": "open-failed", "detail": f"{helpdesk.home}: ?pwd={PASSWORD} {STAFF_CODE} "
                 f"https://{ROOM} {platform.node()} {COMPUTER}", "typed": PASSWORD},
                {"t": 4, "event": "turn-ended", "left": ["/tmp/nkzu.ab12cd34/profile"]},
            )
        ),
    )  # fmt: skip
    content = helpdesk.layer("mine.json", {"id": "moodle", "url": "nonsense"})
    target = helpdesk.home / "report.json"
    done = helpdesk.run(
        "doctor", "--report", str(target), "--events", str(log), "--content", content,
        "--machine-dir", str(helpdesk.machine), "--data-dir", str(helpdesk.home / "data"), "--language", "en",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    assert str(target) in done.stdout
    report = json.loads(target.read_text(encoding="utf-8"))
    assert [layer["name"] for layer in report["content"]["layers"]] == ["bundled", "given"]
    assert report["content"]["layers"][1]["path"] == "~/mine.json"
    assert report["proxy"][0] == {
        "variable": "https_proxy", "host": "proxy.example", "port": 3128, "signs_in": True,
    }  # fmt: skip
    assert report["machine"]["kiosk"]["has_staff_code"] is True
    assert report["fonts"]
    assert report["versions"]["qt"]
    assert [event["event"] for event in report["events"]] == ["ready", "opened", "opened", "open-failed", "turn-ended"]
    assert report["events"][1]["url"] == "http://bigbluebutton.nkzu.kz:81/"
    secrets = (USER, PASSWORD, ROOM, "us05web", str(helpdesk.home), "scrypt", "nkzu.ab12cd34", COMPUTER)
    for file in (target, target.with_suffix(".html")):
        text = file.read_text(encoding="utf-8")
        assert [secret for secret in secrets if secret.lower() in text.lower()] == [], file
        assert not re.search(rf"\b{re.escape(platform.node())}\b", text), file
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert sorted(path.name for path in helpdesk.home.iterdir() if "report" in path.name) == [
        "report.html",
        "report.json",
    ]


@pytest.mark.parametrize("language", Language)
def test_the_page_is_in_the_language_that_was_asked_for(language: Language, helpdesk: Helpdesk) -> None:
    page = helpdesk.home / "page.html"
    value = helpdesk.answer("doctor", "--report", str(page), "--language", language.value, code=0)
    assert value["report"] == {"file": str(page.with_suffix(".json")), "page": str(page), "message": None}
    text = page.read_text(encoding="utf-8")
    assert f'<html lang="{language.value}">' in text
    told = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))["findings"]
    assert [finding["id"] for finding in told] == [finding["id"] for finding in value["findings"]]
    assert {escape(finding["message"]) in text for finding in told} == {True}
    heading = {"kk": "Не табылды", "ru": "Что найдено", "en": "What was found"}
    assert f"<h2>{heading[language.value]}</h2>" in text
    # An older report may be replaced.
    assert helpdesk.answer("doctor", "--report", str(page), code=0)["report"]["message"] is None


@pytest.mark.parametrize("suffix", [".json", ".html"])
def test_what_is_no_report_is_left_as_it_is(suffix: str, helpdesk: Helpdesk) -> None:
    precious = helpdesk.file(f"thesis{suffix}", "years of work")
    value = helpdesk.answer("doctor", "--report", str(helpdesk.home / "thesis.json"), code=2)
    assert value["report"]["file"] is None
    assert str(precious) in value["report"]["message"]
    assert precious.read_text() == "years of work"
    assert [path.name for path in helpdesk.home.glob("thesis*")] == [precious.name]


def test_a_pipe_or_a_folder_is_no_place_for_a_report(helpdesk: Helpdesk) -> None:
    os.mkfifo(helpdesk.home / "pipe")
    (helpdesk.home / "folder").mkdir()
    for name in ("pipe", "folder"):
        assert helpdesk.answer("doctor", "--report", str(helpdesk.home / name), code=2)["report"]["message"]


def test_where_nothing_can_be_written_the_answer_says_so(helpdesk: Helpdesk) -> None:
    value = helpdesk.answer("doctor", "--report", "/proc/report.json", code=2)
    assert value["report"]["file"] is None
    assert "/proc/report.json" in value["report"]["message"]


def test_a_log_that_cannot_be_read_is_named(helpdesk: Helpdesk) -> None:
    target, log = helpdesk.home / "report.json", helpdesk.home / "no-such.jsonl"
    value = helpdesk.answer("doctor", "--report", str(target), "--events", str(log), code=1)
    assert str(log) in value["report"]["message"]
    assert "events" not in json.loads(target.read_text(encoding="utf-8"))


def test_of_a_long_log_the_end_is_read(helpdesk: Helpdesk) -> None:
    lines = "".join(f'{{"t": {number}, "event": "ready", "detail": "{"x" * 100}"}}\n' for number in range(10_000))
    log, target = helpdesk.file("long.jsonl", lines), helpdesk.home / "report.json"
    helpdesk.answer("doctor", "--report", str(target), "--events", str(log), code=0)
    events = json.loads(target.read_text(encoding="utf-8"))["events"]
    assert [event["t"] for event in events] == list(range(9800, 10_000))


def test_events_without_a_report_are_wrong_usage(helpdesk: Helpdesk) -> None:
    done = helpdesk.run("doctor", "--events", "x")
    assert done.returncode == 2
    assert "--report" in done.stderr
