"""A layer that changes is noticed, whatever way it changes, and nothing else makes any noise."""

import os
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from pytestqt.qtbot import QtBot

from launcher.core.content import Content, load_content
from launcher.system.content_sources import ContentSources
from launcher.system.content_watch import ContentWatch
from launcher.system.files import write_atomically
from launcher.system.folder_kinds import is_told, tells_of_changes
from tests.helpers.content_layers import RESOURCES, as_file

DEADLINE_MS = 5000
QUIET_MS = 1600  # longer than a change and a doubt together take


def layer(edition: str) -> str:
    """A layer of this edition."""
    return as_file({"schema": 1, "edition": edition}).decode()


@dataclass
class Watched:
    """A watch over the folder of a computer, and what it told."""

    folder: Path
    qtbot: QtBot
    is_told_of: Callable[[Path], bool] = is_told
    told: list[Content] = field(default_factory=list)
    parent: QObject = field(default_factory=QObject)

    @property
    def file(self) -> Path:
        """The layer of the computer."""
        return self.folder / "content.json"

    def begin(self) -> None:
        """Begin, as a program that has just read everything."""
        sources = ContentSources(RESOURCES / "content.json", self.folder, None, is_folder_given=True, host="lab-305-07")
        self.watch = ContentWatch(sources, load_content(sources.read()), self.parent, self.is_told_of)
        self.watch.changed.connect(self.told.append)
        self.watch.start()
        self.qtbot.waitUntil(lambda: self.watch._signature is not None)

    def tells(self, edition: str) -> None:
        """Wait until the content of this edition, and no other, was told."""
        self.qtbot.waitUntil(lambda: bool(self.told), timeout=DEADLINE_MS)
        assert [content.catalogue.edition for content in self.told] == [edition]
        self.told.clear()

    def is_silent(self) -> None:
        """Nothing is told for a while."""
        self.qtbot.wait(QUIET_MS)
        assert not self.told


BUNDLED = load_content(ContentSources(RESOURCES / "content.json", None, None, False, "").read()).catalogue.edition


@pytest.fixture(params=[is_told, lambda _: False], ids=["told by the system", "looked at"])
def watched(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Watched:
    """A computer without a layer; where the system tells nothing it is looked at often, so that the test is short."""
    if request.param is not is_told:
        monkeypatch.setattr("launcher.system.content_watch._POLL", 100)
    found = Watched(tmp_path / "machine", qtbot, request.param)
    found.folder.mkdir()
    return found


def test_a_layer_comes_changes_and_goes(watched: Watched) -> None:
    watched.begin()
    watched.file.write_text(layer("1"))
    watched.tells("1")
    assert write_atomically(watched.file, layer("2")), "another file under the same name"
    watched.tells("2")
    watched.file.write_text(layer("3"))
    watched.tells("3")
    assert write_atomically(watched.file, layer("4"))
    watched.tells("4")
    watched.file.unlink()
    watched.tells(BUNDLED)
    watched.file.write_text(layer("5"))
    watched.tells("5")


def test_the_folder_itself_comes_and_goes(watched: Watched) -> None:
    watched.folder.rmdir()
    watched.begin()
    watched.folder.mkdir()
    watched.file.write_text(layer("1"))
    watched.tells("1")
    shutil.rmtree(watched.folder)
    watched.tells(BUNDLED)
    watched.folder.mkdir()
    watched.file.write_text(layer("2"))
    watched.tells("2")
    elsewhere = watched.folder.rename(watched.folder.with_name("elsewhere"))
    watched.tells(BUNDLED)
    elsewhere.rename(watched.folder)
    watched.tells("2")


def test_a_room_appears_in_a_folder_that_was_not_there(watched: Watched) -> None:
    rooms = {"schema": 1, "edition": "1", "rooms": [{"room": "305", "hosts": ["lab-305-*"]}]}
    watched.begin()
    (watched.folder / "rooms").mkdir()
    (watched.folder / "rooms" / "305.json").write_text(layer("room"))
    watched.is_silent()
    watched.file.write_bytes(as_file(rooms))
    watched.tells("room")
    (watched.folder / "rooms" / "305.json").write_text(layer("room 2"))
    watched.tells("room 2")


def test_a_layer_that_breaks_goes_on_and_is_told_of(watched: Watched) -> None:
    watched.file.write_text(layer("1"))
    watched.begin()
    watched.file.write_text("{")
    watched.qtbot.waitUntil(lambda: bool(watched.told), timeout=DEADLINE_MS)
    (content,) = watched.told
    assert content.catalogue.edition == "1"
    assert content.problems
    watched.told.clear()
    watched.file.write_text(layer("2"))
    watched.tells("2")
    watched.file.chmod(0o666)
    watched.qtbot.waitUntil(lambda: bool(watched.told), timeout=DEADLINE_MS)
    assert [(one.catalogue.edition, len(one.problems)) for one in watched.told] == [("2", 1)], (
        "nobody is to be believed"
    )
    watched.told.clear()
    watched.file.chmod(0o644)
    watched.tells("2")


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir], ids=["pipe", "folder"])
def test_what_is_no_file_keeps_nobody_waiting(watched: Watched, make: Callable[[Path], None]) -> None:
    make(watched.file)
    watched.begin()
    watched.file.rename(watched.folder / "aside")
    watched.file.write_text(layer("1"))
    watched.tells("1")


