"""The command lines of both programs, as `argparse` reads them: with help, shortened options and plain errors.

A start in plain words does without: see :func:`launcher.at_once.plain_options`.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from launcher import NAME, __version__
from launcher.at_once import face_of
from launcher.core.languages import Language


def launcher_options(words: Sequence[str]) -> dict[str, str]:
    """Return the options of `nkzu-launcher` as :func:`launcher.at_once.plain_options` does, from words of any form.

    What is asked wrongly, and what is only asked, is answered at once: then the program ends.
    """
    parser = launcher_parser()
    found = {f"--{name.replace('_', '-')}": value for name, value in vars(parser.parse_args(words)).items()}
    options = {word: "" if value is True else str(value) for word, value in found.items() if value not in {None, False}}
    if "--guard" in options and face_of(options) != "kiosk":
        parser.error("--guard needs --kiosk")
    return options


def _common_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", type=Language, choices=list(Language), metavar="kk|ru|en", help="speak this language"
    )
    parser.add_argument("--content", type=Path, metavar="FILE", help="a content file on top of the bundled one")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where settings are kept")
    parser.add_argument("--machine-dir", type=Path, metavar="DIR", help="where the administrator's settings are")


def launcher_parser() -> argparse.ArgumentParser:
    """Return the command line of `nkzu-launcher`."""
    parser = argparse.ArgumentParser(prog=NAME, description="Approved platforms as tiles.")
    parser.add_argument("--face", choices=["desktop", "kiosk", "helpdesk"], help="which window to show")
    parser.add_argument("--kiosk", action="store_true", help="the same as --face kiosk")
    parser.add_argument("--guard", action="store_true", help="start the kiosk again whenever it crashes or hangs")
    # The guard asks for it after three crashes; a person may, to see what is left then.
    parser.add_argument("--safe-mode", action="store_true", help="a kiosk of bundled content only, without network")
    reader = "start the screen reader of the kiosk that runs, or end it; for a key of the window manager (Linux)"
    parser.add_argument("--screen-reader", action="store_true", help=reader)
    _common_options(parser)
    parser.add_argument("--open", metavar="ENTRY_ID", help="open this entry straight away, reminder included")
    parser.add_argument("--quit-when-ready", action="store_true", help="leave as soon as the tiles are painted")
    parser.add_argument("--log-json", type=Path, metavar="FILE", help="write what really happens, one event a line")
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    return parser


_STAFF = (
    "Asks for a code of digits, twice and without showing it, or reads one line of standard input, and prints the line "
    "for the settings of the computer. Whoever can read that line can find a code of 8 digits in about three months of "
    "one core's time; each further digit takes ten times as long. Without a staff code the program has no way out of "
    "the kiosk, which is safest."
)


def helpdesk_parser() -> argparse.ArgumentParser:
    """Return the command line of `nkzu-helpdesk`."""
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
