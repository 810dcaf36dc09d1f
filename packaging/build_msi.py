"""Build the MSI package for group policy and Intune with msitools, from the bundle in build/windows.

    python packaging/build_msi.py

The tables are written here and put together by msibuild. (wixl, of the same authors, knows no secure properties,
without which an upgrade forgets the choices, and stops at comments.) Everything that would differ between two builds
follows from the content or from the one time of the build, so two builds of one bundle are alike, unless they are
signed (see signing.py). Needs Debian's packages msitools, gcab and gcc-mingw-w64-x86-64-win32.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PureWindowsPath

import msi_package
import msi_tables
from msi_package import FEATURE, FOLDER
from msi_tables import Component, Table, Value
from places import DIST, NAME, ROOT, WINDOWS_BUILD, WINDOWS_BUNDLE, hand_out
from project_version import build_environment, source_date
from setup_parts import (
    UPGRADE_CODE,
    build_help,
    dated_copy,
    files_of,
    find_icon,
    find_links,
    three_numbers,
)
from signing import sign
from windows_resources import PRODUCT, PUBLISHER

CABINET = "files.cab"
_NAMESPACE = uuid.UUID(UPGRADE_CODE)
_ON_REMOVAL = 2  # RemoveFile: InstallMode
_VERSION_5 = 500  # of Windows Installer, which is in every Windows since 7


class MsiError(Exception):
    """A tool for MSI packages is not installed, or failed; the text says why."""


@dataclass(frozen=True)
class Packed:
    """A file of the bundle: where it is installed below the folder, its size, and its name in the package."""

    place: str
    size: int
    number: int

    @property
    def name(self) -> str:
        """Its name in the package, the same in each version."""
        return f"f{_short(self.place)}"

    @property
    def folder(self) -> PureWindowsPath:
        """The folder that it is installed to."""
        return PureWindowsPath(self.place).parent


def build_msi(
    bundle: Path = WINDOWS_BUNDLE,
    output: Path = DIST,
    work: Path = WINDOWS_BUILD / "msi",
    number: str | None = None,
) -> Path:
    """Return the package, built from `bundle` in the folder `output`; `number` is another version, for tests.

    Raises MsiError, ValueError for a version that is not three numbers, and what `setup_parts` and `signing` raise.
    """
    number = number or three_numbers()
    shutil.rmtree(work, ignore_errors=True)
    tree = dated_copy(bundle, work / "tree")
    files = [
        Packed(place, (tree / place.replace("\\", "/")).stat().st_size, index)
        for index, place in enumerate(files_of(tree), start=1)
    ]
    tables = work / "tables"
    for name, source in ((msi_package.HELP, build_help(work)), (msi_package.ICON, find_icon())):
        kept = tables / ("Icon" if name == msi_package.ICON else "Binary") / f"{name}.ibd"
        kept.parent.mkdir(parents=True)
        shutil.copyfile(source, kept)
    cabinet = _make_cabinet(files, tree, work)
    # A product is one version, a package one file: another file of one version is another product too, see Upgrade.
    parts = [msi_tables.code_page(tables), *(table.save(tables) for table in all_tables(files, number))]
    content = _digest([cabinet, *sorted(path for path in tables.rglob("*") if path.is_file())])
    parts.append(msi_package.properties(number, code_of("product", number, content)).save(tables))
    parts.append(msi_tables.summary(_summary(number, code_of("package", number, content)), tables))
    package = work / f"{NAME}-{number}-windows-x86_64.msi"
    imports = [word for part in parts for word in ("-i", part.name)]
    # It looks for the files that a table names where it is started.
    _run("msibuild", str(package.absolute()), *imports, "-a", CABINET, str(cabinet), folder=tables)
    sign(package)
    return hand_out(package, output)


def all_tables(files: list[Packed], number: str) -> list[Table]:
    """Return what installs `files`, and all that the package does besides."""
    rows = msi_package.choices(find_links())
    chosen = [(name, code_of("choice", str(name)), *rest) for name, *rest in rows["Component"]]
    # The code of a component follows from where its file is installed, as Windows Installer demands: it counts by it
    # who needs the file.
    attributes = int(Component.IN_64_BIT)
    components: list[tuple[Value, ...]] = [
        (f"c{file.name}", code_of("file", file.place.lower()), _folder_name(file.folder), attributes, None, file.name)
        for file in files
    ]
    names = [row[0] for row in (*components, *chosen)]
    return [
        _folders(files),
        Table("Component", [*components, *chosen]),
        Table("Feature", [(FEATURE, None, PRODUCT, None, 0, 1, None, 0)]),
        Table("FeatureComponents", [(FEATURE, name) for name in names]),
        _files(files),
        Table("Media", [(1, len(files), None, f"#{CABINET}", None, None)]),
        _removed_folders(files),
        Table("Registry", rows["Registry"]),
        Table("Shortcut", rows["Shortcut"]),
        *msi_package.behaviour(number),
    ]


def _files(files: list[Packed]) -> Table:
    def row(file: Packed) -> tuple[Value, ...]:
        name = msi_tables.short_name(file.number, PureWindowsPath(file.place).name)
        return (file.name, f"c{file.name}", name, file.size, None, None, None, file.number)

    return Table("File", [row(file) for file in files])


def _own_folders(files: list[Packed]) -> list[PureWindowsPath]:
    folders = {folder for file in files for folder in (file.folder, *file.folder.parents)}
    return sorted(folders - {PureWindowsPath(".")})


def _folders(files: list[Packed]) -> Table:
    known: list[tuple[Value, ...]] = [
        ("TARGETDIR", None, "SourceDir"),
        ("ProgramFiles64Folder", "TARGETDIR", "."),
        ("ProgramMenuFolder", "TARGETDIR", "."),
        ("DesktopFolder", "TARGETDIR", "."),
        (FOLDER, "ProgramFiles64Folder", f"NKZULA~1|{PRODUCT}"),
    ]
    for number, folder in enumerate(_own_folders(files), start=1):
        known.append((_folder_name(folder), _folder_name(folder.parent), msi_tables.short_name(number, folder.name)))
    return Table("Directory", known)


def _removed_folders(files: list[Packed]) -> Table:
    """Return the folders that go when they are empty, the innermost first."""
    first = f"c{files[0].name}"
    names = [*(_folder_name(folder) for folder in reversed(_own_folders(files))), FOLDER]
    return Table("RemoveFile", [(f"x{name}", first, None, name, _ON_REMOVAL) for name in names])


def _folder_name(folder: PureWindowsPath) -> str:
    return FOLDER if folder == PureWindowsPath(".") else f"d{_short(str(folder))}"


def _summary(number: str, code: str) -> dict[int, Value]:
    """Return the summary information by its numbers (Microsoft: "Summary Information Stream Property Set")."""
    moment = datetime.fromtimestamp(source_date(), UTC).strftime("%Y/%m/%d %H:%M:%S")
    return {
        1: 1252,
        2: "Installation Database",
        3: f"{PRODUCT} {number}",
        4: PUBLISHER,
        5: "Installer",
        7: "x64;0",
        9: code,
        12: moment,
        13: moment,
        14: _VERSION_5,
        15: 2,  # compressed, with long names
        18: "msitools",
        19: 2,  # to be read, not written
    }


def _make_cabinet(files: list[Packed], tree: Path, work: Path) -> Path:
    """Pack the files under their names in the package, which are also the order in which they lie there."""
    named = work / "named"
    named.mkdir()
    for file in files:
        os.link(tree / file.place.replace("\\", "/"), named / file.name)
    cabinet = work / CABINET
    _run("gcab", "-c", "-z", "-n", str(cabinet), *(str(named / file.name) for file in files))
    return cabinet


def _short(text: str) -> str:
    return hashlib.sha256(text.lower().encode()).hexdigest()[:24]


def code_of(*words: str) -> str:
    """Return the code that follows from `words`, as Windows writes it."""
    return f"{{{uuid.uuid5(_NAMESPACE, '/'.join(words))}}}".upper()


def _digest(files: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for file in files:
        total.update(f"{file.name}\0{file.stat().st_size}\0".encode() + file.read_bytes())
    return total.hexdigest()


def _run(tool: str, *arguments: str, folder: Path = ROOT) -> None:
    path = shutil.which(tool)
    if path is None:
        raise MsiError(f"{tool} is not installed: apt install msitools gcab")
    command = [path, *arguments]
    done = subprocess.run(
        command, cwd=folder, env=build_environment(), capture_output=True, text=True, errors="replace"
    )
    if done.returncode != 0 or done.stderr.strip():
        raise MsiError(f"{tool} failed with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")


if __name__ == "__main__":
    print(build_msi())
