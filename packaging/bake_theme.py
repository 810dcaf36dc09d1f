"""Draw what the resource file is made of: a style sheet and its images for each theme, and the pictograms.

Run by ``build_assets.py`` in a process of its own, because qt-material writes into ``os.environ`` and changes the
palette of the application: ``python bake_theme.py FOLDER``.
"""

from __future__ import annotations

import dataclasses
import re
import sys
from pathlib import Path
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import qt_material  # noqa: E402 - it looks which Qt binding is loaded, so PySide6 has to come first

from launcher.ui.contrast_palettes import CONTRAST, CONTRAST_LIGHT  # noqa: E402 - found by the path above
from launcher.ui.palette import DARK, LIGHT, Palette  # noqa: E402

ICONS = ROOT / "resources" / "icons"
OWN_RULES = ROOT / "packaging" / "theme" / "launcher.qss.in"
CONTRAST_RULES = ROOT / "packaging" / "theme" / "contrast.qss.in"
CONTRASTS = (CONTRAST, CONTRAST_LIGHT)
PICTOGRAM_SIZE = 96
"""Edge of a pictogram's mask in pixels: 48 px in the kiosk on a screen of twice the density."""
IMAGE_SIZE = 64
"""Edge of an image that a style sheet names: shown at 28 px and less, on a screen of twice the density."""
# fmt: off
WIDGETS = frozenset([
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton",
    "QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QMenu",
    "QScrollBar", "QScrollArea", "QDialog", "QToolTip", "QListView",
    "QTabBar", "QProgressBar", "QGroupBox", "QAbstractItemView",
])
# fmt: on
"""What the program shows; rules of qt-material for anything else are left out."""
OWN_PARTS = (
    "QCheckBox::indicator",
    "QRadioButton::indicator",
    "QMenu::right-arrow",
    "QTabBar::close-button",
    "QTabBar QToolButton",
)
"""Parts that ``launcher.qss.in`` draws alone, or that the program does not have."""
UNWANTED = re.compile(r"(?:text-transform|line-height|outline|font(?:-\w+)?)\s*:")
"""Fonts come from QFont; capitals make Kazakh labels longer; without an outline the focus is invisible."""
FIXED_HEIGHT = re.compile(r"height\s*:")
"""Controls grow with the text, which may be twice as large: only parts like an indicator keep a fixed height."""


def theme_file(palette: Palette) -> str:
    """The theme in the form that qt-material reads.

    ``primaryTextColor`` is both the text of fields and the text on ``primaryLightColor``: hence tint, not primary.
    """
    colours = {
        "primaryColor": palette.primary,
        "primaryLightColor": palette.tint,
        "secondaryColor": palette.card,
        "secondaryLightColor": palette.line,
        "secondaryDarkColor": palette.background,
        "primaryTextColor": palette.text,
        "secondaryTextColor": palette.text,
    }
    lines = (f"<color name={quoteattr(name)}>{colour}</color>" for name, colour in colours.items())
    return "<resources>" + "".join(lines) + "</resources>"


def is_wanted(selector: str) -> bool:
    """Whether a selector of qt-material is about a widget that the program shows, and not about focus or a variant."""
    if ":focus" in selector or re.search(r"[*#]|\w\.\w|^\.", selector):
        return False
    names = re.findall(r"\bQ\w+", selector)
    return bool(names) and WIDGETS.issuperset(names) and not selector.startswith(OWN_PARTS)


def wanted_rules(sheet: str) -> str:
    """The rules of a style sheet that concern the program, without what ``launcher.qss.in`` decides."""
    rules = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        kept = [s for s in (" ".join(part.split()) for part in selectors.split(",")) if is_wanted(s)]
        fixed = all("::" in s and not re.search("::(item|tab|title)", s) for s in kept)
        declarations = [
            d
            for d in (" ".join(part.split()) for part in body.split(";"))
            if d and not UNWANTED.match(d) and (fixed or not FIXED_HEIGHT.match(d))
        ]
        if kept and declarations:
            rules.append(f"{', '.join(kept)} {{ {'; '.join(declarations)}; }}\n")
    return "".join(rules)


