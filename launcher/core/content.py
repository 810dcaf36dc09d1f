"""From the content layers to one catalogue, with every mistake of each layer.

Layers come weakest first. A layer changes single entries, categories, reminders and announcements by their ``id``,
adds new ones, and hides an entry or an announcement with ``"hidden": true``. An entry that a layer breaks stays as the
weaker layers had it. A layer that brings its own ``regulation`` is complete in itself and replaces everything below
it: that is how another university uses the program. A layer that cannot be read, or of which nothing is left to show,
is left out and named; the rest still shows. Where a layer is refused and its last good copy is at hand, that copy
takes its place.
"""

from collections.abc import Callable, Iterable
from enum import StrEnum

from launcher.core.catalogue import Catalogue
from launcher.core.content_draft import Draft
from launcher.core.json_text import JsonFile, read_json
from launcher.core.origins import Origins
from launcher.core.problems import Problem, problem
from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.shape import Reader, type_name

SCHEMA = 1


class LayerStatus(StrEnum):
    """What became of a layer."""

    USED = "used"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LayerSource:
    """A layer as the system found it: its bytes, or the problem that kept them from being read.

    `changed` is when the file was last changed, as an ISO time, empty where that is not known. `last_good` reads the
    copy that takes the place of a layer that is refused; it returns None where there is no such copy. `file` is what
    the bytes say, where that had to be known already.
    """

    name: str
    path: str
    data: bytes | None
    problem: Problem | None = None
    changed: str = ""
    last_good: "Callable[[], LayerSource | None] | None" = field(default=None, compare=False)
    file: JsonFile | None = field(default=None, compare=False, repr=False)

    @property
    def says(self) -> JsonFile | None:
        """What the bytes say; None if there are none."""
        return self.file if self.file is not None or self.data is None else read_json(self.data)


@dataclass(frozen=True, slots=True)
class LayerReport:
    """What a layer said and what was wrong with it."""

    name: str
    path: str
    status: LayerStatus
    edition: str
    problems: tuple[Problem, ...]
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """The catalogue of all layers together, the story of each layer, and which one set each value."""

    catalogue: Catalogue
    layers: tuple[LayerReport, ...]
    origins: Origins = field(default_factory=Origins)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every mistake of every layer."""
        return tuple(found for layer in self.layers for found in layer.problems)


def load_content(layers: Iterable[LayerSource]) -> Content:
    """Read the `layers`, weakest first. Never raises on what they hold."""
    draft = Draft()
    reports = []
    for layer in layers:
        draft, report = _read_layer(layer, draft)
        reports.append(report)
        spare = layer.last_good() if layer.last_good and report.status is LayerStatus.REFUSED else None
        if spare is not None:
            draft, report = _read_layer(spare, draft)
            reports.append(report)
    return Content(draft.catalogue(), tuple(reports), draft.origins())


def _read_layer(layer: LayerSource, below: Draft) -> tuple[Draft, LayerReport]:
    """Read one layer on top of those `below`; a layer that is refused leaves them as they are."""
    file = layer.says
    if file is None:
        found = () if layer.problem is None else (layer.problem,)
        return below, LayerReport(layer.name, layer.path, LayerStatus.REFUSED, "", found, layer.changed)
    problems = list(file.problems)
    status, draft = LayerStatus.REFUSED, below
    if is_usable(file, problems):
        root = Reader(file.value, "", problems)
        draft = Draft() if "regulation" in file.value else below.copy()
        draft.read(root, layer.name)
        if draft.has_entries:
            status = LayerStatus.USED
        else:
            draft = below
            root.note("nothing-left")
    edition = draft.edition if status is LayerStatus.USED else ""
    return draft, LayerReport(layer.name, layer.path, status, edition, file.locate(problems), layer.changed)


def is_usable(file: JsonFile, problems: list[Problem]) -> bool:
    """Tell whether the file is an object of the schema that this program reads."""
    if type(file.value) is not dict:
        if not problems:
            problems.append(problem("wrong-type", "", found=type_name(file.value), expected="object"))
        return False
    schema = file.value.get("schema", SCHEMA)
    if schema is True or schema != SCHEMA:
        problems.append(problem("unsupported-schema", "/schema", value=str(schema)))
        return False
    return True
