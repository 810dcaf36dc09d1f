"""The portable archive: made alike everywhere, and it runs from wherever it was unpacked."""

import io
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from build_archive import README, build_archive
from bundle_parts import HOST_LIBRARIES
from project_version import source_date, version

from launcher.command_lines import helpdesk_parser
from tests.helpers.bundle import Bundle
from tests.helpers.needed import tools_needed
from tests.helpers.private_disks import PrivateDisks
from tests.helpers.tools import find_tool

TOP = f"nkzu-launcher-{version()}"
SECTIONS = ("ҚАЗАҚША", "ПО-РУССКИ", "ENGLISH")


@pytest.fixture(scope="module")
def archive(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, as `make dist` builds it but for the effort of packing."""
    with tools_needed():
        find_tool("xz")
    return build_archive(bundle.folder, output=tmp_path_factory.mktemp("archive"), effort=0)


def members(archive: Path) -> list[tarfile.TarInfo]:
    """What is in it, in order; Python alone may have no xz."""
    unpacked = subprocess.run([find_tool("xz"), "-dc", str(archive)], capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(unpacked)) as tar:
        return list(tar)


def test_two_builds_are_identical(bundle: Bundle, archive: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "басқа жер"
    shutil.copytree(bundle.folder, elsewhere, symlinks=True)
    before = os.umask(0o077)
    try:
        again = build_archive(elsewhere, output=tmp_path / "out", effort=0)
    finally:
        os.umask(before)
    assert again.name == archive.name == f"{TOP}-linux-x86_64.tar.xz"
    assert again.read_bytes() == archive.read_bytes(), "other bytes"


def test_all_is_in_one_folder_and_of_nobody(archive: Path) -> None:
    found = members(archive)
    names = [member.name for member in found]
    assert names == sorted(names, key=lambda name: Path(name).parts)
    assert {name.split("/")[0] for name in names} == {TOP}
    assert {(member.uid, member.gid, member.uname, member.gname) for member in found} == {(0, 0, "root", "root")}
    assert {member.mtime for member in found} == {source_date()}
    # A link has no rights of its own.
    assert {member.mode for member in found if not member.issym()} <= {0o755, 0o644}
    programs = {member.name for member in found if member.isfile() and member.mode == 0o755}
    assert {f"{TOP}/nkzu-launcher", f"{TOP}/nkzu-helpdesk"} <= programs


def test_it_brings_the_libraries_that_some_systems_lack(bundle: Bundle, archive: Path) -> None:
    carried = {path.name for path in bundle.internal.iterdir()} & set(HOST_LIBRARIES)
    assert carried
    assert carried <= {Path(member.name).name for member in members(archive)}


def test_it_runs_where_it_was_unpacked_and_nobody_may_write(archive: Path, tmp_path: Path) -> None:
    place = tmp_path / "оқу құралы (2)"
    place.mkdir()
    with tools_needed():
        disks = PrivateDisks.prepare(tmp_path)
        subprocess.run([find_tool("tar"), "-C", str(place), "-xf", str(archive)], check=True)
    for program in ("nkzu-launcher", "nkzu-helpdesk"):
        command = disks.frozen(place, [str(place / TOP / program), "--version"])
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"{program} {version()}\n", "")


def test_the_page_in_it_says_the_same_in_three_languages() -> None:
    text = README.read_text(encoding="utf-8")
    parts = [text.split(section)[1] for section in SECTIONS]
    parts = [part.split(after)[0] for part, after in zip(parts, (*SECTIONS[1:], "licenses/"), strict=True)]
    commands = [re.findall(r"^    \./(\S+)((?: [a-z]+)*)", part, re.MULTILINE) for part in parts]
    assert commands[0] == commands[1] == commands[2]
    assert len(commands[0]) == 4
    for program, arguments in commands[0]:
        if program == "nkzu-helpdesk":
            helpdesk_parser().parse_args(arguments.split())


def test_an_archive_that_was_not_finished_is_not_handed_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bundle").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path))  # without xz
    with pytest.raises(FileNotFoundError, match="xz"):
        build_archive(tmp_path / "bundle", output=tmp_path / "dist")
    assert not list((tmp_path / "dist").glob("*"))
