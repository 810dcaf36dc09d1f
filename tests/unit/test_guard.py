"""The guard brings its kiosk back from a crash and from a hang, ends with it, and is fooled by nobody.

The kiosk here is a small stand-in; tests/session/test_guard.py does the same to the real one.
"""

import os
import signal
import socket
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from launcher import cli
from launcher.core.exit_codes import ExitCode
from launcher.system import guard as guard_module
from launcher.system.event_log import EventLog
from launcher.system.guard import restart_only
from launcher.system.watchdog import Notifier, end_with_guard
from tests.helpers.guarded import DEADLINE_S, GUARD, Guarded, kiosk
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and sockets of Linux")
SHELL = ("/bin/sh", "-c")
RESTARTS = 200


def is_there(pid: int) -> bool:
    """Whether a process has not ended; a zombie has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


def children(pid: int) -> list[int]:
    """All children of a process, zombies too."""
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(word) for word in text.split()]


def pid_in(file: Path) -> int:
    """The process that has written its number into a file, as soon as it has."""
    return wait_until(lambda: file.exists() and int(file.read_text() or "0"), f"{file.name}", DEADLINE_S)


def wait_for_more(file: Path) -> None:
    """Wait until a file has more in it than now."""
    before = file.stat().st_size if file.exists() else 0
    wait_until(lambda: file.exists() and file.stat().st_size > before, f"more in {file.name}", DEADLINE_S)


def wait_for_end(pid: int) -> None:
    """Wait until a process has ended."""
    wait_until(lambda: not is_there(pid), "the process to end", DEADLINE_S)


@pytest.mark.parametrize("code", [0, 1, 2, 75, 77])
def test_an_answer_ends_the_guard_too(tmp_path: Path, code: int) -> None:
    with Guarded.running(tmp_path, *SHELL, f"exit {code}") as guard:
        assert guard.wait_for_exit() == code
        assert [event["event"] for event in guard.events()] == ["kiosk-started", "kiosk-ended"]


@pytest.mark.parametrize("end", ["exit 70", "exit 3", "kill -9 $$", "kill -TERM $$", "kill -SEGV $$"])
def test_after_an_accident_it_is_there_again(tmp_path: Path, end: str) -> None:
    mark = tmp_path / "second"
    with Guarded.running(tmp_path, *SHELL, f"[ -e {mark} ] && exit 77; touch {mark}; ulimit -c 0; {end}") as guard:
        assert guard.wait_for_exit() == ExitCode.LEFT_BY_STAFF
        first, second = guard.events("kiosk-started")
        assert first["pid"] != second["pid"]
        ends = [event["code"] for event in guard.events("kiosk-ended")]
        assert ends[0] not in {0, 1, 2, 75, 77}
        assert ends[1] == 77


def test_two_hundred_crashes_in_a_row_change_nothing_but_the_mode(tmp_path: Path) -> None:
    with Guarded.running(tmp_path, *SHELL, "kill -9 $$") as guard:
        guard.wait_for("kiosk-started", 20)
        folder = Path(f"/proc/{guard.process.pid}")

        def handles() -> int:
            return len(list((folder / "fd").iterdir()))

        before = handles()
        guard.wait_for("kiosk-started", RESTARTS, 4 * DEADLINE_S)
        # Some are open in the moment of a start; what has leaked would stay.
        wait_until(lambda: handles() <= before, "the handles of a start to be closed", DEADLINE_S)
        assert len(children(guard.process.pid)) <= 1
        assert [event["safe"] for event in guard.events("kiosk-started")][:5] == [False, False, False, True, True]
        assert all(event["safe"] for event in guard.events("kiosk-started")[3:])


def test_the_safe_mode_is_an_argument(tmp_path: Path) -> None:
    # The shell's own $0 is the first word after the script.
    with Guarded.running(tmp_path, *SHELL, '[ "$1" = --safe-mode ] && exit 77; exit 3', "name") as guard:
        assert guard.wait_for_exit() == 77
        assert [event["code"] for event in guard.events("kiosk-ended")] == [3, 3, 3, 77]


def test_a_program_that_is_away_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    program = tmp_path / "program"
    with Guarded.running(tmp_path, str(program), pause=0.05) as guard:
        guard.wait_for("kiosk-not-started", 2)
        new = tmp_path / "new"
        new.write_text("#!/bin/sh\nexit 77\n")
        new.chmod(0o700)
        new.rename(program)
        assert guard.wait_for_exit() == 77


def test_a_kiosk_that_stands_still_is_ended_and_comes_back(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    with Guarded.running(tmp_path, *kiosk(then=f"open({str(ready)!r}, 'w').close()"), running=0.6) as guard:
        first = guard.wait_for("kiosk-started")["pid"]
        wait_until(ready.exists, "the kiosk to be ready", DEADLINE_S)
        os.kill(first, signal.SIGSTOP)
        assert guard.wait_for("kiosk-hung")["pid"] == first
        ended = guard.wait_for("kiosk-ended")
        assert (ended["code"], ended["hung"]) == (-signal.SIGKILL, True)
        assert guard.wait_for("kiosk-started", 2)["pid"] != first


@pytest.mark.parametrize("first", ["time.sleep(60)", "while True: notifier.beat(), time.sleep(0.05)"])
def test_a_window_that_never_comes_is_a_hang(tmp_path: Path, first: str) -> None:
    with Guarded.running(tmp_path, *kiosk(first), starting=0.5) as guard:
        guard.wait_for("kiosk-hung", 3)
        assert guard.wait_for("kiosk-started", 4)["safe"]


def test_a_kiosk_that_beats_is_left_alone(tmp_path: Path) -> None:
    then = "for _ in range(9): time.sleep(notifier.interval / 2); notifier.beat()\nsys.exit(77)"
    with Guarded.running(tmp_path, *kiosk(then=then), running=1.0) as guard:
        assert guard.wait_for_exit() == 77
        assert guard.events("kiosk-ended")[0]["ran"] > 1.3
        assert not guard.events("kiosk-hung")


def test_a_kiosk_at_rest_may_be_silent_for_longer(tmp_path: Path) -> None:
    then = "notifier.rest()\ntime.sleep(1.5)\nsys.exit(77)"
    with Guarded.running(tmp_path, *kiosk(then=then), running=0.5) as guard:
        assert guard.wait_for_exit() == 77
        assert not guard.events("kiosk-hung")


def test_rest_does_not_last_for_ever(tmp_path: Path) -> None:
    with Guarded.running(tmp_path, *kiosk(then="notifier.rest()\ntime.sleep(60)"), resting=0.6) as guard:
        guard.wait_for("kiosk-hung")


def test_rest_ends_with_a_beat(tmp_path: Path) -> None:
    then = "notifier.rest()\nnotifier.beat()\ntime.sleep(60)"
    with Guarded.running(tmp_path, *kiosk(then=then), running=0.6) as guard:
        guard.wait_for("kiosk-hung")


@contextmanager
def kiosk_at_rest(folder: Path, running: float) -> Iterator[tuple[Guarded, int]]:
    """A guard and the process of a stand-in that nobody uses; `running` is how long it may be silent otherwise."""
    ready = folder / "ready"
    then = f"notifier.rest()\nopen({str(ready)!r}, 'w').close()\ntime.sleep(60)"
    with Guarded.running(folder, *kiosk(then=then), running=running) as guard:
        pid = guard.wait_for("kiosk-started")["pid"]
        wait_until(ready.exists, "the kiosk to be ready", DEADLINE_S)
        yield guard, pid


def test_one_that_is_stopped_at_rest_is_found_as_soon_as_ever(tmp_path: Path) -> None:
    with kiosk_at_rest(tmp_path, running=0.6) as (guard, pid):
        os.kill(pid, signal.SIGSTOP)
        assert guard.wait_for("kiosk-hung")["pid"] == pid


def test_one_that_goes_on_after_a_stop_at_rest_is_left_alone(tmp_path: Path) -> None:
    with kiosk_at_rest(tmp_path, running=1.0) as (guard, pid):
        os.kill(pid, signal.SIGSTOP)
        time.sleep(0.3)  # the guard has seen it by then
        os.kill(pid, signal.SIGCONT)
        time.sleep(2.0)  # twice the time after which one that stands still is ended
        assert not guard.events("kiosk-hung")


def test_an_orderly_end_takes_longer_than_a_beat(tmp_path: Path) -> None:
    then = "notifier.stopping()\nnotifier.beat()\ntime.sleep(1)\nsys.exit(77)"
    with Guarded.running(tmp_path, *kiosk(then=then), running=0.3) as guard:
        assert guard.wait_for_exit() == 77


def test_a_computer_that_sleeps_is_no_hang(tmp_path: Path) -> None:
    """As far as two processes can see, a computer that sleeps is one in which nothing runs for a while."""
    beats = tmp_path / "beats"
    then = f"beats = open({str(beats)!r}, 'ab', buffering=0)\nbeat = notifier.beat\n"
    then += "notifier.beat = lambda: (beat(), beats.write(b'.'))"
    with Guarded.running(tmp_path, *kiosk(then=then), running=1.5) as guard:
        pid = guard.wait_for("kiosk-started")["pid"]
        wait_for_more(beats)
        for process in (guard.process.pid, pid):
            os.kill(process, signal.SIGSTOP)
        time.sleep(1.8)  # not to wait for anything: it is how long the computer sleeps
        # The guard first, so that it has time to judge too soon.
        os.kill(guard.process.pid, signal.SIGCONT)
        time.sleep(0.1)
        os.kill(pid, signal.SIGCONT)
        for _ in range(3):
            wait_for_more(beats)
        assert not guard.events("kiosk-hung")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_who_ends_the_guard_ends_the_kiosk_in_order(tmp_path: Path, number: signal.Signals) -> None:
    ready, asked = tmp_path / "ready", tmp_path / "asked"
    then = f"signal.signal({int(number)}, lambda *_: (open({str(asked)!r}, 'w').close(), sys.exit(0)))\n"
    then += f"open({str(ready)!r}, 'w').close()"
    with Guarded.running(tmp_path, *kiosk(then=then)) as guard:
        wait_until(ready.exists, "the kiosk to be ready", DEADLINE_S)
        guard.process.send_signal(number)
        assert guard.wait_for_exit() == ExitCode.OK
        assert asked.exists()
        assert len(guard.events("kiosk-started")) == 1


@pytest.mark.parametrize(
    ("answer", "code"), [("signal.SIG_DFL", 0), ("lambda *_: sys.exit(70)", 70), ("signal.SIG_IGN", 0)]
)
def test_however_the_kiosk_takes_it_the_guard_ends(tmp_path: Path, answer: str, code: int) -> None:
    ready = tmp_path / "ready"
    then = f"signal.signal(signal.SIGTERM, {answer})\nopen({str(ready)!r}, 'w').close()"
    with Guarded.running(tmp_path, *kiosk(then=then), ending=0.5) as guard:
        wait_until(ready.exists, "the kiosk to be ready", DEADLINE_S)
        guard.process.terminate()
        assert guard.wait_for_exit() == code
        assert not guard.family.members()


def test_the_guard_can_be_ended_while_there_is_no_kiosk(tmp_path: Path) -> None:
    with Guarded.running(tmp_path, *SHELL, "exit 3", pause=60) as guard:
        guard.wait_for("kiosk-ended", 2)
        guard.process.terminate()
        assert guard.wait_for_exit() == ExitCode.OK


def test_a_kiosk_ends_with_its_guard(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    with Guarded.running(tmp_path, *kiosk(then=f"open({str(ready)!r}, 'w').close()")) as guard:
        wait_until(ready.exists, "the kiosk to be ready", DEADLINE_S)
        guard.process.kill()
        wait_for_end(guard.wait_for("kiosk-started")["pid"])


def test_a_kiosk_that_starts_while_its_guard_is_killed_ends_too(tmp_path: Path) -> None:
    running, gone, late = (tmp_path / name for name in ("running", "gone", "late"))
    first = f"open({str(running)!r}, 'w').close()\nwhile not os.path.exists({str(gone)!r}): time.sleep(0.01)"
    with Guarded.running(tmp_path, *kiosk(first, f"open({str(late)!r}, 'w').close()")) as guard:
        wait_until(running.exists, "the kiosk to run", DEADLINE_S)
        guard.process.kill()
        guard.process.wait()
        gone.touch()
        wait_for_end(guard.wait_for("kiosk-started")["pid"])
        assert not late.exists()


# A program that detaches itself from whoever started it, as browsers do, and then does what the test says.
DETACHED = "import os, signal, sys, time\nif os.fork() or os.setsid() or os.fork(): os._exit(0)\n"


def detached(file: Path, then: str) -> str:
    """A statement by which a stand-in starts such a program; it writes its number into `file`."""
    tell = (
        f"open({str(file)!r} + '.new', 'w').write(str(os.getpid()))\nos.rename({str(file)!r} + '.new', {str(file)!r})\n"
    )
    return f"subprocess.run([sys.executable, '-S', '-E', '-c', {DETACHED + then + tell + 'time.sleep(60)'!r}])\n"


def test_what_a_crashed_kiosk_leaves_is_ended_and_nothing_else(tmp_path: Path) -> None:
    polite, asked, stubborn, second = (tmp_path / name for name in ("polite", "asked", "stubborn", "second"))
    ends = f"signal.signal(signal.SIGTERM, lambda *_: (open({str(asked)!r}, 'w').close(), sys.exit(0)))\n"
    left = detached(polite, ends) + detached(stubborn, "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n")
    # The second kiosk has a browser too, from its first moment.
    then = f"if os.path.exists({str(stubborn)!r}):\n    {detached(second, '')}else:\n"
    then += "".join(f"    {line}\n" for line in left.splitlines()) + f"    open({str(tmp_path / 'all')!r}, 'w').close()"
    with Guarded.running(tmp_path, *kiosk(then=then)) as guard:
        wait_until((tmp_path / "all").exists, "the first kiosk", DEADLINE_S)
        left_alone = {pid_in(polite), pid_in(stubborn)}
        assert left_alone <= set(children(guard.process.pid)), "what detaches itself comes to the guard"
        os.kill(guard.wait_for("kiosk-started")["pid"], signal.SIGKILL)
        new = pid_in(second)
        assert is_there(pid_in(stubborn)), "the next kiosk has not waited for it"
        for pid in left_alone:
            wait_for_end(pid)
        assert asked.exists()
        wait_until(lambda: not left_alone & set(children(guard.process.pid)), "no zombies", DEADLINE_S)
        assert is_there(new)
        assert len(guard.events("kiosk-started")) == 2
        # At the end nothing is left at all.
        guard.process.terminate()
        assert guard.wait_for_exit() == ExitCode.OK
        assert not guard.family.members()


def test_what_was_there_before_the_guard_is_left_alone(tmp_path: Path) -> None:
    """A script of a session starts a window manager, and then becomes the guard by `exec`."""
    older = tmp_path / "older"
    script = "import subprocess\nolder = subprocess.Popen(['sleep', '60'])\n"
    script += f"open({str(older)!r}, 'w').write(str(older.pid))\n"
    with Guarded.running(tmp_path, *SHELL, "exit 3", script=script + GUARD) as guard:
        guard.wait_for("kiosk-ended", 5)
        assert is_there(pid_in(older))
        guard.process.terminate()
        guard.wait_for_exit()
        assert is_there(pid_in(older))


@contextmanager
def listener(folder: Path) -> Iterator[tuple[socket.socket, dict[str, str]]]:
    """Somebody who is told, as systemd is, and the environment that says so."""
    address = str(folder / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as found:
        found.settimeout(DEADLINE_S)
        found.bind(address)
        yield found, {"NOTIFY_SOCKET": address}


def test_nobody_else_can_speak_for_the_kiosk(tmp_path: Path) -> None:
    """Not even a program that the kiosk has started and that has inherited everything from it."""
    flood = (
        "import sys; sys.path.insert(0, '')\nfrom launcher.system.watchdog import *\nfriend = Notifier(os.environ)\n"
    )
    flood += "while True: friend.ready(), friend.beat(), friend.stopping(), time.sleep(0.0005)"
    then = f"subprocess.Popen([sys.executable, '-S', '-E', '-c', {flood!r}])\n"
    ready = tmp_path / "ready"
    with Guarded.running(tmp_path, *kiosk(then=then + f"open({str(ready)!r}, 'w').close()"), running=0.8) as guard:
        wait_until(ready.exists, "the kiosk to be ready", DEADLINE_S)
        os.kill(guard.wait_for("kiosk-started")["pid"], signal.SIGSTOP)
        guard.wait_for("kiosk-hung")


def test_systemd_is_told_how_it_is(tmp_path: Path) -> None:
    go = tmp_path / "go"
    first = "assert not {'WATCHDOG_PID', 'OTHER'} & {*os.environ} - {'OTHER'}\nassert os.environ['OTHER'] == 'x'\n"
    first += f"while not os.path.exists({str(go)!r}): time.sleep(0.01)"
    with listener(tmp_path) as (systemd, named):
        given = {**named, "WATCHDOG_USEC": "600000", "OTHER": "x"}
        # systemd names the process that it has started: here that is known to itself alone.
        script = "import os; os.environ['WATCHDOG_PID'] = str(os.getpid())\n" + GUARD
        with Guarded.running(tmp_path, *kiosk(first), environment=given, script=script) as guard:
            heard = [systemd.recv(99) for _ in range(3)]
            assert heard == [b"EXTEND_TIMEOUT_USEC=30000000"] * 3
            go.touch()
            while heard[-1].startswith(b"EXTEND"):
                heard.append(systemd.recv(99))
            assert heard[-1] == b"READY=1"
            began = time.monotonic()
            assert [systemd.recv(99) for _ in range(4)] == [b"WATCHDOG=1"] * 4
            assert time.monotonic() - began < 4 * 0.6
            # The kiosk crashes, and the guard does not.
            os.kill(guard.wait_for("kiosk-started")["pid"], signal.SIGKILL)
            guard.wait_for("kiosk-started", 2)
            assert systemd.recv(99) == b"WATCHDOG=1"
            guard.process.terminate()
            while heard[-1] != b"STOPPING=1":
                heard.append(systemd.recv(99))
            assert guard.wait_for_exit() == ExitCode.OK
            assert heard.count(b"READY=1") == 1


def test_a_kiosk_tells_who_has_started_it(tmp_path: Path) -> None:
    with listener(tmp_path) as (systemd, named):
        notifier = Notifier({**named, "WATCHDOG_USEC": "15000000"})
        assert notifier.interval == pytest.approx(5.0)
        assert notifier.ready()
        assert notifier.beat()
        assert notifier.stopping()
        assert notifier.rest()
        words = [b"READY=1", b"WATCHDOG=1", b"STOPPING=1", b"X_RESTING=1"]
        assert [systemd.recv(99) for _ in words] == words
        # Nobody takes the words: then they are lost, and nobody waits.
        for _ in range(1000):
            if not notifier.beat():
                break
        else:
            pytest.fail("the queue has no end")
        assert systemd.recv(99) == b"WATCHDOG=1"
        assert notifier.beat()


@pytest.mark.parametrize(
    "named", [{}, {"NOTIFY_SOCKET": ""}, {"NOTIFY_SOCKET": "vsock:2:1"}, {"NOTIFY_SOCKET": "@" + "x" * 300}]
)
def test_without_a_listener_nothing_is_said(named: Mapping[str, str]) -> None:
    notifier = Notifier({**named, "WATCHDOG_USEC": "1000000"})
    assert [notifier.ready(), notifier.beat(), notifier.stopping()] == [False] * 3


def test_a_listener_that_is_gone_is_no_fault(tmp_path: Path) -> None:
    with listener(tmp_path) as (systemd, named):
        notifier = Notifier(named)
        assert notifier.ready()
        systemd.close()
        assert not notifier.beat()


@pytest.mark.parametrize("silence", ["", "0", "-1", "x", "1.5", "9" * 5000, "\u0663"])
def test_who_counts_no_silence_needs_no_beat(tmp_path: Path, silence: str) -> None:
    assert Notifier({"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": silence}).interval is None


def test_a_watchdog_of_another_process_is_none_of_ours() -> None:
    given = {"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": "3000000"}
    assert Notifier({**given, "WATCHDOG_PID": str(os.getppid())}).interval is None
    assert Notifier({**given, "WATCHDOG_PID": str(os.getpid())}).interval == pytest.approx(1.0)


def test_only_the_guard_lets_a_kiosk_rest() -> None:
    given = {"NOTIFY_SOCKET": "@x", "WATCHDOG_USEC": "3000000"}
    assert not Notifier(given).may_rest
    assert Notifier({**given, "NKZU_LAUNCHER_GUARD": str(os.getppid())}).may_rest


@pytest.mark.parametrize("value", ["", "x", "0", "-5", "9" * 5000])
def test_without_a_guard_nobody_ends(value: str) -> None:
    end_with_guard({"NKZU_LAUNCHER_GUARD": value})
    end_with_guard({})


def test_where_there_are_no_signals_it_is_started_again_all_the_same(tmp_path: Path) -> None:
    mark = tmp_path / "second"
    with EventLog(tmp_path / "log") as log:
        command = (*SHELL, f"[ -e {mark} ] && exit 77; touch {mark}; kill -9 $$")
        assert restart_only(command, os.environ, log) == 77
    assert (tmp_path / "log").read_text().count("kiosk-started") == 2


def test_without_signals_a_kiosk_that_was_ended_by_force_comes_back(tmp_path: Path) -> None:
    """The Task Manager of Windows lets it end with 1."""
    mark = tmp_path / "second"
    with EventLog(tmp_path / "log") as log:
        command = (*SHELL, f"[ -e {mark} ] && exit 77; touch {mark}; exit 1")
        assert restart_only(command, os.environ, log) == 77


@pytest.mark.parametrize(
    "arguments",
    [["--kiosk", "--guard", "--language", "ru"], ["--guar", "--face", "kiosk", "--content=x y", "--safe-mode"]],
)
def test_the_kiosk_gets_the_options_of_the_guard(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    commands = []

    def take(command: Sequence[str], _environment: Mapping[str, str], _log: object) -> int:
        commands.append(command)
        return 77

    monkeypatch.setattr(guard_module, "guard", take)
    assert cli.launcher_main(arguments) == 77
    kept = [word for word in arguments if not word.startswith("--gu")]
    assert commands == [(sys.executable, "-m", "launcher", *kept)]


def test_a_guard_is_for_the_kiosk(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.launcher_main(["--guard"])
    assert ended.value.code == ExitCode.USAGE
    assert "--kiosk" in capsys.readouterr().err
