"""What setup.exe and the MSI package have in common: the version, the links, and a copy of the bundle to pack.

The names are those that the program itself uses for its value of the Run key and for its links, so that either
recognises what the other has made.
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import program_icons
from mingw import SOURCES, compile_for_windows
from places import NAME, ROOT
from project_version import source_date, version
from settled import date
from setup_words import Words

from launcher.core.languages import Language, LocalText
from launcher.core.shortcut_words import PURPOSE, Label
from launcher.system.windows_links import link_name

# One for all versions for ever: by it Windows Installer knows that a package is a newer version of another.
UPGRADE_CODE = "{6B0E2C52-6C0B-5E0B-9C4A-5C1C1B7D1E64}"


class BundleMissingError(Exception):
    """There is no bundle to pack; the text says what to type."""


@dataclass(frozen=True)
class Links:
    """The name of a link, without its end, and what is said of it."""

    name: Words
    comment: Words


def find_links() -> Links:
    """Return what the program would call its own link with the content that comes with it."""
    content = json.loads((ROOT / "resources" / "content.json").read_text(encoding="utf-8"))
    product = LocalText(**content["organisation"]["product"])
    label = Label(product, PURPOSE, product)
    kk, ru, en = (link_name(label, language).removesuffix(".lnk") for language in Language)
    return Links(Words(kk, ru, en), Words(PURPOSE.kk, PURPOSE.ru, PURPOSE.en))


def foreign_folder(folder: str) -> Words:
    """Return what is said of a `folder` of the administrator that belongs to somebody else; or of a file in it."""
    return Words(
        kk=f"{folder} қалтасын немесе оның ішіндегі бір файлды әкімшіден басқа біреу жасаған. Қалтада не барын қарап,"
        " оны жойыңыз да, қайталап көріңіз.",
        ru=f"Папку {folder} или файл в ней создал не администратор. Посмотрите, что в ней лежит, удалите её и"
        " повторите.",
        en=f"The folder {folder}, or a file in it, was not made by an administrator. Look into it, delete it and try"
        " again.",
    )


def three_numbers() -> str:
    """Return the version as Windows Installer compares it. Raises ValueError for anything but three numbers.

    Windows Installer knows no release candidates: it would take 0.2.0rc1 and 0.2.0 for the same.
    """
    found = version()
    if not re.fullmatch(r"\d{1,3}\.\d{1,3}\.\d{1,5}", found):
        raise ValueError(f"{found} cannot be the version of an installer: it takes three numbers and nothing else")
    return found


def dated_copy(bundle: Path, folder: Path) -> Path:
    """Copy `bundle` into `folder`, every file with the one time of this build. Raises BundleMissingError."""
    if not (bundle / f"{NAME}.exe").is_file():
        raise BundleMissingError(f"{bundle} has no {NAME}.exe: type make dist-windows")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder)
    date(folder, source_date())
    return folder


def files_of(folder: Path) -> list[str]:
    """Return the files in `folder` as paths of Windows, in one order on every disk."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(str(path).replace("/", "\\") for path in found)


def find_icon() -> Path:
    """Return the icon of the program for Windows; it is made where it is not there."""
    icon = program_icons.FOLDER / f"{NAME}.ico"
    return icon if icon.is_file() else program_icons.make_icons() / icon.name


def build_help(folder: Path) -> Path:
    """Compile windows/setup_help.c. Raises what :func:`mingw.compile_for_windows` does."""
    options = ("-shared", "-municode", "-lmsi", "-ladvapi32", "-lshell32")
    library = compile_for_windows(folder / "setup_help.dll", (SOURCES / "setup_help.c",), *options)
    date(library, source_date())
    return library