def test_what_is_written_slowly_is_no_mistake(watched: Watched) -> None:
    watched.file.write_text(layer("1"))
    watched.begin()
    text = layer("2")
    with watched.file.open("w") as file:
        for piece in (text[:10], text[10:20], text[20:]):
            file.write(piece)
            file.flush()
            watched.qtbot.wait(350)
    watched.tells("2")


def test_what_is_nothing_to_see_is_not_told(watched: Watched) -> None:
    watched.file.write_text(layer("1"))
    watched.begin()
    os.utime(watched.file)
    (watched.folder / "notes.txt").write_text("x")
    assert write_atomically(watched.file, layer("1"))
    watched.is_silent()


def test_many_changes_at_once_are_told_as_the_last(watched: Watched) -> None:
    watched.begin()
    for number in range(200):
        assert write_atomically(watched.file, layer(str(number)))
    watched.qtbot.waitUntil(
        lambda: bool(watched.told) and watched.told[-1].catalogue.edition == "199", timeout=DEADLINE_MS
    )
    assert len(watched.told) <= 20


# --- what it costs


def test_where_the_system_tells_nothing_of_ours_wakes_up(tmp_path: Path, qtbot: QtBot) -> None:
    watched = Watched(tmp_path / "machine", qtbot)
    watched.begin()
    qtbot.waitUntil(lambda: not [thread for thread in threading.enumerate() if thread.name == "content"])
    assert [timer for timer in watched.watch.findChildren(QTimer) if timer.isActive()] == []
    (told,) = watched.watch.findChildren(QFileSystemWatcher)
    assert str(tmp_path) in told.directories(), "where the folder would appear"


def test_a_reading_never_keeps_the_window_waiting(tmp_path: Path, qtbot: QtBot) -> None:
    watched = Watched(tmp_path / "machine", qtbot)
    watched.begin()
    begun = threading.Event()
    go_on = threading.Event()
    waited: list[bool] = []

    class Slow:
        def read(self) -> tuple[()]:
            begun.set()
            waited.append(go_on.wait(10))
            return ()

        def watched(self) -> tuple[Path, ...]:
            return (tmp_path / "content.json",)

    watch = ContentWatch(Slow(), load_content(()), watched.parent)
    watch.start()
    assert begun.wait(5)
    beats: list[int] = []
    timer = QTimer(watched.parent)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(5)
    qtbot.waitUntil(lambda: len(beats) > 5)
    timer.stop()
    go_on.set()
    qtbot.waitUntil(lambda: watch._signature is not None)
    assert waited == [True], "it cannot end before the window goes on"


@pytest.mark.parametrize(
    ("kind", "device", "tells"),
    [
        ("ext4", "/dev/sda1", True),
        ("btrfs", "/dev/nvme0n1p2", True),
        ("overlay", "overlay", True),
        ("tmpfs", "tmpfs", True),
        ("fuseblk", "/dev/sdb1", True),
        ("NTFS", "\\\\?\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\\", True),
        ("nfs4", "server:/content", False),
        ("cifs", "//server/content", False),
        ("fuse.sshfs", "server:/content", False),
        ("9p", "drvfs", False),
        ("NTFS", "", False),
        ("NTFS", "\\\\server\\content", False),
        ("", "", False),
    ],
)
def test_which_folders_the_system_tells_of(kind: str, device: str, tells: bool) -> None:
    assert tells_of_changes(kind, device) is tells


def test_this_computer_tells_of_its_own_folders(tmp_path: Path) -> None:
    assert is_told(tmp_path)
