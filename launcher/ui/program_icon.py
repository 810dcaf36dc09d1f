"""The program's own icon, for task bars and the tray: our pictogram on the colour of the brand."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from launcher.ui import pictograms
from launcher.ui.palette import LIGHT

_SIZES = (16, 22, 24, 32, 48, 64)  # pixels; the sizes that trays and task bars ask for
_CORNER = 0.22  # of the size
_INSET = 0.05  # of the size, round the pictogram, which has room of its own in its square


def program_icon() -> QIcon:
    """Return the icon, painted for each size; the same on light and dark grounds."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_paint(size))
    return icon


def _paint(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.primary))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * _CORNER, size * _CORNER)
    inset = round(size * _INSET)
    place = QRect(inset, inset, size - 2 * inset, size - 2 * inset)
    pictograms.paint(painter, "building", place, QColor(LIGHT.on_primary), 1.0)
    painter.end()
    return pixmap
