"""What is said where there is no window to say it in."""

import io
import sys


def complain(sentence: str) -> None:
    """Say `sentence` on standard error; a windowed program may have none at all."""
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")


def write_utf8() -> None:
    """Let what goes into a pipe or a file be UTF-8; does nothing outside of Windows, where the locale decides.

    Python would write it in the code page of the system. None of them has the Kazakh letters, which would become
    question marks. A console gets every character in either case.
    """
    if sys.platform == "win32":
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8")
