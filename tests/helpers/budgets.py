"""What a start may take: the figures in tests/budgets.toml, and how what is counted is held to them.

A figure is no limit far above what is: it is what was counted last, and a count has to stay beside it, on both sides.
If less were passed over in silence, later growth would hide in the difference. New figures are taken with
`make budgets`, so that each change of one is a line in the commit that made it.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[1] / "budgets.toml"
FIGURE = re.compile(r"^(?P<key>[a-z-]+)(?P<equals> *= *)(?P<number>[\d_]+)(?P<rest>.*)$")
TABLE = re.compile(r"^\[(?P<name>[a-z.-]+)\]$")
# What another Python, or another Qt, does in another way.
OF_VERSIONS = frozenset(
    {"instructions", "calls", "calls-on-own-files", "files-opened", "bytes-read", "modules-binding", "modules-python"}
)
HOW = "take the new figures with `make budgets` and give the reason in the commit"


@dataclass(frozen=True, slots=True)
class Budgets:
    """The figures of each start by name, how far a count may be from one in per cent, and what they were counted on."""

    figures: Mapping[str, Mapping[str, int]]
    bands: Mapping[str, float]
    counted_on: Mapping[str, str]

    @classmethod
    def read(cls, text: str) -> "Budgets":
        """Read the file. Raises ValueError for what is no TOML, KeyError where a table is missing."""
        tables: dict[str, Any] = tomllib.loads(text)
        figures = {f"{kind}.{start}": counts for kind in ("source", "bundle") for start, counts in tables[kind].items()}
        return cls(figures, tables["bands"], tables["counted-on"])

    def other_versions(self, here: Mapping[str, str]) -> str | None:
        """Return why what depends on versions says nothing on a machine that has those of `here`; None if it does."""
        if dict(self.counted_on) == dict(here):
            return None
        return f"the figures of budgets.toml were taken with {_listed(self.counted_on)}, and here is {_listed(here)}"

    def scale(self, yardstick: int) -> float:
        """Return by how much this machine takes more instructions than the one of the figures; 1 for the same kind.

        `yardstick` is what a bare window takes here: other processors are given other code for the same work.
        """
        scale = yardstick / self.figures["source.bare"]["instructions"]
        return 1.0 if abs(scale - 1) <= self.bands["instructions"] / 100 else scale

    def complaints(self, start: str, counted: Mapping[str, int], scale: float = 1.0) -> list[str]:
        """Return a sentence for each count of a start that is not where it was.

        What has no figure is one of them, so that nothing new goes uncounted. `scale` is by how much this machine
        takes more than the one of the figures.
        """
        figures = self.figures.get(start, {})
        here = "" if scale == 1.0 else f" (a bare window takes {scale:.2f} of what it took where the figures are from)"
        found = {
            name: self._complaint(f"{start}: {name}", count, figures.get(name), self._band(name, scale))
            for name, count in counted.items()
        }
        return [complaint + here for complaint in found.values() if complaint]

    def _band(self, name: str, scale: float) -> tuple[float, float]:
        band = self.bands.get(name, 0.0) / 100 if scale == 1.0 else self.bands["another-machine"] / 100
        return scale * (1 - band), scale * (1 + band)

    @staticmethod
    def _complaint(what: str, count: int, figure: int | None, band: tuple[float, float]) -> str | None:
        if figure is None:
            return f"{what} is {count:,} and has no figure yet: {HOW}."
        least, most = figure * band[0], figure * band[1]
        if count > most:
            return f"{what} is {count:,}, more than the {figure:,} of before. If it has to be so, {HOW}."
        if count < least:
            return f"{what} is {count:,}, less than the {figure:,} of before. Good; so that it stays so, {HOW}."
        return None


def _listed(versions: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in versions.items())


def rewritten(text: str, counted: Mapping[str, Mapping[str, int]], machine: Mapping[str, str]) -> str:
    """Return the text of the file with new figures, its comments kept. A figure that it lacks is added to its table."""
    lines: list[str] = []
    table, missing = "", dict[str, int]()
    for line in [*text.splitlines(), "[end]"]:
        if found := TABLE.match(line):
            _add(lines, missing)
            table, missing = found["name"], dict(counted.get(found["name"], {}))
        elif (found := FIGURE.match(line)) and found["key"] in missing:
            line = f"{found['key']}{found['equals']}{missing.pop(found['key']):_}{found['rest']}"
        elif table == "counted-on" and (key := line.partition(" = ")[0]) in machine:
            line = f'{key} = "{machine[key]}"'
        lines.append(line)
    return "\n".join(lines[:-1]) + "\n"


def _add(lines: list[str], figures: Mapping[str, int]) -> None:
    """Add figures to the end of a table, before the empty lines and the comment of the next one."""
    end = len(lines)
    while end and (not lines[end - 1] or lines[end - 1].startswith("#")):
        end -= 1
    lines[end:end] = [f"{name} = {count:_}" for name, count in figures.items()]
