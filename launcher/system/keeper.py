"""Keeps one value in a file: never torn, with the last good copy beside it.

The order of saving, and what a kill after each step leaves (``rooms.json`` has the state A, its copy an older one):

1. ``rooms.json`` becomes ``rooms.json.bak`` as well, by a second name: both have A.
2. The new state B is written to a temporary file, and reaches the disk.
3. The temporary file takes the name ``rooms.json``: it has B, the copy has A.

So there is a whole state under the name itself at every moment, and the copy is there for what no order of
steps can prevent: a disk that gives back zeros, or another program that writes into the file. A file that cannot be
read in full never becomes the copy; it is put aside as ``rooms.json.unreadable-1`` and is never deleted. Of two
programs that save at once, the last one wins.
"""

import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_typing import Generic, TypeVar
from launcher.core.roles import Loaded
from launcher.system.files import NotAFileError, duplicate, read_bytes, sweep, write_atomically

T = TypeVar("T")

LARGEST = 512 * 1024  # bytes; two hundred rooms with the longest names and addresses have less
_CONTEXT = "Storage"


class Keeper(Generic[T]):
    """Fills :class:`launcher.core.roles.Store` with a file.

    `default` is the value to begin with. `decode` returns None for a text that is none of its kind; it never
    raises. `now` is the time in seconds since the epoch.
    """

    def __init__(
        self,
        path: Path,
        default: T,
        decode: Callable[[str], Loaded[T] | None],
        encode: Callable[[T], str],
        now: Callable[[], float] = time.time,
    ) -> None:
        """Prepare to keep a value at `path`. Nothing is touched yet."""
        self._path, self._default, self._decode, self._encode, self._now = path, default, decode, encode, now

    def load(self) -> Loaded[T]:
        """Return what the file says, else its last good copy, else the value to begin with. Never raises."""
        sweep(self._path, self._now())
        try:
            data = read_bytes(self._path, LARGEST + 1)
        except FileNotFoundError:
            return Loaded(self._default)
        except NotAFileError:
            return Loaded(self._default, self._notice(_NOT_A_FILE), writable=False)
        except (OSError, ValueError):
            return Loaded(self._default, self._notice(_NO_RIGHT), writable=False)
        return self._decoded(data) or self._from_copy()

    def save(self, value: T) -> bool:
        """Keep `value`; False where that cannot be, and then what was there before is still there."""
        text = self._encode(value)
        try:
            new = text.encode()
            if len(new) > LARGEST:  # it could not be read again
                return False
            present = read_bytes(self._path, LARGEST + 1)
            if present == new:
                return True
            if not self._keep_present(present):
                return False
        except FileNotFoundError:
            pass
        except (OSError, ValueError):  # ValueError: half of a surrogate pair cannot be written
            return False
        return write_atomically(self._path, text)

    def _keep_present(self, present: bytes) -> bool:
        """Keep what is in the file under another name; False if it may not be replaced. Raises OSError."""
        # Looked at now and not when it was loaded: another instance may have written since.
        loaded = self._decoded(present)
        if loaded is not None and not loaded.writable:
            return False
        whole = loaded is not None and loaded.complete
        duplicate(self._path, self._copy if whole else self._free_name())
        return True

    def _decoded(self, data: bytes) -> Loaded[T] | None:
        if len(data) > LARGEST:
            return None
        try:
            return self._decode(data.decode("utf-8-sig"))
        except UnicodeDecodeError:
            return None

    def _from_copy(self) -> Loaded[T]:
        try:
            loaded = self._decoded(read_bytes(self._copy, LARGEST + 1))
        except (OSError, ValueError):
            loaded = None
        if loaded is None:
            return Loaded(self._default, self._notice(_BOTH_DAMAGED), complete=False)
        return Loaded(loaded.value, self._notice(_DAMAGED), loaded.writable, complete=False)

    @property
    def _copy(self) -> Path:
        return self._path.with_name(f"{self._path.name}.bak")

    def _free_name(self) -> Path:
        names = (self._path.with_name(f"{self._path.name}.unreadable-{number}") for number in count(1))
        return next(name for name in names if not name.exists())

    def _notice(self, sentence: str) -> Message:
        return Message(_CONTEXT, sentence, {"file": str(self._path)})


_NOT_A_FILE = QT_TRANSLATE_NOOP(
    "Storage", "“{file}” is not an ordinary file, so nothing can be saved there. Remove it or give it another name."
)
_NO_RIGHT = QT_TRANSLATE_NOOP(
    "Storage",
    "The file “{file}” cannot be read, so nothing is saved there. Give yourself the right to read it, or ask the "
    "helpdesk.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Storage",
    "The file “{file}” is damaged. You see what was saved before the last change; check whether anything is missing.",
)
_BOTH_DAMAGED = QT_TRANSLATE_NOOP(
    "Storage",
    "The file “{file}” is damaged, and so is its copy. The list begins anew; the damaged file is put aside and is not "
    "deleted.",
)
