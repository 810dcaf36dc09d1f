"""`nkzu-helpdesk` search, link, autostart and shortcut as real commands."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from launcher.core.languages import Language
from tests.helpers.desktop import Desktop
from tests.helpers.desktop_readers import complaints
from tests.helpers.program import REPOSITORY
from tests.helpers.waiting import wait_until

HELPDESK = (sys.executable, "-m", "launcher.helpdesk")


class Person:
    """Somebody with a home of their own, who types commands."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.home = folder / "home"
        self.home.mkdir()
        xdg = ("XDG_CONFIG_HOME", "XDG_DATA_HOME")
        kept = {name: text for name, text in desktop.environment.items() if name not in xdg}
        self.environment: Mapping[str, str] = {
            **kept,
            "HOME": str(self.home),
            "XDG_CONFIG_DIRS": str(folder / "xdg"),
            "PYTHONWARNINGS": "default",
        }
        self.autostart = self.home / ".config/autostart/nkzu-launcher.desktop"

    def run(self, *arguments: str, given: bytes = b"", within_s: float = 120) -> subprocess.CompletedProcess[bytes]:
        """Run one command, with something on its standard input."""
        return subprocess.run(
            (*HELPDESK, *arguments),
            env=self.environment,
            cwd=REPOSITORY,
            input=given,
            capture_output=True,
            timeout=within_s,
            check=False,
        )

    def answer(self, *arguments: str, code: int = 0, given: bytes = b"") -> dict[str, Any]:
        """The JSON that a command prints, with nothing on standard error."""
        done = self.run(*arguments, "--json", given=given)
        assert done.stderr == b""
        value = json.loads(done.stdout.decode("utf-8"))
        assert done.returncode == code
        assert isinstance(value, dict)
        return value

    def files(self) -> set[str]:
        """Everything in the home, by its path there."""
        return {path.relative_to(self.home).as_posix() for path in self.home.rglob("*") if path.is_file()}


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Person:
    return Person(desktop, tmp_path)


def test_search_has_the_shape_of_the_contract_the_best_first(person: Person) -> None:
    value = person.answer("search", "moodle")
    assert set(value) >= {"query", "results"}
    assert value["query"] == "moodle"
    assert all(set(result) >= {"id", "score", "why"} for result in value["results"])
    assert value["results"][0]["id"] == "moodle"
    scores = [result["score"] for result in value["results"]]
    assert scores == sorted(scores, reverse=True)
    assert person.files() == set()


def test_search_takes_several_words_and_says_why_in_the_language(person: Person) -> None:
    reasons = set()
    for language in Language:
        value = person.answer("search", "ьщщвду", "--language", language.value)
        assert value["results"][0]["id"] == "moodle"
        reasons.add(value["results"][0]["why"])
    assert all("Moodle" in reason for reason in reasons)
    assert person.answer("search", "zoom", "video")["query"] == "zoom video"


