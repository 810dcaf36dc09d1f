"""One start has the window, whatever happens; the others hand over what they want and end."""

import os
import random
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from launcher.core.start_line import ANSWER, LONGEST
from launcher.core.start_requests import StartRequest, request_from_line, request_to_line
from launcher.system import instance_call, single_instance
from launcher.system.claims import Forwarded, Unprotected
from launcher.system.instance_call import instance_name
from launcher.system.single_instance import HeldSocket, claim
from tests.helpers.long_tests import times
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the claim of Linux")
ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {"DISPLAY": ":4711"}
# A start that says what it got; the one that has the window then answers the others.
START = """
import select, sys
from pathlib import Path
from launcher.core.start_requests import StartRequest
from launcher.system.single_instance import HeldSocket, claim
got = claim({"DISPLAY": ":4711"}, Path(sys.argv[1]), StartRequest(sys.argv[2]))
print(type(got).__name__, any(name.startswith("PySide6") for name in sys.modules), flush=True)
while isinstance(got, HeldSocket):
    select.select([got], [], [])
    got.take_call(lambda request: print(request.entry, flush=True))
"""


def start(data: Path, entry: str = "zoom") -> "subprocess.Popen[str]":
    command = (sys.executable, "-c", START, str(data), entry)
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def line_of(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@contextmanager
def ended(*processes: "subprocess.Popen[str]") -> Iterator[None]:
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.communicate()


def test_of_fifty_starts_one_has_the_window_and_gets_every_wish(tmp_path: Path) -> None:
    starts = [start(tmp_path, f"entry-{number}") for number in range(50)]
    with ended(*starts):
        answers = [line_of(one) for one in starts]
        assert sorted(answers) == ["Forwarded False"] * 49 + ["HeldSocket False"], "and none of them needs Qt"
        holder = starts[answers.index("HeldSocket False")]
        wishes = {line_of(holder) for _ in range(49)}
        assert wishes == {f"entry-{number}" for number in range(50)} - {f"entry-{starts.index(holder)}"}


def test_after_a_kill_the_next_start_has_the_window_at_once(tmp_path: Path) -> None:
    for _ in range(times(5, 100)):
        holder = start(tmp_path)
        with ended(holder):
            assert line_of(holder) == "HeldSocket False"
            holder.send_signal(signal.SIGKILL)
            holder.wait()


def dead_socket(file: Path) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(os.path.relpath(file))  # the name of a socket has a limit of a hundred bytes


def dated(file: Path, seconds: int) -> None:
    file.write_text("", encoding="ascii")
    os.utime(file, (seconds, seconds))


def of_another(file: Path) -> None:
    file.write_text("4711\nnkzu-launcher\nlab-12\n", encoding="ascii")
    if os.geteuid() == 0:
        os.chown(file, 65534, 65534)
    file.chmod(0)


# What crashes, power cuts, roaming profiles and other people leave where a lock or a socket may be.
REMAINS: dict[str, Callable[[Path], object]] = {
    "a socket that nobody holds": dead_socket,
    "an empty file": Path.touch,
    "the number of a process that runs": lambda file: file.write_text(f"{os.getpid()}\n", encoding="ascii"),
    "a file of another user": of_another,
    "a file of the future": lambda file: dated(file, 4_000_000_000),
    "a file of 1970": lambda file: dated(file, 0),
    "a folder": Path.mkdir,
    "a pipe that nobody reads": os.mkfifo,
    "a link to nowhere": lambda file: file.symlink_to("nowhere"),
    "a link to itself": lambda file: file.symlink_to(file),
}


@pytest.mark.parametrize("remains", REMAINS)
def test_remains_keep_nobody_from_their_window_and_nobody_waits_for_them(
    remains: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("time.sleep", lambda _: pytest.fail("the start waits"))
    environment = {**ENVIRONMENT, "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    data = tmp_path / "data"
    name = instance_name(environment, data)
    for folder in (data, tmp_path / "run"):
        folder.mkdir()
        for file in (name, f"{name}.lock", "nkzu-launcher", "nkzu-launcher.lock", "lock", "S.nkzu-launcher"):
            REMAINS[remains](folder / file)
    got = claim(environment, data, StartRequest())
    assert isinstance(got, HeldSocket), got
    got.release()


@contextmanager
def held(data: Path) -> Iterator[HeldSocket]:
    found = claim(ENVIRONMENT, data, StartRequest())
    assert isinstance(found, HeldSocket)
    try:
        yield found
    finally:
        found.release()


def in_background(work: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(work()))
    thread.start()
    return thread, results


def take_one(holder: HeldSocket) -> list[StartRequest]:
    taken: list[StartRequest] = []
    select.select([holder], [], [], 10)
    holder.take_call(taken.append)
    return taken


def test_a_start_waits_for_one_that_is_still_starting(tmp_path: Path) -> None:
    with held(tmp_path) as holder:
        thread, results = in_background(lambda: claim(ENVIRONMENT, tmp_path, StartRequest("moodle", "token-1")))
        assert take_one(holder) == [StartRequest("moodle", "token-1")]
        thread.join(10)
        assert results == [Forwarded(answered=True)]


def test_a_window_that_hangs_is_not_waited_for_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE", 0.2)
    with held(tmp_path):
        assert claim(ENVIRONMENT, tmp_path, StartRequest()) == Forwarded(answered=False)


def test_who_waits_for_a_window_that_closes_gets_one(tmp_path: Path) -> None:
    with held(tmp_path) as closing:
        thread, results = in_background(lambda: claim(ENVIRONMENT, tmp_path, StartRequest("moodle")))
        assert select.select([closing], [], [], 10)[0], "nobody called"
        closing.release()
        thread.join(10)
        (got,) = results
        assert isinstance(got, HeldSocket), got
        got.release()


def test_who_comes_between_the_two_steps_of_another_start_waits_for_the_second(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as taken:
        taken.bind(f"\0{instance_name(ENVIRONMENT, tmp_path)}")
        thread, results = in_background(lambda: claim(ENVIRONMENT, tmp_path, StartRequest("moodle")))
        thread.join(0.2)  # until it has been refused more than once
        assert thread.is_alive(), results
        taken.listen()
        assert take_one(HeldSocket(taken)) == [StartRequest("moodle")]
        thread.join(10)
        assert results == [Forwarded(answered=True)]


def test_a_name_that_nobody_answers_under_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PERSISTENCE", 0.2)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as taken:
        taken.bind(f"\0{instance_name(ENVIRONMENT, tmp_path)}")
        assert claim(ENVIRONMENT, tmp_path, StartRequest()) == Unprotected()


def test_a_released_name_is_free(tmp_path: Path) -> None:
    for _ in range(3):
        with held(tmp_path):
            pass


def test_other_displays_and_folders_have_windows_of_their_own(tmp_path: Path) -> None:
    one = instance_name({"DISPLAY": ":1"}, tmp_path)
    assert one == instance_name({"DISPLAY": ":1"}, tmp_path / "x" / "..")
    others = {
        instance_name({"DISPLAY": ":2"}, tmp_path),
        instance_name({"DISPLAY": ":1"}, tmp_path / "other"),
        instance_name({"DISPLAY": ":1", "WAYLAND_DISPLAY": "wayland-0"}, tmp_path),
        instance_name({"DISPLAY": ":1", "XDG_RUNTIME_DIR": "/run/user/1"}, tmp_path),
        instance_name({"DISPLAY": ":1"}, tmp_path, "helpdesk"),
    }
    assert len(others | {one}) == 6


def test_a_name_taken_by_another_user_keeps_nobody_from_their_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held(tmp_path):
        # The kernel tells who is at the other end; here it tells of somebody else.
        monkeypatch.setattr(instance_call, "user_of", lambda _: os.getuid() + 1)
        assert claim(ENVIRONMENT, tmp_path, StartRequest()) == Unprotected()


def test_a_caller_of_another_user_is_not_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with held(tmp_path) as holder, caller(tmp_path) as call:
        monkeypatch.setattr(instance_call, "user_of", lambda _: os.getuid() + 1)
        call.sendall(request_to_line(StartRequest("zoom")))
        assert take_one(holder) == []


@contextmanager
def caller(data: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as call:
        call.connect(f"\0{instance_name(ENVIRONMENT, data)}")
        yield call


@pytest.mark.parametrize("line", [b"", b"\n", b"{}\n", b"x" * 70_000, b"\0" * 64, b'{"verb":"quit"}\n'])
def test_nonsense_is_not_answered_and_harms_nobody(tmp_path: Path, line: bytes) -> None:
    with held(tmp_path) as holder:
        with caller(tmp_path) as call:
            call.sendall(line)
            call.shutdown(socket.SHUT_WR)
            assert take_one(holder) == []
        thread, results = in_background(lambda: claim(ENVIRONMENT, tmp_path, StartRequest("zoom")))
        assert take_one(holder) == [StartRequest("zoom")]
        thread.join(10)
        assert results == [Forwarded(answered=True)]


def test_callers_that_say_nothing_do_not_keep_the_others_waiting(tmp_path: Path) -> None:
    with held(tmp_path) as holder, caller(tmp_path), caller(tmp_path):
        thread, results = in_background(lambda: claim(ENVIRONMENT, tmp_path, StartRequest("zoom")))
        taken: list[StartRequest] = []

        def take() -> list[StartRequest]:
            holder.take_call(taken.append)
            return taken

        wait_until(take, "the wish behind the silent ones", 10)
        thread.join(10)
        assert results == [Forwarded(answered=True)]


def test_what_goes_wrong_keeps_nobody_from_their_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("_socket.socket", refuse)
    assert claim(ENVIRONMENT, tmp_path, StartRequest()) == Unprotected()


@pytest.mark.parametrize("entry", [None, "zoom", "room-0a1b", "e-learning", "clause:7"])
def test_requests_come_over_whole(entry: str | None) -> None:
    request = StartRequest(entry, "gnome-shell/xterm/123-0-host_TIME99")
    line = request_to_line(request)
    assert request_from_line(line) == request
    assert len(line) <= LONGEST


@pytest.mark.parametrize("entry", ["", "--help", "a b", "x" * 101, "қашық", "http://zoom.us/", "\ud800", "a\n"])
def test_what_can_be_no_entry_is_left_out(entry: str) -> None:
    assert request_from_line(request_to_line(StartRequest(entry, "\ud800"))) == StartRequest()


def test_ten_thousand_random_lines_are_refused_or_understood() -> None:
    chance = random.Random(20261123)  # noqa: S311 - a seed that repeats
    good = request_to_line(StartRequest("zoom", "token"))
    for _ in range(10_000):
        line = bytearray(good)
        for _ in range(chance.randint(1, 6)):
            line[chance.randrange(len(line))] = chance.randrange(256)
        found = request_from_line(bytes(line))
        assert found is None or request_from_line(request_to_line(found)) == found
    assert request_from_line(b'{"verb":"activate","open":"' + b"x" * LONGEST + b'"}\n') is None
    assert request_from_line(good[:-1]) is None
    assert ANSWER.endswith(b"\n")
