"""Which files a program itself opens, by strace: its own threads, and not what it starts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.tools import find_tool

CALLS = "open,openat,openat2,clone,clone3,fork,vfork"
# 17:02 openat(AT_FDCWD, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 7; a number below zero: there is no such file.
NAMED = r'"((?:[^"\\]|\\.)*)"'
OPENED = re.compile(rf"open(?:at2?)?\((?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?{NAMED}, .*?\b(O_[A-Z_|]+).* = (-?\d+)")
THREAD = re.compile(r"clone3?\(.*CLONE_THREAD.* = (\d+)")


@dataclass(frozen=True, slots=True)
class Opened:
    """One attempt to open a file."""

    path: Path
    flags: frozenset[str]
    succeeded: bool

    @property
    def reads(self) -> bool:
        """Whether what is in the file could have been read."""
        return "O_WRONLY" not in self.flags

    @property
    def lists(self) -> bool:
        """Whether only the names in a folder could have been read."""
        return "O_DIRECTORY" in self.flags


@dataclass(frozen=True, slots=True)
class FileTrace:
    """The files in which strace writes down what a program opens; `folder` is new."""

    folder: Path

    def around(self) -> tuple[str, ...]:
        """The command to put before another one, which keeps its process id."""
        self.folder.mkdir()
        options = ("-D", "-ff", "-y", "-s", "4096", "--seccomp-bpf", "-e", f"trace={CALLS}", "-e", "signal=none")
        return (find_tool("strace"), *options, "-o", str(self.folder / "of"))

    def opened(self, pid: int) -> Iterator[Opened]:
        """What the program with this process id has opened so far, or tried to."""
        for line in (line for thread in self._threads(pid) for line in self._lines(thread)):
            if found := OPENED.search(line):
                folder, name, flags, result = found.groups()
                path = Path(folder or "/", _plain(name))
                yield Opened(path, frozenset(flags.split("|")), int(result) >= 0)

    def _threads(self, pid: int) -> Iterator[int]:
        yield pid
        for line in self._lines(pid):
            if found := THREAD.search(line):
                yield from self._threads(int(found[1]))

    def _lines(self, pid: int) -> list[str]:
        try:
            return Path(f"{self.folder}/of.{pid}").read_text(encoding="ascii").splitlines()
        except FileNotFoundError:
            # A thread that was made just now.
            return []


def _plain(text: str) -> str:
    """A name as it is, from how strace writes it: in ASCII, with all other bytes as octal numbers."""
    return text.encode("ascii").decode("unicode_escape").encode("latin-1").decode("utf-8", "surrogateescape")
