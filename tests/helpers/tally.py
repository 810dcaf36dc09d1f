"""What the gate has looked at in a run, for the sentence at the end of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from launcher.core.settings import ThemeChoice
from tests.helpers.accessibility_gate import Check
from tests.helpers.states import State


class Look(NamedTuple):
    """One look at a state; of plain values, since it goes from the process of a test to the one that sums up."""

    state: str
    theme: str
    size: str
    language: str
    checks: tuple[str, ...]

    @classmethod
    def at(cls, state: State, theme: ThemeChoice, size: int, language: str, checks: Sequence[Check]) -> "Look":
        """Take note that `state` was looked at by these checks; `size` of text in per cent."""
        return cls(state.name, theme.value, f"{size} %", str(language), tuple(check.__name__ for check in checks))


def sentences(looks: Iterable[Look]) -> list[str]:
    """Say what was looked at: in one sentence, then a line for each theme, size and language."""
    seen: Counter[tuple[str, str, str]] = Counter()
    states: set[str] = set()
    checks: set[str] = set()
    for each in looks:
        states.add(each.state)
        checks.update(each.checks)
        seen[each.theme, each.size, each.language] += len(each.checks)
    themes, sizes, languages = ({key[place] for key in seen} for place in range(3))
    return [
        f"{len(states)} states, {len(themes)} looks ({', '.join(sorted(themes))}), {len(sizes)} sizes of text, "
        f"{len(languages)} languages ({', '.join(sorted(languages))}), {len(checks)} kinds of check: "
        f"{seen.total():,} checks",
        *(f"  {' · '.join(key)}: {count:,}" for key, count in sorted(seen.items())),
    ]
