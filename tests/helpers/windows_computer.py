"""A Windows computer of Wine's with the bundle on it, a screen, and a browser that tells how it was started."""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import wine
from build_windows import cache_folder
from mingw import CompilerMissingError, compile_for_windows

from tests.helpers.desktop import Desktop
from tests.helpers.tools import MissingToolError
from tests.helpers.waiting import wait_until

SOURCE = Path(__file__).resolve().parents[1] / "windows/browser.c"
INSTALLED = r"C:\Program Files\NKZU Launcher"
# A name that the kiosk knows, or it would not open it.
BROWSER = r"C:\Program Files\Test Browser\chrome.exe"
# Wine has Microsoft's run-time library of its own and would lend it. A fresh Windows has none.
NOT_LENT = ";vcruntime140,vcruntime140_1,msvcp140,msvcp140_1,msvcp140_2,concrt140=n"
# What "Registering Programs with Client Types" and "Default Programs" of Microsoft ask of a browser's installer, and
# what Windows writes when a person has chosen it.
REGISTRATION = r"""Windows Registry Editor Version 5.00

; Wine would show the icons of the notification area in a window of its own, which takes the keyboard.
[HKEY_CURRENT_USER\Software\Wine\X11 Driver]
"ShowSystray"="N"
[HKEY_LOCAL_MACHINE\Software\Clients\StartMenuInternet\TestBrowser]
@="Test Browser"
[HKEY_LOCAL_MACHINE\Software\Clients\StartMenuInternet\TestBrowser\shell\open\command]
@="\"{program}\""
[HKEY_LOCAL_MACHINE\Software\Clients\StartMenuInternet\TestBrowser\Capabilities\URLAssociations]
"http"="TestBrowserURL"
"https"="TestBrowserURL"
[HKEY_LOCAL_MACHINE\Software\Classes\TestBrowserURL]
"URL Protocol"=""
[HKEY_LOCAL_MACHINE\Software\Classes\TestBrowserURL\Application]
"ApplicationName"="Test Browser"
[HKEY_LOCAL_MACHINE\Software\Classes\TestBrowserURL\shell\open\command]
@="\"{program}\" --single-argument %1"
[HKEY_CURRENT_USER\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice]
"ProgId"="TestBrowserURL"
[HKEY_CURRENT_USER\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\https\UserChoice]
"ProgId"="TestBrowserURL"
"""
LOG = r"C:\launcher.jsonl"
# The checks of addresses are switched off: they would be real ones.
MACHINE = r"C:\quiet-machine"
# Wine 8 knows no screens of different sharpness; Windows has known them since 10 1703.
UNKNOWN_TO_WINE = "DpiAwareness::PerMonitorVersion2 is not supported"
CONSOLE_SECONDS = 60.0
WINDOW_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class BrowserStart:
    """How the test's browser was started."""

    command_line: str
    folder: str
    environment: Mapping[str, str]


