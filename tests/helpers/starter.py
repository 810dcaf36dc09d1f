"""What one test has started: programs and browsers, with their faults collected at the end."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.helpers.desktop import Desktop
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import Launch, Program
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.waiting import wait_until

BROWSER_DEADLINE_S = 30.0


class Starter:
    """Starts programs for one test, and ends them with it."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop = desktop
        self.folder = folder
        self.programs: list[Program] = []
        self._helpers: list[Program] = []

    def start(
        self,
        launch: Launch,
        browsers: BrowserSet | None = None,
        hosts: PrivateHosts | None = None,
    ) -> Program:
        """Start a program that finds these browsers and sees these hosts. The test owns its faults."""
        program = self._start(launch, browsers, hosts)
        self.programs.append(program)
        return program

    def keep_running(self, browsers: BrowserSet, hosts: PrivateHosts | None = None) -> Program:
        """Start the default browser and wait for its window, so that later opens are handed to it.

        It stays until the test ends, whatever happens to the programs that use it.
        """
        browser = browsers.default
        folder = self.folder / f"running-{browser.desktop_id}"
        folder.mkdir()
        launch = Launch((*browser.command, "about:blank"), folder)
        program = self._start(launch, browsers, hosts)
        self._helpers.append(program)
        pattern = f"^{browser.window_class}"
        wait_until(
            lambda: self.desktop.window_titles(pattern),
            f"a window of {browser.title}\n{program.story()}",
            BROWSER_DEADLINE_S,
        )
        return program

    def _start(self, launch: Launch, browsers: BrowserSet | None, hosts: PrivateHosts | None) -> Program:
        command: Sequence[str] = hosts.around(launch.command) if hosts else launch.command
        found = browsers.environment if browsers else {}
        environment = {**found, **launch.environment}
        return Program(self.desktop, replace(launch, command=tuple(command), environment=environment))

    def stop_all(self) -> None:
        """End everything that the test has started."""
        for program in reversed([*self._helpers, *self.programs]):
            program.stop()

    def faults(self) -> list[str]:
        """What the programs wrote on standard error that nothing excuses."""
        return [line for program in self.programs for line in program.unexpected_stderr()]

    def story(self) -> str:
        """What a person needs to know when the test has failed."""
        return "\n\n".join(program.story() for program in self.programs)
