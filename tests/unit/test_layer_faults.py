"""Whatever is wrong with a layer of the administrator: the right tiles from the right layer, and a clear sentence.

Real files, pipes, devices, links, owners and rights. Each fault stands once in the place of the computer's layer and
once in that of the room's, without a last good copy and with one. The answer is that of ``explain --json``.
"""

import errno
import fcntl
import json
import os
import random
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.content import Content, LayerSource, LayerStatus, load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.faces.console import Console
from launcher.system import trusted_files
from launcher.system.content_sources import read_layer_of
from launcher.system.trusted_files import Trust, read_trusted
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.layer_faults import (
    ENTRIES,
    FAULTS,
    KINDS,
    LINKED_WAY,
    OTHER,
    VICTIM,
    WAYS,
    WITNESS,
    Fault,
    LayerFolder,
    big_layer,
    flipped,
    layer_bytes,
    says,
    small_file,
)
from tests.helpers.long_tests import times
from tests.helpers.ordinary_person import NOBODY, ordinary_person

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs owners and rights of files")
FLIPS = times(1500, 20_000)
REPLACEMENTS = 300
CORPUS = Path(__file__).resolve().parents[1] / "data" / "links.jsonl"
BELOW = bundled_catalogue()
SMALL = LayerSource("bundled", "bundled.json", small_file())
Explain = Callable[[Content], tuple[dict[str, Any], int]]


@pytest.fixture
def folder(tmp_path: Path) -> LayerFolder:
    """The administrator's folder."""
    return LayerFolder.make(tmp_path / "machine")


@pytest.fixture
def explain(capsys: pytest.CaptureFixture[str]) -> Explain:
    """What ``explain --json`` prints, and its exit code."""

    def ask(content: Content) -> tuple[dict[str, Any], int]:
        capsys.readouterr()
        code = Console(Language.EN, lambda message: message.filled(message.source), as_json=True).explain(content, None)
        printed = capsys.readouterr()
        assert printed.err == ""
        return json.loads(printed.out), int(code)

    return ask


def entry_of(catalogue: Catalogue, entry_id: str) -> Entry:
    """An entry, which has to be there."""
    entry = catalogue.entry(entry_id)
    assert entry is not None, entry_id
    return entry


def title_of(content: Content, entry_id: str) -> str:
    """What the tile says."""
    return entry_of(content.catalogue, entry_id).title.en


def link_of(catalogue: Catalogue, entry_id: str) -> Link | None:
    """Where the tile leads."""
    return entry_of(catalogue, entry_id).link


def below(entry_id: str) -> str:
    """What the tile says in the bundled content."""
    return entry_of(BELOW, entry_id).title.en


def hold(folder: LayerFolder, kind: str, fault: Fault, explain: Explain, *, copy: bool) -> None:
    """Hold the program to what it owes the people at this computer, and the helpdesk."""
    content = folder.content()
    own = [layer for layer in content.layers if layer.name == kind]
    statuses = [LayerStatus.USED] if fault.is_used else [LayerStatus.REFUSED, *[LayerStatus.USED] * copy]
    assert [layer.status for layer in own] == ([] if fault.is_missing else statuses)
    # The right tiles from the right layer.
    is_copied = copy and not fault.is_used and not fault.is_missing
    expected = "Layer" if fault.is_used else "Copy" if is_copied else below(WITNESS)
    assert title_of(content, WITNESS) == expected
    assert len(content.catalogue.entries) == ENTRIES
    assert link_of(content.catalogue, VICTIM) == link_of(BELOW, VICTIM)
    # A clear sentence for what is wrong, and where the tiles come from.
    value, code = explain(content)
    assert code == (ExitCode.FOUND if fault.code else ExitCode.OK)
    if fault.code:
        assert fault.code in [problem.code for problem in own[0].problems]
    reasons = [layer["reason"] for layer in value["layers"] if layer["name"] == kind][:1]
    assert all(isinstance(reason, str) and reason.endswith((".", "?")) for reason in reasons) or not fault.code
    entry = next(entry for entry in value["entries"] if entry["id"] == WITNESS)
    assert entry["set_by"]["title"] == ("bundled" if expected == below(WITNESS) else kind)
    # The other layer is not harmed by this one, unless this one is complete in itself.
    assert title_of(content, OTHER) == "Other" or value["set_by"]["regulation"] == kind == "room"


