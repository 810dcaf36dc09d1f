"""The kiosk on a lab computer: an administrator's settings, browsers for everybody, sites on this computer alone."""

import json
import os
import secrets
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from launcher.core.languages import Language
from launcher.core.staff_code import SALT_BYTES, make_staff_code
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_terms import Extents, Role, State
from tests.helpers.content_files import ContentFile, local_content
from tests.helpers.desktop import Desktop, ScreenSize
from tests.helpers.front_door import FrontDoor
from tests.helpers.local_site import LocalSite
from tests.helpers.memory_page import DOCUMENT, FOUND
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import LAUNCHER, REPOSITORY, launcher
from tests.helpers.real_browsers import BrowserKind, BrowserSet, InstalledBrowser, fresh_browser, install_browsers
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.tools import MissingToolError, find_tool
from tests.helpers.turn_desk import NO_NETWORK
from tests.helpers.waiting import NeverHappenedError, wait_until
from tests.helpers.x_windows import FULL_SCREEN, XWindow, active_window, visible_windows_of, windows

HOST = "platformalar.test"
DEADLINE_S = 10.0
OPENBOX_SETTINGS = REPOSITORY / "resources/kiosk/linux/openbox-rc.xml"
STAFF_CODE = "20486173"
# Their pages remember: see memory_page.
REMEMBERING = ("/moodle", "/e-learning")


