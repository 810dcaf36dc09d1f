"""Putting a layer into its place: whole, believed, with its copy beside it, and only if it is sound."""

import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from launcher.core.content import LayerSource
from launcher.core.content_changes import ChangeKind
from launcher.core.layer_plan import LayerPlan, plan_layer
from launcher.system.content_sources import last_good
from launcher.system.files import read_layer
from launcher.system.layer_writing import LayerPlace
from tests.helpers.content_layers import as_file, bundled, bundled_catalogue, codes
from tests.helpers.layer_faults import FAULTS, VICTIM, WITNESS, LayerFolder, layer_bytes, title
from tests.helpers.ordinary_person import ordinary_person

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs owners and rights of files")
BUNDLED = LayerSource("bundled", "content.json", bundled())


def place(folder: Path, room: str | None = None) -> LayerPlace:
    """Where a layer goes in a folder that the command line names."""
    return LayerPlace(folder, room, is_given=True)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def plan(new: bytes | None, old: bytes | None = None) -> LayerPlan:
    """What is thought of a layer on top of the bundled content."""
    before = None if old is None else LayerSource("machine", "old.json", old)
    return plan_layer([BUNDLED], before, LayerSource("machine", "new.json", new))


@pytest.mark.parametrize("room", [None, "305"])
def test_a_layer_and_its_copy_are_written_once_for_all_to_read(tmp_path: Path, room: str | None) -> None:
    old = os.umask(0o077)
    try:
        target = place(tmp_path / "machine", room)
        assert target.current() is None
        assert target.put(layer_bytes()) == (True, None)
    finally:
        os.umask(old)
    for file in (target.file, last_good(target.file)):
        assert file.read_bytes() == layer_bytes()
        assert rights(file) == 0o644
    assert {rights(folder) for folder in (tmp_path / "machine", target.file.parent)} == {0o755}
    assert sorted(path.name for path in target.file.parent.iterdir()) == sorted(
        [target.file.name, last_good(target.file).name]
    )
    before = target.file.stat()
    assert target.put(layer_bytes()) == (False, None)
    assert target.file.stat() == before
    assert target.put(layer_bytes(word="Second")) == (True, None)
    found = target.current()
    assert found is not None
    assert (found.name, found.data) == ("machine" if room is None else "room", layer_bytes(word="Second"))


@pytest.mark.parametrize("name", ["writable by all", "writable by a group", "a link", "a pipe", "a device", "zeros"])
def test_whatever_stands_in_the_place_is_replaced_by_the_layer(tmp_path: Path, name: str) -> None:
    folder = LayerFolder.make(tmp_path / "machine")
    FAULTS[name].do(folder.file("machine"))
    assert place(folder.path).put(layer_bytes(word="Second")) == (True, None)
    assert not folder.content().problems
    assert folder.file("machine").read_bytes() == layer_bytes(word="Second")
    if name == "a link":
        assert (folder.path / "users.json").read_bytes() == layer_bytes()


def test_a_copy_that_is_missing_or_old_is_mended(tmp_path: Path) -> None:
    target = place(tmp_path / "machine")
    target.put(layer_bytes())
    last_good(target.file).write_bytes(b"{")
    assert target.put(layer_bytes()) == (True, None)
    assert last_good(target.file).read_bytes() == layer_bytes()
    last_good(target.file).unlink()
    assert target.put(layer_bytes()) == (True, None)


def test_a_layer_without_its_copy_is_in_force_all_the_same(tmp_path: Path) -> None:
    folder = LayerFolder.make(tmp_path / "machine")
    last_good(folder.file("machine")).mkdir()
    written, problem = place(folder.path).put(layer_bytes())
    assert written
    assert problem is not None
    assert (problem.code, problem.message.params["file"]) == (
        *("layer-not-written", str(last_good(folder.file("machine")))),
    )
    assert folder.file("machine").read_bytes() == layer_bytes()


