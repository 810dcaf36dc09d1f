"""Make the icons of the program, in the forms that systems ask for, from ``resources/program.svg``.

    python packaging/program_icons.py [FOLDER]

Needs PySide6-Essentials with its SVG part. The same picture gives the same bytes.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from places import BUILD, NAME, ROOT

SOURCE = ROOT / "resources" / "program.svg"
FOLDER = BUILD / "icons"
# hicolor's sizes (Icon Theme Specification), which hold those that Windows shows up to 250 %.
SIZES = (16, 24, 32, 48, 64, 128, 256)


def make_icons(folder: Path = FOLDER) -> Path:
    """Write the drawing, a PNG of each size and an ICO of all into `folder`; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures()
    for size, picture in pictures.items():
        (folder / f"{NAME}-{size}.png").write_bytes(picture)
    (folder / f"{NAME}.ico").write_bytes(windows_icon(pictures))
    shutil.copyfile(SOURCE, folder / f"{NAME}.svg")
    return folder


def windows_icon(pictures: Mapping[int, bytes]) -> bytes:
    """An ICO of PNG pictures by their size in pixels; Windows reads those since Vista."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries, content = [], []
    for size, picture in sorted(pictures.items()):
        side = size % 256  # 0 stands for 256
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset))
        content.append(picture)
        offset += len(picture)
    return b"".join([header, *entries, *content])


def _pictures() -> dict[int, bytes]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Late: only here is a display needed, and only one that is none.
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    pictures = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload] # the format is text, whatever the stubs say
        pictures[size] = bytes(buffer.data().data())
    del application
    return pictures


def main(arguments: list[str]) -> int:
    """Make them in the folder that is named, or in the usual one."""
    print(make_icons(Path(arguments[0]) if arguments else FOLDER))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
