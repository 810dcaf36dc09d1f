"""The browsers of a Windows computer, as its registry tells of them.

Microsoft: "Registering Programs with Client Types" (StartMenuInternet) and "Default Programs" (Capabilities,
UserChoice). Only :class:`WindowsRegistry` needs Windows.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path, PureWindowsPath

from launcher.core.opening import Browser
from launcher.core.quick_typing import Protocol
from launcher.system.browser_types import URL_PLACEHOLDER, Survey, in_order

CLIENTS = r"SOFTWARE\Clients\StartMenuInternet"
CLASSES = r"SOFTWARE\Classes"
COMMAND = r"shell\open\command"
CHOICES = tuple(
    rf"SOFTWARE\Microsoft\Windows\Shell\Associations\UrlAssociations\{scheme}\{choice}"
    for scheme in ("https", "http")
    # Windows 11 24H2 keeps the newer choice in a key of its own.
    for choice in (r"UserChoiceLatest\ProgId", "UserChoice")
)
# It only starts Edge since 2023, and shows nothing where Edge is missing.
NO_LONGER_A_BROWSER = frozenset({"iexplore.exe"})

_VARIABLE = re.compile(r"%([A-Za-z_][A-Za-z0-9_()]*)%")
_QUOTED_PROGRAM = re.compile(r'\s*"([^"]+)"(.*)', re.DOTALL)
_BARE_PROGRAM = re.compile(r"\s*(.+?\.exe)(?=\s|$)(.*)", re.DOTALL | re.IGNORECASE)
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_ADDRESS = re.compile("%[1lL]")


class Hive(StrEnum):
    """The two roots of the registry that tell of programs, the person's own before the computer's."""

    PERSON = "HKEY_CURRENT_USER"
    MACHINE = "HKEY_LOCAL_MACHINE"


class Registry(Protocol):
    """What is read of a registry. What is missing or may not be read is None, or empty."""

    def text(self, hive: Hive, key: str, name: str = "") -> str | None:
        """Return a text value of a key, the default value if no name is given."""

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Return the names of the keys below a key."""


class WindowsRegistry:
    """The registry of this computer, in its 64-bit view."""

    def text(self, hive: Hive, key: str, name: str = "") -> str | None:
        """Return a text value of a key, the default value if no name is given."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(getattr(winreg, hive.value), key, 0, self._access()) as opened:
                    value, _kind = winreg.QueryValueEx(opened, name)
            except OSError:
                return None
            return value if isinstance(value, str) else None
        else:
            return None

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Return the names of the keys below a key."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(getattr(winreg, hive.value), key, 0, self._access()) as opened:
                    count = winreg.QueryInfoKey(opened)[0]
                    return tuple(winreg.EnumKey(opened, index) for index in range(count))
            except OSError:
                return ()
        else:
            return ()

    @staticmethod
    def _access() -> int:
        if sys.platform == "win32":
            import winreg

            return winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        else:
            return 0


def _is_file(program: str) -> bool:
    try:
        return Path(program).is_file()
    except (OSError, ValueError):
        return False


def survey_registry(
    registry: Registry, environment: Mapping[str, str], is_file: Callable[[str], bool] = _is_file
) -> Survey:
    """Return the browsers that `registry` tells of; `is_file` says whether a program is still there."""
    chosen = tuple(_chosen_classes(registry))
    default = next((found for found in (_of_class(registry, environment, c) for c in chosen) if found), None)
    browsers = [browser for browser in _clients(registry, environment, default) if is_file(str(browser.program))]
    default_is_dead = default is None or not is_file(str(default.program))
    if default is not None and not default_is_dead and not any(browser.is_default for browser in browsers):
        browsers.append(default)
    dead = (default.name if default else chosen[0]) if chosen and default_is_dead else None
    return Survey(in_order(browsers), dead)


def _chosen_classes(registry: Registry) -> Iterator[str]:
    for key in CHOICES:
        if name := registry.text(Hive.PERSON, key, "ProgId"):
            yield name


def _of_class(registry: Registry, environment: Mapping[str, str], name: str) -> Browser | None:
    """Return what opens the documents of a class ("ProgId"), whether it is still there or not."""
    key = rf"{CLASSES}\{name}"
    parsed = split_command(_class_text(registry, rf"{key}\{COMMAND}"), environment)
    if parsed is None or "\\" in name:
        return None
    title = _class_text(registry, rf"{key}\Application", "ApplicationName")
    # "@{...}" and "@file,-12" point to a text in another file.
    title = title if title and not title.startswith("@") else PureWindowsPath(parsed[0]).stem
    return Browser(name, title, Path(parsed[0]), parsed[1], is_default=True)


def _class_text(registry: Registry, key: str, name: str = "") -> str:
    """Return a value of a class as Windows sees it: the person's own goes before the computer's."""
    return next((text for hive in Hive if (text := registry.text(hive, key, name))), "")


def _clients(registry: Registry, environment: Mapping[str, str], default: Browser | None) -> Iterator[Browser]:
    for hive in Hive:
        for client in registry.subkeys(hive, CLIENTS):
            key = rf"{CLIENTS}\{client}"
            parsed = split_command(registry.text(hive, rf"{key}\{COMMAND}") or "", environment)
            if parsed is None or PureWindowsPath(parsed[0]).name.lower() in NO_LONGER_A_BROWSER:
                continue
            class_name = registry.text(hive, rf"{key}\Capabilities\URLAssociations", "https")
            opens = _of_class(registry, environment, class_name) if class_name else None
            name = registry.text(hive, key) or client
            is_default = default is not None and _same(str(default.program), parsed[0])
            # The command of the class is made for an address; that of the client only opens a window.
            best = default if is_default and default else opens
            arguments = best.arguments if best and _same(str(best.program), parsed[0]) else parsed[1]
            yield Browser(client, name, Path(parsed[0]), arguments, is_default)


def _same(one: str, other: str) -> bool:
    return PureWindowsPath(one) == PureWindowsPath(other)


def split_command(line: str, environment: Mapping[str, str]) -> tuple[str, tuple[str, ...]] | None:
    """Return program and arguments of a registered command, with the placeholder exactly once.

    None if it is no .exe with an absolute path: a batch file would read the address as commands.
    """
    upper = {name.upper(): value for name, value in environment.items()}
    expanded = _VARIABLE.sub(lambda match: upper.get(match[1].upper(), match[0]), line)
    match = _QUOTED_PROGRAM.match(expanded) or _BARE_PROGRAM.match(expanded)
    if match is None or "\0" in line:
        return None
    program = PureWindowsPath(match[1])
    words = [quoted or bare for quoted, bare in _WORD.findall(match[2])]
    if not any(_ADDRESS.search(word) for word in words):
        words.append("%1")
    arguments = tuple(_ADDRESS.sub(URL_PLACEHOLDER, word) for word in words)
    if sum(word.count(URL_PLACEHOLDER) for word in arguments) != 1:
        return None
    return (match[1], arguments) if program.is_absolute() and program.suffix.lower() == ".exe" else None
