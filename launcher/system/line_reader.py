"""Reading of lines that anyone may have written: of any length, in any encoding, and one after the other."""

import codecs
import os
from collections.abc import Iterator
from typing import BinaryIO

LONGEST_LINE = 16_384  # bytes; the rest of a longer line is passed over


class NotReadError(Exception):
    """What should have been read could not be, for example since it is a folder."""


def read_lines(stream: BinaryIO) -> Iterator[str]:
    """Return the lines of `stream` as they come in, without their ends; empty ones are left out.

    Bytes that are no UTF-8 become U+FFFD, and a mark of the encoding at the beginning is no text. Raises NotReadError.
    """
    is_first = True
    while line := _read_line(stream):
        if is_first:
            line = line.removeprefix(codecs.BOM_UTF8)
            is_first = False
        text = line.decode("utf-8", "replace").strip("\r\n")
        if text.strip():
            yield text


def _read_line(stream: BinaryIO) -> bytes:
    """Return the beginning of the next line, empty at the end."""
    try:
        line = part = stream.readline(LONGEST_LINE)
        while len(part) == LONGEST_LINE and not part.endswith(b"\n"):
            part = stream.readline(LONGEST_LINE)
    except OSError as error:
        raise NotReadError(error.strerror or str(error)) from error
    return line


def as_typed(argument: str) -> str:
    """Return an argument of the command line as UTF-8, whatever encoding the locale made Python read it in."""
    return os.fsencode(argument).decode("utf-8", "replace")
