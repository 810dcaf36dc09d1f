"""A window tells that it is painted when it is, not when Qt is asked for it; and it does not wait for ever."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from launcher.faces import painted_window
from launcher.faces.painted_window import PaintedWindow


class Witness(QObject):
    """Writes down what happens to a window, in its order."""

    def __init__(self, window: PaintedWindow) -> None:
        super().__init__(window)
        self.seen: list[str] = []
        self._window, self._label = window, QLabel("text", window)
        window.setCentralWidget(self._label)
        for widget in (window, self._label):
            widget.installEventFilter(self)
        window.painted.connect(lambda: self.seen.append("told"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append("window" if watched is self._window else "inside")
        return False


def test_it_tells_when_everything_inside_was_painted_once(qtbot: QtBot) -> None:
    window = PaintedWindow()
    qtbot.addWidget(window)
    witness = Witness(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert witness.seen == ["window", "inside", "told"]
    window.update()
    qtbot.waitUntil(lambda: witness.seen.count("window") == 2)
    qtbot.wait(0)
    assert witness.seen.count("told") == 1


@pytest.fixture
def unpainted(qtbot: QtBot) -> Iterator[Witness]:
    """A shown window that Qt does not paint, though it was asked to: as one that has no place on the screen yet."""
    window = PaintedWindow()
    qtbot.addWidget(window)
    witness = Witness(window)
    window.setUpdatesEnabled(False)
    window.show()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    yield witness
    assert "window" not in witness.seen


def test_a_window_that_is_not_painted_yet_waits(unpainted: Witness, qtbot: QtBot) -> None:
    for _ in range(5):
        qtbot.wait(0)
    assert unpainted.seen == []


def test_one_that_cannot_be_seen_does_not_wait_for_ever(short_wait: None, unpainted: Witness, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: unpainted.seen == ["told"])


@pytest.fixture
def short_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """A millisecond in the place of the longest wait."""
    monkeypatch.setattr(painted_window, "_LONGEST_WAIT", 1)
