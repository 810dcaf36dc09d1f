"""Fixtures of all tests that run real programs: one desktop for a run, a program and its browsers for each test.

A conftest takes them with `from tests.helpers.session_fixtures import *`.
"""

import subprocess
import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest

from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import AccessibilityError
from tests.helpers.content_files import bundled_content
from tests.helpers.desktop import Desktop, ScreenSize
from tests.helpers.fault_room import FaultRoom
from tests.helpers.front_door import DoorOpener
from tests.helpers.kiosk import KioskOpener, browsers_for_everybody
from tests.helpers.kiosk_machine import KioskMachine
from tests.helpers.needed import tools_needed
from tests.helpers.private_disks import PrivateDisks
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.private_network import PrivateNetwork
from tests.helpers.real_browsers import BrowserKind, BrowserSet, fresh_browser, install_browsers
from tests.helpers.start_stage import StartStage
from tests.helpers.starter import Starter
from tests.helpers.tools import find_tool

FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    starter = getattr(item, "funcargs", {}).get("starter")
    if report.failed and report.when != "teardown" and isinstance(starter, Starter):
        picture = starter.folder / "screen.png"
        with suppress(OSError, subprocess.SubprocessError):
            starter.desktop.save_screenshot(picture)
            report.sections.append(("screen", str(picture)))
        report.sections.append(("programs", starter.story()))
        with suppress(OSError, AccessibilityError):
            report.sections.append(("accessibility", _outlines(starter)))
    return report


def _outlines(starter: Starter) -> str:
    outlines: list[str] = []
    with AccessibilityBus.open(starter.desktop.session_bus) as bus:
        for program in starter.programs:
            with suppress(AccessibilityError, AssertionError):
                outlines.append(bus.program(program.pid, within_s=0).outline())
    return "\n\n".join(outlines)


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """The desktop of this run, 1366 x 768."""
    with ExitStack() as stack:
        with tools_needed():
            desktop = stack.enter_context(Desktop.open(ScreenSize()))
        yield desktop


@pytest.fixture(scope="module")
def start_stage() -> Iterator[StartStage]:
    """Where starts are counted: see tests/budgets.toml."""
    with ExitStack() as stack:
        with tools_needed():
            stage = stack.enter_context(StartStage.open())
        yield stage


@pytest.fixture(scope="module")
def yardstick(start_stage: StartStage) -> int:
    """How many instructions a bare window takes on this machine."""
    with tools_needed():
        return start_stage.bare_instructions()


@pytest.fixture
def accessibility(desktop: Desktop) -> Iterator[AccessibilityBus]:
    """A connection to the accessibility bus."""
    with AccessibilityBus.open(desktop.session_bus) as bus:
        yield bus


@pytest.fixture
def listener(accessibility: AccessibilityBus) -> Iterator[Listener]:
    """Hears announcements and the way of the focus from before the program starts."""
    with Listener.open(accessibility) as listener:
        yield listener


@pytest.fixture
def starter(desktop: Desktop, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Starter]:
    """Starts programs and ends them; the test fails if one of them complained on standard error."""
    starter = Starter(desktop, tmp_path)
    try:
        yield starter
    finally:
        starter.stop_all()
    if not request.node.stash.get(FAILED, False):
        faults = "\n".join(starter.faults())
        assert not faults, f"unexpected lines on standard error:\n{faults}"


@pytest.fixture
def doors(starter: Starter, accessibility: AccessibilityBus) -> DoorOpener:
    """Opens the launcher with the content that it is delivered with."""
    return DoorOpener(starter, accessibility, bundled_content())


@pytest.fixture
def chromium(tmp_path: Path) -> BrowserSet:
    """A real Chromium, fresh, as the only browser."""
    return _only(BrowserKind.CHROMIUM, tmp_path)


@pytest.fixture
def firefox(tmp_path: Path) -> BrowserSet:
    """A real Firefox, fresh, as the only browser."""
    return _only(BrowserKind.FIREFOX, tmp_path)


@pytest.fixture(params=BrowserKind, ids=lambda kind: kind.name.lower())
def real_browser(request: pytest.FixtureRequest, tmp_path: Path) -> BrowserSet:
    """Each real browser in turn, fresh, as the only one."""
    return _only(request.param, tmp_path)


@pytest.fixture
def no_browser(tmp_path: Path) -> BrowserSet:
    """A desktop on which no browser is installed (their executables stay in PATH)."""
    return install_browsers(tmp_path / "no-browser", [])


def _only(kind: BrowserKind, folder: Path) -> BrowserSet:
    place = folder / kind.value
    with tools_needed():
        return install_browsers(place, [fresh_browser(kind, place)])


@pytest.fixture
def private_hosts(tmp_path: Path) -> Callable[[Sequence[str]], PrivateHosts]:
    """Makes host names lead to this computer; skips the test where the machine does not allow it."""

    def prepare(names: Sequence[str]) -> PrivateHosts:
        with tools_needed():
            return PrivateHosts.prepare(tmp_path / "hosts", names)

    return prepare


@pytest.fixture
def private_disks(tmp_path: Path) -> PrivateDisks:
    """Makes folders that cannot be written to; skips the test where the machine does not allow it."""
    with tools_needed():
        return PrivateDisks.prepare(tmp_path)


@pytest.fixture
def private_network(tmp_path: Path) -> Iterator[PrivateNetwork]:
    """A network of the test's own, without a cable and an internet yet; skips the test where that is not allowed."""
    with ExitStack() as stack:
        with tools_needed():
            network = stack.enter_context(PrivateNetwork.open(tmp_path / "network"))
        yield network


@pytest.fixture(scope="module")
def fault_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultRoom]:
    """A network with a site for every fault; skips the tests where that is not allowed."""
    with ExitStack() as stack:
        with tools_needed():
            room = stack.enter_context(FaultRoom.open(tmp_path_factory.mktemp("faults")))
        yield room


@pytest.fixture
def kiosk_machine(tmp_path: Path) -> KioskMachine:
    """A computer with the Linux profile of a kiosk; skips the test where the machine does not allow it."""
    with tools_needed():
        return KioskMachine.prepare(tmp_path / "machine")


@pytest.fixture
def short_folder() -> Iterator[Path]:
    """A folder with a short name: browsers make sockets below the folder of a turn, and their names have a limit."""
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def kiosks(short_folder: Path, starter: Starter, accessibility: AccessibilityBus) -> Iterator[KioskOpener]:
    """Opens the kiosk with entries that lead to this computer; skips the test where the machine does not allow it."""
    with ExitStack() as stack:
        with tools_needed():
            opener = stack.enter_context(KioskOpener.prepare(short_folder, starter, accessibility))
        yield opener


@pytest.fixture
def chromium_for_all(tmp_path: Path) -> BrowserSet:
    """A real Chromium that an administrator has installed, as the only browser."""
    with tools_needed():
        return browsers_for_everybody(tmp_path / "for-all", BrowserKind.CHROMIUM)


@pytest.fixture
def firefox_for_all(tmp_path: Path) -> BrowserSet:
    """A real Firefox that an administrator has installed, as the only browser."""
    with tools_needed():
        return browsers_for_everybody(tmp_path / "for-all", BrowserKind.FIREFOX)


@pytest.fixture
def tools() -> Callable[..., None]:
    """Makes sure that programs are installed; skips the test where one is not."""

    def need(*names: str) -> None:
        with tools_needed():
            for name in names:
                find_tool(name)

    return need
