"""Which layers a computer has: its own, that of its room, one given on the command line; and which are believed."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from launcher.core.catalogue import RoomHosts
from launcher.core.content import load_content
from launcher.core.explanation import explain_content
from launcher.core.json_text import read_json
from launcher.core.room_choice import is_room_name, room_names
from launcher.system.content_sources import ContentSources, bundled_only, find_sources, host_name, last_good
from launcher.system.files import iso_time
from launcher.system.paths import find_paths
from launcher.system.trusted_files import Trust, UntrustedError, machine_trust, read_trusted
from tests.helpers.content_layers import as_file, bundled, codes, load, load_over_bundled
from tests.helpers.layer_faults import HOST, LayerFolder, layer_bytes, title

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs owners and rights of files")
ROOMS = [{"room": "305", "hosts": ["lab-305-*", "spare-0?"]}, {"room": "hall", "hosts": ["*"]}]
PATHS = find_paths(Path())


@pytest.fixture
def folder(tmp_path: Path) -> LayerFolder:
    """The administrator's folder."""
    return LayerFolder.make(tmp_path / "machine")


def names_of(sources: ContentSources) -> list[tuple[str, str]]:
    """The layers that are there, with the names of their files."""
    return [(layer.name, Path(layer.path).name) for layer in sources.read()]


@pytest.mark.parametrize(
    ("host", "names"),
    [
        ("lab-305-07", ("lab-305-07", "305", "hall")),
        ("LAB-305-07.nkzu.kz", ("lab-305-07", "305", "hall")),
        ("spare-01", ("spare-01", "305", "hall")),
        ("spare-011", ("spare-011", "hall")),
        ("305", ("305", "hall")),
        ("", ("hall",)),
        ("..", ("hall",)),
        ("../../etc/passwd", ("hall",)),
        ("зал", ("hall",)),
        ("a" * 65, ("hall",)),
    ],
)
def test_a_computer_belongs_to_the_room_of_its_own_name_and_to_those_that_name_it(
    host: str, names: tuple[str, ...]
) -> None:
    assert room_names(host, read_json(as_file({"schema": 1, "rooms": ROOMS}))) == names


@pytest.mark.parametrize("layer", [None, b"", b"{", b"[]", b'{"rooms": 5}', b'{"rooms": [5, {"room": 1}, {}]}'])
def test_without_a_sound_list_of_rooms_the_name_of_the_computer_counts(layer: bytes | None) -> None:
    assert room_names("lab-1", None if layer is None else read_json(layer)) == ("lab-1",)


@pytest.mark.parametrize("name", ["305", "a", "lab_305-b", "a" * 64])
def test_names_that_a_room_may_have(name: str) -> None:
    assert is_room_name(name)


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "305.last-good", "A", "-a", "a-", "a b", "ә", "a" * 65, "a\n"])
def test_names_that_no_room_may_have(name: str) -> None:
    assert not is_room_name(name)


def test_a_mistake_among_the_rooms_is_named_and_the_others_count() -> None:
    rooms = [{"room": "../x", "hosts": ["a"]}, {"room": "1", "hosts": ["a b", 5, "lab-*"]}, {"room": "2"}]
    content = load_over_bundled({"schema": 1, "rooms": rooms})
    assert codes(content.problems) == ["bad-host-pattern", "bad-host-pattern", "bad-room", "missing-key"]
    assert [found.pointer for found in content.problems][:3] == [
        *("/rooms/0/room", "/rooms/1/hosts/0", "/rooms/1/hosts/1")
    ]
    assert content.catalogue.rooms == (RoomHosts(room="1", hosts=("lab-*",)), RoomHosts(room="2", hosts=()))


