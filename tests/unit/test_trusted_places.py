"""What a kiosk believes: only what an administrator alone can have written."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

import pytest

from launcher.system.trusted_places import is_installed_for_all, is_trusted, trusted_environment
from tests.helpers.ordinary_person import NOBODY, ordinary_person

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs owners and rights of files")
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="makes files that are root's")
WINDOWS = {"ProgramFiles": r"C:\Program Files", "ProgramFiles(x86)": r"C:\Program Files (x86)", "SYSTEMROOT": ""}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A file in two folders, all of them root's alone."""
    file = tmp_path / "share/applications/browser.desktop"
    file.parent.mkdir(parents=True)
    file.touch()
    for path in (file, *file.parents[:2]):
        path.chmod(0o755)
    return file


def test_the_systems_own_programs_are_trusted() -> None:
    assert is_trusted(Path("/usr/bin/env"))
    assert is_trusted(Path("/usr/share"))


def test_what_is_not_there_or_is_no_path_is_not_trusted() -> None:
    assert not is_trusted(Path("/usr/bin/no-such-browser"))
    assert not is_trusted(Path("/usr/bin/\0"))


def test_ones_own_file_is_not_trusted() -> None:
    with ordinary_person() as home:
        file = home / "firefox"
        file.touch(mode=0o755)
        assert not is_trusted(file)


@as_root
def test_a_file_of_root_is_trusted_until_others_can_change_it(place: Path) -> None:
    assert is_trusted(place)
    place.chmod(0o664)
    assert not is_trusted(place)
    place.chmod(0o646)
    assert not is_trusted(place)


@as_root
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_somebody_elses_file_or_folder_is_not_trusted(place: Path, depth: int) -> None:
    os.chown((place, *place.parents)[depth], NOBODY, 0)
    assert not is_trusted(place)


@as_root
def test_a_folder_above_that_others_can_write_to_is_not_trusted_unless_they_cannot_replace(place: Path) -> None:
    place.parent.parent.chmod(0o777)
    assert not is_trusted(place)
    place.parent.parent.chmod(0o1777)
    assert is_trusted(place)
    # In that folder itself anybody can put a file.
    assert not is_trusted(place.parent.parent)


@as_root
def test_a_link_is_as_good_as_what_it_leads_to(place: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(place)
    assert is_trusted(link)
    os.chown(place, NOBODY, 0)
    assert not is_trusted(link)
    link.unlink()
    link.symlink_to(link)
    assert not is_trusted(link)


@as_root
def test_a_search_sees_the_administrators_folders_only(place: Path, tmp_path: Path) -> None:
    share, open_to_all = place.parent.parent, tmp_path / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    given = {
        "HOME": "/home/student",
        "XDG_DATA_HOME": str(share),
        "XDG_CONFIG_HOME": str(share),
        "BROWSER": "/home/student/bin/firefox",
        "PATH": f"{open_to_all}:relative:/usr/bin:{share}",
        "XDG_DATA_DIRS": f"{share}:{open_to_all}:",
        "DISPLAY": ":0",
    }
    assert trusted_environment(given) == {
        "DISPLAY": ":0",
        "PATH": f"/usr/bin:{share}",
        "XDG_CONFIG_DIRS": "/etc/xdg",
        "XDG_DATA_DIRS": str(share),
    }
    place.parent.chmod(0o777)
    assert trusted_environment(given)["XDG_DATA_DIRS"] == ":"


def test_without_a_word_the_usual_folders_are_looked_at() -> None:
    kept: Mapping[str, str] = trusted_environment({"XDG_DATA_DIRS": ""})
    assert set(kept["XDG_DATA_DIRS"].split(":")) <= {"/usr/local/share", "/usr/share"}
    assert kept["PATH"] == ":"


@pytest.mark.parametrize(
    ("program", "trusted"),
    [
        (r"C:\Program Files\Mozilla Firefox\firefox.exe", True),
        (r"c:\program files (x86)\Google\Chrome\Application\chrome.exe", True),
        (r"C:\Users\student\AppData\Local\Google\Chrome\Application\chrome.exe", False),
        (r"C:\Program Files\..\Users\student\chrome.exe", False),
        (r"D:\Program Files\Mozilla Firefox\firefox.exe", False),
        (r"\Windows\chrome.exe", False),
    ],
)
def test_on_windows_a_program_is_installed_for_all_where_only_administrators_install(
    program: str, trusted: bool
) -> None:
    assert is_installed_for_all(PureWindowsPath(program), WINDOWS) is trusted
