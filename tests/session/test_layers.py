"""A computer whose layers are spoilt, as people meet it: every tile is there, from the right layer, and it is said."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from launcher.core.catalogue import Kind
from launcher.core.languages import Language
from launcher.system.content_sources import last_good
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Role
from tests.helpers.content_files import BUNDLED, ContentFile
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import FrontDoor
from tests.helpers.layer_faults import FAULTS, OTHER, WITNESS, LayerFolder, as_layer, layer_bytes
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import REPOSITORY, launcher
from tests.helpers.starter import Starter

TILES = 8
HOST = os.uname().nodename.partition(".")[0].lower()
LEFT_OUT = (
    "▲ What the administrator changed for this computer could not be used, "
    "so an address may be out of date. Please tell the helpdesk."
)
BEFORE = (
    "▲ The latest change that the administrator made for this computer could not be used; "
    "the one before it is shown. Please tell the helpdesk."
)


@pytest.fixture
def folder(tmp_path: Path) -> LayerFolder:
    """The administrator's folder, with a sound layer for the room of this computer."""
    folder = LayerFolder.make(tmp_path / "machine")
    folder.put(folder.path / "rooms" / f"{HOST}.json", as_layer(OTHER, "Room"))
    return folder


def open_window(
    starter: Starter, bus: AccessibilityBus, folder: LayerFolder, *arguments: str, expected: ContentFile | None = None
) -> FrontDoor:
    """Open a window that has `folder` as its administrator's folder."""
    places = ("--language", "kk", "--machine-dir", str(folder.path))
    program = starter.start(launcher(starter.folder / "launcher", *places, *arguments))
    content = expected or ContentFile(BUNDLED, folder.content(HOST).catalogue)
    return FrontDoor.of(program, bus, content)


def check_tiles(door: FrontDoor, **titles: str) -> None:
    """Every tile is there, and these have these titles. The kiosk has a page of its own for guides."""
    buttons = {node.name for node in door.frame.find_all(role=Role.PUSH_BUTTON)}
    tiles = [entry for entry in door.content.on_the_screen() if entry.kind not in {Kind.GUIDE, Kind.DOCUMENT}]
    assert len(tiles) == TILES
    for entry in tiles:
        assert door.words.opener(entry, door.content.catalogue) in buttons, entry.id
    for entry_id, title in titles.items():
        assert door.content.entry(entry_id).title.kk == title


def check_notice(door: FrontDoor, sentence: str, file: Path) -> None:
    """A strip says it, and its dialog names the file and the cure."""
    said = door.words.say("ProblemNotice", sentence)
    assert said in [node.name for node in door.frame.find_all(role=Role.LABEL)]
    door.button(door.words.say("ProblemNotice", "Details")).press()
    dialog = door.dialog()
    assert [node for node in dialog.walk() if node.name.startswith(str(file))]
    dialog.find(door.words.say("ProblemNotice", "Close"), Role.PUSH_BUTTON).press()
    door.wait_until_no_dialog()


@pytest.mark.parametrize("fault", ["a pipe", "writable by all"])
def test_a_desktop_whose_layer_is_spoilt_shows_all_the_rest(
    fault: str, starter: Starter, accessibility: AccessibilityBus, folder: LayerFolder
) -> None:
    FAULTS[fault].do(folder.file("machine"))
    door = open_window(starter, accessibility, folder)
    check_tiles(door, **{OTHER: "Room", WITNESS: bundled_title()})
    check_notice(door, LEFT_OUT, folder.file("machine"))


def test_a_desktop_whose_layer_is_spoilt_shows_the_last_good_copy(
    starter: Starter, accessibility: AccessibilityBus, folder: LayerFolder
) -> None:
    file = folder.put(folder.file("machine"), layer_bytes()[:-20])
    folder.put(last_good(file), layer_bytes(word="Copy"))
    door = open_window(starter, accessibility, folder)
    check_tiles(door, **{OTHER: "Room", WITNESS: "Copy"})
    check_notice(door, BEFORE, file)


def test_a_kiosk_whose_layer_is_spoilt_shows_all_the_rest(
    starter: Starter, accessibility: AccessibilityBus, folder: LayerFolder
) -> None:
    FAULTS["a link"].do(folder.file("machine"))
    door = open_window(starter, accessibility, folder, "--kiosk")
    check_tiles(door, **{OTHER: "Room", WITNESS: bundled_title()})
    check_notice(door, LEFT_OUT, folder.file("machine"))


def test_in_the_safe_mode_no_layer_is_read(
    starter: Starter, accessibility: AccessibilityBus, folder: LayerFolder
) -> None:
    folder.put(folder.file("machine"), layer_bytes())
    bundled = ContentFile(BUNDLED, bundled_catalogue())
    check_tiles(open_window(starter, accessibility, folder, "--kiosk", "--safe-mode", expected=bundled))


@pytest.mark.parametrize(
    "fault", ["a gigabyte of nothing", "a device", "a folder", "deep", "two thousand broken tiles"]
)
def test_no_fault_keeps_the_program_from_starting(fault: str, starter: Starter, folder: LayerFolder) -> None:
    FAULTS[fault].do(folder.file("machine"))
    launch = launcher(starter.folder / "launcher", "--machine-dir", str(folder.path), "--quit-when-ready")
    program = starter.start(launch)
    program.wait_for_event("ready")
    assert program.wait_for_exit() == 0


USUAL = (
    'cp -a /etc "$1" && cp -r "$2" "$1/nkzu-launcher" && chmod "$3" "$1/nkzu-launcher/content.json"'
    ' && mount --bind "$1" /etc && shift 3 && exec "$@"'
)


@pytest.mark.parametrize("mode", ["644", "666"])
def test_the_usual_folder_of_a_computer_is_read_if_it_is_the_administrators(
    mode: str, desktop: Desktop, folder: LayerFolder, tmp_path: Path
) -> None:
    """The real program looks into the real place; the process has a folder /etc of its own."""
    folder.put(folder.file("machine"), layer_bytes())
    way_in = PrivateHosts.prepare(tmp_path / "hosts", ())
    script = ("sh", "-c", USUAL, "sh", str(tmp_path / "etc"), str(folder.path), mode)
    helpdesk = (sys.executable, "-m", "launcher.helpdesk", "explain", "--json")
    done = subprocess.run(
        (*way_in.entrance, *script, *way_in.exit_from_privilege, *helpdesk),
        env=dict(desktop.environment), cwd=REPOSITORY, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stderr == b""
    layers = {layer["name"]: layer for layer in json.loads(done.stdout)["layers"]}
    # Who is not the administrator could only make a folder of their own, which is not believed.
    is_believed = os.geteuid() == 0
    assert layers["machine"]["path"] == "/etc/nkzu-launcher/content.json"
    assert layers["machine"]["status"] == ("used" if is_believed and mode == "644" else "refused")
    assert layers["room"]["status"] == ("used" if is_believed else "refused")
    if mode == "666":
        assert "chmod go-w" in layers["machine"]["reason"] or not is_believed


def bundled_title() -> str:
    """What the tile says that the layer would have changed."""
    entry = bundled_catalogue().entry(WITNESS)
    assert entry is not None
    return entry.title.text(Language.KK)
