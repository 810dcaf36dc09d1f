"""The Linux profile of a kiosk: written by the command, installed and removed, obeyed by real browsers."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from launcher.core.kiosk_files import profile_files
from launcher.core.kiosk_profile import Target
from launcher.core.languages import Language
from tests.helpers.accessibility_terms import State
from tests.helpers.chromium_pages import ChromiumPages, PageRefusedError
from tests.helpers.desktop import Desktop
from tests.helpers.kiosk_machine import KioskMachine, installed_files
from tests.helpers.kiosk_session import LAUNCHER_CLASS, PAGE_COLOUR, KioskSession, colour_at, write_script
from tests.helpers.program import REPOSITORY, Launch, Program
from tests.helpers.real_browsers import BrowserKind, fresh_browser
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

BROWSER_DEADLINE_S = 30.0
CHROMIUM_POLICIES = "etc/chromium/policies/managed/nkzu-kiosk.json"


@pytest.fixture
def machine(kiosk_machine: KioskMachine) -> KioskMachine:
    """A computer with the profile."""
    return kiosk_machine


def run(desktop: Desktop, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command."""
    command = (sys.executable, "-m", "launcher.helpdesk", "kiosk-profile", *arguments)
    return subprocess.run(
        command, env=desktop.environment, cwd=REPOSITORY, capture_output=True, check=False, timeout=30
    )


def answer(desktop: Desktop, *arguments: str, code: int = 0) -> dict[str, Any]:
    """The JSON that it prints, with nothing on standard error."""
    done = run(desktop, *arguments, "--json")
    assert (done.returncode, done.stderr) == (code, b"")
    value = json.loads(done.stdout.decode("utf-8"))
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize("target", list(Target))
def test_the_command_tells_each_file_what_it_is_for_and_where_it_goes(
    target: Target, desktop: Desktop, tmp_path: Path
) -> None:
    folder = tmp_path / "киоск бейіні"
    purposes = set()
    for language in Language:
        value = answer(desktop, target, "--output", str(folder), "--language", language)
        assert value["target"] == target
        assert all(set(file) >= {"path", "purpose", "installs_to"} for file in value["files"])
        assert [file["path"] for file in value["files"]] == [str(folder / file.path) for file in profile_files(target)]
        assert all(Path(file["path"]).is_file() and file["purpose"] for file in value["files"])
        purposes.add(tuple(file["purpose"] for file in value["files"]))
    said = run(desktop, target, "--output", str(folder), "--language", "en")
    assert said.returncode == 0
    assert all(file["path"] in said.stdout.decode() for file in value["files"])


def test_the_command_knows_where_the_launcher_is_installed(desktop: Desktop, tmp_path: Path) -> None:
    place = "/opt/оқу құралы/nkzu-launcher"
    answer(desktop, "linux", "--output", str(tmp_path), "--program", place)
    unit = tmp_path / "root/etc/systemd/user/nkzu-kiosk.service"
    assert f'ExecStart="{place}" --kiosk --guard\n' in unit.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", list(Language))
def test_a_folder_with_other_files_is_refused_in_a_sentence(
    language: Language, desktop: Desktop, tmp_path: Path
) -> None:
    (tmp_path / "thesis.odt").write_text("precious")
    value = answer(desktop, "windows", "--output", str(tmp_path), "--language", language, code=1)
    assert value["files"] == []
    assert "thesis.odt" in value["message"]
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


def test_each_file_is_installed_where_it_belongs(machine: KioskMachine) -> None:
    for file in profile_files(Target.LINUX):
        if file.installs_to:
            place = machine.disk / file.installs_to.lstrip("/")
            assert place.read_bytes() == (machine.profile / file.path).read_bytes()
            assert oct(place.stat().st_mode)[-3:] == ("755" if file.is_program else "644")


