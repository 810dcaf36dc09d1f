"""What the list of environments is made of: an environment, its screen, and what has to be prepared for it.

What is in braces is filled in for the computer of a test: {folder} with all that it has, {home}, {account} (the home
folder of the system's list of accounts, which counts where HOME does not), {temporary}, {log}, {display}.
"""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from launcher.system.instance_call import instance_name
from tests.helpers.accessibility_terms import Extents
from tests.helpers.desktop import Desktop, ScreenSize
from tests.helpers.lab_kiosk import LabComputer, Weather, needs_root
from tests.helpers.monitors import Monitors
from tests.helpers.needed import tools_needed
from tests.helpers.ordinary_person import NOBODY
from tests.helpers.tools import MissingToolError, find_tool

DESKTOP, KIOSK, DOCTOR = ("desktop", "kiosk", "doctor")
PLAIN = (DESKTOP, DOCTOR)
NAME = "Әсел Қуанышқызы"
YEAR_S = 365 * 86400

Preparation = Callable[[LabComputer, Mapping[str, str], ExitStack], None]


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen other than the usual one; monitors lie side by side on it."""

    size: ScreenSize = field(default_factory=ScreenSize)
    depth: int = 24
    lacks: tuple[str, ...] = ()
    manages_windows: bool = True
    monitors: int = 1

    @contextmanager
    def open(self) -> Iterator[tuple[Desktop, tuple[Extents, ...]]]:
        """Start a desktop with it; yield that and the places of its monitors, the first of them first."""
        size = self.size
        whole = replace(size, width=size.width * self.monitors)
        with Desktop.open(whole, manages_windows=self.manages_windows, depth=self.depth, lacks=self.lacks) as desktop:
            if self.monitors > 1:
                monitors = Monitors(desktop)
                monitors.resize_output(size)
                for number in range(1, self.monitors):
                    monitors.add(f"right-{number}", Extents(number * size.width, 0, size.width, size.height))
            yield desktop, tuple(Extents(number * size.width, 0, *_pair(size)) for number in range(self.monitors))


def _pair(size: ScreenSize) -> tuple[int, int]:
    return size.width, size.height


def _nothing(_computer: LabComputer, _environment: Mapping[str, str], _stack: ExitStack) -> None:
    """Nothing has to be prepared."""


@dataclass(frozen=True, slots=True)
class Environment:
    """What is unusual about a computer, and what is expected of the program there.

    It is a window with all its tiles, unless it `says` one sentence instead (in Kazakh). The doctor names `troubles`,
    which are the ids of its findings that are not "ok".
    """

    name: str
    weather: Weather = field(default_factory=Weather)
    prepare: Preparation = _nothing
    screen: Screen | None = None
    says: str | None = None
    troubles: tuple[str, ...] = ()
    faces: tuple[str, ...] = PLAIN
    clock: int = 0  # how many years the computer's clock is off
    within_s: float | None = None  # a start may take this long, where something may be waited for

    def filled(self, computer: LabComputer, desktop: Desktop, face: str) -> Weather:
        """The weather of `computer` in front of `desktop`, for the start of a `face`."""
        places = {
            "folder": computer.folder,
            "log": computer.folder / face,
            "home": computer.home,
            "account": computer.account,
            "temporary": computer.temporary,
            "display": desktop.environment["DISPLAY"],
        }

        def fill(text: str) -> str:
            for name, place in places.items():
                text = text.replace(f"{{{name}}}", str(place))
            return text

        program, *words = self.weather.through or ("env",)
        through = (find_tool(program), *(fill(word) for word in words))
        return replace(
            self.weather,
            environment={name: fill(value) for name, value in self.weather.environment.items()},
            script=tuple(fill(step) for step in self.weather.script),
            through=set_clock(computer.folder / "day", self.clock) if self.clock else through,
        )


def through_shell(step: str) -> tuple[str, ...]:
    """The way through a shell that does `step` before it becomes the program."""
    return ("sh", "-c", f'{step}; exec "$@"', "sh")


def with_streams(redirection: str) -> tuple[str, ...]:
    """The way through a shell that redirects the standard streams."""
    return ("sh", "-c", f'exec "$@" {redirection}', "sh")


# Preparations.


def file_as_home(computer: LabComputer, _environment: Mapping[str, str], _stack: ExitStack) -> None:
    """A file where the home folder should be."""
    (computer.folder / "file").write_text("", encoding="utf-8")


def folder_of_another(computer: LabComputer, _environment: Mapping[str, str], _stack: ExitStack) -> None:
    """A folder of another user, whom it lets in alone."""
    needs_root("a folder of another user is needed")
    other = computer.folder / "other"
    other.mkdir(mode=0o700)
    os.chown(other, NOBODY, NOBODY)


def no_fonts(computer: LabComputer, _environment: Mapping[str, str], _stack: ExitStack) -> None:
    """The usual rules for drawing them, and none to draw."""
    file = computer.folder / "fonts.conf"
    file.write_text("<fontconfig><include>/etc/fonts/conf.d</include></fontconfig>", encoding="utf-8")


def silent_bus(computer: LabComputer, _environment: Mapping[str, str], stack: ExitStack) -> None:
    """One that takes calls and never answers."""
    bus = stack.enter_context(socket.socket(socket.AF_UNIX))
    bus.bind(str(computer.folder / "bus"))
    bus.listen()


def remains(computer: LabComputer, _environment: Mapping[str, str], _stack: ExitStack) -> None:
    """What a crash and a roaming profile leave, under all names that the program itself uses, of all kinds."""
    computer.data.mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(computer.temporary / "nkzu-launcher"))
    for place in (computer.data, computer.temporary, computer.home / ".cache"):
        place.mkdir(exist_ok=True)
        (place / "nkzu-launcher.lock").write_text("1\nnkzu-launcher\nlab-12\n", encoding="utf-8")
        os.mkfifo(place / "turns.lock")
    for name in ("settings.json", "rooms.json", "shelf.json"):
        os.mkfifo(computer.data / name)


def remains_of_the_future(computer: LabComputer, _environment: Mapping[str, str], _stack: ExitStack) -> None:
    """What was written while the clock was ahead, on a disk that has been moved from another computer."""
    computer.data.mkdir(parents=True)
    later = 4_000_000_000
    for name, text in (("settings.json", '{"language": "kk"}'), ("nkzu-launcher.lock", ""), ("shelf.json", "")):
        file = computer.data / name
        file.write_text(text, encoding="utf-8")
        os.utime(file, (later, later))
    os.utime(computer.data, (later, later))


def name_is_taken(computer: LabComputer, environment: Mapping[str, str], stack: ExitStack) -> None:
    """The name of the one window belongs to a process of another user."""
    needs_root("a process of another user is needed")
    squatter = (
        f"import os, socket, sys; os.setuid({NOBODY}); place = socket.socket(socket.AF_UNIX);"
        "place.bind(chr(0) + sys.argv[1]); place.listen(); print('taken', flush=True); sys.stdin.read()"
    )
    command = (sys.executable, "-c", squatter, instance_name(environment, computer.data))
    process = stack.enter_context(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
    stack.callback(process.communicate)
    assert process.stdout is not None
    assert process.stdout.readline() == "taken\n"


def folder_that_goes(computer: LabComputer, _environment: Mapping[str, str], _stack: ExitStack) -> None:
    """A folder that will not be there any more."""
    (computer.folder / "gone").mkdir()


def set_clock(file: Path, years: int) -> tuple[str, ...]:
    """The way to a clock that is so many years off, by a `file` that is read at each look at the clock."""
    with tools_needed():
        library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
        if library is None:
            raise MissingToolError("faketime is not installed: apt-get install faketime")
    new = file.with_suffix(".new")
    new.write_text(f"{years * YEAR_S:+d}", encoding="ascii")
    new.rename(file)
    # A computer's clock is put right; what counts the seconds since its start goes on as before.
    way = {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": file, "FAKETIME_NO_CACHE": 1, "DONT_FAKE_MONOTONIC": 1}
    return (find_tool("env"), *(f"{name}={value}" for name, value in way.items()))
