"""Which concrete class fills which role of the helpdesk's window. The order at start is that of the desktop's."""

import gc
from collections.abc import Mapping
from datetime import datetime
from functools import partial

from launcher.core.content import load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.quick_typing import TYPE_CHECKING, Any
from launcher.core.settings import Settings
from launcher.core.start_requests import StartRequest
from launcher.options import Options
from launcher.starting import (
    begin_application,
    begin_log,
    change_settings,
    hand_over_token,
    language_at_start,
    make_checker,
    run_alone,
    run_until_closed,
    settings_in_force,
)
from launcher.system.claims import Held, Unprotected
from launcher.system.content_sources import ContentSources, find_sources
from launcher.system.event_log import EventLog
from launcher.system.files import write_bytes_atomically
from launcher.system.instance_call import HELPDESK
from launcher.system.late_opener import LateOpener
from launcher.system.layer_files import LayerFiles
from launcher.system.machine import machine_folder, read_machine_settings
from launcher.system.paths import Paths, find_paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from launcher.core.catalogue import Catalogue
    from launcher.core.content import Content, LayerSource
    from launcher.core.diagnosis import Diagnosis
    from launcher.core.report_files import ReportTools
    from launcher.faces.helpdesk import HelpdeskWindow


def run_helpdesk(options: Options, environment: Mapping[str, str], spoken: Language) -> int:
    """Run the helpdesk face until it is closed; `spoken` is the language for the time before there is a window."""
    paths = find_paths(options.data_dir)
    run = lambda claimed: _open(options, environment, spoken, paths, claimed)  # noqa: E731
    return run_alone(options, environment, spoken, paths, run, HELPDESK)


def _open(
    options: Options, environment: Mapping[str, str], spoken: Language, paths: Paths, claimed: Held | Unprotected
) -> int:
    machine = read_machine_settings(environment, options.machine_dir)
    settings = settings_in_force(paths, machine)
    sources = find_sources(paths, environment, options.machine_dir, options.content)
    layers = sources.read()
    application = begin_application(environment, spoken, paths, settings.text_size)
    if application is None:
        return ExitCode.FOUND
    with begin_log(options, environment, spoken) as log:
        start = Start(options, environment, paths, machine, settings, sources, layers, load_content(layers), log)
        window = start.open_window(application)
        window.painted.connect(lambda: start.go_on(window, claimed))
        window.show()
        return run_until_closed(application)


@dataclass(frozen=True, slots=True)
class Start:
    """Everything that was found out for one start before there is a window."""

    options: Options
    environment: Mapping[str, str]
    paths: Paths
    machine: MachineSettings
    settings: Settings
    sources: ContentSources
    layers: "tuple[LayerSource, ...]"
    content: "Content"
    log: EventLog

    def open_window(self, application: "QApplication") -> "HelpdeskWindow":
        """Return the window, not shown yet."""
        from launcher.faces.helpdesk import HelpdeskWindow
        from launcher.faces.helpdesk_services import HelpdeskServices
        from launcher.ui.theme import Theme
        from launcher.ui.translation import Speech

        language = language_at_start(self.options, self.settings, self.environment)
        opener = LateOpener(self.environment)
        return HelpdeskWindow(
            HelpdeskServices(
                content=self.content,
                layers=self.layers,
                opener=opener,
                speech=Speech(self.paths.translations, language, application),
                theme=Theme(application, self.settings.theme),
                recorder=self.log,
                settings=self.settings,
                keep_place=lambda place: self._keep(helpdesk_window=place),
                keep_setting=lambda name, value: self._keep(**{name.value: value}),
                machine=self.machine,
                # What the campus knows is not asked: staff want to know what is so now.
                make_checker=lambda catalogue: make_checker(catalogue, self.environment, asks_campus=False),
                clock=lambda: datetime.now().astimezone(),
                diagnose=lambda content: self._diagnose(content, opener),
                make_report_tools=self._report_tools,
                layer_files=self._layer_files(),
                write_file=partial(write_bytes_atomically, is_private=False),
            )
        )

    def _keep(self, **change: Any) -> bool:
        """Write some settings into the person's file, which the desktop's window may have changed meanwhile."""
        # What one person likes is not for the next one.
        if self.machine.shared:
            return True
        return change_settings(self.paths.settings, self.settings, lambda there: replace(there, **change))

    def _layer_files(self) -> LayerFiles:
        given = self.options.machine_dir
        return LayerFiles(given or machine_folder(self.environment), is_given=given is not None)

    # What these need is imported when it is asked for.

    def _diagnose(self, content: "Content", opener: LateOpener) -> "Diagnosis":
        from launcher.system.doctor import diagnose

        return diagnose(self.paths, content, opener, self.environment, self.options.machine_dir)

    def _report_tools(self, catalogue: "Catalogue") -> "ReportTools":
        from launcher.core.report_files import ReportTools
        from launcher.system.files import write_atomically
        from launcher.system.report_facts import make_scrubber, report_facts, starts_with

        options = self.options
        return ReportTools(
            facts=lambda spoken: report_facts(self.paths, self.environment, spoken, options.machine_dir, options.log),
            scrubber=lambda: make_scrubber(catalogue, self.environment),
            begins=starts_with,
            write=write_atomically,
        )

    def go_on(self, window: "HelpdeskWindow", claimed: Held | Unprotected) -> None:
        """Do what the first paint did not need."""
        from launcher.ui.program_icon import program_icon  # not before the first paint

        self.log.write("ready")
        if self.options.quit_when_ready:
            window.close()
            return
        gc.enable()  # see `cli`
        self.log.write_errors_of_threads()
        window.speech.load_qt_texts()
        window.setWindowIcon(program_icon())
        if not isinstance(claimed, Unprotected):
            claimed.listen(lambda request: self.obey(window, request), window)
        window.make_ready()
        if self.options.open_entry is not None:
            window.select_entry(self.options.open_entry)
        self._follow(window)

    def _follow(self, window: "HelpdeskWindow") -> None:
        """Let the window take note of layers that change; of their stories too, which it tells."""
        from launcher.core.running_content import Reading
        from launcher.system.content_watch import ContentWatch  # not before the first paint

        watch = ContentWatch(self.sources, self.content, window, is_like=Reading.is_same)
        watch.changed.connect(lambda content: window.take(content, watch.layers))
        watch.start()

    def obey(self, window: "HelpdeskWindow", request: StartRequest) -> None:
        """Do what a later start asks for."""
        if request.reader:
            return  # it was meant for a kiosk, which alone has one
        self.log.write("called", open=request.entry)
        hand_over_token(request)
        window.come_forward()
        if request.entry is not None:
            window.select_entry(request.entry)
