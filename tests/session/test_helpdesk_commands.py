"""`nkzu-helpdesk` as real commands: their JSON, their exit codes, their manners in a poor terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from launcher.core.languages import Language
from tests.helpers.desktop import Desktop
from tests.helpers.program import REPOSITORY

HELPDESK = (sys.executable, "-m", "launcher.helpdesk")
COMMANDS = ("validate", "explain", "doctor")
# Commands that only look, each with what it needs.
QUESTIONS = {
    **{name: (name,) for name in COMMANDS},
    "link": ("link", "https://zoom.us/j/1", "zо0m.us", "hello"),
    "search": ("search", "moodle"),
    "decode": ("decode", "2510-1709"),
    "diff": ("diff", "resources/content.json", "resources/content.json"),
    "deploy": ("deploy", "/dev/null", "--machine-dir", "/dev/null/nowhere"),
    "autostart": ("autostart", "status"),
}
PROBLEM_KEYS = {"code", "severity", "line", "column", "pointer", "message", "cure"}
LAYER_KEYS = {"name", "path", "status", "edition", "reason"}
ENTRY_KEYS = {"id", "kind", "title", "url", "clause", "source", "layer"}
REMINDER_KEYS = {"id", "clause", "code_clause", "occasion"}
FINDING_KEYS = {"id", "status", "message", "cure"}
BAD_URL = '{\n  "schema": 1,\n  "entries": [\n    {"id": "moodle", "url": "BigBlueButton.nkzu.kz:81"}\n  ]\n}\n'


@pytest.fixture
def bad_file(tmp_path: Path) -> Path:
    file = tmp_path / "content.json"
    file.write_text(BAD_URL, encoding="utf-8")
    return file


def run(desktop: Desktop, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run one command; it never shows a traceback."""
    done = subprocess.run(
        (*HELPDESK, *arguments),
        env={**desktop.environment, "PYTHONWARNINGS": "default", **environment},
        cwd=REPOSITORY,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done


def answer(desktop: Desktop, *arguments: str, code: int = 0) -> dict[str, Any]:
    """The JSON that a command prints, with nothing on standard error."""
    done = run(desktop, *arguments, "--json")
    assert done.stderr == b""
    assert done.returncode == code
    value = json.loads(done.stdout.decode("utf-8"))
    assert isinstance(value, dict)
    return value


def test_validate_of_the_bundled_content_finds_nothing(desktop: Desktop) -> None:
    value = answer(desktop, "validate")
    (file,) = value["files"]
    assert file == {"file": str(REPOSITORY / "resources/content.json"), "problems": []}


@pytest.mark.parametrize("option", ["argument", "--content"])
def test_validate_names_the_place_of_a_mistake_in_each_language(option: str, bad_file: Path, desktop: Desktop) -> None:
    named = ("--content", str(bad_file)) if option == "--content" else (str(bad_file),)
    messages = set()
    for language in Language:
        value = answer(desktop, "validate", *named, "--language", language.value, code=1)
        # Without a file all layers in force are checked, the strongest first.
        file, *others = value["files"]
        assert len(others) == (option == "--content")
        assert file["file"] == str(bad_file)
        problem = next(problem for problem in file["problems"] if problem["pointer"] == "/entries/0/url")
        assert set(problem) >= PROBLEM_KEYS
        assert (problem["severity"], problem["line"]) == ("error", 4)
        assert "http://bigbluebutton.nkzu.kz:81/" in problem["message"] + problem["cure"]
        messages.add(problem["message"])
    assert len(messages) == 3


def test_validate_reads_several_files(bad_file: Path, tmp_path: Path, desktop: Desktop) -> None:
    missing = tmp_path / "missing.json"
    value = answer(desktop, "validate", str(bad_file), str(missing), code=1)
    assert [file["file"] for file in value["files"]] == [str(bad_file), str(missing)]
    assert [bool(file["problems"]) for file in value["files"]] == [True, True]


def test_explain_has_the_shape_of_the_contract(desktop: Desktop) -> None:
    value = answer(desktop, "explain")
    assert set(value) >= {"layers", "organisation", "regulation", "entries", "reminders"}
    assert all(set(layer) >= LAYER_KEYS for layer in value["layers"])
    assert all(set(entry) >= ENTRY_KEYS for entry in value["entries"])
    assert all(set(entry["title"]) == {"kk", "ru", "en"} for entry in value["entries"])
    assert all(set(reminder) >= REMINDER_KEYS for reminder in value["reminders"])
    assert len(value["entries"]) == 16


def test_explain_says_which_layer_a_value_comes_from(tmp_path: Path, desktop: Desktop) -> None:
    file = tmp_path / "content.json"
    title = {"kk": "Мудл", "ru": "Мудл", "en": "Mudl"}
    layer = {"schema": 1, "edition": "2030-01-01", "entries": [{"id": "moodle", "title": title}]}
    file.write_text(json.dumps(layer), encoding="utf-8")
    value = answer(desktop, "explain", "moodle", "--content", str(file))
    layers = {entry["id"]: entry["layer"] for entry in value["entries"]}
    assert layers == {"moodle": "given", "moodle-docs": "bundled"}
    assert value["entries"][0]["title"] == title
    assert [(layer["name"], layer["status"]) for layer in value["layers"]] == [("bundled", "used"), ("given", "used")]


def test_explain_names_a_layer_that_was_refused(tmp_path: Path, desktop: Desktop) -> None:
    value = answer(desktop, "explain", "--content", str(tmp_path / "missing.json"), code=1)
    bundled, given = value["layers"]
    assert (bundled["status"], bundled["reason"]) == ("used", None)
    assert given["status"] == "refused"
    assert str(tmp_path / "missing.json") in given["reason"]


def test_explain_of_an_entry_that_is_not_there(desktop: Desktop) -> None:
    assert answer(desktop, "explain", "nonsense", code=1)["entries"] == []


def test_doctor_has_the_shape_of_the_contract(desktop: Desktop, tmp_path: Path) -> None:
    done = run(desktop, "doctor", "--json", "--data-dir", str(tmp_path))
    value = json.loads(done.stdout.decode("utf-8"))
    findings = value["findings"]
    assert all(set(finding) >= FINDING_KEYS for finding in findings)
    assert {finding["status"] for finding in findings} <= {"ok", "warning", "failed"}
    assert done.returncode == (0 if all(finding["status"] == "ok" for finding in findings) else 1)
    assert value["facts"]["paths"]["data"] == str(tmp_path)


def test_doctor_finds_that_there_is_no_browser(desktop: Desktop, tmp_path: Path) -> None:
    nowhere = {name: str(tmp_path) for name in ("PATH", "XDG_DATA_DIRS", "XDG_DATA_HOME")}
    for language in Language:
        done = run(desktop, "doctor", "--json", "--language", language.value, **nowhere)
        assert done.returncode == 1
        findings = {finding["id"]: finding for finding in json.loads(done.stdout.decode("utf-8"))["findings"]}
        assert findings["browsers"]["status"] == "failed"
        assert findings["browsers"]["cure"]


@pytest.mark.parametrize(
    ("text", "status", "word"),
    [("", "failed", "cannot be used"), ('{"shared": true}', "ok", "is shared"), ("{}", "ok", "is not shared")],
)
def test_doctor_tells_whether_the_computer_is_shared(
    desktop: Desktop, tmp_path: Path, text: str, status: str, word: str
) -> None:
    (tmp_path / "settings.json").write_text(text)
    done = run(desktop, "doctor", "--json", "--language", "en", "--machine-dir", str(tmp_path))
    (finding,) = [it for it in json.loads(done.stdout.decode("utf-8"))["findings"] if it["id"] == "machine-settings"]
    assert finding["status"] == status
    assert word in finding["message"]
    assert (finding["cure"] is not None) is (status == "failed")


@pytest.mark.parametrize("command", COMMANDS)
def test_each_language_has_words_of_its_own(command: str, bad_file: Path, desktop: Desktop) -> None:
    arguments = (command, "--content", str(bad_file)) if command != "doctor" else (command,)
    printed = {run(desktop, *arguments, "--language", language.value).stdout for language in Language}
    assert len(printed) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        *((), ("bogus",), ("validate", "--language", "de"), ("explain", "a", "b")),
        *(("search",), ("link",), ("autostart",), ("autostart", "on"), ("shortcut", "make"), ("shortcut",)),
    ],
)
def test_wrong_usage_is_code_2(arguments: tuple[str, ...], desktop: Desktop) -> None:
    done = run(desktop, *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"usage:")


