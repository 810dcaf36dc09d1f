"""The harness holds what it promises, shown on a small window of its own and on real browsers."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import DefunctError, Role, State
from tests.helpers.desktop import Desktop, ScreenSize
from tests.helpers.local_site import LocalSite
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import ALLOWED_LINES, Launch, Program, launcher
from tests.helpers.real_browsers import BrowserSet, quoted
from tests.helpers.sample_window import ANNOUNCEMENT, CHECK_BOX, REBUILD, SEARCH, TILE, TITLE
from tests.helpers.screenshot import take
from tests.helpers.starter import Starter
from tests.helpers.tools import MissingToolError, find_tool
from tests.helpers.waiting import NeverHappenedError, wait_until

SAMPLE = (sys.executable, "-m", "tests.helpers.sample_window")
HOST = "pochta.test"
PAGE_DEADLINE_S = 30.0
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"


@pytest.fixture
def site() -> Iterator[LocalSite]:
    with LocalSite(HOST) as site:
        yield site


@pytest.fixture
def sample(starter: Starter, tmp_path: Path) -> Program:
    program = starter.start(launcher(tmp_path / "sample", program=SAMPLE))
    program.wait_for_event("ready")
    return program


@pytest.fixture
def tree(sample: Program, accessibility: AccessibilityBus) -> Node:
    return sample.tree(accessibility)


def test_button_is_found_and_pressed_by_its_kazakh_name(sample: Program, tree: Node) -> None:
    tile = tree.find(TILE, Role.PUSH_BUTTON)
    assert tile.description == "Электрондық пошта"
    assert "Press" in tile.actions
    tile.press()
    assert sample.wait_for_event("opened")["url"] == "about:blank"


def test_check_box_is_toggled(tree: Node) -> None:
    box = tree.find(CHECK_BOX, Role.CHECK_BOX)
    assert State.CHECKED not in box.states
    box.toggle()
    wait_until(lambda: State.CHECKED in box.states, "the box to be checked", 5)


def test_text_is_written_and_read_back(tree: Node) -> None:
    search = tree.find(SEARCH)
    search.write("ящщь")
    wait_until(lambda: search.text == "ящщь", "the text to be there", 5)


def test_combo_box_is_found_by_its_label(tree: Node) -> None:
    (label,) = tree.find(role=Role.COMBO_BOX).labels()
    assert label.name == "Тіл"


def test_hidden_object_is_not_found(tree: Node) -> None:
    with pytest.raises(NeverHappenedError, match="exactly one"):
        tree.find("Жасырын", within_s=0.2)


def test_name_that_stands_twice_is_not_pressed_at_random(tree: Node) -> None:
    with pytest.raises(NeverHappenedError, match="there are 2"):
        # The check box and the search field have one name each; labels of list items have two.
        tree.find("Қазақша", within_s=0.2)


def test_extents_are_where_a_mouse_finds_the_button(desktop: Desktop, sample: Program, tree: Node) -> None:
    desktop.click(*tree.find(TILE, Role.PUSH_BUTTON).extents.centre)
    sample.wait_for_event("opened")


def test_tree_can_be_walked_while_the_window_rebuilds_itself(tree: Node) -> None:
    rebuild = tree.find(REBUILD, Role.PUSH_BUTTON)
    for _ in range(20):
        rebuild.press()
        roles = []
        for node in tree.walk():
            # Between being met and being asked, an object may be replaced.
            with suppress(DefunctError):
                roles.append(node.role)
        assert Role.PUSH_BUTTON in roles
        tree.find(TILE, Role.PUSH_BUTTON)


def test_objects_of_an_ended_program_are_defunct(sample: Program, tree: Node) -> None:
    tile = tree.find(TILE)
    sample.stop()
    with pytest.raises(DefunctError):
        _ = tile.name


def test_announcement_and_focus_are_heard(listener: Listener, sample: Program, tree: Node, desktop: Desktop) -> None:
    wait_until(lambda: State.ACTIVE in tree.find(TITLE).states, "an active window", 5)
    tree.find(SEARCH).focus()
    listener.wait_for_focus(SEARCH)
    desktop.press_keys("shift+Tab")
    listener.wait_for_focus(CHECK_BOX)
    tree.find(TILE, Role.PUSH_BUTTON).press()
    assert listener.wait_for(Event.ANNOUNCEMENT).text == ANNOUNCEMENT


def test_event_is_given_out_once(sample: Program, tree: Node) -> None:
    tile = tree.find(TILE, Role.PUSH_BUTTON)
    tile.press()
    sample.wait_for_event("opened", url="about:blank")
    with pytest.raises(NeverHappenedError, match="waited"):
        sample.wait_for_event("opened", within_s=0.3)
    tile.press()
    sample.wait_for_event("opened")


def test_program_that_ends_early_is_not_waited_for(starter: Starter, tmp_path: Path) -> None:
    program = starter.start(launcher(tmp_path / "sample", "--exit-code", "70", program=SAMPLE))
    before = time.monotonic()
    with pytest.raises(NeverHappenedError, match="ended with 70"):
        program.wait_for_event("ready", within_s=60)
    assert time.monotonic() - before < 30
    assert program.wait_for_exit() == 70


def test_settings_and_content_reach_the_program(starter: Starter, tmp_path: Path) -> None:
    settings = {"language": "kk", "theme": "dark"}
    content = tmp_path / "content.json"
    launch = launcher(tmp_path / "sample", content=content, settings=settings, program=SAMPLE)
    arguments = starter.start(launch).wait_for_event("ready")["arguments"]
    assert arguments[arguments.index("--content") + 1] == str(content)
    data_dir = Path(arguments[arguments.index("--data-dir") + 1])
    assert json.loads((data_dir / "settings.json").read_text()) == settings


@pytest.mark.parametrize(
    ("line", "expected"),
    [("QFont::setPointSize: Point size <= 0", 1), (ALLOWED_LINES[0].text, 0)],
    ids=["a Qt warning", "the allowed line"],
)
def test_complaint_on_standard_error_is_a_fault(desktop: Desktop, tmp_path: Path, line: str, expected: int) -> None:
    starter = Starter(desktop, tmp_path)
    sample = tmp_path / "sample"
    program = starter.start(launcher(sample, "--complain", line, program=SAMPLE))
    program.wait_for_event("ready")
    starter.stop_all()
    assert line in program.stderr()
    assert len(starter.faults()) == expected


def test_nothing_of_the_real_home_is_in_reach(desktop: Desktop) -> None:
    inside = {name: Path(value) for name, value in desktop.environment.items() if "HOME" in name}
    assert inside
    assert all(path.is_relative_to(desktop.folder) for path in inside.values())
    runtime = Path(desktop.environment["XDG_RUNTIME_DIR"])
    assert runtime.stat().st_mode & 0o777 == 0o700
    assert not {"WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "http_proxy"} & set(desktop.environment)


def test_screenshot_has_the_size_of_the_screen(desktop: Desktop, sample: Program, tmp_path: Path) -> None:
    picture = desktop.steady_grab()
    assert picture.split(maxsplit=3)[:3] == [b"P6", b"1366", b"768"]
    file = tmp_path / "screen.png"
    desktop.save_screenshot(file, picture)
    assert file.read_bytes().startswith(b"\x89PNG")


def test_picture_of_a_program_on_a_screen_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    assert take(ScreenSize(800, 600), {"language": "kk"}, file, (), program=SAMPLE) == []
    picture = subprocess.run((find_tool("convert"), file, "ppm:-"), capture_output=True, check=True)
    assert picture.stdout.split(maxsplit=3)[:3] == [b"P6", b"800", b"600"]
    assert len(set(picture.stdout[-800 * 600 * 3 :])) > 10


@pytest.mark.parametrize("face", ["desktop", "kiosk"])
def test_a_picture_has_the_colours_that_are_asked_for(tmp_path: Path, face: str) -> None:
    light = {}
    for theme in ("light", "dark"):
        file = tmp_path / f"{theme}.png"
        assert take(ScreenSize(), {"language": "kk", "theme": theme}, file, ("--face", face)) == []
        mean = (find_tool("convert"), file, "-colorspace", "gray", "-format", "%[fx:mean]", "info:")
        light[theme] = float(subprocess.run(mean, capture_output=True, check=True, text=True).stdout)
    assert light["dark"] < 0.4 < 0.7 < light["light"]


def test_end_of_a_desktop_leaves_no_process_and_no_file(tmp_path: Path) -> None:
    with Desktop.open(ScreenSize(800, 600)) as desktop:
        program = Program(desktop, launcher(tmp_path / "sample", program=SAMPLE))
        with AccessibilityBus.open(desktop.session_bus) as bus:
            program.tree(bus)
        detached = _detached_child(desktop)
        members = desktop.family.members()
        assert {program.pid, detached} <= members
        # X server, bus, window manager, accessibility's two buses and registry at the least.
        assert len(members) >= 7
    assert not desktop.family.members()
    assert not any(_runs(pid) for pid in members)
    assert not desktop.folder.exists()
    program.stop()


def _runs(pid: int) -> bool:
    """Whether a process is more than an entry that waits to be collected by its parent."""
    try:
        return bool(Path(f"/proc/{pid}/maps").read_text())
    except OSError:
        return False


def _ignores_sigterm(pid: int) -> bool:
    """Whether a STUBBORN process has come as far as that."""
    status = Path(f"/proc/{pid}/status").read_text()
    ignored = next(line.split()[1] for line in status.splitlines() if line.startswith("SigIgn"))
    return bool(int(ignored, 16) >> (signal.SIGTERM - 1) & 1)


def _detached_child(desktop: Desktop) -> int:
    """A process whose parent is gone, in a session of its own, that ignores SIGTERM."""
    script = (
        "import subprocess, sys;"
        f"p = subprocess.Popen([sys.executable, '-c', {STUBBORN!r}],"
        " stdout=-3, start_new_session=True);"
        "print(p.pid); p.returncode = 0"
    )
    done = subprocess.run(
        desktop.family.marked((sys.executable, "-c", script)),
        env=desktop.environment,
        stdout=subprocess.PIPE,
        check=True,
        timeout=10,
    )
    pid = int(done.stdout)
    wait_until(lambda: _ignores_sigterm(pid), "a process that ignores SIGTERM", 10)
    return pid


def test_end_of_a_program_ends_what_it_started_and_nothing_else(starter: Starter, tmp_path: Path) -> None:
    keeper = starter.start(launcher(tmp_path / "keeper", program=SAMPLE))
    keeper.wait_for_event("ready")
    sleeper = json.dumps([sys.executable, "-c", STUBBORN])
    launch = launcher(tmp_path / "sample", "--open-with", sleeper, program=SAMPLE)
    program = starter.start(launch)
    with AccessibilityBus.open(starter.desktop.session_bus) as bus:
        program.tree(bus).find(TILE, Role.PUSH_BUTTON).press()
    child = program.wait_for_event("opened")["pid"]
    assert child in program.processes()
    wait_until(lambda: _ignores_sigterm(child), "a process that ignores SIGTERM", 10)
    program.stop()
    assert not _runs(child)
    assert keeper.exit_code is None


def test_missing_tool_is_named_with_its_package() -> None:
    with pytest.raises(MissingToolError, match="no-such-tool is not installed"):
        find_tool("no-such-tool")


@pytest.mark.parametrize(("ci", "outcome"), [("", "1 skipped"), ("true", "1 error")])
def test_missing_tool_skips_here_and_fails_in_ci(ci: str, outcome: str, tmp_path: Path) -> None:
    bare = tmp_path / "bin"
    bare.mkdir()
    environment = {**os.environ, "CI": ci, "PATH": str(bare)}
    one_test = f"{__file__}::test_nothing_of_the_real_home_is_in_reach"
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", one_test)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert outcome in done.stdout
    assert "Xvfb is not installed" in done.stdout


def test_host_names_lead_here_for_chosen_processes_only(
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
) -> None:
    hosts = private_hosts([HOST])
    ask = ("getent", "hosts", HOST)
    inside = subprocess.run(hosts.around(ask), capture_output=True, text=True, check=True)
    assert inside.stdout.split() == ["127.0.0.1", HOST]
    assert subprocess.run(ask, capture_output=True, check=False).returncode != 0


def test_process_id_is_kept_where_the_names_resolve(
    starter: Starter,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    accessibility: AccessibilityBus,
    tmp_path: Path,
) -> None:
    hosts = private_hosts([HOST])
    program = starter.start(launcher(tmp_path / "sample", program=SAMPLE), hosts=hosts)
    program.tree(accessibility).find(TILE, Role.PUSH_BUTTON)


def test_real_browser_loads_pages_and_is_handed_the_second(
    starter: Starter,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    real_browser: BrowserSet,
    accessibility: AccessibilityBus,
    site: LocalSite,
    tmp_path: Path,
) -> None:
    hosts = private_hosts([HOST])
    with_browser = ("--open-with", json.dumps(real_browser.default.command))
    for number in (1, 2):
        arguments = (*with_browser, "--url", site.url(f"/{number}"))
        launch = launcher(tmp_path / f"sample-{number}", *arguments, program=SAMPLE)
        program = starter.start(launch, real_browser, hosts)
        if number == 1:
            browser = starter.keep_running(real_browser, hosts)
        program.tree(accessibility).find(TILE, Role.PUSH_BUTTON).press()
        site.wait_for(f"/{number}", PAGE_DEADLINE_S)
        program.stop()
    assert browser.exit_code is None
    assert [request.path for request in site.requests] == ["/1", "/2"]
    assert {request.host for request in site.requests} == {f"{HOST}:{site.port}"}


def test_real_browser_loads_a_page_from_its_first_start(
    starter: Starter,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    real_browser: BrowserSet,
    site: LocalSite,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "direct"
    folder.mkdir()
    command = (*real_browser.default.command, site.url("/first"))
    browser = Program(
        starter.desktop,
        Launch(private_hosts([HOST]).around(command), folder, real_browser.environment),
    )
    try:
        site.wait_for("/first", PAGE_DEADLINE_S)
    finally:
        browser.stop()
    assert not browser.processes()


def test_only_the_chosen_browser_is_installed(chromium: BrowserSet, no_browser: BrowserSet) -> None:
    assert _desktop_files(chromium) == ["chromium.desktop"]
    assert _desktop_files(no_browser) == []
    config = Path(chromium.environment["XDG_CONFIG_HOME"])
    assert "x-scheme-handler/http=chromium.desktop" in (config / "mimeapps.list").read_text()


def _desktop_files(browsers: BrowserSet) -> list[str]:
    variables = (browsers.environment[name] for name in ("XDG_DATA_HOME", "XDG_DATA_DIRS"))
    folders = [Path(folder) / "applications" for variable in variables for folder in variable.split(":")]
    return sorted(file.name for folder in folders for file in folder.glob("*.desktop"))


@pytest.mark.parametrize(
    ("argument", "line"),
    [("--profile", "--profile"), ("a b", '"a b"'), ("50%", '"50%%"'), ("$x", '"\\\\$x"')],
)
def test_arguments_are_quoted_as_desktop_files_want_it(argument: str, line: str) -> None:
    assert quoted(argument) == line
