"""What the buttons have in common that paint themselves in one go, instead of being made of labels."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from launcher.ui.labels import own_key
from launcher.ui.theme import line_width
from launcher.ui.typography import ring_width


class PaintedButton(QAbstractButton):
    """A window shows dozens of these, some of them before its first paint: labels would cost more."""

    def __init__(self, parent: QWidget | None = None, *, vertical: QSizePolicy.Policy | None = None) -> None:
        """Make a button. With a `vertical` policy its height follows from its width, by :meth:`measure`."""
        super().__init__(parent)
        self._measured: dict[int, tuple[int, ...]] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._has_lines = vertical is not None
        if vertical is not None:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, vertical)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def measure(self, width: int) -> tuple[int, ...]:
        """Work out the heights of what stands one below the other in a button of `width`."""
        raise NotImplementedError

    def heights(self, width: int) -> tuple[int, ...]:
        """Return what :meth:`measure` says; a layout asks for it many times."""
        if width not in self._measured:
            self._measured[width] = self.measure(width)
        return self._measured[width]

    def change_texts(self) -> None:
        """Take note that the texts are others now."""
        self.forget_measures()
        self.updateGeometry()
        self.update()

    def forget_measures(self) -> None:
        """Measure everything anew when it is asked for: a text, or the font, is another one now."""
        self._measured.clear()

    def hasHeightForWidth(self) -> bool:
        return self._has_lines

    def paint_ring(self, painter: QPainter, palette: QPalette, radius: int) -> None:
        """Paint the ring of the one that has the keyboard, just inside the edge."""
        width = ring_width()
        half = width / 2
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def paint_lit(self, painter: QPainter, palette: QPalette, radius: int) -> None:
        """Paint the ground of what is under the pointer or comes next; in high contrast an edge shows it as well."""
        has_edge = line_width(palette) > 1
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Link), 1) if has_edge else Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        inset = 1.5 if has_edge else 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not own_key(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.forget_measures()
