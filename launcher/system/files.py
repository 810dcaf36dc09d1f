"""Reading content that may be damaged or hostile, and writing so that nothing is ever torn."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from launcher.core.content import LayerSource
from launcher.core.json_text import MAXIMUM_SIZE
from launcher.core.problems import Problem, problem


def read_layer(name: str, path: Path) -> LayerSource:
    """Read a content layer; what keeps it from being read becomes its problem. Never blocks on a pipe."""
    data = _read(path)
    if isinstance(data, bytes):
        return LayerSource(name, str(path), data)
    return LayerSource(name, str(path), None, data)


def read_layers(bundled: Path, *given: Path) -> tuple[LayerSource, ...]:
    """Read the content layers, weakest first: the bundled file, then those `given` on the command line."""
    return (read_layer("bundled", bundled), *(read_layer("given", path) for path in given))


def _read(path: Path) -> bytes | Problem:
    # O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(path, flags)
    except FileNotFoundError:
        return problem("file-missing", file=str(path))
    except (OSError, ValueError) as error:
        # Windows answers with PermissionError when asked to open a folder.
        if os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir, it never raises
            return problem("file-not-regular", file=str(path))
        return problem("file-unreadable", file=str(path), reason=_reason(error))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return problem("file-not-regular", file=str(path))
        return _read_all(descriptor, MAXIMUM_SIZE + 1)
    except OSError as error:
        return problem("file-unreadable", file=str(path), reason=_reason(error))
    finally:
        os.close(descriptor)


def _read_all(descriptor: int, limit: int) -> bytes:
    """Read at most `limit` bytes: a file of any size costs no more than that."""
    parts, left = [], limit
    while left > 0 and (part := os.read(descriptor, left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def read_text(path: Path) -> str:
    """Return the text of a small file, empty if it cannot be read. Never blocks on a pipe."""
    data = _read(path)
    return data.decode("utf-8", "replace") if isinstance(data, bytes) else ""


def write_atomically(path: Path, text: str) -> bool:
    """Write `text` so that a reader, a crash or a power cut finds the old file or the new one, never half of it.

    Returns False where nothing can be written (a frozen disk, a full one, no home): the program goes on.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except (OSError, ValueError):
        return False
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(descriptor)
        Path(temporary).replace(path)
    except (OSError, ValueError):  # ValueError: half of a surrogate pair cannot be written
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        return False
    return True
