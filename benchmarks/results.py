"""What was measured, kept from one run to the next: a run may measure some of the parts only."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

Samples = dict[str, list[float]]


@dataclass(slots=True)
class Found:
    """What a part has found: the samples of each subject, one a round, and why a subject has none."""

    unit: str
    day: str = ""
    samples: Samples = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, value: float) -> None:
        """Add the sample of one round."""
        self.samples.setdefault(name, []).append(round(value, 2))

    def leave_out(self, name: str, reason: str) -> None:
        """Take the samples of a subject away, and say why."""
        self.samples.pop(name, None)
        self.missing[name] = reason


@dataclass(slots=True)
class Results:
    """The parts by their names, and the machine on which they were measured."""

    machine: Mapping[str, str] = field(default_factory=dict)
    parts: dict[str, Found] = field(default_factory=dict)

    @classmethod
    def read(cls, file: Path) -> "Results":
        """Read what was kept in a file, if there is one. ValueError, KeyError or TypeError if it is another file."""
        if not file.exists():
            return cls()
        kept = json.loads(file.read_text(encoding="utf-8"))
        return cls(kept["machine"], {name: Found(**part) for name, part in kept["parts"].items()})

    def write(self, file: Path) -> None:
        """Keep everything in a file, a subject a line."""
        text = json.dumps(asdict(self), indent=1, ensure_ascii=False)
        file.write_text(_lists_in_one_line(text) + "\n", encoding="utf-8")


def _lists_in_one_line(text: str) -> str:
    """Return the JSON `text`, in which no text holds a bracket followed by a line break, with short lists."""
    pieces = text.split("[\n")
    for place, piece in enumerate(pieces[1:], 1):
        inside, end, rest = piece.partition("]")
        pieces[place] = " ".join(inside.split()) + end + rest
    return "[".join(pieces)
