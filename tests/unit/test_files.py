"""Reading what may be damaged or hostile, and writing that is whole or not at all."""

import os
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from launcher.core.json_text import MAXIMUM_SIZE
from launcher.system.files import read_layer, read_text, write_atomically, write_bytes_atomically

POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes, devices and rights of POSIX")
NOBODY = 65534
ROOT = Path(__file__).resolve().parents[2]


def code_of(path: Path) -> str | None:
    """Return the code of what kept the file from being read; None if nothing did."""
    layer = read_layer("given", path)
    assert (layer.name, layer.path) == ("given", str(path))
    assert (layer.data is None) is (layer.problem is not None)
    if layer.problem is None:
        return None
    for message in (layer.problem.message, layer.problem.cure):
        assert message.filled(message.source).isprintable()
    return layer.problem.code


def test_a_file_is_read_byte_for_byte(tmp_path: Path) -> None:
    data = bytes(range(256)) + b"\r\n\x1a\r\n"
    (tmp_path / "қазақша мен русский.json").write_bytes(data)
    assert read_layer("given", tmp_path / "қазақша мен русский.json").data == data


def test_what_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.json") == "file-missing"
    assert code_of(tmp_path / "no folder" / "none.json") == "file-missing"
    (tmp_path / "link.json").symlink_to(tmp_path / "none.json")
    assert code_of(tmp_path / "link.json") == "file-missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "file-not-regular"
    assert read_text(tmp_path) == ""


@pytest.mark.parametrize("name", ["a\0b", "a" * 300, "\ud800", "x/" * 3000])
def test_a_name_that_no_file_can_have_is_explained(tmp_path: Path, name: str) -> None:
    assert code_of(tmp_path / name) in {"file-unreadable", "file-missing"}
    assert read_text(tmp_path / name) == ""
    assert not write_atomically(tmp_path / name / "settings.json", "x") or name == "\ud800"


def test_a_file_where_a_folder_should_be_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert code_of(tmp_path / "file" / "content.json") == "file-unreadable"
    assert not write_atomically(tmp_path / "file" / "settings.json", "x")


@POSIX
def test_a_pipe_does_not_stop_the_program(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[object] = []
    reader = threading.Thread(target=lambda: found.extend([code_of(pipe), read_text(pipe)]), daemon=True)
    reader.start()
    reader.join(timeout=20)
    assert found == ["file-not-regular", ""]


@POSIX
@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
def test_a_device_is_no_file(device: str) -> None:
    assert code_of(Path(device)) == "file-not-regular"
    assert read_text(Path(device)) == ""


@POSIX
def test_a_loop_of_links_is_explained(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert code_of(tmp_path / "a") == "file-unreadable"


def test_no_more_is_read_of_a_huge_file_than_shows_that_it_is_huge(tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(1 << 30)
    data = read_layer("given", huge).data
    assert data is not None
    assert len(data) == MAXIMUM_SIZE + 1
    assert len(read_text(huge)) <= MAXIMUM_SIZE + 1


def test_descriptors_are_closed(tmp_path: Path) -> None:
    def count() -> int:
        return len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0  # noqa: PTH208

    (tmp_path / "file").write_bytes(b"x")
    before = count()
    for _ in range(20):
        read_layer("given", tmp_path)
        read_layer("given", tmp_path / "file")
        write_atomically(tmp_path / "file", "\ud800")
    assert count() == before


def test_bytes_that_are_no_text_are_read_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"\xff\xfe{")
    assert read_text(tmp_path / "settings.json") == "\ufffd\ufffd{"


def test_writing_makes_folders_and_replaces(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "settings.json"
    assert write_atomically(file, "бір\n")
    assert write_atomically(file, "екі\n")
    assert file.read_bytes() == "екі\n".encode()
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


@POSIX
def test_what_is_for_others_can_be_read_by_them_and_what_is_private_cannot(tmp_path: Path) -> None:
    own, card = tmp_path / "rooms.json", tmp_path / "card.pdf"
    before = os.umask(0o027)
    try:
        assert write_atomically(own, "own")
        assert write_bytes_atomically(card, b"for others", is_private=False)
        assert os.umask(0o027) == 0o027, "asking for it changes nothing"
    finally:
        os.umask(before)
    assert (own.stat().st_mode & 0o777, card.stat().st_mode & 0o777) == (0o600, 0o640)
    card.chmod(0o604)
    assert write_bytes_atomically(card, b"again", is_private=False)
    assert card.stat().st_mode & 0o777 == 0o604


@pytest.mark.parametrize("text", ["\ud800", "x" * 100_000 + "\udfff"])
def test_what_cannot_be_written_leaves_the_old_file_and_nothing_else(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    assert write_atomically(file, "old")
    assert not write_atomically(file, text)
    assert file.read_text(encoding="utf-8") == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    assert not write_atomically(tmp_path / "settings.json", "x")
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    texts = ["a" * 50_000, "b" * 60_000]
    assert write_atomically(file, texts[0])
    done = threading.Event()

    def write() -> None:
        for index in range(60):
            write_atomically(file, texts[index % 2])
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = {read_text(file)}
    while not done.is_set():
        seen.add(read_text(file))
    writer.join()
    assert seen <= set(texts)


# What a person without rights meets; as nobody where the tests themselves run as root.
AS_NOBODY = """
import os, sys
from pathlib import Path
import launcher.core.problem_texts
import launcher.core.problem_words
from launcher.system.files import read_layer, read_text, write_atomically
if os.getuid() == 0:
    os.setgroups([])
    os.setgid({nobody})
    os.setuid({nobody})
folder = Path(sys.argv[1])
for name in ("secret.json", "shut/content.json"):
    print(read_layer("given", folder / name).problem.code, repr(read_text(folder / name)))
for name in ("settings.json", "new/settings.json", "shut/settings.json"):
    print(write_atomically(folder / name, "x"))
"""


@POSIX
def test_without_rights_nothing_is_read_or_written_and_nothing_raised() -> None:
    with tempfile.TemporaryDirectory() as name:  # the folders of pytest are closed to everybody else
        folder = Path(name)
        (folder / "shut").mkdir()
        (folder / "secret.json").write_text("{}", encoding="utf-8")
        for place, mode in ((folder / "secret.json", 0), (folder / "shut", 0), (folder, 0o555)):
            place.chmod(mode)
        said = subprocess.run(
            [sys.executable, "-c", AS_NOBODY.format(nobody=NOBODY), name],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        left = sorted(each.name for each in folder.iterdir())
        for place in (folder, folder / "shut"):
            place.chmod(0o700)
    assert said.stderr == ""
    assert said.stdout.splitlines() == ["file-unreadable ''"] * 2 + ["False"] * 3
    assert left == ["secret.json", "shut"]


def test_a_socket_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        found = read_layer("given", Path("socket")).problem
    assert found is not None
    assert found.code == "file-not-regular"
