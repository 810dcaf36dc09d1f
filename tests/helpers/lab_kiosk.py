"""A lab computer for the kiosk, in whatever weather: its disks, its home, its browsers, and how its screen looks.

What the weather is made of (a full disk, a frozen folder) only the chosen process sees: it has a mount namespace of its
own. There, /etc/hosts leads the content's host to this computer, and the test's folder is where the system has the
desktop files of its browsers, so that no browser of the machine is ever started by accident.
"""

import json
import os
import shlex
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_terms import Role
from tests.helpers.content_files import ContentFile, bundled_content, local_content
from tests.helpers.desktop import Desktop
from tests.helpers.local_site import LocalSite
from tests.helpers.looks import Looks, tile_names
from tests.helpers.needed import tools_needed
from tests.helpers.private_hosts import HOSTS_FILE, PrivateHosts
from tests.helpers.program import HELPDESK, LAUNCHER, Launch, Program
from tests.helpers.real_browsers import BrowserKind, fresh_browser
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.tools import MissingToolError, find_tool
from tests.helpers.waiting import wait_until

SYSTEM_ENTRIES = Path("/usr/share/applications")
# Those would lead away from HOME, which is what a lab's own session has.
HOME_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
BUS_VARIABLES = ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
PAGE_DEADLINE_S = 30.0
HOST = "platformalar.test"
MAIL = "mail"


def needs_root(why: str) -> None:
    """Skip the test where it is not run as root, or fail it in CI."""
    with tools_needed():
        if os.geteuid() != 0:
            raise MissingToolError(f"{why}: run as root")


@dataclass(frozen=True, slots=True)
class Weather:
    """What is different from the usual. `script` is what happens in the namespace before the start."""

    environment: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    script: tuple[str, ...] = ()
    through: tuple[str, ...] = ()  # the command that starts the program
    arguments: tuple[str, ...] = ()
    program: tuple[str, ...] = LAUNCHER
    expected: tuple[str, ...] = ()  # what it is meant to say on standard error


@dataclass(frozen=True, slots=True)
class LabComputer:
    """A computer in `folder`, with nothing unusual about it until a test says so."""

    folder: Path
    hosts: PrivateHosts
    content: ContentFile

    @property
    def home(self) -> Path:
        """The home folder of the account that everybody uses."""
        return self.folder / "home"

    @property
    def data(self) -> Path:
        """Where the launcher would keep something."""
        return self.home / ".local/share/nkzu-launcher"

    @property
    def temporary(self) -> Path:
        """Its folder for temporary files."""
        return self.folder / "tmp"

    @property
    def entries(self) -> Path:
        """What its programs see as /usr/share/applications."""
        return self.folder / "applications"

    @property
    def machine(self) -> Path:
        """The folder of its administrator's settings."""
        return self.folder / "machine"

    @property
    def account(self) -> Path:
        """What is the home folder of the account for the system, where `at_home` is part of the weather."""
        return self.folder / "account"

    @classmethod
    @contextmanager
    def open(cls, site: LocalSite) -> Iterator["LabComputer"]:
        """Furnish one without a browser, whose content leads to `site`, and remove it at the end of the block."""
        # Chromium makes a socket in the folder of a turn, and the names of sockets have a limit.
        folder = Path(tempfile.mkdtemp(prefix="lab"))
        links = (entry.link for entry in bundled_content().catalogue.entries)
        names = sorted({link.host for link in links if link})
        try:
            with tools_needed():
                hosts = PrivateHosts.prepare(folder / "hosts", [HOST, *names])
            computer = cls(folder, hosts, local_content(folder / "content.json", HOST, site))
            for path in (computer.home, computer.account, computer.temporary, computer.entries, computer.machine):
                path.mkdir(mode=0o755)
            computer.decide(shared=True)
            yield computer
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def install(self, kind: BrowserKind) -> None:
        """Let everybody have this browser, as an administrator does it."""
        needs_root("a kiosk takes browsers from folders that are root's alone")
        with tools_needed():
            browser = fresh_browser(kind, self.folder)
        file = self.entries / f"{browser.desktop_id}.desktop"
        file.write_text(browser.desktop_file(), encoding="utf-8")

    def decide(self, *, shared: bool) -> None:
        """Write the administrator's settings."""
        decided = {"schema": 1, "shared": shared, "checks": False}
        (self.machine / "settings.json").write_text(json.dumps(decided), encoding="utf-8")

    def kiosk(self, weather: Weather, folder: str = "kiosk") -> Launch:
        """The way to start the kiosk in this weather; `folder` is for its log."""
        return self.window("kiosk", weather, folder)

    def window(self, face: str, weather: Weather, folder: str) -> Launch:
        """The way to start a `face` in this weather; `folder` is for its log."""
        place = self.folder / folder
        log = Launch((), place).log
        return self._launch((*weather.program, "--face", face, "--log-json", str(log)), weather, place)

    def doctor(self, weather: Weather) -> Launch:
        """The way to ask the doctor for JSON in this weather."""
        return self._launch((*HELPDESK, "doctor", "--json"), weather, self.folder / "doctor")

    def _launch(self, program: tuple[str, ...], weather: Weather, place: Path) -> Launch:
        place.mkdir()
        place.chmod(0o777)  # the weather may be that of an ordinary person
        files = ("--content", str(self.content.path), "--machine-dir", str(self.machine))
        words = (*program, "--language", "kk", *files, *weather.arguments)
        unset = [word for name in (*HOME_FOLDERS, *weather.without) for word in ("--unset", name)]
        command = self._around((find_tool("env"), *unset, *self._path(), *weather.through, *words), weather.script)
        environment = {"HOME": str(self.home), "TMPDIR": str(self.temporary), **weather.environment}
        return Launch(command, place, environment, weather.expected)

    def _path(self) -> tuple[str, ...]:
        """What keeps browsers of the machine from being found by their name where none is installed."""
        return () if any(self.entries.iterdir()) else (f"PATH={self.entries}",)

    def _around(self, command: tuple[str, ...], script: tuple[str, ...]) -> tuple[str, ...]:
        binds = (_bind(self.hosts.file, HOSTS_FILE), _bind(self.entries, SYSTEM_ENTRIES))
        steps = " && ".join((*binds, *script, 'exec "$@"'))
        return (*self.hosts.entrance, "sh", "-c", steps, "sh", *self.hosts.exit_from_privilege, *command)


