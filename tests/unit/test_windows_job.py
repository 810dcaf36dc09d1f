"""The job that holds a turn's programs on Windows, with a job of the test's own."""

import ctypes
import subprocess
import sys
from dataclasses import dataclass, field

import pytest

from launcher.system.turn_family import NotHeldError
from launcher.system.windows_job import (
    Accounting,
    BasicLimits,
    ExtendedLimits,
    JobFamily,
    WindowsJob,
    limits_that_end_with_us,
)

in_64_bits = pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes are those of 64 bits")


@dataclass
class WrittenJob:
    """A job that holds what it is given until it is ended."""

    refuses: bool = False
    stubborn: int = 0
    inside: int = 0
    calls: list[str] = field(default_factory=list)

    def add(self, process: "subprocess.Popen[bytes]") -> None:
        if self.refuses:
            raise OSError("access denied")
        self.inside += 1

    def active(self) -> int:
        return self.inside

    def terminate(self) -> None:
        self.calls.append("terminate")
        self.inside = self.stubborn

    def close(self) -> None:
        self.calls.append("close")


class Clock:
    """A clock that goes on by a second with each look."""

    now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


def program() -> "subprocess.Popen[bytes]":
    return subprocess.Popen((sys.executable, "-c", "input()"), stdin=subprocess.PIPE)


@pytest.fixture
def process() -> "subprocess.Popen[bytes]":
    return program()


def ended(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.communicate()


@in_64_bits
def test_the_structures_have_the_sizes_of_windows() -> None:
    assert [ctypes.sizeof(structure) for structure in (BasicLimits, ExtendedLimits, Accounting)] == [64, 144, 48]
    assert BasicLimits.LimitFlags.offset == 16
    assert Accounting.ActiveProcesses.offset == 40


def test_the_job_ends_with_us() -> None:
    assert limits_that_end_with_us().BasicLimitInformation.LimitFlags == 0x2000


def test_all_in_the_job_are_ended_and_the_job_is_given_back(process: "subprocess.Popen[bytes]") -> None:
    job = WrittenJob()
    family = JobFamily(job)
    assert not family.is_alive()
    family.add(process)
    assert family.is_alive()
    done = family.end()
    assert (done.closed, done.killed, done.left) == (0, 1, ())
    assert job.calls == ["terminate", "close"]
    assert not family.is_alive()
    ended(process)


def test_what_does_not_end_is_told(process: "subprocess.Popen[bytes]") -> None:
    family = JobFamily(WrittenJob(stubborn=1), Clock())
    family.add(process)
    done = family.end()
    assert (done.killed, len(done.left)) == (0, 1)
    ended(process)


def test_a_program_that_is_not_let_into_the_job_is_ended_at_once(process: "subprocess.Popen[bytes]") -> None:
    with pytest.raises(NotHeldError, match="denied"):
        JobFamily(WrittenJob(refuses=True)).add(process)
    assert process.poll() is not None
    ended(process)


@pytest.mark.skipif(sys.platform == "win32", reason="there it does something")
def test_elsewhere_it_does_nothing(process: "subprocess.Popen[bytes]") -> None:
    job = WindowsJob()
    job.add(process)
    job.terminate()
    assert job.active() == 0
    job.close()
    assert process.poll() is None
    ended(process)
