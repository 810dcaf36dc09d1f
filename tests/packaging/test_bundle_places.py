"""The bundle runs where it was put and as it is: any folder, any user, whatever else a computer lacks."""

import hashlib
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.bundle import Bundle
from tests.helpers.content_files import bundled_content
from tests.helpers.front_door import FrontDoor
from tests.helpers.ordinary_person import NOBODY
from tests.helpers.private_disks import PrivateDisks
from tests.helpers.program import Program
from tests.helpers.real_browsers import InstalledBrowser, install_browsers
from tests.helpers.starter import Starter
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until
from tests.helpers.watched_browsers import WatchedBrowser

DEADLINE_S = 10.0
# Letters that a shell, a desktop entry, an address or a boot loader would take for something.
NASTY = "Оқу құралы, ә 100% (2) 'а'\"б\"$HOME"
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
BUSES = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
# What a computer may lack: the variables that are not set, and those that lead nowhere.
LACKS: dict[str, tuple[tuple[str, ...], Mapping[str, str]]] = {
    "no home": (HOMES, {}),
    "a home that is not there": ((), {name: "/proc/nowhere" for name in HOMES}),
    "no session bus": (BUSES, {}),
    "a session bus that is not there": ((), {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/proc/nowhere"}),
    "no D-Bus at all": (BUSES, {"PATH": "/proc/nowhere", "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/proc/nowhere"}),
    "no temporary folder": ((), {name: "/proc/nowhere" for name in ("TMPDIR", "TEMP", "TMP")}),
    "no variables": (("LANG", "PATH", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", *HOMES, *BUSES), {}),
}


def traces(folder: Path) -> dict[str, tuple[int, int, str]]:
    """Every file and folder below a folder: its rights, when it was changed, and what is in it."""
    return {
        str(path.relative_to(folder)): (
            stat.S_IMODE(path.lstat().st_mode),
            path.lstat().st_mtime_ns,
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "",
        )
        for path in folder.rglob("*")
    }


@pytest.fixture(scope="module")
def moved(bundle: Bundle) -> Iterator[Bundle]:
    """A copy of the bundle in a folder with a nasty name, to which everybody may go; nothing is ever written in it."""
    place = Path(tempfile.mkdtemp(prefix="bundle-"))
    place.chmod(0o755)
    copy = Bundle(place / NASTY)
    try:
        shutil.copytree(bundle.folder, copy.folder, symlinks=True)
        before = traces(copy.folder)
        yield copy
        assert traces(copy.folder) == before
    finally:
        shutil.rmtree(place)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder of an ordinary person, to which everybody may go."""
    folder = Path(tempfile.mkdtemp(prefix="person-"))
    os.chown(folder, NOBODY, NOBODY)
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def check_window(program: Program, accessibility: AccessibilityBus) -> FrontDoor:
    """The window shows all entries."""
    door = FrontDoor.of(program, accessibility, bundled_content(), Language.KK)
    for entry in door.content.on_the_screen():
        door.opener(entry)
    return door


def test_its_folder_may_have_any_name(
    moved: Bundle, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    nothing = InstalledBrowser("nothing", "Nothing", ("/bin/true",), "nothing")
    watched = WatchedBrowser.before(nothing, tmp_path / "watched")
    launch = moved.launch(tmp_path / "launcher", "--language", "kk", "--open", "moodle")
    program = starter.start(launch, install_browsers(tmp_path / "browsers", [watched.browser]))
    check_window(program, accessibility)
    wait_until(lambda: watched.has_started, "the browser", DEADLINE_S)
    assert watched.environment() == program.environment


def test_it_takes_its_own_libraries_before_all_others(
    bundle: Bundle, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    """A computer where a Qt of another version is in the search path of libraries."""
    others = tmp_path / "others"
    others.mkdir()
    for library in bundle.folder.rglob("*.so*"):
        (others / library.name).write_text("no library", encoding="ascii")
    launch = bundle.launch(tmp_path / "launcher", "--language", "kk", environment={"LD_LIBRARY_PATH": str(others)})
    check_window(starter.start(launch), accessibility)


def test_its_doctor_is_content_in_any_folder(moved: Bundle, starter: Starter, tmp_path: Path) -> None:
    environment = {**starter.desktop.environment, "HOME": str(tmp_path)}
    done = moved.ask(environment, "doctor", "--language", "kk")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_log_on_finds_it_in_any_folder(moved: Bundle, starter: Starter, tmp_path: Path) -> None:
    outside = {name: text for name, text in starter.desktop.environment.items() if not name.startswith("XDG_")}
    environment = {**outside, "HOME": str(tmp_path)}
    done = moved.ask(environment, "autostart", "enable", "--data-dir", str(tmp_path / "data"))
    assert (done.returncode, done.stderr) == (0, "")
    entry = tmp_path / ".config/autostart/nkzu-launcher.desktop"
    before = len(starter.desktop.window_titles("nkzu-launcher"))
    launch = moved.launch(tmp_path / "launcher", environment=environment)
    command = ("env", *(f"--unset={name}" for name in HOMES[1:]), find_tool("gio"), "launch", str(entry))
    starter.start(type(launch)(command, launch.folder, environment))
    wait_until(lambda: len(starter.desktop.window_titles("nkzu-launcher")) > before, "the window", DEADLINE_S)


def test_a_link_to_it_is_enough(
    moved: Bundle, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    """As a package has it: /usr/bin/nkzu-launcher."""
    binaries = Bundle(tmp_path / "bin")
    binaries.folder.mkdir()
    for program in (moved.launcher, moved.helpdesk):
        (binaries.folder / Path(program).name).symlink_to(program)
    check_window(starter.start(binaries.launch(tmp_path / "launcher", "--language", "kk")), accessibility)
    environment = {**starter.desktop.environment, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    assert binaries.ask(environment, "autostart", "enable").returncode == 0
    text = (tmp_path / "config/autostart/nkzu-launcher.desktop").read_text(encoding="utf-8")
    (line,) = re.findall(r"^Exec=(.*)$", text, re.MULTILINE)
    assert "nkzu-launcher" in line


def test_it_runs_from_a_disk_that_cannot_be_written(
    moved: Bundle, starter: Starter, accessibility: AccessibilityBus, private_disks: PrivateDisks, tmp_path: Path
) -> None:
    launch = moved.launch(tmp_path / "launcher", "--language", "kk")
    frozen = private_disks.frozen(moved.folder, launch.command)
    program = starter.start(type(launch)(tuple(frozen), launch.folder, launch.environment))
    check_window(program, accessibility)
    options = Path(f"/proc/{program.pid}/mountinfo").read_text(encoding="utf-8")
    assert any(str(moved.folder.parent) in line and " ro," in line for line in options.splitlines())


@pytest.mark.parametrize("face", ["desktop", "kiosk", "helpdesk"])
@pytest.mark.parametrize("lack", LACKS)
def test_it_opens_its_window_on_a_poor_computer(
    lack: str, face: str, moved: Bundle, starter: Starter, tmp_path: Path
) -> None:
    unset, variables = LACKS[lack]
    around = ("/usr/bin/env", *(f"--unset={name}" for name in unset))
    launch = moved.launch(
        tmp_path / "launcher", "--face", face, "--language", "kk", around=around, environment=variables
    )
    program = starter.start(launch)
    program.wait_for_event("ready")
    wait_until(lambda: starter.desktop.window_titles("nkzu-launcher"), "the window", DEADLINE_S)
    assert program.processes() == {program.pid}, "something was started, such as a bus"


@pytest.mark.parametrize("lack", ["nothing", "no home", "no D-Bus at all"])
def test_it_runs_for_an_ordinary_person(
    lack: str, moved: Bundle, open_folder: Path, starter: Starter, tools: Callable[..., None]
) -> None:
    """Who may not write to the bundle, nor to the root folder; whose bus is the one of somebody else."""
    tools("setpriv")
    if os.geteuid() != 0:
        pytest.skip("this is one")
    unset, variables = LACKS.get(lack, ((), {}))
    become = ("/usr/bin/setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    around = ("/usr/bin/env", *(f"--unset={name}" for name in {*unset, *BUSES}), *become)
    folder = open_folder / "launcher"
    home = {name: str(open_folder) for name in HOMES if name.endswith(("HOME", "DIR"))}
    launch = moved.launch(folder, "--language", "kk", around=around, environment={**home, **variables})
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    program = starter.start(launch)
    program.wait_for_event("ready")
    wait_until(lambda: starter.desktop.window_titles("nkzu-launcher"), "the window", DEADLINE_S)
    (status,) = re.findall(r"^Uid:\s+(\d+)", Path(f"/proc/{program.pid}/status").read_text(), re.MULTILINE)
    assert int(status) == NOBODY


@pytest.mark.parametrize("lack", LACKS)
def test_its_console_answers_on_a_poor_computer(lack: str, moved: Bundle, starter: Starter) -> None:
    unset, variables = LACKS[lack]
    around = ("/usr/bin/env", *(f"--unset={name}" for name in unset))
    for question in (("search", "moodle"), ("validate",), ("doctor",)):
        done = moved.ask({**starter.desktop.environment, **variables}, *question, "--language", "kk", around=around)
        assert done.returncode == (1 if question == ("doctor",) and done.returncode else 0), done.stdout
        assert done.stderr == ""
        assert done.stdout
