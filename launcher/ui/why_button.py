"""The small button «Why is this here?» that every entry has; where something is wrong, it asks about that instead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from launcher.ui.pictogram_button import LARGE_TARGET, PictogramButton

translate = QCoreApplication.translate


def wrong_words() -> str:
    """Return the question about an entry with which something is wrong."""
    return translate("WhyButton", "What is wrong here?")


class WhyButton(PictogramButton):
    """Shows the letter i, or a question mark where something is wrong; its name is the whole question."""

    def __init__(self, parent: QWidget | None = None, *, is_large: bool = False) -> None:
        """Make the button; a large one can be hit with a finger."""
        super().__init__("info", parent, *([LARGE_TARGET] if is_large else []))

    def ask_about(self, title: str, *, is_wrong: bool = False) -> None:
        """Let the question be about the entry called `title`, with which something `is_wrong` or not."""
        question = wrong_words() if is_wrong else translate("WhyButton", "Why is this here?")
        self.name(f"{question} {title}", question)
        self.show_pictogram("help" if is_wrong else "info")
