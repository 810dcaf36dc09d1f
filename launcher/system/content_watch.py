"""Takes note that a content layer is another one, while the program runs.

Where the system tells of changes (inotify, and what Windows has for it), nothing of ours wakes up until something
changes. Folders of other computers are looked at every few seconds, since nobody tells of what is written there.
"""

import contextlib
import os
import stat
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

from launcher.core.content import Content, LayerSource
from launcher.core.quick_typing import Protocol
from launcher.core.running_content import Reading, read_again
from launcher.system.folder_kinds import is_told

# Milliseconds.
_SETTLE = 300  # from the first sign of a change to the reading: whoever writes goes on for a moment
_DOUBT = 1000  # until a layer that cannot be used is read once more: it may have been read half written
_POLL = 4000

Signature = tuple[tuple[int, ...] | None, ...]
Places = tuple[set[str], set[str]]  # what is to be watched, and that of which the system tells


class Sources(Protocol):
    """Where the layers are."""

    def read(self) -> Sequence[LayerSource]:
        """Return the layers as they are now, weakest first."""

    def watched(self) -> Sequence[Path]:
        """Return the files that may be layers, existing or not."""


class ContentWatch(QObject):
    """Tells of the content each time it is to be seen in another way.

    Signals:
        changed: (content) what is to be shown from now on.
    """

    changed = Signal(object)
    _looked = Signal(object, object)  # what a look has found, and what is to be watched; None if all is as it was

    def __init__(
        self,
        sources: Sources,
        shown: Content,
        parent: QObject,
        is_told_of: Callable[[Path], bool] = is_told,
        is_like: Callable[[Reading, Content], bool] = Reading.is_like,
    ) -> None:
        """Compare `sources` with what is `shown`. `is_told_of`: the system tells of changes in this folder.

        What `is_like` that which is shown is not told.
        """
        super().__init__(parent)
        self._sources, self._shown, self._is_told = sources, shown, is_told_of
        self._is_like = is_like
        self._layers: tuple[LayerSource, ...] = ()
        self._sound: tuple[LayerSource, ...] = ()
        self._signature: Signature | None = None
        self._doubted: Signature | None = None  # of a layer that may have been read half written
        self._is_looking = self._is_late = False
        self._watcher: QFileSystemWatcher | None = None
        self._timer, self._poll = QTimer(self), QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._poll.setInterval(_POLL)
        self._poll.timeout.connect(self._look_again)
        self._looked.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def layers(self) -> tuple[LayerSource, ...]:
        """What the content that was told last was made from, the weakest first."""
        return self._layers

    def start(self) -> None:
        """Begin. To be called after the first paint."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._come_soon)
        self._watcher.directoryChanged.connect(self._come_soon)
        self._look()

    def _come_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_SETTLE)

    def _look_again(self) -> None:
        if not self._timer.isActive():
            self._look()

    def _look(self) -> None:
        """Look and, if something is not as it was, read; in a thread, since a disk may be slow."""
        if self._is_looking:
            self._is_late = True
            return
        self._is_looking = True
        before = self._signature if self._doubted is None else None
        arguments = (before, self._sound, self._poll.isActive())
        look = threading.Thread(target=self._look_there, args=arguments, name="content", daemon=True)
        try:
            look.start()
        except RuntimeError:  # no thread now: the next sign of a change tries again
            self._is_looking = False

    def _look_there(self, before: Signature | None, sound: tuple[LayerSource, ...], is_polled: bool) -> None:
        found: tuple[Signature, Reading] | None = None
        places: Places | None = None
        try:
            # Signed before it is read: what is written in between is found the next time.
            signature = _signature(self._sources.watched())
            if signature != before:
                found = signature, read_again(self._sources.read(), sound)
            if found is not None or not is_polled:
                places = self._places()
        finally:
            with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
                self._looked.emit(found, places)

    def _take(self, found: tuple[Signature, Reading] | None, places: Places | None) -> None:
        self._is_looking = False
        if found is not None:
            self._judge(*found)
        if places is not None:
            self._watch(*places)
        if self._is_late:
            self._is_late = False
            self._come_soon()

    def _judge(self, signature: Signature, reading: Reading) -> None:
        """Tell of what was read if it is to be seen; a layer that is refused only when nobody writes it any more."""
        self._signature = signature
        if reading.is_doubtful(self._shown) and signature != self._doubted:
            self._doubted = signature
            self._timer.start(_DOUBT)
            return
        is_new = not self._is_like(reading, self._shown)
        self._doubted, self._sound, self._shown = None, reading.sound, reading.content
        self._layers = reading.layers
        if is_new:
            self.changed.emit(reading.content)

    def _places(self) -> Places:
        """Return what is to be watched, and that of which the system tells."""
        places = {place for path in self._sources.watched() for place in _around(path)}
        folders = {place for place in places if place.is_dir()}
        told = {folder for folder in folders if self._is_told(folder)}
        # Never a pipe or a device: asking Qt about one can wait for ever. The folder tells when a file takes its place.
        files = {place for place in places - folders if place.is_file()}
        told |= {file for file in files if file.parent in told}
        return {str(place) for place in folders | files}, {str(place) for place in told}

    def _watch(self, wanted: set[str], told: set[str]) -> None:
        """Let the system tell of what is there now: a file that was replaced is another one."""
        if self._watcher is None:
            return
        present = {*self._watcher.files(), *self._watcher.directories()}
        for place in present - told:
            self._watcher.removePath(place)
        missed = self._watcher.addPaths(sorted(told - present)) if told - present else []
        # What goes at this very moment is missed too, and the folder around it tells of that.
        is_polled = told != wanted or any(_exists(Path(place)) for place in missed)
        if is_polled != self._poll.isActive():
            self._poll.start() if is_polled else self._poll.stop()


def _around(path: Path) -> tuple[Path, ...]:
    """Return the file, its folder, and the folder of that, which may not be there yet; upwards to one that is."""
    places = [path, path.parent, path.parent.parent]
    while not _exists(places[-1]) and places[-1] != places[-1].parent:
        places.append(places[-1].parent)
    return tuple(places)


def _exists(path: Path) -> bool:
    return _sign(path) is not None


def _signature(paths: Sequence[Path]) -> Signature:
    """Return what changes when one of `paths`, or who may write there, does."""
    return tuple(_sign(place) for path in paths for place in _around(path))


def _sign(path: Path) -> tuple[int, ...] | None:
    try:
        found = os.lstat(path)
    except (OSError, ValueError):
        return None
    same = found.st_dev, found.st_ino, found.st_mode, found.st_uid
    # A folder is another one to us when its rights are, not when something else is written into it.
    return same if stat.S_ISDIR(found.st_mode) else (*same, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
