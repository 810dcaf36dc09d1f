"""Which processes belong to a turn, and how they end: real ones, of the kinds that browsers have."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import launcher.system.turn_processes as turn_processes
from launcher.system.process_table import Process, living, read_table, send_signal
from launcher.system.program_start import start_program
from launcher.system.turn_family import Ended, family_for
from launcher.system.turn_processes import TurnProcesses
from tests.helpers.ordinary_person import NOBODY
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
REPOSITORY = Path(__file__).resolve().parents[2]
DEADLINE_S = 10.0
# It writes the number of the process that shall be looked at, and waits.
WAIT = "import os, pathlib, signal, sys; pathlib.Path(sys.argv[1]).write_text(str(os.getpid())); {}signal.pause()"
DETACHED = "os.fork() and os._exit(0); os.setsid(); os.fork() and os._exit(0); os.chdir('/'); "
# When it is asked to end, it leaves another behind that is in no session or family of the turn, as a crash handler is.
LEAVES_ANOTHER = (
    "orphan = lambda: signal.signal(signal.SIGTERM, signal.SIG_DFL) and os.setsid() or os.fork() and os._exit(0) or "
    "os.execve(sys.executable, [sys.executable, '-ISc', 'import signal; signal.pause()', sys.argv[1]], "
    "{'HOME': os.environ['HOME']}); "
    "signal.signal(signal.SIGTERM, lambda *_: os._exit(0) if os.fork() else orphan()); "
)
RESIST = "signal.signal(signal.SIGTERM, signal.SIG_IGN); "
# It adopts a process that has ended before anybody looked, and says how many ends are open before and afterwards.
ADOPTS = """
import os, pathlib, sys, time
from launcher.system.leftovers import become_subreaper
from launcher.system.process_table import read_table
from launcher.system.program_start import start_program
from launcher.system.turn_processes import TurnProcesses

def open_ends():
    return sum(process.is_zombie and process.parent == os.getpid() for process in read_table().values())

become_subreaper()
start_program(["/bin/sh", "-c", "setsid sh -c 'sh -c : & exec true'"], {"PATH": os.environ["PATH"]}).wait()
deadline = time.monotonic() + 10
while not open_ends() and time.monotonic() < deadline:
    time.sleep(0.02)
before = open_ends()
TurnProcesses(pathlib.Path(sys.argv[1])).end()
print(before, open_ends())
"""
TELL = "pathlib.Path(sys.argv[1] + '.child').write_text(str(os.getpid())); "


def is_running(pid: int) -> bool:
    process = read_table([pid]).get(pid)
    return process is not None and not process.is_zombie


def content(file: Path) -> str:
    return file.read_text(encoding="ascii") if file.exists() else ""


class Stage:
    """Starts processes of a turn, or of nobody, and waits until they are what they will be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.family = TurnProcesses(folder)
        self.pids: list[int] = []
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self, name: str, script: str = "", *more: str, environment: dict[str, str] | None = None) -> int:
        """Start one and return its number; one that detaches itself tells that of its last child."""
        file = self.folder.parent / name
        inside = {"HOME": str(self.folder / "home")} if environment is None else environment
        command = (sys.executable, "-IS", "-c", WAIT.format(script), str(file), *more)
        self.process = start_program(command, inside)
        self._processes.append(self.process)
        told = file.with_name(f"{name}.child") if TELL in script else file
        pid = int(wait_until(lambda: content(told), "the process to begin", DEADLINE_S))
        self.pids.append(pid)
        if TELL in script:
            self.process.wait()
        return pid

    def outsider(self, name: str, script: str = "", *more: str) -> int:
        """Start one that the turn was not told of, with nothing of the turn in its environment."""
        return self.start(name, script, *more, environment={"HOME": "/"})

    def end(self) -> None:
        """End everything, whatever the test has found."""
        for pid in self.pids:
            if is_running(pid):
                os.kill(pid, signal.SIGKILL)
        for process in self._processes:
            process.wait()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """A turn's folder, and who starts processes."""
    (tmp_path / "turn/home").mkdir(parents=True)
    stage = Stage(tmp_path / "turn")
    yield stage
    stage.end()


def test_on_linux_it_is_this_one(tmp_path: Path) -> None:
    assert isinstance(family_for(tmp_path, lambda: 0.0), TurnProcesses)


def test_a_program_that_obeys_is_closed(stage: Stage) -> None:
    assert not stage.family.is_alive()
    pid = stage.start("browser")
    stage.family.add(stage.process)
    assert stage.family.is_alive()
    done = stage.family.end()
    assert (done.closed, done.killed, done.left) == (1, 0, ())
    assert not is_running(pid)
    assert stage.process.wait() == -signal.SIGTERM
    assert not stage.family.is_alive()


def test_whoever_is_known_has_been_asked_when_others_are_looked_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    points_into = Process.points_into

    def signalled(process: Process, number: signal.Signals) -> None:
        done.append("asked")
        send_signal(process, number)

    def looked_at(process: Process, folder: Path) -> bool:
        done.append("looked for")
        return points_into(process, folder)

    monkeypatch.setattr(turn_processes, "send_signal", signalled)
    monkeypatch.setattr(Process, "points_into", looked_at)
    stage.start("browser")
    stage.family.add(stage.process)
    assert stage.family.end().closed == 1
    assert done[0] == "asked"
    assert "looked for" in done