@contextmanager
def locked_desktop(size: ScreenSize | None = None) -> Iterator[Desktop]:
    """A desktop whose window manager is locked down as the kiosk's profile does it: it takes no key for itself."""
    with Desktop.open(size, manages_windows=False) as desktop:
        ready = desktop.folder / "window-manager-is-ready"
        command = (find_tool("openbox"), "--sm-disable", "--config-file", str(OPENBOX_SETTINGS))
        manager = subprocess.Popen(
            desktop.family.marked((*command, "--startup", f"touch {ready}")),
            env=desktop.environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        wait_until(ready.exists, "openbox to start", DEADLINE_S)
        try:
            yield desktop
        finally:
            manager.terminate()
            manager.wait(DEADLINE_S)


def staff_code_text() -> str:
    """What the administrator's settings have of STAFF_CODE."""
    return make_staff_code(STAFF_CODE, secrets.token_bytes(SALT_BYTES)).to_text()


def browsers_for_everybody(folder: Path, *kinds: BrowserKind) -> BrowserSet:
    """Install real browsers where an administrator does. Raises MissingToolError."""
    _needs_root()
    return install_browsers(folder, [fresh_browser(kind, folder) for kind in kinds], for_everybody=True)


def _needs_root() -> None:
    if os.geteuid() != 0:
        raise MissingToolError("a kiosk takes browsers from folders that are root's alone: run as root")


def browser_without_privacy(folder: Path, command: tuple[str, ...] = ("true",)) -> BrowserSet:
    """Install a browser of which nobody knows how to open it privately: `command`, started by another program."""
    browser = InstalledBrowser("other-browser", "Other", (find_tool("env"), *command), "other")
    return install_browsers(folder, [browser], for_everybody=True)


@dataclass(frozen=True)
class Kiosk(FrontDoor):
    """A running kiosk, as a person meets it who sees it, hears it, or has only the keyboard."""

    @property
    def desktop(self) -> Desktop:
        """Where it runs."""
        return self.program.desktop

    @property
    def frame(self) -> Node:
        """Its window: what covers other monitors has nothing to press in it."""
        (frame,) = (frame for frame in self._windows(Role.FRAME) if _has_languages(frame))
        return frame

    @property
    def window(self) -> XWindow:
        """Its window, as the X server knows it: the largest with a search in it."""
        place = self.frame.extents
        (window,) = (window for window in self.own_windows() if window.place == place)
        return window

    def own_windows(self) -> list[XWindow]:
        """All its visible windows: dialogs, menus and the screens on other monitors too."""
        return visible_windows_of(self.desktop, self.program.pid)

    def in_front(self) -> XWindow | None:
        """The highest window of the desktop, if it has the keyboard too; None while these differ."""
        found, active = windows(self.desktop), active_window(self.desktop)
        return active if found and found[-1] == active else None

    def is_in_front(self) -> bool:
        """Whether the kiosk, or a dialog of it, is highest and has the keyboard."""
        found = self.in_front()
        return found is not None and found.pid == self.program.pid

    def wait_until_in_front(self, within_s: float = DEADLINE_S) -> None:
        """Wait until the kiosk is highest and has the keyboard."""
        wait_until(self.is_in_front, "the kiosk to be in front", within_s)

    def covers(self, screen: Extents) -> bool:
        """Whether its window, and everything painted in it, has just this place, with no frame around it."""
        window = self.window
        return (
            window.place == self.frame.extents == self.frame.children[0].extents == screen
            and FULL_SCREEN in window.states
            and not any(window.frame)
        )

    def say(self, source: str, context: str = "Kiosk", **params: str) -> str:
        """A sentence of the kiosk in the language of the start."""
        return self.words.say(context, source, **params)

    def dialog_in_the_middle(self) -> Node:
        """The one dialog, as soon as it has the keyboard; it is in the middle of the screen, and knows it."""
        dialog, size = self.dialog(), self.desktop.size
        wait_until(lambda: State.ACTIVE in dialog.states, "the dialog to be in front", DEADLINE_S)

        def is_there() -> bool:
            place = dialog.extents
            x, y = place.centre
            # Fingers, the mouse of a screen reader and tips go by where a window believes to be.
            is_true = place in [window.place for window in self.own_windows()]
            return is_true and abs(x - size.width // 2) <= 1 and abs(y - size.height // 2) <= 1

        wait_until(is_there, f"{dialog.name!r} to be in the middle", DEADLINE_S)
        return dialog

    def line(self) -> Node:
        """The line at the bottom, which tells what happened: nothing comes after it."""
        *_, last = self.frame.walk()
        return last

    def status(self) -> str:
        """What the line at the bottom says."""
        return self.line().name

    @property
    def search(self) -> Node:
        """The search field."""
        return self.frame.find(self.say("Search", "SearchBox"), Role.TEXT)

    def tile(self, entry_id: str) -> Node:
        """The tile of an entry."""
        return self.button(self.words.card(self.content.entry(entry_id)))

    @property
    def finish(self) -> Node:
        """The button that ends the turn, waiting until it is there."""
        return self.button(self.say("I am finished"))

    def click(self, node: Node) -> None:
        """Click into the middle of something."""
        self.click_at(*node.extents.centre)

    def click_at(self, x: int, y: int, *, buttons: tuple[int, ...] = (1,)) -> None:
        """Click at a place of the screen, in pixels, with each of these buttons of the mouse."""
        # Not with "--sync": it waits for the mouse to move, and it may be there already.
        clicks = [word for button in buttons for word in ("click", "--delay", "5", str(button))]
        self.desktop.run("xdotool", "mousemove", str(x), str(y), *clicks)

    def tap_brand(self, times: int = 5) -> None:
        """Press the brand mark with the mouse."""
        self.click_at(*self.brand(), buttons=(1,) * times)

    def brand(self) -> tuple[int, int]:
        """The middle of the brand mark: it is a picture without a name."""
        (image,) = (node for node in self.frame.walk() if node.role is Role.IMAGE and node.extents.y < 80)
        return image.extents.centre

    def focused(self) -> str | None:
        """The name of what has the keyboard; None if that is not one thing."""
        found = [node for node in self.frame.walk() if State.FOCUSED in node.states]
        return found[0].name if len(found) == 1 else None

    def wait_for_focus(self, name: str) -> None:
        """Wait until the keyboard is on what has this name."""
        try:
            wait_until(lambda: self.focused() == name, f"the focus on {name!r}", DEADLINE_S)
        except NeverHappenedError as error:
            raise NeverHappenedError(f"{error}; it is on {self.focused()!r}") from None

    def is_at_the_start(self) -> bool:
        """Whether it shows the first page with nothing searched for."""
        tile = self.words.card(self.content.entry("moodle"))
        return self.search.text == "" and any(State.SHOWING in node.states for node in self.frame.find_all(tile))

    def turn_folders(self) -> list[Path]:
        """The folders of turns that are there now."""
        places = (self.program.launch.data_dir / "turns", Path(self.desktop.environment["TMPDIR"]))
        return [folder for place in places for folder in place.glob("nkzu*")]

    def wait_until_clean(self, reason: str) -> dict[str, Any]:
        """Wait until a turn has ended for this reason; return what was told of it."""
        return self.program.wait_for_event("turn-ended", reason=reason)


def _has_languages(frame: Node) -> bool:
    return any(node.role is Role.TEXT or node.role is Role.RADIO_BUTTON for node in frame.walk())


@dataclass(frozen=True)
class KioskOpener:
    """Opens kiosks for one test, with entries that lead to nowhere but this computer."""

    starter: Starter
    bus: AccessibilityBus
    folder: Path
    content: ContentFile
    site: LocalSite
    hosts: PrivateHosts
    command: Sequence[str] = LAUNCHER

    @classmethod
    @contextmanager
    def prepare(cls, folder: Path, starter: Starter, bus: AccessibilityBus) -> Iterator["KioskOpener"]:
        """Make a site, and its content in a `folder` with a short name. Raises MissingToolError."""
        _needs_root()
        with LocalSite(HOST, dict.fromkeys(REMEMBERING, DOCUMENT)) as site:
            content = local_content(folder / "content.json", HOST, site)
            yield cls(starter, bus, folder, content, site, PrivateHosts.prepare(folder / "hosts", [HOST]))

    def found_by_pages(self) -> list[dict[str, str]]:
        """What the pages that remember have found of earlier visits, in the order in which they told."""
        told = [urlsplit(request.path) for request in self.site.requests if request.path.startswith(FOUND)]
        return [{name: values[0] for name, values in parse_qs(one.query).items() if name != "token"} for one in told]

    def decide(self, language: Language = Language.KK, **kiosk: object) -> Path:
        """Write the settings of an administrator; return their folder."""
        folder = self.folder / "machine"
        folder.mkdir(exist_ok=True)
        settings = {"language": language.value}
        decided = {"schema": 1, "shared": True, "checks": False, "settings": settings, "kiosk": kiosk}
        (folder / "settings.json").write_text(json.dumps(decided), encoding="utf-8")
        return folder

    def open(
        self,
        *arguments: str,
        browsers: BrowserSet | None = None,
        language: Language = Language.KK,
        environment: dict[str, str] | None = None,
        **kiosk: object,
    ) -> Kiosk:
        """Start the kiosk as an administrator has decided: `kiosk` is that part of the settings.

        Without `browsers` there is none that can be opened privately.
        """
        machine = self.decide(language, **kiosk)
        launch = launcher(
            self.folder / "launcher", "--kiosk", "--machine-dir", str(machine), *arguments,
            content=self.content.path, environment={"LANG": "en_GB.UTF-8", **NO_NETWORK, **(environment or {})},
            program=self.command,
        )  # fmt: skip
        installed = browsers or browser_without_privacy(self.folder / "browsers")
        program = self.starter.start(launch, installed, self.hosts)
        program.wait_for_event("ready")
        return Kiosk(program, program.tree(self.bus), self.content, ScreenWords.of(language))
