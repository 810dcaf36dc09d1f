"""A column in the middle of a page that is never wider than one can read."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from launcher.ui.typography import scaled

# Lines of some ninety characters at most: longer ones are hard to read. In pixels at 100 % text size.
COLUMN_WIDTH = 860


def show_to_read(column: QVBoxLayout, page: QWidget, margins: QMargins) -> None:
    """Set the filled `column` into the middle of `page`, which keeps `margins` free around it.

    Last of all: what is in a column comes into a window only with it, so the Tab key goes in the order of the column.
    """
    middle = QWidget()
    middle.setProperty("role", "clear")
    column.setContentsMargins(0, 0, 0, 0)
    middle.setLayout(column)
    middle.setMaximumWidth(scaled(COLUMN_WIDTH))
    layout = QHBoxLayout(page)
    layout.setContentsMargins(margins)
    # What is left beside the widest column, and nothing before: not even a pixel of a narrow window.
    layout.addStretch(0)
    layout.addWidget(middle, 1)
    layout.addStretch(0)
