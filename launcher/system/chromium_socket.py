"""Whether a Chromium that was just started can be given another page: on Linux, whether its socket is there yet.

Two processes that begin on one profile at once race for it. In one of sixty tries the loser ended as one does that has
handed its page over, and the page was gone (Debian 12, Chromium 150). Whoever wins listens at a socket
(chrome/browser/process_singleton_posix.cc), and in 250 tries no page was lost that came after that. On Windows a mutex
holds the others back (process_singleton_win.cc), and Firefox lost no page in 80 tries. To be removed when Chromium
lets only one of its processes begin on Linux too.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from launcher.core.private_browsers import family_of

# It listens after 0.1 to 0.5 s where its files are in memory (two busy cores); a slow disk takes some seconds.
_PATIENCE = 10.0
_SCRIPT = 1.0  # seconds in which a script that begins under a browser's name has become the browser, or never will
_NAME = b"/SingletonSocket"
_LISTENS = 0x10000  # __SO_ACCEPTCON of the kernel's net.h, as /proc/net/unix has it: proc_net(5)
_COLUMNS = 8


def will_listen(pid: int, age: float) -> bool:
    """Tell whether process `pid`, a Chromium that began `age` seconds ago, does not listen yet and is about to."""
    if age >= _PATIENCE or (age >= _SCRIPT and family_of(_program(pid)) is None):
        return False
    return listens(pid) is False


def _program(pid: int) -> Path:
    try:
        return Path(f"/proc/{pid}/exe").readlink()
    except OSError:
        return Path()


def listens(pid: int) -> bool | None:
    """Tell whether process `pid` listens at Chromium's socket; None if it has ended or may not be looked at."""
    place = Path(f"/proc/{pid}")
    try:
        sockets = _listening((place / "net/unix").read_bytes())
        return any(file in sockets for file in _open_files(place / "fd"))
    except OSError:
        return None


def _open_files(folder: Path) -> Iterator[str]:
    for file in folder.iterdir():
        with contextlib.suppress(FileNotFoundError):  # closed since: a browser that begins has a file open for a moment
            yield str(file.readlink())


def _listening(table: bytes) -> set[str]:
    """Return the sockets of that name in the kernel's `table` that are listened at, as they are called in /proc."""
    rows = (line.split(maxsplit=_COLUMNS - 1) for line in table.splitlines()[1:])
    found = (row for row in rows if len(row) == _COLUMNS and row[-1].endswith(_NAME) and int(row[3], 16) & _LISTENS)
    return {f"socket:[{int(row[6])}]" for row in found}
