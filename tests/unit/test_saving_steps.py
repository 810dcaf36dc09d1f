"""Killed at each single step of saving, or refused it by the disk: nothing is torn, lost or left over.

What saving asks of the system is written down by strace once. Then it is done again for each of these calls: killed in
front of it, and with the answers of a full disk, a used-up quota, a read-only disk and a broken one. Nothing here
depends on when something happens to be scheduled; the kills at any moment are in test_kills.py.
"""

import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.shelf import shelf_from_text
from launcher.system.content_sources import last_good
from launcher.system.files import sweep
from tests.helpers import saving
from tests.helpers.long_tests import times
from tests.helpers.needed import tools_needed
from tests.helpers.tools import find_tool

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs strace")
CALLS = "openat,write,fsync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,chmod,fchmod,fchmodat,mkdir,mkdirat"
# Full, beyond the quota, read-only, broken. All of them at every step in a soak, one after the other in each run.
ANSWERS = ("ENOSPC", "EDQUOT", "EROFS", "EIO")
AT_EACH = times(1, len(ANSWERS))
LONGEST_S = 60.0
OLDER, OLD, NEW = 1, 2, 3
# 8521 openat(AT_FDCWD, "/folder/numbers.json", O_RDONLY|O_CLOEXEC) = 3
TRACED = re.compile(r"^\d+ +(\w+)\((.*)$")


@dataclass(frozen=True, slots=True)
class Step:
    """One call to the system: the number counts those of its name in the life of the process, and what it is asked."""

    call: str
    number: int
    words: str

    @property
    def changes_the_disk(self) -> bool:
        """Whether it does more than look."""
        return self.call != "openat" or "O_CREAT" in self.words


def save_once(way: str, folder: Path, *options: str, trace: Path = Path("/dev/null")) -> int:
    """Save NEW under strace, with these options of its own; its exit code, negative for a signal."""
    with tools_needed():
        strace = find_tool("strace")
    command = (sys.executable, "-S", "-E", saving.__file__, "once", way, str(folder), str(NEW))
    done = subprocess.run(
        (strace, "-qq", "-f", "-o", str(trace), "-e", f"trace={CALLS}", *options, *command),
        capture_output=True,
        timeout=LONGEST_S,
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done.returncode


def steps_of(way: str, folder: Path, trace: Path) -> list[Step]:
    """What saving asks of the system there."""
    assert save_once(way, folder, trace=trace) == saving.SAVED
    counts: dict[str, int] = {}
    steps, is_saving = [], False
    for line in trace.read_text(encoding="ascii").splitlines():
        if not (found := TRACED.match(line)):
            continue
        call, words = found.groups()
        counts[call] = counts.get(call, 0) + 1
        if is_saving:
            steps.append(Step(call, counts[call], words))
        is_saving = saving.BEGIN in words or (is_saving and saving.END not in words)
    return steps


def check_keeper(folder: Path, code: int, before: int) -> None:
    """What was called saved is there, else the old state or the new one, and a copy that is whole."""
    number = saving.read_keeper(folder)
    assert number in {saving.SAVED: {NEW}, saving.NOT_SAVED: {before}}.get(code, {before, NEW})
    copy = folder / f"{saving.STATE}.bak"
    if copy.exists():
        loaded = shelf_from_text(copy.read_text(encoding="utf-8"))
        assert loaded is not None
        assert saving.number_of(loaded.value) in {OLDER, before}
    # The next start takes away what is left over, once it is old enough to be nobody's work.
    saving.keeper(folder, time.time() + 3600).load()
    assert {item.name for item in folder.iterdir()} <= {saving.STATE, copy.name}


def check_layer(folder: Path, code: int, before: int) -> None:
    """The layer is the old one or the new one, and its copy is never newer."""
    number = saving.read_layer(folder)
    file = folder / "content.json"
    copy = saving.number_of_layer(last_good(file).read_bytes()) if last_good(file).exists() else 0
    assert before <= copy <= number <= NEW
    assert (number, copy) == (NEW, NEW) or code != saving.SAVED
    for each in (file, last_good(file)):
        sweep(each, time.time() + 3600)
    assert {item.name for item in folder.iterdir()} <= {file.name, last_good(file).name}


CHECKS: dict[str, Callable[[Path, int, int], None]] = {"keeper": check_keeper, "layer": check_layer}


@dataclass(frozen=True, slots=True)
class Stage:
    """A folder with what was saved before, to be copied for each attempt."""

    way: str
    folder: Path
    before: int
    steps: tuple[Step, ...]

    @classmethod
    def make(cls, way: str, path: Path, before: int) -> "Stage":
        """Save what is there already, and see how saving goes on from there."""
        folder = path / "before"
        folder.mkdir(mode=0o755)
        for number in range(OLDER, before + 1):
            assert saving.saver(way, folder)(number)
        # The first one leaves byte code behind; from the second one on, every process makes the same calls.
        for name in ("first", "traced"):
            shutil.copytree(folder, path / name)
            steps = steps_of(way, path / name, path / "trace")
        return cls(way, folder, before, tuple(steps))

    def attempt(self, option: str) -> int:
        """Save with this fault, and look at what is there then; the exit code."""
        folder = self.folder.with_name("attempt")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        code = save_once(self.way, folder, "-e", f"inject={option}")
        CHECKS[self.way](folder, code, self.before)
        return code


@pytest.fixture(
    params=[("keeper", 0), ("keeper", OLD), ("layer", 0), ("layer", OLD)], ids=lambda way: f"{way[0]}-{way[1]}"
)
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    """Each of the two ways of saving, the first time and over an older state."""
    way, before = request.param
    return Stage.make(way, tmp_path, before)


def test_a_kill_in_front_of_each_step_tears_and_loses_nothing(stage: Stage) -> None:
    for step in stage.steps:
        assert stage.attempt(f"{step.call}:signal=KILL:when={step.number}") == -signal.SIGKILL, step


def test_what_is_written_reaches_the_disk_before_its_name_and_its_name_before_it_is_called_saved(stage: Stage) -> None:
    """What no kill of a process can show: the order that outlives a power cut."""
    order = [step.call for step in stage.steps if step.call in {"write", "fsync", "rename"}]
    writings = [index for index, call in enumerate(order) if call == "write"]
    assert len(writings) == {"keeper": 1, "layer": 2}[stage.way]
    assert [order[index : index + 4] for index in writings] == [["write", "fsync", "rename", "fsync"]] * len(writings)


def answers() -> Iterator[str]:
    """One answer of a bad disk after the other."""
    while True:
        yield from ANSWERS


def test_a_disk_that_refuses_a_step_leaves_what_was_there(stage: Stage) -> None:
    answer, refused = answers(), 0
    changing = [step for step in stage.steps if step.changes_the_disk]
    for step in changing:
        for _ in range(AT_EACH):
            given = next(answer)
            code = stage.attempt(f"{step.call}:error={given}:when={step.number}")
            assert code in {saving.SAVED, saving.NOT_SAVED}, (step, given)
            refused += code == saving.NOT_SAVED
    assert refused >= 3 * AT_EACH, "hardly a step was refused"
