"""A small window that takes the launcher's arguments: the harness is proved on it, not on the launcher."""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

TITLE = "Үлгі"
TILE = "Пошта"
CHECK_BOX = "Мен ережелермен таныстым"
SEARCH = "Іздеу"
REBUILD = "Қайта құру"
ANNOUNCEMENT = "Пошта ашылуда"


class SampleWindow(QWidget):
    """A tile that opens an address, a check box, a search box, a labelled list and a button that rebuilds."""

    def __init__(self, options: argparse.Namespace) -> None:
        super().__init__()
        self._options = options
        self._children: list[subprocess.Popen[bytes]] = []
        self.setWindowTitle(TITLE)
        self._column = QVBoxLayout(self)
        tile = QPushButton(TILE)
        tile.setAccessibleDescription("Электрондық пошта")
        tile.clicked.connect(self._open)
        search = QLineEdit()
        search.setAccessibleName(SEARCH)
        languages = QComboBox()
        languages.addItems(["Қазақша", "Русский"])
        label = QLabel("Тіл")
        label.setBuddy(languages)
        rebuild = QPushButton(REBUILD)
        rebuild.clicked.connect(self._rebuild)
        hidden = QPushButton("Жасырын")
        for part in (tile, QCheckBox(CHECK_BOX), search, label, languages, rebuild, hidden):
            self._column.addWidget(part)
        hidden.hide()
        self._rows: list[QLabel] = []
        self._rebuild()

    def _rebuild(self) -> None:
        for row in self._rows:
            row.deleteLater()
        self._rows = [QLabel(f"{time.monotonic_ns()} {number}") for number in range(20)]
        for row in self._rows:
            self._column.addWidget(row)

    def _open(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, ANNOUNCEMENT))
        command = [*json.loads(self._options.open_with), self._options.url]
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self._children.append(child)
        self.log("opened", url=self._options.url, pid=child.pid)

    def log(self, event: str, **values: object) -> None:
        """Append one event to the log, as the launcher does."""
        record = {"t": time.monotonic(), "event": event, **values}
        with self._options.log_json.open("a", encoding="utf-8") as log:
            log.write(f"{json.dumps(record)}\n")


def main() -> int:
    """Show the window until it is closed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--log-json", type=Path, required=True)
    parser.add_argument("--content", type=Path)
    parser.add_argument("--open-with", default='["true"]')
    parser.add_argument("--url", default="about:blank")
    parser.add_argument("--complain", default="")
    parser.add_argument("--exit-code", type=int)
    options = parser.parse_args()
    if options.complain:
        os.write(2, f"{options.complain}\n".encode())
    if options.exit_code is not None:
        return int(options.exit_code)
    application = QApplication(sys.argv[:1])
    window = SampleWindow(options)
    window.show()
    QTimer.singleShot(0, lambda: window.log("ready", arguments=sys.argv[1:]))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