def _bind(file: Path, place: Path) -> str:
    return f"mount --bind {shlex.quote(str(file))} {shlex.quote(str(place))}"


def frozen(folder: Path) -> str:
    """The step after which nothing in `folder` can be written, whoever tries."""
    place = shlex.quote(str(folder))
    return f"{_bind(folder, folder)} && mount -o remount,bind,ro {place}"


def full(folder: Path) -> str:
    """The step after which the disk of `folder` is one of 1 MiB, without a byte or a file to spare."""
    place = shlex.quote(str(folder))
    return f"mount -t tmpfs -o size=1m tmpfs {place} && ! cat /dev/zero > {place}/rest 2> /dev/null"


def at_home(file: Path, folder: Path) -> str:
    """The step after which `folder` is the home of the account, for which `file` is written."""
    account = f"lab:x:{os.getuid()}:{os.getgid()}:Lab:{folder}:/bin/sh"
    return f"echo {account} > {shlex.quote(str(file))} && {_bind(file, Path('/etc/passwd'))}"


def open_again(folder: Path) -> str:
    """The step after which `folder` can be written though what it lies in is frozen."""
    place = shlex.quote(str(folder))
    return f"{_bind(folder, folder)} && mount -o remount,bind,rw {place}"


class Visitor:
    """Somebody who walks up to the kiosk of a computer, or opens another `face` of the program there."""

    def __init__(
        self, starter: Starter, computer: LabComputer, usual: Looks, words: ScreenWords, face: str = "kiosk"
    ) -> None:
        self.starter, self.computer, self.usual, self.words, self.face = starter, computer, usual, words, face

    def meet(self, weather: Weather, desktop: Desktop | None = None, folder: str = "kiosk") -> Program:
        """Wait until the kiosk is there in this weather, and looks as usual."""
        desktop = desktop or self.starter.desktop
        desktop.park_pointer()
        program = self.start(weather, desktop, folder)
        program.wait_for_event("ready")
        self.usual.wait_for(desktop)
        return program

    def start(self, weather: Weather, desktop: Desktop | None = None, folder: str = "kiosk") -> Program:
        """Start the kiosk in this weather."""
        program = Program(desktop or self.starter.desktop, self.computer.window(self.face, weather, folder))
        self.starter.programs.append(program)
        return program

    def press(self, program: Program) -> None:
        """Press the tile of the mail as a screen reader does."""
        with AccessibilityBus.open(program.desktop.session_bus) as bus:
            self.mail(program.tree(bus)).press()

    def mail(self, tree: Node) -> Node:
        """The tile of the mail."""
        return tree.find(self.words.card(self.computer.content.entry(MAIL)), Role.PUSH_BUTTON)

    def click(self, program: Program) -> None:
        """Press it with the mouse, at the place where it is in fair weather."""
        # From elsewhere: xdotool waits long for a pointer that is there already.
        program.desktop.park_pointer()
        program.desktop.click(*self.usual.tiles[MAIL].centre)

    def is_told(self, program: Program, reason: str = "no-browser") -> None:
        """The press is answered: nothing can be opened, and this is why."""
        if self.face == "kiosk":
            program.wait_for_event("turn-began")
        program.wait_for_event("open-failed", id=MAIL, reason=reason)

    def sees_the_page(self, program: Program, site: LocalSite, place: Path) -> None:
        """The press opens the page, in a browser whose profile is in a folder of the turn's own in `place`."""
        opened = program.wait_for_event("opened", id=MAIL)
        (profile,) = (word for word in opened["arguments"] if word.startswith("--user-data-dir="))
        assert profile.startswith(f"--user-data-dir={place}/nkzu."), profile
        assert "--incognito" in opened["arguments"]
        wait_until(
            lambda: opened["url"] in [site.url(request.path) for request in site.requests], "the page", PAGE_DEADLINE_S
        )


def usual_looks(desktop: Desktop, words: ScreenWords, face: str = "kiosk") -> Looks:
    """How a face looks on this desktop in fair weather."""
    desktop.park_pointer()
    with LocalSite(HOST) as site, AccessibilityBus.open(desktop.session_bus) as bus, LabComputer.open(site) as computer:
        starter = Starter(desktop, computer.folder)
        computer.decide(shared=face == "kiosk")
        try:
            program = starter.start(computer.window(face, Weather(), face))
            program.wait_for_event("ready")
            looks = Looks.of(program, bus, tile_names(face, computer.content, words))
        finally:
            starter.stop_all()
        assert not starter.faults()
        assert not looks.blank
    return looks
