"""Make a small library of ICU's data: the wheel's has 32 MB for all the languages of the world.

Qt asks ICU to put names in order (Kazakh has an alphabet of its own), for the names of time zones and for old
encodings. What is kept is the order and the zones of the languages that the program speaks; the encodings that ICU
works out without data (UTF-8, UTF-16, Latin-1) need none. Needs icupkg (Debian: icu-devtools), as and ld (binutils).
Only on Linux: Qt's libraries for Windows use the system's ICU.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

NAME = re.compile(r"libicudata\.so\.(\d+)$")
_LANGUAGES = "root|pool|res_index|kk|kk_KZ|ru|ru_KZ|ru_RU|en|en_US|en_US_POSIX"
# Found by removing one kind after the other; the tests compare order, zones and encodings with those of the whole data.
KEPT = re.compile(
    rf"""
    coll/(ucadata\.icu|({_LANGUAGES})\.res)           # the order of letters
    | zone/({_LANGUAGES})\.res                         # the names of time zones
    | ({_LANGUAGES})\.res
    | (nfkc|nfkc_cf|uts46)\.nrm                        # other forms of the same letters
    | cnvalias\.icu                                    # the names of encodings
    | (icustd|icuver|keyTypeData|likelySubtags|metadata|metaZones|numberingSystems|plurals|supplementalData
       |timezoneTypes|windowsZones|zoneinfo64)\.res
    """,
    re.VERBOSE,
)
_SOURCE = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
.size {symbol}, .Lend-{symbol}
{symbol}:
.incbin "{data}"
.Lend:
.section .note.GNU-stack,"",@progbits
"""


@dataclass(frozen=True)
class _Symbol:
    """Where the data is in the file, in bytes."""

    offset: int
    size: int


def make_small(library: Path, folder: Path) -> Path:
    """Return a library in `folder` that has the name of `library` and the part of its data that we need.

    ValueError if `library` is no ICU data of 64-bit little-endian Linux; OSError or CalledProcessError if a tool is
    missing or fails.
    """
    found = NAME.search(library.name)
    if found is None:
        raise ValueError(f"{library.name} is no library of ICU's data")
    symbol, package = f"icudt{found[1]}_dat", f"icudt{found[1]}l.dat"  # l: little-endian, and ICU looks for this name
    shutil.rmtree(folder, ignore_errors=True)
    whole, small = folder / "whole" / package, folder / "small" / package
    for part in (whole, small):
        part.parent.mkdir(parents=True)
    whole.write_bytes(_data_of(library, symbol))
    listed = _run("icupkg", "-l", str(whole), folder=folder).splitlines()
    unwanted = folder / "unwanted.txt"
    unwanted.write_text("\n".join(item for item in listed if not KEPT.fullmatch(item)) + "\n", encoding="ascii")
    _run("icupkg", "-r", str(unwanted), str(whole), str(small), folder=folder)
    return _linked(library.name, symbol, small, folder)


def _linked(name: str, symbol: str, data: Path, folder: Path) -> Path:
    source, part, library = folder / "data.s", folder / "data.o", folder / name
    source.write_text(_SOURCE.format(symbol=symbol, data=data.relative_to(folder)), encoding="ascii")
    _run("as", "-o", part.name, source.name, folder=folder)
    options = ["-shared", "-z", "noexecstack", "--build-id=none", "-soname", name]
    _run("ld", *options, "-o", library.name, part.name, folder=folder)
    return library


def _data_of(library: Path, symbol: str) -> bytes:
    place = _symbol(library, symbol)
    with library.open("rb") as file:
        file.seek(place.offset)
        return file.read(place.size)


def _symbol(library: Path, name: str) -> _Symbol:
    """Where `name` is: this library has a single section of data, and that at the same place in file and memory."""
    printed = _run("readelf", "--dyn-syms", "--wide", str(library), folder=library.parent)
    found = re.search(rf"^\s*\d+: ([0-9a-f]+)\s+(\S+)\s+OBJECT\s+GLOBAL\s+DEFAULT\s+\d+ {name}$", printed, re.MULTILINE)
    if found is None:
        raise ValueError(f"{library.name} does not hold {name}")
    return _Symbol(int(found[1], 16), int(found[2], 0))


def _run(*command: str, folder: Path) -> str:
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout
