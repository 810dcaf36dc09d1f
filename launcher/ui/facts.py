"""A list of facts: a small heading and what it says, one under the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.ui.labels import label
from launcher.ui.typography import TextStyle


class Facts(QWidget):
    """Facts whose words may change with the language; their number stays."""

    def __init__(
        self, count: int, parent: QWidget | None = None, style: TextStyle = TextStyle.LEAD, spacing: int = 12
    ) -> None:
        """Make room for `count` facts."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        self._facts = [_Fact(style) for _ in range(count)]
        for fact in self._facts:
            layout.addWidget(fact)

    def say(self, facts: list[tuple[str, str]]) -> None:
        """Show the headings and texts of `facts`; one without a text is hidden."""
        for fact, (name, value) in zip(self._facts, facts, strict=True):
            fact.say(name, value)


class _Fact(QWidget):
    """One small heading and what it says."""

    def __init__(self, style: TextStyle) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._heading = label(TextStyle.SMALL_STRONG, "second")
        self._text = label(style, selectable=True)
        self._heading.setBuddy(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)

    def say(self, name: str, value: str) -> None:
        self._heading.setText(name)
        self._text.setText(value)
        self._text.setAccessibleName(f"{name}: {value}")
        self.setVisible(bool(value))
