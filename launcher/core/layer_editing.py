"""Everything that is known about a layer in the making, for whoever shows it."""

from collections.abc import Sequence
from pathlib import Path, PurePath

from launcher.core.catalogue import Catalogue
from launcher.core.content import LayerSource, LayerStatus, load_content
from launcher.core.content_changes import Change, changes_between
from launcher.core.form_judgement import Complaint, layer_complaints
from launcher.core.layer_draft import History, LayerDraft, next_edition, read_draft
from launcher.core.layer_removal import can_go, shown_changes, worth_telling
from launcher.core.quick_dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change of the layer, and whether it can be taken out by itself."""

    change: Change
    can_go: bool


@dataclass(frozen=True, slots=True)
class EditState:
    """What a draft shows, what is shown without it, and what can be done next.

    `complaints` are about the whole of it: what an opened file had wrong already is among them.
    """

    shown: Catalogue
    below: Catalogue
    rows: tuple[ChangeRow, ...]
    complaints: tuple[Complaint, ...]
    can_undo: bool
    can_redo: bool


def state_of(history: History, below: Sequence[LayerSource]) -> EditState:
    """Return what is to be shown of the draft of now."""
    draft = history.present
    shown = load_content((*below, draft.source())).catalogue
    rows = tuple(ChangeRow(change, can_go(change, draft, shown)) for change in shown_changes(draft, below))
    complaints = layer_complaints(draft, below)
    below_it = load_content(below).catalogue
    return EditState(shown, below_it, rows, complaints, bool(history.past), bool(history.future))


def step_between(old: LayerDraft, new: LayerDraft, below: Sequence[LayerSource]) -> tuple[Change, ...]:
    """Return what changes for people from one draft to another."""
    before, after = (load_content((*below, draft.source())).catalogue for draft in (old, new))
    return worth_telling(changes_between(before, after))


@dataclass(frozen=True, slots=True)
class Editing:
    """What somebody works on: the steps so far, the file (None for a new one), and what is below it.

    `saved` is what is in the file. `edition` is what somebody wrote there, empty for the usual one; `known` are the
    editions that the file has had.
    """

    history: History
    saved: LayerDraft
    file: Path | None
    below: tuple[LayerSource, ...]
    edition: str = ""
    known: frozenset[str] = frozenset()

    @classmethod
    def of(cls, draft: LayerDraft, file: Path | None, below: Sequence[LayerSource]) -> "Editing":
        """Begin with a layer as it is in its file."""
        return cls(History(draft), draft, file, tuple(below), known=frozenset({_edition_of(draft)}))

    @property
    def draft(self) -> LayerDraft:
        """The layer of now, still with the edition that its file had."""
        return self.history.present

    @property
    def has_unsaved(self) -> bool:
        """Whether something would be lost."""
        return self.draft != self.saved or bool(self.edition)

    def edition_on(self, day: str) -> str:
        """Return the edition that the file says: what somebody wrote, or the `day`, an ISO date, once it is changed."""
        if self.edition:
            return self.edition
        if not self.has_unsaved and _edition_of(self.draft):
            return _edition_of(self.draft)
        return next_edition(day, {load_content(self.below).catalogue.edition, *self.known})

    def to_save(self, day: str) -> LayerDraft:
        """Return the layer as it would be saved on this `day`."""
        return self.draft.with_value("edition", self.edition_on(day))

    def after_saving(self, file: Path, draft: LayerDraft, below: Sequence[LayerSource]) -> "Editing":
        """Return what is so when `draft` has been written to `file`, on top of `below`; steps can be taken back."""
        history = replace(self.history, present=draft)
        return Editing(history, draft, file, tuple(below), known=self.known | {_edition_of(draft)})

    def changes_to(self, draft: LayerDraft) -> tuple[Change, ...]:
        """Return what another draft would change for people."""
        return step_between(self.draft, draft, self.below)


def _edition_of(draft: LayerDraft) -> str:
    return str(draft.values.get("edition", ""))


def beginning(layers: Sequence[LayerSource]) -> Editing:
    """Return where to begin: the strongest layer that is in use is gone on with, so that nothing it says is lost."""
    used = _in_use(layers)
    last = used[-1] if len(used) > 1 else None
    draft = None if last is None else read_draft(last.data or b"")[0]
    if last is None or draft is None:
        return Editing.of(LayerDraft(), None, used)
    return Editing.of(draft, Path(last.path), used[:-1])


def layers_below(path: PurePath, layers: Sequence[LayerSource], room: str = "") -> tuple[LayerSource, ...]:
    """Return what is below the layer file at `path`: the weaker layers, or the bundled one where it is none of them.

    A `room` that is not the one of this computer has the layer of the computers below it too, as ``deploy`` sees it.
    """
    places = [index for index, layer in enumerate(layers) if index and PurePath(layer.path) == path]
    if places:
        return _in_use(layers[: places[0]])
    weaker = {"bundled", "machine"} if room else {"bundled"}
    return _in_use([layer for layer in layers if layer.name in weaker])


def _in_use(layers: Sequence[LayerSource]) -> tuple[LayerSource, ...]:
    """Return the layers that are used, a last good copy in the place of the file it is the copy of."""
    used: list[LayerSource] = []
    for layer in layers:
        for source in (layer, layer.last_good() if layer.last_good else None):
            if source is None:
                continue
            plain = replace(source, path=layer.path, last_good=None)
            if load_content((*used, plain)).layers[-1].status is LayerStatus.USED:
                used.append(plain)
                break
    return tuple(used)
