"""Which concrete class fills which role in the kiosk.

The same order as in :mod:`launcher.composition`: what the first paint does not need comes after it. Nothing is read
from where a student may write: no settings, rooms or pinned entries of the account that is logged in.
"""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from launcher.core.content import load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.session import EndReason
from launcher.core.settings import Settings
from launcher.options import Options
from launcher.starting import begin_application, begin_log, language_at_start, make_checker, run_alone, run_until_closed
from launcher.system.boot_clock import boot_clock
from launcher.system.claims import Held, Unprotected
from launcher.system.content_sources import ContentSources, bundled_only, find_sources
from launcher.system.event_log import EventLog
from launcher.system.late_turn_browsers import LateTurnBrowsers
from launcher.system.local_day import local_day
from launcher.system.machine import read_machine_settings
from launcher.system.no_home import leave_home
from launcher.system.paths import Paths, find_paths
from launcher.system.turn_places import turn_places
from launcher.system.watchdog import OWN_VARIABLES, Notifier, end_with_guard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from launcher.core.catalogue import Catalogue
    from launcher.core.content import Content
    from launcher.core.kiosk_roles import IdleReader, NetworkWatch, ScreenReader
    from launcher.core.machine_settings import MachineSettings
    from launcher.core.start_requests import StartRequest
    from launcher.faces.kiosk import KioskWindow


def run_kiosk(options: Options, environment: Mapping[str, str], spoken: Language) -> int:
    """Run the kiosk until staff or the system end it; `spoken` is the language before there is a window."""
    end_with_guard(environment)
    paths = find_paths(options.data_dir)
    return run_alone(
        options, environment, spoken, paths, lambda claimed: _open(options, environment, spoken, paths, claimed)
    )


def _open(
    options: Options, environment: Mapping[str, str], spoken: Language, paths: Paths, claimed: Held | Unprotected
) -> int:
    leave_home(os.environ)
    machine = read_machine_settings(environment, options.machine_dir)
    settings = machine.applied_to(Settings(), is_first=True)
    sources = _sources(options, environment, paths)
    content = load_content(sources.read())
    application = begin_application(environment, spoken, paths, settings.text_size, from_afar=True)
    if application is None:
        return ExitCode.FOUND
    application.setQuitOnLastWindowClosed(False)
    with begin_log(options, environment, spoken) as log:
        start = Start(options, environment, paths, machine, settings, sources, content, log, Notifier(environment))
        window = start.open_window(application)
        window.painted.connect(lambda: start.go_on(window, claimed, application))
        window.screens.cover()
        # Until there may be something to remove, the system handles Ctrl+C.
        code = run_until_closed(application)
        start.notifier.stopping()
        return code


def _sources(options: Options, environment: Mapping[str, str], paths: Paths) -> ContentSources:
    """Return where the content is; after three early ends nothing is read that could be the cause of them."""
    if options.safe_mode:
        return bundled_only(paths)
    return find_sources(paths, environment, options.machine_dir, options.content)


