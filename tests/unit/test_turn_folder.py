"""The folder of a turn: where it is made, whose it is, and that nothing of it stays."""

import os
import sys
from pathlib import Path

import pytest

import launcher.system.turn_folder as turn_folder
from launcher.system.folder_lock import hold
from launcher.system.turn_folder import LONGEST_PARENT, NoRoomError, TurnFolder, left_folders, make_turn_folder
from tests.helpers.ordinary_person import NOBODY, ordinary_person

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs rights and locks of Linux")
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="makes files of others")
LEFT = "nkzu.abcd_123"


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place, by a name that is not absolute."""
    return Path(os.path.relpath(tmp_path_factory.mktemp("p"), Path.cwd()))


@pytest.fixture(autouse=True)
def _any_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folders of tests have long names, and no test here makes sockets."""
    monkeypatch.setattr(turn_folder, "LONGEST_PARENT", 1000)


def crashed(place: Path, name: str = LEFT) -> Path:
    """Make what a turn leaves whose launcher was killed."""
    folder = place / name
    (folder / "home").mkdir(parents=True)
    (folder / "home/secret").write_text("cookie", encoding="utf-8")
    folder.chmod(0o700)
    return folder


def forget(folder: TurnFolder) -> None:
    """Let go of a folder as the system does when its holder is killed."""
    folder._lock.release()


def test_only_we_can_look_into_it(place: Path) -> None:
    folder = make_turn_folder([place])
    assert folder.path.parent == place.resolve()
    assert turn_folder._NAME.fullmatch(folder.path.name)
    assert [path.stat().st_mode & 0o777 for path in (folder.path, folder.downloads)] == [0o700, 0o700]
    assert folder.remove()
    assert list(place.iterdir()) == []


