"""It starts anywhere: in each environment of the list there is a window with all its tiles, or one clear sentence.

There a window is when its tiles are on the screen as they are on an ordinary computer, point by point, and a press of
one is answered. The fixture `starter` sees to it that nothing else is said on standard error.
"""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Extents
from tests.helpers.desktop import Desktop
from tests.helpers.environment_parts import DOCTOR, KIOSK, Environment
from tests.helpers.environments import ENVIRONMENTS, WINDOWS
from tests.helpers.lab_kiosk import HOST, LabComputer, Visitor, usual_looks
from tests.helpers.local_site import LocalSite
from tests.helpers.looks import Looks, tile_names
from tests.helpers.program import LAUNCHER, REPOSITORY, Program, launcher
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter

ON_WINDOWS = [(place, face) for place in ENVIRONMENTS for face in place.faces if face in WINDOWS]
ON_DOCTORS = [place for place in ENVIRONMENTS if DOCTOR in place.faces]
ENTRY = "[Desktop Entry]\nType=Application\nName=Browser\nExec=/bin/true %u\nMimeType=x-scheme-handler/https;\n"


@pytest.fixture(scope="module")
def words() -> ScreenWords:
    """What the screen says."""
    return ScreenWords.of(Language.KK)


@pytest.fixture(scope="module")
def usual(desktop: Desktop, words: ScreenWords) -> dict[str, Looks]:
    """How each window looks on an ordinary computer."""
    return {face: usual_looks(desktop, words, face) for face in WINDOWS}


@pytest.fixture(scope="module")
def site() -> Iterator[LocalSite]:
    """Where all links of the content lead."""
    with LocalSite(HOST) as site:
        yield site


@pytest.fixture
def computer(site: LocalSite) -> Iterator[LabComputer]:
    """The computer of this test."""
    with LabComputer.open(site) as computer:
        yield computer


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What ends with the test."""
    with ExitStack() as stack:
        yield stack


def test_the_list_is_long_enough_and_names_nothing_twice() -> None:
    assert len({place.name for place in ENVIRONMENTS}) == len(ENVIRONMENTS) >= 50


@pytest.mark.parametrize(("place", "face"), ON_WINDOWS, ids=[f"{place.name}-{face}" for place, face in ON_WINDOWS])
def test_there_is_a_window_or_one_clear_sentence(
    place: Environment,
    face: str,
    computer: LabComputer,
    starter: Starter,
    usual: dict[str, Looks],
    words: ScreenWords,
    stack: ExitStack,
) -> None:
    computer.decide(shared=face == KIOSK)
    visitor = Visitor(starter, computer, usual[face], words, face)
    desktop, monitors = stack.enter_context(place.screen.open()) if place.screen else (starter.desktop, ())
    place.prepare(computer, desktop.environment, stack)
    desktop.park_pointer()
    began = time.monotonic()
    program = visitor.start(place.filled(computer, desktop, face), desktop, face)
    stack.callback(program.stop)
    if place.says is not None:
        check_sentence(program, place.says)
        return
    program.wait_for_event("ready")
    assert place.within_s is None or time.monotonic() - began < place.within_s
    if place.screen:
        check_other_screen(visitor, program, monitors)
        return
    visitor.usual.wait_for(desktop)
    visitor.click(program)
    visitor.is_told(program)


def check_sentence(program: Program, sentence: str) -> None:
    """The program has ended with this sentence and nothing else."""
    assert program.wait_for_exit() == 1, program.story()
    assert program.stderr() == [sentence]
    program.launch.stderr.write_text("", encoding="utf-8")


def check_other_screen(visitor: Visitor, program: Program, monitors: tuple[Extents, ...]) -> None:
    """The window lies on one monitor, the kiosk on the whole of the first; there are tiles, and one of them answers."""
    with AccessibilityBus.open(program.desktop.session_bus) as bus:
        looks = Looks.of(program, bus, tile_names(visitor.face, visitor.computer.content, visitor.words))
        frame = program.tree(bus).children[0].extents
    assert [monitor for monitor in monitors if frame.is_inside(monitor)], frame
    assert visitor.face != KIOSK or frame == monitors[0]
    assert "zoom" in looks.tiles
    assert not looks.blank
    program.desktop.click(*looks.tiles["zoom"].centre)
    program.wait_for_event("reminder-shown", entry="zoom")


@pytest.mark.parametrize("place", ON_DOCTORS, ids=[place.name for place in ON_DOCTORS])
def test_the_doctor_names_what_is_wrong_and_nothing_else(
    place: Environment, desktop: Desktop, computer: LabComputer, stack: ExitStack
) -> None:
    (computer.entries / "browser.desktop").write_text(ENTRY, encoding="utf-8")
    computer.decide(shared=False)
    place.prepare(computer, desktop.environment, stack)
    launch = computer.doctor(place.filled(computer, desktop, DOCTOR))
    environment = {**desktop.environment, "PYTHONWARNINGS": "default", **launch.environment}
    done = subprocess.run(
        launch.command, env=environment, cwd=REPOSITORY, capture_output=True, timeout=30, check=False, text=True
    )
    excused = [line for line in done.stderr.splitlines() if not any(text in line for text in launch.expected)]
    assert excused == []
    findings = {finding["id"]: finding for finding in json.loads(done.stdout)["findings"]}
    troubles = {name for name, finding in findings.items() if finding["status"] != "ok"}
    assert troubles == {*place.troubles}
    assert all(findings[name]["cure"] for name in troubles)
    assert done.returncode == (1 if troubles else 0)


def test_nothing_of_ours_gets_the_number_of_a_closed_standard_stream(starter: Starter, tmp_path: Path) -> None:
    """What a library complains of would be written into it, such as the connection to the display."""
    launch = launcher(tmp_path / "launcher", program=("sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *LAUNCHER))
    program = starter.start(launch)
    program.wait_for_event("ready")
    files = [Path(f"/proc/{program.pid}/fd/{number}").readlink() for number in range(3)]
    assert files == [Path("/dev/null")] * 3
