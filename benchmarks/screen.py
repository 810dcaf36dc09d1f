"""A screen of our own whose pixels can be read by a process that has no part in what is shown on it.

Xvfb keeps its frame buffer in a file (``-fbdir``), which is mapped into memory: to look at it asks nobody anything, so
the same yardstick fits Qt, GTK, Chromium and Firefox.
"""

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1366, 768
# Of no common factor with the width, so that the looks fall on every column: some 8,000 of a million pixels.
STRIDE = 127
# The file begins with words of 32 bits, the higher byte first (X11/XWDFile.h): the first is the length of the header,
# the twentieth the number of colours that follow it, of 12 bytes each.
_HEADER_WORDS, _LENGTH, _COLOURS, _COLOUR_BYTES = 25, 0, 19, 12


@dataclass(frozen=True, slots=True)
class Screen:
    """A running X server, by the name of its display, and what is on it: `pixels` changes by itself."""

    display: str
    pixels: memoryview

    def look(self) -> bytes:
        """Return every 127th pixel of the screen, four bytes each. Takes some 50 microseconds."""
        return self.pixels[::STRIDE].tobytes()


@contextmanager
def open_screen() -> Iterator[Screen]:
    """Start an X server of 1366 x 768 pixels, end it at the end of the block.

    FileNotFoundError if Xvfb is not installed, OSError if it does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise FileNotFoundError("Xvfb is not installed; on Debian and Ubuntu: sudo apt install xvfb")
    with tempfile.TemporaryDirectory(prefix="screen-") as folder:
        reader, writer = os.pipe()
        command = [program, "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder]
        # A pointer would be a part of the picture; with -noreset the server stays when the last window has gone.
        command += ["-nocursor", "-noreset", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        try:
            with os.fdopen(reader) as answer:
                number = answer.readline().strip()
            if not number:
                raise OSError("Xvfb did not start.")
            with _mapped(Path(folder, "Xvfb_screen0")) as pixels:
                yield Screen(f":{number}", pixels)
        finally:
            server.terminate()
            server.wait()


@contextmanager
def _mapped(file: Path) -> Iterator[memoryview]:
    """Map the pixels of a dump of the X Window System into memory, as numbers of 32 bits."""
    with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        words = struct.unpack_from(f">{_HEADER_WORDS}I", content)
        start = words[_LENGTH] + words[_COLOURS] * _COLOUR_BYTES
        with memoryview(content) as whole, whole[start : start + WIDTH * HEIGHT * 4] as part, part.cast("I") as pixels:
            yield pixels
