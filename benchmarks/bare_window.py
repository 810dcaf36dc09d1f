"""The least that PySide6 can do: a window that leaves once it is painted. With `words`, the same texts as ours."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

CONTENT = Path(__file__).resolve().parent.parent / "resources" / "content.json"


class Window(QWidget):
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


def fill(window: QWidget) -> None:
    """Put a button and a label for each entry of the content into `window`."""
    layout = QVBoxLayout(window)
    for entry in json.loads(CONTENT.read_text(encoding="utf-8"))["entries"]:
        layout.addWidget(QPushButton(entry["title"]["kk"]))
        layout.addWidget(QLabel(entry["summary"]["kk"]))


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Window()
    if "words" in sys.argv:
        fill(window)
    window.resize(1280, 740)
    window.show()
    application.exec()
