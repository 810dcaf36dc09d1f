"""What somebody works on: where it begins, what its edition is, and where it may be written."""

from pathlib import Path

import pytest

from launcher.core.content import LayerSource
from launcher.core.edit_roles import LivePlace
from launcher.core.layer_draft import LayerDraft
from launcher.core.layer_editing import Editing, beginning, layers_below, state_of
from launcher.core.messages import Message
from launcher.core.problems import problem
from launcher.system.layer_files import LayerFiles
from tests.helpers.content_layers import as_file
from tests.helpers.form_filling import BELOW

DAY = "2026-11-28"
MACHINE = as_file({"schema": 1, "edition": DAY, "entries": [{"id": "zoom", "url": "https://zoom.us/x"}]})
ROOM = as_file({"schema": 1, "entries": [{"id": "whatsapp", "hidden": True}]})


def layer(name: str, path: str, data: bytes | None, last_good: LayerSource | None = None) -> LayerSource:
    """A layer as it was found, and its last good copy."""
    fault = None if data is not None else problem("file-link", file=path)
    return LayerSource(name, path, data, fault, "", None if last_good is None else lambda: last_good)


def test_a_new_layer_begins_on_what_is_shown() -> None:
    begun = beginning(BELOW)
    assert begun.draft == LayerDraft()
    assert begun.file is None
    assert begun.below == BELOW
    assert not begun.has_unsaved


def test_the_strongest_layer_is_gone_on_with() -> None:
    begun = beginning((*BELOW, layer("machine", "m/content.json", MACHINE), layer("room", "m/rooms/305.json", ROOM)))
    assert begun.file == Path("m/rooms/305.json")
    assert [one.name for one in begun.below] == ["bundled", "machine"]
    state = state_of(begun.history, begun.below)
    assert [row.change.id for row in state.rows] == ["whatsapp"]
    assert state.below.entry("zoom").link.url == "https://zoom.us/x"  # type: ignore[union-attr]


def test_a_layer_that_is_not_trusted_is_not_gone_on_with() -> None:
    begun = beginning((*BELOW, layer("machine", "m/content.json", None)))
    assert begun.draft == LayerDraft()
    assert begun.file is None


def test_a_last_good_copy_stands_for_its_file() -> None:
    good = LayerSource("machine", "m/content.last-good.json", MACHINE)
    begun = beginning((*BELOW, layer("machine", "m/content.json", b"{", good)))
    assert begun.file == Path("m/content.json")
    assert begun.draft.item("entries", "zoom") is not None


def test_what_is_below_a_file_depends_on_where_it_is() -> None:
    layers = (*BELOW, layer("machine", "m/content.json", MACHINE), layer("room", "m/rooms/305.json", ROOM))
    assert [one.name for one in layers_below(Path("m/rooms/305.json"), layers)] == ["bundled", "machine"]
    assert [one.name for one in layers_below(Path("m/content.json"), layers)] == ["bundled"]
    assert [one.name for one in layers_below(Path("elsewhere.json"), layers)] == ["bundled"]
    assert layers_below(Path(), layers) == BELOW
    assert [one.name for one in layers_below(Path("m/rooms/9.json"), layers, "9")] == ["bundled", "machine"]


def test_the_edition_is_the_day_of_saving_until_somebody_says_otherwise() -> None:
    editing = Editing.of(LayerDraft({"schema": 1, "edition": "2026-11-01"}), Path("a.json"), BELOW)
    assert editing.edition_on(DAY) == "2026-11-01"
    changed = Editing(editing.history.then(editing.draft.hiding("entries", "zoom", is_below=True)), *_rest(editing))
    assert changed.has_unsaved
    assert changed.edition_on(DAY) == DAY
    saved = changed.after_saving(Path("b.json"), changed.to_save(DAY), changed.below)
    assert not saved.has_unsaved
    assert (saved.file, saved.edition_on("2026-11-29"), saved.draft.values["edition"]) == (Path("b.json"), DAY, DAY)
    # The steps before saving can still be taken back, and that is another edition of the same day.
    back = Editing(saved.history.undone(), *_rest(saved))
    assert back.has_unsaved
    assert back.edition_on(DAY) == f"{DAY}-2"
    assert Editing(back.history, *_rest(back)[:3], edition="exams").to_save(DAY).values["edition"] == "exams"


def _rest(editing: Editing) -> tuple[LayerDraft, Path | None, tuple[LayerSource, ...], str, frozenset[str]]:
    return editing.saved, editing.file, editing.below, editing.edition, editing.known


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("machine/content.json", LivePlace()),
        ("machine/other.json", LivePlace()),
        ("machine/rooms/305.json", LivePlace("305")),
        ("machine/rooms/deep/305.json", LivePlace()),
        ("elsewhere/../machine/content.json", LivePlace()),
        ("linked/content.json", LivePlace()),
        ("elsewhere/content.json", None),
        ("machine2/content.json", None),
        ("content.json", None),
    ],
)
def test_every_way_into_the_folder_of_the_launchers_is_known(
    tmp_path: Path, place: str, expected: LivePlace | None
) -> None:
    for folder in ("machine/rooms/deep", "elsewhere", "machine2"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "linked").symlink_to("machine")
    assert LayerFiles(tmp_path / "machine").live_place(tmp_path / place) == expected


def test_a_file_goes_out_and_comes_back(tmp_path: Path) -> None:
    files, file = LayerFiles(tmp_path / "machine", is_given=True), tmp_path / "mine.json"
    assert files.write(file, b"{}") == ()
    assert files.read(file) == b"{}"
    assert list(tmp_path.iterdir()) == [file]
    assert files.write(tmp_path / "machine" / "content.json", b"{}") == ()
    assert files.write(tmp_path / "machine" / "rooms" / "305.json", b"{}") == ()
    assert sorted(str(found.relative_to(tmp_path)) for found in tmp_path.rglob("*.json")) == [
        "machine/content.json", "machine/content.last-good.json", "machine/rooms/305.json",
        "machine/rooms/305.last-good.json", "mine.json",
    ]  # fmt: skip


def test_what_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    files = LayerFiles(tmp_path / "machine")
    for path in (tmp_path / "none.json", tmp_path):
        found = files.read(path)
        assert isinstance(found, Message)
        assert str(path) in found.filled(found.source)
    (tmp_path / "file").touch()
    (refused,) = files.write(tmp_path / "file" / "content.json", b"{}")
    assert "nkzu-helpdesk deploy" in refused.source


def test_where_others_could_write_nothing_is_written(tmp_path: Path) -> None:
    machine = tmp_path / "machine"
    machine.mkdir()
    machine.chmod(0o777)
    refused, _ = LayerFiles(machine, is_given=True).write(machine / "content.json", b"{}")
    assert str(machine) in refused.filled(refused.source)
    assert list(machine.iterdir()) == []
