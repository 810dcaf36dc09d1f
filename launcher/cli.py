"""The command lines of both programs. Imports no Qt, so that what needs no window answers at once."""

import argparse
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from launcher import __version__
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language, choose_language
from launcher.core.plain_words import INTERNAL_ERROR, NOT_LOGGED, NOT_PRINTED, NOT_READ
from launcher.system.child_environment import child_environment, snapshot
from launcher.system.complaints import complain, write_utf8
from launcher.system.preferred_languages import preferred_languages
from launcher.system.preflight import binding_obstacle

if TYPE_CHECKING:
    from launcher.options import Options


def launcher_main(arguments: Sequence[str] | None = None) -> int:
    """Run ``nkzu-launcher``; return its exit code."""
    environment = snapshot(os.environ)
    write_utf8()
    parser = _launcher_parser()
    options = parser.parse_args(arguments)
    language = _spoken(options, environment)
    face = "kiosk" if options.kiosk else options.face
    if options.guard:
        if face != "kiosk":
            parser.error("--guard needs --kiosk")
        words = sys.argv[1:] if arguments is None else arguments
        return _guarded(lambda: _run_guard(words, options, environment, language), language)
    run = {"kiosk": _run_kiosk, "helpdesk": _run_helpdesk}.get(face, _run_desktop)
    return _guarded(lambda: run(options, environment, language), language)


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
        complain(INTERNAL_ERROR.text(language).format(detail=detail))
        return ExitCode.INTERNAL