@pytest.mark.parametrize("mode", [0o777, 0o775, 0o1777])
def test_nothing_is_written_where_it_would_not_be_believed(tmp_path: Path, mode: int) -> None:
    folder = LayerFolder.make(tmp_path / "machine")
    folder.path.chmod(mode)
    written, problem = place(folder.path).put(layer_bytes())
    assert not written
    assert problem is not None
    assert (problem.code, problem.message.params["file"]) == ("file-writable", str(folder.path))
    assert [path.name for path in folder.path.iterdir()] == ["rooms"]


def test_a_folder_of_rooms_that_is_a_link_is_not_written_to(tmp_path: Path) -> None:
    folder = LayerFolder.make(tmp_path / "machine")
    (folder.path / "rooms").rmdir()
    (tmp_path / "elsewhere").mkdir(mode=0o755)
    (folder.path / "rooms").symlink_to(tmp_path / "elsewhere")
    _, problem = place(folder.path, "305").put(layer_bytes())
    assert problem is not None
    assert problem.code == "file-link"
    assert not list((tmp_path / "elsewhere").iterdir())


def test_who_may_not_write_is_told_so() -> None:
    with ordinary_person() as home:
        target = place(home / "machine")
        assert target.put(layer_bytes()) == (True, None)
        target.folder.chmod(0o555)
        written, problem = target.put(layer_bytes(word="Second"))
        target.folder.chmod(0o755)
        kept = target.file.read_bytes()
    assert not written
    assert problem is not None
    assert problem.code == "layer-not-written"
    assert kept == layer_bytes()


def test_a_folder_in_the_place_of_the_layer_is_not_removed(tmp_path: Path) -> None:
    folder = LayerFolder.make(tmp_path / "machine")
    folder.file("machine").mkdir()
    written, problem = place(folder.path).put(layer_bytes())
    assert not written
    assert problem is not None
    assert problem.code == "layer-not-written"
    assert sorted(path.name for path in folder.path.iterdir()) == ["content.json", "rooms"]


@pytest.mark.parametrize("name", [name for name, fault in FAULTS.items() if fault.code and fault.code != "file-link"])
def test_no_file_with_a_mistake_is_sound(tmp_path: Path, name: str) -> None:
    file = tmp_path / "new.json"
    FAULTS[name].do(file)
    found = plan_layer([BUNDLED], None, read_layer("machine", file))
    if FAULTS[name].code in {"file-writable"}:  # the rights of the file that is handed in are nobody's concern
        assert found.is_sound
    else:
        assert not found.is_sound
        assert found.changes == ()
        assert FAULTS[name].code in codes(found.problems)


def test_the_plan_says_what_changes_from_the_layer_that_is_there(tmp_path: Path) -> None:
    first = as_file({"schema": 1, "entries": [{"id": VICTIM, "hidden": True}]})
    assert [change.kind for change in plan(first).changes] == [ChangeKind.HIDDEN]
    assert [change.kind for change in plan(first, first).changes] == []
    second = plan(layer_bytes(), first).changes
    assert [change.kind for change in second] == [*[ChangeKind.TEXT] * 3, ChangeKind.ADDED, ChangeKind.EDITION]
    rooms: dict[str, Any] = {"schema": 1, "rooms": [{"room": "305", "hosts": ["lab-*"]}], "health": "https://zoom.us/h"}
    assert [(change.kind, change.section) for change in plan(as_file(rooms)).changes] == [
        *((ChangeKind.AROUND, "rooms"), (ChangeKind.AROUND, "health"))
    ]


def test_a_warning_is_no_hindrance() -> None:
    found = plan(as_file({"schema": 1, "entries": [{"id": WITNESS, "title": title("<b>Moodle</b>")}]}))
    assert found.is_sound
    assert set(codes(found.problems)) == {"markup"}
    assert len(found.changes) == 3


def test_a_layer_that_leaves_nothing_is_not_sound() -> None:
    entries = [{"id": entry.id, "hidden": True} for entry in bundled_catalogue().entries]
    assert not plan(as_file({"schema": 1, "entries": entries})).is_sound
    assert not plan(None).is_sound