def test_uninstalling_leaves_the_disk_as_it_was(machine: KioskMachine) -> None:
    machine.run_script("uninstall.sh")
    theirs = {CHROMIUM_POLICIES: b"{}", "etc/nkzu-launcher/settings.json": b'{"schema": 1}', "etc/other": b"stays"}
    for name, data in theirs.items():
        file = machine.disk / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    before = installed_files(machine.disk)
    for _twice in range(2):
        machine.run_script("install.sh")
        # The administrator's settings are theirs; policies of that name are ours.
        assert (machine.disk / "etc/nkzu-launcher/settings.json").read_bytes() == b'{"schema": 1}'
        assert (machine.disk / CHROMIUM_POLICIES).read_bytes() != b"{}"
    machine.run_script("uninstall.sh")
    left = installed_files(machine.disk)
    # Names first: to compare whole files in a message takes minutes.
    assert sorted(left) == sorted(before)
    assert [name for name in before if left[name] != before[name]] == []


def test_settings_that_were_changed_outlive_uninstalling(machine: KioskMachine) -> None:
    settings = machine.disk / "etc/nkzu-launcher/settings.json"
    settings.write_text('{"schema": 1, "shared": true, "kiosk": {"idle_minutes": 9}}')
    assert str(settings) in machine.run_script("uninstall.sh")
    assert json.loads(settings.read_bytes())["kiosk"] == {"idle_minutes": 9}


def test_chromium_knows_every_policy_and_obeys(machine: KioskMachine, desktop: Desktop, tmp_path: Path) -> None:
    command = fresh_browser(BrowserKind.CHROMIUM, tmp_path / "browser").command
    written = json.loads((machine.disk / CHROMIUM_POLICIES).read_bytes())
    with ChromiumPages.open(command, machine.around, desktop.environment) as pages, pytest.raises(PageRefusedError):
        pages.text("about:blank")  # DeveloperToolsAvailability
    machine.without_policy("DeveloperToolsAvailability")
    unknown = {"PrintingEnable": False, "DownloadRestrictions": "3"}
    extra = machine.disk / "etc/chromium/policies/managed/mistakes.json"
    with ChromiumPages.open(command, machine.around, desktop.environment) as pages:
        told = pages.policies()
        assert told == dict.fromkeys(written.keys() - {"DeveloperToolsAvailability"}, "OK")
        for address in (
            "file:///etc/hostname",
            "view-source:http://page.test/",
            "chrome://flags",
            "zoommtg://zoom.us/",
        ):
            assert "blocked" in pages.text(address), address
    extra.write_text(json.dumps(unknown))
    with ChromiumPages.open(command, machine.around, desktop.environment) as pages:
        told = pages.policies()
        assert "OK" not in {told["PrintingEnable"], told["DownloadRestrictions"]}


def firefox_with(machine: KioskMachine, desktop: Desktop, folder: Path, address: str) -> Program:
    """A real Firefox on `machine` that shows `address`, and says on its standard error what its policies say."""
    browser = fresh_browser(BrowserKind.FIREFOX, folder)
    (preferences,) = folder.rglob("user.js")
    with preferences.open("a", encoding="utf-8") as file:
        for name in ("devtools.console.stdout.chrome", "browser.dom.window.dump.enabled"):
            file.write(f'user_pref("{name}", true);\n')
    shell = ("sh", "-c", 'exec "$@" >&2', "sh", *browser.command, address)
    return Program(desktop, Launch(machine.around(shell), folder))


@pytest.mark.parametrize("address", ["file:///etc/hostname", "about:config"])
def test_firefox_obeys(address: str, machine: KioskMachine, desktop: Desktop, tmp_path: Path) -> None:
    firefox = firefox_with(machine, desktop, tmp_path / "firefox", address)
    try:
        wait_until(
            lambda: any("Blocked" in title for title in desktop.window_titles("^firefox")),
            f"{address} to be blocked: {desktop.window_titles('.')}",
            BROWSER_DEADLINE_S,
        )
        assert "Policies" not in firefox.launch.stderr.read_text(errors="replace")
    finally:
        firefox.stop()


