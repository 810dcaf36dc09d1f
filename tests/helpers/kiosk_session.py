"""A session of the Linux profile on a screen of its own, with a real launcher, as people at the computer see it."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.content_files import ContentFile, local_content
from tests.helpers.desktop import Desktop
from tests.helpers.kiosk_machine import KioskMachine
from tests.helpers.local_site import LocalSite
from tests.helpers.program import REPOSITORY, Launch, Program
from tests.helpers.real_browsers import BrowserKind
from tests.helpers.turn_desk import HOST, TurnDesk
from tests.helpers.waiting import NeverHappenedError, wait_until

LAUNCHER_CLASS, READY_S, BROWSER_S = "nkzu-launcher", 30.0, 60.0
TITLE_BAR = 48  # pixels, at the most
PAGE_COLOUR = (0, 160, 80)
PAGE = f"<!doctype html><title>/moodle</title><body style='background: rgb{PAGE_COLOUR}'>"
PLACE = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
LANGUAGE = Language.EN


@dataclass(frozen=True, slots=True)
class KioskSession:
    """A running session; `desktop` is its screen, `content` what the launcher shows."""

    desktop: Desktop
    desk: TurnDesk
    session: Program
    content: ContentFile
    site: LocalSite

    @classmethod
    @contextmanager
    def open(
        cls,
        desktop: Desktop,
        kind: BrowserKind,
        folder: Path,
        session: Sequence[str] = ("{session}", "x11"),
        assist: Sequence[str] = (),
        **environment: str,
    ) -> Iterator["KioskSession"]:
        """Start a session of the profile; `{session}` stands for the program that it has for that.

        `assist` is a command that the administrator lets run with it, for people who need more than a keyboard.
        Each page of the site is of one colour, PAGE_COLOUR. Raises MissingToolError.
        """
        launcher = folder / "оқу құралы (2)/nkzu-launcher"
        with TurnDesk.open(desktop, kind) as desk, LocalSite(HOST, {"/moodle": PAGE}) as site:
            machine = KioskMachine.prepare(folder / "machine", str(launcher))
            with (machine.disk / "etc/hosts").open("a") as hosts:
                hosts.write(f"\n127.0.0.1 {HOST}\n")
            if assist:
                write_script(machine.disk / "etc/nkzu-launcher/kiosk/assist", f"exec {shlex.join(assist)}\n")
            content = local_content(folder / "content.json", HOST, site)
            launch = Launch((), folder, {**desk.environment, **environment})
            _write_launcher(launcher, launch, content)
            words = tuple(str(machine.session) if word == "{session}" else word for word in session)
            program = Program(desktop, Launch(machine.around(words), folder, launch.environment))
            try:
                program.wait_for_event("ready", READY_S)
                yield cls(desktop, desk, program, content, site)
            finally:
                program.stop()

    @property
    def launcher_pid(self) -> int:
        """The process id of the launcher that runs now."""
        starts = [event for event in self.session.events() if event["event"] == "kiosk-started"]
        return int(starts[-1]["pid"])

    @contextmanager
    def tree(self) -> Iterator[Node]:
        """The launcher as a screen reader in this session sees it."""
        raw = Path(f"/proc/{self.launcher_pid}/environ").read_bytes().split(b"\0")
        (address,) = (line.partition(b"=")[2] for line in raw if line.startswith(b"DBUS_SESSION_BUS_ADDRESS="))
        with AccessibilityBus.open(address.decode()) as bus:
            yield bus.program(self.launcher_pid)

    def press_tile(self, entry_id: str) -> None:
        """Press the tile of an entry, and wait until a real browser has asked for its page."""
        title = self.content.entry(entry_id).title.text(LANGUAGE)
        with self.tree() as tree:
            found = (node for node in tree.walk() if node.name.startswith(title) and "Press" in node.actions)
            next(found).press()
        try:
            self.site.wait_for(f"/{entry_id}", BROWSER_S)
        except NeverHappenedError as error:
            raise NeverHappenedError(f"{error}; the launcher wrote {self.session.events()[-8:]}") from None

    def front(self) -> tuple[str, str, bool]:
        """The window that has the keyboard: its class, its title, and whether it covers the screen but for a title bar.

        Empty texts where there is none.
        """
        try:
            window = self.desktop.run("xdotool", "getactivewindow").decode().strip()
            told = self.desktop.run("xprop", "-id", window, "WM_CLASS").decode()
            title = self.desktop.run("xdotool", "getwindowname", window).decode().strip()
            place = self.desktop.run("xwininfo", "-id", window).decode()
        except subprocess.CalledProcessError:
            return "", "", False  # it closes at this moment, or there is none
        left, top, width, height = (int(re.findall(rf"{name}: +(-?\d+)", place)[0]) for name in PLACE)
        size = self.desktop.size
        covers = (left, left + width, top + height) == (0, size.width, size.height) and top <= TITLE_BAR
        return told.rpartition('"')[0].rpartition('"')[2].lower(), title, covers

    def is_in_front(self, window_class: str, title: str = "") -> bool:
        """Whether a window of this class has the keyboard, with `title` in its title, and covers the screen."""
        present, shown, covers = self.front()
        return present.startswith(window_class.lower()) and title in shown and covers

    def wait_for_front(self, window_class: str, title: str = "", within_s: float = READY_S) -> None:
        """Wait until it is so."""
        try:
            wait_until(lambda: self.is_in_front(window_class, title), f"{window_class} in front", within_s)
        except NeverHappenedError as error:
            raise NeverHappenedError(f"{error}, not {self.front()}") from None


def _write_launcher(file: Path, launch: Launch, content: ContentFile) -> None:
    """Make the program that the profile starts: the launcher of this repository, with places of the test's own."""
    file.parent.mkdir(parents=True)
    launch.data_dir.mkdir()
    options = (
        "--data-dir",
        launch.data_dir,
        "--log-json",
        launch.log,
        "--content",
        content.path,
        "--language",
        LANGUAGE,
    )
    words = shlex.join([sys.executable, "-m", "launcher", *map(str, options)])
    write_script(file, f'cd {shlex.quote(str(REPOSITORY))}\nexec {words} "$@"\n')


def write_script(file: Path, text: str) -> None:
    """Write a program for the shell."""
    file.write_text(f"#!/bin/sh\n{text}", encoding="utf-8")
    file.chmod(0o755)


def colour_at(desktop: Desktop, across: float, down: float) -> tuple[int, ...]:
    """The colour of the screen at a part of its width and of its height."""
    place = f"1x1+{int(desktop.size.width * across)}+{int(desktop.size.height * down)}"
    return tuple(desktop.run("import", "-silent", "-window", "root", "-crop", place, "-depth", "8", "rgb:-"))
