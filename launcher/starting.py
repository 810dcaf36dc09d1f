"""What the starts of all windows have in common: one window at a time, the settings, the application, the log."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language, choose_language
from launcher.core.machine_settings import MachineSettings
from launcher.core.plain_words import (
    NO_ANSWER,
    NO_DISPLAY,
    NO_SUCH_PLATFORM,
    NO_THREAD,
    NOT_BUILT,
    NOT_LOGGED,
    TOO_FEW_COLOURS,
)
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.settings import Settings, settings_from_text, settings_to_text
from launcher.core.start_requests import StartRequest
from launcher.options import Options
from launcher.system.claims import Forwarded, Held, Unprotected
from launcher.system.complaints import complain
from launcher.system.event_log import EventLog
from launcher.system.files import read_text, write_atomically
from launcher.system.instance_call import activation_token
from launcher.system.paths import Paths
from launcher.system.preferred_languages import preferred_languages
from launcher.system.preflight import leave_senseless_sizes, library_obstacle, obstacle
from launcher.system.session_bus import leave_silent_bus
from launcher.system.single_instance import claim

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from launcher.core.catalogue import Catalogue
    from launcher.core.check_roles import Checker
    from launcher.ui.application import NoWindow

_LEAST_DEPTH = 15  # bits; with less, a screen has a table of colours, which Qt 6 paints nothing with


def run_alone(
    options: Options,
    environment: Mapping[str, str],
    spoken: Language,
    paths: Paths,
    run: Callable[[Held | Unprotected], int],
    window: str = "",
) -> int:
    """Return what `run` returns, unless there is a window already: then that one is told what is wanted.

    `spoken` is the language for the time before there is a window. A `window` of a name of its own may be there beside
    the others.
    """
    claimed = claim(environment, paths.data, _request(options, environment), window)
    if isinstance(claimed, Forwarded):
        if not claimed.answered:
            complain(NO_ANSWER.text(spoken))
        return ExitCode.OTHER_INSTANCE
    try:
        return run(claimed)
    finally:
        if not isinstance(claimed, Unprotected):
            claimed.release()


def _request(options: Options, environment: Mapping[str, str]) -> StartRequest:
    return StartRequest(options.open_entry, activation_token(environment))


def begin_application(
    environment: Mapping[str, str], spoken: Language, paths: Paths, percent: int, *, from_afar: bool = False
) -> "QApplication | None":
    """Return the application with text of `percent`, larger where it is read `from_afar`; None if there is none.

    Why there is none has been said then.
    """
    sentence = obstacle(environment, spoken)
    if sentence is not None:
        complain(sentence)
        return None
    leave_silent_bus(os.environ)
    leave_senseless_sizes(os.environ)
    # Qt comes in only now: until here the system has loaded its libraries beside all else.
    from launcher.ui.application import DESK, WALL, make_application

    sizes = WALL if from_afar else DESK
    platform = environment.get("QT_QPA_PLATFORM", "")
    application = make_application(paths.assets, lambda why: _no_window(why, platform, spoken), percent, sizes)
    if application is None:
        complain(NOT_BUILT.text(spoken))
        return None
    depth = application.primaryScreen().depth()
    if depth < _LEAST_DEPTH:
        complain(TOO_FEW_COLOURS.text(spoken).format(detail=depth))
        return None
    return application


def _no_window(why: "NoWindow", platform: str, spoken: Language) -> str:
    """Return the sentence for Qt's reason to open no window where the environment asks for this `platform`, or none."""
    if why.lacks_threads:
        return NO_THREAD.text(spoken)
    if why.library is not None:
        return library_obstacle(why.library, spoken)
    # It may be a list, «wayland;xcb»: where X11 is in it, Qt would find nothing else without the variable.
    if platform and not any(name.startswith("xcb") for name in platform.split(";")):
        return NO_SUCH_PLATFORM.text(spoken).format(detail=platform)
    return NO_DISPLAY.text(spoken)


def settings_in_force(paths: Paths, machine: MachineSettings) -> Settings:
    """Return the settings in force; on a shared computer everybody begins with the administrator's."""
    text = "" if machine.shared else read_text(paths.settings)
    return machine.applied_to(settings_from_text(text), is_first=not text)


def change_settings(file: Path, begun: Settings, change: Callable[[Settings], Settings]) -> bool:
    """Write into `file` what `change` makes of the settings in it, which another window may have changed meanwhile.

    Those that the person has `begun` with are written the first time: an administrator's hold for a first start only.
    """
    text = read_text(file)
    return write_atomically(file, settings_to_text(change(settings_from_text(text) if text else begun)))


def begin_log(options: Options, environment: Mapping[str, str], spoken: Language) -> EventLog:
    """Return the log that was asked for; the program goes on without one that cannot be written, and says so."""
    log = EventLog(options.log, environment)
    if log.failed:
        complain(NOT_LOGGED.text(spoken).format(file=options.log))
    log.write_errors()
    return log


def language_at_start(options: Options, settings: Settings, environment: Mapping[str, str]) -> Language:
    """Return the language to begin with: the one asked for, the one chosen before, or the system's."""
    return options.language or settings.language or choose_language(preferred_languages(environment))


def run_until_closed(application: "QApplication") -> int:
    """Run the event loop; return the exit code of its end."""
    # Of `signal` the half that is written in C: the other one makes enumerations of all that a system knows.
    import _signal  # type: ignore[import-not-found]

    # Qt's event loop gives Python no turn to handle Ctrl+C, so the system handles it.
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    code: int = application.exec()
    return code


def hand_over_token(request: StartRequest) -> None:
    """Let the window come forward for a later start: Wayland lets it with the token of that start only."""
    if request.token is not None:
        # Qt's part for Wayland looks here, and removes it.
        os.environ["XDG_ACTIVATION_TOKEN"] = request.token


def make_checker(catalogue: "Catalogue", environment: Mapping[str, str], *, asks_campus: bool = True) -> "Checker":
    """Return what looks at the addresses of `catalogue`, through the proxy that `environment` names.

    One that `asks_campus` believes what the campus knows already, where the content says where that is.
    """
    from launcher.system.checks import Checks  # not before the first paint
    from launcher.system.child_looker import ChildLooker

    looker = ChildLooker(catalogue.hosts, environment)
    return Checks(catalogue.hosts, looker, catalogue.health if asks_campus else None)
