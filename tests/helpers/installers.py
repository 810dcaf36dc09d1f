"""Installers on a computer of Wine's: small programs to install, true exit codes, and what is on the computer."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import mingw
import wine
from build_windows import cache_folder
from places import NAME
from windows_resources import PRODUCT

from tests.helpers.needed import tools_needed
from tests.helpers.tools import MissingToolError, find_tool

OLD, NEW = "1.0.9", "1.0.10"  # as texts they would be the other way round
TIMEOUT = 120.0  # seconds for one installer
HIVES = {"HKLM": r"HKLM\Software", "HKCU": "HKCU"}
FOLDER = rf"C:\Program Files\{PRODUCT}"
DATA = rf"C:\ProgramData\{PRODUCT}"
MENU = r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs"
DESKTOP = r"C:\users\Public\Desktop"
RUN = r"HKEY_LOCAL_MACHINE\Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED_OF_ALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved"
APPROVED = rf"{APPROVED_OF_ALL}\Run"

# It ends at once; when it is asked to stay, it says so and runs until it is ended.
_PROGRAM = """
#include <windows.h>
#include <wchar.h>
int WINAPI wWinMain(HINSTANCE own, HINSTANCE none, LPWSTR words, int show)
{
    DWORD written;
    if (wcsstr(words, L"stay")) {
        WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), "here\\n", 5, &written, NULL);
        Sleep(INFINITE);
    }
    return 0;
}
"""
# An exit code of Linux has eight bits, so a program of Windows has to read those of others. It ends as its input does.
_CODE = """
#include <windows.h>
#include <stdio.h>
int wmain(int count, wchar_t **words)
{
    STARTUPINFOW how = {.cb = sizeof how};
    PROCESS_INFORMATION started;
    DWORD code;
    wchar_t *line = GetCommandLineW();
    line = *line == L'"' ? wcschr(line + 1, L'"') + 1 : wcschr(line, L' ');
    line += wcsspn(line, L" ");
    if (!CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &how, &started))
        return 1;
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &code);
    printf("code %lu\\n", code);
    return 0;
}
"""


def make_programs(folder: Path, *more: str) -> Path:
    """Make what stands for the bundle: two small programs, a file whose name is Kazakh, and files called `more`."""
    source = folder.with_suffix(".c")
    source.write_text(_PROGRAM, encoding="utf-8")
    for name in (NAME, "nkzu-helpdesk"):
        mingw.compile_for_windows(folder / f"{name}.exe", (source,), "-municode", "-mwindows")
    for name in ("resources/content.json", "Қазақша ұғым.txt", "empty folder/deep/in it.txt", *more):
        path = folder / "_internal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return folder


def both_versions(
    folder: Path, tools: Iterable[str], build: Callable[[Path, Path, Path, str], Path]
) -> dict[str, Path]:
    """Let `build` make the installer of each version in `folder`; a file belongs to each version alone.

    It gets the programs, the folder to build into, one to work in, and the version. Needs `tools`.
    """
    with tools_needed():
        for tool in tools:
            find_tool(tool)
        try:
            return {
                number: build(
                    make_programs(folder / number, f"only-in-{number}.txt"), folder / "dist", folder / "work", number
                )
                for number in (OLD, NEW)
            }
        except mingw.CompilerMissingError as missing:
            raise MissingToolError(str(missing)) from missing


@dataclass(frozen=True)
class State:
    """What is on a computer: the files and folders of drive C, and the values of the registry."""

    files: frozenset[str]
    values: frozenset[tuple[str, str, str]]

    def unlike(self, other: State) -> set[str | tuple[str, str, str]]:
        """Return the files and values that only one of both has."""
        return {*(self.files ^ other.files), *(self.values ^ other.values)}

    def added_since(self, earlier: State) -> tuple[set[str], set[tuple[str, str, str]]]:
        """Return the files and values that were not there earlier."""
        return set(self.files - earlier.files), set(self.values - earlier.values)


@dataclass(frozen=True)
class Computer:
    """A computer of Wine's on which installers are run."""

    prefix: wine.Prefix
    tools: Path

    @classmethod
    def make(cls, folder: Path, cache: Path) -> Computer:
        """Make it in `folder`. Raises what `wine` and `mingw` do."""
        tools = folder / "tools"
        tools.mkdir(parents=True)
        (tools / "code.c").write_text(_CODE, encoding="utf-8")
        mingw.compile_for_windows(tools / "code.exe", (tools / "code.c",), "-municode")
        return cls(wine.make_prefix(folder / "prefix", cache), tools)

    def run(self, program: str | Path, *words: str, changes: dict[str, str] | None = None) -> int:
        """Run a program and return its exit code as Windows has it."""
        name = self.prefix.outside(program) if isinstance(program, Path) else program
        output = self.prefix.check(self.tools / "code.exe", name, *words, seconds=TIMEOUT, changes=changes)
        found = re.search(r"code (\d+)", output)
        assert found is not None, output
        return int(found[1])

    def inside(self, path: str) -> Path:
        """Return the file of Linux for a path of this computer."""
        return self.prefix.inside(path)

    def state(self) -> State:
        """Return what is there once nothing runs any more."""
        self.prefix.wait_until_idle(TIMEOUT)
        values: set[tuple[str, str, str]] = set()
        for hive, key in HIVES.items():
            target = self.tools / f"{hive}.reg"
            self.prefix.check("reg", "export", key, self.prefix.outside(target), "/y", seconds=TIMEOUT)
            values |= read_registry(target)
        self.prefix.wait_until_idle(TIMEOUT)
        drive = self.prefix.drive_c
        return State(frozenset(str(path.relative_to(drive)) for path in drive.rglob("*")), frozenset(values))

    def values(self, key: str) -> dict[str, str]:
        """Return the values of a key of the registry, nothing if it is not there."""
        done = self.prefix.run("reg", "query", key, seconds=TIMEOUT)
        found = re.findall(r"(?m)^ {4}(.+?) {4}REG_\w+ {4}(.*?)\r?$", done.stdout.decode(errors="replace"))
        return dict(found) if done.returncode == 0 else {}

    def links(self, folder: str) -> list[str]:
        """Return the names of the links in a folder."""
        return sorted(path.stem for path in self.inside(folder).glob("*.lnk"))

    @contextmanager
    def running(self) -> Iterator[wine.Started]:
        """Let the installed program run, and end everything that still runs at the end of the block."""
        started = self.prefix.start(self.inside(FOLDER) / f"{NAME}.exe", "stay")
        assert started.stdout is not None
        try:
            assert started.stdout.readline().strip() == b"here"
            yield started
        finally:
            self.prefix.stop()
            started.communicate(timeout=TIMEOUT)


def make_computer(folder: Path) -> Computer:
    """Make a computer, or skip the test where there is no Wine."""
    with tools_needed():
        try:
            return Computer.make(folder, cache_folder())
        except wine.WineMissingError as missing:
            raise MissingToolError(str(missing)) from missing


def read_registry(exported: Path) -> set[tuple[str, str, str]]:
    """Return the values in a file of ``reg export``: key, name and what is set. Each key has one without a name."""
    text = exported.read_text(encoding="utf-16").replace("\\\r\n  ", "").replace("\\\n  ", "")
    key, found = "", set()
    for line in text.splitlines():
        if line.startswith("["):
            key = line.strip("[]")
            found.add((key, "", ""))
        elif "=" in line:
            name, _, value = line.partition("=")
            found.add((key, name.strip('"'), value))
    return found


def wait_for(happened: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait until something has happened; TimeoutError if it has not in time."""
    until = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.05)