def test_what_is_not_ours_is_looked_at_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    pid = stage.outsider("other")
    looks: list[int] = []
    points_into = Process.points_into

    def looked_at(process: Process, folder: Path) -> bool:
        looks.append(process.pid)
        return points_into(process, folder)

    monkeypatch.setattr(Process, "points_into", looked_at)
    # What other programs of this computer begin meanwhile would be a reason to look again.
    monkeypatch.setattr(turn_processes, "has_newcomers", lambda _table: False)
    assert stage.family.end() == Ended()
    assert looks.count(pid) == 1


def test_a_program_that_resists_is_killed(stage: Stage) -> None:
    pid = stage.start("browser", RESIST)
    stage.family.add(stage.process)
    done = stage.family.end()
    assert (done.closed, done.killed, done.left) == (0, 1, ())
    assert not is_running(pid)
    assert stage.process.wait() == -signal.SIGKILL


def test_what_a_program_starts_when_it_ends_is_asked_too(stage: Stage) -> None:
    stage.start("browser", LEAVES_ANOTHER)
    stage.family.add(stage.process)
    done = stage.family.end()
    assert (done.killed, done.left) == (0, ())
    left = [process for process in read_table().values() if process.points_into(stage.folder)]
    assert living(left) == []


def test_what_begins_while_all_are_looked_at_is_found(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    pid = stage.start("handler")
    looks = 0

    def read_too_early(pids: Iterable[int] | None = None) -> dict[int, Process]:
        nonlocal looks
        looks += 1
        table = read_table(pids)
        return {number: process for number, process in table.items() if number != pid or looks > 2}

    monkeypatch.setattr(turn_processes, "read_table", read_too_early)
    assert stage.family.end() == Ended(closed=1)
    assert not is_running(pid)


def test_what_left_its_session_and_its_parent_is_ended_too(stage: Stage) -> None:
    pid = stage.start("helper", DETACHED + RESIST + TELL)
    stage.family.add(stage.process)
    assert stage.family.end().killed == 1
    assert not is_running(pid)


def test_children_end_with_the_program(stage: Stage) -> None:
    # The child forgets where it comes from, but not in which session it is.
    pid = stage.start(
        "browser", "os.fork() or os.execve(sys.executable, [sys.executable, '-c', 'import time; time.sleep(60)'], {}); "
    )
    stage.family.add(stage.process)

    def children() -> list[int]:
        return [process.pid for process in read_table().values() if process.parent == pid]

    (child,) = wait_until(children, "the child", DEADLINE_S)
    stage.pids.append(child)
    done = stage.family.end()
    assert done.left == ()
    assert not is_running(child)


@pytest.mark.parametrize(
    ("script", "more"),
    [
        ("", "{folder}/p0"),
        ("os.chdir(sys.argv[2]); ", "{folder}/home"),
        ("file = open(os.path.join(os.path.dirname(sys.argv[1]), 'turn', 'lock'), 'w'); ", "x"),
    ],
    ids=["command line", "folder", "open file"],
)
def test_what_points_into_the_folder_is_found_without_having_been_started(stage: Stage, script: str, more: str) -> None:
    pid = stage.outsider("left", script, more.format(folder=stage.folder))
    assert stage.family.end().closed == 1
    assert not is_running(pid)


@pytest.mark.parametrize(
    ("script", "more"),
    [
        ("", "{folder}"),
        ("os.open(sys.argv[2], os.O_RDONLY); ", "{folder}"),
        ("", "{folder}2/p0"),
        ("", "{parent}"),
    ],
    ids=["names the folder", "asks for its lock", "has a longer name", "is above it"],
)
def test_what_only_knows_the_folder_goes_on(stage: Stage, script: str, more: str) -> None:
    pid = stage.outsider("other", script, more.format(folder=stage.folder, parent=stage.folder.parent))
    assert stage.family.end() == Ended()
    assert is_running(pid)


@pytest.mark.skipif(os.geteuid() != 0, reason="starts a process of another user")
def test_what_another_user_does_there_goes_on(stage: Stage) -> None:
    command = ("/bin/sh", "-c", "read line", f"{stage.folder}/p0")
    with subprocess.Popen(command, user=NOBODY, stdin=subprocess.PIPE) as other:
        assert stage.family.end() == Ended()
        assert other.poll() is None
        other.kill()


def test_neither_we_nor_who_started_us_are_ended(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(stage.folder / "home")
    assert stage.family.end().closed == 0


def test_a_session_whose_number_was_taken_again_is_not_ours(stage: Stage) -> None:
    pid = stage.outsider("other")
    stage.family.add(stage.process)
    (session,) = stage.family._sessions
    stage.family._sessions[session] -= 1
    stage.family.end()
    assert is_running(pid)


def test_a_program_that_starts_another_and_leaves_is_still_running(stage: Stage) -> None:
    pid = stage.start("wrapper", "os.fork() and os._exit(0); " + TELL)
    stage.family.add(stage.process)
    assert stage.process.poll() == 0
    assert stage.family.is_alive()
    stage.family.end()
    assert not is_running(pid)
    assert not TurnProcesses(stage.folder).is_alive()


def test_a_process_whose_first_thread_has_ended_is_no_zombie() -> None:
    script = "import threading, time, ctypes; threading.Thread(target=time.sleep, args=(60,)).start(); "
    script += "ctypes.CDLL(None).pthread_exit(None)"
    with subprocess.Popen((sys.executable, "-IS", "-c", script)) as process:
        stat = Path(f"/proc/{process.pid}/stat")
        wait_until(lambda: b") Z " in stat.read_bytes(), "the first thread to end", DEADLINE_S)
        assert is_running(process.pid)
        process.kill()


def test_orphans_that_nobody_has_seen_are_taken_note_of(tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-c", ADOPTS, str(tmp_path)), cwd=REPOSITORY, check=True, capture_output=True
    )
    assert done.stdout == b"1 0\n"
