"""The programs of one turn on Windows: a job, which takes all that is in it along when it ends, as it does with us.

Microsoft: "Job Objects", CreateJobObjectW, SetInformationJobObject (JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE),
AssignProcessToJobObject, QueryInformationJobObject, TerminateJobObject. Written from that; not yet run on Windows.
Nobody is asked to leave first: what a browser would write at its end is removed anyway.
"""

import contextlib
import ctypes
import subprocess
import sys
import time
from collections.abc import Callable

from launcher.core.quick_typing import Any, Protocol
from launcher.system.turn_family import Ended, NotHeldError

BASIC_ACCOUNTING, EXTENDED_LIMIT = 1, 9  # JOBOBJECTINFOCLASS
KILL_ON_JOB_CLOSE = 0x2000
EXIT_CODE = 1  # what the programs in it seem to have ended with
_PATIENCE, _PAUSE = 5.0, 0.05  # seconds


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; the six numbers in the middle are IO_COUNTERS."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class Accounting(ctypes.Structure):
    """JOBOBJECT_BASIC_ACCOUNTING_INFORMATION."""

    _fields_ = (
        ("TotalUserTime", ctypes.c_int64),
        ("TotalKernelTime", ctypes.c_int64),
        ("ThisPeriodTotalUserTime", ctypes.c_int64),
        ("ThisPeriodTotalKernelTime", ctypes.c_int64),
        ("TotalPageFaultCount", ctypes.c_uint32),
        ("TotalProcesses", ctypes.c_uint32),
        ("ActiveProcesses", ctypes.c_uint32),
        ("TotalTerminatedProcesses", ctypes.c_uint32),
    )


class Job(Protocol):
    """A job of the system. All but `close` raise OSError where Windows refuses."""

    def add(self, process: "subprocess.Popen[bytes]") -> None:
        """Put a process into the job; all that it starts from then on is in it too."""

    def active(self) -> int:
        """Return how many processes are in the job."""

    def terminate(self) -> None:
        """End all processes in the job."""

    def close(self) -> None:
        """Give the job back; Windows ends what is still in it."""


class JobFamily:
    """The programs of a turn, held together by a job."""

    def __init__(self, job: Job, clock: Callable[[], float] = time.monotonic) -> None:
        """Take an empty job; `clock` tells seconds and never goes back."""
        self._job = job
        self._clock = clock

    def add(self, process: "subprocess.Popen[bytes]") -> None:
        """Take a program that was just started; one that Windows does not let in is ended, with a NotHeldError.

        What a program starts in the milliseconds before is not in the job: browsers need longer for their first one.
        """
        try:
            self._job.add(process)
        except OSError as error:
            process.kill()
            process.wait()
            raise NotHeldError(str(error)) from error

    def is_alive(self) -> bool:
        """Tell whether one of them is running."""
        return self._active() > 0

    def end(self) -> Ended:
        """End all of them and wait until they are gone. Never raises."""
        killed = self._active()
        with contextlib.suppress(OSError):
            self._job.terminate()
        until = self._clock() + _PATIENCE
        while self._active() and self._clock() < until:
            time.sleep(_PAUSE)
        left = self._active()
        self._job.close()
        return Ended(killed=killed - left, left=("job",) * bool(left))

    def _active(self) -> int:
        with contextlib.suppress(OSError):
            return self._job.active()
        return 0


def limits_that_end_with_us() -> ExtendedLimits:
    """Return the limits of a job whose processes end with its last handle."""
    limits = ExtendedLimits()
    limits.BasicLimitInformation.LimitFlags = KILL_ON_JOB_CLOSE
    return limits


class WindowsJob:
    """A job object. Raises NotHeldError if Windows gives none; does nothing on other systems."""

    def __init__(self) -> None:
        """Make one that ends its processes when we end."""
        self._job: Any = None
        if sys.platform == "win32":
            self._system = ctypes.WinDLL("kernel32", use_last_error=True)
            self._system.CreateJobObjectW.restype = ctypes.c_void_p
            self._job = ctypes.c_void_p(self._system.CreateJobObjectW(None, None))
            self._check(self._job.value)
            limits = limits_that_end_with_us()
            size = ctypes.sizeof(limits)
            self._check(self._system.SetInformationJobObject(self._job, EXTENDED_LIMIT, ctypes.byref(limits), size))

    def add(self, process: "subprocess.Popen[bytes]") -> None:
        """Put a process into the job."""
        if sys.platform == "win32":
            # Python keeps the handle for exactly this; its number is of no use to others.
            handle = ctypes.c_void_p(int(process._handle))  # type: ignore[attr-defined, unused-ignore]
            self._check(self._system.AssignProcessToJobObject(self._job, handle))

    def active(self) -> int:
        """Return how many processes are in the job."""
        accounting = Accounting()
        if sys.platform == "win32" and self._job:
            size = ctypes.sizeof(accounting)
            answer = ctypes.byref(accounting)
            self._check(self._system.QueryInformationJobObject(self._job, BASIC_ACCOUNTING, answer, size, None))
        return int(accounting.ActiveProcesses)

    def terminate(self) -> None:
        """End all processes in the job."""
        if sys.platform == "win32" and self._job:
            self._check(self._system.TerminateJobObject(self._job, EXIT_CODE))

    def close(self) -> None:
        """Give the job back; it may be called again."""
        job, self._job = self._job, None
        if sys.platform == "win32" and job:
            self._system.CloseHandle(job)

    @staticmethod
    def _check(answer: object) -> None:
        if sys.platform == "win32" and not answer:
            raise NotHeldError(str(ctypes.WinError(ctypes.get_last_error())))
