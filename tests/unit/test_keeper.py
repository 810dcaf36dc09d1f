"""What a person saved is there again, whatever happened to the file in between."""

import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from launcher.core.messages import Message
from launcher.core.roles import Loaded, Store
from launcher.core.shelf import Shelf, shelf_from_text, shelf_to_text
from launcher.system import files
from launcher.system.keeper import LARGEST, Keeper

POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes, devices and rights of POSIX")
ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
ONE, TWO, THREE = Shelf(("one",)), Shelf(("two",)), Shelf(("three",))
DAMAGED = [
    b"",
    b"\0" * 4096,
    b"{",
    b"[]",
    b"null",
    b'{"schema": 0}',
    b'{"schema": true}',
    b'{"schema": 1, "pinned": {}}',
    b"\xff\xfe{\0}\0",
    "{«1251»}".encode("cp1251"),
    b'{"schema": 1, "pinned": ["\xff"]}',
    b"[" * 100_000,
    b'{"schema": ' + b"1" * 5000 + b"}",
    b'{"schema": 1}' + b" " * LARGEST,
]
NEWER = b'{"schema": 2, "pinned": ["two"], "colours": {"two": "red"}}'


def keeper(path: Path, hours_later: float = 0) -> Keeper[Shelf]:
    return Keeper(path, Shelf(), shelf_from_text, shelf_to_text, lambda: time.time() + hours_later * 3600)


def names(path: Path) -> list[str]:
    """What is in the folder, in the order of names."""
    return sorted(item.name for item in path.parent.iterdir())


def source(loaded: Loaded[Shelf]) -> str:
    """The beginning of the notice; the rest is the person's path."""
    assert isinstance(loaded.notice, Message)
    assert "{" not in loaded.notice.filled(loaded.notice.source)
    return loaded.notice.source


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "папка" / "shelf.json"


def test_it_fills_the_role(path: Path) -> None:
    store: Store[Shelf] = keeper(path)
    assert store.load() == Loaded(Shelf())
    assert not path.parent.exists()
    assert store.save(ONE)
    assert store.load() == keeper(path).load() == Loaded(ONE)


def test_the_copy_is_one_step_behind(path: Path) -> None:
    for shelf in (ONE, TWO, THREE):
        assert keeper(path).save(shelf)
    assert shelf_from_text(path.with_name("shelf.json.bak").read_text(encoding="utf-8")) == Loaded(TWO)
    assert names(path) == ["shelf.json", "shelf.json.bak"]