@on_linux
def test_the_layers_come_weakest_first(folder: LayerFolder, tmp_path: Path) -> None:
    folder.put(folder.file("machine"), layer_bytes(rooms=ROOMS))
    folder.put(folder.file("room"), layer_bytes())
    given = folder.put(tmp_path / "given.json", layer_bytes())
    files = [("bundled", "content.json"), ("machine", "content.json"), ("room", "305.json"), ("given", "given.json")]
    assert names_of(folder.sources(given=given)) == files
    # The file of the computer itself is closer to it than that of the room.
    folder.put(folder.path / "rooms" / f"{HOST}.json", layer_bytes())
    assert names_of(folder.sources(given=given))[2] == ("room", f"{HOST}.json")
    assert names_of(folder.sources(host="other")) == files[:2]


@on_linux
def test_a_spoilt_layer_of_the_computer_lets_its_copy_say_which_room_it_is(folder: LayerFolder) -> None:
    machine = folder.put(folder.file("machine"), b"{")
    folder.put(folder.file("room"), layer_bytes())
    assert names_of(folder.sources()) == [("bundled", "content.json"), ("machine", "content.json")]
    folder.put(last_good(machine), layer_bytes(rooms=ROOMS))
    assert names_of(folder.sources())[2:] == [("room", "305.json")]
    machine.chmod(0o666)
    assert names_of(folder.sources())[2:] == [("room", "305.json")]


@on_linux
def test_what_does_not_exist_is_no_layer_but_what_is_given_must_exist(folder: LayerFolder, tmp_path: Path) -> None:
    assert names_of(folder.sources()) == [("bundled", "content.json")]
    nowhere = ContentSources(PATHS.content, tmp_path / "nowhere", tmp_path / "none", is_folder_given=True, host="a")
    assert names_of(nowhere) == [("bundled", "content.json"), ("given", "none")]
    assert nowhere.read()[1].problem is not None
    # A copy alone is no layer either: the administrator has taken the layer away.
    folder.put(last_good(folder.file("machine")), layer_bytes())
    assert names_of(folder.sources()) == [("bundled", "content.json")]


@on_linux
def test_a_folder_that_nobody_uses_may_have_any_rights(folder: LayerFolder) -> None:
    folder.path.chmod(0o777)
    assert names_of(folder.sources()) == [("bundled", "content.json")]


def test_in_the_safe_mode_there_is_only_the_bundled_content(folder: LayerFolder) -> None:
    folder.put(folder.file("machine"), layer_bytes())
    sources = bundled_only(PATHS)
    assert names_of(sources) == [("bundled", "content.json")]
    assert sources.watched() == (PATHS.content,)


def test_all_that_may_change_what_is_shown_is_watched(folder: LayerFolder, tmp_path: Path) -> None:
    given = tmp_path / "given.json"
    before = folder.sources(given=given).watched()
    assert before[0] == folder.bundled
    own = folder.path / "rooms" / f"{HOST}.json"
    machine = folder.file("machine")
    assert before[1:] == (machine, last_good(machine), own, last_good(own), given)
    folder.put(machine, layer_bytes(rooms=ROOMS))
    room = folder.file("room")
    assert set(folder.sources().watched()) > {own, room, last_good(room), folder.path / "rooms/hall.json"}


def test_the_usual_folder_and_the_name_of_this_computer_are_found(tmp_path: Path) -> None:
    usual = find_sources(PATHS, {}, None, None)
    assert (usual.machine, usual.is_folder_given) == (Path("/etc/nkzu-launcher"), False)
    named = find_sources(PATHS, {}, tmp_path, tmp_path / "x.json")
    assert (named.machine, named.is_folder_given, named.given) == (tmp_path, True, tmp_path / "x.json")
    assert named.host == host_name() == os.uname().nodename


@on_linux
def test_in_the_usual_folder_only_the_administrator_is_believed(folder: LayerFolder) -> None:
    file = folder.put(folder.file("machine"), layer_bytes())
    with pytest.raises(UntrustedError):  # a folder above it is for all, as /tmp is
        read_trusted(file, 10, Trust(machine_trust(None).owners | {os.geteuid()}))
    assert machine_trust(None) == Trust(frozenset({0}), None)
    assert machine_trust(folder.path) == Trust(frozenset({0, os.geteuid()}), folder.path)
    # A file of the system's own is believed from the root of the disk on.
    assert read_trusted(Path("/usr/bin/env").resolve(), 4, machine_trust(None)).data == b"\x7fELF"


