"""Every pair of colours that the program puts together keeps the contrast that WCAG 2.2 asks for."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields

import pytest

from launcher.ui.contrast_palettes import CONTRAST, CONTRAST_LIGHT
from launcher.ui.palette import DARK, LIGHT, Palette

TEXT_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: text of ordinary size against what is behind it."""
EDGE_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11: what shows a control or the focus, against what is next to it."""

TEXT_PAIRS = [
    *((text, behind) for text in ("text", "second_text", "primary") for behind in ("background", "card", "tint")),
    *((text, behind) for text in ("good", "bad") for behind in ("background", "card")),
    ("on_primary", "primary"),
    ("text", "ethics_card"),
    ("ethics_text", "ethics_card"),
]
EDGE_PAIRS = [
    ("control_border", "background"),
    ("control_border", "card"),
    ("focus", "background"),
    ("focus", "card"),
    ("focus", "tint"),
    ("focus", "ethics_card"),
    ("focus", "line"),
    ("primary", "card"),
]
HIGH_TEXT_CONTRAST = 7.0
"""WCAG 2.2, 1.4.6: text in high contrast."""
HIGH_EDGE_CONTRAST = 4.5
"""What we ask of edges, signs and the focus in high contrast, where WCAG asks for 3."""
HIGH_EDGE_PAIRS = [
    *(
        (edge, behind)
        for edge in ("control_border", "line", "ethics_border", "primary", "good", "bad", "focus")
        for behind in ("background", "card", "ethics_card")
    ),
    ("focus", "tint"),
]
GROUNDS = ("background", "card", "ethics_card")
THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)

HIGH_CONTRAST = pytest.mark.parametrize("palette", [CONTRAST, CONTRAST_LIGHT], ids=lambda palette: palette.name)
ALL_THEMES = pytest.mark.parametrize(
    "palette", [LIGHT, DARK, CONTRAST, CONTRAST_LIGHT], ids=lambda palette: palette.name
)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1, as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@THEMES
@pytest.mark.parametrize(("text", "behind"), TEXT_PAIRS)
def test_text_is_readable(palette: Palette, text: str, behind: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, behind)) >= TEXT_CONTRAST


@THEMES
@pytest.mark.parametrize(("edge", "behind"), EDGE_PAIRS)
def test_edges_and_focus_are_visible(palette: Palette, edge: str, behind: str) -> None:
    assert contrast(getattr(palette, edge), getattr(palette, behind)) >= EDGE_CONTRAST


@HIGH_CONTRAST
@pytest.mark.parametrize(("text", "behind"), [*TEXT_PAIRS, ("good", "tint"), ("bad", "tint"), ("ethics_text", "tint")])
def test_text_of_high_contrast_is_readable_with_low_vision(palette: Palette, text: str, behind: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, behind)) >= HIGH_TEXT_CONTRAST


@HIGH_CONTRAST
@pytest.mark.parametrize(("edge", "behind"), HIGH_EDGE_PAIRS)
def test_edges_of_high_contrast_cannot_be_missed(palette: Palette, edge: str, behind: str) -> None:
    assert contrast(getattr(palette, edge), getattr(palette, behind)) >= HIGH_EDGE_CONTRAST


@HIGH_CONTRAST
def test_high_contrast_has_one_ground_and_a_colour_for_the_focus_alone(palette: Palette) -> None:
    assert len({getattr(palette, ground) for ground in GROUNDS}) == 1
    others = [getattr(palette, field.name) for field in fields(palette) if field.name not in {"name", "focus"}]
    assert palette.focus not in others


@ALL_THEMES
def test_every_colour_is_six_lower_case_digits(palette: Palette) -> None:
    colours = [getattr(palette, field.name) for field in fields(palette) if field.name != "name"]
    assert [c for c in colours if not re.fullmatch("#[0-9a-f]{6}", c)] == []


def test_a_theme_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        LIGHT.text = "#000000"  # type: ignore[misc]


def test_the_palette_needs_no_qt() -> None:
    program = "import sys, launcher.ui.contrast_palettes; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