def mixed(one: str, other: str, share: float) -> str:
    """The colour that lies ``share`` (0 to 1) of the way from one ``#rrggbb`` to the other."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def own_rules(palette: Palette) -> str:
    """``launcher.qss.in`` with the colours of a theme, and what high contrast has more.

    Raises KeyError for a token that no palette has.
    """
    tokens: dict[str, str] = dataclasses.asdict(palette)
    tokens["primary_strong"] = mixed(palette.primary, palette.text, 0.25)
    tokens["behind_black"] = mixed(palette.background, "#ffffff", 0.55)
    tokens["images"] = f":/theme/{palette.name}"
    files = [OWN_RULES, CONTRAST_RULES] if palette in CONTRASTS else [OWN_RULES]
    template = "".join(file.read_text(encoding="utf-8") for file in files)
    without_remarks = re.sub(r"/\*.*?\*/\s*", "", template, flags=re.DOTALL)
    return re.sub(r"\{\{(\w+)\}\}", lambda found: tokens[found[1]], without_remarks)


def ring_svg(palette: Palette) -> str:
    """A ring of 3 px, a gap of 2 and a fill, as an image of 4 pixels for each, of which the corners are cut off."""
    ring = f'<rect x="6" y="6" width="52" height="52" rx="22" fill="none" stroke="{palette.focus}" stroke-width="12"/>'
    fill = f'<rect x="20" y="20" width="24" height="24" rx="8" fill="{palette.primary}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">{ring}{fill}</svg>'


def drawn(svg: str, name: str, size: int) -> QImage:
    """Render SVG text into a square with ``size`` pixels to the edge; ValueError if it is not SVG."""
    renderer = QSvgRenderer(svg.encode())
    if not renderer.isValid():
        raise ValueError(f"{name}: not a valid SVG")
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def save(image: QImage, target: Path) -> None:
    """Write an image in the format that its name ends with."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(target)):
        raise OSError(f"{target}: cannot be written")


def draw(svg: str, target: Path, size: int) -> None:
    """Render SVG text into a square image; ValueError if it is not SVG."""
    save(drawn(svg, target.stem, size), target)


def own_icon(name: str) -> str:
    """One of our own pictograms, as SVG text without a colour."""
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


def draw_mask(name: str, target: Path, size: int) -> None:
    """Render the shape of one of our own pictograms: a byte a pixel, which is read in half the time of a PNG."""
    shape = drawn(own_icon(name), name, size).convertToFormat(QImage.Format.Format_Alpha8)
    shape.reinterpretAsFormat(QImage.Format.Format_Grayscale8)
    save(shape, target)


def bake_theme(palette: Palette, folder: Path) -> None:
    """Write ``theme/NAME.qss`` and the images that it names under ``theme/NAME/``."""
    work = folder / "work" / palette.name
    work.mkdir(parents=True)
    source = work / "theme.xml"
    source.write_text(theme_file(palette), encoding="utf-8")
    sheet = qt_material.build_stylesheet(str(source), parent=str(work), export=True)
    rules = wanted_rules(sheet)
    images = folder / "theme" / palette.name
    for name in sorted(set(re.findall(r"url\(icon:/([\w/-]+)\.svg\)", rules))):
        svg = (work / f"{name}.svg").read_text(encoding="utf-8")
        draw(svg, images / f"{name}.png", IMAGE_SIZE)
    rules = re.sub(r"url\(icon:/([\w/-]+)\.svg\)", rf"url(:/theme/{palette.name}/\1.png)", rules)
    draw(own_icon("check").replace("currentColor", palette.on_primary), images / "check.png", IMAGE_SIZE)
    if palette in CONTRASTS:
        draw(ring_svg(palette), images / "focus.png", IMAGE_SIZE)
    target = folder / "theme" / f"{palette.name}.qss"
    target.write_text(rules + own_rules(palette), encoding="utf-8", newline="\n")


def main(folder: Path) -> None:
    """Write everything under ``folder``."""
    application = QGuiApplication([])
    for palette in (LIGHT, DARK, *CONTRASTS):
        bake_theme(palette, folder)
    for icon in sorted(ICONS.glob("*.svg")):
        draw_mask(icon.stem, folder / "pictograms" / f"{icon.stem}.pgm", PICTOGRAM_SIZE)
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
