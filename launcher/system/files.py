"""Reading content that may be damaged or hostile, and writing so that nothing is ever torn."""

import contextlib
import errno
import os
import stat
import time
from pathlib import Path

from launcher.core.content import LayerSource
from launcher.core.json_text import MAXIMUM_SIZE
from launcher.core.problems import Problem, problem

ON_WINDOWS = os.name == "nt"
# Windows refuses to replace a file that a scanner or another program is reading at that moment.
_ATTEMPTS, _PAUSE = 5, 0.04  # seconds
_STALE = 600.0  # seconds; no writing takes a hundredth of it, even to a folder on a slow network
_TEMPORARY = ".new"
# Of hexadecimal numbers, and of the names that earlier versions took from `tempfile`.
_RANDOM_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")
_BLOCK = 64 * 1024  # bytes


def read_layer(name: str, path: Path) -> LayerSource:
    """Read a content layer; what keeps it from being read becomes its problem. Never blocks on a pipe."""
    try:
        data, changed = read_file(path, MAXIMUM_SIZE + 1)
        return LayerSource(name, str(path), data, changed=iso_time(changed))
    except (OSError, ValueError) as error:
        return LayerSource(name, str(path), None, problem_of(path, error))


def problem_of(path: Path, error: Exception) -> Problem:
    """Return what kept a file from being read as a problem of the content."""
    if isinstance(error, FileNotFoundError):
        return problem("file-missing", file=str(path))
    if isinstance(error, NotAFileError):
        return problem("file-not-regular", file=str(path))
    return problem("file-unreadable", file=str(path), reason=getattr(error, "strerror", None) or str(error))


class NotAFileError(OSError):
    """What has the name of a file is a folder, a pipe or a device."""


def read_bytes(path: Path, limit: int) -> bytes:
    """Return at most `limit` bytes of an ordinary file. Raises OSError or ValueError; never blocks on a pipe."""
    return read_file(path, limit)[0]


def read_file(path: Path, limit: int) -> tuple[bytes, float]:
    """Do the same, and return when the file was last changed, in seconds since the epoch, too."""
    # O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(path, flags)
    except PermissionError as error:
        # Windows answers with PermissionError when asked to open a folder.
        if os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir, it never raises
            raise NotAFileError(errno.EISDIR, "not an ordinary file") from error
        raise
    except OSError as error:
        if error.errno == errno.ENXIO:  # a socket, or a device that nothing answers for
            raise NotAFileError(errno.ENXIO, "not an ordinary file") from error
        raise
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotAFileError(errno.EINVAL, "not an ordinary file")
        return read_all(descriptor, limit), status.st_mtime
    finally:
        os.close(descriptor)


def read_all(descriptor: int, limit: int) -> bytes:
    """Read at most `limit` bytes of an open file: one of any size costs no more than that. Raises OSError."""
    parts, left = [], limit
    while left > 0 and (part := os.read(descriptor, left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def iso_time(seconds: float) -> str:
    """Return a moment as an ISO time of this place, empty where no calendar knows it: a file may have any."""
    try:
        text = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(seconds))
    except (OverflowError, ValueError, OSError):
        return ""
    return f"{text[:-2]}:{text[-2:]}"


def read_text(path: Path) -> str:
    """Return the text of a small file, empty if it cannot be read. Never blocks on a pipe."""
    try:
        return read_bytes(path, MAXIMUM_SIZE + 1).decode("utf-8", "replace")
    except (OSError, ValueError):
        return ""


def write_atomically(path: Path, text: str, *, is_private: bool = True) -> bool:
    """Write `text` so that a reader, a crash or a power cut finds the old file or the new one, never half of it.

    What is private nobody else can read; another file has the rights that it had, or those of any new one.
    Returns False where nothing can be written (a frozen disk, a full one, no home): the program goes on.
    """
    try:
        data = text.encode("utf-8")
    except ValueError:  # half of a surrogate pair cannot be written
        return False
    return write_bytes_atomically(path, data, is_private=is_private)


def write_bytes_atomically(path: Path, data: bytes, *, is_private: bool = True) -> bool:
    """Do the same with `data`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put_bytes(path, data, None if is_private else _usual_rights(path))
    except (OSError, ValueError):
        return False
    return True


def put_bytes(path: Path, data: bytes, rights: int | None = None) -> None:
    """Write `data` as :func:`write_atomically` does into a folder that exists. Raises OSError or ValueError.

    The file gets exactly these `rights`, on a disk that knows rights; without them nobody else can read it.
    """
    temporary = _temporary(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if rights is not None:
                with contextlib.suppress(OSError):
                    temporary.chmod(rights)
            os.fsync(descriptor)
        replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _usual_rights(path: Path) -> int:
    """Return the rights that `path` has, or those of any new file."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        mask = os.umask(0o077)
        os.umask(mask)
        return 0o666 & ~mask


def replace(source: Path, target: Path) -> None:
    """Give `source` the name `target`, whatever had it before, and let that outlive a power cut. Raises OSError."""
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            source.replace(target)
            break
        except PermissionError:
            if not ON_WINDOWS or attempt == _ATTEMPTS:
                raise
            time.sleep(_PAUSE)
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system lets a program ask for it: Windows does not."""
    if ON_WINDOWS:
        return
    # The file has its name already: a file system that cannot do this is no reason to call the writing failed.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def duplicate(path: Path, target: Path) -> None:
    """Let `target` have what `path` has, whole at every moment; `path` is there all the time. Raises OSError."""
    temporary = _temporary(path)
    try:
        try:
            os.link(path, temporary)  # a second name of the same file costs no writing
        except OSError:  # no second names here: memory sticks, some network folders
            _copy(path, temporary)
        replace(temporary, target)
    finally:
        # Both names may be those of one file already: then the system leaves both where they are.
        temporary.unlink(missing_ok=True)


def _copy(path: Path, target: Path) -> None:
    with path.open("rb") as source, target.open("xb") as file:
        while block := source.read(_BLOCK):
            file.write(block)
        file.flush()
        os.fsync(file.fileno())


def sweep(path: Path, now: float) -> None:
    """Remove what a crash in the middle of writing `path` has left beside it. `now` is in seconds since the epoch.

    Only names that :func:`write_atomically` and :func:`duplicate` give, and only old ones: another instance of
    the program may be writing at this moment.
    """
    with contextlib.suppress(OSError, ValueError), os.scandir(path.parent) as found:
        for item in found:
            if _is_temporary(item.name, path.name):
                with contextlib.suppress(OSError):
                    status = item.stat(follow_symlinks=False)
                    # A second name of an old file is new by its change, not by its content.
                    if now - max(status.st_mtime, status.st_ctime) > _STALE:
                        Path(item.path).unlink()


def _temporary(path: Path) -> Path:
    """Return a free name beside `path`. Not by `tempfile`, which takes as long to load as all the rest of our files."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}{_TEMPORARY}")


def _is_temporary(found: str, name: str) -> bool:
    """Tell whether `found` is such a name of the file `name`: ``.NAME.0123abcd.new``."""
    before = f".{name}."
    letters = found.removeprefix(before).removesuffix(_TEMPORARY)
    return found == f"{before}{letters}{_TEMPORARY}" and len(letters) == 8 and _RANDOM_LETTERS.issuperset(letters)
