"""The command lines of both programs, as `argparse` reads them: with help, shortened options and plain errors.

A start in plain words does without: see :func:`launcher.at_once.plain_options`.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from launcher import NAME, __version__
from launcher.at_once import face_of, not_printed
from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.quick_typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NoReturn

_Say = Callable[[str], str]
_VERSION = "show program's version number and exit"


class _Parser(argparse.ArgumentParser):
    """Explains itself, and what is asked wrongly, in `language`."""

    def __init__(self, language: Language, **about: Any) -> None:
        say = _saying(language)
        super().__init__(add_help=False, formatter_class=partial(_Formatter, say("usage:")), **about)
        self._language = language
        self._positionals.title, self._optionals.title = say("positional arguments"), say("options")
        self.add_argument("-h", "--help", action="help", help=say("show this help message and exit"))

    def exit(self, status: int = 0, message: str | None = None) -> "NoReturn":
        if sys.stdout is not None:  # a windowed program of Windows has none
            try:
                sys.stdout.flush()
            except OSError as error:
                status = not_printed(error, self._language)
        super().exit(status, message)

    def error(self, message: str) -> "NoReturn":
        if self._language is Language.EN:
            super().error(message)
        from launcher.core.usage_words import usage_error  # for whoever has asked wrongly, and in another language

        self.print_usage(sys.stderr)
        self.exit(ExitCode.USAGE, f"{usage_error(self.prog, message, self._language)}\n")


class _CommandParser(_Parser):
    """Explains what is asked wrongly of one command: `argparse` leaves what it does not know to the whole program."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown


class _Formatter(argparse.HelpFormatter):
    """Begins with the word `usage`."""

    def __init__(self, usage: str, prog: str) -> None:
        super().__init__(prog)
        self._usage = usage

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, f"{self._usage} " if prefix is None else prefix)


def _saying(language: Language) -> _Say:
    """Return what puts a word of the help into `language`."""
    if language is Language.EN:
        return str
    from launcher.core.help_words import help_word  # for all but plain words, and in another language

    return lambda english: help_word(english, language)


def language_asked(words: Sequence[str]) -> Language | None:
    """Return the language that is asked for, before anything else is understood; None if none is."""
    for word, following in pairwise([*words, ""]):
        name, _, value = word.partition("=")
        if len(name) > len("--") and "--language".startswith(name) and (value or following) in {*Language}:
            return Language(value or following)
    return None


def launcher_options(words: Sequence[str], language: Language = Language.EN) -> dict[str, str]:
    """Return the options of `nkzu-launcher` as :func:`launcher.at_once.plain_options` does, from words of any form.

    What is asked wrongly, and what is only asked, is answered at once and in `language`: then the program ends.
    """
    parser = launcher_parser(language)
    found = {f"--{name.replace('_', '-')}": value for name, value in vars(parser.parse_args(words)).items()}
    options = {word: "" if value is True else str(value) for word, value in found.items() if value not in {None, False}}
    if "--guard" in options and face_of(options) != "kiosk":
        parser.error("--guard needs --kiosk")
    return options


_STAFF = (
    "Asks for a code of digits, twice and without showing it, or reads one line of standard input, and prints the line "
    "for the settings of the computer. Whoever can read that line can find a code of 8 digits in about three months of "
    "one core's time; each further digit takes ten times as long. Without a staff code the program has no way out of "
    "the kiosk, which is safest."
)


def _common_options(parser: argparse.ArgumentParser, say: _Say) -> None:
    parser.add_argument(
        "--language", type=Language, choices=list(Language), metavar="kk|ru|en", help=say("speak this language")
    )
    parser.add_argument(
        "--content", type=Path, metavar=say("FILE"), help=say("a content file on top of the bundled one")
    )
    parser.add_argument("--data-dir", type=Path, metavar=say("DIR"), help=say("where settings are kept"))
    parser.add_argument(
        "--machine-dir", type=Path, metavar=say("DIR"), help=say("where the administrator's settings are")
    )


def launcher_parser(language: Language = Language.EN) -> argparse.ArgumentParser:
    """Return the command line of `nkzu-launcher`, explained in `language`."""
    say = _saying(language)
    parser = _Parser(language, prog=NAME, description=say("Approved platforms as tiles."))
    parser.add_argument("--face", choices=["desktop", "kiosk", "helpdesk"], help=say("which window to show"))
    parser.add_argument("--kiosk", action="store_true", help=say("the same as --face kiosk"))
    parser.add_argument("--guard", action="store_true", help=say("start the kiosk again whenever it crashes or hangs"))
    # The guard asks for it after three crashes; a person may, to see what is left then.
    parser.add_argument(
        "--safe-mode", action="store_true", help=say("a kiosk of bundled content only, without network")
    )
    reader = "start the screen reader of the kiosk that runs, or end it; for a key of the window manager (Linux)"
    parser.add_argument("--screen-reader", action="store_true", help=say(reader))
    _common_options(parser, say)
    parser.add_argument("--open", metavar=say("ENTRY_ID"), help=say("open this entry straight away, reminder included"))
    parser.add_argument("--quit-when-ready", action="store_true", help=say("leave as soon as the tiles are painted"))
    parser.add_argument(
        "--log-json", type=Path, metavar=say("FILE"), help=say("write what really happens, one event a line")
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}", help=say(_VERSION))
    return parser


