"""What is read of running processes: enough to know them, no more than that, and the kernel tells when they end."""

import errno
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from launcher.system.process_table import Process, read_table, wait_for_end
from tests.helpers.ordinary_person import NOBODY

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="starts a process of another user")
LONG = "x" * 100_000  # a command line or environment of more than the piece that is read at once
A_MOMENT, LONG_ENOUGH = 0.05, 60.0  # seconds


@contextmanager
def waiting_process(*more: str, user: int | None = None, **environment: str) -> Iterator[Process]:
    """A process that waits until the block ends."""
    command = ("/bin/sh", "-c", "echo; read line", *more)
    with subprocess.Popen(
        command, user=user, env=environment, cwd="/", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield read_table([process.pid])[process.pid]
        process.kill()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are opened from now on."""
    files: list[str] = []
    real = os.open

    def counted(path: str, *arguments: int) -> int:
        files.append(path)
        return real(path, *arguments)

    monkeypatch.setattr(os, "open", counted)
    return files


def test_each_process_costs_the_table_one_file(opened: list[str]) -> None:
    table = read_table()
    assert {f"/proc/{pid}/stat" for pid in table} <= set(opened)
    assert len(opened) == len(set(opened))
    assert all(file.endswith("/stat") for file in opened)


def test_all_signs_of_our_own_process_are_looked_for_once(opened: list[str]) -> None:
    with waiting_process() as process:
        opened.clear()
        assert not process.points_into(Path("/nowhere"))
        assert opened == [f"/proc/{process.pid}/{name}" for name in ("cmdline", "environ", "fd")]


def test_the_first_sign_is_enough(opened: list[str]) -> None:
    with waiting_process("/nowhere/p0") as process:
        opened.clear()
        assert process.points_into(Path("/nowhere"))
        # The second file tells whose it is.
        assert opened == [f"/proc/{process.pid}/{name}" for name in ("cmdline", "status")]


@as_root
def test_of_somebody_elses_process_only_the_command_line_is_read(opened: list[str]) -> None:
    with waiting_process(user=NOBODY) as process:
        opened.clear()
        assert not process.points_into(Path("/nowhere"))
        assert opened == [f"/proc/{process.pid}/cmdline"]


def test_the_kernels_own_threads_are_not_looked_at(opened: list[str]) -> None:
    threads = [process for process in read_table().values() if 2 in {process.pid, process.parent}]
    if not all(Path(f"/proc/{process.pid}/cmdline").read_bytes() == b"" for process in threads) or not threads:
        pytest.skip("the kernel's threads are not to be seen in a container")
    opened.clear()
    assert not any(process.points_into(Path("/nowhere")) for process in threads)
    assert opened == []


def test_a_sign_is_found_at_the_end_of_much_text() -> None:
    with waiting_process(LONG, "/nowhere/p0") as told, waiting_process(A=LONG, B="/nowhere/home") as started:
        assert told.points_into(Path("/nowhere"))
        assert started.points_into(Path("/nowhere"))


def test_the_end_of_all_is_waited_for() -> None:
    with waiting_process() as first, waiting_process() as second:
        assert not wait_for_end([first], A_MOMENT)
        os.kill(first.pid, 9)
        assert wait_for_end([first], LONG_ENOUGH)
        assert not wait_for_end([first, second], A_MOMENT)
        os.kill(second.pid, 9)
        assert wait_for_end([first, second], LONG_ENOUGH)


def test_a_number_that_was_given_again_has_ended() -> None:
    with waiting_process() as process:
        former = Process(process.pid, 1, process.group, process.session, process.start - 1, False, True)
        assert wait_for_end([former], LONG_ENOUGH)


def test_the_time_goes_by_too_where_nothing_tells_of_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    def refuse(_pid: int) -> int:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    with waiting_process() as process:
        monkeypatch.setattr(os, "pidfd_open", refuse)
        monkeypatch.setattr(time, "sleep", slept.append)
        assert not wait_for_end([process], LONG_ENOUGH)
    assert [round(seconds) for seconds in slept] == [LONG_ENOUGH]
