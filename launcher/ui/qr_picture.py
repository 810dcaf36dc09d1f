"""A QR code of an address: black on white in every theme, each module a whole number of pixels."""

import segno
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

translate = QCoreApplication.translate

QUIET_ZONE = 4  # modules of white on every side, as ISO/IEC 18004 asks for
_LARGEST_VERSION = 25  # 117 modules a side; a telephone in the back row reads no finer ones
_MOST_CHARACTERS = 1451  # what the largest version holds at most, of capitals and digits alone (ISO/IEC 18004, table 7)
_CORNER = 12  # the radius of the corners of the white ground, device-independent pixels

Modules = tuple[bytes, ...]


def qr_modules(address: str) -> Modules | None:
    """Return the rows of a code (1 is dark), None if the address is too long for one that can be read."""
    if len(address) > _MOST_CHARACTERS:  # working a large code out first would be a stall of 100 ms
        return None
    try:
        code = segno.make(address, error="m", boost_error=True, micro=False)
    except segno.DataOverflowError:
        return None
    if int(code.version) > _LARGEST_VERSION:
        return None
    return tuple(bytes(row) for row in code.matrix)


def paint_code(painter: QPainter, modules: Modules, area: QRectF, *, ratio: float = 1.0) -> QRectF:
    """Paint a code with its quiet zone into the middle of `area`; return where it is, quiet zone included.

    `ratio` is how many pixels of the device a unit of the painter has: modules are whole pixels. What has no
    room for a pixel a module stays empty.
    """
    count = len(modules) + 2 * QUIET_ZONE
    # The tiny part more is for ratios like 1.1, with which whole numbers come out a little less than whole.
    module = int(min(area.width(), area.height()) * ratio / count + 1e-6) / ratio
    side = module * count
    left = round((area.center().x() - side / 2) * ratio) / ratio
    top = round((area.center().y() - side / 2) * ratio) / ratio
    place = QRectF(left, top, side, side)
    if module <= 0:
        return place
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    painter.drawRect(place)
    painter.setBrush(QColor("black"))
    painter.drawRects(_dark_parts(modules, module, left + QUIET_ZONE * module, top + QUIET_ZONE * module))
    painter.restore()
    return place


def _dark_parts(modules: Modules, module: float, left: float, top: float) -> list[QRectF]:
    """Return a rectangle for each run of dark modules: printers leave hairlines between single ones."""
    parts = []
    for y, row in enumerate(modules):
        x = row.find(1)
        while x >= 0:
            end = row.find(0, x)
            end = len(row) if end < 0 else end
            parts.append(QRectF(left + x * module, top + y * module, (end - x) * module, module))
            x = row.find(1, end)
    return parts


class QrPicture(QWidget):
    """Shows the code of an address on a white square."""

    def __init__(self, address: str, side: int, parent: QWidget | None = None) -> None:
        """Show the code of `address`, `side` device-independent pixels wide and high."""
        super().__init__(parent)
        self._modules = qr_modules(address)
        self._address, self._side = address, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def is_readable(self) -> bool:
        """Whether there is a code: some addresses are too long."""
        return self._modules is not None

    def retranslate(self) -> None:
        """Say again what the picture is, in the language spoken now."""
        self.setAccessibleName(translate("QrPicture", "QR code of the link"))
        self.setAccessibleDescription(self._address[:200])

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.setBrush(QColor("white"))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, _CORNER, _CORNER)
        if self._modules is not None:
            inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            paint_code(painter, self._modules, inside, ratio=self.devicePixelRatioF())
        painter.end()
