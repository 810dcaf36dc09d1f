"""Work beside the window: told in the window's own thread, and to nobody who is gone."""

import threading

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from launcher.faces.background import in_background
from tests.helpers.ui_stage import settle

DEADLINE_S = 5.0


def test_what_was_found_is_told_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner = QObject()
    told: list[tuple[str | None, int]] = []
    in_background(
        lambda: threading.current_thread().name, lambda found: told.append((found, threading.get_ident())), owner
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("background", threading.get_ident())]
    settle()
    assert owner.findChildren(QTimer) == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_is_told_as_nothing(qtbot: QtBot) -> None:
    owner = QObject()
    told: list[object] = []
    in_background(lambda: 1 // 0, told.append, owner)
    qtbot.waitUntil(lambda: told == [None])
    # The thread tells of its error after it is over for the window: in this test, and not in the next one.
    qtbot.waitUntil(lambda: "background" not in {thread.name for thread in threading.enumerate()})


def test_nobody_who_is_gone_is_told(qtbot: QtBot) -> None:
    owner = QObject()
    told: list[object] = []
    goes_on, is_over = threading.Event(), threading.Event()

    def work() -> None:
        assert goes_on.wait(DEADLINE_S)
        is_over.set()

    in_background(work, told.append, owner)
    owner.deleteLater()
    settle()
    goes_on.set()
    assert is_over.wait(DEADLINE_S)
    # Another errand comes back, so this one would have too.
    other = QObject()
    done: list[object] = []
    in_background(lambda: 1, done.append, other)
    qtbot.waitUntil(lambda: done == [1])
    assert told == []