@pytest.mark.parametrize("command", QUESTIONS)
@pytest.mark.parametrize("as_json", [False, True], ids=["words", "json"])
def test_terminal_that_knows_ascii_only(command: str, as_json: bool, desktop: Desktop) -> None:
    ascii_only = {
        "LANG": "C",
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "ascii",
    }
    arguments = (*QUESTIONS[command], "--language", "kk")
    done = run(desktop, *arguments, *(["--json"] if as_json else []), **ascii_only)
    assert done.returncode in {0, 1}
    assert done.stderr == b""
    text = done.stdout.decode("ascii")
    if as_json:
        # Nothing is lost: what the terminal does not know is escaped.
        assert json.loads(text) == json.loads(run(desktop, *arguments, "--json").stdout)
    else:
        assert text.strip()


@pytest.mark.parametrize("command", QUESTIONS)
def test_reader_that_has_left_is_no_error_of_ours(command: str, desktop: Desktop) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            (*HELPDESK, *QUESTIONS[command], "--json"),
            env=desktop.environment,
            cwd=REPOSITORY,
            stdin=subprocess.DEVNULL,
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=30,
            check=False,
        )
    finally:
        os.close(writing)
    assert done.stderr == b""
    assert done.returncode in {0, 1}


def test_answer_that_cannot_be_written_is_one_sentence(desktop: Desktop) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            (*HELPDESK, "explain", "--json", "--language", "kk"),
            env=desktop.environment,
            cwd=REPOSITORY,
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=30,
            check=False,
        )
    assert done.returncode == 70
    assert done.stderr.decode().startswith("Жауапты жазу мүмкін болмады")
    assert len(done.stderr.splitlines()) == 1
