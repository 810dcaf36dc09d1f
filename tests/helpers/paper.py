"""What others see of a picture or of a PDF file: zbar reads its codes, poppler the rest."""

import subprocess
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from tests.helpers.tools import find_tool


def codes_in(picture: QImage | Path, folder: Path) -> list[str]:
    """What the QR codes in a picture say. `folder` is for a file in between."""
    file = picture if isinstance(picture, Path) else folder / "picture.png"
    if isinstance(picture, QImage):
        assert picture.save(str(file))
    command = [find_tool("zbarimg"), "--quiet", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable", str(file)]
    # 4 means that there is none.
    found = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert found.returncode in {0, 4}, found.stderr
    return found.stdout.splitlines()


def from_the_back_row(picture: QImage, *, smaller: int, blur: int) -> QImage:
    """A picture as a camera far away sees it: so many times smaller, and each pixel blurred with its neighbours."""
    small = picture.scaled(
        picture.width() // smaller, picture.height() // smaller, Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip
    blurred = QImage(small.size(), QImage.Format.Format_RGB32)
    blurred.fill(Qt.GlobalColor.white)
    painter = QPainter(blurred)
    for count, (x, y) in enumerate((x, y) for x in range(blur + 1) for y in range(blur + 1)):
        painter.setOpacity(1 / (count + 1))
        painter.drawImage(x, y, small)
    painter.end()
    return blurred


def pages_of(file: Path, resolution: int, folder: Path) -> list[Path]:
    """The pages of a PDF file as pictures, with `resolution` pixels an inch."""
    start = folder / f"page-{resolution}"
    command = [find_tool("pdftoppm"), "-r", str(resolution), "-png", str(file), str(start)]
    assert subprocess.run(command, capture_output=True, timeout=60).stderr == b""
    return sorted(folder.glob(f"{start.name}-*.png"))


def ask(tool: str, *arguments: str | Path) -> str:
    """What a tool of poppler says about a file; it must find nothing wrong."""
    done = subprocess.run([find_tool(tool), *map(str, arguments)], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def facts_of(file: Path) -> dict[str, str]:
    """What pdfinfo says about a file."""
    lines = (line.partition(":") for line in ask("pdfinfo", file).splitlines())
    return {name: value.strip() for name, _, value in lines}
