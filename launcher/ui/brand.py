"""The sign of the university on its coloured ground."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from launcher.ui import pictograms
from launcher.ui.typography import scaled

# Device-independent pixels at 100 % text size.
_SIDE = 44
_PICTOGRAM = 26


class Brand(QLabel):
    """Decoration.

    Signals:
        tapped: somebody pressed it with the mouse or a finger: it is no button, so nothing shows that it notices.
    """

    tapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the sign."""
        super().__init__(parent)
        self.setProperty("role", "brand")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(QSize(scaled(_SIDE), scaled(_SIDE)))
        self._colour()

    def _colour(self) -> None:
        on_primary = QGuiApplication.palette().color(QPalette.ColorRole.HighlightedText)
        self.setPixmap(pictograms.tinted("building", scaled(_PICTOGRAM), on_primary, self.devicePixelRatioF()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.tapped.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
