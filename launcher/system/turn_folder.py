"""The folder in which everything lies that one person's turn leaves: made, held, found again after a crash, removed.

Whose a folder is, is told by a lock on it. The system gives a lock back when its holder dies, however it dies, so a
folder that nobody holds is left over from a crash or a power cut.
"""

import contextlib
import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from launcher.system.folder_lock import FolderLock, hold
from launcher.system.folder_removal import remove_tree
from launcher.system.no_home import key_of_screen

_PREFIX = "nkzu."  # not "nkzu-": that is how the program's other folders begin
# As tempfile makes them: eight letters, digits and underscores.
_NAME = re.compile(r"nkzu\.[a-z0-9_]{8}")
# Chromium's profile grows to some 10 MB in a turn, Firefox's to 20; the rest is for downloads.
_LEAST_FREE = 200 * 1024 * 1024  # bytes
# Chromium makes a socket below the folder for temporary files, and the name of a socket has 107 bytes (unix(7)); in it
# is the browser's own name, of which this is the longest that we know. With a longer one no browser starts.
LONGEST_PARENT = 107 - len("/nkzu.12345678/.ru.yandex.desktop.browser.123456/SingletonSocket")
_ATTEMPTS = 3
# They lead back to the person's own files, or have the secrets of each connection written down.
_NOT_INHERITED = frozenset({"OLDPWD", "PWD", "SSLKEYLOGFILE", "TEMP", "TMP"})


class NoRoomError(OSError):
    """No folder could be made for the turn: `reasons` has a line for each place that was tried."""

    def __init__(self, reasons: Sequence[str]) -> None:
        """Take what was wrong with each place."""
        super().__init__("; ".join(reasons) or "no place was named")


class TurnFolder:
    """A folder that is ours as long as we live."""

    def __init__(self, path: Path, lock: FolderLock) -> None:
        """Take a folder whose lock we hold."""
        self.path = path
        self._lock = lock

    @property
    def home(self) -> Path:
        """What programs of the turn take for the person's home."""
        return self.path / "home"

    @property
    def downloads(self) -> Path:
        """Where browsers put what is downloaded."""
        return self.home / "Downloads"

    def profile(self, name: str, files: Mapping[str, str]) -> Path:
        """Return the profile folder of a browser, made with `files` in it if it is not there yet. Raises OSError."""
        folder = self.path / name
        if not folder.is_dir():
            # Under its own name only when it is complete.
            new = self.path / f"{name}.new"
            new.mkdir(exist_ok=True)
            for place, text in files.items():
                (new / place).parent.mkdir(exist_ok=True)
                (new / place).write_text(text, encoding="utf-8")
            new.rename(folder)
        return folder

    def environment(self, started_with: Mapping[str, str]) -> dict[str, str]:
        """Return the environment of the turn's programs: they read and write here what else is the person's home."""
        if sys.platform == "win32":
            return {**started_with, "TEMP": str(self.path), "TMP": str(self.path)}
        home = str(self.home)
        key = key_of_screen(started_with)
        return {
            **({"XAUTHORITY": key} if key else {}),
            **{name: value for name, value in started_with.items() if name not in _NOT_INHERITED},
            "HOME": home,
            "XDG_CACHE_HOME": f"{home}/.cache",
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local/share",
            "XDG_STATE_HOME": f"{home}/.local/state",
            "TMPDIR": str(self.path),
        }

    def remove(self) -> bool:
        """Remove all of it, look whether it is gone, and tell. Never raises; a folder that stays remains ours."""
        if sys.platform == "win32":
            # The lock is on a file in it there, which cannot be removed while it is open.
            self._lock.release()
        remove_tree(self.path)
        gone = not os.path.lexists(self.path)
        if gone:
            self._lock.release()
        return gone


def make_turn_folder(parents: Sequence[Path]) -> TurnFolder:
    """Make a folder in the first of `parents` that takes one. Raises NoRoomError."""
    reasons = []
    for parent in parents:
        try:
            return _make_in(parent)
        except (OSError, ValueError) as error:
            reasons.append(f"{parent}: {getattr(error, 'strerror', None) or error}")
    raise NoRoomError(reasons)


def _make_in(parent: Path) -> TurnFolder:
    parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # What the kernel tells of a program's files has no links in it.
    parent = parent.resolve(strict=True)
    if sys.platform != "win32" and len(os.fsencode(parent)) > LONGEST_PARENT:
        raise ValueError(f"the name is longer than {LONGEST_PARENT} bytes")
    if shutil.disk_usage(parent).free < _LEAST_FREE:
        raise ValueError("the disk is full")
    for _attempt in range(_ATTEMPTS):
        path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        # Another launcher may sweep it before it is held: then there is another one.
        if lock := hold(path):
            return _furnished(TurnFolder(path, lock))
    raise ValueError("a folder there cannot be held")


def _furnished(folder: TurnFolder) -> TurnFolder:
    try:
        folder.downloads.mkdir(parents=True, mode=0o700)
    except OSError:
        folder.remove()
        raise
    return folder


def left_folders(parents: Sequence[Path]) -> Iterator[TurnFolder]:
    """Yield the folders of earlier turns whose holder is dead; each is held by us from then on.

    A folder is one of them by its name, its owner and its rights; what only has the name, as a link that somebody has
    put into a folder for all, is not touched.
    """
    for parent in parents:
        # Not Path.resolve: it raises where somebody has laid links in a circle (Python 3.12 and older).
        for path in _named_so(Path(os.path.realpath(parent))):
            if lock := hold(path):
                yield TurnFolder(path, lock)


def _named_so(parent: Path) -> list[Path]:
    try:
        with os.scandir(parent) as found:
            names = sorted(entry.name for entry in found if _NAME.fullmatch(entry.name))
    except OSError:
        return []
    return [parent / name for name in names if _is_ours(parent / name)]


def _is_ours(path: Path) -> bool:
    with contextlib.suppress(OSError):
        status = path.lstat()
        if sys.platform == "win32":
            return stat.S_ISDIR(status.st_mode)
        return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & 0o077
    return False
