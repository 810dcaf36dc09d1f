"""Pictograms: alpha masks from the assets, painted in the colour that the place needs."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QPixmapCache

_FALLBACK = "link"


def tinted(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """Return the pictogram `name` of `size` device-independent pixels; an unknown name gives a general one."""
    key = f"pictogram/{name}/{size}/{colour.rgba():x}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixmap = _tint(name, size, colour, ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _tint(name: str, size: int, colour: QColor, ratio: float) -> QPixmap:
    mask = QImage(f":/pictograms/{name}.pgm")
    if mask.isNull():
        mask = QImage(f":/pictograms/{_FALLBACK}.pgm")
    mask.reinterpretAsFormat(QImage.Format.Format_Alpha8)
    pixels = QSize(round(size * ratio), round(size * ratio))
    shape = mask.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    image = QImage(shape.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    image.setAlphaChannel(shape)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, size: int, colour: QColor, ratio: float) -> QIcon:
    """Return the pictogram `name` as an icon for a button."""
    return QIcon(tinted(name, size, colour, ratio))


def paint(painter: QPainter, name: str, place: QRect, colour: QColor, ratio: float) -> None:
    """Paint the pictogram `name` into the square `place` of a surface with the device pixel `ratio`."""
    painter.drawPixmap(place.topLeft(), tinted(name, place.width(), colour, ratio))
