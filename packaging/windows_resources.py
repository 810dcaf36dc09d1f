"""What Windows reads of a program or an installer without starting it: who it is, and how it wants to be run.

The version information is shown by the Explorer, by the Task Manager and where Windows asks for something; inventories
of computers collect it. It is made from the one version. The manifest is windows/program.manifest.
"""

from __future__ import annotations

import re
from pathlib import Path

from places import ROOT
from project_version import version

MANIFEST = Path(__file__).resolve().parent / "windows" / "program.manifest"
# The folder in Program Files and in ProgramData, and the name in Windows' list of programs. The documents and the
# profile of the kiosk name it.
PRODUCT = "NKZU Launcher"
PUBLISHER = "The NKZU launcher authors"
# The name of a program in the Task Manager is its FileDescription.
DESCRIPTIONS = {"nkzu-launcher": PRODUCT, "nkzu-helpdesk": f"{PRODUCT}: helpdesk"}
# Microsoft, "VERSIONINFO resource": VOS_NT_WINDOWS32, VFT_APP; US English in Unicode, which every Windows shows.
_OS, _TYPE = 0x40004, 0x1
_LANGUAGE, _CODE_PAGE = 0x0409, 0x04B0


def four_numbers(text: str) -> tuple[int, int, int, int]:
    """Return the version as Windows counts: "0.1.0" is 0.1.0.0. ValueError if a number is too large for it.

    Letters (1.0rc1) cannot be said in four numbers; they stay in the text beside them.
    """
    plain = re.match(r"\d+(\.\d+)*", text)
    numbers = [int(part) for part in plain[0].split(".")] if plain else []
    if not numbers or len(numbers) > 4 or max(numbers) > 0xFFFF:
        raise ValueError(f"{text!r} is no version for Windows")
    first, second, third, fourth = (*numbers, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_information(program: str) -> str:
    """Return the text of a version file of PyInstaller for one of `DESCRIPTIONS`."""
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTIONS[program],
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": copyright_line(),
        "OriginalFilename": f"{program}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": version(),
    }
    numbers = four_numbers(version())
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return (
        "VSVersionInfo(\n"
        f"    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS={_OS:#x},"
        f" fileType={_TYPE:#x}, subtype=0, date=(0, 0)),\n"
        f"    kids=[StringFileInfo([StringTable('{_LANGUAGE:04x}{_CODE_PAGE:04x}', [{strings}])]),\n"
        f"          VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_CODE_PAGE}])])],\n"
        ")\n"
    )


def write_version_information(program: str, folder: Path) -> Path:
    """Write that text into a file of `folder` and return it."""
    file = folder / f"{program}.version.txt"
    file.write_text(version_information(program), encoding="utf-8")
    return file


def copyright_line() -> str:
    """Return whose the program is, as LICENSE says it. ValueError if that names nobody."""
    found = re.search(r"^Copyright \(c\) (.+)$", (ROOT / "LICENSE").read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError("LICENSE names no holder of the copyright")
    return f"© {found[1]}"
