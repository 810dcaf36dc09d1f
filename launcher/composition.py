"""The one place that knows which concrete class fills which role.

What happens at start, in this order: command line (no Qt) → content, settings → application, fonts, language,
theme → window → first paint. Everything else (Qt's own translations, the search for browsers, warnings about
settings) comes after the first paint.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

from launcher.core.content import load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language, choose_language
from launcher.core.plain_words import NO_DISPLAY, NO_SYSTEM_LIBRARY, NOT_BUILT
from launcher.core.settings import Settings, settings_from_text, settings_to_text
from launcher.faces.desktop import DesktopWindow, Services
from launcher.system.event_log import EventLog
from launcher.system.files import read_layers, read_text, write_atomically
from launcher.system.late_opener import LateOpener
from launcher.system.paths import Paths, find_paths
from launcher.system.preflight import SYSTEM_PACKAGES
from launcher.ui.application import make_application
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech, system_languages


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asks of the windowed program."""

    language: Language | None = None
    content: Path | None = None
    open_entry: str | None = None
    data_dir: Path | None = None
    quit_when_ready: bool = False
    log: Path | None = None


def run_desktop(options: Options, environment: Mapping[str, str], spoken: Language) -> int:
    """Run the desktop face until it is closed; `spoken` is the language for the time before there is a window."""
    paths = find_paths(options.data_dir)
    settings = settings_from_text(read_text(paths.settings))

    def explain_no_window(library: str | None) -> str:
        if library is None:
            return NO_DISPLAY.text(spoken)
        return NO_SYSTEM_LIBRARY.text(spoken).format(detail=library, command=SYSTEM_PACKAGES)

    application = make_application(paths.assets, explain_no_window)
    if application is None:
        return _not_built(spoken)
    content = load_content(read_layers(paths.content, options.content))
    language = options.language or settings.language or choose_language(system_languages())
    with EventLog(options.log) as log:
        speech = Speech(paths.translations, language, application)
        window = DesktopWindow(
            Services(
                content=content,
                opener=LateOpener(environment),
                speech=speech,
                theme=Theme(application, settings.theme),
                recorder=log,
                settings=settings,
                save=lambda changed: _save(changed, paths, log),
            )
        )
        window.painted.connect(lambda: _after_first_paint(options, window, speech, log))
        window.show()
        code: int = application.exec()
        return code


def _after_first_paint(options: Options, window: DesktopWindow, speech: Speech, log: EventLog) -> None:
    log.write("ready")
    if options.quit_when_ready:
        window.close()
        return
    speech.load_qt_texts()
    if options.open_entry is not None:
        name = options.open_entry
        QTimer.singleShot(0, window, lambda: window.open_entry(name))


def _save(settings: Settings, paths: Paths, log: EventLog) -> None:
    if not write_atomically(paths.settings, settings_to_text(settings)):
        log.write("not-saved", file=str(paths.settings))


def _not_built(language: Language) -> int:
    import sys

    sys.stderr.write(NOT_BUILT.text(language) + "\n")
    return ExitCode.FOUND
