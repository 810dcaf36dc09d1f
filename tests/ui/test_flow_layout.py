"""Widgets set like words in a line."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from launcher.ui.flow_layout import FlowLayout


def filled(qtbot: QtBot, *widths: int) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    """A layout with parts of these widths, 20 high, 8 apart."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder)
    parts = [QWidget() for _ in widths]
    for part, width in zip(parts, widths, strict=True):
        part.setFixedSize(width, 20)
        layout.addWidget(part)
    return holder, layout, parts


def places(parts: list[QWidget]) -> list[tuple[int, int]]:
    """Where the parts stand."""
    return [part.pos().toTuple() for part in parts]


@pytest.mark.parametrize(
    ("width", "wanted"),
    [
        (316, [(0, 0), (108, 0), (216, 0)]),
        (315, [(0, 0), (108, 0), (0, 28)]),
        (208, [(0, 0), (108, 0), (0, 28)]),
        (207, [(0, 0), (0, 28), (0, 56)]),
    ],
)
def test_a_line_holds_what_fits(qtbot: QtBot, width: int, wanted: list[tuple[int, int]]) -> None:
    _, layout, parts = filled(qtbot, 100, 100, 100)
    layout.setGeometry(QRect(0, 0, width, 200))
    assert places(parts) == wanted
    assert layout.hasHeightForWidth()
    assert layout.heightForWidth(width) == wanted[-1][1] + 20


def test_hidden_parts_take_no_room(qtbot: QtBot) -> None:
    _, layout, parts = filled(qtbot, 100, 100, 100)
    parts[1].hide()
    layout.setGeometry(QRect(0, 0, 208, 200))
    assert places([parts[0], parts[2]]) == [(0, 0), (108, 0)]
    assert layout.heightForWidth(208) == 20


def test_margins_are_kept_free(qtbot: QtBot) -> None:
    _, layout, parts = filled(qtbot, 100, 100)
    layout.setContentsMargins(5, 7, 11, 13)
    layout.setGeometry(QRect(0, 0, 224, 200))
    assert places(parts) == [(5, 7), (113, 7)]
    assert layout.heightForWidth(224) == 7 + 20 + 13
    assert layout.heightForWidth(223) == 7 + 48 + 13
    assert layout.minimumSize().toTuple() == (100 + 16, 20 + 20)


def test_a_line_starts_where_the_area_does(qtbot: QtBot) -> None:
    _, layout, parts = filled(qtbot, 100)
    layout.setGeometry(QRect(QPoint(30, 40), QPoint(400, 400)))
    assert places(parts) == [(30, 40)]


def test_the_height_of_a_line_is_that_of_its_highest_part(qtbot: QtBot) -> None:
    _, layout, parts = filled(qtbot, 100, 100, 100)
    parts[0].setFixedHeight(50)
    layout.setGeometry(QRect(0, 0, 210, 200))
    assert places(parts)[2] == (0, 58)


def test_it_counts_and_gives_back_its_items(qtbot: QtBot) -> None:
    _, layout, parts = filled(qtbot, 10, 20)
    assert layout.count() == 2
    assert layout.itemAt(5) is None
    assert layout.takeAt(-1) is None
    item = layout.takeAt(0)
    assert item is not None
    assert item.widget() is parts[0]
    assert layout.count() == 1
    assert layout.expandingDirections() == Qt.Orientation(0)
    assert FlowLayout().heightForWidth(100) == 0


def test_what_is_added_and_taken_is_measured_at_once(qtbot: QtBot) -> None:
    _holder, layout, _ = filled(qtbot, 100)
    assert layout.heightForWidth(100) == 20
    part = QWidget()
    part.setFixedSize(100, 20)
    layout.addWidget(part)
    assert layout.heightForWidth(100) == 48
    layout.removeWidget(part)
    assert layout.heightForWidth(100) == 20
