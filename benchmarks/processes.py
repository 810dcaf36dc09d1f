"""Programs that are started to be measured: all their processes, what memory they have, and how they end."""

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

# Reaps and adopts processes whose parents have ended (prctl, linux/prctl.h), so none is lost from sight.
_SET_CHILD_SUBREAPER = 36
_END_S = 5.0
# A machine is calm when others use no more of its cores than this; it is waited for that, but not for ever.
_CALM_CORES, _CALM_LOOK_S, _CALM_LIMIT_S = 0.35, 0.2, 3.0


def adopt_orphans() -> None:
    """Become the parent of every process below this one whose own parent ends."""
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


@contextmanager
def running(command: Sequence[str | Path], environment: Mapping[str, str], folder: Path) -> Iterator["Started"]:
    """Run a program in `folder` until the end of the block, then end it with all that it has started."""
    others = set(below(os.getpid()))
    quiet = subprocess.DEVNULL
    began_s = time.perf_counter()
    process = subprocess.Popen(command, env=environment, cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet)
    started = Started(process, began_s, others)
    try:
        yield started
    finally:
        started.end()


@dataclass(frozen=True, slots=True)
class Started:
    """A program, started at `began_s` seconds of the performance counter; the processes `others` are not its own."""

    process: subprocess.Popen[bytes]
    began_s: float
    others: set[int]

    def family(self) -> set[int]:
        """Return the numbers of its processes that are alive."""
        self.process.poll()
        numbers = set(below(os.getpid())) - self.others
        return {number for number in numbers if not _has_ended(number)}

    def end(self, first: signal.Signals = signal.SIGTERM, within_s: float = _END_S) -> None:
        """End it by the signal `first`, and by force what is left after so many seconds."""
        self.process.send_signal(first)
        deadline = time.monotonic() + within_s
        while left := self.family():
            if time.monotonic() > deadline:
                for number in left:
                    with suppress(ProcessLookupError):
                        os.kill(number, signal.SIGKILL)
            time.sleep(0.01)


def _has_ended(number: int) -> bool:
    """Say whether a process has ended, after reaping it if it is an orphan that was adopted."""
    with suppress(ChildProcessError):
        os.waitpid(number, os.WNOHANG)
    return not Path(f"/proc/{number}").exists()


def below(parent: int) -> Iterator[int]:
    """Yield the numbers of all processes that `parent` has started, and of those that they have."""
    for file in Path(f"/proc/{parent}/task").glob("*/children"):
        with suppress(OSError):
            for number in map(int, file.read_text().split()):
                yield number
                yield from below(number)


def memory_of(numbers: Iterable[int]) -> float:
    """Return the memory of processes in MiB: their own, and their share of what others have too (PSS)."""
    total = 0
    for number in numbers:
        with suppress(OSError):
            text = Path(f"/proc/{number}/smaps_rollup").read_text()
            total += next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total / 1024


def switches(number: int) -> int:
    """Return how often the threads of a process have gone to sleep: once for each time that they woke up."""
    found = 0
    for task in Path(f"/proc/{number}/task").iterdir():
        with suppress(OSError):  # a thread that has ended meanwhile
            found += _figure(task / "status", "voluntary_ctxt_switches")
    return found


def written_by(number: int, *, to_disk: bool = False) -> int:
    """Return how many bytes a process has written, to whatever, or to a disk."""
    return _figure(Path(f"/proc/{number}/io"), "write_bytes" if to_disk else "wchar")


def _figure(file: Path, name: str) -> int:
    lines = (line.partition(":") for line in file.read_text(encoding="utf-8", errors="replace").splitlines())
    return next(int(value.split()[0]) for found, _, value in lines if found == name)


def mapped_files(numbers: Iterable[int]) -> set[Path]:
    """Return the files of the disk that processes have in their memory."""
    found: set[Path] = set()
    for number in numbers:
        with suppress(OSError):
            for line in Path(f"/proc/{number}/maps").read_text().splitlines():
                words = line.split(maxsplit=5)
                if len(words) == 6 and words[5].startswith("/"):
                    found.add(Path(words[5]))
    return found


def forget(files: Iterable[Path]) -> None:
    """Take files out of the system's memory, so that the next one to read them reads the disk.

    The pages that another process has in its memory stay, as they do in life: those of libc, for instance.
    """
    os.sync()  # pages that are not written yet would stay
    for file in files:
        with suppress(OSError):
            descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK)
            try:
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(descriptor)


def wait_until_calm() -> None:
    """Wait until the machine has next to nothing to do, at most three seconds."""
    deadline = time.monotonic() + _CALM_LIMIT_S
    before = busy_seconds()
    while time.monotonic() < deadline:
        time.sleep(_CALM_LOOK_S)
        now = busy_seconds()
        if (now - before) / _CALM_LOOK_S < _CALM_CORES:
            return
        before = now


def busy_seconds() -> float:
    """Return for how many seconds the cores of this machine have been busy, together (proc(5), the line "cpu")."""
    with Path("/proc/stat").open() as stream:
        user, nice, system, _idle, _waiting, interrupts, soft, stolen, *_ = map(int, stream.readline().split()[1:])
    return (user + nice + system + interrupts + soft + stolen) / os.sysconf("SC_CLK_TCK")
