"""Finding the installed browsers, starting one with an approved address, and telling what became of it.

A browser is started from an argument list, never through a shell, and never by way of `xdg-open` or Qt's
`openUrl`, which report success where no browser exists.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping

from launcher.core.links import Link
from launcher.core.opening import Browser, FailureReason, OpeningState, StartFailure
from launcher.system.browser_types import URL_PLACEHOLDER, Survey, command_line
from launcher.system.child_environment import child_environment
from launcher.system.program_start import start_program

__all__ = [
    "URL_PLACEHOLDER",
    "Browser",
    "BrowserOpener",
    "FailureReason",
    "Opening",
    "OpeningState",
    "StartFailure",
    "dead_default",
    "find_browsers",
]

# Chromium without a display ends after 0.1 s, Firefox with a locked profile after 1 s (Debian 12, two cores).
SETTLE_SECONDS = 3.0
# A browser installed or removed meanwhile is noticed after this time; a search takes some milliseconds.
SURVEY_SECONDS = 5.0


def find_browsers(environment: Mapping[str, str]) -> tuple[Browser, ...]:
    """Return the browsers that can be started: the default first, then by name, each program once."""
    return _survey(environment).browsers


def dead_default(environment: Mapping[str, str]) -> str | None:
    """Return the name of the chosen browser if it cannot be started and nothing else was chosen either."""
    return _survey(environment).dead_default


def _survey(environment: Mapping[str, str]) -> Survey:
    if sys.platform == "win32":
        from launcher.system.windows_browsers import WindowsRegistry, survey_registry

        return survey_registry(WindowsRegistry(), environment)
    else:
        from launcher.system.xdg_browsers import survey

        return survey(environment)


class Opening:
    """One attempt to show a page: a started browser and what is known of it since."""

    def __init__(
        self,
        browser: Browser,
        link: Link,
        process: "subprocess.Popen[bytes]",
        clock: Callable[[], float],
        settle_seconds: float = SETTLE_SECONDS,
    ) -> None:
        """Watch a `process` that was started at this moment; `clock` tells seconds and never goes back."""
        self.browser = browser
        self.link = link
        self.command = command_line(browser, link.url)
        self.pid = process.pid
        self._clock = clock
        self._started_at = clock()
        self._settled_at = self._started_at + settle_seconds
        self._ended: tuple[int, float] | None = None
        # The thread leaves no zombie, whether somebody still polls or not, and knows the moment of the end.
        threading.Thread(target=self._wait, args=(process,), name=f"browser {self.pid}", daemon=True).start()

    def _wait(self, process: "subprocess.Popen[bytes]") -> None:
        code = process.wait()
        self._ended = (code, self._clock())

    @property
    def exit_code(self) -> int | None:
        """How the browser's process ended, negative for a signal; None while it runs."""
        ended = self._ended
        return None if ended is None else ended[0]

    def poll(self) -> OpeningState:
        """Return the state now, all but STARTING being final. It never blocks.

        An end with 0 before the browser has settled means that a running one took the page over.
        """
        ended = self._ended
        if ended is None:
            return OpeningState.RUNNING if self._clock() >= self._settled_at else OpeningState.STARTING
        code, moment = ended
        if moment >= self._settled_at:
            return OpeningState.RUNNING
        return OpeningState.FAILED if code else OpeningState.HANDED_OVER

    def can_take_more(self) -> bool:
        """Tell whether another page would not be lost if it were given to this browser now. It never blocks."""
        if sys.platform != "linux" or self._ended is not None:
            return True
        from launcher.core.private_browsers import Engine  # not at the first press, which waits for nothing
        from launcher.system.chromium_socket import will_listen
        from launcher.system.system_browsers import private_family

        family = private_family(self.browser)
        if family is None or family.engine is not Engine.CHROMIUM:
            return True
        return not will_listen(self.pid, self._clock() - self._started_at)

    def failure(self) -> StartFailure | None:
        """Return what to tell a person if this attempt has failed."""
        if self.poll() is not OpeningState.FAILED:
            return None
        detail = f"{self.browser.program}: exit code {self.exit_code}"
        return StartFailure(FailureReason.EXITED, self.browser.name, self.exit_code, detail)


class LatestSurvey:
    """What a search for browsers has found, searched for again when some time has passed."""

    def __init__(self, search: Callable[[], Survey], clock: Callable[[], float]) -> None:
        """Nothing is searched for yet; `clock` tells seconds and never goes back."""
        self._search = search
        self._clock = clock
        self._last: tuple[float, Survey] | None = None

    def get(self) -> Survey:
        """Return what is there now, or was there a moment ago."""
        now = self._clock()
        if self._last is None or now - self._last[0] >= SURVEY_SECONDS:
            self._last = (now, self._search())
        return self._last[1]

    def forget(self) -> None:
        """Let the next question search: what was found may just have been removed."""
        self._last = None


class BrowserOpener:
    """Opens approved addresses in a browser of this computer."""

    def __init__(
        self,
        environment: Mapping[str, str],
        *,
        frozen: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the snapshot of the environment we were started with. Nothing is searched for yet."""
        self._environment = child_environment(environment, frozen=frozen)
        self._frozen = frozen
        self._clock = clock
        self._latest = LatestSurvey(lambda: _survey(self._environment), clock)

    def browsers(self) -> tuple[Browser, ...]:
        """Return the browsers that can be started, the default first."""
        return self._latest.get().browsers

    def dead_default(self) -> str | None:
        """Return the name of a chosen browser that cannot be started."""
        return self._latest.get().dead_default

    def open(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser`, else the first of `browsers()`, with `link`; raise TypeError for anything but a Link.

        A dead default is a failure, not silently another browser: the person chooses, or the caller does by
        naming one.
        """
        if not isinstance(link, Link):
            raise TypeError(f"a Link is needed, not {type(link).__name__}")
        chosen = browser or self._first()
        if isinstance(chosen, StartFailure):
            return chosen
        try:
            process = start_program(command_line(chosen, link.url), self._environment, frozen=self._frozen)
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            self._latest.forget()
            return StartFailure(failure_reason(error), chosen.name, None, str(error))
        return Opening(chosen, link, process, self._clock)

    def _first(self) -> Browser | StartFailure:
        found = self._latest.get()
        if not found.browsers:
            return StartFailure(FailureReason.NO_BROWSER, found.dead_default, None, "no browser is installed")
        if found.dead_default and not found.browsers[0].is_default:
            detail = "the default browser is not installed, or its file is damaged"
            return StartFailure(FailureReason.NOT_FOUND, found.dead_default, None, detail)
        return found.browsers[0]


def failure_reason(error: Exception) -> FailureReason:
    """Return why a program could not be started, as the system's `error` tells."""
    if isinstance(error, FileNotFoundError):
        return FailureReason.NOT_FOUND
    return FailureReason.NOT_PERMITTED if isinstance(error, PermissionError) else FailureReason.ERROR
