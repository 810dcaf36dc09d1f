"""Every byte that a program gives to a file, to its output or to another program, by strace: all threads and children.

What it says to the display and to the buses of the desktop is among it: whoever asks leaves it out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

CALLS = "write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
LONGEST = 1 << 20
END_S = 10.0
# write(7</home/a/file>, "text", 4) = 4; sendmsg(5<UNIX-STREAM:[12->13]>, {…iov_base="text"…}, 0) = 4
_CALL = re.compile(r"^(?:write|send|pwrite)\w*\((\d+)<(.*?)>, ")
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"(\.\.\.)?')
_NAMED = re.compile(r"(?:sun_path=|->)@?\"([^\"]*)\"")


@dataclass(frozen=True, slots=True)
class Written:
    """Some bytes, and where they went: the path of a file, or what strace says of a pipe or a socket."""

    place: str
    data: bytes

    @property
    def is_file(self) -> bool:
        """Whether it is an ordinary file, a device or a terminal."""
        return self.place.startswith("/")


@dataclass(frozen=True, slots=True)
class WriteTrace:
    """The files in which strace writes down what was written; `folder` is new."""

    folder: Path

    def around(self) -> tuple[str, ...]:
        """The command to put before another one, which keeps its process id."""
        self.folder.mkdir()
        options = ("-D", "-ff", "-yy", "-s", str(LONGEST), "--seccomp-bpf", "-e", f"trace={CALLS}")
        return (find_tool("strace"), *options, "-o", str(self.folder / "of"))

    def wait_for_end(self, pid: int) -> None:
        """Wait until everything is written down of a process that has ended."""
        file = Path(f"{self.folder}/of.{pid}")
        wait_until(lambda: file.read_text(encoding="ascii", errors="replace").endswith("+++\n"), "strace", END_S)

    def written(self) -> Iterator[Written]:
        """All of it so far."""
        for file in sorted(self.folder.iterdir()):
            for line in file.read_text(encoding="ascii", errors="replace").splitlines():
                call = _CALL.match(line)
                if call is None:
                    continue
                rest = line[call.end() :]
                named = _NAMED.search(line)
                place = call[2] if call[2].startswith("/") or named is None else f"{call[2]} {named[1]}"
                texts = [found for found in _TEXT.finditer(rest) if not rest[: found.start()].endswith("sun_path=")]
                assert not any(found[2] for found in texts), f"more than was looked at: {line[:200]}"
                yield Written(place, b"".join(_plain(found[1]) for found in texts))


def _plain(text: str) -> bytes:
    """Bytes as they are, from how strace writes them."""
    return text.encode("ascii", "replace").decode("unicode_escape").encode("latin-1", "replace")
