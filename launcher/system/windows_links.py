"""Shortcuts of Windows: ``.lnk`` files, made by Windows itself (IShellLinkW), which alone knows all of the format.

No script host is started for it: group policies of labs forbid PowerShell, and scanners stop it.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from launcher.core.languages import Language
from launcher.core.messages import Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.shortcut_words import Label
from launcher.system.files import write_bytes_atomically
from launcher.system.outcomes import no_home, not_removed, not_written, refused_by_windows
from launcher.system.own_program import OwnProgram

SUFFIX = ".lnk"
_LONGEST_COMMENT = 259  # characters (MAX_PATH): the shell cuts off more, or refuses it
_FORBIDDEN = frozenset('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class LinkFolders:
    """Where Windows shows the links of a person; None where that folder is not known."""

    desktop: Path | None
    menu: Path | None


class WindowsShortcut:
    """A link on the desktop and one in the Start menu. Its file has its name, so the name is in one language."""

    def __init__(
        self,
        folders: LinkFolders,
        make: Callable[[OwnProgram, str], bytes],
        program: OwnProgram,
        label: Label,
        language: Language,
    ) -> None:
        """Read and write nothing yet. `make` returns the content of a link with a comment, or raises OSError."""
        self._folders, self._make, self._program = folders, make, program
        self._label, self._language = label, language

    def files(self) -> tuple[Path, ...]:
        """Return where the shortcut is, or would be: the desktop first, then the menu."""
        return self._called(link_name(self._label, self._language))

    def is_on(self) -> bool:
        """Tell whether it is on the desktop, in whatever language it was made."""
        return any(self._called(name)[0].exists() for name in self._names() if self._called(name))

    def turn_on(self) -> Message | None:
        """Make it; one that was made in another language goes."""
        files = self.files()
        if not files:
            return no_home()
        try:
            content = self._make(self._program, self._label.comment.text(self._language)[:_LONGEST_COMMENT])
        except OSError as error:
            return refused_by_windows(error.strerror or str(error))
        failed = [path for path in files if not write_bytes_atomically(path, content)]
        return not_written(failed[0]) if failed else self._remove(self._names() - {files[0].name})

    def turn_off(self) -> Message | None:
        """Remove it from both places, in whatever language it was made."""
        return self._remove(self._names())

    def _names(self) -> set[str]:
        return {link_name(self._label, language) for language in Language}

    def _called(self, name: str) -> tuple[Path, ...]:
        return tuple(folder / name for folder in (self._folders.desktop, self._folders.menu) if folder is not None)

    def _remove(self, names: set[str]) -> Message | None:
        for path in (path for name in sorted(names) for path in self._called(name)):
            try:
                path.unlink(missing_ok=True)
            except OSError:
                return not_removed(path)
        return None


def link_name(label: Label, language: Language) -> str:
    """Return the file name: that of an entry with the product, since "Zoom" alone is the link of Zoom's own program."""
    name, product = label.name.text(language), label.product.text(language)
    full = name if name == product else f"{name} ({product})"
    kept = "".join(" " if letter in _FORBIDDEN or ord(letter) < 32 else letter for letter in full)
    return f"{' '.join(kept.split())[:100].strip(' .')}{SUFFIX}"


def link_folders() -> LinkFolders:
    """Ask Windows for the folders: the desktop may be in OneDrive, or on a server."""
    from PySide6.QtCore import QStandardPaths

    def folder(place: QStandardPaths.StandardLocation) -> Path | None:
        found = QStandardPaths.writableLocation(place)
        return Path(found) if found else None

    places = QStandardPaths.StandardLocation
    return LinkFolders(folder(places.DesktopLocation), folder(places.ApplicationsLocation))


def link_bytes(program: OwnProgram, comment: str) -> bytes:
    """Return the content of a link that starts `program`. Raises OSError."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"link{SUFFIX}"
        _save(file, program, comment)
        return file.read_bytes()


def _save(file: Path, program: OwnProgram, comment: str) -> None:
    """Call IShellLinkW and IPersistFile by their places in the tables of methods (shobjidl_core.h, objidl.h)."""
    if sys.platform != "win32":
        raise OSError("links are made on Windows only")
    else:
        import ctypes

        text = ctypes.WINFUNCTYPE(ctypes.HRESULT, ctypes.c_wchar_p)
        ole = ctypes.OleDLL("ole32")
        ole.CoInitialize(None)
        try:
            link, stored = ctypes.c_void_p(), ctypes.c_void_p()
            in_process = 1  # CLSCTX_INPROC_SERVER
            ole.CoCreateInstance(_guid("00021401"), None, in_process, _guid("000214F9"), ctypes.byref(link))
            release = ctypes.WINFUNCTYPE(ctypes.c_ulong)(2, "Release")
            try:
                text(20, "SetPath")(link, program.command[0])
                text(11, "SetArguments")(link, subprocess.list2cmdline(program.command[1:]))
                text(7, "SetDescription")(link, comment)
                if program.folder is not None:
                    text(9, "SetWorkingDirectory")(link, str(program.folder))
                question = ctypes.WINFUNCTYPE(ctypes.HRESULT, ctypes.c_char_p, ctypes.c_void_p)(0, "QueryInterface")
                question(link, _guid("0000010B"), ctypes.byref(stored))
                try:
                    keep = ctypes.WINFUNCTYPE(ctypes.HRESULT, ctypes.c_wchar_p, ctypes.c_int)(6, "Save")
                    keep(stored, str(file), 1)
                finally:
                    release(stored)
            finally:
                release(link)
        finally:
            ole.CoUninitialize()


def _guid(first: str) -> bytes:
    """Return the bytes of {first-0000-0000-C000-000000000046}, as those of COM itself are."""
    return int(first, 16).to_bytes(4, "little") + bytes(4) + bytes.fromhex("C000000000000046")
