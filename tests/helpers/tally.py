"""What the gate has looked at in a run, for the sentence at the end of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from launcher.core.settings import ThemeChoice
from tests.helpers.accessibility_gate import Check
from tests.helpers.states import State


@dataclass
class Tally:
    """Counts; a finding is counted by the test that fails for it."""

    seen: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    states: set[State] = field(default_factory=set)
    checks: set[str] = field(default_factory=set)

    def add(self, state: State, look: ThemeChoice, size: int, language: str, checks: Sequence[Check]) -> None:
        """Take note that `state` was looked at by these checks; `size` of text in per cent."""
        self.states.add(state)
        self.checks |= {check.__name__ for check in checks}
        self.seen[look.value, f"{size} %", str(language)] += len(checks)

    @property
    def sentences(self) -> list[str]:
        """Say what was looked at: in one sentence, then a line for each look, size and language."""
        looks, sizes, languages = ({key[place] for key in self.seen} for place in range(3))
        return [
            f"{len(self.states)} states, {len(looks)} looks ({', '.join(sorted(looks))}), {len(sizes)} sizes of text, "
            f"{len(languages)} languages ({', '.join(sorted(languages))}), {len(self.checks)} kinds of check: "
            f"{self.seen.total():,} checks",
            *(f"  {' · '.join(key)}: {count:,}" for key, count in sorted(self.seen.items())),
        ]