def helpdesk_parser(language: Language = Language.EN) -> argparse.ArgumentParser:
    """Return the command line of `nkzu-helpdesk`, explained in `language`."""
    say = _saying(language)
    parser = _Parser(language, prog="nkzu-helpdesk", description=say("What is wrong, and the cure."))
    parser.add_argument("--version", action="version", version=f"nkzu-helpdesk {__version__}", help=say(_VERSION))
    # argparse makes the parsers of the commands so, whatever makes them; typeshed knows of classes only.
    make = partial(_CommandParser, language)
    commands = parser.add_subparsers(dest="command", required=True, metavar=say("COMMAND"), parser_class=make)  # type: ignore[call-overload]
    validate = commands.add_parser(
        "validate", help=say("every mistake in content files or in all layers, with its cure")
    )
    validate.add_argument("files", type=Path, nargs="*", metavar=say("FILE"))
    explain = commands.add_parser("explain", help=say("which layers were read, and where each value came from"))
    explain.add_argument("entry", nargs="?", metavar=say("ENTRY_ID"))
    check = commands.add_parser("check", help=say("is each address answering, and if not, whose fault is it"))
    check.add_argument("entries", nargs="*", metavar=say("ENTRY_ID"))
    link = commands.add_parser("link", help=say("may these links be opened"))
    link.add_argument("links", nargs="+", metavar=say("URL"), help=say("a web address; - reads one a line"))
    search = commands.add_parser("search", help=say("what the search finds, and why"))
    search.add_argument("query", nargs="+", metavar=say("QUERY"))
    _computer_commands(commands, say)
    _phone_commands(commands, say)
    deploy = commands.add_parser("deploy", help=say("put a layer into its place for everybody, if it is sound"))
    deploy.add_argument("file", type=Path, metavar=say("FILE"))
    deploy.add_argument("--room", type=_room, metavar=say("NAME"), help=say("the layer of this room or computer"))
    for command in commands.choices.values():
        _common_options(command, say)
        command.add_argument("--json", action="store_true", help=say("print JSON"))
    return parser


def _room(text: str) -> str:
    from launcher.core.room_choice import is_room_name  # no other command needs it

    if not is_room_name(text):
        msg = f"{text!r} is no name of a room: small Latin letters, digits, hyphens and underscores, 64 at most"
        raise argparse.ArgumentTypeError(msg)
    return text


def _computer_commands(commands: "argparse._SubParsersAction[_Parser]", say: _Say) -> None:
    """Add what changes a computer, or prepares that."""
    autostart = commands.add_parser("autostart", help=say("does the program start at log-on"))
    autostart.add_argument("action", choices=["status", "enable", "disable"])
    autostart.add_argument("--kiosk", action="store_true", help=say("let it start as a kiosk"))
    shortcut = commands.add_parser("shortcut", help=say("a shortcut on the desktop and in the menu"))
    shortcut.add_argument("action", choices=["create", "remove"])
    shortcut.add_argument("--open", metavar=say("ENTRY_ID"), help=say("one that opens this entry straight away"))
    commands.add_parser("staff-code", help=say("make the code with which staff leave a kiosk"), description=say(_STAFF))
    profile = commands.add_parser("kiosk-profile", help=say("what the system needs for a kiosk, each file explained"))
    profile.add_argument("target", choices=["windows", "linux"])
    profile.add_argument("--output", type=Path, required=True, metavar=say("DIR"), help=say("a new or empty folder"))
    profile.add_argument("--program", metavar=say("PATH"), help=say("where the launcher is installed on the computers"))


def _phone_commands(commands: "argparse._SubParsersAction[_Parser]", say: _Say) -> None:
    """Add what is needed while somebody is on the phone."""
    doctor = commands.add_parser("doctor", help=say("what is right and wrong with this computer"))
    doctor.add_argument(
        "--report", type=Path, metavar=say("FILE"), help=say("write a report for support: JSON and a page")
    )
    doctor.add_argument(
        "--events", type=Path, metavar=say("FILE"), help=say("a --log-json file, the end of it for the report")
    )
    doctor.set_defaults(refuse=doctor.error)  # what it is asked wrongly leads to its own help
    decode = commands.add_parser("decode", help=say("what the code means that a caller reads out"))
    decode.add_argument("code", nargs="+", metavar=say("CODE"))
    diff = commands.add_parser("diff", help=say("what would change from one content file to another"))
    diff.add_argument("first", type=Path, metavar="A")
    diff.add_argument("second", type=Path, metavar="B")