def test_no_other_command_waits_for_the_search(person: Person) -> None:
    script = (
        "import sys, launcher.cli\n"
        "launcher.cli.helpdesk_main(['explain', '--json'])\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    command = (sys.executable, "-c", script)
    done = subprocess.run(command, env=person.environment, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "launcher.faces.console_answers" in loaded
    assert not {"rapidfuzz", "launcher.core.search", "launcher.core.look_alikes", "PySide6.QtGui"} & loaded


@pytest.mark.parametrize("query", ["qwzxqwzx", " ", "x" * 10_000, "🎓🎓", "\u0301" * 50])
def test_search_for_nonsense_finds_nothing(query: str, person: Person) -> None:
    assert person.answer("search", query, code=1) == {"query": query, "results": []}
    assert person.run("search", query, "--language", "en").stdout == "✗ Nothing was found.\n".encode()


def test_link_tells_each_verdict(person: Person) -> None:
    expected = {
        "https://zoom.us/j/123": ("approved", "zoom"),
        "http://bigbluebutton.nkzu.kz:81/b/x": ("approved", "moodle"),
        "https://mail.nkzu.kz/": ("approved", "mail"),
        "https://www.nkzu.kz/": ("approved", None),
        "https://example.com/": ("not-listed", None),
        "http://zoom.us/": ("not-listed", None),
        "https://zo0m.us/j/123": ("looks-like", "zoom"),
        "zoom": ("not-an-address", None),
        "BigBlueButton.nkzu.kz:81": ("not-an-address", None),
        "javascript:alert(1)": ("not-an-address", None),
    }
    value = person.answer("link", *expected, code=1)
    assert all(set(result) >= {"url", "verdict", "platform", "reason"} for result in value["results"])
    assert {result["url"]: (result["verdict"], result["platform"]) for result in value["results"]} == expected
    assert all(result["reason"] for result in value["results"])


def test_link_is_content_with_approved_ones(person: Person) -> None:
    done = person.run("link", "https://zoom.us/j/1", "--language", "en")
    assert done.returncode == 0
    assert done.stdout.decode() == "✓ https://zoom.us/j/1\n    The link leads to the platform Zoom.\n"


def test_link_reads_lines_of_any_kind(person: Person) -> None:
    lines = (
        b"\xef\xbb\xbfhttps://zoom.us/a\r\n"
        b"\n   \n"
        b"https://zoom.us/\xff\xfe\n"
        b"\x1b[31mhttps://zoom.us/b\x00\n" + b"https://zoom.us/" + b"x" * 70_000 + b"\nhttps://zoom.us/last"
    )
    results = person.answer("link", "-", code=1, given=lines)["results"]
    assert [result["verdict"] for result in results] == [
        "approved",
        *["not-an-address"] * 3,
        "approved",
    ]
    assert results[0]["url"] == "https://zoom.us/a"
    assert results[1]["url"] == "https://zoom.us/\ufffd\ufffd"
    shown = person.run("link", "-", given=lines).stdout
    # Nothing that somebody wrote takes over the terminal.
    assert b"\x1b" not in shown
    assert b"\x00" not in shown


def test_link_of_nothing_at_all(person: Person) -> None:
    assert person.answer("link", "-") == {"results": []}


def test_link_answers_before_the_last_line_is_there(person: Person) -> None:
    with subprocess.Popen(
        (*HELPDESK, "link", "-"),
        env=person.environment,
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"https://zoom.us/j/1\n")
        process.stdin.flush()
        assert process.stdout.readline().decode() == "✓ https://zoom.us/j/1\n"
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_link_takes_a_hundred_thousand_lines(person: Person) -> None:
    known = [b"https://zoom.us/j/%d" % number for number in range(90_000)]
    others = [b"https://host%d.example.com/" % (number % 500) for number in range(10_000)]
    # Some ten seconds where nothing else runs.
    done = person.run("link", "-", "--json", given=b"\n".join(known + others), within_s=90)
    results = json.loads(done.stdout)["results"]
    assert len(results) == 100_000
    assert sum(result["verdict"] == "approved" for result in results) == 90_000
    assert done.returncode == 1


def test_input_that_cannot_be_read_is_one_sentence(person: Person) -> None:
    with Path("/proc/self/mem").open("rb") as unreadable:
        done = subprocess.run(
            (*HELPDESK, "link", "-", "--language", "en"),
            env=person.environment,
            cwd=REPOSITORY,
            stdin=unreadable,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "could not be read" in done.stderr


def test_autostart_is_switched_on_and_off(person: Person) -> None:
    off = {"enabled": False, "kiosk": False, "path": str(person.autostart), "locked": False, "message": None}
    assert person.answer("autostart", "status")["autostart"] == off
    assert person.files() == set()
    for language in Language:
        value = person.answer("autostart", "enable", "--language", language.value)
        assert value["autostart"] == {**off, "enabled": True}
        assert complaints(person.autostart) == ""
        # Whoever logs on next may have chosen another language.
        assert "--language" not in person.autostart.read_text(encoding="utf-8")
    assert person.answer("autostart", "status")["autostart"] == {**off, "enabled": True}
    assert person.answer("autostart", "enable", "--kiosk")["autostart"] == {**off, "enabled": True, "kiosk": True}
    assert person.files() == {".config/autostart/nkzu-launcher.desktop"}
    assert person.answer("autostart", "disable")["autostart"] == off
    assert person.answer("autostart", "disable")["autostart"] == off
    assert person.files() == set()


def test_autostart_says_in_each_language_how_it_is(person: Person) -> None:
    for language in Language:
        said = person.run("autostart", "status", "--language", language.value).stdout.decode().splitlines()
        assert len(said) == 2
        assert said[1].strip() == str(person.autostart)


def test_a_shortcut_that_is_locked_is_not_made(person: Person, tmp_path: Path) -> None:
    machine = tmp_path / "machine"
    machine.mkdir()
    (machine / "settings.json").write_text('{"schema": 1, "locked": ["shortcut"]}')
    value = person.answer("shortcut", "create", "--machine-dir", str(machine), code=1)["shortcut"]
    assert value["exists"] is False
    assert "administrator" in value["message"]
    assert person.files() == set()


def test_autostart_that_is_locked_stays_as_it_is(person: Person, tmp_path: Path) -> None:
    machine = tmp_path / "machine"
    machine.mkdir()
    (machine / "settings.json").write_text('{"schema": 1, "locked": ["autostart"]}')
    place = ("--machine-dir", str(machine))
    assert person.answer("autostart", "status", *place)["autostart"]["locked"] is True
    for action in ("enable", "disable"):
        value = person.answer("autostart", action, *place, code=1)["autostart"]
        assert value["message"]
        assert value["locked"] is True
    assert person.files() == set()


def test_autostart_carries_places_and_no_language(person: Person, tmp_path: Path) -> None:
    person.answer("autostart", "enable", "--data-dir", str(tmp_path / "my data"), "--language", "ru")
    text = person.autostart.read_text(encoding="utf-8")
    assert f'--data-dir "{tmp_path}/my data"\n' in text


def test_shortcut_is_made_and_removed(person: Person) -> None:
    files = {"Desktop/nkzu-launcher.desktop", ".local/share/applications/nkzu-launcher.desktop"}
    value = person.answer("shortcut", "create")["shortcut"]
    assert (value["exists"], value["open"], value["message"]) == (True, None, None)
    assert person.files() == files
    assert {complaints(person.home / file) for file in files} == {""}
    assert os.access(person.home / "Desktop/nkzu-launcher.desktop", os.X_OK)
    assert person.answer("shortcut", "remove")["shortcut"]["exists"] is False
    assert person.answer("shortcut", "remove")["shortcut"]["exists"] is False
    assert person.files() == set()


def test_shortcut_of_one_entry(person: Person) -> None:
    value = person.answer("shortcut", "create", "--open", "e-learning", "--language", "kk")["shortcut"]
    assert value["open"] == "e-learning"
    assert person.files() == {
        "Desktop/nkzu-launcher-e-learning.desktop",
        ".local/share/applications/nkzu-launcher-e-learning.desktop",
    }
    text = (person.home / "Desktop/nkzu-launcher-e-learning.desktop").read_text(encoding="utf-8")
    assert " --open e-learning\n" in text
    assert "Name[ru]=" in text
    person.answer("shortcut", "remove", "--open", "e-learning")
    assert person.files() == set()


@pytest.mark.parametrize("name", ["nonsense", "../../evil", "", "--x"])
@pytest.mark.parametrize("action", ["create", "remove"])
def test_shortcut_of_no_entry_is_a_sentence(action: str, name: str, person: Person) -> None:
    said = set()
    for language in Language:
        value = person.answer("shortcut", action, f"--open={name}", "--language", language.value, code=1)["shortcut"]
        assert value["exists"] is False
        assert value["message"]
        said.add(value["message"])
    assert person.files() == set()
    assert all(name in sentence for sentence in said)


def test_shortcut_of_an_entry_that_left_the_content_can_be_removed(person: Person, tmp_path: Path) -> None:
    person.answer("shortcut", "create", "--open", "zoom")
    content = tmp_path / "content.json"
    content.write_text('{"schema": 1, "entries": [{"id": "zoom", "hidden": true}]}')
    person.answer("shortcut", "create", "--open", "zoom", "--content", str(content), code=1)
    assert person.files() != set()
    person.answer("shortcut", "remove", "--open", "zoom", "--content", str(content))
    assert person.files() == set()


def test_home_that_cannot_be_written_is_told(person: Person) -> None:
    (person.home / ".config").write_text("a file is in the way")
    (person.home / ".local").write_text("a file is in the way")
    (person.home / "Desktop").write_text("a file is in the way")
    for command in (("autostart", "enable"), ("shortcut", "create")):
        value = person.answer(*command, code=1)[command[0]]
        assert value["message"]


def test_doctor_names_a_program_that_is_gone(person: Person) -> None:
    person.autostart.parent.mkdir(parents=True)
    entry = "[Desktop Entry]\nType=Application\nName=x\nExec=/gone/nkzu-launcher\n"
    person.autostart.write_text(entry)
    findings = {found["id"]: found for found in json.loads(person.run("doctor", "--json").stdout)["findings"]}
    assert findings["autostart"]["status"] == "warning"
    assert "/gone/nkzu-launcher" in findings["autostart"]["message"]
    assert findings["autostart"]["cure"]


def test_interrupted_reading_ends_without_a_traceback(person: Person) -> None:
    with subprocess.Popen(
        (*HELPDESK, "link", "-"),
        env=person.environment,
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"https://zoom.us/j/1\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(2)
        wait_until(lambda: process.poll() is not None, "the command to end", 15)
        assert process.returncode == 130
        assert process.stderr.read() == b""
