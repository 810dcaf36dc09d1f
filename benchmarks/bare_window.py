"""The least that PySide6 can do: a window that leaves once it is painted.

With "full" among its arguments it fills the screen; with "stay" it does not leave.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class PassingWindow(QWidget):
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QWidget() if "stay" in sys.argv else PassingWindow()
    if "full" in sys.argv:
        window.showFullScreen()
    else:
        window.resize(1280, 740)
        window.show()
    application.exec()