@pytest.mark.parametrize("copy", [False, True], ids=["alone", "with a copy"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_leaves_the_right_tiles_and_is_named(
    folder: LayerFolder, explain: Explain, name: str, kind: str, copy: bool
) -> None:
    FAULTS[name].do(folder.set_stage(kind, copy=copy))
    hold(folder, kind, FAULTS[name], explain, copy=copy)


@pytest.mark.parametrize("name", WAYS)
def test_a_folder_that_others_can_write_to_makes_all_in_it_untrusted(
    folder: LayerFolder, explain: Explain, name: str
) -> None:
    WAYS[name].do(folder.set_stage("room", copy=True))
    value, code = explain(folder.content())
    assert code == ExitCode.FOUND
    assert [(layer["name"], layer["status"]) for layer in value["layers"]] == [
        *(("bundled", "used"), ("machine", "used"), ("room", "refused"), ("room", "refused"))
    ]
    assert f"“{folder.path / 'rooms'}”" in value["layers"][2]["reason"]
    assert title_of(folder.content(), WITNESS) == below(WITNESS)


def test_a_way_through_a_link_is_not_gone(folder: LayerFolder, explain: Explain) -> None:
    LINKED_WAY.do(folder.set_stage("room", copy=False))
    value, _ = explain(folder.content())
    assert [layer["status"] for layer in value["layers"]] == ["used", "used", "refused"]
    assert str(folder.path / "rooms") in value["layers"][2]["reason"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_somebody_else_is_not_trusted(
    folder: LayerFolder, explain: Explain, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = folder.set_stage(kind, copy=False)
    says(layer_bytes())(file)
    if os.geteuid() == 0:
        os.chown(file, NOBODY, NOBODY)
    else:  # who may not give files away is somebody else instead
        me = os.geteuid()
        monkeypatch.setattr("launcher.system.trusted_files.os.geteuid", lambda: me + 1)
        kind = "machine"  # and then all is refused, from the folder on
    value, code = explain(folder.content())
    refused = [layer for layer in value["layers"] if layer["name"] == kind]
    assert code == ExitCode.FOUND
    assert [layer["status"] for layer in refused] == ["refused"]
    assert "chown root" in refused[0]["reason"]
    assert title_of(folder.content(), WITNESS) == below(WITNESS)


def test_a_folder_of_somebody_else_is_not_trusted(folder: LayerFolder) -> None:
    file = folder.put(folder.file("machine"), layer_bytes())
    with pytest.raises(trusted_files.UntrustedError) as caught:
        read_trusted(file, 10, Trust(frozenset({os.geteuid() + 1}), folder.path))
    assert (caught.value.fault, caught.value.path) == ("owner", folder.path)


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    # Files of the program that are imported late may be closed to ordinary people.
    first = LayerFolder.make(tmp_path / "first")
    first.put(first.file("machine"), b"{")
    assert first.content().problems
    bundled = first.bundled.read_bytes()
    with ordinary_person() as home:
        (home / "bundled.json").write_bytes(bundled)
        folder = LayerFolder.make(home / "machine", bundled=home / "bundled.json")
        file = folder.put(folder.set_stage("machine", copy=True), layer_bytes())
        file.chmod(0)
        layers = folder.content().layers
    assert [(layer.name, layer.status.value) for layer in layers[1:3]] == [("machine", "refused"), ("machine", "used")]
    assert [problem.code for problem in layers[1].problems] == ["file-unreadable"]


def test_a_disk_that_gives_errors_is_named() -> None:
    """The memory of a process at its beginning is a real file that gives a real error (EIO)."""
    trust = Trust(frozenset({0, os.geteuid()}), Path("/proc"))
    found = read_layer_of("machine", Path(f"/proc/{os.getpid()}/mem"), trust)
    assert found is not None
    assert found.problem is not None
    assert (found.data, found.problem.code) == (None, "file-unreadable")
    assert found.problem.message.params["reason"] == os.strerror(errno.EIO)


def test_a_file_that_another_program_has_locked_is_read(folder: LayerFolder, explain: Explain) -> None:
    file = folder.put(folder.set_stage("machine", copy=False), layer_bytes())
    with file.open("rb+") as opened:
        fcntl.flock(opened, fcntl.LOCK_EX)
        fcntl.lockf(opened, fcntl.LOCK_EX)
        hold(folder, "machine", Fault(says(b""), is_used=True), explain, copy=False)


def test_a_file_that_is_replaced_while_it_is_read_is_the_old_or_the_new_one(folder: LayerFolder) -> None:
    file, wishes = folder.set_stage("machine", copy=False), ["Layer", "Second"]
    files = [folder.put(folder.path / f"{word}.json", layer_bytes(word=word)) for word in wishes]
    is_over = threading.Event()

    def keep_replacing() -> None:
        while not is_over.is_set():
            for ready in files:
                twin = folder.put(folder.path / "twin.json", ready.read_bytes())
                twin.replace(file)

    folder.put(file, layer_bytes())
    other = threading.Thread(target=keep_replacing)
    other.start()
    try:
        seen = [load_content(folder.sources().read()) for _ in range(REPLACEMENTS)]
    finally:
        is_over.set()
        other.join()
    assert {title_of(content, WITNESS) for content in seen} == set(wishes)
    assert not [problem for content in seen for problem in content.problems]


def test_a_layer_that_is_cut_off_anywhere_is_refused(folder: LayerFolder) -> None:
    data, file = big_layer(), folder.set_stage("machine", copy=True)
    folder.put(file, b"")
    source = folder.sources().read()[1]
    for place in range(0, len(data), times(17, 1)):
        content = load_content([SMALL, replace(source, data=data[:place])])
        assert [layer.status.value for layer in content.layers] == ["used", "refused", "used"], place
        assert title_of(content, WITNESS) == "Copy"


def test_no_flipped_bit_leaves_the_screen_empty(folder: LayerFolder) -> None:
    data, chance = big_layer(), random.Random(45)  # noqa: S311 - the same ones each time
    folder.put(folder.set_stage("machine", copy=True), b"")
    source = folder.sources().read()[1]
    for _ in range(FLIPS):
        spoilt = flipped(data, chance.randrange(len(data) * 8))
        content = load_content([SMALL, replace(source, data=spoilt)])
        assert content.catalogue.entry(WITNESS) is not None
        assert content.layers[-1].status is LayerStatus.USED


def test_no_hostile_address_of_a_layer_reaches_a_tile(folder: LayerFolder) -> None:
    file = folder.set_stage("machine", copy=False)
    refused = 0
    for line in CORPUS.read_text("utf-8").splitlines():
        case = json.loads(line)
        folder.put(file, layer_bytes({"id": VICTIM, "url": case["url"]}))
        content = folder.content()
        assert title_of(content, WITNESS) == "Layer"
        if case["verdict"] == "refuse":
            refused += 1
            assert link_of(content.catalogue, VICTIM) == link_of(BELOW, VICTIM), case["kind"]
            assert [problem.pointer for problem in content.layers[1].problems] == ["/entries/1/url"], case["kind"]
    assert refused > 200
