"""Two builds of the same source are the same, wherever and by whom they are made."""

import os
import shutil
import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.helpers.bundle import BUILD_S, build_python
from tests.helpers.needed import tools_needed
from tests.helpers.program import REPOSITORY

TAKEN = ("launcher", "packaging", "resources", "i18n", "build.spec", "CHANGELOG.md", "LICENSE")
# What must make no difference: when and where somebody lives, and which language they speak.
BUILDERS = ({"TZ": "Asia/Almaty", "LANG": "C.UTF-8"}, {"TZ": "America/Lima", "LANG": "C", "LC_ALL": "C"})
EPOCH = "1767225600"


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """What is below a folder: the rights of each file and folder, and its content or where it leads."""
    found = {}
    for path in folder.rglob("*"):
        content = str(path.readlink()).encode() if path.is_symlink() else b"" if path.is_dir() else path.read_bytes()
        found[str(path.relative_to(folder))] = (stat.S_IMODE(path.lstat().st_mode), content)
    return found


def start_build(folder: Path, builder: Mapping[str, str], home: Path) -> "subprocess.Popen[str]":
    """Begin to build in a copy of the source, as somebody who has a home of their own."""
    for name in TAKEN:
        source = REPOSITORY / name
        copy = shutil.copytree if source.is_dir() else shutil.copy2
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        copy(source, folder / name)
    home.mkdir()
    outside = {name: text for name, text in os.environ.items() if not name.startswith(("LC_", "XDG_"))}
    environment = {**outside, **builder, "HOME": str(home), "SOURCE_DATE_EPOCH": EPOCH}
    command = (*build_python(), str(folder / "packaging/build_bundle.py"))
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def test_two_builds_in_two_folders_are_the_same(tmp_path: Path) -> None:
    folders = [tmp_path / "here", tmp_path / "another folder/there"]
    with tools_needed():
        homes = (tmp_path / "home-1", tmp_path / "home-2")
        builds = [start_build(*given) for given in zip(folders, BUILDERS, homes, strict=True)]
    for build in builds:
        said, _ = build.communicate(timeout=BUILD_S)
        assert build.returncode == 0, said
    one, other = (tree(folder / "build/linux/nkzu-launcher") for folder in folders)
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []
    assert len(one) > 100
