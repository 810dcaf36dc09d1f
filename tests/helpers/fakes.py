"""Stand-ins for what the tests of widgets must not really do: start browsers, write files."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.opening import Browser, FailureReason, Opening, OpeningState, StartFailure

# What starting a browser comes to: a failure at once, or the states that it goes through.
Fate = StartFailure | tuple[OpeningState, ...]

STAYS: Fate = (OpeningState.STARTING, OpeningState.RUNNING)
HANDS_OVER: Fate = (OpeningState.HANDED_OVER,)
DIES: Fate = (OpeningState.STARTING, OpeningState.FAILED)


def browser(name: str, *, is_default: bool = False) -> Browser:
    """A browser that is nowhere installed."""
    return Browser(name.lower(), name, Path(f"/browsers/{name.lower()}"), ("--new", "%u"), is_default)


@dataclass
class FakeOpening:
    """A started browser that goes through its states, one each time it is asked."""

    browser: Browser
    link: Link
    command: tuple[str, ...]
    pid: int
    states: list[OpeningState]
    listens: bool = True

    def poll(self) -> OpeningState:
        """The next state; the last one stays."""
        return self.states.pop(0) if len(self.states) > 1 else self.states[0]

    def can_take_more(self) -> bool:
        """Once it listens."""
        return self.listens

    @property
    def exit_code(self) -> int | None:
        """Known once the process has ended."""
        return {OpeningState.FAILED: 9, OpeningState.HANDED_OVER: 0}.get(self.states[0])


class FakeOpener:
    """A computer with browsers of which each has its fate: the default one starts where none is asked for."""

    def __init__(self, *browsers: Browser, dead_default: str | None = None) -> None:
        self.installed = list(browsers)
        self.fates: dict[str, Fate] = {}
        self.opened: list[tuple[str, Browser]] = []
        self.openings: list[FakeOpening] = []
        self.listen_at_once = True
        self._dead_default = dead_default

    def browsers(self) -> Sequence[Browser]:
        """All of them, the default one first."""
        return sorted(self.installed, key=lambda found: not found.is_default)

    def dead_default(self) -> str | None:
        """The name of a default browser that is no longer there."""
        return self._dead_default

    def open(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser`, or the default one, and do what its fate is."""
        if browser is None and not self.installed:
            return StartFailure(FailureReason.NO_BROWSER)
        chosen = browser or self.browsers()[0]
        if chosen not in self.installed:
            return StartFailure(FailureReason.NOT_FOUND, chosen.name)
        fate = self.fates.get(chosen.id, STAYS)
        if isinstance(fate, StartFailure):
            return fate
        self.opened.append((link.url, chosen))
        arguments = (part.replace("%u", link.url) for part in chosen.arguments)
        command, pid = (str(chosen.program), *arguments), 4711 + len(self.opened)
        self.openings.append(FakeOpening(chosen, link, command, pid, list(fate), self.listen_at_once))
        return self.openings[-1]


@dataclass
class FakeToggle:
    """A switch outside the program; with a `fault` it cannot be moved."""

    on: bool = False
    fault: Message | None = None

    def is_on(self) -> bool:
        """How it stands."""
        return self.on

    def turn_on(self) -> Message | None:
        """Move it, or say the fault."""
        return self._turn(True)

    def turn_off(self) -> Message | None:
        """Move it, or say the fault."""
        return self._turn(False)

    def _turn(self, on: bool) -> Message | None:
        if self.fault is None:
            self.on = on
        return self.fault


@dataclass
class FakeRecorder:
    """Keeps what was written down."""

    events: list[tuple[str, dict[str, object]]] = field(default_factory=list)

    def write(self, event: str, /, **facts: object) -> None:
        """Keep one event."""
        self.events.append((event, facts))

    def names(self) -> list[str]:
        """What happened, in order."""
        return [name for name, _ in self.events]

    def facts(self, event: str) -> dict[str, object]:
        """What was said of the last `event` of this name."""
        return [facts for name, facts in self.events if name == event][-1]