def test_what_is_there_already_is_not_written_again(path: Path) -> None:
    assert keeper(path).save(ONE)
    before = path.stat()
    assert keeper(path).save(ONE)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_gives_way_to_its_copy(path: Path, data: bytes) -> None:
    assert keeper(path).save(ONE)
    assert keeper(path).save(TWO)
    path.write_bytes(data)
    loaded = keeper(path).load()
    assert (loaded.value, loaded.writable) == (ONE, True)
    assert "what was saved before" in source(loaded)
    assert keeper(path).save(THREE)
    assert keeper(path).load() == Loaded(THREE)
    assert path.with_name("shelf.json.unreadable-1").read_bytes() == data
    assert shelf_from_text(path.with_name("shelf.json.bak").read_text(encoding="utf-8")) == Loaded(ONE)


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_if_both_are_damaged_it_begins_anew_and_deletes_nothing(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(data)
        path.with_name("shelf.json.bak").write_bytes(data)
        loaded = keeper(path).load()
        assert (loaded.value, loaded.writable) == (Shelf(), True)
        assert "begins anew" in source(loaded)
        assert path.read_bytes() == data
        assert keeper(path).save(ONE)
        assert path.with_name(f"shelf.json.unreadable-{number}").read_bytes() == data
    assert keeper(path).load() == Loaded(ONE)


def test_a_truncated_file_never_counts_as_whole(path: Path) -> None:
    whole = shelf_to_text(Shelf(("қазақша", "two"), ("three",))).encode()
    assert keeper(path).save(ONE)
    assert keeper(path).save(TWO)
    for length in range(len(whole) - 1):
        path.write_bytes(whole[:length])
        value = keeper(path).load().value
        assert value == ONE or length == len(whole.rstrip())


def test_what_a_newer_version_wrote_is_shown_and_left_alone(path: Path) -> None:
    assert keeper(path).save(ONE)
    path.write_bytes(NEWER)
    loaded = keeper(path).load()
    assert (loaded.value, loaded.writable) == (TWO, False)
    assert "newer version" in source(loaded)
    assert not keeper(path).save(THREE)
    assert path.read_bytes() == NEWER


def test_a_newer_version_may_come_between_loading_and_saving(path: Path) -> None:
    store = keeper(path)
    assert store.load().writable
    path.parent.mkdir()
    path.write_bytes(NEWER)
    assert not store.save(ONE)
    assert path.read_bytes() == NEWER


def test_what_was_read_in_part_is_put_aside(path: Path) -> None:
    def decode(text: str) -> Loaded[Shelf]:
        return Loaded(ONE, complete="lost" not in text)

    path.parent.mkdir()
    path.write_text("lost")
    assert Keeper(path, Shelf(), decode, shelf_to_text).save(TWO)
    assert path.with_name("shelf.json.unreadable-1").read_text() == "lost"
    assert not path.with_name("shelf.json.bak").exists()


@POSIX
@pytest.mark.parametrize("make", [Path.mkdir, lambda path: os.mkfifo(path)], ids=["folder", "pipe"])
def test_what_is_no_file_is_left_alone_and_never_waited_for(path: Path, make: Callable[[Path], None]) -> None:
    path.parent.mkdir()
    make(path)
    kind = stat.S_IFMT(path.lstat().st_mode)
    loaded = keeper(path).load()
    assert (loaded.value, loaded.writable) == (Shelf(), False)
    assert "not an ordinary file" in source(loaded)
    assert not keeper(path).save(ONE)
    assert stat.S_IFMT(path.lstat().st_mode) == kind


def test_a_path_through_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    loaded = keeper(tmp_path / "file" / "shelf.json").load()
    assert loaded.value == Shelf()
    assert not keeper(tmp_path / "file" / "shelf.json").save(ONE)
    assert not keeper(tmp_path / "a\0b").save(ONE)
    assert not keeper(tmp_path / "a\0b").load().writable


def test_what_cannot_be_written_leaves_the_old_state(path: Path) -> None:
    assert keeper(path).save(TWO)
    assert keeper(path).save(ONE)
    too_long = Shelf(("x" * (LARGEST + 1),))
    for value in (Shelf(("\ud800",)), too_long):
        store = Keeper(path, Shelf(), shelf_from_text, lambda shelf: "".join(shelf.pinned))
        assert not store.save(value)
        assert keeper(path).load() == Loaded(ONE)
    assert keeper(path.with_name("shelf.json.bak")).load() == Loaded(TWO)
    assert not Keeper(path.with_name("new"), "", Loaded, lambda text: text * (LARGEST + 1)).save("x")


@POSIX
def test_rights_are_respected(path: Path) -> None:
    """Run as nobody, since root may read and write everything."""
    if os.geteuid() != 0:
        pytest.skip("needs root to become somebody else")
    assert keeper(path).save(ONE)
    path.chmod(0o600)
    path.parent.chmod(0o755)
    script = (
        "import os, sys\n"
        "sys.path.insert(0, sys.argv[2])\n"
        "from pathlib import Path\n"
        "from launcher.core.shelf import Shelf, shelf_from_text, shelf_to_text\n"
        "from launcher.system.keeper import Keeper\n"
        "here = os.open(Path(sys.argv[1]).parent, os.O_RDONLY)\n"
        "os.fchdir(here); os.setgid(65534); os.setuid(65534)\n"
        "keeper = Keeper(Path('shelf.json'), Shelf(), shelf_from_text, shelf_to_text)\n"
        "loaded = keeper.load()\n"
        "print(loaded.writable, 'cannot be read' in loaded.notice.source, keeper.save(Shelf(('x',))))\n"
        "other = Keeper(Path('other.json'), Shelf(), shelf_from_text, shelf_to_text)\n"
        "print(other.load().writable, other.save(Shelf(('x',))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path), str(ROOT)], capture_output=True, text=True, check=False
    )
    assert done.stdout.split("\n")[:2] == ["False True False", "True False"], done.stderr
    assert keeper(path).load() == Loaded(ONE)


def test_it_works_where_files_have_one_name_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", refuse)
    for shelf in (ONE, TWO):
        assert keeper(path).save(shelf)
    path.write_bytes(b"\0")
    assert keeper(path).load().value == ONE
    assert keeper(path).save(THREE)
    assert names(path) == ["shelf.json", "shelf.json.bak", "shelf.json.unreadable-1"]


def test_a_file_that_is_being_read_is_tried_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows does, where a scanner may have it open. The real system is not to be had here."""
    refusals = iter([True, True, True, True, False])
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if next(refusals):
            raise PermissionError(13, "in use")
        return real(self, target)

    pauses: list[float] = []
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(time, "sleep", pauses.append)
    assert not keeper(path).save(ONE)  # elsewhere it is a matter of rights, and no waiting helps
    refusals = iter([True, True, True, True, False])
    monkeypatch.setattr(files, "ON_WINDOWS", True)
    assert keeper(path).save(ONE)
    assert pauses == [0.04] * 4
    refusals = iter([True] * 5)
    assert not keeper(path).save(TWO)
    assert names(path) == ["shelf.json"]


def test_leftovers_of_a_crash_are_swept_and_nothing_else(path: Path) -> None:
    assert keeper(path).save(ONE)
    assert keeper(path).save(TWO)
    kept = {"shelf.json", "shelf.json.bak", ".shelf.json.new", ".shelf.json.12345678", ".rooms.json.12345678.new"}
    kept |= {
        "shelf.json.12345678.new",
        ".shelf.json.UPPER678.new",
        ".shelf.json.123456789.new",
        ".shelfxjson.12345678.new",
    }
    for name in {".shelf.json.12345678.new", ".shelf.json.abcdef_x.new", *kept} - set(names(path)):
        path.with_name(name).write_text("half")
    keeper(path).load()
    assert len(names(path)) == len(kept) + 2, "another instance may be writing them at this moment"
    keeper(path, hours_later=1).load()
    assert set(names(path)) == kept


def test_what_a_first_saving_has_left_is_swept_by_the_next_start(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_name(".shelf.json.12345678.new").write_text("half")
    assert keeper(path).load() == Loaded(Shelf())
    assert len(names(path)) == 1, "another instance may be writing it at this moment"
    assert keeper(path, hours_later=1).load() == Loaded(Shelf())
    assert names(path) == []


def test_two_programs_at_once_tear_nothing(path: Path) -> None:
    """The last one wins; a reader finds a whole state at every moment."""
    states = {letter: Shelf((letter * 90,), (letter * 90,)) for letter in "ab"}
    done = threading.Event()
    results: list[bool] = []

    def write(shelf: Shelf) -> None:
        for _ in range(60):
            # Never the same twice in a row, so that each saving writes.
            results.append(keeper(path).save(Shelf(shelf.pinned)) and keeper(path).save(shelf))

    assert keeper(path).save(states["a"])
    writers = [threading.Thread(target=write, args=(shelf,)) for shelf in states.values()]
    reader_found: list[Loaded[Shelf]] = []

    def read() -> None:
        while not done.is_set():
            reader_found.append(keeper(path).load())

    reader = threading.Thread(target=read)
    for thread in (*writers, reader):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    whole = [*states.values(), *(Shelf(shelf.pinned) for shelf in states.values())]
    assert all(loaded in map(Loaded, whole) for loaded in reader_found)
    assert len(reader_found) > 10
    assert all(results)
    assert names(path) == ["shelf.json", "shelf.json.bak"]


def test_a_missing_folder_is_not_made(path: Path) -> None:
    assert keeper(path).load() == Loaded(Shelf())
    assert not path.parent.exists()