def test_firefox_names_a_policy_that_it_does_not_know(machine: KioskMachine, desktop: Desktop, tmp_path: Path) -> None:
    """The other half of the test above: silence means that every policy is known, and every value taken."""
    file = machine.disk / "etc/firefox/policies/policies.json"
    value = json.loads(file.read_bytes())
    value["policies"] |= {"PrintingEnable": False, "PrintingEnabled": "no"}
    file.write_text(json.dumps(value))
    firefox = firefox_with(machine, desktop, tmp_path / "firefox", "about:blank")
    complaints = ("Unknown policy: PrintingEnable", "Invalid parameters specified for PrintingEnabled")
    try:
        wait_until(
            lambda: all(it in firefox.launch.stderr.read_text(errors="replace") for it in complaints),
            "Firefox to complain",
            BROWSER_DEADLINE_S,
        )
    finally:
        firefox.stop()


@pytest.fixture
def bare_desktop() -> Iterator[Desktop]:
    """A screen without a window manager."""
    with Desktop.open(manages_windows=False) as desktop:
        yield desktop


# What a window manager, a desktop or a terminal would take for its own.
LOCKED_KEYS = (
    *("alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+F1", "alt+F2", "alt+F8", "alt+F10"),
    *("ctrl+alt+t", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+Left", "ctrl+alt+Right", "ctrl+Escape"),
    *("super", "super+e", "super+d", "super+r", "super+l", "super+1", "super+F1", "super+Tab", "Menu"),
)


# The window of an on-screen keyboard: it takes no focus, and is in the lowest fifth of the screen.
KEYBOARD_COLOUR = (192, 0, 80)
KEYBOARD = f"""
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(["keyboard", "-platform", "xcb"])
flags = Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.WindowDoesNotAcceptFocus
keyboard = QWidget(None, flags)
keyboard.setStyleSheet("background: rgb{KEYBOARD_COLOUR}")
screen = application.primaryScreen().geometry()
keyboard.setGeometry(screen.adjusted(200, screen.height() * 4 // 5, -200, 0))
keyboard.show()
application.exec()
"""


@pytest.mark.parametrize("kind", BrowserKind, ids=lambda kind: kind.name.lower())
def test_the_session_runs_as_the_profile_has_it(kind: BrowserKind, bare_desktop: Desktop, tmp_path: Path) -> None:
    desktop = bare_desktop
    with KioskSession.open(desktop, kind, tmp_path) as kiosk:
        kiosk.wait_for_front(LAUNCHER_CLASS)
        pid, windows = kiosk.launcher_pid, desktop.window_titles()
        desktop.press_keys(*LOCKED_KEYS)
        for button in ("2", "3"):
            desktop.run("xdotool", "mousemove", "3", "3", "click", button)
        assert kiosk.is_in_front(LAUNCHER_CLASS)
        assert (kiosk.launcher_pid, desktop.window_titles()) == (pid, windows)

        browser = kiosk.desk.browser.window_class
        kiosk.press_tile("moodle")
        kiosk.wait_for_front(browser, "/moodle")
        desktop.press_keys("alt+Tab", "alt+space", "super", "super+d", "ctrl+alt+Delete", "ctrl+alt+Right", "Escape")
        assert kiosk.is_in_front(browser)

        if kind is BrowserKind.FIREFOX:
            # It has no frame of its own here: the one that openbox gives it has a button for a finger.
            desktop.click(desktop.size.width - 16, 16)
        else:
            desktop.press_keys("ctrl+w")
        kiosk.wait_for_front(LAUNCHER_CLASS)
        with kiosk.tree() as tree:
            assert any(State.FOCUSED in node.states for node in tree.walk())
        assert (kiosk.launcher_pid, desktop.window_titles()) == (pid, windows)


def test_a_browser_that_was_put_away_comes_back_with_its_tile(bare_desktop: Desktop, tmp_path: Path) -> None:
    """Chromium draws a button for that itself, and there is no bar in which it would wait."""
    with KioskSession.open(bare_desktop, BrowserKind.CHROMIUM, tmp_path) as kiosk:
        kiosk.press_tile("moodle")
        kiosk.wait_for_front("chromium", "/moodle")
        bare_desktop.run("xdotool", "getactivewindow", "windowminimize")
        kiosk.wait_for_front(LAUNCHER_CLASS)
        kiosk.press_tile("e-learning")
        kiosk.wait_for_front("chromium", "/e-learning")


def test_an_on_screen_keyboard_stays_in_view(bare_desktop: Desktop, tmp_path: Path) -> None:
    """One that goes past the window manager, as Onboard does with "Force window to top"."""
    with KioskSession.open(
        bare_desktop, BrowserKind.FIREFOX, tmp_path, assist=(sys.executable, "-c", KEYBOARD)
    ) as kiosk:

        def is_in_view() -> bool:
            return colour_at(bare_desktop, 0.5, 0.9) == KEYBOARD_COLOUR

        wait_until(is_in_view, "the keyboard over the launcher", BROWSER_DEADLINE_S)
        assert kiosk.is_in_front(LAUNCHER_CLASS)
        kiosk.press_tile("moodle")
        kiosk.wait_for_front(kiosk.desk.browser.window_class, "/moodle")
        wait_until(lambda: colour_at(bare_desktop, 0.5, 0.5) == PAGE_COLOUR, "the page", BROWSER_DEADLINE_S)
        assert is_in_view()


def test_the_session_ends_when_staff_leave_and_not_before(bare_desktop: Desktop, tmp_path: Path) -> None:
    """A stand-in for the launcher: it fails twice, and then ends as it does for staff."""
    program, starts = tmp_path / "оқу құралы", tmp_path / "starts"
    write_script(program, f'echo "$*" >> "{starts}"\n[ "$(wc -l < "{starts}")" -lt 3 ] || exit 77\n')
    machine = KioskMachine.prepare(tmp_path / "machine", str(program))
    session = Program(bare_desktop, Launch(machine.around((str(machine.session), "x11")), tmp_path))
    try:
        wait_until(lambda: session.exit_code is not None, "the session to end", BROWSER_DEADLINE_S)
        assert starts.read_text().splitlines() == ["--kiosk --guard"] * 3
        # dbus-run-session tells its bus to go, and does not wait for it.
        wait_until(lambda: not session.processes(), "the last process of the session to go", BROWSER_DEADLINE_S)
    finally:
        session.stop()


def test_nothing_is_started_any_more_when_the_session_is_over(bare_desktop: Desktop, tmp_path: Path) -> None:
    """A stand-in that ends at once, as the launcher does where its display has gone."""
    program, starts = tmp_path / "launcher", tmp_path / "starts"
    write_script(program, f'echo >> "{starts}"\nexit 1\n')
    machine = KioskMachine.prepare(tmp_path / "machine", str(program))
    session = Program(bare_desktop, Launch(machine.around((str(machine.session), "x11")), tmp_path))
    try:
        wait_until(starts.exists, "the first start", BROWSER_DEADLINE_S)
        (manager,) = (pid for pid in session.processes() if Path(f"/proc/{pid}/comm").read_text() == "openbox\n")
        os.kill(manager, signal.SIGKILL)
        wait_until(lambda: session.exit_code is not None, "the session to end", BROWSER_DEADLINE_S)
        wait_until(lambda: not session.processes(), "everything of it to end", BROWSER_DEADLINE_S)
    finally:
        session.stop()


@pytest.mark.parametrize("is_locked", [True, False], ids=["locked", "as openbox comes"])
def test_openbox_has_no_menu_and_no_keys(
    is_locked: bool, machine: KioskMachine, bare_desktop: Desktop, tmp_path: Path
) -> None:
    ready, config = tmp_path / "ready", machine.disk / "etc/nkzu-launcher/kiosk/openbox-rc.xml"
    words = ("--config-file", str(config)) if is_locked else ()
    command = (find_tool("openbox"), "--sm-disable", *words, "--startup", f"touch {ready}")
    openbox = Program(bare_desktop, Launch(command, tmp_path))
    try:
        wait_until(ready.exists, "openbox", BROWSER_DEADLINE_S)
        empty = bare_desktop.steady_grab()
        bare_desktop.run("xdotool", "mousemove", "300", "300", "click", "2", "click", "3")
        bare_desktop.press_keys("super+e", "alt+Tab", "ctrl+alt+t")
        if is_locked:
            assert bare_desktop.steady_grab() == empty
            assert bare_desktop.window_titles() == []
        else:  # or the click would prove nothing
            wait_until(lambda: bare_desktop.grab() != empty, "a menu", BROWSER_DEADLINE_S)
        assert openbox.exit_code is None
    finally:
        openbox.stop()