@on_linux
def test_a_folder_that_the_command_line_names_by_a_link_is_looked_at_where_it_is(
    folder: LayerFolder, tmp_path: Path
) -> None:
    folder.put(folder.file("machine"), layer_bytes())
    link = tmp_path / "link"
    link.symlink_to(folder.path)
    by_link = LayerFolder(link)
    assert [layer.problem for layer in by_link.sources().read()] == [None, None]
    folder.path.chmod(0o777)
    assert by_link.sources().read()[1].problem is not None


@on_linux
def test_the_time_of_a_file_is_told(folder: LayerFolder) -> None:
    file = folder.put(folder.file("machine"), layer_bytes())
    os.utime(file, (0, 1_800_000_000))
    assert folder.sources().read()[1].changed == iso_time(1_800_000_000)
    assert iso_time(1e30) == iso_time(float("nan")) == ""


def test_descriptors_are_closed(folder: LayerFolder) -> None:
    def count() -> int:
        return len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").is_dir() else 0  # noqa: PTH208

    folder.put(folder.file("machine"), layer_bytes(rooms=ROOMS))
    folder.put(folder.file("room"), b"{").chmod(0o666)
    before = count()
    for _ in range(20):
        folder.content()
    assert count() == before


@on_linux
def test_each_value_tells_which_layer_set_it(folder: LayerFolder) -> None:
    machine: dict[str, Any] = {
        **{"schema": 1, "rooms": ROOMS, "hosts": [{"host": "new.kz"}], "organisation": {"web_name": "x.kz"}},
        "entries": [{"id": "moodle", "url": "https://new.kz/", "note": title("n")}, {"id": "zoom", "hidden": True}],
        "categories": [{"id": "more", "title": title("More")}],
    }
    folder.put(folder.file("machine"), as_file(machine))
    room = {"schema": 1, "edition": "r", "entries": [{"id": "moodle", "title": title("M"), "url": "zoom.us"}]}
    folder.put(folder.file("room"), as_file(room))
    value = explain_content(folder.content())
    moodle = next(entry for entry in value["entries"] if entry["id"] == "moodle")["set_by"]
    # The layer of the room has a mistake in this entry, so the entry is as the layer of the computer left it.
    assert {key: moodle[key] for key in ("url", "note", "title", "kind")} == {
        **{"url": "machine", "note": "machine", "title": "bundled", "kind": "bundled"}
    }
    assert value["hidden"] == [{"id": "zoom", "layer": "machine"}]
    assert value["hosts"][-1]["set_by"] == {"host": "machine"}
    assert value["hosts"][0]["set_by"]["host"] == "bundled"
    assert value["categories"][-1]["set_by"] == {"id": "machine", "title": "machine"}
    assert (value["organisation"]["set_by"]["web_name"], value["organisation"]["set_by"]["name"]) == (
        *("machine", "bundled"),
    )
    assert set(value["regulation"]["set_by"].values()) == {"bundled"}
    assert value["set_by"] == {"edition": "room", "regulation": "bundled", "rooms": "machine"}
    assert set(value["reminders"][0]["set_by"].values()) == {"bundled"}


def test_a_complete_file_starts_anew() -> None:
    content = load_over_bundled(json.loads((PATHS.content).read_bytes()))
    layers = {layer for entry in explain_content(content)["entries"] for layer in entry["set_by"].values()}
    assert layers == {"layer 1"}
    assert len(content.origins.hosts) == len(content.catalogue.hosts.rules)
    assert load_content([]).origins.of("entries", "moodle") == {}


def test_an_entry_that_comes_back_is_no_longer_hidden() -> None:
    hidden = as_file({"schema": 1, "entries": [{"id": "zoom", "hidden": True}]})
    assert load(bundled(), hidden, hidden).problems == ()
    back = load(bundled(), hidden, as_file({"schema": 1, "entries": [{"id": "zoom", "streams": True}]}))
    assert explain_content(back)["hidden"] == []
    assert back.catalogue.entry("zoom") is not None
