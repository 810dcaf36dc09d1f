"""The program of the helpdesk on Windows: its answers come through pipes, in every language and from every folder."""

import json
from pathlib import Path

import pytest

from launcher import __version__
from launcher.core.exit_codes import ExitCode
from tests.helpers.needed import tools_needed
from tests.helpers.windows_computer import BROWSER, WindowsComputer, text_of

# What the doctor says of every part that is well, and how it begins.
WELL = {
    "kk": "✓ Терезелерді көрсететін экран бар.",
    "ru": "✓ Экран для показа окон есть.",
    "en": "✓ There is a display to show windows on.",
}
# Not with a semicolon: there Windows looks for libraries in two folders.
ELSEWHERE = r"C:\Оқу құралы, 2\NKZU Launcher"


def test_it_says_its_version(computer: WindowsComputer) -> None:
    done = computer.helpdesk("--version")
    assert (done.returncode, text_of(done.stdout)) == (ExitCode.OK, f"nkzu-helpdesk {__version__}\n")


def test_the_doctor_finds_all_well(computer: WindowsComputer) -> None:
    done = computer.helpdesk("doctor", "--json")
    assert done.returncode == ExitCode.OK
    # PowerShell 5 reads a pipe in a code page of its own.
    answer = json.loads(done.stdout.decode("ascii"))
    assert {finding["status"] for finding in answer["findings"]} == {"ok"}
    assert answer["facts"]["frozen"] is True
    assert answer["facts"]["version"] == __version__
    assert [browser["program"] for browser in answer["facts"]["browsers"]] == [BROWSER]


@pytest.mark.parametrize("language", sorted(WELL))
def test_every_letter_goes_through_a_pipe(computer: WindowsComputer, language: str) -> None:
    done = computer.helpdesk("doctor", "--language", language)
    lines = text_of(done.stdout).splitlines()
    assert lines[0] == WELL[language]
    assert [line for line in lines if "?" in line] == []


def test_complaints_have_every_letter_too(computer: WindowsComputer) -> None:
    done = computer.helpdesk("deploy", r"C:\әлемде жоқ.json", "--language", "kk", "--machine-dir", r"C:\бұл да жоқ")
    assert done.returncode == ExitCode.FOUND
    assert "әлемде жоқ" in text_of(done.stdout)


def test_a_report_is_written(computer: WindowsComputer) -> None:
    assert computer.helpdesk("doctor", "--report", r"C:\report.json").returncode == ExitCode.OK
    report = json.loads(computer.prefix.inside(r"C:\report.json").read_text(encoding="utf-8"))
    assert report["versions"]["frozen"] is True


def test_the_start_at_log_on_and_shortcuts_are_made_and_removed(computer: WindowsComputer) -> None:
    menu = computer.prefix.profile / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    assert computer.helpdesk("autostart", "enable").returncode == ExitCode.OK
    assert computer.helpdesk("shortcut", "create", "--language", "kk").returncode == ExitCode.OK
    assert [link.suffix for link in menu.glob("*платформалары*")] == [".lnk"]
    status = text_of(computer.helpdesk("autostart", "status", "--language", "kk").stdout)
    assert status.startswith("Жүйеге кіргенде бағдарлама өзі іске қосылады.")
    assert computer.helpdesk("autostart", "disable").returncode == ExitCode.OK
    assert computer.helpdesk("shortcut", "remove", "--language", "kk").returncode == ExitCode.OK
    assert list(menu.glob("*платформалары*")) == []


def test_it_works_from_a_folder_with_spaces_a_comma_and_kazakh_letters(
    one_computer: WindowsComputer, bundle: Path, tmp_path: Path
) -> None:
    with tools_needed():
        other = WindowsComputer.make(bundle, tmp_path / "prefix", one_computer.desktop, ELSEWHERE)
    answer = json.loads(other.helpdesk("doctor", "--json").stdout)
    assert answer["facts"]["paths"]["resources"] == rf"{ELSEWHERE}\_internal\resources"
    try:
        started = other.launcher("--quit-when-ready")
        assert started.wait(timeout=60) == ExitCode.OK
        other.wait_for_event("ready")
    finally:
        other.end()
