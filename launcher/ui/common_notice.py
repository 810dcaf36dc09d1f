"""A strip above the tiles: what is wrong with this computer or its network, and the code for the helpdesk."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.messages import Message
from launcher.ui.call_code_label import CallCodeLabel
from launcher.ui.labels import announce, frame, label
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle


class CommonNotice(QWidget):
    """One line instead of a mark on every tile."""

    def __init__(self, line: Message, code: str, speech: Speech, parent: QWidget | None = None) -> None:
        """Say `line`, and show the `code`."""
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._line, self._speech = line, speech
        self._text, self._code = label(TextStyle.LEAD, "warning"), CallCodeLabel(code, selectable=False)
        card = frame("card", self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 10, 16, 10)
        inside.setSpacing(4)
        inside.addWidget(self._text)
        inside.addWidget(self._code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.retranslate()
        speech.changed.connect(self.retranslate)

    def announce(self) -> None:
        """Let a screen reader say the line when it has said what it is saying."""
        announce(self._text, self._speech.say(self._line))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._text.setText(f"▲ {self._speech.say(self._line)}")
        self._code.retranslate()
