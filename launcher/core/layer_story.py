"""The story of each layer, and of each value of an entry: who set it, and what the bundled content has instead."""

import json
from collections.abc import Iterator, Sequence

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content, LayerReport, LayerSource, LayerStatus, load_content
from launcher.core.content_changes import Change, ChangeKind, changes_between
from launcher.core.content_lint import lint_content
from launcher.core.explanation import explain_content, reason_of
from launcher.core.languages import Language
from launcher.core.problems import Problem
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import Any

_BUNDLED = "bundled"
# They name the entry itself, or are worked out from other values.
_NO_VALUES = frozenset({"id", "layer", "set_by", "reminder"})


@dataclass(frozen=True, slots=True)
class LayerStory:
    """A layer, why it was left out (None where it is used), and all that is wrong in it, from its beginning."""

    report: LayerReport
    reason: Problem | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class ValueStory:
    """One value of an entry. `field` is its key in the file; `before` is the bundled value where that is another one.

    `is_changed` tells of a value that the bundled content has not, or has otherwise.
    """

    field: str
    value: Any
    layer: str
    is_changed: bool
    before: Any = None


def layer_stories(content: Content, sources: Sequence[LayerSource]) -> tuple[LayerStory, ...]:
    """Return the story of each layer, the weakest first; `sources` are what `content` was made from."""
    return tuple(_story(report, sources) for report in content.layers)


def _story(report: LayerReport, sources: Sequence[LayerSource]) -> LayerStory:
    is_used = report.status is LayerStatus.USED
    # What is only unwise is said of what is shown; a layer that is left out has graver faults.
    problems = (*report.problems, *(_warnings(report, sources) if is_used else ()))
    in_order = sorted(problems, key=lambda found: (found.line, found.column))
    return LayerStory(report, None if is_used else reason_of(report), tuple(in_order))


def _warnings(report: LayerReport, sources: Sequence[LayerSource]) -> tuple[Problem, ...]:
    """Return what is unwise in a layer, judged by what it and the weaker ones show, as ``validate`` does."""
    for number, source in enumerate(sources, 1):
        if (source.name, source.path) == (report.name, report.path) and source.data is not None:
            return lint_content(source.data, load_content(sources[:number]).catalogue)
    return ()


def bundled_part(sources: Sequence[LayerSource]) -> Catalogue:
    """Return what the program shows without any other layer."""
    return load_content(source for source in sources if source.name == _BUNDLED).catalogue


def entry_changes(content: Content, bundled: Catalogue) -> tuple[Change, ...]:
    """Return everything that the content shows otherwise than the bundled one."""
    return changes_between(bundled, content.catalogue)


def changed_entries(changes: Sequence[Change]) -> frozenset[str]:
    """Return the ids of all entries that are not as they are bundled."""
    return frozenset(change.id for change in changes if change.section == "entries" and change.id)


def value_stories(content: Content, changes: Sequence[Change], entry_id: str) -> tuple[ValueStory, ...]:
    """Return each value of an entry; none where there is no such entry."""
    entries = explain_content(content, entry_id)["entries"]
    entry = next((one for one in entries if one["id"] == entry_id), None)
    own = [change for change in changes if change.section == "entries" and change.id == entry_id]
    return () if entry is None else tuple(_values(entry, own))


def _values(entry: dict[str, Any], changes: Sequence[Change]) -> Iterator[ValueStory]:
    is_new = any(change.kind is ChangeKind.ADDED for change in changes)
    for field, value in entry.items():
        set_by = entry["set_by"].get(field)
        if field in _NO_VALUES or (set_by is None and value in (None, [], {}, False)):
            continue
        here = [change for change in changes if change.field.partition(".")[0] == field]
        before = here[0].old if len(here) == 1 and here[0].field == field else {one.field: one.old for one in here}
        yield ValueStory(field, value, set_by or entry["layer"], is_new or bool(here), before or None)


def spoken(value: Any, language: Language) -> str:
    """Return a value in one line; of a text in three languages the one of `language`."""
    if isinstance(value, dict):
        if language.value in value:
            return spoken(value[language.value], language)
        return " · ".join(f"{key.rpartition('.')[2]}: {spoken(one, language)}" for key, one in value.items()) or "–"
    if isinstance(value, list):
        return ", ".join(spoken(one, language) for one in value) or "–"
    if isinstance(value, bool):
        return json.dumps(value)
    return "–" if value is None or value == "" else str(value)
