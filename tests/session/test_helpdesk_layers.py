"""`nkzu-helpdesk deploy`, and what the other commands say of the layers of a computer, as real commands."""

import errno
import json
import os
import subprocess
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.desktop import Desktop
from tests.helpers.layer_faults import OTHER, VICTIM, WITNESS, LayerFolder, layer_bytes, title
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import REPOSITORY
from tests.session.test_helpdesk_commands import HELPDESK, answer, run

DEPLOY_KEYS = {"deployed", "path", "changes", "problems", "reason"}
BUNDLED = str(REPOSITORY / "resources/content.json")
HOST = os.uname().nodename.partition(".")[0].lower()


@pytest.fixture
def folder(tmp_path: Path) -> LayerFolder:
    """The administrator's folder."""
    return LayerFolder.make(tmp_path / "machine")


@pytest.fixture
def layer(tmp_path: Path) -> Path:
    """A layer that is ready to be deployed."""
    rooms = [{"room": "305", "hosts": [f"{HOST[:1]}*"]}]
    file = tmp_path / "new.json"
    file.write_bytes(layer_bytes({"id": VICTIM, "hidden": True}, rooms=rooms))
    return file


def test_a_layer_is_deployed_and_what_changes_is_said(desktop: Desktop, folder: LayerFolder, layer: Path) -> None:
    place = ("--machine-dir", str(folder.path))
    value = answer(desktop, "deploy", str(layer), *place)
    assert set(value) >= DEPLOY_KEYS
    assert (value["deployed"], value["written"], value["reason"]) == (True, True, None)
    assert value["path"] == str(folder.file("machine"))
    assert {change["kind"] for change in value["changes"]} == {"hidden", "text", "edition", "around"}
    again = answer(desktop, "deploy", str(layer), *place)
    assert (again["deployed"], again["written"], again["changes"]) == (True, False, [])
    explained = answer(desktop, "explain", *place)
    assert [found["name"] for found in explained["layers"]] == ["bundled", "machine"]
    assert explained["layers"][1]["changed"] is not None
    assert explained["hidden"] == [{"id": VICTIM, "layer": "machine"}]


def test_a_room_gets_a_layer_on_top_of_that_of_the_computer(
    desktop: Desktop, folder: LayerFolder, layer: Path, tmp_path: Path
) -> None:
    place = ("--machine-dir", str(folder.path))
    answer(desktop, "deploy", str(layer), *place)
    for_room = tmp_path / "room.json"
    for_room.write_text(json.dumps({"schema": 1, "entries": [{"id": OTHER, "title": title("Room")}]}), encoding="utf-8")
    value = answer(desktop, "deploy", str(for_room), "--room", "305", *place)
    assert {change["id"] for change in value["changes"]} == {OTHER}
    assert value["note"] is None
    # No room of this name is known: it is for a single computer.
    assert "“lab-9”" in answer(desktop, "deploy", str(for_room), "--room", "lab-9", *place)["note"]
    entries = {entry["id"]: entry["set_by"]["title"] for entry in answer(desktop, "explain", *place)["entries"]}
    assert (entries[OTHER], entries[WITNESS]) == ("room", "machine")


@pytest.mark.parametrize("language", Language)
def test_a_file_with_mistakes_changes_nothing(
    desktop: Desktop, folder: LayerFolder, layer: Path, language: Language
) -> None:
    place = ("--machine-dir", str(folder.path), "--language", language.value)
    answer(desktop, "deploy", str(layer), *place)
    before = folder.file("machine").read_bytes()
    layer.write_bytes(layer_bytes({"id": VICTIM, "url": "BigBlueButton.nkzu.kz:81"}))
    value = answer(desktop, "deploy", str(layer), *place, code=1)
    assert (value["deployed"], value["written"], value["changes"]) == (False, False, [])
    assert [problem["pointer"] for problem in value["problems"]] == ["/entries/1/url"]
    assert value["reason"]
    assert folder.file("machine").read_bytes() == before
    told = run(desktop, "deploy", str(layer), *place)
    assert told.returncode == 1
    assert value["reason"] in told.stdout.decode()


