"""A real guard in a process of its own, with a small stand-in for the kiosk that it guards."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.helpers.process_family import ProcessFamily
from tests.helpers.waiting import wait_until

REPOSITORY = Path(__file__).resolve().parents[2]
DEADLINE_S = 10.0
PYTHON = (sys.executable, "-S", "-E")

# Its arguments: the log, the patiences and the pause between two starts in seconds; then the command.
GUARD = """
import contextlib, os, sys
sys.path.insert(0, "")
from pathlib import Path
from launcher.core import restarts
from launcher.system.event_log import EventLog
from launcher.system.guard import Guard
from launcher.system.guarded_kiosk import Patiences
log, starting, running, resting, ending, pause, *command = sys.argv[1:]
restarts._SHORTEST_ROUND = restarts._LONGEST_ROUND = float(pause)
patiences = Patiences(
    starting=float(starting), running=float(running), resting=float(resting), ending=float(ending)
)
with EventLog(Path(log)) as events, contextlib.closing(Guard(command, os.environ, events, patiences)) as guard:
    sys.exit(guard.run())
"""
# A kiosk as it should be; `{first}` and `{then}` are what a test wants of it before and after it is ready.
KIOSK = """
import os, signal, subprocess, sys, time
sys.path.insert(0, "")
from launcher.system.watchdog import Notifier, end_with_guard
notifier = Notifier(os.environ)
{first}
end_with_guard(os.environ)
notifier.ready()
{then}
while True:
    time.sleep(notifier.interval)
    notifier.beat()
"""


def kiosk(first: str = "", then: str = "") -> tuple[str, ...]:
    """The command of a stand-in that does something of its own."""
    return (*PYTHON, "-c", KIOSK.replace("{first}", first).replace("{then}", then))


class Guarded:
    """A guard that runs, and what it has written down."""

    def __init__(self, process: "subprocess.Popen[bytes]", log: Path, family: ProcessFamily) -> None:
        self.process, self._log, self.family = process, log, family

    @classmethod
    @contextmanager
    def running(
        cls,
        folder: Path,
        *command: str,
        starting: float = 30.0,
        running: float = 30.0,
        resting: float = 60.0,
        ending: float = 30.0,
        pause: float = 0.01,
        environment: Mapping[str, str] | None = None,
        script: str = GUARD,
    ) -> Iterator["Guarded"]:
        """Start one, and end it with everything that it has started."""
        log, family = folder / "events.jsonl", ProcessFamily()
        seconds = map(str, (starting, running, resting, ending, pause))
        # Whoever runs the tests may ignore some signals (nohup), and a child inherits that.
        words = family.marked(("env", "--default-signal", *PYTHON, "-c", script, str(log), *seconds, *command))
        process = subprocess.Popen(words, cwd=REPOSITORY, env=environment)
        try:
            yield cls(process, log, family)
        finally:
            family.end()
            process.wait()

    def events(self, name: str = "") -> list[dict[str, Any]]:
        """What it has written down, oldest first; of one name, if that is given."""
        lines = self._log.read_text(encoding="utf-8").split("\n")[:-1] if self._log.exists() else []
        found: list[dict[str, Any]] = [json.loads(line) for line in lines]
        return [event for event in found if name in {"", event["event"]}]

    def wait_for(self, name: str, number: int = 1, within_s: float = DEADLINE_S) -> dict[str, Any]:
        """The event of this name that has this number, counted from 1."""

        def found() -> dict[str, Any] | None:
            events = self.events(name)
            return events[number - 1] if len(events) >= number else None

        return wait_until(found, f"{name!r} number {number}", within_s)

    def wait_for_exit(self) -> int:
        """The exit code of the guard."""
        wait_until(lambda: self.process.poll() is not None, "the guard to end", DEADLINE_S)
        return self.process.wait()
