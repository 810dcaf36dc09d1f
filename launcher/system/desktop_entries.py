"""Reading of desktop entries: which programs are installed and how each one wants to be started.

Desktop Entry Specification 1.5, XDG Base Directory Specification 0.8. Nothing in a file makes these functions
raise: what cannot be used is left out.
"""

import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from launcher.core.quick_dataclasses import dataclass
from launcher.system.browser_types import URL_PLACEHOLDER

MAXIMUM_BYTES = 256 * 1024  # the largest entries, with Name in a hundred languages, have 30 kB
MAXIMUM_DEPTH = 4  # of folders below "applications"; it also ends a ring of links
ENTRY_GROUP = "Desktop Entry"
SUFFIX = ".desktop"

_FIELD_CODE = re.compile("%(.?)", re.DOTALL)
_ADDRESS_CODES = frozenset("uUfF")
_DEPRECATED_CODES = frozenset("dDnNvm")
_STRING_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_STRING_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
_ESCAPED_IN_QUOTES = frozenset('"`$\\')


@dataclass(frozen=True, slots=True)
class Location:
    """The file of an entry. `rank` is the place of its data folder in the order: 0 is the strongest."""

    path: Path
    rank: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DesktopEntry:
    """The keys of an entry that matter for opening an address; `command` is None where it cannot be used."""

    id: str
    name: str
    command: tuple[str, ...] | None
    try_exec: str
    mime_types: frozenset[str]
    shown: bool

    def program(self, search_path: str) -> Path | None:
        """Return the absolute path of its program if that can be started now."""
        if not self.command or (self.try_exec and not find_program(self.try_exec, search_path)):
            return None
        program = find_program(self.command[0], search_path)
        if program is not None and program.name == "env":
            # `env NAME=value browser`: what matters is whether the browser is there.
            carried = next((word for word in self.command[1:] if "=" not in word), "")
            return program if find_program(carried, search_path) else None
        return program


