"""What another program has copied: a small program that owns the clipboard of a test's screen.

    python -m tests.helpers.clipboard

Each line on standard input is a text as JSON; the program copies it and answers with a line of its own.
"""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from tests.helpers.desktop import Desktop
from tests.helpers.program import REPOSITORY

DONE = "copied\n"
PASTE = (
    "from PySide6.QtGui import QGuiApplication\n"
    "application = QGuiApplication([])\n"
    "print(application.clipboard().text(), end='')"
)


def pasted(desktop: Desktop) -> str:
    """What another program gets when it pastes."""
    return desktop.run(sys.executable, "-c", PASTE).decode()


class Clipboard:
    """The clipboard of a desktop, filled by a program that is not the one under test."""

    def __init__(self, orders: IO[str], answers: IO[str]) -> None:
        self._orders, self._answers = orders, answers

    @classmethod
    @contextmanager
    def open(cls, desktop: Desktop) -> Iterator["Clipboard"]:
        """Own the clipboard of `desktop` for the length of a block."""
        # No tree of its own on the accessibility bus: nobody looks at it.
        environment = {**desktop.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"}
        command = desktop.family.marked((sys.executable, "-m", "tests.helpers.clipboard"))
        with subprocess.Popen(
            command, env=environment, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdin
            assert program.stdout
            yield cls(program.stdin, program.stdout)
            program.stdin.close()

    def copy(self, text: str) -> None:
        """Copy `text`, as a person does in a browser."""
        self._orders.write(json.dumps(text) + "\n")
        self._orders.flush()
        assert self._answers.readline() == DONE


class _Orders(QObject):
    given = Signal(str)
    ended = Signal()

    def listen(self) -> None:
        """Pass on what standard input says, until its end."""
        for line in iter(sys.stdin.readline, ""):
            self.given.emit(json.loads(line))
        self.ended.emit()


def main() -> None:
    """Copy what standard input says."""
    application, orders = QGuiApplication(sys.argv), _Orders()

    def copy(text: str) -> None:
        application.clipboard().setText(text)
        sys.stdout.write(DONE)
        sys.stdout.flush()

    orders.given.connect(copy)
    orders.ended.connect(application.quit)
    threading.Thread(target=orders.listen, daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main()
