"""The list of checksums is what ``sha256sum`` reads, finds a file that was changed, and is of what was built alone."""

import subprocess
from pathlib import Path

import checksums
import pytest

from tests.helpers.tools import find_tool


@pytest.fixture
def built(tmp_path: Path) -> list[Path]:
    """Three files in a folder, which has another one and a folder too."""
    for name, content in {"b.deb": b"two", "Ә launcher.msi": b"three", "a-setup.exe": b"one", "z.txt": b""}.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "a folder").mkdir()
    return [tmp_path / name for name in ("b.deb", "Ә launcher.msi", "a-setup.exe")]


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [find_tool("sha256sum"), "--check", "--strict", checksums.NAME]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def names(file: Path) -> list[str]:
    return [line.split(" *")[1] for line in file.read_text("utf-8").splitlines()]


def test_sha256sum_is_content(built: list[Path], tmp_path: Path) -> None:
    checksums.write_checksums(tmp_path, built)
    done = check(tmp_path)
    assert (done.returncode, done.stdout.count(": OK")) == (0, 3), done.stderr


def test_a_changed_file_is_found(built: list[Path], tmp_path: Path) -> None:
    checksums.write_checksums(tmp_path, built)
    (tmp_path / "b.deb").write_bytes(b"too")
    done = check(tmp_path)
    assert done.returncode == 1
    assert "b.deb: FAILED" in done.stdout


def test_names_are_of_what_was_built_sorted_and_without_a_folder(built: list[Path], tmp_path: Path) -> None:
    assert names(checksums.write_checksums(tmp_path, built)) == ["a-setup.exe", "b.deb", "Ә launcher.msi"]


def test_again_is_the_same(built: list[Path], tmp_path: Path) -> None:
    first = checksums.write_checksums(tmp_path, built).read_bytes()
    assert checksums.write_checksums(tmp_path, reversed(built)).read_bytes() == first
    assert not list(tmp_path.glob(".*"))


def test_of_an_earlier_list_stays_what_is_to_be_kept_and_is_there(built: list[Path], tmp_path: Path) -> None:
    checksums.write_checksums(tmp_path, built)
    deb, msi, setup = built
    deb.write_bytes(b"changed since")
    setup.unlink()
    (tmp_path / "c.tar.xz").write_bytes(b"four")
    written = checksums.write_checksums(tmp_path, [tmp_path / "c.tar.xz"], lambda name: name != msi.name)
    assert names(written) == ["b.deb", "c.tar.xz"]
    # It vouches for what was built, and not for what lies there now.
    assert "b.deb: FAILED" in check(tmp_path).stdout


def test_nothing_built_is_refused(tmp_path: Path) -> None:
    (tmp_path / "of somebody else.deb").touch()
    with pytest.raises(ValueError, match="nothing to sum up"):
        checksums.write_checksums(tmp_path, [])
