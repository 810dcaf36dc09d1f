"""What a new layer would change for everybody, and whether it may be put in the place of the old one."""

from collections.abc import Sequence

from launcher.core.content import LayerSource, LayerStatus, load_content
from launcher.core.content_changes import Change, changes_between
from launcher.core.content_lint import lint_content
from launcher.core.problems import Problem, Severity
from launcher.core.quick_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LayerPlan:
    """Everything about a new layer: its mistakes by their places, and what changes where it takes effect.

    `is_sound` means that it has no errors and something of it is shown; a warning is no hindrance. `rooms` are the
    rooms that the layers together know.
    """

    problems: tuple[Problem, ...]
    changes: tuple[Change, ...]
    is_sound: bool
    rooms: frozenset[str] = frozenset()


def plan_layer(below: Sequence[LayerSource], old: LayerSource | None, new: LayerSource) -> LayerPlan:
    """Judge the layer `new` on top of those `below`; `old` is what is in its place now, if anything is."""
    after = load_content((*below, new))
    report = after.layers[-1]
    warnings = () if new.data is None else lint_content(new.data, after.catalogue)
    problems = sorted((*report.problems, *warnings), key=lambda found: (found.line, found.column))
    has_error = any(found.severity is Severity.ERROR for found in problems)
    is_sound = report.status is LayerStatus.USED and not has_error
    before = load_content((*below, *(() if old is None else (old,))))
    changes = changes_between(before.catalogue, after.catalogue) if is_sound else ()
    rooms = frozenset(room.room for room in after.catalogue.rooms)
    return LayerPlan(tuple(problems), changes, is_sound, rooms)
