"""A box to tick, as large as its words; no first paint needs one."""

from PySide6.QtWidgets import QCheckBox

from launcher.ui.typography import TextStyle, font, scaled

# As in the style sheet, by where it is: a box inside its edge, and its row; and what stands round a box in windows.
# Device-independent pixels at 100 % text size.
_BOX = 18
_BOXES = {"": (_BOX, 26), 'QDialog[face="kiosk"] ': (26, 42)}
_ROUND_BOX = 21


def tick_box(style: TextStyle) -> QCheckBox:
    """Return a box to tick that is as large as its words ask for."""
    result = QCheckBox()
    result.setFont(font(style))
    if scaled(_BOX) > _BOX:
        rules = (
            f"{place}QCheckBox {{ min-height: {scaled(row)}px; }}"
            f"{place}QCheckBox::indicator {{ width: {scaled(box)}px; height: {scaled(box)}px; }}"
            for place, (box, row) in _BOXES.items()
        )
        result.setStyleSheet("".join(rules))
    return result


def tick_box_indent() -> int:
    """Return how far from the edge of such a box its words begin, in device-independent pixels."""
    return scaled(_BOX) + _ROUND_BOX