def test_what_cannot_be_deployed_is_said(desktop: Desktop, folder: LayerFolder, layer: Path, tmp_path: Path) -> None:
    place = ("--machine-dir", str(folder.path))
    missing = answer(desktop, "deploy", str(tmp_path / "none.json"), *place, code=1)
    assert [problem["code"] for problem in missing["problems"]] == ["file-missing"]
    assert run(desktop, "deploy", str(layer), "--room", "../x", *place).returncode == 2
    assert run(desktop, "deploy", *place).returncode == 2
    folder.path.chmod(0o777)
    open_to_all = answer(desktop, "deploy", str(layer), *place, code=1)
    assert f'chmod go-w "{folder.path}"' in open_to_all["reason"]
    assert not folder.file("machine").exists()


def test_a_layer_that_is_in_force_without_its_copy_is_told_as_that(
    desktop: Desktop, folder: LayerFolder, layer: Path
) -> None:
    copy = folder.path / "content.last-good.json"
    copy.mkdir()
    place = ("--machine-dir", str(folder.path))
    found = answer(desktop, "deploy", str(layer), *place, code=1)
    assert (found["deployed"], found["written"]) == (True, True)
    assert str(copy) in found["reason"]
    layer.write_bytes(layer_bytes(word="Second"))
    lines = run(desktop, "deploy", str(layer), *place).stdout.decode().splitlines()
    assert [line[0] for line in lines] == ["✓", "✗"]
    assert str(copy) in lines[1]


def test_without_a_file_every_layer_in_force_is_checked(desktop: Desktop, folder: LayerFolder, layer: Path) -> None:
    place = ("--machine-dir", str(folder.path))
    answer(desktop, "deploy", str(layer), *place)
    # A host that only a hidden entry leads to is no mistake of the content below.
    assert answer(desktop, "validate", *place)["files"] == [
        *({"file": file, "problems": []} for file in (str(folder.file("machine")), BUNDLED))
    ]
    folder.put(folder.file("machine"), b"{")
    files = answer(desktop, "validate", *place, code=1)["files"]
    assert [(Path(file["file"]).name, len(file["problems"])) for file in files] == [
        *(("content.last-good.json", 0), ("content.json", 1), ("content.json", 0))
    ]


def test_the_doctor_names_each_layer_and_the_right_that_is_wrong(
    desktop: Desktop, folder: LayerFolder, layer: Path
) -> None:
    place = ("--machine-dir", str(folder.path))
    answer(desktop, "deploy", str(layer), *place)
    folder.file("machine").chmod(0o666)
    folder.put(folder.path / "rooms" / f"{HOST}.json", b"")
    found = {finding["id"]: finding for finding in answer(desktop, "doctor", *place, code=1)["findings"]}
    assert {name: found[name]["status"] for name in found if name.startswith("layer-")} == {
        **{"layer-bundled": "ok", "layer-machine": "failed", "layer-machine-last-good": "ok", "layer-room": "failed"}
    }
    assert f'chmod go-w "{folder.file("machine")}"' in found["layer-machine"]["cure"]
    assert "Layer 1" in found["layer-machine-last-good"]["message"]
    assert found["layer-room"]["cure"]


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a file over another one")
def test_a_disk_that_gives_errors_is_no_hindrance(desktop: Desktop, folder: LayerFolder, tmp_path: Path) -> None:
    """The memory of a process at its beginning is a real file that gives a real error (EIO)."""
    file = folder.put(folder.set_stage("machine", copy=True), layer_bytes())
    way_in = PrivateHosts.prepare(tmp_path / "hosts", ())
    script = ("sh", "-c", 'mount --bind "/proc/$$/mem" "$1" && shift && exec "$@"', "sh", str(file))
    command = (*way_in.entrance, *script, *HELPDESK, "explain", "--json", "--machine-dir", str(folder.path))
    done = subprocess.run(
        command, env=dict(desktop.environment), cwd=REPOSITORY, capture_output=True, check=False, timeout=30
    )
    layers = [layer for layer in json.loads(done.stdout)["layers"] if layer["name"] == "machine"]
    assert (done.returncode, done.stderr) == (1, b"")
    assert [layer["status"] for layer in layers] == ["refused", "used"]
    assert os.strerror(errno.EIO) in layers[0]["reason"]


@pytest.mark.parametrize("language", Language)
def test_explain_says_for_people_what_comes_from_where(
    desktop: Desktop, folder: LayerFolder, layer: Path, language: Language
) -> None:
    folder.put(folder.file("machine"), layer.read_bytes())
    done = run(desktop, "explain", "--machine-dir", str(folder.path), "--language", language.value)
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert any("machine" in line and "title" in line for line in lines)
    assert any("machine" in line and VICTIM in line for line in lines)
