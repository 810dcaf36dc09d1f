"""A list of facts: a small heading and what it says, one under the other."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from launcher.ui.labels import label
from launcher.ui.typography import TextStyle


class Facts(QWidget):
    """Facts whose words may change with the language; their number stays."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        """Make room for `count` facts."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._pairs: list[tuple[QLabel, QLabel]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for _ in range(count):
            heading = label(TextStyle.SMALL_STRONG, "second")
            text = label(TextStyle.LEAD, selectable=True)
            heading.setBuddy(text)
            layout.addWidget(heading)
            layout.addWidget(text)
            layout.addSpacing(10)
            self._pairs.append((heading, text))

    def say(self, facts: list[tuple[str, str]]) -> None:
        """Show the headings and texts of `facts`; one without a text is hidden."""
        for (heading, text), (name, value) in zip(self._pairs, facts, strict=True):
            heading.setText(name)
            text.setText(value)
            text.setAccessibleName(f"{name}: {value}")
            heading.setVisible(bool(value))
            text.setVisible(bool(value))
