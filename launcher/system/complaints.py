"""What is said where there is no window to say it in."""

import io
import os
import sys
from contextlib import suppress

from launcher.core.quick_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO


def complain(sentence: str) -> None:
    """Say `sentence` on standard error; a windowed program may have none at all, and a full disk takes nothing."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(f"{sentence}\n")
            sys.stderr.flush()
        except OSError:
            forget_output(sys.stderr)


def forget_output(stream: "TextIO") -> None:
    """Let go of what `stream` could not write: Python would try again at its end, and end with a code of its own."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def fill_closed_streams() -> None:
    """Let standard input, output and error lead nowhere where they are closed; does nothing on Windows.

    What is opened next gets their numbers, such as the connection to the display, into which a library would then
    write whatever it complains of.
    """
    if sys.platform != "win32" and None in {sys.stdin, sys.stdout, sys.stderr}:
        with suppress(OSError):
            while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
                pass
            os.close(descriptor)


def write_utf8() -> None:
    """Let what goes into a pipe or a file be UTF-8; does nothing outside of Windows, where the locale decides.

    Python would write it in the code page of the system. None of them has the Kazakh letters, which would become
    question marks. A console gets every character in either case.
    """
    if sys.platform == "win32":
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8")