@dataclass(frozen=True, slots=True)
class Start:
    """Everything that was found out for one start before there is a window."""

    options: Options
    environment: Mapping[str, str]
    paths: Paths
    machine: "MachineSettings"
    settings: Settings
    sources: ContentSources
    content: "Content"
    log: EventLog
    notifier: Notifier

    def open_window(self, application: "QApplication") -> "KioskWindow":
        """Return the window, not shown yet."""
        from launcher.faces.kiosk import KioskWindow
        from launcher.faces.kiosk_services import KioskServices
        from launcher.ui.theme import Theme
        from launcher.ui.translation import Speech

        language = language_at_start(self.options, self.settings, self.environment)
        outside = {name: value for name, value in self.environment.items() if name not in OWN_VARIABLES}
        places = turn_places(self.paths.data, self.environment)
        return KioskWindow(
            KioskServices(
                content=self.content,
                speech=Speech(self.paths.translations, language, application),
                first_language=language,
                theme=Theme(application, self.settings.theme, grows=True),
                recorder=self.log,
                settings=self.machine.kiosk,
                text_percent=self.settings.text_size,
                browsers=LateTurnBrowsers(outside, places),
                find_network=self._find_network,
                find_idle=lambda: _find_idle(application.platformName()),
                find_reader=lambda: _find_reader(outside, places),
                today=local_day,
                clock=boot_clock,
                checks=self.machine.checks,
                find_checker=lambda catalogue: make_checker(catalogue, self.environment),
                is_broken=self.machine.is_broken,
                is_safe=self.options.safe_mode,
            )
        )

    def _find_network(self, catalogue: "Catalogue") -> "NetworkWatch | None":
        from launcher.core.network import sites_to_ask
        from launcher.system.network_watch import LiveNetworkWatch

        sites = sites_to_ask(entry.link for entry in catalogue.entries)
        return LiveNetworkWatch(sites, self.environment)

    def go_on(self, window: "KioskWindow", claimed: Held | Unprotected, application: "QApplication") -> None:
        """Do what the first paint did not need."""
        self.notifier.ready()  # first: until then whoever listens waits longer before a standstill is one
        self.log.write("ready")
        if self.options.quit_when_ready:
            application.exit(ExitCode.OK)
            return
        gc.enable()  # see `cli`
        self.log.write_errors_of_threads()
        window.left.connect(lambda reason: application.exit(_exit_code(reason)))
        self._keep_telling(window)
        self._obey_the_system(window, application)
        window.speech.load_qt_texts()
        window.make_ready()
        if not isinstance(claimed, Unprotected):
            claimed.listen(lambda request: self.obey(window, request), window)
        if self.options.open_entry is not None:
            window.open_entry(self.options.open_entry)
        if not self.options.safe_mode:
            self._watch_content(window)

    def _watch_content(self, window: "KioskWindow") -> None:
        from launcher.system.content_watch import ContentWatch  # not before the first paint

        watch = ContentWatch(self.sources, self.content, window)
        watch.changed.connect(window.take)
        watch.start()

    def _keep_telling(self, window: "KioskWindow") -> None:
        """Let whoever has started the program know that it still moves."""
        if self.notifier.interval is None:
            return
        from launcher.faces.kiosk_signs import SignsOfLife  # only where somebody listens

        SignsOfLife(self.notifier, window, self.notifier.interval)

    def _obey_the_system(self, window: "KioskWindow", application: "QApplication") -> None:
        from launcher.system.termination import Termination  # not before the first paint

        stop = lambda *_: window.turn.finish(EndReason.STOPPED)  # noqa: E731
        termination = Termination(stop, window)
        application.commitDataRequest.connect(stop)
        # A function of its own: the signal would not keep the object of a method.
        application.aboutToQuit.connect(lambda: termination.close())
        application.aboutToQuit.connect(window.make_end)

    def obey(self, window: "KioskWindow", request: "StartRequest") -> None:
        """Do what a later start asks for."""
        if request.reader:
            window.toggle_reader()
            return
        self.log.write("called", open=request.entry)
        window.come_forward()
        if request.entry is not None:
            window.open_entry(request.entry)


def _exit_code(reason: EndReason) -> int:
    return ExitCode.LEFT_BY_STAFF if reason is EndReason.LEFT else ExitCode.OK


def _find_idle(platform: str) -> "IdleReader | None":
    from launcher.system.idle_time import find_idle_reader  # not before the first paint

    return find_idle_reader(platform)


def _find_reader(environment: Mapping[str, str], places: Sequence[Path]) -> "ScreenReader | None":
    """Return the screen reader that a turn may start; Windows starts and ends its own by a key of its own."""
    if sys.platform == "win32":
        return None
    from launcher.system.turn_reader import find_reader  # few turns need it

    return find_reader(environment, places, frozen=bool(getattr(sys, "frozen", False)))