def _run_desktop(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> int:
    from launcher.composition import run_desktop  # late: what only needs the command line answers at once

    return run_desktop(_wanted(options), environment, language)


def _run_kiosk(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> int:
    from launcher.kiosk_composition import run_kiosk  # late, as above

    return run_kiosk(_wanted(options), environment, language)


def _run_helpdesk(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> int:
    from launcher.helpdesk_composition import run_helpdesk  # late, as above

    return run_helpdesk(_wanted(options), environment, language)


def _wanted(options: argparse.Namespace) -> "Options":
    from launcher.options import Options  # late, as above

    return Options(
        language=options.language,
        content=options.content,
        open_entry=options.open,
        data_dir=options.data_dir,
        machine_dir=options.machine_dir,
        quit_when_ready=options.quit_when_ready,
        log=options.log_json,
        safe_mode=options.safe_mode,
    )


def _run_guard(
    words: Sequence[str], options: argparse.Namespace, environment: Mapping[str, str], language: Language
) -> int:
    from launcher.system.event_log import EventLog  # late, as above
    from launcher.system.guard import guard
    from launcher.system.own_program import Interpreter, find_own_program
    from launcher.system.paths import find_paths

    # An option may be shortened, and nothing else begins like this one.
    kept = [word for word in words if not (word.startswith("--g") and "--guard".startswith(word))]
    # The guard keeps nothing, so no folder is looked for.
    program = find_own_program(find_paths(options.data_dir or Path()), *kept)
    inherited = child_environment(environment, frozen=Interpreter.running().frozen)
    with EventLog(options.log_json) as log:
        if log.failed:
            complain(NOT_LOGGED.text(language).format(file=options.log_json))
        return guard(program.command, inherited, log)


def helpdesk_main(arguments: Sequence[str] | None = None) -> int:
    """Run ``nkzu-helpdesk``; return its exit code."""
    environment = snapshot(os.environ)
    write_utf8()
    parser = _helpdesk_parser()
    options = parser.parse_args(arguments)
    if options.command == "doctor" and options.events is not None and options.report is None:
        parser.error("--events needs --report")
    language = _spoken(options, environment)
    # No more of Qt than its translations: the doctor must be able to say that a library of the windows is missing.
    sentence = binding_obstacle(language, "PySide6.QtCore")
    if sentence is not None:
        complain(sentence)
        return ExitCode.INTERNAL
    return _guarded(lambda: _run_console(options, environment, language), language)


def _run_console(options: argparse.Namespace, environment: Mapping[str, str], language: Language) -> int:
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
        _forget_output()
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever reads has read enough, as `head` does.
        _forget_output()
        return ExitCode.OK
    except NotPrintedError as error:
        _forget_output()
        complain(NOT_PRINTED.text(language).format(detail=error))
        return ExitCode.INTERNAL


def _forget_output() -> None:
    """Let Python find nothing to complain about when it empties the output at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
    parser.add_argument("--guard", action="store_true", help="start the kiosk again whenever it crashes or hangs")
    # The guard asks for it after three crashes; a person may, to see what is left then.
    parser.add_argument("--safe-mode", action="store_true", help="a kiosk of bundled content only, without network")
    _common_options(parser)
    parser.add_argument("--open", metavar="ENTRY_ID", help="open this entry straight away, reminder included")
    parser.add_argument("--quit-when-ready", action="store_true", help="leave as soon as the tiles are painted")
    parser.add_argument("--log-json", type=Path, metavar="FILE", help="write what really happens, one event a line")
    parser.add_argument("--version", action="version", version=f"nkzu-launcher {__version__}")
    return parser


_STAFF = (
    "Asks for a code of digits, twice and without showing it, or reads one line of standard input, and prints the line "
    "for the settings of the computer. Whoever can read that line can find a code of 8 digits in about three months of "
    "one core's time; each further digit takes ten times as long. Without a staff code the program has no way out of "
    "the kiosk, which is safest."
)


def _helpdesk_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nkzu-helpdesk", description="What is wrong, and the cure.")
    parser.add_argument("--version", action="version", version=f"nkzu-helpdesk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    validate = commands.add_parser("validate", help="every mistake in content files or in all layers, with its cure")
    validate.add_argument("files", type=Path, nargs="*", metavar="FILE")
    explain = commands.add_parser("explain", help="which layers were read, and where each value came from")
    explain.add_argument("entry", nargs="?", metavar="ENTRY_ID")
    check = commands.add_parser("check", help="is each address answering, and if not, whose fault is it")
    check.add_argument("entries", nargs="*", metavar="ENTRY_ID")
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
    commands.add_parser("staff-code", help="make the code with which staff leave a kiosk", description=_STAFF)
    profile = commands.add_parser("kiosk-profile", help="what the system needs for a kiosk, each file explained")
    profile.add_argument("target", choices=["windows", "linux"])
    profile.add_argument("--output", type=Path, required=True, metavar="DIR", help="a new or empty folder")
    profile.add_argument("--program", metavar="PATH", help="where the launcher is installed on the computers")
    _phone_commands(commands)
    deploy = commands.add_parser("deploy", help="put a layer into its place for everybody, if it is sound")
    deploy.add_argument("file", type=Path, metavar="FILE")
    deploy.add_argument("--room", type=_room, metavar="NAME", help="the layer of this room or computer")
    for command in commands.choices.values():
        _common_options(command)
        command.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _room(text: str) -> str:
    from launcher.core.room_choice import is_room_name  # no other command needs it

    if not is_room_name(text):
        msg = f"{text!r} is no name of a room: small Latin letters, digits, hyphens and underscores, 64 at most"
        raise argparse.ArgumentTypeError(msg)
    return text


def _phone_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add what is needed while somebody is on the phone."""
    doctor = commands.add_parser("doctor", help="what is right and wrong with this computer")
    doctor.add_argument("--report", type=Path, metavar="FILE", help="write a report for support: JSON and a page")
    doctor.add_argument("--events", type=Path, metavar="FILE", help="a --log-json file, the end of it for the report")
    decode = commands.add_parser("decode", help="what the code means that a caller reads out")
    decode.add_argument("code", nargs="+", metavar="CODE")
    diff = commands.add_parser("diff", help="what would change from one content file to another")
    diff.add_argument("first", type=Path, metavar="A")
    diff.add_argument("second", type=Path, metavar="B")
