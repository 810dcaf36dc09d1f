"""What is to come after the painting does, even where a timer would not wait for it."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from launcher.ui.settling import after_painting
from tests.helpers.ui_stage import on_screen, settle


class Canvas(QWidget):
    """Notes when it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[str] = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.notes.append("painted")


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    """A canvas on the screen, painted."""
    canvas = on_screen(Canvas(), qtbot)
    canvas.notes.clear()
    return canvas


def test_it_is_done_once_when_all_is_painted(canvas: Canvas) -> None:
    canvas.update()
    after_painting(lambda: canvas.notes.append("done"), canvas)
    QCoreApplication.sendPostedEvents()
    settle()
    assert canvas.notes == ["painted", "done"]
    assert canvas.children() == []


def test_a_timer_of_no_time_does_not_wait(canvas: Canvas) -> None:
    """Once this fails, a timer does."""
    canvas.update()
    QTimer.singleShot(0, canvas, lambda: canvas.notes.append("done"))
    settle()
    assert canvas.notes == ["done", "painted"]


def test_without_its_owner_nothing_is_done(canvas: Canvas) -> None:
    owner = QObject()
    after_painting(lambda: canvas.notes.append("done"), owner)
    del owner
    settle()
    assert canvas.notes == []
