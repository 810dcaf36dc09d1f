"""What a start asks of the operating system until it is painted, by strace: files, bytes, calls, processes, threads."""

import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.tools import find_tool

START_S = 60.0
# 1700000000.123456 openat(AT_FDCWD</home>, "name", O_RDONLY) = 3</home/name>
CALL = re.compile(r"^(?P<time>\d+\.\d+) (?P<name>\w+)\((?P<rest>.*)$")
# The last of its kind in the line: what is read and written can look like one.
RESULT = re.compile(r".* = (?P<number>-?\d+)(?:<(?P<path>[^>]*)>)?")
ABOUT = re.compile(r"^\d+<(?P<path>[^>]*)>")
READY = r"\"event\": \"ready\""
OPENS = frozenset({"open", "openat", "openat2", "creat"})
READS = frozenset({"read", "pread64", "readv", "preadv"})
WRITES = frozenset({"write", "pwrite64", "writev", "pwritev"})
CHILDREN = frozenset({"clone", "clone3", "fork", "vfork"})
# Made by a file, or without one: what these say is no file of a disk.
NO_DISK = ("/dev/", "/proc/", "/sys/", "/memfd:")
# How often threads wake each other, and how many pieces an answer of the X server comes in, is chance.
UNSTEADY = frozenset(
    {"futex", "poll", "ppoll", "recvmsg", "recvfrom", "munmap", "madvise", "sched_yield", "restart_syscall"}
)
# Each folder on the way to a file is asked for its link: how many there are is the machine's affair.
BY_DEPTH = frozenset({"readlink", "readlinkat"})
# The loader of libraries first looks into these folders of each place for libraries made for the processor at hand
# (glibc's dl-hwcaps.c): one processor has more of them than another.
LOOKS = OPENS | {"newfstatat", "stat", "statx"}
BY_PROCESSOR = re.compile(r'^[^"]*"[^"]*/(?:glibc-hwcaps|tls|haswell|avx512_1|xeon_phi|x86_64)[/"]')


@dataclass(frozen=True, slots=True)
class Call:
    """One system call: the file that it is about, if that is one, and what it returned."""

    time: float
    name: str
    rest: str

    @property
    def number(self) -> int:
        """What it returned; -1 for an error, and where it did not return."""
        found = self._result()
        return int(found["number"]) if found else -1

    @property
    def about(self) -> str:
        """The path of the open file that it is about; of what it opened, for one that opens. Else empty."""
        found = self._result() if self.name in OPENS else ABOUT.match(self.rest)
        return (found and found["path"]) or ""

    @property
    def is_on_disk(self) -> bool:
        """Whether that file can be on a disk."""
        return self.about.startswith("/") and not self.about.startswith(NO_DISK)

    @property
    def is_steady(self) -> bool:
        """Whether each start makes it equally often: reading and writing is so for files only."""
        return self.name not in UNSTEADY and (self.name not in READS | WRITES or self.is_on_disk)

    @property
    def is_by_processor(self) -> bool:
        """Whether it looks in vain for what is made for one kind of processor."""
        return self.name in LOOKS and self.number < 0 and BY_PROCESSOR.match(self.rest) is not None

    def _result(self) -> "re.Match[str] | None":
        return RESULT.match(self.rest)


@dataclass(frozen=True, slots=True)
class Traced:
    """The calls of a start until it was painted, or to its end, oldest first; `own` are the program's folders."""

    calls: tuple[Call, ...]
    own: tuple[str, ...]
    log: str
    is_painted: bool

    def counts(self) -> dict[str, int]:
        """Return the counts by name; bytes and files of the log are left out, which the counting alone asked for."""
        calls = [call for call in self.calls if call.about != self.log and not call.is_by_processor]
        own = [call for call in calls if call.is_steady and any(f"{folder}/" in call.rest for folder in self.own)]
        opened = [call for call in own if call.name in OPENS and call.number >= 0 and "O_DIRECTORY" not in call.rest]
        written = [call for call in calls if call.name in WRITES and call.is_on_disk]
        made = [call for call in calls if call.name in OPENS and "O_CREAT" in call.rest]
        threads = sum("CLONE_THREAD" in call.rest for call in calls)
        return {
            "files-opened": len(opened),
            "bytes-read": sum(max(call.number, 0) for call in own if call.name in READS),
            "files-created": len(made),
            "bytes-written": sum(max(call.number, 0) for call in written),
            "calls-on-own-files": sum(call.name not in BY_DEPTH for call in own),
            "calls": sum(call.is_steady for call in calls),
            "processes": sum(call.name in CHILDREN for call in calls) - threads,
            "threads": threads,
        }


def trace_start(
    command: Sequence[str], environment: Mapping[str, str], cwd: Path, folder: Path, log: Path, own: Sequence[Path]
) -> tuple[Traced, int]:
    """Run `command` to its end; return its calls until it wrote "ready" into `log`, or all, and its exit code.

    Raises MissingToolError without strace.
    """
    folder.mkdir()
    options = ("-D", "-ff", "-y", "-ttt", "-s", "64", "-e", "signal=none", "-o", str(folder / "of"))
    done = subprocess.run(
        (find_tool("strace"), *options, *command), env=dict(environment), cwd=cwd, check=False,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=START_S,
    )  # fmt: skip
    calls = sorted((call for file in folder.iterdir() for call in read_calls(file)), key=lambda call: call.time)
    ends = [call.time for call in calls if call.name == "write" and call.about == str(log) and READY in call.rest]
    before = tuple(call for call in calls if not ends or call.time < ends[0])
    folders = {name for folder in own for name in (str(folder), str(folder.resolve()))}
    return Traced(before, tuple(folders), str(log), bool(ends)), done.returncode


def read_calls(file: Path) -> Iterator[Call]:
    """Yield the calls that strace wrote into a file, one a thread."""
    for line in file.read_text(encoding="ascii", errors="replace").splitlines():
        if found := CALL.match(line):
            yield Call(float(found["time"]), found["name"], found["rest"])
