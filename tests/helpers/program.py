"""A program under test in a process of its own: its events, its complaints, its end."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.desktop import Desktop
from tests.helpers.process_family import ProcessFamily
from tests.helpers.waiting import NeverHappenedError, wait_until

REPOSITORY = Path(__file__).resolve().parents[2]
LAUNCHER = (sys.executable, "-m", "launcher")
HELPDESK = (sys.executable, "-m", "launcher.helpdesk")
EVENT_DEADLINE_S = 15.0


@dataclass(frozen=True, slots=True)
class AllowedLine:
    """A line on standard error that is no fault of the program, and why."""

    text: str
    reason: str


ALLOWED_LINES = (
    AllowedLine(
        'AtSpiAdaptor::applicationInterface does not implement "GetApplicationBusAddress"',
        "Qt up to 6.12 does not know this question of newer AT-SPI clients (at-spi2-core 2.46 asks"
        " it) and says so; remove when Qt answers it",
    ),
    AllowedLine(
        "qt.accessibility.atspi: Could not find accessible on path:",
        "the tests' own client asked for an object that the window had just deleted, as any screen"
        " reader may; the program cannot prevent it",
    ),
)


@dataclass(frozen=True, slots=True)
class Launch:
    """How to start a program: what it may write where, and what surrounds it."""

    command: tuple[str, ...]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    expected: tuple[str, ...] = ()  # what it is meant to say on standard error

    @property
    def data_dir(self) -> Path:
        """Where the program keeps its settings."""
        return self.folder / "data"

    @property
    def log(self) -> Path:
        """Where the program writes its events."""
        return self.folder / "events.jsonl"

    @property
    def stderr(self) -> Path:
        """Where the program's complaints are collected."""
        return self.folder / "stderr.txt"


def launcher(
    folder: Path,
    *arguments: str,
    content: Path | None = None,
    settings: Mapping[str, object] | None = None,
    environment: Mapping[str, str] | None = None,
    program: Sequence[str] = LAUNCHER,
) -> Launch:
    """The way to start the real program, or another one that takes the same arguments.

    `settings` become its settings file; `folder` is new, or an earlier one to start it again. The real program checks
    no addresses, unless `arguments` name a machine folder whose settings say otherwise: they may be real ones.
    """
    folder.mkdir(parents=True, exist_ok=True)
    launch = Launch((), folder, environment or {})
    launch.data_dir.mkdir(exist_ok=True)
    if settings is not None:
        text = json.dumps(dict(settings), ensure_ascii=False)
        (launch.data_dir / "settings.json").write_text(text, encoding="utf-8")
    places = ("--data-dir", str(launch.data_dir), "--log-json", str(launch.log))
    content_file = ("--content", str(content)) if content else ()
    quiet = ("--machine-dir", str(quiet_machine(folder))) if is_the_launcher(program) else ()
    command = (*program, *places, *content_file, *quiet, *arguments)
    return Launch(command, folder, launch.environment)


def is_the_launcher(program: Sequence[str]) -> bool:
    """Whether it is the real one: of the source, or of a bundle."""
    return tuple(program[-len(LAUNCHER) :]) == LAUNCHER or Path(program[-1]).name == "nkzu-launcher"


def quiet_machine(folder: Path, settings: Mapping[str, object] | None = None) -> Path:
    """A machine folder, below `folder`, of an administrator who has switched the checks of addresses off.

    Everybody begins with these `settings`; a kiosk has no others.
    """
    machine = folder / "quiet-machine"
    machine.mkdir(parents=True, exist_ok=True)
    decided = {"schema": 1, "checks": False, **({"settings": dict(settings)} if settings else {})}
    (machine / "settings.json").write_text(json.dumps(decided, ensure_ascii=False), encoding="utf-8")
    return machine


class Program:
    """A started program. Everything that it starts is in its family and ends with it."""

    def __init__(self, desktop: Desktop, launch: Launch) -> None:
        self.launch = launch
        self.desktop = desktop
        self._family = ProcessFamily(within=desktop.family)
        self._given: set[int] = set()
        # Python's own warnings become visible: none is allowed.
        self.environment = {**desktop.environment, "PYTHONWARNINGS": "default", **launch.environment}
        launch.log.unlink(missing_ok=True)
        with launch.stderr.open("wb") as stderr:
            self._process = subprocess.Popen(
                self._family.marked(launch.command),
                cwd=REPOSITORY,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stderr,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """Its exit code, negative for a signal, or None while it runs."""
        return self._process.poll()

    def tree(self, bus: AccessibilityBus) -> Node:
        """The program as a screen reader sees it, waiting until it is there."""
        return bus.program(self.pid)

    def events(self) -> list[dict[str, Any]]:
        """Every event that it has logged so far, oldest first."""
        try:
            text = self.launch.log.read_text(encoding="utf-8")
        except FileNotFoundError:
            return []
        # The last line may still be half written.
        return [json.loads(line) for line in text.split("\n")[:-1]]

    def wait_for_event(self, name: str, within_s: float = EVENT_DEADLINE_S, **values: object) -> dict[str, Any]:
        """The oldest event of this name with these values that was not given out before.

        Raises NeverHappenedError at the deadline, or as soon as the program has ended without it.
        """

        def found() -> dict[str, Any] | None:
            ended = self.exit_code is not None
            wanted = {"event": name, **values}
            for place, event in enumerate(self.events()):
                if place not in self._given and wanted.items() <= event.items():
                    self._given.add(place)
                    return event
            if ended:
                raise NeverHappenedError(f"the program ended before {name!r}\n{self.story()}")
            return None

        what = f"the event {name!r} {values or ''}"
        try:
            return wait_until(found, what, within_s)
        except NeverHappenedError as error:
            if self.exit_code is not None:
                raise
            raise NeverHappenedError(f"{error}\n{self.story()}") from None

    def wait_for_exit(self, within_s: float = EVENT_DEADLINE_S) -> int:
        """Its exit code, waiting for its end. Raises NeverHappenedError."""
        wait_until(lambda: self.exit_code is not None, "the program to end", within_s)
        return self._process.wait()

    def stderr(self) -> list[str]:
        """The lines that it, and what it started, wrote on standard error."""
        return self.launch.stderr.read_text(encoding="utf-8", errors="replace").splitlines()

    def unexpected_stderr(self) -> list[str]:
        """Those of the lines that nothing excuses."""
        excused = [*(allowed.text for allowed in ALLOWED_LINES), *self.launch.expected]
        return [line for line in self.stderr() if not any(text in line for text in excused)]

    def processes(self) -> set[int]:
        """The process ids of the program and of everything it started that still lives."""
        return self._family.members()

    def stop(self) -> None:
        """End the program and everything it started."""
        self._family.end()
        self._process.wait(timeout=5)

    def story(self) -> str:
        """What a person needs to know when a test has failed."""
        events = "\n".join(json.dumps(event, ensure_ascii=False) for event in self.events())
        complaints = "\n".join(self.stderr())
        code = self.exit_code
        state = "still running" if code is None else f"ended with {code}"
        return f"program {state}\nevents:\n{events}\nstandard error:\n{complaints}"
