"""The tables of a database of Windows Installer, as msibuild imports them.

The columns and the numbers are those of Microsoft's "Windows Installer Database" reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from pathlib import Path

Value = str | int | None


class Root(IntEnum):
    """A hive of the registry (table Registry)."""

    MACHINE = 2


class Component(IntFlag):
    """Attributes of a component."""

    REGISTRY_KEY_PATH = 4
    IN_64_BIT = 256


class Action(IntFlag):
    """Types of custom actions, and what is added to them."""

    LIBRARY = 1
    SET_PROPERTY = 51
    GO_ON_AFTER_ERROR = 64
    IN_ROLLBACK = 256
    DEFERRED = 1024
    AS_SYSTEM = 2048


class Upgrade(IntFlag):
    """Attributes of the table Upgrade."""

    WITH_MINIMUM = 256
    WITH_MAXIMUM = 512


# Name, type and whether it belongs to the key. s: text, l: text for people, i: number, v: file; a capital may be empty.
_COLUMNS = {
    "Property": "Property s72 key, Value l0",
    "Directory": "Directory s72 key, Directory_Parent S72, DefaultDir l255",
    "Component": "Component s72 key, ComponentId S38, Directory_ s72, Attributes i2, Condition S255, KeyPath S72",
    "Feature": "Feature s38 key, Feature_Parent S38, Title L64, Description L255, Display I2, Level i2, Directory_ S72,"
    " Attributes i2",
    "FeatureComponents": "Feature_ s38 key, Component_ s72 key",
    "File": "File s72 key, Component_ s72, FileName l255, FileSize i4, Version S72, Language S20, Attributes I2,"
    " Sequence i4",
    "Media": "DiskId i2 key, LastSequence i4, DiskPrompt L64, Cabinet S255, VolumeLabel S32, Source S72",
    "RemoveFile": "FileKey s72 key, Component_ s72, FileName L255, DirProperty s72, InstallMode i2",
    "Registry": "Registry s72 key, Root i2, Key l255, Name L255, Value L0, Component_ s72",
    "Shortcut": "Shortcut s72 key, Directory_ s72, Name l128, Component_ s72, Target s72, Arguments S255,"
    " Description L255, Hotkey I2, Icon_ S72, IconIndex I2, ShowCmd I2, WkDir S72",
    "LaunchCondition": "Condition s255 key, Description l0",
    "AppSearch": "Property s72 key, Signature_ s72 key",
    "RegLocator": "Signature_ s72 key, Root i2, Key s255, Name S255, Type I2",
    "CustomAction": "Action s72 key, Type i2, Source S72, Target S255",
    "Binary": "Name s72 key, Data v0",
    "Icon": "Name s72 key, Data v0",
    "Upgrade": "UpgradeCode s38 key, VersionMin S20 key, VersionMax S20 key, Language S255 key, Attributes i4 key,"
    " Remove S255, ActionProperty s72",
    "Error": "Error i2 key, Message L0",
    **dict.fromkeys(
        (
            "InstallExecuteSequence",
            "InstallUISequence",
            "AdminExecuteSequence",
            "AdminUISequence",
            "AdvtExecuteSequence",
        ),
        "Action s72 key, Condition S255, Sequence I2",
    ),
}


@dataclass(frozen=True)
class Table:
    """A table with its rows. A value of None is an empty one; that of a column of files names a file."""

    name: str
    rows: Sequence[tuple[Value, ...]]

    def text(self) -> str:
        """Return it in the form that is imported. Raises ValueError for a row of the wrong length, or with a tab."""
        columns = [column.split() for column in _COLUMNS[self.name].split(", ")]
        keys = [column[0] for column in columns if column[-1] == "key"]
        head = ["\t".join(column[place] for column in columns) for place in (0, 1)]
        lines = [*head, "\t".join([self.name, *keys])]
        for row in self.rows:
            values = ["" if value is None else str(int(value) if isinstance(value, int) else value) for value in row]
            if len(values) != len(columns) or any(letter in value for value in values for letter in "\t\r\n"):
                raise ValueError(f"{self.name}: {row}")
            lines.append("\t".join(values))
        return "\r\n".join(lines) + "\r\n"

    def save(self, folder: Path) -> Path:
        """Write it to `folder` and return the file. Files that it names lie in a folder of its own there."""
        path = folder / f"{self.name}.idt"
        path.write_bytes(self.text().encode())
        return path


def summary(values: dict[int, Value], folder: Path) -> Path:
    """Write the summary information, by the numbers of its properties."""
    lines = ["PropertyId\tValue", "i2\tl255", "_SummaryInformation\tPropertyId"]
    lines += [f"{number}\t{value}" for number, value in sorted(values.items())]
    path = folder / "_SummaryInformation.idt"
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode())
    return path


def code_page(folder: Path) -> Path:
    """Write what makes the texts UTF-8, without which there is no Kazakh."""
    path = folder / "_ForceCodepage.idt"
    path.write_bytes(b"\r\n\r\n65001\t_ForceCodepage\r\n")
    return path


def short_name(number: int, long: str) -> str:
    """Return the name of a file or folder as the tables hold it: a unique one of eight letters, and its own."""
    stem, dot, end = long.rpartition(".")
    short_end = f".{end[:3]}" if dot and stem and end.isascii() and end.isalnum() else ""
    return f"N{number:07}{short_end}".upper() + f"|{long}"
