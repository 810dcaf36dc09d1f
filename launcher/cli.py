"""The command lines of both programs. Imports no Qt, so that what needs no window answers at once."""

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from launcher.at_once import face_of, not_printed, plain_options
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language, choose_language
from launcher.core.plain_words import INTERNAL_ERROR, NOT_LOGGED, NOT_READ
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.start_line import ANSWER_LOOKS
from launcher.options import Options, options_of
from launcher.system.child_environment import child_environment, snapshot
from launcher.system.complaints import complain, fill_closed_streams, forget_output, write_utf8
from launcher.system.preferred_languages import preferred_languages
from launcher.system.preflight import binding_obstacle

if TYPE_CHECKING:
    import argparse


def launcher_main(arguments: Sequence[str] | None = None) -> int:
    """Run ``nkzu-launcher``; return its exit code."""
    environment = snapshot(os.environ)
    fill_closed_streams()
    write_utf8()
    words = sys.argv[1:] if arguments is None else arguments
    if list(words) == [ANSWER_LOOKS]:
        return _answer_looks()
    given = plain_options(words)
    if given is None:
        from launcher.command_lines import language_asked, launcher_options  # late: plain words need no argparse

        given = launcher_options(words, _spoken(language_asked(words), environment))
    if "--screen-reader" in given:
        return ExitCode.FOUND  # no kiosk runs that could be asked, or `at_once` would have asked it
    options = options_of(given)
    language = _spoken(options.language, environment)
    if "--guard" in given:
        return _guarded(lambda: _run_guard(words, options, environment, language), language)
    # What a start makes stays: to look for garbage in it is in vain, and takes a fiftieth of the time until the first
    # paint. After that, each composition begins with it again.
    gc.disable()
    run = {"kiosk": _run_kiosk, "helpdesk": _run_helpdesk}.get(face_of(given), _run_desktop)
    return _guarded(lambda: run(options, environment, language), language)


def _spoken(language: Language | None, environment: Mapping[str, str]) -> Language:
    """Return the language for what is said on the console; `language` is the one asked for."""
    return language or choose_language(preferred_languages(environment) or ["en"])


def _guarded(run: Callable[[], int], language: Language) -> int:
    """Return what `run` returns; an error of our own becomes one sentence and its own exit code."""
    try:
        return run()
    except Exception as error:  # noqa: BLE001 - the last boundary: a person gets a sentence, not a traceback
        import traceback  # late: it takes as long to load as a tenth of all that is done before Qt

        place = traceback.extract_tb(error.__traceback__)[-1]
        detail = f"{type(error).__name__}: {error}; {Path(place.filename).name}:{place.lineno}"
        complain(INTERNAL_ERROR.text(language).format(detail=detail))
        return ExitCode.INTERNAL


def _answer_looks() -> int:
    from launcher.system.looking import answer_looks  # late, as below

    return answer_looks()


def _run_desktop(options: Options, environment: Mapping[str, str], language: Language) -> int:
    from launcher.composition import run_desktop  # late: what only needs the command line answers at once

    return run_desktop(options, environment, language)


def _run_kiosk(options: Options, environment: Mapping[str, str], language: Language) -> int:
    from launcher.kiosk_composition import run_kiosk  # late, as above

    return run_kiosk(options, environment, language)


def _run_helpdesk(options: Options, environment: Mapping[str, str], language: Language) -> int:
    from launcher.helpdesk_composition import run_helpdesk  # late, as above

    return run_helpdesk(options, environment, language)


def _run_guard(words: Sequence[str], options: Options, environment: Mapping[str, str], language: Language) -> int:
    from launcher.system.event_log import EventLog  # late, as above
    from launcher.system.guard import guard
    from launcher.system.own_program import Interpreter, find_own_program
    from launcher.system.paths import find_paths

    # An option may be shortened, and nothing else begins like this one.
    kept = [word for word in words if not (word.startswith("--g") and "--guard".startswith(word))]
    # The guard keeps nothing, so no folder is looked for.
    program = find_own_program(find_paths(options.data_dir or Path()), *kept)
    inherited = child_environment(environment, frozen=Interpreter.running().frozen)
    with EventLog(options.log, environment) as log:
        if log.failed:
            complain(NOT_LOGGED.text(language).format(file=options.log))
        return guard(program.command, inherited, log)


def helpdesk_main(arguments: Sequence[str] | None = None) -> int:
    """Run ``nkzu-helpdesk``; return its exit code."""
    environment = snapshot(os.environ)
    fill_closed_streams()
    write_utf8()
    from launcher.command_lines import helpdesk_parser, language_asked  # late: see above

    words = sys.argv[1:] if arguments is None else arguments
    options = helpdesk_parser(_spoken(language_asked(words), environment)).parse_args(words)
    if options.command == "doctor" and options.events is not None and options.report is None:
        options.refuse("--events needs --report")
    language = _spoken(options.language, environment)
    # No more of Qt than its translations: the doctor must be able to say that a library of the windows is missing.
    sentence = binding_obstacle(language, "PySide6.QtCore")
    if sentence is not None:
        complain(sentence)
        return ExitCode.INTERNAL
    return _guarded(lambda: _run_console(options, environment, language), language)


def _run_console(options: "argparse.Namespace", environment: Mapping[str, str], language: Language) -> int:
    from launcher.console_composition import run_console  # late: imports Qt's translations
    from launcher.faces.console import NotPrintedError
    from launcher.system.line_reader import NotReadError

    try:
        return run_console(options, environment, language)
    except NotReadError as error:
        complain(NOT_READ.text(language).format(detail=error))
        return ExitCode.FOUND
    except KeyboardInterrupt:
        # Whoever typed links has typed enough.
        import signal  # late: no other answer needs it

        forget_output(sys.stdout)
        return 128 + signal.SIGINT
    except NotPrintedError as error:
        return not_printed(error.reason, language)
