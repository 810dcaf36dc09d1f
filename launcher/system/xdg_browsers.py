"""The browsers of a Linux desktop, found as the desktop itself finds them."""

from collections.abc import Iterator, Mapping

from launcher.core.opening import Browser
from launcher.system.browser_types import URL_PLACEHOLDER, Survey, in_order
from launcher.system.desktop_entries import (
    SUFFIX,
    DesktopEntry,
    find_program,
    locate_entries,
    read_entry,
)
from launcher.system.mime_associations import Associations

SCHEME_TYPES = ("x-scheme-handler/https", "x-scheme-handler/http")
PAGE_TYPE = "text/html"
# They ask the desktop which browser to take, which is what is done here already, and tell nobody how it went.
DISPATCHERS = frozenset({"gio-open", "gvfs-open", "sensible-browser", "xdg-open"})
# Looked for on PATH where no desktop entry tells of a browser.
WELL_KNOWN = {
    "firefox": "Firefox",
    "firefox-esr": "Firefox ESR",
    "chromium": "Chromium",
    "chromium-browser": "Chromium",
    "google-chrome": "Google Chrome",
    "google-chrome-stable": "Google Chrome",
    "microsoft-edge": "Microsoft Edge",
    "microsoft-edge-stable": "Microsoft Edge",
    "yandex-browser": "Yandex Browser",
    "yandex-browser-stable": "Yandex Browser",
    "opera": "Opera",
    "brave-browser": "Brave",
}


def survey(environment: Mapping[str, str]) -> Survey:
    """Return the browsers of this desktop.

    The default is what a `mimeapps.list` chooses for https, else for http, else for pages, and can be
    started. Without any desktop entry of a browser, the variable BROWSER and then well-known names on PATH
    are taken.
    """
    installed = _Installed(environment)
    default = installed.default_id()
    dead = None if default else installed.dead_default()
    return Survey(in_order(installed.browsers(default)) or in_order(_without_entries(environment)), dead)


class _Installed:
    """The desktop entries that open web addresses."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._search_path = environment.get("PATH", "")
        self._locations = locate_entries(environment)
        self._associations = Associations(environment, (*SCHEME_TYPES, PAGE_TYPE))
        self._entries: dict[str, DesktopEntry | None] = {}

    def _entry(self, desktop_id: str) -> DesktopEntry | None:
        if desktop_id not in self._entries:
            location = self._locations.get(desktop_id)
            self._entries[desktop_id] = read_entry(desktop_id, location.path) if location else None
        return self._entries[desktop_id]

    def _opens(self, desktop_id: str) -> bool:
        """Tell whether an entry opens web addresses, not only files with pages as an editor does."""
        location, entry = self._locations.get(desktop_id), self._entry(desktop_id)
        if location is None or entry is None:
            return False
        return any(
            self._associations.accepts(kind, desktop_id, location, kind in entry.mime_types) for kind in SCHEME_TYPES
        )

    def _browser(self, desktop_id: str, is_default: bool) -> Browser | None:
        entry = self._entry(desktop_id)
        program = entry.program(self._search_path) if entry else None
        if entry is None or entry.command is None or program is None or program.name in DISPATCHERS:
            return None
        return Browser(desktop_id, entry.name, program, entry.command[1:], is_default)

    def default_id(self) -> str | None:
        """Return the id of the entry that opens web addresses by choice and can be started."""
        for kind in (*SCHEME_TYPES, PAGE_TYPE):
            for desktop_id in (*self._associations.defaults(kind), *self._associations.added(kind)):
                wanted = kind != PAGE_TYPE or self._opens(desktop_id)
                if wanted and self._browser(desktop_id, is_default=True):
                    return desktop_id
        return None

    def dead_default(self) -> str | None:
        """Return the name, else the id, of the first that was chosen to open web addresses."""
        chosen = [desktop_id for kind in SCHEME_TYPES for desktop_id in self._associations.defaults(kind)]
        if not chosen:
            return None
        entry = self._entry(chosen[0])
        return entry.name if entry else chosen[0].removesuffix(SUFFIX)

    def browsers(self, default: str | None) -> Iterator[Browser]:
        """Yield all that can be started. Only the default may be hidden from menus: those are helper entries."""
        for desktop_id in self._locations:
            entry = self._entry(desktop_id)
            if desktop_id != default and not (entry and entry.shown and self._opens(desktop_id)):
                continue
            if browser := self._browser(desktop_id, desktop_id == default):
                yield browser


def _without_entries(environment: Mapping[str, str]) -> Iterator[Browser]:
    """Yield what BROWSER names, the first of it as the default, and what PATH holds."""
    search_path = environment.get("PATH", "")
    is_default = True
    for command in environment.get("BROWSER", "").split(":"):
        words = command.split()
        # A program alone, or with %s: anything longer was meant for a shell, and there is none here.
        if words[1:] not in ([], ["%s"]):
            continue
        program = find_program(words[0], search_path) if words else None
        if program and program.name not in DISPATCHERS:
            name = WELL_KNOWN.get(program.name, program.name)
            yield Browser(program.name, name, program, (URL_PLACEHOLDER,), is_default)
            is_default = False
    for known, name in WELL_KNOWN.items():
        if program := find_program(known, search_path):
            yield Browser(known, name, program, (URL_PLACEHOLDER,), is_default=False)
