"""The one place that knows which concrete class fills which role.

What happens at start, in this order: command line, is there a window already (no Qt) → content, settings →
application, fonts, language, theme → window → first paint. Everything else (Qt's own translations, search, keys, the
calls of later starts, the search for browsers) comes after the first paint.
"""

import gc
from collections.abc import Mapping
from functools import partial

from launcher.core.content import load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.rooms import Rooms, rooms_from_text, rooms_to_text
from launcher.core.settings import Settings, with_changes
from launcher.core.shelf import Shelf, shelf_from_text, shelf_to_text
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
from launcher.system.keeper import Keeper
from launcher.system.late_opener import LateOpener
from launcher.system.late_toggle import LateToggle
from launcher.system.local_day import local_day
from launcher.system.machine import read_machine_settings
from launcher.system.paths import Paths, find_paths
from launcher.system.room_files import RoomFiles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from launcher.core.catalogue import Catalogue
    from launcher.core.content import Content
    from launcher.core.roles import KeyboardReader, Toggle
    from launcher.faces.desktop import DesktopWindow
    from launcher.faces.teacher_desk import PersonalStores
    from launcher.system.own_program import OwnProgram


def run_desktop(options: Options, environment: Mapping[str, str], spoken: Language) -> int:
    """Run the desktop face until it is closed; `spoken` is the language for the time before there is a window."""
    paths = find_paths(options.data_dir)
    return run_alone(
        options, environment, spoken, paths, lambda claimed: _open(options, environment, spoken, paths, claimed)
    )


def _open(
    options: Options, environment: Mapping[str, str], spoken: Language, paths: Paths, claimed: Held | Unprotected
) -> int:
    machine = read_machine_settings(environment, options.machine_dir)
    settings = settings_in_force(paths, machine)
    sources = find_sources(paths, environment, options.machine_dir, options.content)
    content = load_content(sources.read())
    application = begin_application(environment, spoken, paths, settings.text_size)
    if application is None:
        return ExitCode.FOUND
    with begin_log(options, environment, spoken) as log:
        start = Start(options, environment, paths, machine, settings, sources, content, log, LateOpener(environment))
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
    content: "Content"
    log: EventLog
    opener: LateOpener

    def open_window(self, application: "QApplication") -> "DesktopWindow":
        """Return the window, not shown yet."""
        from launcher.faces.desktop import DesktopWindow
        from launcher.faces.services import Services
        from launcher.ui.theme import Theme
        from launcher.ui.translation import Speech

        language = language_at_start(self.options, self.settings, self.environment)
        return DesktopWindow(
            Services(
                content=self.content,
                opener=self.opener,
                speech=Speech(self.paths.translations, language, application),
                theme=Theme(application, self.settings.theme),
                recorder=self.log,
                settings=self.settings,
                save=self._save,
                write_file=partial(write_bytes_atomically, is_private=False),
                today=local_day,
                stores=None if self.machine.shared else self._stores(self.content.catalogue),
                machine=self.machine,
                autostart=LateToggle(self._autostart),
                shortcut=LateToggle(lambda: self._shortcut(language)),
                find_checker=lambda catalogue: make_checker(catalogue, self.environment),
                find_keyboard=lambda: _find_keyboard(application.platformName()),
            )
        )

    def _stores(self, catalogue: "Catalogue") -> "PersonalStores":
        from launcher.faces.teacher_desk import PersonalStores

        return PersonalStores(
            Keeper(self.paths.rooms, Rooms(), lambda text: rooms_from_text(text, catalogue), rooms_to_text),
            Keeper(self.paths.shelf, Shelf(), shelf_from_text, shelf_to_text),
            RoomFiles(),
        )

    # What these need is imported when the settings are opened.

    def _autostart(self) -> "Toggle":
        from launcher.core.shortcut_words import label_of
        from launcher.system.autostart import make_autostart

        return make_autostart(self.environment, self._own_program(), label_of(self.content.catalogue))

    def _shortcut(self, language: Language) -> "Toggle":
        from launcher.core.shortcut_words import label_of
        from launcher.system.shortcuts import make_shortcut

        return make_shortcut(self.environment, self._own_program(), label_of(self.content.catalogue), language)

    def _own_program(self) -> "OwnProgram":
        from launcher.system.own_program import find_own_program, place_arguments

        options = self.options
        return find_own_program(self.paths, *place_arguments(options.content, options.data_dir, options.machine_dir))

    def _save(self, before: Settings, after: Settings) -> bool:
        # What one person likes is not for the next one.
        if self.machine.shared:
            return True
        is_saved = change_settings(self.paths.settings, before, lambda there: with_changes(there, before, after))
        if not is_saved:
            self.log.write("not-saved", file=str(self.paths.settings))
        return is_saved

    def go_on(self, window: "DesktopWindow", claimed: Held | Unprotected) -> None:
        """Do what the first paint did not need."""
        self.log.write("ready")
        if self.options.quit_when_ready:
            window.close()
            return
        gc.enable()  # see `cli`
        self.log.write_errors_of_threads()
        window.speech.load_qt_texts()
        window.make_ready()
        if not isinstance(claimed, Unprotected):
            claimed.listen(lambda request: self.obey(window, request), window)
        if self.options.open_entry is not None:
            window.open_entry(self.options.open_entry)
        from launcher.system.content_watch import ContentWatch  # not before the first paint

        watch = ContentWatch(self.sources, self.content, window)
        watch.changed.connect(window.take)
        watch.start()
        self.opener.get_ready()

    def obey(self, window: "DesktopWindow", request: StartRequest) -> None:
        """Do what a later start asks for."""
        if request.reader:
            return  # it was meant for a kiosk, which alone has one
        self.log.write("called", open=request.entry)
        hand_over_token(request)
        window.come_forward()
        if request.entry is not None:
            window.open_entry(request.entry)


def _find_keyboard(platform: str) -> "KeyboardReader | None":
    from launcher.system.keyboard_layout import find_keyboard_reader  # not before the first paint

    return find_keyboard_reader(platform)
