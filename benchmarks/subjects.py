"""What is measured: ours, the bare programs, and what an administrator would take instead."""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks.crowd import write_crowd
from benchmarks.missing import MissingError
from benchmarks.tiles_in_cpp import build_tiles
from benchmarks.web_page import write_page

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "build" / "benchmark"
BUNDLE = ROOT / "build" / "linux" / "nkzu-launcher"
LAUNCHER = BUNDLE / "nkzu-launcher"
BARE = BUILT / "bare"
NOT_BUILT = "not built here (`make bench` builds it)"
# Both are helped: no sandbox (root may not have one), nothing fetched in the background, no first-run pages.
CHROMIUM_OPTIONS = ["--kiosk", "--no-sandbox", "--no-first-run", "--no-default-browser-check"]
CHROMIUM_OPTIONS += ["--disable-background-networking", "--hide-crash-restore-bubble", "--password-store=basic"]
FIREFOX_SETTINGS = {
    "browser.aboutwelcome.enabled": "false",
    "browser.sessionstore.resume_from_crash": "false",
    "browser.shell.checkDefaultBrowser": "false",
    "datareporting.policy.dataSubmissionEnabled": "false",
    "toolkit.startup.max_resumed_crashes": "-1",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A program that shows something: how it is started, and in which folders its files are.

    `home` is kept from run to run, as a person's is.
    """

    command: Sequence[str | Path]
    home: Path
    folders: list[Path] = field(default_factory=list)
    variables: Mapping[str, str] = field(default_factory=dict)

    def environment(self, desk: Mapping[str, str]) -> dict[str, str]:
        """Return its environment on a `desk`: nothing of the person's who measures."""
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        own = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime)}
        return own | dict(desk) | dict(self.variables)


def subject(name: str, homes: Path) -> Subject:
    """Return the subject of a name, with its home inside `homes`. MissingError if it is not to be had here."""
    home = homes / name
    home.mkdir(exist_ok=True)
    if name in _COMMANDS:
        return _ours_or_bare(name, home)
    if name in _CROWDS:
        return _crowd(home, _CROWDS[name])
    return {"cpp": _cpp, "chromium": _chromium, "firefox": _firefox}[name](home)


_SOURCE_BARE: list[str | Path] = [sys.executable, ROOT / "benchmarks" / "bare_window.py", "stay"]
_SOURCE_OURS: list[str | Path] = [sys.executable, "-m", "launcher"]
_FROZEN_BARE: list[str | Path] = [BARE / "bare_window", "stay"]
_COMMANDS: dict[str, list[str | Path]] = {
    "source-bare": _SOURCE_BARE,
    "source-bare-full": [*_SOURCE_BARE, "full"],
    "source-desktop": _SOURCE_OURS,
    "source-kiosk": [*_SOURCE_OURS, "--kiosk"],
    "frozen-bare": _FROZEN_BARE,
    "frozen-bare-full": [*_FROZEN_BARE, "full"],
    "frozen-desktop": [LAUNCHER],
    "frozen-kiosk": [LAUNCHER, "--kiosk"],
}
# Entries in the content of an administrator.
_CROWDS = {f"start-{entries}": entries for entries in (10, 100, 1000)}


def _ours_or_bare(name: str, home: Path) -> Subject:
    command = _COMMANDS[name]
    if not Path(command[0]).exists():
        raise MissingError(NOT_BUILT)
    folder = Path(command[0]).parent if name.startswith("frozen") else ROOT / "launcher"
    return Subject(command, home, [folder])


def _crowd(home: Path, entries: int) -> Subject:
    folder = home / "machine"
    given = write_crowd(folder, entries)
    ours = _ours_or_bare("frozen-desktop", home)
    content: list[str | Path] = [] if given is None else ["--content", given]
    return replace(ours, command=[*ours.command, "--machine-dir", folder, *content])


def _cpp(home: Path) -> Subject:
    program, variables = build_tiles(BUILT)
    return Subject([program], home, [ROOT / "resources"], variables)


def _chromium(home: Path) -> Subject:
    program = _installed("chromium")
    command = [program, *CHROMIUM_OPTIONS, f"--user-data-dir={home / 'profile'}", write_page(home).as_uri()]
    return Subject(command, home, [Path("/usr/lib/chromium"), home])


def _firefox(home: Path) -> Subject:
    program = _installed("firefox-esr")
    profile = home / "profile"
    profile.mkdir(exist_ok=True)
    settings = "".join(f'user_pref("{name}", {value});\n' for name, value in FIREFOX_SETTINGS.items())
    (profile / "user.js").write_text(settings, encoding="utf-8")
    command: list[str | Path] = [program, "--kiosk", "--no-remote", "--profile", profile, write_page(home).as_uri()]
    return Subject(command, home, [Path("/usr/lib/firefox-esr"), home])


def _installed(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        raise MissingError(f"{program} is not installed here")
    return found
