"""Shortcuts that open the program: on the desktop and in the menu of programs.

Linux: desktop entries; the desktop's folder is where xdg-user-dirs says. The links of Windows are in
:mod:`windows_links`. GNOME asks once before it starts an entry from the desktop ("Allow Launching"): that mark is
kept in a database that only its own tools write, so it is left to the person.
"""

import contextlib
import os
import re
from collections.abc import Mapping
from pathlib import Path

from launcher import NAME
from launcher.core.languages import Language
from launcher.core.messages import Message
from launcher.core.quick_typing import Protocol
from launcher.core.roles import Toggle
from launcher.core.shortcut_words import Label
from launcher.system.desktop_entries import personal_folder, read_small_text
from launcher.system.desktop_file import desktop_file
from launcher.system.files import ON_WINDOWS, write_atomically
from launcher.system.outcomes import no_home, not_removed, not_written
from launcher.system.own_program import OwnProgram

_USER_DESKTOP = re.compile(r'[ \t]*XDG_DESKTOP_DIR[ \t]*=[ \t]*"(\$HOME)?((?:/(?:[^"\\]|\\.)*)?)"')
_EXECUTABLE = 0o755
# As the content has them, see launcher.core.shape: what is none must not become part of a path.
_ENTRY_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)


class Shortcut(Toggle, Protocol):
    """The switch for a shortcut, with the files that it is made of."""

    def files(self) -> tuple[Path, ...]:
        """Return where the shortcut is, or would be: the desktop first, then the menu."""


def make_shortcut(
    environment: Mapping[str, str],
    program: OwnProgram,
    label: Label,
    language: Language,
    entry_id: str | None = None,
) -> Shortcut:
    """Return the switch for a shortcut that opens the window, or one entry straight away.

    On Windows a link is called as its file is, so `language` is that of the file name there; on Linux every reader
    sees the shortcut in their own language. Raises ValueError if `entry_id` can be none.
    """
    if entry_id is not None and not _ENTRY_ID.fullmatch(entry_id):
        raise ValueError(entry_id)
    wanted = program if entry_id is None else program.asked("--open", entry_id)
    if ON_WINDOWS:
        from launcher.system.windows_links import WindowsShortcut, link_bytes, link_folders

        return WindowsShortcut(link_folders(), link_bytes, wanted, label, language)
    return XdgShortcut(environment, wanted, label, entry_id)


class XdgShortcut:
    """A desktop entry on the desktop, which has to be executable there, and one in the menu."""

    def __init__(
        self, environment: Mapping[str, str], program: OwnProgram, label: Label, entry_id: str | None = None
    ) -> None:
        """Read and write nothing yet."""
        self._environment, self._program, self._label = environment, program, label
        self._is_main = entry_id is None
        self._name = f"{NAME}.desktop" if entry_id is None else f"{NAME}-{entry_id}.desktop"

    def files(self) -> tuple[Path, ...]:
        """Return where the shortcut is, or would be: the desktop first, then the menu."""
        menu = (
            folder / "applications" for folder in personal_folder(self._environment, "XDG_DATA_HOME", ".local/share")
        )
        return tuple(folder / self._name for folder in (*desktop_folders(self._environment), *menu))

    def is_on(self) -> bool:
        """Tell whether it is where the person looks for it: on the desktop, or in the menu where there is none."""
        return any(os.path.lexists(path) for path in self.files()[:1])

    def turn_on(self) -> Message | None:
        """Make it, also where it is already: the program may be in another place by now."""
        files = self.files()
        if not files:
            return no_home()
        # The name of the class tells the window system which windows belong to the entry; only one may claim it.
        more = {"Categories": "Education;", "StartupNotify": "true"}
        more |= {"StartupWMClass": NAME} if self._is_main else {}
        text = desktop_file(self._program, self._label, more)
        failed = [path for path in files if not _write(path, text)]
        return not_written(failed[0]) if failed else None

    def turn_off(self) -> Message | None:
        """Remove it from both places."""
        failed = []
        for path in self.files():
            try:
                path.unlink(missing_ok=True)
            except OSError:
                failed.append(path)
        return not_removed(failed[0]) if failed else None


def desktop_folders(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the folder that the person's desktop shows; nothing if there is none.

    xdg-user-dirs: a folder that is the home folder itself stands for one that was switched off.
    """
    (home,) = personal_folder(environment, "", "") or (None,)
    settings = personal_folder(environment, "XDG_CONFIG_HOME", ".config")
    folder = home / "Desktop" if home else None
    for line in read_small_text(settings[0] / "user-dirs.dirs").split("\n") if settings else ():
        match = _USER_DESKTOP.match(line)
        if match is not None and (home or not match[1]):
            below = re.sub(r"\\(.)", r"\1", match[2])
            folder = Path(f"{home}{below}" if match[1] else below or "/")
    return () if folder is None or folder in {home, Path("/")} else (folder,)


def _write(path: Path, text: str) -> bool:
    if not write_atomically(path, text):
        return False
    # A disk that knows no such right, as a memory stick, starts everything.
    with contextlib.suppress(OSError):
        path.chmod(_EXECUTABLE)
    return True
