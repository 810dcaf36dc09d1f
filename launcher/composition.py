"""The one place that knows which concrete class fills which role.

What happens at start, in this order: command line (no Qt) → content, settings → application, fonts, language,
theme → window → first paint. Everything else (Qt's own translations, the search for browsers, warnings about
settings) comes after the first paint.
"""

import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from launcher.core.content import load_content
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language, choose_language
from launcher.core.plain_words import NO_DISPLAY, NO_SYSTEM_LIBRARY, NOT_BUILT, NOT_LOGGED
from launcher.core.settings import Settings, settings_from_text, settings_to_text
from launcher.system.event_log import EventLog
from launcher.system.files import read_layers, read_text, write_atomically
from launcher.system.late_opener import LateOpener
from launcher.system.paths import Paths, find_paths
from launcher.system.preferred_languages import preferred_languages
from launcher.system.preflight import SYSTEM_PACKAGES, obstacle

if TYPE_CHECKING:
    from launcher.faces.desktop import DesktopWindow
    from launcher.ui.translation import Speech


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
    content = load_content(read_layers(paths.content, *filter(None, [options.content])))
    sentence = obstacle(environment, spoken)
    if sentence is not None:
        return _complain(sentence)
    # Qt comes in only now: every import after it costs more, since the binding looks at the source of each.
    from launcher.faces.desktop import DesktopWindow, Services
    from launcher.ui.application import make_application
    from launcher.ui.theme import Theme
    from launcher.ui.translation import Speech

    application = make_application(paths.assets, lambda library: _no_window(library, spoken))
    if application is None:
        return _complain(NOT_BUILT.text(spoken))
    language = options.language or settings.language or choose_language(preferred_languages(environment))
    with EventLog(options.log) as log:
        if log.failed:
            _complain(NOT_LOGGED.text(spoken).format(file=options.log))
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
        # Qt's event loop gives Python no turn to handle Ctrl+C, so the system handles it.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        code: int = application.exec()
        return code


def _no_window(library: str | None, spoken: Language) -> str:
    """Return why Qt cannot open any window: a missing library, or a display that does not answer."""
    if library is None:
        return NO_DISPLAY.text(spoken)
    return NO_SYSTEM_LIBRARY.text(spoken).format(detail=library, command=SYSTEM_PACKAGES)


def _after_first_paint(options: Options, window: "DesktopWindow", speech: "Speech", log: EventLog) -> None:
    log.write("ready")
    if options.quit_when_ready:
        window.close()
        return
    speech.load_qt_texts()
    if options.open_entry is not None:
        window.open_entry(options.open_entry)


def _save(settings: Settings, paths: Paths, log: EventLog) -> None:
    if not write_atomically(paths.settings, settings_to_text(settings)):
        log.write("not-saved", file=str(paths.settings))


def _complain(sentence: str) -> int:
    # A windowed program may have no standard error at all.
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
    return ExitCode.FOUND
