"""Watches for a fault of the binding that ends the program after some minutes of use."""

import sys

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

CALLS = 2_000


def test_calls_without_a_result_keep_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses one reference to None on each such call under Python 3.11.

    After some 7,000 calls the count reaches nought and Python aborts ("none_dealloc"). From Python
    3.12 on None is immortal, and there is nothing left to lose.
    """
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 10, f"{lost} of {CALLS} calls lost a reference to None"