@dataclass(frozen=True)
class WindowsComputer:
    """The computer; `home` is where the bundle lies on it."""

    prefix: wine.Prefix
    desktop: Desktop
    home: str = INSTALLED
    _running: list[wine.Started] = field(default_factory=list)

    @classmethod
    def make(cls, bundle: Path, folder: Path, desktop: Desktop, home: str = INSTALLED) -> "WindowsComputer":
        """Make a computer in `folder` with a copy of the bundle in `home`. Raises MissingToolError."""
        try:
            prefix = wine.make_prefix(folder, cache_folder())
        except (wine.WineMissingError, CompilerMissingError) as missing:
            raise MissingToolError(str(missing)) from missing
        shutil.copytree(bundle, prefix.inside(home))
        machine = prefix.inside(MACHINE)
        machine.mkdir()
        (machine / "settings.json").write_text('{"schema": 1, "checks": false}', encoding="utf-8")
        return cls(prefix, desktop, home)

    def program(self, name: str) -> Path:
        """The file of one of the two programs."""
        return self.prefix.inside(self.home) / f"{name}.exe"

    def changes(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """What makes Wine's environment that of this computer."""
        own = {"DISPLAY": self.desktop.environment["DISPLAY"], "WINEDLLOVERRIDES": wine.OVERRIDES + NOT_LENT}
        return {**own, **(more or {})}

    def helpdesk(self, *arguments: str, changes: Mapping[str, str] | None = None) -> wine.Ended:
        """Run ``nkzu-helpdesk`` with its output on pipes."""
        program = self.program("nkzu-helpdesk")
        return self.prefix.run(program, *arguments, seconds=CONSOLE_SECONDS, changes=self.changes(changes))

    def launcher(self, *arguments: str, changes: Mapping[str, str] | None = None) -> wine.Started:
        """Start ``nkzu-launcher``; whatever still runs ends with `end`."""
        places = ("--log-json", LOG, "--machine-dir", MACHINE)
        program = self.program("nkzu-launcher")
        started = self.prefix.start(program, *places, *arguments, changes=self.changes(changes))
        self._running.append(started)
        return started

    def end(self) -> None:
        """End every program on this computer; AssertionError if one has complained of anything."""
        self.prefix.stop()
        errors = b"".join(process.communicate(timeout=CONSOLE_SECONDS)[1] for process in self._running)
        self._running.clear()
        self.prefix.inside(LOG).unlink(missing_ok=True)
        assert [line for line in text_of(errors).splitlines() if UNKNOWN_TO_WINE not in line] == []

    def wait_for_window(self, title: str) -> None:
        """Wait until a window with exactly this title is on the screen, and give it the keyboard."""
        found = wait_until(lambda: self._windows(title), f"a window called {title!r}", WINDOW_SECONDS)
        self.desktop.run("xdotool", "windowactivate", "--sync", found[0])

    def _windows(self, title: str) -> list[str]:
        try:
            return self.desktop.run("xdotool", "search", "--onlyvisible", "--name", f"^{title}$").decode().split()
        except subprocess.CalledProcessError:
            # xdotool's way to say that there is none.
            return []

    def events(self) -> list[dict[str, Any]]:
        """What the launcher has written into its log, oldest first."""
        try:
            text = self.prefix.inside(LOG).read_text(encoding="utf-8")
        except FileNotFoundError:
            return []
        # The last line may still be half written.
        return [json.loads(line) for line in text.split("\n")[:-1]]

    def wait_for_event(self, name: str) -> dict[str, Any]:
        """Wait until the launcher has written an event of this name, and return the latest."""

        def found() -> dict[str, Any] | None:
            return next((event for event in reversed(self.events()) if event["event"] == name), None)

        return wait_until(found, f"the event {name!r}", WINDOW_SECONDS)

    def install_browser(self) -> Path:
        """Install the test's browser as the chosen one, and return its file."""
        program = compile_for_windows(self.prefix.inside(BROWSER), (SOURCE,), "-municode", "-mwindows", "-lws2_32")
        registration = self.prefix.drive_c / "browser.reg"
        escaped = BROWSER.replace("\\", "\\\\")
        registration.write_text(REGISTRATION.format(program=escaped), encoding="utf-16")
        self.prefix.check("regedit.exe", "/S", self.prefix.outside(registration), seconds=CONSOLE_SECONDS)
        registration.unlink()
        return program

    def browsers(self) -> int:
        """How many processes of the test's browser run."""
        processes = (folder for folder in Path("/proc").iterdir() if folder.name.isdigit())
        return sum(_is_browser(folder, self.prefix.folder) for folder in processes)

    def forget_browsers(self) -> None:
        """Take away what browsers have written that nobody waited for."""
        for file in self.prefix.inside(BROWSER).parent.glob("*.started"):
            file.unlink()

    def log_on(self) -> None:
        """Start Windows, as far as Wine has it: what starts at log-on starts."""
        self._running.append(self.prefix.start("wineboot.exe", changes=self.changes()))

    def wait_for_browser(self) -> BrowserStart:
        """Wait until the test's browser was started, and take note of it away."""
        folder = self.prefix.inside(BROWSER).parent
        file = wait_until(lambda: next(folder.glob("*.started"), None), "the browser", WINDOW_SECONDS)
        command_line, working, *variables = file.read_bytes().decode("utf-16-le").split("\0")[:-1]
        file.unlink()
        return BrowserStart(command_line, working, dict(_variables(variables)))


def _is_browser(folder: Path, prefix: Path) -> bool:
    """Whether a folder of /proc is of the test's browser in a prefix; Wine gives processes the names of Windows."""
    try:
        named = (folder / "cmdline").read_bytes().startswith(BROWSER.encode())
        return named and f"WINEPREFIX={prefix}\0".encode() in (folder / "environ").read_bytes()
    except OSError:
        # It has ended since the folder was listed.
        return False


def _variables(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Names and values; the names that begin with "=" are the folders of each drive, which cmd.exe keeps there."""
    pairs = [line.rpartition("=") if line.startswith("=") else line.partition("=") for line in lines]
    return [(name, value) for name, _, value in pairs]


def text_of(output: bytes) -> str:
    """What a program printed on a pipe: UTF-8, with the ends of lines of Windows."""
    return output.decode("utf-8").replace("\r\n", "\n")
