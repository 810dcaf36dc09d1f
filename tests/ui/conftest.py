"""Widgets are tested without a display; each test leaves no window and no timer behind."""

import os
from collections.abc import Iterator

# Before anything creates the application: there is no display to fall back to.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fails a test that leaves a window open; deletes what waits to be deleted."""
    yield
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [window for window in application.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    names = [type(window).__name__ for window in left]
    assert not names, f"windows left open (give them to qtbot.addWidget): {names}"
