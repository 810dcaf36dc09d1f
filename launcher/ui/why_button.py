"""The small button «Why is this here?» that every entry has."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from launcher.ui.pictogram_button import LARGE_TARGET, PictogramButton

translate = QCoreApplication.translate


class WhyButton(PictogramButton):
    """Shows the letter i; its name, for screen readers, is the whole question."""

    def __init__(self, parent: QWidget | None = None, *, is_large: bool = False) -> None:
        """Make the button; a large one can be hit with a finger."""
        super().__init__("info", parent, *([LARGE_TARGET] if is_large else []))

    def ask_about(self, title: str) -> None:
        """Let the question be about the entry called `title`."""
        question = translate("WhyButton", "Why is this here?")
        self.name(f"{question} {title}", question)