def test_the_first_place_that_takes_one_is_taken(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = place / "file"
    file.touch()
    monkeypatch.setattr(turn_folder, "LONGEST_PARENT", len(os.fsencode(place.resolve())) + 2)
    folder = make_turn_folder([file / "x", place / "long", place / "a", place])
    assert folder.path.parent == place.resolve() / "a"
    assert folder.remove()


def test_where_no_place_takes_one_each_tells_why(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turn_folder, "_LEAST_FREE", 2**62)
    file = place / "file"
    file.touch()
    with pytest.raises(NoRoomError) as told:
        make_turn_folder([place, file])
    assert str(told.value) == f"{place}: the disk is full; {file}: File exists"
    assert [path.name for path in place.iterdir()] == ["file"]
    with pytest.raises(NoRoomError, match="no place"):
        make_turn_folder([])


def test_a_place_that_cannot_be_written_is_passed_over() -> None:
    with ordinary_person() as home:
        frozen = home / "frozen"
        frozen.mkdir(mode=0o500)
        folder = make_turn_folder([frozen, home])
        assert folder.path.parent == home
        assert folder.remove()


def test_a_profile_is_made_once(place: Path) -> None:
    folder = make_turn_folder([place])
    profile = folder.profile("p0", {"Default/Preferences": "{}", "Local State": "x"})
    assert (profile / "Default/Preferences").read_text(encoding="utf-8") == "{}"
    (profile / "Local State").write_text("changed by the browser", encoding="utf-8")
    assert folder.profile("p0", {"Local State": "x"}) == profile
    assert (profile / "Local State").read_text(encoding="utf-8") == "changed by the browser"
    assert sorted(path.name for path in folder.path.iterdir()) == ["home", "p0"]
    assert folder.remove()


def test_its_programs_have_their_home_in_it_and_still_find_the_screen(place: Path, tmp_path: Path) -> None:
    key = tmp_path / ".Xauthority"
    key.touch()
    started_with = {
        "HOME": str(tmp_path),
        "DISPLAY": ":7",
        "XDG_RUNTIME_DIR": "/run/user/7",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PWD": str(tmp_path),
        "SSLKEYLOGFILE": str(tmp_path / "keys"),
    }
    folder = make_turn_folder([place])
    environment = folder.environment(started_with)
    assert environment["XAUTHORITY"] == str(key)
    kept = {name: environment.pop(name) for name in ("DISPLAY", "XDG_RUNTIME_DIR", "XAUTHORITY")}
    assert kept["DISPLAY"] == ":7"
    assert set(environment) == {
        "HOME",
        "TMPDIR",
        *(f"XDG_{name}_HOME" for name in ("CACHE", "CONFIG", "DATA", "STATE")),
    }
    assert all(Path(value).is_relative_to(folder.path) for value in environment.values())
    # A key that was named stays the one that is used.
    assert folder.environment({**started_with, "XAUTHORITY": "/run/key"})["XAUTHORITY"] == "/run/key"
    assert folder.remove()


def test_what_is_held_is_not_left_over(place: Path) -> None:
    folder = make_turn_folder([place])
    assert hold(folder.path) is None
    assert list(left_folders([place])) == []
    forget(folder)
    (left,) = left_folders([place])
    assert left.path == folder.path
    assert left.remove()


def test_what_a_crash_leaves_is_found_in_every_place_and_removed(place: Path) -> None:
    for name in ("one", "two"):
        crashed(place / name)
    left = list(left_folders([place / "one", place / "none", place / "two"]))
    assert [folder.remove() for folder in left] == [True, True]
    assert not list(place.rglob("secret"))


def test_links_in_a_circle_do_not_keep_other_places_from_being_swept(place: Path, tmp_path: Path) -> None:
    for one, other in (("a", "b"), ("b", "a")):
        (tmp_path / one).symlink_to(tmp_path / other)
    folder = make_turn_folder([place])
    folder._lock.release()
    assert [left.path for left in left_folders([tmp_path / "a", place])] == [folder.path]


def test_what_only_has_the_name_is_not_touched(place: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    (place / "nkzu.aaaaaaaa").symlink_to(elsewhere.resolve())
    (place / "nkzu.bbbbbbbb").touch(mode=0o700)
    crashed(place, "nkzu.cccccccc").chmod(0o755)
    crashed(place, "nkzu-launcher")
    crashed(place, "nkzu.dddddddd2")
    assert list(left_folders([place])) == []


@as_root
def test_what_is_somebody_elses_is_not_touched(place: Path) -> None:
    os.chown(crashed(place), NOBODY, NOBODY)
    assert list(left_folders([place])) == []


def test_no_rights_keep_a_file_and_no_link_leads_out() -> None:
    with ordinary_person() as home:
        outside = home / "outside"
        outside.mkdir()
        (outside / "kept").touch()
        outside.chmod(0o500)
        folder = make_turn_folder([home])
        for mode in (0o000, 0o500):
            locked = folder.path / f"locked{mode}"
            (locked / "inside").mkdir(parents=True)
            (locked / "file").touch(mode=0o400)
            (locked / "link").symlink_to(outside)
            locked.chmod(mode)
        (folder.path / "link").symlink_to(outside)
        folder.path.chmod(0o500)
        assert folder.remove()
        assert not folder.path.exists()
        assert (outside / "kept").exists()
        assert outside.stat().st_mode & 0o777 == 0o500
        outside.chmod(0o700)


@as_root
def test_what_cannot_be_removed_is_told_and_stays_ours() -> None:
    with ordinary_person() as home:
        folder = make_turn_folder([home])
        (folder.path / "ours").touch()
        os.seteuid(0)
        (folder.path / "theirs").mkdir(mode=0o755)
        (folder.path / "theirs/file").touch()
        os.seteuid(NOBODY)
        assert not folder.remove()
        assert [path.name for path in folder.path.iterdir()] == ["theirs"]
        assert list(left_folders([home])) == []
        os.seteuid(0)
        assert folder.remove()
        os.seteuid(NOBODY)


def test_the_folder_of_a_deep_tree_is_removed(place: Path) -> None:
    folder = make_turn_folder([place])
    deepest = folder.path
    for _ in range(200):
        deepest /= "d"
        deepest.mkdir()
    assert folder.remove()


def test_a_socket_of_chromium_fits_below_the_longest_place() -> None:
    socket = "/" + "x" * (LONGEST_PARENT - 1) + f"/{LEFT}/.org.chromium.Chromium.123456/SingletonSocket"
    assert len(socket) <= 107
    assert len("/home/lab/.local/share/nkzu-launcher/turns") <= LONGEST_PARENT
