"""Real browsers as the installed browsers of a test desktop: exactly those asked for, one the default."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tests.helpers.browser_profiles import CHROMIUM_OPTIONS, write_firefox_profile
from tests.helpers.tools import find_tool

SYSTEM_DATA = Path("/usr/share")
# Inside double quotes a desktop file escapes these (Desktop Entry Specification 1.5, "The Exec key").
ESCAPED_IN_QUOTES = str.maketrans({char: f"\\{char}" for char in '"`$\\'})


class BrowserKind(Enum):
    """A browser that the tests can start; the value is the name of its desktop file."""

    CHROMIUM = "chromium"
    FIREFOX = "firefox-esr"


@dataclass(frozen=True, slots=True)
class InstalledBrowser:
    """A browser with a profile of its own, as its desktop file describes it."""

    desktop_id: str
    title: str
    command: tuple[str, ...]
    window_class: str

    def desktop_file(self) -> str:
        """The text of its desktop file."""
        line = " ".join(quoted(argument) for argument in self.command)
        return (
            "[Desktop Entry]\n"
            "Type=Application\n"
            f"Name={self.title}\n"
            f"Exec={line} %U\n"
            "Categories=Network;WebBrowser;\n"
            "MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;\n"
        )


@dataclass(frozen=True, slots=True)
class BrowserSet:
    """All browsers that a program can find, and the folders in which it finds them."""

    folder: Path
    browsers: tuple[InstalledBrowser, ...]

    @property
    def default(self) -> InstalledBrowser:
        """The browser that opens web addresses."""
        return self.browsers[0]

    @property
    def environment(self) -> dict[str, str]:
        """What to add to a program's environment so that it finds these browsers and no others."""
        return {
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_DIRS": str(self.folder / "system"),
            "XDG_CONFIG_DIRS": str(self.folder / "system-config"),
        }


def quoted(argument: str) -> str:
    """An argument as the Exec line of a desktop file needs it."""
    text = argument.translate(ESCAPED_IN_QUOTES).replace("%", "%%")
    plain = text.replace("-", "").replace("_", "").replace("/", "").replace(".", "")
    if plain.replace("=", "").replace(",", "").isalnum():
        return text
    # A backslash counts twice: once for the file's strings, once for the quoting.
    return f'"{text}"'.replace("\\", "\\\\")


def fresh_browser(kind: BrowserKind, folder: Path) -> InstalledBrowser:
    """An installed browser with a new profile in `folder`. Raises MissingToolError."""
    profile = folder / f"profile-{kind.value}"
    if kind is BrowserKind.FIREFOX:
        command = (find_tool("firefox-esr", "firefox"), "--profile", str(profile))
        write_firefox_profile(profile)
        return InstalledBrowser(kind.value, "Firefox", command, "firefox")
    # Chromium's own sandbox refuses to work for root.
    sandbox = ("--no-sandbox", "--test-type") if os.geteuid() == 0 else ()
    executable = find_tool("chromium", "chromium-browser", "google-chrome")
    command = (executable, f"--user-data-dir={profile}", *CHROMIUM_OPTIONS, *sandbox)
    return InstalledBrowser(kind.value, "Chromium", command, "chromium")


def install_browsers(folder: Path, browsers: Sequence[InstalledBrowser], *, for_everybody: bool = False) -> BrowserSet:
    """Make these the only browsers to be found, the first of them the default; none is possible.

    They are the person's own, as a kiosk does not look at, or installed by the administrator `for_everybody`.
    """
    applications = folder / ("system" if for_everybody else "data") / "applications"
    for path in (folder / "config", folder / "system-config"):
        path.mkdir(parents=True)
    _hide_system_applications(folder / "system")
    applications.mkdir(parents=True)
    for browser in browsers:
        file = applications / f"{browser.desktop_id}.desktop"
        file.write_text(browser.desktop_file(), encoding="utf-8")
    if browsers:
        make_default(folder, browsers[0].desktop_id, for_everybody=for_everybody)
    return BrowserSet(folder, tuple(browsers))


def make_default(folder: Path, desktop_id: str, *, for_everybody: bool = False) -> None:
    """Let web addresses belong to a desktop file, whether it exists or not; by the person's choice, or the system's."""
    kinds = ("x-scheme-handler/http", "x-scheme-handler/https", "text/html")
    lines = [f"{kind}={desktop_id}.desktop\n" for kind in kinds]
    text = "[Default Applications]\n" + "".join(lines)
    (folder / ("system-config" if for_everybody else "config") / "mimeapps.list").write_text(text, encoding="utf-8")


def _hide_system_applications(folder: Path) -> None:
    """All shared data of the system (GTK aborts without its icons and file types), no applications."""
    folder.mkdir()
    for entry in SYSTEM_DATA.iterdir():
        if entry.name != "applications":
            (folder / entry.name).symlink_to(entry)
