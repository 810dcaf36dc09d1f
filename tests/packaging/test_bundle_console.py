"""`nkzu-helpdesk` of the bundle: each command answers as that of the source does, and names the bundle's programs."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.kiosk_settings import kiosk_settings_from_values
from launcher.core.languages import Language
from tests.helpers.bundle import Bundle, ask
from tests.helpers.content_files import local_content
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.desktop import Desktop
from tests.helpers.desktop_readers import complaints
from tests.helpers.layer_faults import VICTIM, layer_bytes
from tests.helpers.local_site import LocalSite
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import REPOSITORY
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

SOURCE = ("env", f"PYTHONPATH={REPOSITORY}", sys.executable, "-m", "launcher.helpdesk")
HOST = "platformalar.test"
STAFF_CODE = "20486173"
MISTAKE = '{\n  "schema": 1,\n  "entries": [\n    {"id": "moodle", "url": "BigBlueButton.nkzu.kz:81"}\n  ]\n}\n'
DEADLINE_S = 20.0
# When the file of a layer was written.
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00|\d\d\.\d\d\.\d{4} \d\d:\d\d")
# Every command that only looks, with what it is to end with. {mistake} is a file with a mistake in it, {layer} a sound
# one, {code} a code of now.
QUESTIONS: dict[str, tuple[int, Sequence[str]]] = {
    "validate": (0, ("validate",)),
    "validate a file": (1, ("validate", "{mistake}")),
    "explain": (0, ("explain",)),
    "explain an entry": (0, ("explain", "moodle")),
    "explain nothing": (1, ("explain", "nonsense")),
    "link": (1, ("link", "https://zoom.us/j/1", "zо0m.us", "https://zooom.us/")),
    "link from input": (0, ("link", "-")),
    "search": (0, ("search", "moodle")),
    "search with typing errors": (0, ("search", "moodel")),
    "search in another layout": (0, ("search", "ьщщвду")),
    "search by sound": (0, ("search", "бигблубаттон")),
    "search nothing": (1, ("search", "qqqqqqq")),
    "decode": (0, ("decode", "{code}")),
    "decode nonsense": (1, ("decode", "1234")),
    "diff": (0, ("diff", "{layer}", "{layer}")),
    "diff of two": (1, ("diff", "{layer}", "{other}")),
    "autostart": (0, ("autostart", "status")),
    "wrong usage": (2, ("bogus",)),
    "no command": (2, ()),
    "help": (0, ("--help",)),
}


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> dict[str, str]:
    """The environment of somebody with a home of their own."""
    folder = tmp_path / "home"
    folder.mkdir()
    outside = {name: text for name, text in desktop.environment.items() if not name.startswith("XDG_")}
    return {**outside, "HOME": str(folder)}


@pytest.fixture
def words(tmp_path: Path) -> dict[str, str]:
    """What the questions ask about."""
    files = {
        "mistake": MISTAKE.encode(),
        "layer": layer_bytes({"id": VICTIM, "hidden": True}),
        "other": layer_bytes({"id": VICTIM, "url": "http://bigbluebutton.nkzu.kz:81/new"}),
    }
    for name, data in files.items():
        (tmp_path / f"{name}.json").write_bytes(data)
    code = make_call_code(bundled_catalogue(), "moodle", Cause.NOT_ANSWERING, CallFace.KIOSK, datetime.now(UTC))
    return {"code": code, **{name: str(tmp_path / f"{name}.json") for name in files}}


def answer(bundle: Bundle, environment: Mapping[str, str], *arguments: str, code: int = 0, given: str = "") -> Any:
    """The JSON that a command prints, with nothing on standard error."""
    done = bundle.ask(environment, *arguments, "--json", given=given)
    assert (done.stderr, done.returncode) == ("", code), done.stdout
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", QUESTIONS)
def test_it_answers_as_the_source_does(
    name: str, bundle: Bundle, person: Mapping[str, str], words: Mapping[str, str]
) -> None:
    code, question = QUESTIONS[name]
    arguments = [word.format_map(words) for word in question]
    speaks = "--help" not in arguments and code != 2
    forms = [("--json",), ("--language", "kk")] if speaks else [()]
    printed = set()
    for form in forms:
        given = "https://zoom.us/j/1\n" if "-" in arguments else ""
        ours = bundle.ask(person, *arguments, *form, given=given)
        theirs = ask(SOURCE, person, *arguments, *form, given=given)
        assert ours.returncode == theirs.returncode == code, ours.stdout + ours.stderr
        assert TIME.sub("", ours.stdout.replace(str(bundle.internal), str(REPOSITORY))) == TIME.sub("", theirs.stdout)
        assert ours.stderr == theirs.stderr
        assert bool(ours.stderr) == (code == 2)
        printed.add(ours.stdout)
    assert len(printed) == len(forms)


def test_the_doctor_finds_everything_in_order(
    bundle: Bundle, desktop: Desktop, person: Mapping[str, str], tmp_path: Path
) -> None:
    said = set()
    for language in Language:
        value = answer(bundle, person, "doctor", "--language", language.value)
        assert {finding["status"] for finding in value["findings"]} == {"ok"}, value["findings"]
        said.add(tuple(finding["message"] for finding in value["findings"]))
    assert len(said) == 3
    assert {finding["id"] for finding in value["findings"]} >= {"libraries", "assets", "translations", "content"}
    report = tmp_path / "report.json"
    done = bundle.ask(person, "doctor", "--report", str(report))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(report.read_text(encoding="utf-8"))["findings"]


def test_addresses_are_checked(
    bundle: Bundle,
    person: Mapping[str, str],
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    tmp_path: Path,
) -> None:
    with LocalSite(HOST) as site:
        content = local_content(tmp_path / "content.json", HOST, site)
        around = private_hosts([HOST]).around(())
        done = bundle.ask(person, "check", "--json", "--content", str(content.path), around=around)
    value = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, ""), value
    assert {request.path for request in site.requests} >= {"/moodle"}


def test_a_layer_is_deployed(
    bundle: Bundle, person: Mapping[str, str], words: Mapping[str, str], tmp_path: Path
) -> None:
    machine = tmp_path / "machine"
    machine.mkdir()
    value = answer(bundle, person, "deploy", words["layer"], "--machine-dir", str(machine))
    assert (value["deployed"], value["written"]) == (True, True)
    assert (machine / "content.json").read_bytes() == Path(words["layer"]).read_bytes()
    assert answer(bundle, person, "explain", "--machine-dir", str(machine))["hidden"] == [
        {"id": VICTIM, "layer": "machine"}
    ]
    assert not answer(bundle, person, "deploy", words["mistake"], "--machine-dir", str(machine), code=1)["deployed"]


def test_a_staff_code_is_made(bundle: Bundle, person: Mapping[str, str]) -> None:
    value = answer(bundle, person, "staff-code", given=f"{STAFF_CODE}\n")
    stored = kiosk_settings_from_values(value).staff_code
    assert stored is not None
    assert stored.is_right(STAFF_CODE)


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_the_profile_of_a_kiosk_is_written(
    system: str, bundle: Bundle, person: Mapping[str, str], tmp_path: Path
) -> None:
    place = "/opt/оқу құралы/nkzu-launcher" if system == "linux" else r"C:\Оқу құралы\nkzu-launcher.exe"
    trees: list[dict[str, bytes]] = []
    for program in (SOURCE, (bundle.helpdesk,)):
        folder = tmp_path / str(len(trees))
        done = ask(program, person, "kiosk-profile", system, "--output", str(folder), "--program", place)
        assert (done.returncode, done.stderr) == (0, "")
        trees.append({str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()})
    assert trees[0] == trees[1] != {}


def exec_line(file: Path) -> str:
    """The command of a desktop entry, which is as the specification wants it."""
    assert complaints(file) == ""
    (line,) = re.findall(r"^Exec=(.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return str(line)


def test_log_on_starts_the_bundle(bundle: Bundle, person: Mapping[str, str], desktop: Desktop) -> None:
    data = f"{person['HOME']}/data"
    entry = Path(person["HOME"], ".config/autostart/nkzu-launcher.desktop")
    assert answer(bundle, person, "autostart", "enable", "--data-dir", data)
    assert exec_line(entry).split()[0].strip('"') == bundle.launcher
    before = set(desktop.window_titles("nkzu-launcher"))
    command = (find_tool("gio"), "launch", str(entry))
    marked = desktop.family.marked(command)
    subprocess.run(marked, env=dict(person), check=True, stdout=subprocess.DEVNULL, timeout=30)
    wait_until(lambda: set(desktop.window_titles("nkzu-launcher")) - before, "the window", DEADLINE_S)
    running = [pid for pid in desktop.family.members() if program_of(pid) == Path(bundle.launcher)]
    for pid in running:
        os.kill(pid, 15)
    wait_until(lambda: not desktop.window_titles("nkzu-launcher"), "the window to go", DEADLINE_S)
    assert answer(bundle, person, "autostart", "disable", "--data-dir", data)
    assert not entry.exists()


def program_of(pid: int) -> Path | None:
    """The program that a process runs."""
    try:
        return Path(f"/proc/{pid}/exe").readlink()
    except OSError:
        return None


def test_shortcuts_start_the_bundle(bundle: Bundle, person: Mapping[str, str]) -> None:
    assert answer(bundle, person, "shortcut", "create", "--open", "moodle")
    files = sorted(Path(person["HOME"]).rglob("*.desktop"))
    assert len(files) == 2, files
    for file in files:
        command = exec_line(file)
        assert command.split()[0].strip('"') == bundle.launcher
        assert command.endswith("--open moodle")
        (icon,) = re.findall(r"^Icon=(.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert Path(icon) == bundle.internal / "resources/program.svg"
    assert answer(bundle, person, "shortcut", "remove", "--open", "moodle")
    assert not list(Path(person["HOME"]).rglob("*.desktop"))
