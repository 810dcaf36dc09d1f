"""A layer while somebody writes it in forms: its JSON, and the steps that can be undone.

What a draft holds is never changed in place: each step makes another draft, and a step back is one of those that
were there. Keys that this program does not know stay as they are.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from launcher.core.content import SCHEMA, LayerSource, is_usable
from launcher.core.json_text import read_json
from launcher.core.problems import Problem
from launcher.core.quick_dataclasses import dataclass, field

Section = Literal["entries", "announcements"]
_OF_ADDRESS = frozenset({"url", "source", "written_as"})
LAYER = "given"  # the name of a layer that is only being tried


@dataclass(frozen=True, slots=True)
class LayerDraft:
    """What a layer file says, as JSON values."""

    values: Mapping[str, Any] = field(default_factory=lambda: {"schema": SCHEMA})

    def text(self) -> str:
        """Return the file: readable JSON, the schema and the edition first."""
        first = {key: self.values[key] for key in ("$schema", "schema", "edition") if key in self.values}
        return json.dumps({**first, **self.values}, ensure_ascii=False, indent=2) + "\n"

    def source(self, path: str = "") -> LayerSource:
        """Return the layer as the reader of all layers takes it."""
        return LayerSource(LAYER, path, self.text().encode("utf-8", "replace"))

    def items(self, section: str) -> list[Any]:
        """Return what stands in a list of the layer, empty where there is no such list."""
        found = self.values.get(section)
        return list(found) if isinstance(found, list) else []

    def index_of(self, section: str, item_id: str) -> int | None:
        """Return the place of the first item of this name, None where the layer does not have it."""
        items = enumerate(self.items(section))
        return next((index for index, item in items if isinstance(item, dict) and item.get("id") == item_id), None)

    def item(self, section: str, item_id: str) -> dict[str, Any] | None:
        """Return what the layer says about the item of this name."""
        index = self.index_of(section, item_id)
        found: dict[str, Any] | None = None if index is None else self.items(section)[index]
        return found

    def with_value(self, key: str, value: object) -> "LayerDraft":
        """Return the draft with another value under `key`; an empty list takes the key away."""
        rest = {name: old for name, old in self.values.items() if name != key or value != []}
        return LayerDraft(rest if value == [] else {**rest, key: value})

    def with_new(self, section: str, item: Mapping[str, Any]) -> "LayerDraft":
        """Return the draft with one more item at the end of a list."""
        return self.with_value(section, [*self.items(section), dict(item)])

    def with_item(self, section: str, item_id: str, item: Mapping[str, Any] | None) -> "LayerDraft":
        """Return the draft with `item` in the place of the one of this name, or at the end; None takes it away."""
        index, items = self.index_of(section, item_id), self.items(section)
        if index is None:
            return self if item is None else self.with_new(section, item)
        return self.with_value(section, items[:index] + ([] if item is None else [dict(item)]) + items[index + 1 :])

    def with_changes(self, section: str, item_id: str, changes: Mapping[str, Any]) -> "LayerDraft":
        """Return the draft that says `changes` about the item of this name, and shows it."""
        item = {**(self.item(section, item_id) or {"id": item_id}), **changes}
        item.pop("hidden", None)
        return self.with_item(section, item_id, item)

    def hiding(self, section: str, item_id: str, *, is_below: bool) -> "LayerDraft":
        """Return the draft that hides an item; what no weaker layer has (`is_below` False) is simply not written.

        Its new address goes: nobody would see a mistake in it any more.
        """
        if not is_below:
            return self.with_item(section, item_id, None)
        kept = {key: value for key, value in (self.item(section, item_id) or {}).items() if key not in _OF_ADDRESS}
        return self.with_item(section, item_id, {"id": item_id, **kept, "hidden": True})


def read_draft(data: bytes) -> tuple[LayerDraft | None, tuple[Problem, ...]]:
    """Read a layer file to go on with; None with the reasons where it must not be written again.

    A mistake inside the file does not keep it from being changed: it stays, and the reader of layers tells of it.
    """
    file = read_json(data)
    problems = list(file.problems)
    if not is_usable(file, problems):
        return None, file.locate(problems)
    return LayerDraft({"schema": SCHEMA, **file.value}), file.problems


def next_edition(day: str, taken: Iterable[str]) -> str:
    """Return the edition of a file that is saved on this `day`, an ISO date; a second one on that day is told apart."""
    known = set(taken)
    editions = (day if number == 1 else f"{day}-{number}" for number in range(1, len(known) + 2))
    return next(edition for edition in editions if edition not in known)


@dataclass(frozen=True, slots=True)
class History:
    """The draft of now, and those before and after it."""

    present: LayerDraft = field(default_factory=LayerDraft)
    past: tuple[LayerDraft, ...] = ()
    future: tuple[LayerDraft, ...] = ()

    def then(self, draft: LayerDraft) -> "History":
        """Return the history after one more step; what had been undone is gone."""
        return self if draft == self.present else History(draft, (*self.past, self.present))

    def undone(self) -> "History":
        """Return the history one step back; the same at its beginning."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> "History":
        """Return the history with the last undone step done again; the same where there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
