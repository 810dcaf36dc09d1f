"""Windows programs on Linux: prefixes of Wine, and running programs in them with a time limit.

A prefix is what Wine calls a Windows computer: its drive C and its registry. Making one takes ten seconds and 700 MB,
so one is kept as a template, and each further one is a copy whose system files are links to those of the template.

Tried with Wine 8.0 of Debian 12 and PySide6 6.11. Two DLLs of Windows that Qt needs are not in Wine, or end the
program; see windows/icuuc.c and windows/mscms.c. They are in the prefix alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from mingw import SOURCES, compile_library

STAND_INS = ("icuuc", "mscms")
# No menus and file types of the person who builds, no windows that ask whether to install Mono or Gecko or to send a
# report. "n" is for the DLL in the prefix instead of Wine's own.
OVERRIDES = "winemenubuilder.exe=d;winedbg.exe=d;mscoree=d;mshtml=d;icuuc=n;mscms=n"
# Debian's `wine` is a script that complains of a missing 32-bit part; the program itself lies beside.
LOADERS = ("/usr/lib/wine/wine64", "wine64", "wine-stable", "wine")
SERVERS = ("/usr/lib/wine/wineserver64", "wineserver64", "wineserver-stable", "wineserver")
PASSED_ON = ("PATH", "DISPLAY", "XAUTHORITY")
Started = subprocess.Popen[bytes]
Ended = subprocess.CompletedProcess[bytes]

BOOT_SECONDS = 180.0
STOP_SECONDS = 30.0


class WineMissingError(Exception):
    """Wine is not installed; the text says what to type."""


class WineError(Exception):
    """A program in Wine failed or did not end in time."""


def find_wine() -> tuple[str, str]:
    """Return the loader of 64-bit programs and the server. Raises WineMissingError."""
    loader = next(filter(None, map(shutil.which, LOADERS)), None)
    server = next(filter(None, map(shutil.which, SERVERS)), None)
    if loader is None or server is None:
        raise WineMissingError("Wine is not installed: apt install --no-install-recommends wine wine64")
    return loader, server


@dataclass(frozen=True)
class Prefix:
    """One Windows computer of Wine's, in a folder of Linux."""

    folder: Path

    @property
    def drive_c(self) -> Path:
        """Drive C as a folder of Linux."""
        return self.folder / "drive_c"

    @property
    def profile(self) -> Path:
        """The folder of the person: `%USERPROFILE%`."""
        users = [found for found in (self.drive_c / "users").iterdir() if found.name != "Public"]
        return users[0]

    def inside(self, path: str) -> Path:
        r"""Return the folder of Linux that `path`, such as ``C:\\Program Files``, names in this prefix."""
        windows = PureWindowsPath(path)
        root = self.drive_c if windows.drive.upper() == "C:" else Path("/")
        return root.joinpath(*windows.parts[1:])

    def outside(self, path: Path) -> str:
        """Return the name that programs in this prefix have for a file or folder of Linux."""
        path = path.absolute()
        if path.is_relative_to(self.drive_c.absolute()):
            return str(PureWindowsPath("C:\\", *path.relative_to(self.drive_c.absolute()).parts))
        return str(PureWindowsPath("Z:\\", *path.parts[1:]))

    def environment(self, changes: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the environment that Wine needs, with `changes`; nothing else of ours gets in.

        Wine makes Windows' own variables out of the registry and drops names such as HOME, TEMP and `QT_*`.
        """
        kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        own = {
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
        }
        return {**kept, **own, **(changes or {})}

    def start(self, program: Path | str, *arguments: str, changes: Mapping[str, str] | None = None) -> Started:
        """Start a program, its output on pipes: Python under Wine 8 cannot write into a plain file.

        `program` is a file of Linux or the name of a program of Wine's, such as ``reg``.
        """
        loader, _server = find_wine()
        name = self.outside(program) if isinstance(program, Path) else program
        return subprocess.Popen(
            [loader, name, *arguments],
            env=self.environment(changes),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def run(
        self, program: Path | str, *arguments: str, seconds: float, changes: Mapping[str, str] | None = None
    ) -> Ended:
        """Run a program to its end and return its exit code and output, without judging it.

        Raises WineError after `seconds`: then everything in this prefix is ended.
        """
        process = self.start(program, *arguments, changes=changes)
        try:
            output, errors = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired as late:
            self.stop()
            process.kill()
            process.communicate()
            raise WineError(f"{program} did not end within {seconds:g} s") from late
        return subprocess.CompletedProcess([str(program), *arguments], process.returncode, output, errors)

    def check(
        self, program: Path | str, *arguments: str, seconds: float, changes: Mapping[str, str] | None = None
    ) -> str:
        """Run a program that must succeed and return what it printed. Raises WineError."""
        done = self.run(program, *arguments, seconds=seconds, changes=changes)
        output = done.stdout.decode(errors="replace")
        if done.returncode != 0:
            errors = done.stderr.decode(errors="replace")
            raise WineError(f"{program} ended with {done.returncode}:\n{output[-4000:]}\n{errors[-4000:]}")
        return output

    def wait_until_idle(self, seconds: float = STOP_SECONDS) -> None:
        """Wait until every program in this prefix has ended and the registry is written. Raises WineError."""
        self._ask_server("-w", seconds)

    def stop(self) -> None:
        """End every program in this prefix; the registry is written before."""
        # The server says 1 where none runs.
        self._ask_server("-k", STOP_SECONDS)
        self._ask_server("-w", STOP_SECONDS)

    def _ask_server(self, option: str, seconds: float) -> None:
        _loader, server = find_wine()
        try:
            subprocess.run([server, option], env=self.environment(), timeout=seconds, capture_output=True)
        except subprocess.TimeoutExpired as late:
            raise WineError(f"programs still run in {self.folder} after {seconds:g} s") from late


def make_prefix(folder: Path, cache: Path) -> Prefix:
    """Make a fresh prefix in `folder`, which does not exist yet, from a template that is kept in `cache`.

    Raises WineMissingError, WineError, and what `mingw` raises.
    """
    template = _template(cache)
    shutil.copytree(template, folder, symlinks=True, copy_function=_link_system_files)
    return Prefix(folder)


def _link_system_files(source: str, target: str) -> str:
    """Copy a file, except those of Windows itself: nobody writes into those, and they are 690 MB."""
    if source.endswith((".dll", ".exe", ".ttf", ".nls", ".drv", ".sys", ".ocx")):
        with contextlib.suppress(OSError):
            os.link(source, target)
            return target
    return str(shutil.copy2(source, target))


def _template(cache: Path) -> Path:
    loader, _server = find_wine()
    recipe = [Path(__file__), *(SOURCES / f"{name}.c" for name in STAND_INS)]
    parts = [file.read_bytes() for file in recipe] + [_version(loader)]
    folder = cache / f"prefix-{hashlib.sha256(b''.join(parts)).hexdigest()[:16]}"
    if not folder.is_dir():
        unfinished = cache / f"{folder.name}.{os.getpid()}"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        _boot(Prefix(unfinished))
        with contextlib.suppress(OSError):
            # Somebody else may have been quicker.
            unfinished.rename(folder)
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder


def _version(loader: str) -> bytes:
    return subprocess.run([loader, "--version"], capture_output=True, check=True).stdout


def _boot(prefix: Prefix) -> None:
    """Let Wine make drive C and the registry of a Windows 10, with nothing of this person in it."""
    prefix.check("wineboot.exe", "-i", seconds=BOOT_SECONDS)
    # Wine's own default is Windows 7, where Qt 6 does not start.
    prefix.check("winecfg.exe", "-v", "win10", seconds=BOOT_SECONDS)
    prefix.wait_until_idle(BOOT_SECONDS)
    for name in STAND_INS:
        library = prefix.drive_c / "windows/system32" / f"{name}.dll"
        # The file of Wine may be a link to the one that is installed.
        library.unlink(missing_ok=True)
        compile_library(name, library.parent)
    for found in (prefix.drive_c / "users").rglob("*"):
        # Desktop, Documents and others would lead to the home folder.
        if found.is_symlink():
            found.unlink()
            found.mkdir()
