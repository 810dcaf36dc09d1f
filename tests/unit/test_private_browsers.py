"""Which programs can be opened privately, and with which arguments."""

import json
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from launcher.core.private_browsers import (
    FAMILIES,
    Engine,
    Family,
    engine_environment,
    family_of,
    first_files,
    private_arguments,
)

PROFILE = "/data/nkzu.12345678/p0"


def family(name: str) -> Family:
    return next(row for row in FAMILIES if row.name == name)


def switches(name: str, *given: str) -> tuple[str, ...]:
    return private_arguments(family(name), given, PROFILE)


@pytest.mark.parametrize(
    ("program", "name"),
    [
        (PurePosixPath("/usr/bin/chromium"), "Chromium"),
        (PurePosixPath("/usr/bin/google-chrome-stable"), "Google Chrome"),
        (PurePosixPath("/usr/lib/firefox-esr/firefox-esr"), "Firefox"),
        (PurePosixPath("/opt/yandex/browser/yandex-browser"), "Yandex Browser"),
        (PurePosixPath("/usr/bin/opera"), "Opera"),
        (PurePosixPath("/usr/bin/vivaldi-stable"), "Vivaldi"),
        (PurePosixPath("/usr/bin/brave-browser"), "Brave"),
        (PureWindowsPath(r"C:\Program Files\Google\Chrome\Application\chrome.exe"), "Google Chrome"),
        (PureWindowsPath(r"C:\Program Files (x86)\Microsoft\Edge\Application\MSEDGE.EXE"), "Microsoft Edge"),
        (PureWindowsPath(r"C:\Program Files\Yandex\YandexBrowser\Application\browser.exe"), "Yandex Browser"),
        (PureWindowsPath(r"C:\Program Files\BraveSoftware\Brave-Browser\Application\brave.exe"), "Brave"),
        (PureWindowsPath(r"C:\Program Files\Mozilla Firefox\firefox.exe"), "Firefox"),
    ],
)
def test_a_browser_is_known_by_its_program(program: PurePath, name: str) -> None:
    found = family_of(program)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "program",
    [
        PurePosixPath("/usr/bin/epiphany"),
        PurePosixPath("/usr/bin/konqueror"),
        PurePosixPath("/usr/bin/env"),
        PurePosixPath("/usr/bin/flatpak"),
        PurePosixPath("/usr/bin/snap"),
        PurePosixPath("/usr/bin/my-firefox"),
        PurePosixPath("/usr/bin/firefox-wrapper"),
        PurePosixPath("/opt/firefox/run"),
        PureWindowsPath(r"C:\Program Files\Somebody\browser.exe"),
    ],
)
def test_what_is_not_in_the_table_cannot_be_opened_privately(program: PurePath) -> None:
    assert family_of(program) is None


def test_each_program_is_in_one_row_and_each_row_says_where_it_is_known_from() -> None:
    programs = [program for row in FAMILIES for program in row.programs]
    assert len(set(programs)) == len(programs)
    assert all(row.known_from and row.private for row in FAMILIES)


@pytest.mark.parametrize("row", FAMILIES, ids=lambda row: row.name)
def test_profile_private_mode_and_address_are_always_there(row: Family) -> None:
    arguments = private_arguments(row, ("%u",), PROFILE)
    assert arguments[-1] == "%u"
    assert sum("%u" in argument for argument in arguments) == 1
    assert set(row.private) <= set(arguments)
    assert any(argument.endswith(PROFILE) for argument in arguments)


def test_chromium_is_told_everything_that_a_fresh_profile_would_ask() -> None:
    assert switches("Chromium", "%U") == (
        "%U",
        f"--user-data-dir={PROFILE}",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-sync",
        "--hide-crash-restore-bubble",
        "--password-store=basic",
        "--disable-breakpad",
        "--start-maximized",
        "--disable-component-update",
        "--incognito",
        "%u",
    )


def test_what_would_undo_ours_goes_and_the_rest_stays() -> None:
    given = ("--user-data-dir=/home/x", "--no-sandbox", "--profile-directory=Default", "--Incognito", "--app=%u")
    assert switches("Google Chrome", *given)[:2] == ("--no-sandbox", f"--user-data-dir={PROFILE}")
    windows = ("--single-argument", "%u")
    assert "--single-argument" not in switches("Microsoft Edge", *windows)
    assert "--inprivate" in switches("Microsoft Edge", *windows)


@pytest.mark.parametrize(
    "given",
    [
        ("-P", "student", "%u"),
        ("--profile", "/home/student", "--new-window", "%u"),
        ("-profile=/home/student", "-url", "%u"),
        ("-osint", "-url", "%u"),
        ("--no-remote", "--new-instance", "--ProfileManager", "%u"),
        ("--profile", "%u"),
    ],
)
def test_firefox_gets_one_profile_and_one_address(given: tuple[str, ...]) -> None:
    assert switches("Firefox", *given) == ("--profile", PROFILE, "--private-window", "%u")


def test_firefox_keeps_what_does_not_contradict() -> None:
    assert switches("Firefox", "--name", "lab", "--profile", "/x", "--safe-mode", "%u")[:3] == (
        "--name",
        "lab",
        "--safe-mode",
    )


def test_a_firefox_profile_is_private_before_its_first_start() -> None:
    (name, text) = next(iter(first_files(Engine.FIREFOX, 'C:\\turn\\"x"').items()))
    assert name == "user.js"
    lines = text.splitlines()
    assert 'user_pref("browser.privatebrowsing.autostart", true);' in lines
    assert 'user_pref("browser.sessionstore.resume_from_crash", false);' in lines
    assert 'user_pref("browser.download.dir", "C:\\\\turn\\\\\\"x\\"");' in lines
    assert all(line.startswith('user_pref("') and line.endswith(");") for line in lines)


def test_a_chromium_profile_downloads_into_the_turn() -> None:
    files = first_files(Engine.CHROMIUM, "/turn/Downloads")
    preferences = json.loads(files["Default/Preferences"])
    assert preferences["download"]["default_directory"] == "/turn/Downloads"
    assert preferences["credentials_enable_service"] is False
    assert json.loads(files["Local State"]) == {"background_mode": {"enabled": False}}


def test_firefox_reports_no_crash() -> None:
    assert engine_environment(Engine.FIREFOX) == {"MOZ_CRASHREPORTER_DISABLE": "1"}
    assert engine_environment(Engine.CHROMIUM) == {}
