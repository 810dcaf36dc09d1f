"""Build setup.exe for Windows with NSIS, from the bundle in build/windows.

    python packaging/build_setup.py

Two builds of one bundle are alike, unless they are signed (see signing.py). Needs Debian's packages nsis and
gcc-mingw-w64-x86-64-win32.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

import nsis_words
from mingw import SOURCES
from places import DIST, NAME, ROOT, WINDOWS_BUILD, WINDOWS_BUNDLE, hand_out
from project_version import build_environment, source_date
from settled import date
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
from windows_resources import PRODUCT, PUBLISHER, copyright_line

UNINSTALLER = "uninstall.exe"
_MEGABYTE = 1024 * 1024


class NsisError(Exception):
    """NSIS is not installed, or refused a script; the text says which."""


def build_setup(
    bundle: Path = WINDOWS_BUNDLE,
    output: Path = DIST,
    work: Path = WINDOWS_BUILD / "setup",
    number: str | None = None,
) -> Path:
    """Return setup.exe, built from `bundle` in the folder `output`; `number` is another version, for tests.

    Raises NsisError, ValueError for a version that is not three numbers, and what `setup_parts` and `signing` raise.
    """
    shutil.rmtree(work, ignore_errors=True)
    tree = dated_copy(bundle, work / "tree")
    words = _write_words(work / "words")
    number = number or three_numbers()
    defines = _defines(tree, number) | {
        "WORDS": str(words),
        "HELP_DLL": str(build_help(work)),
        "ICON": str(find_icon()),
    }
    removed = _save(work / "remove.nsh", removal_script(tree))
    _compile("uninstall.nsi", tree / UNINSTALLER, defines | {"FILES": str(removed)})
    sign(tree / UNINSTALLER)
    date(tree, source_date())
    unpacked = _save(work / "unpack.nsh", unpacking_script(tree))
    setup = work / f"{NAME}-{number}-windows-x86_64-setup.exe"
    _compile("setup.nsi", setup, defines | {"FILES": str(unpacked)})
    sign(setup)
    return hand_out(setup, output)


def unpacking_script(tree: Path) -> str:
    """Return the lines of NSIS that unpack `tree` into $Fresh, each file by name: a disk has an order of its own."""
    lines: list[str] = []
    folder = None
    for file in sorted(files_of(tree), key=lambda name: (PureWindowsPath(name).parent, name)):
        parent = PureWindowsPath(file).parent
        if parent != folder:
            folder = parent
            lines.append(f'SetOutPath "{_quoted(str(PureWindowsPath("$Fresh", parent)), keep="$Fresh")}"')
        source = tree / file.replace("\\", "/")
        lines.append(f'File "{_quoted(str(source))}"')
    return "\n".join(lines) + "\n"


def removal_script(tree: Path) -> str:
    """Return the lines that remove from $INSTDIR what `tree` has at its top; what somebody put beside it stays."""
    lines = []
    for path in sorted(tree.iterdir()):
        command = "RMDir /r" if path.is_dir() else "Delete"
        lines.append(f'{command} /REBOOTOK "$INSTDIR\\{_quoted(path.name)}"')
    return "\n".join(lines) + "\n"


def _quoted(text: str, keep: str = "") -> str:
    """Return `text` without what NSIS would take for a variable, apart from `keep` at its beginning."""
    return keep + text.removeprefix(keep).replace("$", "$$")


def _defines(tree: Path, number: str) -> dict[str, str]:
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file())
    links = find_links()
    return {
        "VERSION": number,
        "FOUR_PARTS": f"{number}.0",
        "PRODUCT": PRODUCT,
        "PROGRAM": NAME,
        "PUBLISHER": PUBLISHER,
        "COPYRIGHT": copyright_line(),
        "UPGRADE_CODE": UPGRADE_CODE,
        "SIZE_KB": str(size // 1024),
        "SIZE_MB": str(size // _MEGABYTE + 1),
        "LINK_KK": links.name.kk,
        "LINK_RU": links.name.ru,
        "LINK_EN": links.name.en,
    }


def _write_words(folder: Path) -> Path:
    folder.mkdir(parents=True)
    english = (nsis_words.NSIS_LANGUAGES / "English.nlf").read_text(encoding="utf-8-sig")
    links = find_links()
    _save(folder / "Kazakh.nlf", nsis_words.kazakh_file(english))
    _save(folder / "Kazakh.nsh", nsis_words.kazakh_modern_ui())
    more = {"LINK_NAME": links.name, "LINK_COMMENT": links.comment}
    _save(folder / "words.nsh", nsis_words.language_strings(more))
    return folder


def _save(path: Path, text: str) -> Path:
    """NSIS takes a script without the mark for one in the code page of Windows."""
    path.write_text(text, encoding="utf-8-sig")
    return path


def _compile(script: str, output: Path, defines: Mapping[str, str]) -> None:
    tool = shutil.which("makensis")
    if tool is None:
        raise NsisError("makensis is not installed: apt install nsis")
    what = "Removes" if output.name == UNINSTALLER else "Installs"
    given = {**defines, "OUTPUT": str(output), "FILE_DESCRIPTION": f"{what} {PRODUCT}"}
    command = [tool, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in given.items())]
    done = subprocess.run(
        [*command, str(SOURCES / script)],
        cwd=ROOT,
        env=build_environment(),
        capture_output=True,
        text=True,
        errors="replace",
    )
    if done.returncode != 0 or not output.is_file():
        raise NsisError(f"makensis refused {script}:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")


if __name__ == "__main__":
    print(build_setup())
