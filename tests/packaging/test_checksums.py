"""The list of checksums is what ``sha256sum`` reads, and finds a file that was changed."""

import subprocess
from pathlib import Path

import checksums
import pytest

from tests.helpers.tools import find_tool


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in {"b.deb": b"two", "Ә launcher.msi": b"three", "a-setup.exe": b"one"}.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [find_tool("sha256sum"), "--check", "--strict", checksums.NAME]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def test_sha256sum_is_content(folder: Path) -> None:
    checksums.write_checksums(folder)
    done = check(folder)
    assert (done.returncode, done.stdout.count(": OK")) == (0, 3), done.stderr


def test_a_changed_file_is_found(folder: Path) -> None:
    checksums.write_checksums(folder)
    (folder / "b.deb").write_bytes(b"too")
    done = check(folder)
    assert done.returncode == 1
    assert "b.deb: FAILED" in done.stdout


def test_names_are_sorted_and_have_no_folder(folder: Path) -> None:
    names = [line.split(" *")[1] for line in checksums.write_checksums(folder).read_text("utf-8").splitlines()]
    assert names == ["a-setup.exe", "b.deb", "Ә launcher.msi"]


def test_again_is_the_same(folder: Path) -> None:
    first = checksums.write_checksums(folder).read_bytes()
    (folder / "a folder").mkdir()
    assert checksums.write_checksums(folder).read_bytes() == first
    assert not list(folder.glob(".*"))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing to sum up"):
        checksums.write_checksums(tmp_path)