def data_folders(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the folders of shared data, the strongest first."""
    home = personal_folder(environment, "XDG_DATA_HOME", ".local/share")
    return home + _absolute(environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share")


def config_folders(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the folders of settings, the strongest first."""
    home = personal_folder(environment, "XDG_CONFIG_HOME", ".config")
    return home + _absolute(environment.get("XDG_CONFIG_DIRS") or "/etc/xdg")


def personal_folder(environment: Mapping[str, str], variable: str, below_home: str) -> tuple[Path, ...]:
    """Return the person's own folder, or nothing where there is no home.

    A relative path is invalid and ignored, says the base directory specification.
    """
    given = _absolute(environment.get(variable, ""))
    return given[:1] or tuple(home / below_home for home in _absolute(environment.get("HOME", "")))


def _absolute(path_list: str) -> tuple[Path, ...]:
    return tuple(Path(part) for part in path_list.split(":") if part.startswith("/") and "\0" not in part)


def locate_entries(environment: Mapping[str, str]) -> dict[str, Location]:
    """Return the file of each desktop id; one in a stronger folder hides those of the same id."""
    located: dict[str, Location] = {}
    for rank, folder in enumerate(data_folders(environment)):
        for desktop_id, path in _walk(folder / "applications", "", MAXIMUM_DEPTH):
            located.setdefault(desktop_id, Location(path, rank))
    return located


def _walk(folder: Path, prefix: str, depth: int) -> Iterator[tuple[str, Path]]:
    """Files first: `a-b.desktop` goes before `a/b.desktop`, whose id is the same."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.endswith(SUFFIX):
            yield prefix + entry.name, folder / entry.name
    for entry in entries:
        if depth > 1 and not entry.name.endswith(SUFFIX) and _is_folder(entry):
            yield from _walk(folder / entry.name, f"{prefix}{entry.name}-", depth - 1)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def read_small_text(path: Path) -> str:
    """Return the text of a file, empty if it is no regular file, over 256 KiB, binary or not to be read."""
    try:
        # Opening a named pipe would otherwise wait for a writer for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError):
        return ""
    try:
        data = _read_regular(descriptor)
    except OSError:
        return ""
    finally:
        os.close(descriptor)
    return "" if len(data) > MAXIMUM_BYTES or b"\0" in data else data.decode("utf-8-sig", "replace")


def _read_regular(descriptor: int) -> bytes:
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        return b""
    with os.fdopen(descriptor, "rb", closefd=False) as file:
        return file.read(MAXIMUM_BYTES + 1)


def parse_groups(text: str) -> dict[str, dict[str, str]]:
    """Return the raw values of a key file by group and key; lines that are neither are passed over."""
    groups: dict[str, dict[str, str]] = {}
    keys: dict[str, str] = {}
    # Not splitlines(): the format knows no form feed and no U+2028.
    for raw in text.split("\n"):
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            keys = groups.setdefault(line[1:-1], {})
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            keys[key.rstrip()] = value.lstrip()
    return groups


def split_list(value: str) -> tuple[str, ...]:
    """Return the parts of a list of ids or MIME types, which never hold an escaped semicolon."""
    return tuple(stripped for part in value.split(";") if (stripped := part.strip()))


def read_entry(desktop_id: str, path: Path) -> DesktopEntry | None:
    """Return the entry of a program, None if the file holds none, is broken, or says that it is deleted."""
    keys = parse_groups(read_small_text(path)).get(ENTRY_GROUP, {})
    if keys.get("Type") != "Application" or keys.get("Hidden") == "true":
        return None
    name = unescaped(keys.get("Name", "")).strip() or desktop_id.removesuffix(SUFFIX)
    # A browser in a terminal needs a terminal, and whoever uses this program expects a window.
    line = "" if keys.get("Terminal") == "true" else unescaped(keys.get("Exec", ""))
    return DesktopEntry(
        id=desktop_id,
        name=name,
        command=expand_exec(line, name=name, icon=unescaped(keys.get("Icon", "")), location=str(path)),
        try_exec=unescaped(keys.get("TryExec", "")),
        mime_types=frozenset(split_list(keys.get("MimeType", ""))),
        shown=keys.get("NoDisplay") != "true",
    )


def unescaped(value: str) -> str:
    """Undo the escapes of the type "string"; what is none stays, as entries written by hand rely on it."""
    return _STRING_ESCAPE.sub(lambda match: _STRING_ESCAPES.get(match[1], match[0]), value)


def expand_exec(line: str, *, name: str = "", icon: str = "", location: str = "") -> tuple[str, ...] | None:
    """Return program and arguments of an Exec value, with URL_PLACEHOLDER exactly once, None if it is invalid.

    Where the line has no field code for an address, the placeholder becomes the last argument.
    """
    words = split_exec(line)
    if not words or set(_FIELD_CODE.findall(words[0])) - {"%"}:
        return None
    command: list[str] = []
    addresses = 0
    for word in words:
        codes = _FIELD_CODE.findall(word)
        addresses += sum(code in _ADDRESS_CODES for code in codes)
        if word == "%i":
            command += ["--icon", icon] if icon else []
        elif (filled := _fill(word, name, location)) is None:
            return None
        elif filled or not codes:
            command.append(filled)
    if addresses == 0:
        command.append(URL_PLACEHOLDER)
    # A second placeholder can come from `%%u` or from the name: there is no telling them apart later.
    once = sum(word.count(URL_PLACEHOLDER) for word in command) == 1
    return tuple(command) if once and command[0] and URL_PLACEHOLDER not in command[0] else None


def _fill(word: str, name: str, location: str) -> str | None:
    """Return `word` with its field codes replaced, None if it has an unknown one."""
    values = {"%": "%", "c": name, "k": location, "i": ""}
    values |= dict.fromkeys(_ADDRESS_CODES, URL_PLACEHOLDER) | dict.fromkeys(_DEPRECATED_CODES, "")
    if any(code not in values for code in _FIELD_CODE.findall(word)):
        return None
    return _FIELD_CODE.sub(lambda match: values[match[1]], word)


def split_exec(line: str) -> list[str] | None:
    """Return the words of an Exec value without their quotes, None if a quote is left open.

    The specification knows double quotes only. Single quotes and a backslash outside of quotes are read as
    GLib reads them, since entries in use rely on it.
    """
    words: list[str] = []
    word: str | None = None
    quote = ""
    characters = iter(line)
    for character in characters:
        if character == "\\" and quote != "'":
            following = next(characters, None)
            if following is None:
                return None
            kept = "" if not quote or following in _ESCAPED_IN_QUOTES else "\\"
            word = (word or "") + kept + following
        elif character == quote or (not quote and character in "\"'"):
            quote = "" if quote else character
            word = word or ""
        elif quote or character not in " \t\n":
            word = (word or "") + character
        elif word is not None:
            words.append(word)
            word = None
    return None if quote else words + ([] if word is None else [word])


def find_program(name: str, search_path: str) -> Path | None:
    """Return the absolute path of a program that may be started; the current folder is never searched."""
    folders = _absolute(search_path) if name and "/" not in name else ()
    candidates = (Path(name),) if name.startswith("/") else tuple(folder / name for folder in folders)
    for path in candidates:
        try:
            if path.is_file() and os.access(path, os.X_OK):
                return path
        except (OSError, ValueError):
            continue
    return None
