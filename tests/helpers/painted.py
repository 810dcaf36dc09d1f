"""Colours as they are painted, and how well they stand out from each other."""

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

Rows = list[list[int]]


def luminance(colour: int) -> float:
    """Relative luminance of 0xRRGGBB, as WCAG 2.2 defines it."""
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """The contrast of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pixels(window: QWidget, area: QRect) -> Rows:
    """The colours of part of a window as painted."""
    image = window.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    values = memoryview(image.constBits()).cast("B").cast("I").tolist()
    width = image.bytesPerLine() // 4
    return [[value & 0xFFFFFF for value in values[start : start + image.width()]]
            for start in range(0, width * image.height(), width)]  # fmt: skip


def _runs(blank: Iterable[bool], gap: int) -> Iterator[tuple[int, int]]:
    """Where something is, as (start, end): things less than `gap` apart belong together."""
    start, end = -1, -gap
    for index, is_blank in enumerate(blank):
        if is_blank:
            continue
        if start >= 0 and index - end > gap:
            yield start, end
            start = index
        start, end = index if start < 0 else start, index + 1
    if start >= 0:
        yield start, end


def weakest_contrast(rows: Rows) -> float:
    """The contrast of the faintest line of text in an area of one ground; 21 where there is none."""
    counts = Counter(colour for row in rows for colour in row)
    if len(counts) < 2:
        return 21
    ground = counts.most_common(1)[0][0]
    weakest = 21.0
    columns = [all(colour == ground for colour in column) for column in zip(*rows, strict=True)]
    for left, right in _runs(columns, 10):
        part = [row[left:right] for row in rows]
        for top, bottom in _runs((all(colour == ground for colour in row) for row in part), 1):
            # Less than this is a dot or a comma, not a line of text.
            if bottom - top >= 7:
                colours = {colour for row in part[top:bottom] for colour in row}
                weakest = min(weakest, max(contrast(colour, ground) for colour in colours))
    return weakest
