"""The command lines of both programs. Imports no Qt, so that what needs no window answers at once."""

import argparse
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from launcher import __version__
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language, choose_language
from launcher.core.plain_words import INTERNAL_ERROR, NOT_HERE_YET, NOT_PRINTED, NOT_READ
from launcher.system.child_environment import snapshot
from launcher.system.preferred_languages import preferred_languages
from launcher.system.preflight import binding_obstacle


def launcher_main(arguments: Sequence[str] | None = None) -> int:
    """Run ``nkzu-launcher``; return its exit code."""
    environment = snapshot(os.environ)
    options = _launcher_parser().parse_args(arguments)
    language = _spoken(options, environment)
    face = "kiosk" if options.kiosk else options.face
    if face != "desktop":
        _complain(NOT_HERE_YET.text(language).format(value=face))
        return ExitCode.USAGE
    return _guarded(lambda: _run_desktop(options, environment, language), language)


def _spoken(options: argparse.Namespace, environment: Mapping[str, str]) -> Language:
    """Return the language for what is said on the console."""
    return options.language or choose_language(preferred_languages(environment) or ["en"])


def _guarded(run: Callable[[], int], language: Language) -> int:
    """Return what `run` returns; an error of our own becomes one sentence and its own exit code."""
    try:
        return run()
    except Exception as error:  # noqa: BLE001 - the last boundary: a person gets a sentence, not a traceback
        kind = type(error).__name__
        place = traceback.extract_tb(error.__traceback__)[-1]
        detail = f"{kind}: {error}; {Path(place.filename).name}:{place.lineno}"
        _complain(INTERNAL_ERROR.text(language).format(detail=detail))
        return ExitCode.INTERNAL


def _run_desktop(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> int:
    from launcher.composition import Options, run_desktop  # late: what only needs the command line answers at once

    wanted = Options(
        language=options.language,
        content=options.content,
        open_entry=options.open,
        data_dir=options.data_dir,
        machine_dir=options.machine_dir,
        quit_when_ready=options.quit_when_ready,
        log=options.log_json,
    )
    return run_desktop(wanted, environment, language)


def helpdesk_main(arguments: Sequence[str] | None = None) -> int:
    """Run ``nkzu-helpdesk``; return its exit code."""
    environment = snapshot(os.environ)
    options = _helpdesk_parser().parse_args(arguments)
    language = _spoken(options, environment)
    # No more of Qt than its translations: the doctor must be able to say that a library of the windows is missing.
    sentence = binding_obstacle(language, "PySide6.QtCore")
    if sentence is not None:
        _complain(sentence)
        return ExitCode.INTERNAL
    return _guarded(lambda: _run_console(options, environment, language), language)


def _run_console(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> int:
    from launcher.console_composition import run_console  # late: imports Qt's translations
    from launcher.faces.console import NotPrintedError
    from launcher.system.line_reader import NotReadError

    try:
        return run_console(options, environment, language)
    except NotReadError as error:
        _complain(NOT_READ.text(language).format(detail=error))
        return ExitCode.FOUND
    except KeyboardInterrupt:
        # Whoever typed links has typed enough.
        _forget_output()
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever reads has read enough, as `head` does.
        _forget_output()
        return ExitCode.OK
    except NotPrintedError as error:
        _forget_output()
        _complain(NOT_PRINTED.text(language).format(detail=error))
        return ExitCode.INTERNAL


def _forget_output() -> None:
    """Let Python find nothing to complain about when it empties the output at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(sentence: str) -> None:
    # A windowed program may have no standard error at all.
    if sys.stderr is not None:
        print(sentence, file=sys.stderr)


def _common_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", type=Language, choices=list(Language), metavar="kk|ru|en", help="speak this language"
    )
    parser.add_argument("--content", type=Path, metavar="FILE", help="a content file on top of the bundled one")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where settings are kept")
    parser.add_argument("--machine-dir", type=Path, metavar="DIR", help="where the administrator's settings are")


def _launcher_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nkzu-launcher", description="Approved platforms as tiles.")
    parser.add_argument(
        "--face", choices=["desktop", "kiosk", "helpdesk"], default="desktop", help="which window to show"
    )
    parser.add_argument("--kiosk", action="store_true", help="the same as --face kiosk")
    _common_options(parser)
    parser.add_argument("--open", metavar="ENTRY_ID", help="open this entry straight away, reminder included")
    parser.add_argument("--quit-when-ready", action="store_true", help="leave as soon as the tiles are painted")
    parser.add_argument("--log-json", type=Path, metavar="FILE", help="write what really happens, one event a line")
    parser.add_argument("--version", action="version", version=f"nkzu-launcher {__version__}")
    return parser


def _helpdesk_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nkzu-helpdesk", description="What is wrong, and the cure.")
    parser.add_argument("--version", action="version", version=f"nkzu-helpdesk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    validate = commands.add_parser("validate", help="every mistake in content files, with line, pointer and cure")
    validate.add_argument("files", type=Path, nargs="*", metavar="FILE")
    explain = commands.add_parser("explain", help="which layers were read, and where each value came from")
    explain.add_argument("entry", nargs="?", metavar="ENTRY_ID")
    doctor = commands.add_parser("doctor", help="what is right and wrong with this computer")
    link = commands.add_parser("link", help="may these links be opened")
    link.add_argument("links", nargs="+", metavar="URL", help="a web address; - reads one a line")
    search = commands.add_parser("search", help="what the search finds, and why")
    search.add_argument("query", nargs="+", metavar="QUERY")
    autostart = commands.add_parser("autostart", help="does the program start at log-on")
    autostart.add_argument("action", choices=["status", "enable", "disable"])
    autostart.add_argument("--kiosk", action="store_true", help="let it start as a kiosk")
    shortcut = commands.add_parser("shortcut", help="a shortcut on the desktop and in the menu")
    shortcut.add_argument("action", choices=["create", "remove"])
    shortcut.add_argument("--open", metavar="ENTRY_ID", help="one that opens this entry straight away")
    for command in (validate, explain, doctor, link, search, autostart, shortcut):
        _common_options(command)
        command.add_argument("--json", action="store_true", help="print JSON")
    return parser
