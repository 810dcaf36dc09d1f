"""The browsers of one person's turn: each with a profile of the turn's own, and nothing of it left at the end."""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from launcher.core.links import Link
from launcher.core.opening import Browser, FailureReason, StartFailure
from launcher.core.private_browsers import Family, engine_environment, first_files, private_arguments
from launcher.core.quick_dataclasses import replace
from launcher.system.browser_types import Survey, command_line
from launcher.system.browsers import LatestSurvey, Opening, failure_reason
from launcher.system.child_environment import child_environment
from launcher.system.program_start import start_program
from launcher.system.system_browsers import private_family, survey_system
from launcher.system.turn_ending import Cleaner, Remains, TurnEnding
from launcher.system.turn_family import NotHeldError, family_for
from launcher.system.turn_folder import NoRoomError, TurnFolder, left_folders, make_turn_folder


class TurnBrowsers:
    """Fills the role of ``core.kiosk_roles.TurnBrowsers``."""

    def __init__(
        self,
        environment: Mapping[str, str],
        places: Sequence[Path],
        *,
        frozen: bool = False,
        clock: Callable[[], float] = time.monotonic,
        survey: Callable[[Mapping[str, str]], Survey] = survey_system,
    ) -> None:
        """Take the snapshot of the environment we were started with. Nothing is searched for or written yet.

        A turn's folder is made in the first of `places` that is writable and has room. All of them are swept, so they
        should be the same at each start. `survey` tells which browsers there are, by an environment.
        """
        self._environment = child_environment(environment, frozen=frozen)
        self._places = tuple(places)
        self._frozen = frozen
        self._clock = clock
        self._latest = LatestSurvey(lambda: survey(self._environment), clock)
        self._turn: _Turn | None = None
        self._cleaner = Cleaner()

    def browsers(self) -> tuple[Browser, ...]:
        """Return the browsers of the system that can be opened privately, the default first."""
        return tuple(browser for browser in self._latest.get().browsers if private_family(browser))

    def dead_default(self) -> str | None:
        """Return the name of a browser that the system has chosen and that cannot be started."""
        return self._latest.get().dead_default

    def open(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser`, else the first of `browsers()`, privately; raise TypeError for anything but a Link.

        The first link of a turn makes its folder. A second one goes to the browser that is open already.
        """
        if not isinstance(link, Link):
            raise TypeError(f"a Link is needed, not {type(link).__name__}")
        chosen = _choose(self._latest.get(), browser)
        if isinstance(chosen, StartFailure):
            return chosen
        return self._start(link, *chosen)

    def _start(self, link: Link, browser: Browser, family: Family | None) -> Opening | StartFailure:
        try:
            if self._turn is None:
                self._turn = self._begin()
            return self._turn.open(link, browser, family, self._environment, frozen=self._frozen)
        except (NoRoomError, NotHeldError) as error:
            return StartFailure(FailureReason.NOT_PRIVATE, browser.name, None, str(error))
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            self._latest.forget()
            return StartFailure(failure_reason(error), browser.name, None, str(error))

    def all_browsers(self) -> tuple[Browser, ...]:
        """Return the browsers of the system, those too that keep traces, the default first."""
        return self._latest.get().browsers

    def open_with_traces(self, link: Link, browser: Browser | None = None) -> Opening | StartFailure:
        """Start `browser`, else the first of `all_browsers()`, as it is: what is done in it stays.

        It belongs to the turn and is closed with it, unless one that ran already has taken the page over.
        """
        known = [found for found in self.all_browsers() if browser in {None, found}]
        if not known:
            return StartFailure(FailureReason.NO_BROWSER, self.dead_default(), None, "the system has no browser")
        return self._start(link, known[0], None)

    def _begin(self) -> "_Turn":
        folder = make_turn_folder(self._places)
        try:
            return _Turn(folder, self._clock)
        except NotHeldError:
            folder.remove()
            raise

    def is_open(self) -> bool:
        """Tell whether a browser of this turn is still running."""
        return self._turn is not None and self._turn.remains.programs.is_alive()

    def end_turn(self) -> TurnEnding:
        """Close what the turn has started, remove its folder, and look whether it is gone."""
        turn, self._turn = self._turn, None
        return self._cleaner.begin(lambda: [turn.remains] if turn else [], "end of a turn")

    def sweep(self) -> TurnEnding:
        """Do the same to what a crash or a power cut has left of earlier turns."""
        return self._cleaner.begin(self._left, "sweep of earlier turns")

    def _left(self) -> list[Remains]:
        return [Remains(folder, family_for(folder.path, self._clock)) for folder in left_folders(self._places)]


class _Turn:
    """A turn in which something was opened."""

    def __init__(self, folder: TurnFolder, clock: Callable[[], float]) -> None:
        self.remains = Remains(folder, family_for(folder.path, clock))
        self._clock = clock
        self._profiles: list[Path] = []

    def open(
        self, link: Link, browser: Browser, family: Family | None, environment: Mapping[str, str], *, frozen: bool
    ) -> Opening:
        """Start a browser, privately if its `family` is given. Raises OSError, ValueError, SubprocessError."""
        if family is not None:
            browser, environment = self._private(browser, family, environment)
        process = start_program(command_line(browser, link.url), environment, frozen=frozen)
        self.remains.programs.add(process)
        return Opening(browser, link, process, self._clock)

    def _private(
        self, browser: Browser, family: Family, environment: Mapping[str, str]
    ) -> tuple[Browser, Mapping[str, str]]:
        """Return `browser` and `environment` so that everything that it writes is in the turn's folder."""
        folder = self.remains.folder
        profile = folder.profile(self._name(browser), first_files(family.engine, str(folder.downloads)))
        private = replace(browser, arguments=private_arguments(family, browser.arguments, str(profile)))
        return private, {**folder.environment(environment), **engine_environment(family.engine)}

    def _name(self, browser: Browser) -> str:
        """Return the short name of the browser's profile: paths to sockets below it have a limit."""
        if browser.program not in self._profiles:
            self._profiles.append(browser.program)
        return f"p{self._profiles.index(browser.program)}"


def _choose(survey: Survey, wanted: Browser | None) -> tuple[Browser, Family] | StartFailure:
    """Return the browser to be started and its family. Only what the system's own list has is started at all."""
    if not survey.browsers:
        return StartFailure(FailureReason.NO_BROWSER, survey.dead_default, None, "the system has no browser")
    asked = [b for b in survey.browsers if wanted is None or (b.id, b.program) == (wanted.id, wanted.program)]
    for browser in asked:
        if family := private_family(browser):
            return browser, family
    name = (wanted or survey.browsers[0]).name
    return StartFailure(FailureReason.NOT_PRIVATE, name, None, "it is not known how to open it privately")
