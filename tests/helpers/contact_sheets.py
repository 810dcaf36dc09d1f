"""Take a picture of every state of every face, and put them on contact sheets for somebody to look at.

python -m tests.helpers.contact_sheets --output FOLDER [--languages kk ru] [--looks light] [--sizes 100 200]
                                       [--faces kiosk] [--states NAME...]
"""

import argparse
import html
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from launcher.core.content import Content, LayerSource, load_content
from launcher.core.languages import Language
from launcher.core.settings import ThemeChoice
from launcher.ui.application import make_application
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.content_layers import bundled
from tests.helpers.program import REPOSITORY
from tests.helpers.pseudo import pseudo_spoken
from tests.helpers.states import STATES, Face, State
from tests.helpers.ui_stage import Stage, set_text_size, settle, unroll

SCREENS = REPOSITORY / "tests" / "ui" / "screens.json"
PSEUDO = "pseudo"
LOOKS = [choice.value for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM]
# Pixels of a contact sheet.
COLUMNS, CELL, GAP, TITLE = 3, QSize(620, 420), 16, 26
PAPER, INK = QColor("#808080"), QColor("#ffffff")


@dataclass(frozen=True, slots=True)
class Way:
    """How the states are shown; `size` of text is in per cent."""

    look: str
    size: int
    language: str

    @property
    def name(self) -> str:
        """What to call it in the names of files."""
        return f"{self.language}-{self.look}-{self.size}"


class Studio:
    """Takes the pictures, one window at a time."""

    def __init__(self) -> None:
        # Nothing of this is to be seen on a screen.
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"
        application = make_application(REPOSITORY / "resources" / "assets.rcc", lambda why: sys.exit(f"{why}"))
        if application is None:
            sys.exit("the colours and letters are not built: run make assets")
        self._theme = Theme(application, ThemeChoice.LIGHT)
        self._content: Content = load_content([LayerSource("bundled", "content.json", bundled())])

    def take(self, state: State, way: Way) -> QImage:
        """Return the picture of a state, unrolled."""
        self._theme.choose(ThemeChoice(way.look))
        set_text_size(way.size)
        spoken: AbstractContextManager[None] = pseudo_spoken() if way.language == PSEUDO else nullcontext()
        with spoken:
            speech = Speech(REPOSITORY / "i18n", Language.EN if way.language == PSEUDO else Language(way.language))
            stage = Stage(self._content, speech, self._theme)
            window = state.make(stage)
            window.show()
            unroll(window)
            picture = window.grab().toImage()
            _leave(window, speech)
        return picture


def _leave(window: QWidget, speech: Speech) -> None:
    window.hide()
    window.deleteLater()
    speech.speak(Language.EN)
    speech.deleteLater()
    settle()


def sheet(pictures: Sequence[tuple[str, QImage]]) -> QImage:
    """Return all pictures on one sheet, each with its name, as large as its cell allows and never enlarged."""
    rows = -(-len(pictures) // COLUMNS)
    step = QSize(CELL.width() + GAP, CELL.height() + TITLE + GAP)
    paper = QImage(step.width() * COLUMNS + GAP, step.height() * rows + GAP, QImage.Format.Format_RGB32)
    paper.fill(PAPER)
    painter = QPainter(paper)
    painter.setPen(INK)
    letters = painter.font()
    letters.setPixelSize(TITLE * 2 // 3)  # whatever size the states have
    painter.setFont(letters)
    for number, (name, picture) in enumerate(pictures):
        left, top = GAP + number % COLUMNS * step.width(), GAP + number // COLUMNS * step.height()
        painter.drawText(QRect(left, top, CELL.width(), TITLE), Qt.AlignmentFlag.AlignVCenter, name)
        is_large = picture.width() > CELL.width() or picture.height() > CELL.height()
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        painter.drawImage(left, top + TITLE, picture.scaled(CELL, keep, smooth) if is_large else picture)
    painter.end()
    return paper


def index(sheets: Sequence[Path], folder: Path) -> str:
    """Return the page that leads to the sheets, and from there to the single pictures in folders beside them."""
    names = [html.escape(found.relative_to(folder).as_posix()) for found in sheets]
    lines = [f'<h2>{name}</h2><a href="{name}"><img src="{name}" width="100%" alt="{name}"></a>' for name in names]
    return "\n".join(['<!doctype html><meta charset="utf-8"><title>States</title><h1>States</h1>', *lines, ""])


def ways(options: argparse.Namespace) -> Iterator[Way]:
    """Every way that is asked for."""
    return (
        Way(look, size, language)
        for language in options.languages
        for look in options.looks
        for size in options.sizes
    )  # fmt: skip


def main(words: Sequence[str]) -> int:
    """Take the pictures that are asked for, say how many, and where the page of all is."""
    parser = argparse.ArgumentParser(prog="python -m tests.helpers.contact_sheets")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--languages", nargs="+", choices=[*Language, PSEUDO], default=[*Language])
    parser.add_argument("--looks", nargs="+", choices=LOOKS, default=LOOKS)
    parser.add_argument("--sizes", nargs="+", type=int, default=[100])
    parser.add_argument("--faces", nargs="+", choices=[*Face], default=[*Face])
    names = [state.name for state in STATES]
    parser.add_argument("--states", nargs="+", choices=names, metavar="STATE", help="as in tests/helpers/states.py")
    options = parser.parse_args(words)
    studio, sheets, count = Studio(), [], 0
    for way in ways(options):
        for face in options.faces:
            chosen = [state for state in STATES if state.face == face]
            chosen = [state for state in chosen if not options.states or state.name in options.states]
            if not chosen:
                continue
            pictures = [(state.name, studio.take(state, way)) for state in chosen]
            folder = options.output / f"{face}-{way.name}"
            folder.mkdir(parents=True, exist_ok=True)
            for name, picture in pictures:
                picture.save(str(folder / f"{name}.png"))
            sheets.append(options.output / f"{face}-{way.name}.png")
            sheet(pictures).save(str(sheets[-1]))
            count += len(pictures)
    page = options.output / "index.html"
    page.write_text(index(sheets, options.output), encoding="utf-8")
    sys.stdout.write(f"{count} pictures on {len(sheets)} contact sheets: {page}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
