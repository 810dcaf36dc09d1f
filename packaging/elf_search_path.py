"""The places in which a library says its own libraries are to be looked for, taken out of the file.

A Python that somebody has built for themselves carries the folder in which it was built. On another computer that
folder belongs to whoever makes it, and what lies there would be loaded into the program.
"""

from __future__ import annotations

import struct
from pathlib import Path

# The ELF specification (System V ABI), for files of 64 bits in the order of bytes of x86-64 and arm64.
_MAGIC = b"\x7fELF\x02\x01"
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<qQ")
_DYNAMIC_SEGMENT = 2  # PT_DYNAMIC
_RPATH, _RUNPATH = 15, 29  # DT_RPATH, DT_RUNPATH


def drop_search_path(file: Path) -> bool:
    """Take the search path out of a library, in place; return whether there was one. Other files are left alone.

    The entries after it move up, as `chrpath -d` does it: where they lie and how long the table is does not change.
    """
    data = bytearray(file.read_bytes())
    if not data.startswith(_MAGIC):
        return False
    place = _dynamic_section(data)
    entries = [_ENTRY.unpack_from(data, at) for at in place]
    kept = [entry for entry in entries if entry[0] not in {_RPATH, _RUNPATH}]
    if kept == entries:
        return False
    kept += [(0, 0)] * (len(entries) - len(kept))
    for at, entry in zip(place, kept, strict=True):
        _ENTRY.pack_into(data, at, *entry)
    file.write_bytes(data)
    return True


def _dynamic_section(data: bytearray) -> range:
    """The places of the entries in the file; none in a program that is linked statically."""
    header = _HEADER.unpack_from(data)
    first, size, count = header[5], header[9], header[10]
    for number in range(count):
        kind, _, offset, _, _, length, _, _ = _SEGMENT.unpack_from(data, first + number * size)
        if kind == _DYNAMIC_SEGMENT:
            return range(offset, offset + length, _ENTRY.size)
    return range(0)
